"""From the lines of pages to paragraphs, as the text was before it was typeset."""

import re
import statistics
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from pledgetrack.readers._more import SURELY_MORE
from pledgetrack.readers._pdf.lines import Line

_EDGE = 2  # so many lines at the head and foot of a page may be the same on other pages
_NUMBER = re.compile(
    r"(?:(?:page|seite|página|pagina|p\.)\s*)?[-–|]?\s*\d{1,3}\s*[-–|]?(?:\s*(?:of|von|de|di|/|sur)\s*\d{1,3})?", re.I
)
_DIGITS = re.compile(r"\d+")
# A distance is one between paragraphs when it is so much more than usual.
_WIDE = 1.25
# Lines that are so short, against a full one, end a paragraph with their sentence, or are no part of one.
_SHORT, _LABEL = 0.8, 0.5
_TALLER = 0.1
_PROSE = 40  # characters of a paragraph that is no label
_CJK = "\u2e80"
_ENDS = re.compile(r"[.!?…:。！？]['\"”’»)\]]*$")
_POINT = re.compile(r"(?:[•‣▪●◦·*–—-]|\d{1,2}[.)]|\([a-z0-9]\))\s")
_BROKEN = re.compile(r"(\w+)[-\u00ad\u2010]$")
_WORDS = re.compile(r"\w+(?:-\w+)*")
_FIRST = re.compile(r"\w+")
# What keeps its hyphen at the end of a line, though the word is found nowhere else.
_PREFIXES = {
    "net", "zero", "low", "carbon", "climate", "co", "long", "short", "mid", "non", "self", "high", "city", "fossil",
    "emission", "energy", "well", "cross", "multi", "near", "vice", "deputy", "lord", "decision", "so",
}  # fmt: skip


@dataclass(frozen=True, kw_only=True)
class _Usual:
    """How the document is typeset: the distance of its lines, the letters of a full one, the words it knows."""

    below: float
    letters: float
    words: frozenset[str]


def joined(pages: Sequence[Sequence[Line]]) -> tuple[str, tuple[int, ...]]:
    """Return the text and the offset at which each page starts; a paragraph may run over pages."""
    running = _running(pages)
    bare = [_without_edges(page, running, first=number == 0) for number, page in enumerate(pages)]
    usual = _usual([line for page in bare for line in page])
    pieces: list[str] = []
    starts: list[int] = []
    size = 0
    last: Line | None = None
    for page in bare:
        begun = False
        for line in page:
            joint = _joint(last, line, usual, turned=not begun) if last else ""
            if joint is None:  # a word broken at the end of the line
                pieces[-1], joint, size = pieces[-1][:-1], "", size - 1
            if not begun:
                starts.append(size + len(joint))
            pieces += [joint, line.words]
            size += len(joint) + len(line.words)
            begun, last = True, line
        if not begun:
            starts.append(size)
    return "".join(pieces), tuple(starts)


def without_more(text: str, starts: tuple[int, ...]) -> tuple[str, tuple[int, ...]]:
    """The text of a page that a browser printed, up to where its site goes on to "More articles"."""
    at, told = 0, False
    for paragraph in text.split("\n\n"):
        if told and SURELY_MORE.fullmatch(paragraph):
            text = text[:at].rstrip()
            return text, tuple(min(start, len(text)) for start in starts)
        told = told or (len(paragraph) >= _PROSE and bool(_ENDS.search(paragraph)))
        at += len(paragraph) + 2
    return text, starts


def _usual(found: Sequence[Line]) -> _Usual:
    letters = sorted(len(line.words) for line in found)
    return _Usual(
        below=statistics.median([line.below for line in found if line.below > 0] or [0.0]),
        letters=letters[len(letters) * 9 // 10] if letters else 0,
        words=frozenset(word.lower() for line in found for word in _WORDS.findall(line.words)),
    )


def _joint(last: Line, line: Line, usual: _Usual, *, turned: bool) -> str | None:
    # What stands between two lines; None where a hyphen goes.
    if _apart(last, line, usual, turned=turned or not line.below):
        return "\n\n"
    broken, first = _BROKEN.search(last.words), _FIRST.match(line.words)
    if broken and first and first[0][0].islower():
        return None if _one_word(broken[1].lower(), first[0].lower(), usual) else ""
    return "" if last.words[-1] > _CJK and line.words[0] > _CJK else " "


def _apart(last: Line, line: Line, usual: _Usual, *, turned: bool) -> bool:
    if _POINT.match(line.words):
        return True
    if last.height and line.height and abs(last.height - line.height) > _TALLER * last.height:
        return True
    share = len(last.words) / usual.letters
    ended = bool(_ENDS.search(last.words))
    if turned:  # a new page or column: how far it lies from the last line says nothing
        return ended and share < _SHORT
    return (
        line.below > _WIDE * usual.below or (ended and share < _SHORT) or (share < _LABEL and line.words[0].isupper())
    )


def _one_word(left: str, right: str, usual: _Usual) -> bool:
    if f"{left}-{right}" in usual.words:
        return False
    return left + right in usual.words or left not in _PREFIXES


def _running(pages: Sequence[Sequence[Line]]) -> frozenset[str]:
    # Heads and feet: what stands at the edge of half of the pages, numbers aside.
    counts = Counter(key for page in pages for key in {_key(line) for line in _edges(page)})
    return frozenset(key for key, count in counts.items() if count > 1 and count >= len(pages) / 2)


def _edges(page: Sequence[Line]) -> list[Line]:
    return [*page[:_EDGE], *page[max(_EDGE, len(page) - _EDGE) :]]


def _key(line: Line) -> str:
    return _DIGITS.sub("#", line.words).casefold()


def _without_edges(page: Sequence[Line], running: frozenset[str], *, first: bool) -> list[Line]:
    # The head of the first page stays: it may be the only place that says who wrote this, and when.
    def edge(number: int, line: Line) -> bool:
        if _NUMBER.fullmatch(line.words):
            return True
        return _key(line) in running and not (first and number < _EDGE)

    return [line for number, line in enumerate(page) if _EDGE <= number < len(page) - _EDGE or not edge(number, line)]
