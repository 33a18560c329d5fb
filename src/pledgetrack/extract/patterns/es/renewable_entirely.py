"""All of the energy from renewable sources, in Spanish."""

from pledgetrack.extract.patterns.wording import Pattern
from pledgetrack.model.words import Kind

PATTERN = Pattern(
    literals=("renovable", "energía solar", "verde", "limpia"),
    expression=(
        r"\b(?:íntegramente|exclusivamente|totalmente|únicamente|enteramente|completamente|solo|sólo)(?:"
        r" (?:con|de|por|a partir de|mediante|energía|energías|electricidad|fuentes|origen|abastecid[oa]s?)"
        r"){0,4} (?:renovables?|(?:energía|electricidad) (?:verde|limpia))\b"
        r"|\btodos (?:los|sus) (?:edificios|equipamientos|colegios|centros)\b{gap}{0,60}?\b(?:energías? )?"
        r"(?:renovables?|solar|limpias?|verde)\b"
        r"|\b(?:tod[oa]s?|la totalidad de) (?:la|su|el|sus|nuestra) (?:electricidad|energía|consumo|suministro){gap}{0,95}?\brenovables?\b"
        r"|\btoda (?:la|su|nuestra) (?:electricidad|energía)\b{gap}{0,60}? (?:será|sea|es) (?:verde|limpia)\b"
    ),
    kind=Kind.RENEWABLE_ENERGY,
    percent=100,
    measured=True,
)
