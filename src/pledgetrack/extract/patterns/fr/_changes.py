"""How French says that an aim was changed, is doubted or fell short."""

from collections.abc import Mapping

from pledgetrack.extract.patterns.fr._words import GOALS, VERBS

WORDS: Mapping[str, object] = {
    # Decided on paper in front of what is promised: "a adopté le plan, qui vise".
    "on_paper": (
        r"\b(?:climat\w*|émissions|neutralité|plan|stratégie|résolution|motion|règlement|loi|objectifs?|cibles?"
        r"|engagements?|feuille de route|programme|déclaration|urgence|accord|proposition|projet|délibération)\b"
    ),
    "fresh": (
        r",? (?:et|mais) (?=[^,;]{0,40}?\b(?:sera|s'engage|s'est engagée|vise|veut|réduira|atteindra|prévoit)\b)"
        r"|; "
    ),
    "prescribed": (
        r"\b(?:objectif|cible|but)\b[^.;]{0,90} est que\b|"
        r"\b(?:conseil|municipalité|élus|électeurs|assemblée)\b[^.;]{0,60}\b(?:a|ont) "
        r"(?:voté|adopté|approuvé|décidé|dit oui|tranché|entériné|acté)\b"
        r"|\b(?:par la|la) loi (?:l'y |l'|les )?(?:oblige|impose|contraint)?\b"
        r"|\b(?:selon|conformément (?:à|au)|en vertu (?:de|du)|d'après) (?:la|le|l'|son) ?(?:\w+ ){0,2}"
        r"(?:plan|loi|règlement|stratégie|arrêté|délibération|feuille de route)\b"
        r"|\b(?:plan|loi|règlement|stratégie|délibération|feuille de route|budget carbone|accord)(?: \w+){0,4} "
        r"(?:fixe|oblige|prévoit|impose|stipule|exige|dispose)\b"
        r"|\b(?:prévoit|fixe|impose|exige|dispose|stipule) (?:le|la|l') ?(?:plan|règlement|stratégie|délibération|feuille de route|loi)\b"
        r"|\b(?:a|ont) voté un budget carbone\b"
    ),
    "made_with": (
        r"\W{0,3}(?:élabor|développ|cré|rédig|financ|prépar|conçu|constru|réalis)\w{0,4}\b[^.;]{2,120}?, "
        r"(?:le|la|ce|cette|son|sa) (?:\w+ ){0,2}?(?:plan|stratégie|feuille de route|programme|document|contrat|projet)\b"
    ),
    "fronting": (
        r"(?:(?:élabor|développ|cré|présent|adopt|sign|lanc)ée?s?|avec|en|selon|par|pour|grâce|après|dans|d'ici|à)\b"
    ),
    "changes": (
        ("old new", r"\b(?:visait|prévoyait|voulait|promettait)\b[^.;§]{0,60}§{1,9}[^.;§]{0,60}\b(?:désormais|maintenant)\b[^.;§]{0,40}§"),
        ("old new", (
            r"(?:prévu|annonc|fix|promis|vis)\w{0,3}[^.;§]{0,30}§{1,9}[^.;§]{0,30}"
            r"(?:report|repouss|décal|avanc|recul)\w{1,4} (?:à|en|au) §"
        )),
        ("old new", (
            r"\b(?:non(?: pas| plus)?|pas) (?:en|d'ici|pour|avant)(?: à)? §{1,9}[^.;§]{0,40}?\bmais "
            r"(?:en|d'ici|pour|à|seulement en)(?: à)? §"
        )),
        ("new old", (
            r"(?:report|repouss|décal|avanc|recul|ramen)\w{1,4} (?:[^.;§]{0,40} )?(?:à|en|au|jusqu'en) §{1,9}[^.;§]{0,100}?"
            r"(?:fixé|prévu|initial|jusqu'ici|jusqu'alors|auparavant|annoncé|promis|précédent|visé)\w{0,4}[^.;§]{0,25} §"
        )),
        ("old new", (
            r"(?:report|repouss|décal|avanc|pass|recul)[^.;]{0,80}?(?<!à )(?<!en )(?<!§)§{1,9}[^.;§]{0,40}? "
            r"(?:à|en|au) §"
        )),
        ("old new", (
            r"\b(?:au lieu de|plutôt qu\'en) (?:d\'ici )?§{1,9}[^.;§]{0,70} (?:en|d\'ici|à|pour|avant) (?:à )?§"
        )),
        ("new old", (
            r"§,? (?:au lieu de|plutôt qu'en|plutôt que|et non(?: plus| pas)?(?: en)?|contre|non plus)"
            r"(?: en| d'ici)? ?§"
        )),
        ("old new", (
            r"(?:abandonn|renonc|n'atteindra|ne tiendra)[^.§]{0,100}§{1,9}[^.§]{0,60}?"
            r"(?:; |, et |, | et (?:report|repouss|décal|vis|se fix)|désormais|nouve)[^.§]{0,50}§"
        )),
    ),
    "superseded": (
        rf"\b(?:précédent|ancien|ancienne|précédente) {GOALS}(?: \w+){{0,3}} ?$"
        rf"|\b{GOALS} (?:précédent|initial|antérieur|initiale)(?: \w+){{0,3}} ?$"
    ),
    "share_change": (
        r"{amount}[^.¤]{0,60}\b(?:passe|passera|passent|descend|tombe|monte|(?:relèv|port|abaiss)\w{1,3} (?:désormais )?(?:l'|cet |son )objectif) à (?:moins |-)?{amount}"
        r"|\b(?:relèv|relev|renforc|augment|porte|rehauss|abaiss|rév)\w{0,6}\b[^.;¤]{0,80}? de {amount}"
        r"(?:[^.;¤]{0,20}? à {amount})?"
        r"|\b(?:cible|objectif)\b[^.;¤]{0,60}? (?:passe|passera|est passée?|monte|descend) de {amount}(?: à {amount})?"
    ),
    "once_pledged": r"\b(?:avait (?:promis|annoncé|prévu)|s'était engagée?|voulait|devait|promettait|visait)\b",
    "unable": (
        r"\bne (?:pourra|pourront|peut|peuvent) (?:pas|plus) [^.;]{0,30}\b"
        r"(?:tenir|réduire|diviser|sortir|devenir|atteindre|respecter|parvenir|tenu|atteint|respecté|être)"
    ),
    "verbs": rf"(?:{VERBS})\b",
    "worldwide": (
        r"(?: (?:de|du|carbone|co2|nettes?|en|d'ici|avant|§+)){0,5} (?:"
          r"mondiales?|planétaires?|mondialement|du (?:monde|globe)|de la planète"
          r"|(?:au|à) (?:niveau|l'échelle) (?:mondiale?|planétaire|de la planète)|dans le monde(?: entier)?"
        r")\b"
    ),
    "of_the_world": (
        r"\b(?:mondiale?|planétaire|du monde|de la planète|de l'humanité) (?:de )?(?:la )?$"
        r"|\bémissions (?:(?:nettes|annuelles|de|carbone|co2|gaz|à|effet|serre) ){0,6}"
        r"(?:mondiales|planétaires|du monde|de la planète)\b"
    ),
    "falls_short": (
        r"[^.;]{0,40},? mais [^.;]{0,50}\b"
        r"(?:ne (?:l'atteindra|pourra|tiendra|parviendra|sera) pas|n'y parviendra pas)"
    ),
}  # fmt: skip
