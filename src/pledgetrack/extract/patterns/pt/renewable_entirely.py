"""All of the energy from renewable sources, in Portuguese."""

from pledgetrack.extract.patterns.wording import Pattern
from pledgetrack.model.words import Kind

PATTERN = Pattern(
    literals=("renováve", "energia solar", "verde", "limpa"),
    expression=(
        r"\b(?:inteiramente|exclusivamente|totalmente|unicamente|integralmente|completamente|apenas|só)"
        r"(?: (?:com|de|por|a partir de|através de|energias?|eletricidade|fontes|origem|abastecid[oa]s?)){0,4} (?:renováve"
        r"(?:l|is)|(?:energia|eletricidade) (?:verde|limpa))\b"
        r"|\btodos os (?:seus )?(?:edifícios|prédios|equipamentos|escolas)\b{gap}{0,60}?\b(?:energias? )?"
        r"(?:renováve(?:l|is)|solar|limpas?|verde)\b"
        r"|\b(?:tod[oa] (?:a|o|sua|a sua|nossa)|a totalidade d[ao](?: sua)?) (?:eletricidade|energia|consumo|iluminação){gap}{0,95}?\brenováve"
        r"(?:l|is)\b"
        r"|\btoda (?:a|sua|a sua|nossa) (?:eletricidade|energia)\b{gap}{0,60}? (?:será|seja|é) (?:verde|limpa)\b"
    ),
    kind=Kind.RENEWABLE_ENERGY,
    percent=100,
    measured=True,
)
