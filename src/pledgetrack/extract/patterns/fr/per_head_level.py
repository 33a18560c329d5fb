"""So many tonnes per head, in French."""

from pledgetrack.extract.patterns.fr._words import PER_HEAD, TONNES
from pledgetrack.extract.patterns.wording import Pattern
from pledgetrack.model.words import Kind

PATTERN = Pattern(
    literals=("tonne",),
    expression=(
        rf"\bémissions (?:de (?:co2|ges|carbone) )?{PER_HEAD}[^.;¤]{{0,60}}?\b"
        rf"(?:à|sous|sous les|dépass(?:er|ent|e|eront)(?: pas)?) (?:moins de |environ )?{TONNES}"
        rf"|\b(?:à|sous|en dessous de|sous la barre des?|maximum|au plus) (?:moins de |un maximum de )?{TONNES}"
        rf"(?: par an| annuelles)?(?: et)? {PER_HEAD}"
    ),
    kind=Kind.INTENSITY_REDUCTION,
)
