"""Emissions per head or unit of output cut by a share, in German."""

from pledgetrack.extract.patterns.de._words import CUT, JOINT, PER_HEAD
from pledgetrack.extract.patterns.shapes import cut_by
from pledgetrack.extract.patterns.wording import Pattern
from pledgetrack.model.words import Kind

_INTENSITY = (
    r"(?:"
    r"pro-kopf-[\w-]{0,20}(?:emissionen|aussto(?:ß|ss)(?:es)?)"
    rf"|[\w-]{{0,25}}(?:emissionen|aussto(?:ß|ss)(?:es)?) {PER_HEAD}"
    rf"|(?:co2|kohlenstoff|energie|emissions)-?intensität|(?:end|primär)?energieverbrauch {PER_HEAD}"
    r")"
)

PATTERN = Pattern(
    literals=(
        "pro kopf",
        "pro-kopf",
        "je einwohner",
        "pro einwohner",
        "pro person",
        "intensität",
    ),
    expression=cut_by(CUT, _INTENSITY, joint=JOINT),
    kind=Kind.INTENSITY_REDUCTION,
    measured=True,
)
