"""The passages that can hold a claim: a sentence, a bullet, a row of a table."""

import re
from collections.abc import Iterator, Set
from typing import NamedTuple

from pledgetrack.extract.expression import Expression
from pledgetrack.extract.patterns import all_words
from pledgetrack.extract.sentences import Sentence, lines
from pledgetrack.model.evidence import Document

_MARKED = Expression(r"[ \t]*[-*•‣▪●–—›][ \t]{1,8}(?=\S)")
_LAST = len(" with")
# "By 2035, the city will" goes on in the lines below; "Our goals", "Targets for 2030" name them.
_GOES_BELOW = Expression(rf"\b(?:{'|'.join(all_words('lead_ends'))})$", re.IGNORECASE)
_GOALS = Expression(rf"\b(?:{'|'.join(all_words('goal_heads'))})$", re.IGNORECASE)
# "By 2030", "2035:" alone over a list.
_DATED = Expression(
    rf"\W{{0,6}}(?:(?:{'|'.join(all_words('date_heads'))}) ){{0,2}}20(?:2[5-9]|[3-9]\d)\W{{0,6}}", re.IGNORECASE
)
# What a resolution gives as its reasons, one after the other in a sentence.
_RECITAL = Expression(rf"\s(?:and,?\s)?(?=(?:{'|'.join(all_words('recitals'))})\b)")
_SHORT_LINE = 60
# What no heading ends with, in Chinese as well.
_ENDS, _HEADING = tuple(".:;,\u3002\uff1a\uff1b\uff0c"), 120
# A row or bullet that says something of its own; a table's first row names its columns.
_FIGURES = Expression(r"\d")
_LONGEST = 2000
_SENTENCE = 5  # words of what may be a sentence
_LABEL = 60  # characters that may name whoever says what is behind the colon


class Passage(NamedTuple):
    """One sentence, bullet or row with its place in the text.

    ``low`` is the shadow of ``text``; ``row`` a row of a table, ``item`` a bullet. ``lead`` is the number of the
    passage that introduces it ("The city will:"), ``None`` where there is none.
    """

    start: int
    end: int
    text: str
    low: str
    paragraph: int
    number: int
    row: bool = False
    item: bool = False
    lead: int | None = None


class Cut(NamedTuple):
    """A document cut into passages; ``low`` its shadow, ``main`` its language, ``aiming`` those that it may aim in."""

    document: Document
    low: str
    main: str
    aiming: tuple[str, ...]
    passages: tuple[Passage, ...]


def passages(sentences: tuple[Sentence, ...], low: str, whole: str, spoken: Set[int]) -> tuple[Passage, ...]:
    """Cut sentences at bullets, rows and short lines, and note what introduces each; ``low`` is the shadow of ``whole``.

    ``spoken`` are the places where words begin that a label in front gives to somebody: it is no part of them.
    """
    found: list[Passage] = []
    lead: int | None = None
    lead_paragraph = -1
    for sentence in sentences:
        for start, text, row, item in _bounded(sentence.text, _before_on_its_line(sentence, whole)):
            begin, number = sentence.span.start + start, len(found)
            if spoken and (label := _label(text)) and begin + label in spoken:
                begin, text = begin + label, text[label:]
            if text.startswith("#"):
                lead = None  # a heading ends what was led before
            if lead is not None and not (item or row):
                below = found[-1].item and sentence.paragraph > found[-1].paragraph  # a list is none of it
                lead = None if below or sentence.paragraph > lead_paragraph + 1 else lead
            if lead is None and (item or row) and _FIGURES.search(text) and _heads(found, sentence.paragraph):
                lead = number - 1
            if item and lead is None and (mark := _marked_sentence(text)):
                begin, text, item = begin + mark, text[mark:], False
            led = item or row or sentence.paragraph <= lead_paragraph + 1
            introduced = lead if lead is not None and led else None
            found.append(
                Passage(start=begin, end=begin + len(text), text=text, low=low[begin : begin + len(text)], paragraph=sentence.paragraph,
                        number=number, row=row, item=item, lead=introduced)
            )  # fmt: skip
            if text.endswith(":") or (row and introduced is None) or _opens_list(text):
                lead = number
            goes_on = item or row or lead == number or (introduced is not None and not text.endswith("."))
            lead_paragraph = sentence.paragraph if lead is not None and goes_on else lead_paragraph
    return tuple(found)


def _marked_sentence(text: str) -> int:
    """How long the mark is before an item that says a whole sentence, and is read as one."""
    mark = _MARKED.match(text) if text.endswith((".", "!")) and text.count(" ") > _SENTENCE else None
    return mark.end() if mark else 0


def _before_on_its_line(sentence: Sentence, whole: str) -> int:
    """How many signs stand on its first line before a sentence of several lines: that line is as long as the others."""
    start = sentence.span.start
    return start - whole.rfind("\n", 0, start) - 1 if "\n" in sentence.text else 0


def _label(text: str) -> int:
    """Where the words begin behind a label: "RUIZ: We will"."""
    colon = text.find(":", 0, _LABEL) + 1
    return len(text) - len(text[colon:].lstrip(" *\xa0")) if colon else 0


def goes_below(text: str) -> bool:
    """Whether a line ends in the middle of a sentence that the lines below complete: "By 2035, the city will"."""
    return bool(_GOES_BELOW.search(text, max(0, len(text) - _LAST)))


def dated(text: str) -> bool:
    """Whether a line says no more than a year to come: "By 2030", "2035:"."""
    return _DATED.fullmatch(text) is not None


def _opens_list(text: str) -> bool:
    """Whether a line without a colon introduces those below: "By 2035, the city will", "Our goals"."""
    if len(text) > _HEADING:
        return False
    head, _, year = text.rpartition(" ")
    goals = head.rpartition(" ")[0] if year.isdigit() else text  # "Targets for 2030"
    return goes_below(text) or bool(_GOALS.search(goals)) or dated(text)


def _heads(found: list[Passage], paragraph: int) -> bool:
    """Whether the passage before heads a list: a short line without the end of a sentence, or one that names goals."""
    if not found or found[-1].item or found[-1].row or paragraph > found[-1].paragraph + 1:
        return False
    text = found[-1].text
    if text.endswith("."):
        return _GOALS.search(text, 0, len(text) - 1) is not None  # "It set itself the following goals."
    return len(text) <= _HEADING and not text.endswith(("!", "?", ";", ","))


def _bounded(text: str, before: int) -> Iterator[tuple[int, str, bool, bool]]:
    """The lines of a sentence, none longer than a sentence is: what one passage costs must not grow with a text."""
    for start, line, row, item in _recited(lines(text, before)):
        while len(line) > _LONGEST:
            cut = line.rfind(" ", _LONGEST // 2, _LONGEST)
            cut = cut if cut > 0 else _LONGEST
            yield start, line[:cut], row, item
            rest = line[cut:].lstrip()
            start += len(line) - len(rest)
            line = rest
        if line:
            yield start, line, row, item


def _recited(lines: Iterator[tuple[int, str, bool, bool]]) -> Iterator[tuple[int, str, bool, bool]]:
    """The lines, cut where a resolution gives its next reason: "…; and, WHEREAS the city has …"."""
    for start, line, row, item in lines:
        place = 0
        for match in _RECITAL.finditer(line):
            yield start + place, line[place : match.start()], row, item
            place = match.end()
        yield start + place, line[place:], row, item


def is_heading(piece: Passage) -> bool:
    """Whether a line stands for itself: short, without the end of a sentence."""
    return len(piece.text) <= _SHORT_LINE and not (piece.text.endswith(_ENDS) or piece.item or piece.row)
