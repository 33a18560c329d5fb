"""The shape of a reader."""

from collections.abc import Callable
from typing import NamedTuple

from pledgetrack.doors.parsed import Hints, Parsed


class Reader(NamedTuple):
    """One document format.

    ``begins`` tells from a file's bytes that it is of this format, whatever its name; ``suffixes`` name it where the
    bytes do not tell. A format is ``signed`` if every file of it begins so: one that bears the name and does not is
    something else. ``parse`` runs in a process of its own, where it alone may import a parser; it raises
    ``BadData`` with what is wrong ("it is encrypted"), without the name of the file. What
    it gets besides the bytes is what a person says of them.
    """

    media_type: str
    suffixes: tuple[str, ...]
    begins: Callable[[bytes], bool]
    parse: Callable[[bytes, Hints], Parsed]
    signed: bool = False
