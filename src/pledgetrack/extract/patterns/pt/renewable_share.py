"""A share of energy from renewable sources, in Portuguese."""

from pledgetrack.extract.patterns.shapes import share_of
from pledgetrack.extract.patterns.wording import Pattern
from pledgetrack.model.words import Kind

_GREEN = (
    r"(?:"
    r"com energia solar|(?:sol|energia solar) e (?:o |a )?(?:vento|eólica)|renováve(?:l|is)"
    r"|(?:energias?|eletricidade|electricidade|fontes) (?:limpas?|verdes?)"
    r")"
)

_APART = r"e (?:(?:o|a) )?(?:impuls|foment|promo|potenci|apost|incentiv|desenvolv|cobr|abastec|alcanç|ating|cheg|terá|obter|utiliz|usar|vai)"

PATTERN = Pattern(
    literals=(
        "vento",
        "eólic",
        "renováve",
        "limpa",
        "verde",
        "solar",
        "do sol",
        "do vento",
    ),
    expression=(
        rf"{share_of(_GREEN, apart=_APART)}"
        r"|\b(?:energia|eletricidade) {amount} (?:limpa|verde)\b"
        r"|\b(?:gerar|produzir) {amount} d[ae] (?:sua )?(?:energia|eletricidade)\b{gap}{0,30}? (?:painéis|energia) sola"
        rf"|\b(?:quota|participação|percentagem|parcela|proporção) (?:de |das )(?:\w+ ){{0,2}}{_GREEN}\b{{gap}}{{0,95}}?{{amount}}"
        r"|{amount} d[ae] (?:sua )?(?:eletricidade|energia)\b{gap}{0,25}? (?:seja|será|é) (?:verde|limpa)\b"
        r"|{amount} d[ae] (?:(?:sua|toda a) )?(?:eletricidade|energia)\b{gap}{0,30}? (?:seja|será|venha|virá|provenha|provirá) "
        r"(?:de origem (?:solar|eólica)|do (?:sol|vento)|de (?:painéis|energia) solar\w{0,2})\b"
    ),
    kind=Kind.RENEWABLE_ENERGY,
    measured=True,
)
