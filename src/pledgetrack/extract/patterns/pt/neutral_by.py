"""Neutralidade e zero líquido: a state to be reached, in Portuguese."""

from pledgetrack.extract.patterns.wording import Pattern

PATTERN = Pattern(
    literals=("neutr", "zer", "nulas", "líquidas", "descarboniz"),
    expression=(
        r"\b(?P<net_zero>emissões (?:líquidas )?(?:líquidas (?:zero|nulas)|zero líquidas?|líquidas? zero)"
        r"|zero emissões líquidas|emissões líquidas (?:de )?zero|zero líquido|net[ -]zero|saldo zero"
        r"|emissões líquidas nulas|(?:zerar|anular|eliminar|neutralizar) (?:as |suas |as suas )?emissões líquidas|balanço (?:líquido )?zero)\b"
        r"|\b(?P<carbon_neutral>neutralidade (?:de|em|do) carbono|neutralidade carb[óô]nica"
        r"|carbono[ -]neutr[oa]s?|neutr[oa]s? em (?:carbono|co2)|carbono zero líquido|descarbonização total|neutraliz\w+ (?:as |suas |as suas )?emissões(?: de (?:carbono|co2|gás carbônico))?(?! (?:líq|de gases)))\b"
        r"|\b(?P<climate_neutral>neutralidade climática|climaticamente neutr[oa]s?|neutr[oa]s? (?:para"
        r"|em relação a)o? clima|meta d[ae] neutralidade(?! (?:carb|de|em))|neutraliz\w+ (?:as |suas |as suas )?emissões de gases[\w ]{0,20}|neutralidade (?:de|das) emissões)\b"
        r"|\b(?P<zero_emissions>zero emissões(?! líq)|emissões? zero|livres? de emissões|emissão zero|zerar (?:totalmente |por completo )?(?:a |as |suas |as suas )?emiss(?:ão|ões)(?! líq)|zerá-las)\b"
        r"|\b(?P<zero_carbon>carbono zero|zero carbono)\b"
    ),
)
