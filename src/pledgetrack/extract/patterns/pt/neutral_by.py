"""Neutralidade e zero líquido: a state to be reached, in Portuguese."""

from pledgetrack.extract.patterns.wording import Pattern

PATTERN = Pattern(
    literals=(
        "neutr",
        "zero",
        "emissão líquida",
        "zerar",
        "zerad",
        "zerá",
        "líquid",
        "positiv",
        "negativ",
        "sem emissões",
        "livre de carbono",
        "livre de emissões",
        "descarboniz",
        " de emitir",
        "nulas",
    ),
    expression=(
        r"\b(?P<net_zero>zero líquido|net[ -]zero|emissões líquidas (?:zero|nulas|iguais a zero)|zero emissões líquidas|nenhuma emissão líquida|emissões líquidas zeradas"
        r"|zer(?:ar|ará|arão|ou|e|a) (?:as |suas |as suas |nossas )?emissões líquidas|balanço (?:líquido )?(?:zero|nulo)(?: de emissões)?|carbono líquido zero|zero carbono líquido)\b"
        r"|\b(?P<carbon_neutral>neutralidade (?:carbónica|carbônica|(?:de |em |do )?(?:emissões de )?carbono|de co2)|neutr[oa]s? em (?:emissões de )?(?:carbono|co2)"
        r"|carbono[ -]?neutr\w{1,8}|neutr[oa]s? de carbono|carbonicamente neutr[oa]s?|neutralização (?:de carbono|do carbono)|neutraliz(?:ação|ar) (?:d?as )?(?:suas |as suas )?emissões(?! de (?:gases|gee)))\b"
        r"|\b(?P<climate_neutral>neutralidade climática|climaticamente neutr[oa]s?|neutr[oa]s? (?:para o clima|em termos climáticos|do ponto de vista climático|em (?:emissões|gases|gee))"
        r"|(?:alcançar|atingir|chegar à) (?:a )?neutralidade(?= (?:em|até|antes) )|impacto neutro no clima|neutralidade (?:de|em|das) (?:emissões|gases|gee)|neutraliz(?:ação|ar) (?:d?as )?(?:suas )?emissões de (?:gases|gee))\b"
        r"|\b(?P<zero_emissions>zero emissões(?! líquidas)|emissões zero|emissão zero|sem emissões(?! líquidas)|livres? de emissões|zer(?:ar|ará|arão|ou|e|á-las|á-lo)(?: totalmente| completamente)?(?: (?:as |suas |as suas |nossas |a |sua )?emiss(?:ões|ão)(?! líquidas)|(?= até| em §|[.,;]|$))|emissões (?:quase |praticamente )?nulas|(?:deixar\w{0,3}|deixe|cessar\w{0,3}) de emitir (?:gases|co2|dióxido|carbono|emissões|gás carbónico|gás carbônico))"
        r"|\b(?P<zero_carbon>carbono zero|zero carbono(?! líquido)|livres? de carbono|(?:totalmente|completamente) descarbonizad[oa]s?|descarbonização (?:total|completa|plena)|descarbonizar(?:-se)? (?:por completo|totalmente|completamente))\b"
        r"|\b(?P<carbon_negative>carbono negativ[oa]s?|negativ[oa]s? em carbono)\b|\b(?P<net_negative>emissões (?:líquidas )?negativas)\b"
        r"|\b(?P<climate_positive>climaticamente positiv[oa]s?|clima positiv[oa]|positiv[oa]s? para o clima|carbono positiv[oa]s?)\b"
    ),
)
