"""Where lines break that stand for themselves: bullets, rows of a table, short lines; the others go on below."""

import re
from collections.abc import Iterator

from pledgetrack.extract.expression import Expression
from pledgetrack.extract.patterns import all_words

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
_MARK = 5  # characters in which the mark of an item stands
# So many cells has a row at most that is none of a table over several lines.
_FEW = 2


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
