"""A whole fleet that is to run on electricity, in Spanish."""

from pledgetrack.extract.patterns.wording import Pattern
from pledgetrack.model.words import Kind, Scope

PATTERN = Pattern(
    literals=("eléctric", "electrific", "movid"),
    expression=(
        r"\btod[oa]s? (?:la|su|el|los|las|sus|nuestra|nuestros) "
        r"(?:flota|autobuses|buses|ómnibus|colectivos|taxis|vehículos|parque móvil|transporte público)\b{gap}{0,60}?\b"
        r"(?:movid[oa]s? (?:por|con) (?:electricidad|baterías?)|eléctric[oa]s?|electrific\w{1,6})"
        r"|\belectrific\w{1,6} (?:toda|por completo|totalmente|íntegramente) (?:la|su|los|sus) "
        r"(?:flota|autobuses|buses)\b"
        r"|\belectrificación (?:(?:total|completa|plena|íntegra) de|de (?:toda|tod[oa]s|la totalidad de)) (?:l[oa]s?|sus?) "
        r"(?:flota|autobuses|buses|transporte público)\b"
        r"|\b(?:solo|sólo|únicamente|exclusivamente) (?:con )?(?:autobuses|buses) eléctricos\b"
        r"|\b(?:autobuses|buses|taxis|vehículos)\b(?: \w+){0,3}? (?:serán|son) todos (?:\w+ )?eléctric"
        r"|\b(?:flota|autobuses|buses)\b{gap}{0,40}?\b(?:totalmente|completamente|íntegramente|exclusivamente) eléctric[oa]s?"
    ),
    kind=Kind.OTHER,
    percent=100,
    measured=True,
    scope=Scope.TRANSPORT,
)
