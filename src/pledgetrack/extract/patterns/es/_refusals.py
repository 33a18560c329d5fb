"""How Spanish says what is no aim, and what an aim depends on."""

from collections.abc import Mapping

from pledgetrack.extract.patterns.es._words import GOALS

WORDS: Mapping[str, object] = {
    "refusals": (
        ("question", (
            r"[?¿]"
            r"|^\W{0,4}para [a-zà-ÿ]{1,15}(?:ar|er|ir)(?:se)?\b[^.;]{0,120}\b"
            r"(?:deberían?|habría que|tendrían? que|necesitaría)\b"
        )),
        ("duty", (
            r"\b(?:deberían?|hay que|habría que|habrá que|(?:el mundo|la humanidad|el planeta) (?:\w+ )?(?:necesita|debe|tiene)"
            r"|(?:es|sería) (?:deseable|necesario|imprescindible|urgente|fundamental|conveniente|recomendable) (?:que|ser|alcanzar|lograr|reducir))\b"
        )),
        ("must", r"\b(?:debe(?:n|rá|rán|mos)?|tiene[n]? que|tendrá[n]? que)\b"),
        ("appeal", (
            r"\b(?:"
              r"pide[n]?|pidió|pidieron|pedían?|ha[n]? pedido|exigían?|reclamaban?|reclamaron|exige[n]?|exigió"
              r"|exigen|exigieron|reclama[n]?|reclamó|insta[n]?|instó|urge[n]?|ojalá|recomienda[n]?|solicita[n]?"
              r"|(?:vecinos|habitantes|ciudadanos|residentes)(?: de [a-zà-ÿ]+)? (?:quieren|desean|esperan|defienden|aspiran|pretenden|apuestan|trabajan|impulsan|confían|tienen como|firmaron|acordaron|anunciaron|se proponen|se han comprometido)\b(?! que)|(?:para|a) (?:exigir|reclamar|pedir|reivindicar)|recog\w{2,5} firmas|invita[n]? a|oposición[^.;,]{0,40} (?:defiende|quiere|propone)[n]?|llama[n]? a|anima[n]? a|quiere[n]? que (?:las ciudades|los municipios)"
            r")\b"
        )),
        ("hypothetical", (
            r"\b(?:por ver|habrá que ver|no está claro|se desconoce|queda la duda de|se pregunta[n]?|saber|nadie sabe|(?:pregunta|cuestión|duda|incógnita) es) si\b"
            r"|\bsi (?:gana|(?:es|sale|resulta) elegid[oa])\b"
            r"|\bsi (?:[\w'-]{1,20} ){0,6}?\w{1,15}(?:ara|aran|iera|ieran|ase|iese|era|eran)\b"
            r"|\b(?:elegid[oa]|candidat[oa]s?|aspirantes?)\b[^.;]{0,80}\b(?:har|ser|tendr|(?:reduc|convert)ir|(?:logr|llev|alcanz|recort)ar)ían?\b"
            r"|\b(?:aunque fuera|suponiendo|imagin\w{1,8}|supongamos)\b"
        )),
        ("potential", (
            r"\b(?:"
              r"utop[ií]a|utópic[oa]|quimera|ilusorio|no cree?[nos]?|podrían?|pueda[n]?|puede[n]?|podrá[n]?|podemos"
              r"|potencial(?:mente)?|es posible|capaz|capaces|permitir\w{0,4}|permite|ahorraría[n]?|supondría"
              r"|evitaría[n]?|ayud\w{1,5} a (?:las|los|otr[ao]s) (?:empresas|pymes|compañías|industrias|hogares|ciudades|municipios) a"
            r")\b"
        )),
        ("forecast", (
            r"\b(?:"
              r"si (?:se mantiene|sigue|siguen|continúa)|de seguir así|al? (?:ritmo|paso) actual|a este (?:ritmo|paso)|estima[n]?"
              r"|previsiones|proyecciones|escenarios?(?! tendencial| de referencia)|modelos? climátic\w+"
              r"|calcula[n]?|según (?:un|el|los) (?:estudio|informe|expertos|cálculos)|un estudio|pronostica[n]?"
              r"|predice[n]?|se espera que"
            r")\b"
        )),
        ("path", (
            r"\b(?:"
              r"vías?|itinerarios?|trayectorias?|camino|ruta|hoja de ruta|transición|senda|paso|avance|avanzar|rumbo|caminar|avanzando|encaminar\w*"
            r")s? (?:hacia|a|para|en|(?<=vías )de|(?<=trayectorias )de) (?:la |una |el |ser )?$"
        )),
        ("programme", (
            r"[\"'] ?(?:\d{1,3} |cien )?ciudades (?:inteligentes y )?$"
            r"|\b(?:misión|programa|iniciativa|proyecto|red|campaña|convocatoria) (?:europe[oa] )?(?:de (?:las )?)?"
            r"(?:\d{1,3} |cien )?ciudades (?:inteligentes y )?$"
            r"|\bmisión (?:de (?:las )?)?(?:\d{1,3} )?ciudades [^.;,\"]{0,40}$"
        )),
    ),
    "not_before": r"\bno (?:será|serán|alcanzará|logrará|llegará|podrá)(?: [\wà-ÿ-]+){0,6}? antes de(?:l año)? $",
    "programmes": r"(?: y inteligentes)?(?: de la unión europea)?[\"'] (?:de la comisión|de la unión|de la ue)",
    "conditional": (
        r"\b(?:"
          r"siempre que|siempre y cuando|a condición de|con la condición de"
          r"|si (?:el|la|los|las|se|recibe|hay|llegan) ?"
          r"(?:estado|gobierno|país|ministerio|unión|fondos|ayudas|aprueba|financiación|dinero)?"
          r"(?! \w+(?:ara|iera)\b)"
          r"|condicionad[oa]|sujet[oa] a|en función de (?:la financiación|los fondos)|a menos que|salvo que"
        r")\b"
    ),
    "commits": r"\b(?:se (?:ha |han )?compromet\w+|promet\w+|comprometid[oa]s?)(?: \w+){0,6} ?$",
    "announces": rf"\b(?:{GOALS}|se compromete|nos comprometemos|la ciudad)\b",
}  # fmt: skip
