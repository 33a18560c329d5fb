"""A list on the screen."""

from pledgetrack.render.console import Screen
from pledgetrack.table import Table

_ROOMY = 72  # columns from which a verdict's word has room for itself
_CRAMPED = 60  # columns under which each row is a block of its own
_WHOLE = ("id", "date", "at", "read", "targets", "characters")


def show_list(screen: Screen, table: Table) -> int:
    """Print the rows of a list, and return how many there were; nothing where there is none."""
    rows = [tuple("" if cell is None else str(cell) for cell in row) for row in table.rows]
    if rows and screen.terminal and screen.width < _CRAMPED:
        for row in rows:
            screen.pairs(zip(table.columns, row, strict=True))
            screen.line()
    elif rows:
        screen.table(table.columns, rows, whole=(*_WHOLE, "verdict") if screen.width >= _ROOMY else _WHOLE)
    return len(rows)
