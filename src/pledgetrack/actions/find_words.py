"""Words that a person quotes must stand in the source that they name."""

import sqlite3

from pledgetrack.errors import UnknownName
from pledgetrack.extract.passage import nearest, occurrences
from pledgetrack.model.evidence import Document, Evidence
from pledgetrack.store import sources

LONGEST_SHOWN = 300


def find_words(db: sqlite3.Connection, source: str, words: str, *, start: int | None = None) -> Evidence:
    """The passage of a source (an id of the ledger) that holds these words; ``start`` settles which of several.

    Raises ``UnknownName`` with the nearest passage where the words do not stand there, or with the offsets where they
    stand more than once.
    """
    document = Document(name=source, origin="", sha256="", text=sources.text(db, source))
    found = occurrences(document.text, words)
    if start is not None:
        found = tuple(span for span in found if span.start == start)
    if len(found) == 1:
        return document.quote(found[0].start, found[0].end)
    if found:
        places = ", ".join(str(span.start) for span in found[:10])
        raise UnknownName(f"these words stand {len(found)} times in {source}: at {places}", "Say which with --start.")
    near = nearest(document, words)
    told = f"The nearest passage is: {_cut(near.text)}" if near else f"Read it: pledgetrack show source {source} --text"
    raise UnknownName(f"these words do not stand in {source}, nothing saved", told)


def _cut(words: str) -> str:
    return words if len(words) <= LONGEST_SHOWN else f"{words[:LONGEST_SHOWN]}…"
