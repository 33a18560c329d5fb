"""Read documents and say what is in them; nothing is stored."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import PurePath

from pledgetrack.actions.read_document import read_document
from pledgetrack.errors import PledgeError
from pledgetrack.extract.engine import extract
from pledgetrack.extract.places import Places
from pledgetrack.model.extraction import Extraction


@dataclass(frozen=True, kw_only=True)
class Failed:
    """A source that could not be read, which is never the same as one in which nothing was found."""

    source: str
    name: str
    error: PledgeError


def extract_documents(
    sources: Iterable[str], places: Places, *, encoding: str | None = None, allow_private: bool = False
) -> Iterator[Extraction | Failed]:
    """Yield one result a source, in their order; a source that fails stops no other."""
    for source in sources:
        try:
            document = read_document(source, encoding, allow_private=allow_private)
        except PledgeError as error:
            yield Failed(source=source, name=PurePath(source).name, error=error)
        else:
            yield extract(document, places)
