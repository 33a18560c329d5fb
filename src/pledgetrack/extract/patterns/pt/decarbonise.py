"""A thing that is to emit no carbon, said with the verb alone, in Portuguese: "descarbonizar a cidade até 2040"."""

from pledgetrack.extract.patterns.wording import Pattern
from pledgetrack.model.words import Kind

PATTERN = Pattern(
    literals=("descarboniz",),
    expression=(
        r"\bdescarbonizar(?:-se|á|ão)?\b(?!{gap}{0,40}(?:¤|\b(?:mais|progressiva|gradual|parcial)))"
        r"|\b(?:complet|conclu|alcanç|ating|consegu)\w{1,4} a (?:sua )?descarbonização\b"
        r"|\b(?:cidade|economia|comunidade) descarbonizad[oa]\b"
        r"|(?<=\w a )(?<! para a )(?<! com a )(?<! sobre a )descarbonização d[aeo]s? (?=[^.;]{1,60}(?:em|até|de|para|ao?) (?:ano )?{year})"
    ),
    kind=Kind.ZERO_CARBON,
    verbal=True,
)
