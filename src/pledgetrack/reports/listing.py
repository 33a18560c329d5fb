"""A list for a person: few columns, in words, that tell rows apart. Programs get every column."""

from collections.abc import Callable
from dataclasses import replace

from pledgetrack.reports import words
from pledgetrack.reports.figures import Row, claim_of, target_of
from pledgetrack.table import Cell, Table

LONGEST = 100  # characters of a quotation in a list; `show` has the whole of it
Columns = dict[str, Callable[[Row], Cell]]


def _of(column: str) -> Callable[[Row], Cell]:
    return lambda row: row[column]


def _city(row: Row) -> Cell:
    return f"{row['city']}, {row['country']}" if row["city"] else row.get("subject")


def _recorded(row: Row) -> Cell:
    target = target_of(row)
    assert target is not None, "a target has a kind"
    status = words.STATUSES[target.status] if target.status else "status not stated"
    return ", ".join(part for part in (words.goal(target), status, target.body and f"of {target.body}") if part)


def _source(row: Row) -> Cell:
    checked = f", checked {row['checked']}" if row["checked"] else ""
    return f"{row['source']}{checked}{', entered by hand' if row['entered'] else ''}"


def _said(row: Row) -> Cell:
    claim = claim_of(row)
    return words.claimed(claim) if claim else None


def _verdict(row: Row) -> Cell:
    argument = f"({row['verdict_argument']})" if row["verdict_argument"] else ""
    return f"{row['verdict']}{argument}" if row["verdict"] else "no city's own"


def _who(row: Row) -> Cell:
    return ", ".join(str(row[name]) for name in ("role", "speaker", "office") if row[name])


def _mark(row: Row) -> Cell:
    return "by hand" if row["entered"] else "yes" if row["reviewed"] else "no"


BRIEF: dict[str, Columns] = {
    "cities": {
        "id": _of("id"), "city": lambda row: ", ".join(str(row[n]) for n in ("city", "admin1", "country") if row[n]),
        "targets": _of("targets"), "mentions": _of("mentions"), "also called": _of("names"),
    },
    "targets": {"id": _of("id"), "city": _city, "recorded": _recorded, "source": _source},
    "meetings": {
        "id": _of("id"), "date": _of("date"), "meeting": _of("meeting"), "kind": _of("kind"),
        "mentions": _of("mentions"), "claims": _of("claims"),
    },
    "mentions": {
        "id": _of("id"), "date": _of("date"), "city": _city, "who": _who, "words": _of("quotation"), "reviewed": _mark,
    },
    "claims": {"id": _of("id"), "date": _of("date"), "whose": _city, "said": _said, "verdict": _verdict},
    "sources": {
        "id": _of("id"), "source": _of("source_name"), "characters": _of("characters"),
        "read": lambda row: str(row["read_at"])[:10], "meeting": _of("meeting_id"),
    },
    "publications": {
        name: _of(name) for name in ("id", "dataset", "published", "rows", "left_out", "cities", "targets", "name")
    },
    "responses": {name: _of(name) for name in ("id", "to", "date", "by", "text")},
    "operations": {
        "id": _of("id"), "at": _of("at"), "operation": lambda row: f"{row['name']} {row['detail']}",
        "undone": _of("undone"),
    },
}  # fmt: skip


def brief(table: Table) -> Table:
    """The list as a person reads it, long words cut with an ellipsis."""
    columns = BRIEF[table.name]
    found = (dict(zip(table.columns, row, strict=True)) for row in table.rows)
    rows = (tuple(_told(cell(row)) for cell in columns.values()) for row in found)
    return replace(table, columns=tuple(columns), rows=rows)


def _told(value: Cell) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    told = "" if value is None else " ".join(str(value).split())
    return told if len(told) <= LONGEST else f"{told[: LONGEST - 1]}…"
