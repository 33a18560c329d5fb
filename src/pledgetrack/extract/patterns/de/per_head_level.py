"""So many tonnes per head, in German."""

from pledgetrack.extract.patterns.de._words import PER_HEAD, TONNES
from pledgetrack.extract.patterns.wording import Pattern
from pledgetrack.model.words import Kind

PATTERN = Pattern(
    literals=("tonne",),
    expression=(
        rf"\b(?:auf|unter) (?:jährlich |pro jahr )(?:höchstens |maximal |rund )?{TONNES} {PER_HEAD}"
        r"|\b(?:pro[ -]kopf|je einwohner(?:in)?|pro (?:einwohner(?:in)?|person))\b[^.;¤]{0,40}?\b(?:auf|unter|nur noch|höchstens) "
        rf"(?:höchstens |maximal |rund |etwa )?{TONNES}"
        rf"|\b(?:auf|unter|höchstens|maximal|bei) (?:höchstens |maximal |unter |rund |etwa )?{TONNES}"
        rf"(?: im jahr| pro jahr| jährlich)?(?: und)? {PER_HEAD}"
    ),
    kind=Kind.INTENSITY_REDUCTION,
)
