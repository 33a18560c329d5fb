"""A list for a person: the columns that tell rows apart, in words. Programs get every column."""

from dataclasses import replace

from pledgetrack.table import Cell, Table

LONGEST = 100  # characters of a quotation in a list; `show` has the whole of it
BRIEF = {
    "cities": ("id", "city", "admin1", "country", "targets", "mentions", "names"),
    "targets": ("id", "city", "country", "kind", "target_year", "percent", "status", "source", "checked"),
    "meetings": ("id", "date", "meeting", "kind", "mentions", "claims"),
    "mentions": ("id", "date", "city", "role", "speaker", "office", "quotation", "reviewed"),
    "claims": ("id", "date", "subject", "kind", "target_year", "percent", "status", "verdict", "quotation"),
    "sources": ("id", "source_name", "characters", "read_at", "meeting_id"),
    "responses": ("id", "to", "date", "by", "text"),
    "operations": ("id", "at", "name", "detail", "undone"),
}
HEADINGS = {
    "admin1": "region", "target_year": "year", "source_name": "source", "meeting_id": "meeting", "read_at": "read",
    "percent": "%", "target_id": "target",
}  # fmt: skip


def brief(table: Table) -> Table:
    """The list as a person reads it: the columns of ``BRIEF`` under plain headings, long words cut."""
    wanted = [table.columns.index(column) for column in BRIEF[table.name]]
    headings = tuple(HEADINGS.get(table.columns[place], table.columns[place]) for place in wanted)
    rows = (tuple(_told(row[place]) for place in wanted) for row in table.rows)
    return replace(table, columns=headings, rows=rows)


def _told(value: Cell) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    words = "" if value is None else " ".join(str(value).split())
    return words if len(words) <= LONGEST else f"{words[: LONGEST - 1]}…"
