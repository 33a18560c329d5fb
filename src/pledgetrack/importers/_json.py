"""What ``export json`` and ``export jsonl`` write, as rows. For the child process.

Every item is read by itself, so that a fault has its line; what JSON readers differ on is refused: twin keys, NaN.
"""

import json
import re
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple, NoReturn

from pledgetrack.doors.parsed import Hints, Parsed
from pledgetrack.errors import BadData
from pledgetrack.importers._rows import as_csv

SIGN = re.compile(rb"(?:\xef\xbb\xbf)?\s*[\[{]")
_HEAD = re.compile(r'\s*\{\s*"schema"\s*:\s*"[^"\\]*"\s*,\s*"items"\s*:\s*\[')
_OWN = "pledgetrack export json or jsonl, --what targets, writes what can be imported."
_BLANK = re.compile(r"\s*")
_MOST_DIGITS = 400
Item = dict[str, Any]


def parse(content: bytes, hints: Hints) -> Parsed:  # noqa: ARG001 - JSON is UTF-8
    """Read every item. Raises ``BadData`` with the line of the first that is none."""
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise BadData(f"broken UTF-8 at byte {error.start}", "Save it again.") from None
    items = list(_items(text))
    columns = list(dict.fromkeys(name for item in items for name in item))
    return as_csv(columns, items)


def _items(text: str) -> Iterator[Item]:
    head = _HEAD.match(text)
    at = head.end() if head else 0
    first = True
    while True:
        at = _skip(text, at)
        if head and text[at : at + 1] == "]":
            _end(text, at)
            return
        if at == len(text) and not head:
            return
        if head and not first:
            if text[at : at + 1] != ",":
                _refuse(text, at, "a comma or ] is missing")
            at = _skip(text, at + 1)
        item, at = _item(text, at)
        first = False
        yield item


def _end(text: str, at: int) -> None:
    rest = text[at:].split()
    if "".join(rest) != "]}":
        _refuse(text, at, "more follows the items")


def _item(text: str, at: int) -> tuple[Item, int]:
    try:
        item, end = _DECODER.raw_decode(text, at)
    except json.JSONDecodeError as error:
        _refuse(text, error.pos, error.msg)
    except RecursionError:
        _refuse(text, at, "it is nested too deep")
    except ValueError as error:
        _refuse(text, at, str(error))
    if not isinstance(item, dict):
        _refuse(text, at, "an item is no object")
    for name, value in item.items():
        if isinstance(value, (dict, list)):
            _refuse(text, at, f"{name!r} holds more than one value")
    return item, end


def _skip(text: str, at: int) -> int:
    found = _BLANK.match(text, at)
    return found.end() if found else at


def _refuse(text: str, at: int, why: str) -> NoReturn:
    raise BadData(f"line {text.count(chr(10), 0, at) + 1}: {why}", _OWN)


def _pairs(pairs: list[tuple[str, Any]]) -> Item:
    item = dict(pairs)
    if len(item) < len(pairs):
        names = [name for name, _ in pairs]
        raise ValueError(f"two values are called {next(name for name in names if names.count(name) > 1)!r}")
    return item


def _number(digits: str) -> str:
    if len(digits) > _MOST_DIGITS:
        raise ValueError(f"a number of {len(digits):,} digits")
    return digits  # as it is written: 55.0 stays 55.0


def _constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is no value")


_DECODER = json.JSONDecoder(
    object_pairs_hook=_pairs, parse_int=_number, parse_float=_number, parse_constant=_constant, strict=True
)


class _Parser(NamedTuple):
    """What the child process looks for in a module."""

    parse: Callable[[bytes, Hints], Parsed]


READER = _Parser(parse)
