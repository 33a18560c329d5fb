"""A whole fleet that is to run on electricity, in Portuguese."""

from pledgetrack.extract.patterns.wording import Pattern
from pledgetrack.model.words import Kind, Scope

PATTERN = Pattern(
    literals=("elétric", "eletrific", "movid"),
    expression=(
        r"\btod[oa]s? (?:a|o|os|as|sua|a sua|seus|os seus|nossa) "
        r"(?:frota|autocarros|ônibus|táxis|veículos|viaturas)\b(?! (?:de ônibus |municipal )?(?:com|de) baixas? emiss){gap}{0,60}?\b(?:movid[oa]s? a (?:eletricidade|bateria)|elétric[oa]s?|eletrific\w{1,6})"
        r"|\beletrific\w{1,5} (?:toda|por completo|totalmente|integralmente) (?:a|sua|a sua|os) "
        r"(?:frota|autocarros|ônibus)\b"
        r"|\beletrificação (?:total|completa|plena|integral) d[ao]s? (?:sua |seus )?"
        r"(?:frota|autocarros|ônibus|transporte público)\b"
        r"|\b(?:só|apenas|exclusivamente) (?:com )?(?:autocarros|ônibus) elétricos\b"
        r"|\b(?:autocarros|ônibus|táxis|veículos)\b(?: \w+){0,3}? (?:serão|são) todos (?:\w+ )?elétric"
        r"|\b(?:frota|autocarros|ônibus)\b{gap}{0,40}?\b(?:totalmente|completamente|inteiramente|exclusivamente) "
        r"(?:elétric[oa]s?|eletrificad[oa]s?)"
    ),
    kind=Kind.OTHER,
    percent=100,
    measured=True,
    scope=Scope.TRANSPORT,
)
