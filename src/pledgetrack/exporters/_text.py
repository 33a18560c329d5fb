"""What the text formats share."""

import io
from collections.abc import Callable, Sequence
from typing import BinaryIO

from pledgetrack.model.credit import Credit
from pledgetrack.table import Cell, Table


def lines(table: Table, file: BinaryIO, line: Callable[[tuple[Cell, ...]], str], *, before: str = "") -> int:
    """Write ``before``, then a line of UTF-8 for each row as it comes; return how many rows there were."""
    text = io.TextIOWrapper(file, encoding="utf-8", newline="\n", write_through=False)
    text.write(before)
    count = 0
    for row in table.rows:
        text.write(f"{line(row)}\n")
        count += 1
    text.detach()
    return count


def told(value: Cell) -> str:
    """A cell in words of text: nothing for ``None``, yes and no for flags."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    return "" if value is None else str(value)


def credited(credits: Sequence[Credit]) -> str:
    """Whom rows are owed to, in one line."""
    told = ([one.name, one.licence, one.address, one.note] for one in credits)
    return "; ".join(", ".join(part for part in parts if part) for parts in told)
