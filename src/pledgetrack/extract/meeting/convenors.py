"""Who called an occasion together."""

import re
from collections.abc import Iterator, Sequence

from pledgetrack.extract.expression import Expression
from pledgetrack.model.evidence import Document
from pledgetrack.model.extraction import Fact

_CONVENED = Expression(
    r"\b(?:co-)?(?:convened|hosted|organi[sz]ed|co-organi[sz]ed|called)[ \n]+by[ \n]+(?:the[ \n]+)?", re.I
)
_JOINT = Expression(r"[ \n]+and[ \n]+(?:the[ \n]+)?|,[ \n]+(?:and[ \n]+)?(?:the[ \n]+)?")
_ENDS = Expression(
    r"[.;:]|,[ \n]+(?!(?:and[ \n]+)?(?:the[ \n]+)?[A-Z])|[ \n]+(?:with|to|for)[ \n]+(?![A-Z])"
    r"|[ \n]+(?:provided|in|on|at|which|was|will|has|as|during|ahead|under|is|are)\b"
)
_ORGANISATION = Expression(r"[^\W\d_a-zß-öø-ÿ][^,;:.]{1,120}?(?:[ \n]\([A-Z0-9]{2,12}\))?$")
_FAR = 300  # characters in which the convenors of one occasion are listed


def convenors(document: Document, spans: Sequence[tuple[int, int]]) -> Iterator[Fact]:
    """Yield each body that the first such words in these spans name."""
    text = document.text
    match = next((found for first, last in spans if (found := _CONVENED.search(text, first, last))), None)
    if match is None:
        return
    stop = _ENDS.search(text, match.end(), match.end() + _FAR)
    end = stop.start() if stop else min(len(text), match.end() + _FAR)
    start = match.end()
    for joint in [*_JOINT.finditer(text, start, end), None]:
        piece_end = joint.start() if joint else end
        piece = text[start:piece_end].strip()
        if piece and _ORGANISATION.match(piece):
            begin = text.index(piece, start)
            yield Fact(value=" ".join(piece.split()), evidence=document.quote(begin, begin + len(piece)))
        start = joint.end() if joint else piece_end
