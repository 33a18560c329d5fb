"""An end to fossil fuels, in Spanish."""

from pledgetrack.extract.patterns.wording import Pattern
from pledgetrack.model.words import Kind

PATTERN = Pattern(
    literals=(
        "fósil",
        "carbón",
        "gas",
    ),
    expression=(
        r"\b(?:libres? de|sin) (?:combustibles |energías? |energía )?fósiles?\b"
        r"|\b(?:abandon\w{1,6}|elimin\w{1,8}|prescind\w{1,6}|dejar\w{0,5} (?:de )?(?:usar|utilizar|quemar|consumir|depender de)|deje de (?:usar|utilizar|quemar|consumir|depender de)|fin (?:de|a|del)|acabar\w{0,3} con|salida de|salir\w{0,4} de|renunci\w{1,6} a|desprender\w{0,6} de|adiós a)"
        r"(?: (?:total|completo|gradual|por completo|progresiva|al|del|de|la|el|los|las|uso|quema|completamente|totalmente|energías?|a)){0,6} ?(?:combustibles fósiles|fósiles|carbón|energía fósil|gas (?:natural|fósil)|gas(?= (?:en|antes|para) §))\b"
        r"|\b(?:no se (?:quemará|usará|utilizará|consumirá)|ya no (?:quemará|usará|utilizará|consumirá)|no (?:quemará|usará|utilizará|consumirá)n? (?:más|ya))n?(?: más| ya)? (?:(?:combustibles|energías) fósiles|carbón|gas(?: natural| fósil)?(?! de efecto))\b"
    ),
    kind=Kind.FOSSIL_FREE,
)
