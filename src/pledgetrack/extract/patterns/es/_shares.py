"""How Spanish says what a share is of, and speaks of goals and plans."""

from collections.abc import Mapping

WORDS: Mapping[str, object] = {
    "further": r"(?:^|[ ,])(?:y|e|o|luego|después|hasta|a|al|en|un|el|del)\b|, *$|^, |^; *$",
    "after_share": (
        r" *(?:"
          r"$|[.,;:)\"]|\b(?:en|para|antes|hasta|respecto|con|frente|y|al?|de aquí|sobre|respectivamente|menos)\b|§|\("
        r")"
    ),
    "accompanied": r",? (?:con|incluid[oa]|lo que supone|mediante) (?:una |un |niveles de |metas? de |un objetivo de )?(?:nueva |nuevo )?",
    "down_to": r"\b(?:al|a|hasta el|hasta un|hasta|emit\w{1,6}(?: solo| sólo)?) (?:un |el )?",
    "remainder": (
        r"^ (?:(?:de|del) )?(?:co2|emisiones|gases de efecto invernadero) (?:que|de) (?:en )?§"
        r"|^ (?:de|del) (?:los |su |el )?"
        r"(?:niveles de |nivel de |valores de |lo emitido en |emitido en |total de )?§"
    ),
    "wished": (
        r"\b(?:quiere[n]?|desea[n]?|espera[n]?|confía[n]? en|busca[n]?|pretende[n]?) que "
        r"(?:la ciudad de |el ayuntamiento de |la |el )?$"
    ),
    "besides": r"\W{0,6}(?:además de|junto a|aparte de) (?:la ciudad de )?",
    "also": r"\btambién\b",
    "makes_up": (
        r"\b(?:"
          r"represent\w{1,5}|responsables? de|caus\w{1,4}|origin\w{1,4}|concentr\w{1,4}|supone[n]? (?:casi )?el"
          r"|aport\w{1,4}|equivale[n]? a|(?:solo|sólo|apenas) (?:se )?ha[n]? (?:reducido|recortado|bajado|rebajado)"
        r")(?: (?:el|la|un|casi|cerca|más|alrededor|aproximadamente|unos|de|del|hasta))* $"
    ),
    "at_present": r"\b(?:actualmente|ya|hoy|ahora|hoy en día|en la actualidad)(?: [\w-]+){0,4} $",
    "aims": (
        r"\b(?:"
          r"objetivos?|metas?|compromisos?|propósito|aspira[n]?|quiere[n]?|pretende[n]?|promet\w{1,5}"
          r"|compromet\w{1,6}|plan|estrategia|propon\w{1,3}"
        r")(?: \w+){0,2}? (?:de|a|para|es|en)(?: \w+){0,4} ?$"
        r"|\b(?:quiere[n]?|queremos|pretende[n]?|busca[n]?|promete[n]?|se propone[n]?|planea[n]?) $"
    ),
    "means_to": (
        r"\b(?:oportunidad(?:es)?|opciones|formas?|maneras?|posibilidad(?:es)?|cómo) (?:para|de)(?: \w+){0,2} ?$"
    ),
    "other_object": (
        r"\b(?:"
          r"apenas|solo (?:se|lleg\w+)|sólo (?:se|lleg\w+)|ni al?|consumo|uso|agua|residuos|basuras?|tráfico"
          r"|coches?|ruido|partículas|energía|electricidad|renovables?|empleo|población|transporte público"
        r")\b"
    ),
    "cutting": r"(?:(?:reduc|disminuy)iendo|(?:recort|baj|rebaj|aument|increment|elev)ando|cubriendo|aumentar|incrementar|elevar|mejorar|reducir|disminuir|recortar|cubrir|generar|alcanzar)\b",
    "coordinated": (
        r"(?: ?\([^()]{0,60}\))?(?:,? y|,) (?:a )?(?:"
          r"aument\w{1,6}|elev\w{1,5}|increment\w{1,6}|mejor\w{1,4}|redu[cj]\w{1,5}|recort\w{1,4}|cubr\w{1,4}"
          r"|gener\w{1,4}|obten\w{1,4}|abastec\w{1,6}|lleg\w{1,4}|que"
        r")(?: [\w-]+){0,8} "
    ),
    "failed_vote": (
        r"\b(?:referéndum|moción|propuesta|iniciativa|enmienda)\b[^.;]{0,140}\b"
        r"(?:fue (?:rechazada|derrotada)|no prosperó|fracasó)"
    ),
    "asked_after": r"[,;]?(?: -)?(?: (?:pero|y|aunque|así que),?)? ¿[^?]{0,200}\?",
    "goes_on": (
        r"(?:camino|pasos?|avance|avanz\w{1,4}|ruta|senda|transición|rumbo) (?:hacia|a|para) "
        r"(?:ser|alcanzar|lograr|convertirse en|llegar a) (?:una |la |el )?(?:ciudad )?$"
    ),
    "gloss": r" ?\((?:es decir,? |o sea,? |lo que supone |una |un )*",
    "relative_pronouns": r"cuy[oa]s?",
    "goal_of_a": (
        r"\b(?:objetivos?|metas?|compromisos?)(?: \w+){0,3} de (?:una |la |un )?$"
        r"|\b(?:alcanzará|logrará|cumplirá|persigue) (?:una |la )$"
    ),
}  # fmt: skip
