"""So many tonnes per head, in Portuguese."""

from pledgetrack.extract.patterns.pt._words import PER_HEAD, TONNES
from pledgetrack.extract.patterns.wording import Pattern
from pledgetrack.model.words import Kind

PATTERN = Pattern(
    literals=("tonelada",),
    expression=(
        rf"\bemissões (?:de (?:co2|gee|carbono) )?{PER_HEAD}[^.;¤]{{0,60}}?\b(?:a|até|para|em|abaixo de) "
        rf"(?:as |menos de )?{TONNES}"
        rf"|\b(?:a|para|até|abaixo de|em|máximo de) (?:menos de |cerca de )?{TONNES}(?: por ano| anuais)? {PER_HEAD}"
    ),
    kind=Kind.INTENSITY_REDUCTION,
)
