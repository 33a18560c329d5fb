"""What building the package worked out in advance, read back as Python reads its ``.pyc`` files.

``re`` compiles expressions in Python, which took half of the time that ``extract`` needs for a short text. What it
hands to its engine in the end is a list of numbers, the same for one expression and one version of Python:
``tools/build_prepared.py`` writes down what was handed over, and ``compiled`` hands it over again. Without the file,
with another Python, or for an expression that is not in it, all is worked out as it would be without this module: the
same matches, only later.
"""

import marshal
import mmap
import re
import sys
from array import array
from bisect import bisect_left
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Any

from pledgetrack.digest import sha256

FILE = Path(__file__).with_name("prepared.bin")
_LENGTH = 4  # bytes that say how long the head is
_FIRST, _LAST, _START = "I", "H", "I"  # the types of arrays for both ends of keys and for places in the file
_BITS = 16  # of the last end of a key
_CODE = "I"  # the type of array whose numbers are as long as those of the engine
_LONGER = 255  # stands for a number that needs more than a byte: one in thirty does


def compiled(source: str, flags: int = 0) -> re.Pattern[str] | None:
    """The expression as ``re.compile`` makes it; ``None`` where building the package did not compile it."""
    kept = find("compiled", f"{int(flags)} {source}")
    if kept is None:
        return None
    import _sre

    settled, code, longer, groups, names, numbered = kept
    made: re.Pattern[str] = _sre.compile(source, settled, unpacked(code, longer), groups, names, numbered)
    return made


def pattern(source: str, flags: int = 0) -> re.Pattern[str]:
    """The expression as it was prepared, or else compiled now."""
    return compiled(source, flags) or re.compile(source, flags)


def packed(code: Sequence[int]) -> tuple[bytes, bytes]:
    """The numbers that the engine is handed, a byte each, and those that need more than one."""
    longer = [number for number in code if number >= _LONGER]
    return bytes(min(number, _LONGER) for number in code), array(_CODE, longer).tobytes()


def unpacked(code: bytes, longer: bytes) -> list[int]:
    """The numbers that were ``packed``."""
    numbers, place = list(code), -1
    for number in array(_CODE, longer):
        place = code.index(_LONGER, place + 1)
        numbers[place] = number
    return numbers


def find(kind: str, words: str) -> Any:
    """What was worked out of some words, of one kind; ``None`` where nothing was."""
    firsts, lasts, starts, things = _read(FILE)
    first, last = divmod(key(kind, words), 1 << _BITS)
    number = bisect_left(firsts, first)
    while number < len(firsts) and firsts[number] == first:
        if lasts[number] == last:
            return marshal.loads(things[starts[number] :])
        number += 1
    return None


def key(kind: str, words: str) -> int:
    """Under what something is kept: a number of 48 bits, for some thousand things."""
    return int.from_bytes(sha256(f"{kind} {words}".encode("utf-8", "surrogatepass")).digest()[:6], "big")


def edition() -> str:
    """What must be the same for compiled expressions to be of use: the Python, and the numbers of its engine."""
    import _sre

    return f"{sys.implementation.cache_tag} {_sre.MAGIC} {_sre.CODESIZE} {sys.byteorder}"


def written(things: dict[int, bytes]) -> bytes:
    """A file that holds things, marshalled, each under its ``key``: the length of its head, the head, the things.

    The head holds the edition, the keys in order, and where the thing of each begins; equal things are kept once.
    """
    begin, end = {}, 0
    for thing in dict.fromkeys(things.values()):
        begin[thing], end = end, end + len(thing)
    keys = sorted(things)
    firsts, lasts = zip(*(divmod(one, 1 << _BITS) for one in keys), strict=True) if keys else ((), ())
    starts = array(_START, (begin[things[one]] for one in keys))
    arrays = array(_FIRST, firsts), array(_LAST, lasts), starts
    head = marshal.dumps((edition(), *(one.tobytes() for one in arrays)))
    return b"".join((len(head).to_bytes(_LENGTH, "big"), head, *begin))


@cache
def _read(file: Path) -> tuple["array[int]", "array[int]", "array[int]", memoryview]:
    """Both ends of the keys, where what each stands for begins, and the things; pages are loaded when asked for."""
    try:
        with file.open("rb") as opened:
            whole = memoryview(mmap.mmap(opened.fileno(), 0, access=mmap.ACCESS_READ))
        base = _LENGTH + int.from_bytes(whole[:_LENGTH], "big")
        made_for, firsts, lasts, starts = marshal.loads(whole[_LENGTH:base])
        if made_for == edition():
            return array(_FIRST, firsts), array(_LAST, lasts), array(_START, starts), whole[base:]
    except (OSError, ValueError, EOFError, TypeError):
        pass
    return array(_FIRST), array(_LAST), array(_START), memoryview(b"")
