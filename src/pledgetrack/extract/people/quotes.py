"""Quoted passages with their offsets, also those that run over several paragraphs."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from pledgetrack.extract.expression import Expression
from pledgetrack.prepared import pattern

LONGEST_SINGLE = 1_500  # characters that a quotation in single marks may run to
SHORTEST = 20  # characters; below that it is a word held with tongs, not speech
SHORTEST_SPOKEN = 8  # characters, where a comma before the closing mark shows that somebody is speaking
_PAIRS = {"'": "'", "‘": "’", "“": "”", "„": "“”", "«": "»", "»": "«", "「": "」", "『": "』", '"': '"'}
# A single mark opens before a capital only, and closes behind a stop: else it is an apostrophe.
# One set of signs in front: what holds none of them is passed over at once.
_OPENING = Expression(
    r"""["'‘“„«»「『](?:(?<=[“„«「『])|(?<![^\s(]»)(?<=»)\b|(?<=")(?<![\w.,!?=]")(?=\S)|(?<=['‘])(?<![\w.,!?]['‘])(?=[A-Z]))"""
)
_SINGLE = Expression(r"(?<=[.,!?…])['’](?!\w)")
# Every mark that can end a quotation, or open it once more.
_MARKS = {
    mark: pattern(
        f"[{closing}{mark if mark in '“«' else ''}{chr(34) if mark == '“' else ''}{'”' if mark == chr(34) else ''}]"
        + ("|(?<=[.,!?…])’(?=’)" if mark == "“" else "")  # two single marks for one
    )
    for mark, closing in _PAIRS.items()
}
_STOPS = frozenset(".,!?…")
_BLOCK = Expression(r"^>[^\n]*(?:\n>[^\n]*)*", re.M)
_BLANK = pattern(r"\n[ \t]*\n")


class Quote(NamedTuple):
    """What stands between the marks. ``continues`` says that it goes on from the paragraph before."""

    start: int
    end: int
    continues: bool = False


def quotes(text: str) -> Iterator[Quote]:
    """Yield the quotations of a text in order, one a paragraph; a paragraph that leaves one open is continued."""
    marked = _marked(text)
    if "\n>" not in text:
        yield from marked
        return
    found = [*marked, *_blocks(text)]
    yield from sorted(found, key=lambda quote: quote.start)


def _marked(text: str) -> Iterator[Quote]:
    open_before = False
    for start, end in paragraphs(text):
        position, still_open, goes_on = start, False, False
        while match := _OPENING.search(text, position, end):
            mark, begin = match.group(), match.end()
            stop, closed = _ending(text, mark, begin, end)
            if stop is None:
                position = begin
                continue
            again = not closed and stop < end  # the same speech opens once more
            still_open = not closed and not again
            continues = goes_on or (open_before and match.start() == start)
            finish = begin + len(text[begin:stop].rstrip()) if again else stop
            if finish - begin >= SHORTEST or (still_open and open_before) or _spoken(text[begin:finish]):
                yield Quote(start=begin, end=finish, continues=continues)
            goes_on = again
            position = stop if again else stop + 1
            if position >= end:
                break
        open_before = still_open


def _spoken(words: str) -> bool:
    """Whether so few words are speech all the same: several, and a comma or mark of the sentence at their end."""
    ended = words[-1:] in {",", "!", "?"} or (words[-1:] == "." and words.count(" ") > 1)
    return ended and " " in words and len(words) >= SHORTEST_SPOKEN


def _blocks(text: str) -> Iterator[Quote]:
    """Passages set off by ``>`` behind a colon, without marks of their own."""
    for match in _BLOCK.finditer(text):
        begin = match.start() + len(match.group()) - len(match.group().lstrip("> \t"))
        end = match.start() + len(match.group().rstrip("> \n\t"))
        led = text[max(0, match.start() - 5) : match.start()].rstrip().endswith(":")
        if led and end - begin >= SHORTEST and text[begin] not in _PAIRS:
            yield Quote(start=begin, end=end)


def _ending(text: str, mark: str, begin: int, end: int) -> tuple[int | None, bool]:
    """Where a quotation ends, and whether a mark closes it there.

    Where none does, it ends where the same mark opens once more behind a full stop (paragraphs that a page ran
    together), else with the paragraph. A single mark that nothing closes is none.
    """
    if mark in "'‘":
        match = _SINGLE.search(text, begin, min(end, begin + LONGEST_SINGLE))
        return (match.start(), True) if match else (None, False)
    inner = text.find("“", begin, end) if mark == '"' else -1
    for match in _MARKS[mark].finditer(text, begin, end):
        if match.group() in _PAIRS[mark] or match.group() == "’":
            return match.start(), True
        before = text[max(begin, match.start() - 4) : match.start()].rstrip()[-1:]
        if mark == '"':  # opened with the mark of a typewriter
            if before in _STOPS and not begin <= inner < match.start():
                return match.start(), True
        elif match.group() == mark and _closes(text, match.start()):
            return match.start(), True
        elif match.group() == '"':  # closed with the mark of a typewriter
            if before in _STOPS and not text[match.end() : match.end() + 1].isalnum():
                return match.start(), True
        elif before in _STOPS and before != ",":
            return match.start(), False
    return end, False


def _closes(text: str, mark: int) -> bool:
    """Whether a mark that opens stands where one closes: behind a word, and with a space behind it."""
    return text[mark + 1 : mark + 2] in ("", " ", "\n") and not text[mark - 1].isspace()


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
