"""Neutralidad y cero neto: a state to be reached, in Spanish."""

from pledgetrack.extract.patterns.wording import Pattern

PATTERN = Pattern(
    literals=(
        "neutr",
        "absorb",
        "cero",
        "emisión neta",
        "emisiones netas",
        "net zero",
        "positiv",
        "negativ",
        "emisiones",
        "libre de emisiones",
        "libre de carbono",
        "libres de emisiones",
        "sin emisiones",
        "sin carbono",
        "descarboniz",
        "emitir",
        "nulas",
    ),
    expression=(
        r"\b(?P<net_zero>"
        r"cero netos?|neto cero|cero emisiones netas|emisiones netas (?:de (?:co2|carbono|gei|gases(?: de efecto invernadero)?) )?(?:(?:de |en |a |iguales a )?cero|nulas)"
        r"|(?:a|en) cero (?:las |sus |nuestras )?emisiones netas|(?:reduc|llev|dej|baj)\w{1,5} (?:a|en) cero (?:las |sus |nuestras )?emisiones netas|cero carbono neto|sin emisiones netas|ninguna emisión neta"
        r"|no (?:quedará|quedarán|habrá|tendrá|tendremos) (?:más |ya )?emisiones netas|net zero"
        r"|balance (?:neto )?(?:de emisiones )?(?:igual a |de )?cero"
        r"|no (?:se )?emit\w{1,6} más (?:carbono|co2|dióxido de carbono|gases|emisiones)(?: de efecto invernadero)? del? (?:lo |los |las )?que (?:se )?absorb\w{1,6}"
        r")\b"
        r"|\b(?P<carbon_neutral>"
        r"neutralidad (?:en |de |del )?(?:carbono|co2|emisiones de (?:carbono|co2))"
        r"|neutr(?:o|a|os|as|al|ales) en emisiones de (?:carbono|co2)"
        r"|neutr(?:o|a|os|as|al|ales) en (?:carbono|co2)|(?:carbono|co2)[ -]?neutr\w{1,9}|neutralidad carbónica"
        r"|neutraliz(?:ar|ará|arán|ación de) (?:tod[oa]s? )?(?:sus? |las? |los |el |nuestras )?(?:emisiones de (?:carbono|co2|dióxido de carbono)|co2|dióxido de carbono|huella de carbono)"
        r"|carboneutr\w{1,9}|neutr(?:o|a|os|as|al|ales) (?:de|para el) carbono"
        r")\b"
        r"|\b(?P<climate_neutral>"
        r"neutralidad climática|climáticamente neutr\w{1,5}"
        r"|neutr(?:o|a|os|as|al|ales) (?:"
        r"para el clima|climáticamente|desde el punto de vista climático|en términos climáticos"
        r"|en (?:gases de efecto invernadero|gei|emisiones)(?! de (?:carbono|co2))"
        r")"
        r"|(?:alcanzar\w{0,4}|lograr\w{0,4}|llegar\w{0,4} a|conseguir|prev\w{1,3}|fij\w{1,3}|aplaz\w{1,4}|retras\w{1,4}|promet\w{1,4}) la neutralidad"
        r"(?! en (?:emisiones de )?(?:carbono|co2))(?= (?:en|para|antes|hacia|a más tardar) )"
        r"|la neutralidad (?=(?:llegará|se (?:alcanzará|logrará|conseguirá)) (?:en|para|antes de|hacia) )"
        r"|(?:ser|será|serán|sea|sean|seremos|somos|fuera) neutr[oa]s?"
        r"(?= (?:en|para|antes de|a|hacia) (?:el año )?§)"
        r"|(?:y|e) (?:a |para )?(?:la )?neutralidad(?= (?:al?|en|para|antes de|hacia) (?:el )?(?:año )?§)"
        r"|neutraliz(?:ar|ará|arán|ación de) (?:tod[oa]s? )?(?:sus? |las? |los |el |nuestras )?(?:emisiones(?! de (?:carbono|co2|dióxido))|gases)|neutralidad (?:en|de) (?:gases de efecto invernadero|gei|emisiones)|clima[ -]neutr\w{1,5}"
        r")\b"
        r"|\b(?P<zero_emissions>"
        r"(?<!zonas )(?<!zona )(?<!ver ciudades )(?<!sar ciudades )(?<!tar ciudades )(?<!zonas \")(?<!zona \")(?<!zonas de )(?<!zona de )cero emisiones(?! netas)|emisiones cero|cero emisión|libres? de emisiones|sin emisiones(?! netas)"
        r"|reducir (?:a cero(?! (?:el|la|l[oa]s|su) (?!emis|huella|co2))(?! sus (?!emis))|sus emisiones a cero)|emisiones a cero(?! net)"
        r"|(?:reduc|llev|dej|baj)\w{1,5} (?:a|en) cero (?:(?:todas|las|sus|nuestras) ){1,2}emisiones(?! netas)"
        r"|(?:(?:elimin|suprim)\w{1,5}(?: por completo| totalmente| completamente)?|(?:acab\w{1,4}|terminar\w{0,2}) con|pon\w{1,5} fin a|fin de(?= las emisiones de (?:co2|carbono|gases))|eliminación (?:total |completa )?de) "
        r"(?:(?:todas|las|sus|nuestras) ){1,2}emisiones(?! (?:netas|contaminantes|de (?:nox|óxidos?|partículas|polvo|ruido)))(?!(?: [a-zà-ÿ0-9]+){0,7}? {amount})"
        r"|no emitir\w{0,4} (?:más |ya )?(?:co2|carbono|dióxido|gases|emisiones)(?!(?: [a-zà-ÿ0-9]+){0,6}? que (?:se )?absorb)"
        r"|emisiones (?:(?:de|carbono|co2|gases|efecto|invernadero) ){1,5}a cero(?! net)"
        r"|emisiones (?:casi |prácticamente )?nulas|emisiones\b{gap}{0,40}? (?:serán|sean) nulas"
        r"|(?:dejar\w{0,4}|deje|dejado|cesar\w{0,2}) de emitir"
        r"(?: (?:todos |más )?(?:gases|co2|dióxido|carbono|emisiones)|(?= ?[\"'.,;]| (?:en|para|antes de) ))"
        r")\b"
        r"|\b(?P<zero_carbon>"
        r"cero carbono(?! neto)|ciudad sin carbono|carbono cero|libres? de carbono|(?:totalmente|completamente) descarbonizad[oa]s?"
        r"|descarbonización (?:total|completa|plena)"
        r"|descarbonizar(?:se|á)? (?:por completo|totalmente|completamente)"
        r")\b"
        r"|\b(?P<carbon_negative>carbono negativ[oa]s?|negativ[oa]s? en carbono)\b"
        r"|\b(?P<net_negative>emisiones netas negativas|emisiones negativas)\b"
        r"|\b(?P<climate_positive>"
        r"climáticamente positiv[oa]s?|clima positiv[oa]|positiv[oa]s? para el clima|carbono positiv[oa]s?"
        r")\b"
    ),
)
