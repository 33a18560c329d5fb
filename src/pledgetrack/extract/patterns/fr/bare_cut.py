"""A cut that does not say what is cut, in French: it counts beside words of climate."""

from pledgetrack.extract.patterns.wording import Pattern
from pledgetrack.model.words import Kind

PATTERN = Pattern(
    literals=(
        "réduc",
        "baisse",
        "diminu",
        "moins",
        "rédui",
        "intermédiaire",
        "étape",
    ),
    expression=(
        r"\b(?:réduction|baisse|diminution|recul) (?:minimale )?(?:de |d\'|des )?(?:au moins |près de |plus de )?{amount}"
        r"(?! (?:de|des|du|d\') ?(?!(?:les? |ses |la |l\')?(?:émissions|gaz|co2|ges|§)))"
        r"|\b(?:objectifs?|cibles?) intermédiaires? (?:de |d\'|: ?)(?:au |moins |-)*{amount}"
        r"(?= (?:en|d\'ici|pour|avant|à))"
        r"|\bétapes? (?:intermédiaires? )?(?:à|de) (?:-|moins )?{amount}(?= (?:en|d\'ici))"
        r"|(?:^|[ :])moins {amount}(?= (?:en|d\'ici|pour|avant|par rapport))"
        r"|\b(?:réduction|baisse|diminution) (?:[a-zà-ÿ]{5,12} )?(?:est|sera|serait) (?:de |d'|fixée à )(?:au moins |environ )?{amount}"
        r"|{amount} (?:de moins|en moins|sous le niveau|en dessous) (?:qu\'en|que|de|du|des)(?: niveau| niveaux)?"
        r"(?: de)? §"
    ),
    kind=Kind.EMISSIONS_REDUCTION,
    measured=True,
    leaning=True,
)
