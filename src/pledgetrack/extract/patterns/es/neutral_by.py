"""Neutralidad y cero neto: a state to be reached, in Spanish."""

from pledgetrack.extract.patterns.wording import Pattern

PATTERN = Pattern(
    literals=(
        "neutr",
        "cero",
        "emisión neta",
        "emisiones netas",
        "net zero",
        "positiv",
        "negativ",
        "libre de emisiones",
        "libre de carbono",
        "libres de emisiones",
        "sin emisiones",
        "descarboniz",
        " de emitir",
        "nulas",
    ),
    expression=(
        r"\b(?P<net_zero>cero netos?|neto cero|cero emisiones netas|emisiones netas (?:de )?(?:cero|nulas|iguales a cero)"
        r"|emisiones netas en cero|cero carbono neto|sin emisiones netas|ninguna emisión neta|no (?:quedará|quedarán|habrá|tendrá|tendremos) (?:más |ya )?emisiones netas|net zero|balance (?:neto |de emisiones )?cero)\b"
        r"|\b(?P<carbon_neutral>neutralidad (?:en |de |del )?(?:carbono|co2|emisiones de (?:carbono|co2))|neutr(?:o|a|os|as|al|ales) en (?:carbono|co2)"
        r"|(?:carbono|co2)[ -]?neutr\w{1,9}|neutralidad carbónica|carboneutr\w{1,9}|neutr(?:o|a|os|as|al|ales) (?:de|para el) carbono)\b"
        r"|\b(?P<climate_neutral>neutralidad climática|climáticamente neutr\w{1,5}|neutr(?:o|a|os|as|al|ales) (?:para el clima|climáticamente"
        r"|desde el punto de vista climático|en términos climáticos|en (?:gases de efecto invernadero|gei|emisiones))"
        r"|(?:alcanzar|lograr|llegar a) la neutralidad(?= (?:en|para|antes|a más tardar) )|neutralidad (?:en|de) (?:gases de efecto invernadero|gei|emisiones)|clima[ -]neutr\w{1,5})\b"
        r"|\b(?P<zero_emissions>cero emisiones(?! netas)|emisiones cero|cero emisión|libres? de emisiones|sin emisiones(?! netas)"
        r"|reducir (?:a cero|sus emisiones a cero)|emisiones a cero(?! net)|emisiones (?:(?:de|carbono|co2|gases|efecto|invernadero) ){1,5}a cero(?! net)|emisiones (?:casi |prácticamente )?nulas|(?:dejar\w{0,4}|deje|cesar\w{0,2}) de emitir (?:(?:todos |más )?(?:gases|co2|dióxido|carbono|emisiones)))\b"
        r"|\b(?P<zero_carbon>cero carbono(?! neto)|carbono cero|libres? de carbono|(?:totalmente|completamente) descarbonizad[oa]s?|descarbonización (?:total|completa|plena)|descarbonizar(?:se|á)? (?:por completo|totalmente|completamente))\b"
        r"|\b(?P<carbon_negative>carbono negativ[oa]s?|negativ[oa]s? en carbono)\b|\b(?P<net_negative>emisiones netas negativas|emisiones negativas)\b"
        r"|\b(?P<climate_positive>climáticamente positiv[oa]s?|clima positiv[oa]|positiv[oa]s? para el clima|carbono positiv[oa]s?)\b"
    ),
)
