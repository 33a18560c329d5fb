"""How Spanish says that an aim was changed, is doubted or fell short."""

from collections.abc import Mapping

from pledgetrack.extract.patterns.es._words import GOALS, VERBS

WORDS: Mapping[str, object] = {
    # Decided on paper in front of what is promised: "aprobó el plan, que persigue".
    "on_paper": (
        r"\b(?:clima\w*|climátic[oa]s?|emisiones|neutralidad|plan(?:es)?|estrategia|resolución|moción|ordenanza|ley|objetivos?|metas?"
        r"|compromisos?|hoja de ruta|programa|declaración|emergencia|acuerdo|propuesta|borrador|reglamento|decreto)\b"
    ),
    "fresh": (
        r",? (?:y|pero) "
        r"(?=[^,;]{0,40}?\b(?:será|se ha comprometido|se compromete|quiere|prevé|reducirá|alcanzará)\b)"
        r"|; "
    ),
    "prescribed": (
        r"\b(?:metas?|objetivos?)\b[^.;]{0,90} es que\b|"
        r"\b(?:por (?:ley|ordenanza)|obligad[oa] por ley)\b"
        r"|\b(?:pleno|concejo|ayuntamiento|cabildo|corporación|consejo municipal)\b[^.;]{0,60}\b"
        r"(?:aprobó|acordó|votó|decidió|dio el sí|ha (?:aprobado|acordado|votado|decidido))\b"
        r"|\b(?:aprobado|acordado|votado|decidido) (?:por )?el (?:pleno|concejo|ayuntamiento|cabildo)\b"
        r"|\b(?:recoge|fija|marca|señala|contempla|indica|obliga|exige|dispone|ordena) (?:el|la|su) "
        r"(?:plan|ordenanza|estrategia|ley|norma|hoja de ruta)\b"
        r"|\b(?:según|conforme a|en virtud de|de acuerdo con) (?:la|el|su) (?:\w+ ){0,2}"
        r"(?:plan|ley|ordenanza|estrategia|reglamento|norma|hoja de ruta)\b"
        r"|\b(?:plan|ordenanza|ley|estrategia|norma|reglamento|hoja de ruta|acuerdo)(?: \w+){0,4} "
        r"(?:establece|fija|obliga|prevé|dispone|estipula|exige|contempla|señala|marca)\b"
        r"|\b(?:indica|dice|establece|prevé) (?:el plan|la ordenanza|la estrategia)\b"
    ),
    "made_with": (
        r"\W{0,3}(?:desarrollad|elaborad|cread|redactad|diseñad|financiad|realizad|hech)[oa]\b[^.;]{2,120}?, "
        r"(?:el|la|este|esta|su) (?:\w+ ){0,2}?(?:plan|estrategia|hoja de ruta|programa|documento|contrato|proyecto)\b"
    ),
    "fronting": (
        r"(?:"
          r"(?:desarrollad|elaborad|cread|presentad|aprobad|firmad|lanzad)[oa]s?|con|en|según|por|para|tras"
          r"|mediante|gracias|desde|además|como parte"
        r")\b"
    ),
    "changes": (
        ("old new", r"\b(?:preveía|quería|aspiraba|apuntaba|buscaba)\b[^.;§]{0,60}§{1,9}[^.;§]{0,60}\bahora\b[^.;§]{0,40}§"),
        ("old new", (
            r"(?:previst|anunciad|fijad|prometid)\w{0,2}[^.;§]{0,40}§{1,9}[^.;§]{0,40}"
            r"(?:aplaz|retras|pospus|pospon|pospuest|adelant|pas)\w{1,6} (?:a|al|hasta|para) §"
        )),
        ("old new", r"\bno\b[^.;§]{0,80}§{1,9}[^.;§]{0,60}?\bsino (?:en|para|hasta|a|al)(?: el)?(?: año)? §"),
        ("old new", (
            r"(?:aplaz|retras|pospon|pospus|adelant|cambi|traslad|mov|pas|modific|demor)[^.;]{0,80}?(?<!hasta )"
            r"(?<!al )(?<!a )(?<!§)§{1,9}[^.;§]{0,40}? (?:a|al|hasta|para|por) (?:el )?(?:año )?§"
        )),
        ("new old", (
            r"(?:retras|aplaz|pospon|pospus|adelant|demor|llev)\w* (?:[^.;§]{0,40} )?(?:a|al|hasta|para) (?:el )?"
            r"(?:año )?§{1,9}[^.;§]{0,100}?(?:"
              r"fijad|previst|establecid|prometid|anunciad|marcad|inicial|anterior|antes|hasta ahora|en principio"
            r")\w*[^.;§]{0,20} §"
        )),
        ("old new", (
            r"\ben (?:vez|lugar) de (?:en |para |hasta )?§{1,9}[^.;§]{0,70} (?:en|para|hasta|a) (?:el )?(?:año )?§"
        )),
        ("new old", (
            r"§,? (?:en (?:vez|lugar) de|y ya no|y no ya|y no|en sustitución de|no)"
            r"(?: en| el| para| hasta| al| los?| de)* §"
        )),
        ("old new", (
            r"(?:renunci|abandon|no cumplir|no alcanzar|no lleg|en el aire|la toalla)[^.§]{0,100}§{1,9}[^.§]{0,60}?"
            r"(?:; |, y |, |ahora|nuev)[^.§]{0,50}§"
        )),
    ),
    "superseded": (
        rf"\b(?:anterior|antigu[oa]|previ[oa]|vieja|viejo) {GOALS}(?: \w+){{0,3}} ?$"
        rf"|\b{GOALS} (?:anterior|previ[oa]|inicial|original)(?: \w+){{0,3}} ?$"
    ),
    "share_change": (
        r"{amount}[^.¤]{0,60}\b(?:(?:pasa|pasará|baja|sube)(?: a ser)?|(?:elev|sub|aument|baj|rebaj)\w{1,3} (?:ahora )?(?:la|su|el|esa|ese) (?:meta|objetivo|cifra))"
        r" (?:al?|del?|hasta) (?:un |el )?{amount}"
        r"|\b(?:elev|aument|refuerz|reforz|endurec|sub|rebaj|revis|ampl)\w{0,6}\b[^.;¤]{0,80}? del? {amount}"
        r"(?:[^.;¤]{0,20}? al? {amount})?"
        r"|\b(?:meta|objetivo)\b[^.;¤]{0,60}? (?:pasa|pasará|pasó|sube|subió|subirá|baja|bajó) del? {amount}(?: al? {amount})?"
    ),
    "once_pledged": r"\b(?:había (?:prometido|anunciado|previsto)|se había (?:comprometido|propuesto|fijado)|quería|prometió)\b",
    "unable": (
        r"\bno (?:podrán?|puede[n]?|pudo|podía) [^.;]{0,30}\b(?:cumplir|alcanzar|lograr|llegar|conseguir|mantener)"
    ),
    "verbs": rf"\b(?:{VERBS})\b",
    "worldwide": (
        r"(?: (?:de|carbono|co2|netas?|en|para|antes|§+)){0,5} (?:"
          r"mundiales|globales|globalmente|del (?:mundo|planeta)"
          r"|(?:a|en) (?:nivel|escala|todo el) (?:mundial|global|mundo|planeta|planetaria)"
        r")\b"
    ),
    "of_the_world": (
        r"\b(?:mundial|global|del (?:mundo|planeta)|de la humanidad) (?:de )?(?:la )?$"
        r"|\bemisiones (?:(?:netas|anuales|de|carbono|co2|gases|efecto|invernadero) ){0,6}"
        r"(?:mundiales|globales|del (?:mundo|planeta))\b"
    ),
    "falls_short": (
        r"[^.;]{0,40},? (?:pero|y) [^.;]{0,50}\bno (?:l[oa] )?"
        r"(?:logrará|cumplirá|conseguirá|alcanzará|llegará|podrá)"
    ),
}  # fmt: skip
