"""How French says what an aim covers."""

from collections.abc import Mapping

from pledgetrack.model.words import Scope

WORDS: Mapping[str, object] = {
    "own_operations": (
        r"\b(?:"
          r"(?:ses|leurs|nos) (?:bâtiments|véhicules|équipements|locaux)|bâtiments (?:municipaux|communaux|publics de la ville)|flotte municipale"
          r"|véhicules (?:municipaux|communaux)|propres (?:activités|bâtiments|opérations|services|émissions)"
          r"|administration (?:municipale|communale|(?=neutre|exemplaire|décarbonée))|services municipaux|patrimoine (?:communal|municipal)"
          r"|parc municipal|activités de l'administration|fonctionnement de la ville|écoles municipales"
          r"|éclairage public"
        r")\b"
    ),
    "scopes": (
        (Scope.TRANSPORT, (
            r"\b(?:"
              r"bus|autobus|transports?|trafic|voitures?|véhicules?|flotte|taxis|mobilité|tramways?|automobile"
              r"|déplacements"
            r")\b"
        )),
        (Scope.WASTE, r"\b(?:déchets?|ordures|recyclage|recycler)\b"),
        (Scope.BUILDINGS, r"\b(?:bâtiments?|logements?|construction|immeubles?|écoles?)\b"),
        (Scope.ELECTRICITY, r"\b(?:électricité|électriques?|courant|réseau électrique)\b"),
    ),
    "whole_city": r"\b(?:toute la ville|l'ensemble de la collectivité|l'ensemble de la ville|sur tout le territoire|l'ensemble du territoire)\b",
    "climate": (
        r"\b(?:clima\w{1,8}|émissions?|carbone|co2|gaz à effet|ges|neutralité|carboneutr\w{1,6}|décarbon\w{1,7})\b"
    ),
    "against_bau": (
        r"\b(?:(?:scénario )?tendanciel|scénario de référence|laisser-faire|business as usual|sans mesures)\b"
    ),
    "all_gases": r"\btous les gaz à effet de serre\b",
    "only_carbon": r"\b(?:uniquement|seulement) (?:le )?co2\b",
    "offsets": (
        r"\b(?:"
          r"compens\w{1,7} (?:le reste|les émissions (?:restantes|résiduelles))|crédits carbone|avec compensation"
        r")\b"
    ),
    "no_offsets": r"\bsans (?:recourir à la )?compensation\b",
}  # fmt: skip
