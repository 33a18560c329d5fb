"""Named columns and rows of plain values: the shape between reports and every output."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import islice

from pledgetrack.model.credit import Credit

Cell = str | int | float | bool | None
AT_ONCE = 500  # rows that outputs which go by columns hold in memory: as many as a processor keeps at hand


class Type(StrEnum):
    """What a column holds. A date is ISO 8601 as exact as it is known ("2021", "2021-07"), a moment is UTC."""

    TEXT = "text"
    INTEGER = "integer"
    NUMBER = "number"
    FLAG = "flag"
    DATE = "date"
    MOMENT = "moment"


Batch = tuple[tuple[Cell, ...], ...]


@dataclass(frozen=True, kw_only=True)
class Table:
    """Rows under named columns. ``rows`` may be a stream, to be gone through once.

    A column that ``types`` does not name holds text. ``credits`` say whom the rows are owed to. Whoever has the rows
    may have them quicker by columns (``columnwise``, some rows at once) or as JSON (``objects``, how many and one on a
    line each): streams of their own of the same rows.
    """

    name: str
    columns: tuple[str, ...]
    rows: Iterable[tuple[Cell, ...]]
    title: str | None = None
    types: Mapping[str, Type] = field(default_factory=dict)
    credits: tuple[Credit, ...] = ()
    columnwise: Iterable[Batch] | None = None
    objects: Iterable[tuple[int, str]] | None = None

    def typed(self) -> tuple[tuple[str, Type], ...]:
        """Each column with what it holds."""
        return tuple((name, self.types.get(name, Type.TEXT)) for name in self.columns)

    def batches(self) -> Iterator[Batch]:
        """The rows by columns, some thousand rows at once: nothing at all where there are none."""
        if self.columnwise is not None:
            yield from self.columnwise
            return
        rows = iter(self.rows)
        while some := tuple(islice(rows, AT_ONCE)):
            yield tuple(zip(*some, strict=True))
