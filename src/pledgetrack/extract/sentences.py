"""Paragraphs and sentences with their offsets, in linear time."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from pledgetrack.model.evidence import Span

_PARAGRAPH = re.compile(r"\S(?:[^\n]|\n(?![ \t]*\n))*")
_END = re.compile(r"[.!?…]['\"”’»)\]]{0,3}(?=\s+[\"“‘«(\[]?[^\Wa-z_])|[。！？][」』”’]?")
_ABBREVIATION = re.compile(
    r"(?:\b(?:Mr|Mrs|Ms|Dr|Prof|St|Sr|Jr|Gov|Sen|Rep|Lt|Gen|Hon|No|Nos|Art|approx|ca|vs|etc|e\.g|i\.e|cf|Fig|Inc|Ltd"
    r"|Co|Corp|U\.S|U\.K|U\.N|D\.C|Sept|Oct|Nov|Dec|Jan|Feb|Aug)|\b[A-Z])$"
)


@dataclass(frozen=True, kw_only=True)
class Sentence:
    """One sentence: its span without outer white space, its words, and the number of its paragraph."""

    span: Span
    text: str
    paragraph: int


def sentences(text: str) -> Iterator[Sentence]:
    """Yield the sentences of a text in order. ``text[s.span.start:s.span.end] == s.text`` for each."""
    for number, paragraph in enumerate(_PARAGRAPH.finditer(text)):
        start = paragraph.start()
        for end in _ends(text, paragraph.start(), paragraph.end()):
            piece = text[start:end]
            words = piece.strip()
            if words:
                begin = start + piece.index(words[0])
                yield Sentence(span=Span(begin, begin + len(words)), text=words, paragraph=number)
            start = end


def _ends(text: str, start: int, stop: int) -> Iterator[int]:
    for match in _END.finditer(text, start, stop):
        if text[match.start()] != "." or not _ABBREVIATION.search(text, max(start, match.start() - 12), match.start()):
            yield match.end()
    yield stop
