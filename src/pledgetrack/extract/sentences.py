"""Paragraphs and sentences with their offsets, in linear time."""

from collections.abc import Iterator
from typing import NamedTuple

from pledgetrack.extract.expression import Expression
from pledgetrack.extract.patterns import all_words
from pledgetrack.extract.shadow import shadow
from pledgetrack.model.evidence import Span
from pledgetrack.prepared import pattern

_WORD = pattern(r"\S")
_BLANK_LINE = pattern(r"\n[ \t]*\n")
# Pages that are copied lose the space behind a full stop: "by 2030.The city".
_END = pattern(
    r"[.!?…](?:['\"”’»)\]]{0,3}(?=\s+[\"“„‘«»(\[]?\s?[^\Wa-z_])|(?P<tight>(?<=[A-Za-zß-ÿ\d%)][a-zß-ÿ\d%)][.!?])(?=[A-ZÀ-Þ][a-zß-ÿ]*[ ,’'])))"
    r"|[。！？][」』”’]?"
)
_LINK = Expression(r"[/@]|www\.|\.[a-z\d]+\.")
_LONGEST_LINK = 200
# "3. Oktober": behind a number of one or two digits.
_ORDINAL = Expression(rf"(?:(?<=\b\d\.)|(?<=\b\d\d\.))\s(?:{'|'.join(all_words('ordinals'))})\b")
_SHORT = """
Mr Mrs Ms Dr Prof St Ste Mt Ft Cllr Coun Sr Jr Gov Sen Rep Lt Gen Hon No Nos Art approx ca vs etc e.g i.e cf Fig Inc Ltd
Co Corp pop U.S U.K U.N D.C Sept Oct Nov Dec Jan Feb Aug
"""
_ABBREVIATIONS = (*_SHORT.split(), *all_words("abbreviations"), *"ABCDEFGHIJKLMNOPQRSTUVWXYZ")
# A number or letter that only counts a list's items: "2. Pledge to …", "b. 65 per cent …".
_COUNTS = pattern(r"(?:\A|\n)[ \t]{0,8}\(?(?:\d{1,2}|[a-z]|[A-Z]{1,3}[ -]?\d{1,2})$")

# What only counts the values in a cell of a table: "1. 2030 2. 2050".
_VALUE = pattern(r"(?:[%|] ?|\t| {2}|\b(?:19|20)\d\d )\d$")


class Sentence(NamedTuple):
    """One sentence: its span without outer white space, its words and their shadow, the number of its paragraph."""

    span: Span
    text: str
    low: str
    paragraph: int


def sentences(text: str) -> Iterator[Sentence]:
    """Yield the sentences of a text in order. ``text[s.span.start:s.span.end] == s.text`` for each."""
    low = shadow(text)
    for number, (start, stop) in enumerate(_paragraphs(text)):
        for end in _ends(text, start, stop):
            words = text[start:end].lstrip()
            begin = end - len(words)
            words = words.rstrip()
            if words:
                finish = begin + len(words)
                yield Sentence(span=Span(begin, finish), text=words, low=low[begin:finish], paragraph=number)
            start = end


def _paragraphs(text: str) -> Iterator[tuple[int, int]]:
    """From the first sign after a blank line to the next blank line."""
    place = 0
    while first := _WORD.search(text, place):
        blank = _BLANK_LINE.search(text, first.start())
        place = blank.start() if blank else len(text)
        yield first.start(), place


def _ends(text: str, start: int, stop: int) -> Iterator[int]:
    for match in _END.finditer(text, start, stop):
        place = match.start()
        if text[place] == "." and (_counts(text, place) or _is_shortened(text, start, place)):
            continue
        if text[match.end() : match.end() + 1].isspace() or not _in_link(
            text, max(start, place - _LONGEST_LINK), place
        ):
            yield match.end()
    yield stop


def _in_link(text: str, start: int, place: int) -> bool:
    """Whether the word before a full stop without a space behind it is a link, a file or an address."""
    before = text[start:place].split()
    return bool(before) and bool(_LINK.search(before[-1]))


def _counts(text: str, place: int) -> bool:
    """Whether a full stop only makes a number an ordinal, or the mark of a list's item."""
    if text[place - 1 : place].isdigit() and _ORDINAL.match(text, place + 1):
        return True
    if text.endswith((" no", " nos"), max(0, place - 4), place) and text[place + 1 : place + 3].strip().isdigit():
        return True  # "decision no. 143"
    if _VALUE.search(text, max(0, place - 8), place) and text[place + 1 : place + 3].strip("-−– ").isdigit():
        return True
    return bool(_COUNTS.search(text, max(0, place - 12), place))


def _is_shortened(text: str, start: int, place: int) -> bool:
    """Whether a full stop ends an abbreviation or an initial, as a word of its own."""
    if not text.endswith(_ABBREVIATIONS, start, place):
        return False
    begins = (place - len(short) for short in _ABBREVIATIONS if text.endswith(short, start, place))
    return any(
        not (before := text[max(0, begin - 1) : begin]).isalnum() and before not in ("_", "&") for begin in begins
    )
