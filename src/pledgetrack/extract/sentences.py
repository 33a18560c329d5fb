"""Paragraphs, sentences and the lines that stand for themselves, with their offsets, in linear time."""

import re
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
_BULLET = Expression(
    r"[ \t]*(?:[•—]\b|(?:[-*•‣▪●–—›]|\(?(?:\d\d?|[a-z]|[ivx]+)[.)]|[A-Z]{1,3}[ -]?\d\d?[.:)]|\))[ \t])"
)
_HAN_BULLET = Expression(
    r"[ \t]*(?:[(（][一二三四五六七八九十\d]{1,3}[)）]|[一二三四五六七八九十]{1,3}、|[①-⑳]"
    r"|\d{1,2}[.、．](?=[\u4e00-\u9fff])|[-•●](?=[\u4e00-\u9fff]))"
)
_PARTING = ("|", "\t", "  ")
_COLUMNS = Expression(r"\S(?: {2,}|\t+| ?\| ?)\S")
_OPEN_END = Expression(rf"(?:[,(-]|\b(?:{'|'.join(all_words('open_ends'))}))$", re.IGNORECASE)
_LAST = len(" with")
_SHORT_LINE = 60
_FILLED = 0.6
# So far before what counts a value begins the value before it, of so many figures.
_CELL, _FIGURES = 8, 4
_MARK = 5  # characters in which the mark of an item stands
# So many cells has a row at most that is none of a table over several lines.
_FEW = 2


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
    if _counts_values(text, place):
        return True  # "1. 2030 2. 2050"
    return bool(_COUNTS.search(text, max(0, place - 12), place))


def _counts_values(text: str, place: int) -> bool:
    """Whether a full stop is behind a figure that only counts the values in a cell of a table."""
    front, ahead = text[max(0, place - _CELL) : place - 1], text[place + 1 : place + 3].strip("-−– ")
    before = front.rstrip(" \t")
    parts = before.endswith(("%", "|")) or before[-_FIGURES:].isdigit() or front.endswith(("\t", "  "))
    return parts and before != front and ahead.isdigit() and text[place - 1].isdigit()


def _is_shortened(text: str, start: int, place: int) -> bool:
    """Whether a full stop ends an abbreviation or an initial, as a word of its own."""
    if not text.endswith(_ABBREVIATIONS, start, place):
        return False
    begins = (place - len(short) for short in _ABBREVIATIONS if text.endswith(short, start, place))
    return any(
        not (before := text[max(0, begin - 1) : begin]).isalnum() and before not in ("_", "&") for begin in begins
    )


def lines(text: str, before: int) -> Iterator[tuple[int, str, bool, bool]]:
    """Yield (offset, text, whether a row, whether an item) of each part that stands for itself.

    ``before`` signs stand on the first line in front of the text.
    """
    if "\n" not in text:
        yield 0, text, "|" in text and _has_cells(text), _is_item(text)
        return
    start = 0
    apart = text.split("\n")
    ragged = _ragged(apart, before)
    table = any(sign in text for sign in _PARTING) and sum(_has_cells(line.strip()) for line in apart) > 1
    width = _width(apart) if table and "|" in text else 0
    kept: list[str] = []
    for number, line in enumerate(apart):
        kept.append(line)
        following = apart[number + 1] if number + 1 < len(apart) else None
        if width and following is not None and _parted(kept, following, width):
            continue
        if following is None or ragged or _breaks(line, following, table, 0 if number else before):
            part = "\n".join(kept)
            words = part.strip()
            if words:
                yield start + part.index(words[0]), words, table and _has_cells(words), _is_item(part)
            start += len(part) + 1
            kept = []


def _width(lines: list[str]) -> int:
    """How many cells the rows have of a table some of whose rows run over several lines, each closed by a bar; else 0."""
    bars = [line.count("|") for line in lines if line.rstrip().endswith("|") and not line.lstrip().startswith("|")]
    return max(bars) if len(bars) > 1 and min(bars) < max(bars) > _FEW else 0


def _parted(kept: list[str], following: str, width: int) -> bool:
    """Whether the next line still belongs to the row that so many lines began: "Kobe | ⏎ -25% | 2020 | ⏎ 1990 |"."""
    bars = sum(line.count("|") for line in kept)
    closed = kept[-1].rstrip().endswith("|") and following.rstrip().endswith("|")
    return closed and 0 < bars < width and bars + following.count("|") <= width


def _is_item(text: str) -> bool:
    """Whether a line begins with the mark or number of a list's item."""
    if _BULLET.match(text):
        return True
    return max(text.lstrip()[:_MARK], default="") >= "①" and _HAN_BULLET.match(text) is not None


def _has_cells(line: str) -> bool:
    """Whether a line falls into cells; what stands between the mark of an item and its words parts none."""
    mark = _BULLET.match(line)
    return _COLUMNS.search(line, mark.end() if mark else 0) is not None


def _ragged(lines: list[str], before: int) -> bool:
    """Whether lines end where they want: wrapped prose fills all but its last."""
    kept = [line for line in map(str.strip, lines[:-1]) if line]
    lengths = [len(line) for line in kept]
    if before and lengths and lines[0].strip():
        lengths[0] += before
    if len(kept) < 2 or min(lengths) >= _FILLED * max(lengths) or any(map(_goes_on, kept)):
        return False
    return not all(line.lstrip()[:1].islower() for line in lines[1:] if line.strip())


def _breaks(line: str, following: str, table: bool, before: int) -> bool:
    line, following = line.strip(), following.strip()
    if table or _is_item(following) or line.endswith(":") or line.startswith(("#", "|")):
        return True
    if line.endswith((".", ";")):
        return True
    if not line or not following or _goes_on(line):
        return False
    if line.startswith("20") and following.startswith("20") and line[4:5] == following[4:5] == ":":
        return True  # "2030: …" over "2035: …", however long
    alike = following[0].isupper() or (line[0].isdigit() and following[0].isdigit())  # "30 % by 2025 | 65 % by 2030"
    return alike and before + len(line) < _SHORT_LINE


def _goes_on(line: str) -> bool:
    """Whether a line ends in the middle of a sentence."""
    return bool(_OPEN_END.search(line, max(0, len(line) - _LAST)))
