"""The shape of a reader."""

from collections.abc import Callable
from dataclasses import dataclass

from pledgetrack.doors.untrusted import Untrusted
from pledgetrack.model.evidence import Document


@dataclass(frozen=True, kw_only=True)
class Reader:
    """One document format: which files it is for, and how their text becomes a document."""

    media_type: str
    suffixes: tuple[str, ...]
    document: Callable[[Untrusted], Document]
