"""Quoted passages with their offsets, also those that run over several paragraphs."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

SHORTEST = 20  # characters; below that it is a word held with tongs, not speech
_PAIRS = {"“": "”", "„": "“”", "«": "»", "»": "«", "「": "」", "『": "』", '"': '"'}
_OPENING = re.compile('[“„«「『]|(?<![\\w.,!?])"(?=\\S)')
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
            closing = [index for close in _PAIRS[mark] if (index := text.find(close, begin, end)) >= 0]
            stop = min(closing, default=end)
            still_open = not closing
            if stop - begin >= SHORTEST or (still_open and open_before):
                yield Quote(start=begin, end=stop, continues=open_before and match.start() == start)
            position = stop + 1
            if position >= end:
                break
        open_before = still_open


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
