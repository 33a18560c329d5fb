"""Named columns and rows of plain values: the shape between reports and every output."""

from collections.abc import Iterable
from dataclasses import dataclass

Cell = str | int | float | bool | None


@dataclass(frozen=True, kw_only=True)
class Table:
    """Rows under named columns. ``rows`` may be a stream, to be gone through once."""

    name: str
    columns: tuple[str, ...]
    rows: Iterable[tuple[Cell, ...]]
    title: str | None = None
