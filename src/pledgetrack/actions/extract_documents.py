"""Read documents and say what is in them; nothing is stored."""

import os
from collections.abc import Iterable, Iterator
from pathlib import Path, PurePath
from typing import NamedTuple

from pledgetrack.actions.read_document import is_address, read_document
from pledgetrack.doors.parsed import NO_HINTS, Hints
from pledgetrack.errors import NoInput, PledgeError
from pledgetrack.extract.engine import extract
from pledgetrack.extract.places import Places
from pledgetrack.model.extraction import Extraction


class Failed(NamedTuple):
    """A source that could not be read, which is never the same as one in which nothing was found."""

    source: str
    name: str
    error: PledgeError


def every_file(sources: Iterable[str]) -> tuple[str, ...]:
    """The sources, with the files of a folder in its place, those of its folders too, by name.

    What is hidden (".git") is left out, and so are links to folders. A folder that cannot be looked through, or that
    holds no file, stays as it is: reading it says what is wrong.
    """
    found: list[str] = []
    for source in sources:
        inside = _inside(source) if not is_address(source) and Path(source).is_dir() else []
        found += inside or [source]
    return tuple(found)


def _inside(folder: str) -> list[str]:
    found = []
    for at, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        found += [str(PurePath(at, name)) for name in sorted(names) if not name.startswith(".")]
    return found


def extract_documents(
    sources: Iterable[str], places: Places, *, hints: Hints = NO_HINTS, allow_private: bool = False
) -> Iterator[Extraction | Failed]:
    """Yield one result a source, in their order; a source that fails stops no other."""
    for source in sources:
        try:
            if not is_address(source) and Path(source).is_dir():  # see every_file
                raise NoInput(f"{source} is a folder without a file that can be read", "Hidden files are left out.")
            document = read_document(source, hints, allow_private=allow_private)
        except PledgeError as error:
            yield Failed(source=source, name=PurePath(source).name, error=error)
        else:
            yield extract(document, places)
