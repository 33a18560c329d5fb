"""Homes and buildings renovated by a share, in Spanish."""

from pledgetrack.extract.patterns.shapes import share_of
from pledgetrack.extract.patterns.wording import Pattern
from pledgetrack.model.words import Kind, Scope

_HOMES = r"(?:viviendas|edificios|casas|hogares|escuelas|colegios|centros (?:educativos|escolares)|parque (?:edificado|inmobiliario))"
_DONE = r"(?:rehabilit\w{1,8}|renov(?!able)\w{1,8}|reform\w{1,7}|aisl(?:ar\w{0,4}|ad[oa]s|amiento))"

PATTERN = Pattern(
    literals=(
        "rehabilit",
        "renov",
        "reform",
        "aisl",
    ),
    expression=(
        rf"{share_of(_HOMES, done=_DONE)}"
        rf"|(?P<whole>\b{_DONE} (?:(?:energéticamente|energética|por completo|térmicamente) )?(?:de )?(?:(?:la totalidad|el conjunto) de|tod[oa]s|todo) (?:los|las|sus|nuestr[oa]s|su|el) (?:\w+ )?{_HOMES}\b"
        rf"|\btod[oa]s (?:los|las|sus|nuestr[oa]s) (?:\w+ )?{_HOMES}\b[^.;,¤]{{0,30}}? {_DONE}\b)"
    ),
    kind=Kind.OTHER,
    measured=True,
    scope=Scope.BUILDINGS,
)
