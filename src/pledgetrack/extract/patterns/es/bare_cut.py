"""A cut that does not say what is cut, in Spanish: it counts beside words of climate."""

from pledgetrack.extract.patterns.wording import Pattern
from pledgetrack.model.words import Kind

PATTERN = Pattern(
    literals=(
        "reduc",
        "recort",
        "disminu",
        "menos",
        "rebaj",
        "inferior",
        "por debajo",
        "intermedi",
    ),
    expression=(
        r"\b(?:reducción|recorte|disminución|rebaja) (?:mínim[oa] )?(?:de |del )?"
        r"(?:al menos |hasta |casi |más de )?(?:el |un )?{amount}"
        r"(?! (?:de|del|en) (?!(?:las?|los|sus?|el) )?(?!emisiones|gases|co2|gei|§|relación|comparación))"
        r"|\b(?:objetivos?|metas?) (?:intermedi[oa]s?|provisional(?:es)?) (?:de |del |es )"
        r"(?:el |un |al menos |menos |reducir |-)*{amount}(?= (?:en|para|antes|hasta))"
        r"|\b(?:reducción|recorte|disminución|rebaja) (?:[a-zà-ÿ]{5,12} )?(?:es|será|sería) (?:de |del )(?:al menos |casi )?(?:un )?{amount}"
        r"|\b(?:reducir|recortar|bajar|rebajar) (?:un |en un )?{amount}(?= (?:en|para|antes de|hasta|respecto) )"
        r"|{amount} (?:menos|inferior(?:es)?|por debajo) (?:que|a|de|en)(?: los?| las?)?(?: niveles?)?(?: de)? "
        r"(?:§|los niveles|las? emisiones|el escenario)"
    ),
    kind=Kind.EMISSIONS_REDUCTION,
    measured=True,
    leaning=True,
)
