"""An end to fossil fuels, in Spanish."""

from pledgetrack.extract.patterns.wording import Pattern
from pledgetrack.model.words import Kind

PATTERN = Pattern(
    literals=(
        "fósil",
        "carbón",
        "gas",
        "diésel",
        "diesel",
        "caldera",
        "combustión",
        "térmico",
        "gasolina",
        "gasóleo",
        "petróleo",
    ),
    expression=(
        r"\b(?:libres? de|sin) (?:combustibles |energías? |energía )?fósiles?\b"
        r"|\b(?:"
        r"abandon\w{1,6}|elimin\w{1,8}|prescind\w{1,6}"
        r"|dejar\w{0,5} (?:de )?(?:usar|utilizar|quemar|consumir|depender del?)"
        r"|deje de (?:usar|utilizar|quemar|consumir|depender del?)|fin (?:del?|al?)|acabar\w{0,3} con|salida de"
        r"|erradic\w{1,5}|desterr\w{1,4}|liberar\w{0,3} de|dejar\w{0,3} atrás|(?:sustitu|reemplaz)\w{1,5}(?= por completo| totalmente| completamente| tod)"
        r"|salir\w{0,4} de|se desp(?:ide|edirá|idió)n?|renunci\w{1,6} a|no (?:recurr\w{1,4} (?:más |ya )?a|depend\w{1,4} (?:más |ya )?de)|desprender\w{0,6} de|adiós a"
        r")(?:"
        r" (?:"
        r"total|completo|gradual|por completo|progresiva|al|del|de|la|el|los|las|uso|quema|completamente"
        r"|totalmente|gradualmente|progresivamente|paulatinamente|todos|energías?|a"
        r")"
        r"){0,6} ?"
        r"(?:combustibles fósiles|fósiles|carbón|energía fósil|petróleo|gas (?:natural|fósil)|gas(?= (?:en|antes|para|hacia|hasta|a|al) (?:[a-z]+ ){0,3}(?:§|siglo)| (?:de|en) (?:los|las|sus) (?:edificios|viviendas|hogares|calefac)))\b"
        r"|\b(?:"
        r"no se (?:quemará|usará|utilizará|consumirá)|ya no (?:quemará|usará|utilizará|consumirá)"
        r"|no (?:quemará|usará|utilizará|consumirá)n? (?:más|ya)"
        r")n?(?: más| ya)? (?:(?:combustibles|energías) fósiles|carbón|gas(?: natural| fósil)?(?! de efecto))\b"
        r"|\b(?:"
        r"no (?:habrá|quedará[n]?|tendrá)|sin"
        r"|(?:retir|elimin|sustitu|reemplaz|jubil|suprim|cerr|apag|desmont|prohib|prohíb)\w{1,6}"
        r"){gap}{0,30}?\bcalderas? (?:de |a )(?:gas|gasóleo|gasoil|carbón|diésel|fuel)\b"
        r"|\b(?:retir|elimin|sustitu|reemplaz|jubil|suprim)\w{1,6} (?:(?:todos|los|sus|últimos|de) ){0,3}(?:autobuses|buses|vehículos) (?:a )?(?:diésel|diesel|de gasóleo|gasoil)\b"
        r"|\b(?:ni un(?: solo| único)?|ningún|cero) (?:autobús|bus|coche|vehículo|camión)s? (?:[a-zà-ÿ]{3,12} )?(?:diésel|diesel|de (?:combustión|gasóleo|gasolina)|térmicos?)\b"
        r"|\bdej\w{1,5} de (?:calentar|climatizar|calefactar)\b{gap}{0,40}? con (?:gas|gasóleo|carbón)\b"
        r"|\bno (?:usar|utilizar|quemar|consumir)\w{0,3} (?:más |ya )?(?:ni )?(?:gas|gasóleo|carbón) (?:ni|o) (?:gas|gasóleo|carbón|petróleo)\b"
        r"|\b(?:cerr|cierr|clausur)\w{1,5} {gap}{0,20}?\bcentral(?:es)? (?:térmicas? )?de carbón\b"
        r"|\b(?:"
        r"dej\w{1,5} de (?:usar|utilizar|funcionar con|quemar)|sin|adiós al"
        r"|(?:ni un(?: solo)?|ningún) (?:autobús|bus|coche|vehículo)(?= (?:diésel|diesel|de gasóleo))"
        r"|ningún (?:autobús|bus) (?:usará|funcionará con|circulará con)"
        r") (?:gasóleo|diésel|diesel|gasoil)\b"
    ),
    kind=Kind.FOSSIL_FREE,
)
