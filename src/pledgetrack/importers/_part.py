"""The shape of an importer."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from pledgetrack.model.record import LeftOut, Record

Row = tuple[int, dict[str, str]]


@dataclass(frozen=True, kw_only=True)
class Importer:
    """One dataset: ``identify`` tells it by its header, ``read`` turns numbered rows into records.

    ``required`` and ``optional`` are its columns; a header it claims may hold no others.
    """

    name: str
    title: str
    required: tuple[str, ...]
    optional: tuple[str, ...]
    identify: Callable[[tuple[str, ...]], bool]
    read: Callable[[Iterable[Row]], Iterator[Record | LeftOut]]
