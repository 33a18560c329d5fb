"""How Portuguese says what an aim covers."""

from collections.abc import Mapping

from pledgetrack.model.words import Scope

WORDS: Mapping[str, object] = {
    "own_operations": (
        r"\b(?:"
          r"(?:edifícios|prédios|frota|veículos|instalações|equipamentos|escolas) "
          r"(?:municipais|municipal|camarári[oa]s?|públicos|da câmara|da prefeitura)"
          r"|(?:os |dos )?(?:seus|nossos) (?:edifícios|prédios|veículos|equipamentos)|(?:suas )?próprias (?:operações|emissões|instalações)|administração municipal"
          r"|frota da (?:câmara|prefeitura)|iluminação pública"
        r")\b"
    ),
    "scopes": (
        (Scope.TRANSPORT, (
            r"\b(?:ônibus|autocarros?|transportes?|trânsito|tráfego|carros?|veículos?|frota|táxis|mobilidade)\b"
        )),
        (Scope.WASTE, r"\b(?:resíduos|lixo|reciclagem|reciclar|aterros?)\b"),
        (Scope.BUILDINGS, r"\b(?:edifícios|prédios|habitações|construção|casas|escolas)\b"),
        (Scope.ELECTRICITY, r"\b(?:eletricidade|electricidade|energia elétrica|rede elétrica)\b"),
    ),
    "whole_city": r"\b(?:toda a cidade|todo o município|conjunto da cidade)\b",
    "climate": (
        r"\b(?:clim[aá]\w{0,10}|emiss\w{2,4}|carbono|carbónic\w|co2|gases|gee|neutralidade|descarboniz\w{1,7})\b"
    ),
    "against_bau": (
        r"\b(?:(?:cenário )?tendencial|cenário (?:de referência|base|inercial)|business as usual|bau|sem medidas)\b"
    ),
    "all_gases": r"\btodos os gases (?:de|com) efeito\b",
    "only_carbon": r"\b(?:só|apenas|somente) (?:o )?(?:co2|dióxido de carbono)\b",
    "offsets": (
        r"\b(?:"
          r"compens\w{1,6} (?:d?o restante|os restantes|as emissões (?:restantes|residuais)|dos restantes)"
          r"|créditos de carbono"
        r")\b"
    ),
    "no_offsets": r"\bsem (?:recorrer a )?(?:compensações|compensação|créditos)\b",
}  # fmt: skip
