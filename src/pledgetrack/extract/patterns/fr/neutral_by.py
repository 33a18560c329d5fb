"""Neutralité et zéro net: a state to be reached, in French."""

from pledgetrack.extract.patterns.wording import Pattern

PATTERN = Pattern(
    literals=("neutr", "zéro", "zero"),
    expression=(
        r"\b(?P<net_zero>zéro(?: émissions?| carbone)? nette?s?|émissions nettes nulles|z[ée]ro[ -]net|net zero"
        r"|(?:aucune|zéro) émission nette|carboneutr\w+ net)\b"
        r"|\b(?P<carbon_neutral>neutralité (?:en )?carbone|neutralité (?:en )?co2|neutres? en (?:carbone|co2)"
        r"|carboneutr\w+|neutre carbone)\b"
        r"|\b(?P<climate_neutral>neutralité climatique|climatiquement neutres?|neutres? (?:pour|sur le plan d"
        r"|vis-à-vis d)u? ?(?:le )?climat\w*|neutralité (?:en )?(?:gaz à effet de serre|ges)"
        r"|neutres? en (?:gaz à effet de serre|ges))\b"
        r"|\b(?P<zero_emissions>zéro[ -]émissions?(?! nette)|sans émissions?)\b"
        r"|\b(?P<zero_carbon>zéro[ -]carbone(?! net)|décarbonée? à 100 %)\b"
    ),
)
