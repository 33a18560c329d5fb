"""Quoted passages with their offsets, also those that run over several paragraphs."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

LONGEST_SINGLE = 1_500  # characters that a quotation in single marks may run to
SHORTEST = 20  # characters; below that it is a word held with tongs, not speech
_PAIRS = {"'": "'", "‘": "’", "“": "”", "„": "“”", "«": "»", "»": "«", "「": "」", "『": "』", '"': '"'}
# A single mark opens before a capital only, and closes behind a stop: else it is an apostrophe.
# One set of signs in front: what holds none of them is passed over at once.
_OPENING = re.compile(
    r"""["'‘“„«「『](?:(?<=[“„«「『])|(?<=")(?<![\w.,!?]")(?=\S)|(?<=['‘])(?<![\w.,!?]['‘])(?=[A-Z]))"""
)
_SINGLE = re.compile(r"(?<=[.,!?…])['’](?!\w)")
_BLANK = re.compile(r"\n[ \t]*\n")


@dataclass(frozen=True, kw_only=True)
class Quote:
    """What stands between the marks. ``continues`` says that it goes on from the paragraph before."""

    start: int
    end: int
    continues: bool = False


def quotes(text: str) -> Iterator[Quote]:
    """Yield the quotations of a text in order, one a paragraph; a paragraph that leaves one open is continued."""
    open_before = False
    for start, end in paragraphs(text):
        position, still_open = start, False
        while match := _OPENING.search(text, position, end):
            mark, begin = match.group(), match.end()
            closing = _closing(text, mark, begin, end)
            if mark in "'‘" and not closing:
                position = begin
                continue
            stop = min(closing, default=end)
            still_open = not closing
            if stop - begin >= SHORTEST or (still_open and open_before):
                yield Quote(start=begin, end=stop, continues=open_before and match.start() == start)
            position = stop + 1
            if position >= end:
                break
        open_before = still_open


def _closing(text: str, mark: str, begin: int, end: int) -> list[int]:
    if mark in "'‘":
        match = _SINGLE.search(text, begin, min(end, begin + LONGEST_SINGLE))
        return [match.start()] if match else []
    return [index for close in _PAIRS[mark] if (index := text.find(close, begin, end)) >= 0]


def paragraphs(text: str) -> Iterator[tuple[int, int]]:
    """Yield the spans of the paragraphs, white space outside them."""
    start = 0
    for blank in [*_BLANK.finditer(text), None]:
        stop = blank.start() if blank else len(text)
        begin = start + len(text[start:stop]) - len(text[start:stop].lstrip())
        finish = begin + len(text[begin:stop].rstrip())
        if finish > begin:
            yield begin, finish
        start = blank.end() if blank else stop
