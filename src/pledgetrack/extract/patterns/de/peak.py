"""Emissions that peak, in German."""

from pledgetrack.extract.patterns.wording import Pattern
from pledgetrack.model.words import Kind

PATTERN = Pattern(
    literals=(
        "höhepunkt",
        "höchststand",
        "scheitelpunkt",
        "maximum",
        "peak",
    ),
    expression=(
        r"\b(?:höhepunkt|höchststand|scheitelpunkt|maximum|peak) "
        r"(?:der|des|ihrer|ihres|seiner|seines|bei den|beim) [\w-]{0,20}(?:emissionen|aussto(?:ß|ss)(?:es)?)\b"
        r"|\b[\w-]{0,20}(?:emissionen|aussto(?:ß|ss))\b{gap}{0,50}?\b"
        r"(?:höhepunkt|höchststand|scheitelpunkt|maximum) (?:{gap}{0,20}?)(?:erreich\w{1,4}|überschr\w{1,8})"
    ),
    kind=Kind.EMISSIONS_PEAK,
)
