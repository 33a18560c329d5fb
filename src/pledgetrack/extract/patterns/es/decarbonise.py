"""A thing that is to emit no carbon, said with the verb alone, in Spanish: "descarbonizar la ciudad en 2040"."""

from pledgetrack.extract.patterns.wording import Pattern
from pledgetrack.model.words import Kind

PATTERN = Pattern(
    literals=("descarboniz",),
    expression=(
        r"\bdescarbonizar(?:se|á|án|la|lo)?\b(?!{gap}{0,40}(?:¤|\b(?:más|progresiva|gradual|parcial)))"
        r"|\b(?:complet|alcanz|logr)\w{2,3} (?:la|su) descarbonización\b"
        r"|\b(?:ciudad|economía|comunidad|municipio) descarbonizad[oa]\b"
        r"|(?<=\w la )(?<! en la )(?<! de la )(?<! a la )(?<!hacia la )(?<!para la )descarbonización de (?=[^.;]{1,60}(?:en|para|de|al?) (?:el )?(?:año )?{year})"
    ),
    kind=Kind.ZERO_CARBON,
    verbal=True,
)
