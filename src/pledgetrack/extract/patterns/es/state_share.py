"""A share of something brought to a state, in Spanish: "la mitad de los autobuses serán cero emisiones en 2028"."""

from pledgetrack.extract.patterns.wording import Pattern

PATTERN = Pattern(
    literals=("emisi", "neutr", "cero"),
    expression=(
        r"{amount} de (?:la|los|las|su|sus|el|nuestra|nuestros) (?!energía|electricidad|emisiones)[^.;,¤]{2,60}? "
        r"(?:ser|será|serán|sea|sean|es|son) (?:de )?(?:"
        r"(?P<zero_emissions>(?:cero emisiones|emisiones cero|cero emisión|libres? de emisiones|sin emisiones)(?! net))"
        r"|(?P<carbon_neutral>neutr[oa]s? en carbono)"
        r")\b"
    ),
    measured=True,
)
