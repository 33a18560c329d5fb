"""Who called an occasion together."""

import re
from collections.abc import Iterator, Sequence

from pledgetrack.extract.expression import Expression
from pledgetrack.extract.meeting.held import OCCASION
from pledgetrack.extract.patterns import every
from pledgetrack.model.evidence import Document
from pledgetrack.model.extraction import Fact
from pledgetrack.prepared import pattern

_CONVENED = Expression(every("convenors.convened"), re.I)
_JOINT = Expression(every("convenors.joint"))
_ENDS = Expression(every("convenors.ends"))
_ORGANISATION = Expression(r"[^\W\d_a-zß-öø-ÿ][^,;:.]{1,120}?(?:[ \n]\([A-Z0-9]{2,12}\))?$")
_CONVENES = Expression(
    r"(?:^|(?<=[.!?][ ])|(?<=\n))(?:[Tt]he[ ])?([A-Z][\w&’'-]+(?:[ ](?:(?:of|for|the|and|on)[ ]){0,2}[A-Z][\w&’'-]+){1,7}(?:[ ]\([A-Z0-9]{2,12}\))?|[A-Z]{2}[\w-]{1,12})"
    rf"[ ](?:co-)?(?:convened|organi[sz]ed)[ ](?:the|an?|its)[ ][^.;:]{{0,60}}?\b(?:{OCCASION}|{OCCASION.title()})\b"
)
_SOMEBODY = Expression(every("convenors.somebody"))
_LETTERS = pattern(r"\(([A-Z][A-Z0-9]{1,11})\)")
_CAPITALS = pattern(r"(?<![\w-])[A-Z]")
_LONGEST = 120  # characters of a name with its letters behind it
_FAR = 300  # characters in which the convenors of one occasion are listed


def convenors(document: Document, spans: Sequence[tuple[int, int]]) -> Iterator[Fact]:
    """Yield each body that the first such words in these spans name."""
    text = document.text
    called = [found for first, last in spans for found in _CONVENED.finditer(text, first, last)]
    # Who convened it counts before who was its host.
    match = next((found for found in called if "host" not in found.group()), called[0] if called else None)
    if match is None:
        yield from _before_verb(document, spans)
        return
    stop = _ENDS.search(text, match.end(), match.end() + _FAR)
    end = stop.start() if stop else min(len(text), match.end() + _FAR)
    start = match.end()
    joints: list[re.Match[str]] = []
    for found in _JOINT.finditer(text, start, end):
        if not _one_name(text, joints[-1].end() if joints else start, found.start(), end):
            joints.append(found)
    for joint in [*joints, None]:
        piece_end = joint.start() if joint else end
        piece = text[start:piece_end].strip()
        if piece and _ORGANISATION.match(piece) and not _SOMEBODY.search(piece):
            begin = text.index(piece, start)
            yield Fact(value=" ".join(piece.split()), evidence=document.quote(begin, begin + len(piece)))
        start = joint.end() if joint else piece_end


def _one_name(text: str, start: int, joint: int, end: int) -> bool:
    """Whether "and" stands inside a name, as the letters behind it say: "United Cities and Local Governments (UCLG)"."""
    letters = _LETTERS.search(text, joint, end)
    if letters is None or letters.end() - start > _LONGEST:
        return False
    name = text[start : letters.start()]
    return "".join(_CAPITALS.findall(name)) == letters[1] or (name.startswith(f"{letters[1]} ") and "(" not in name)


def _before_verb(document: Document, spans: Sequence[tuple[int, int]]) -> Iterator[Fact]:
    """The body that begins a sentence in which it convenes an occasion: "The Tram Commission (TC) convened the Forum"."""
    text = document.text
    for first, last in spans:
        match = _CONVENES.search(text, first, last)
        if match and not _SOMEBODY.match(match[1]):
            yield Fact(value=" ".join(match[1].split()), evidence=document.quote(*match.span(1)))
            return
