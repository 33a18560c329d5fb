"""A share of something brought to a state, in Portuguese: "metade dos ônibus será de emissão zero em 2028"."""

from pledgetrack.extract.patterns.wording import Pattern

PATTERN = Pattern(
    literals=("emiss", "neutr"),
    expression=(
        r"{amount} d(?:a|as|o|os|e) (?:sua |suas )?(?!energia|eletricidade|emissões)[^.;,¤]{2,60}? "
        r"(?:ser|será|serão|seja|sejam|é|são) (?:de )?(?:"
        r"(?P<zero_emissions>(?:zero emissões|emissões zero|emissão zero|livres? de emissões|sem emissões)(?! líq))"
        r"|(?P<carbon_neutral>neutr[oa]s? em carbono)"
        r")\b"
    ),
    measured=True,
)
