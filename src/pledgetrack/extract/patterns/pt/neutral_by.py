"""Neutralidade e zero líquido: a state to be reached, in Portuguese."""

from pledgetrack.extract.patterns.wording import Pattern

PATTERN = Pattern(
    literals=("neutr", "zero", "nulas", "net zero"),
    expression=(
        r"\b(?P<net_zero>emissões (?:líquidas )?(?:líquidas (?:zero|nulas)|zero líquidas?|líquidas? zero)"
        r"|zero emissões líquidas|emissões líquidas (?:de )?zero|zero líquido|net[ -]zero|saldo zero"
        r"|emissões líquidas nulas)\b"
        r"|\b(?P<carbon_neutral>neutralidade (?:de|em|do) carbono|neutralidade carb[óô]nica"
        r"|carbono[ -]neutr[oa]s?|neutr[oa]s? em (?:carbono|co2)|carbono zero líquido)\b"
        r"|\b(?P<climate_neutral>neutralidade climática|climaticamente neutr[oa]s?|neutr[oa]s? (?:para"
        r"|em relação a)o? clima)\b"
        r"|\b(?P<zero_emissions>zero emissões(?! líq)|emissões? zero|livres? de emissões|emissão zero)\b"
        r"|\b(?P<zero_carbon>carbono zero|zero carbono)\b"
    ),
)
