"""What both bibliographies say of a source."""

from pledgetrack.reports.bibliography import Sort, sort_of
from pledgetrack.table import Cell

Row = dict[str, Cell]


def address(row: Row) -> str | None:
    """Where a source is on the web: where it was read, or what it says of itself."""
    for name in ("origin", "address", "archive"):
        told = row.get(name)
        if isinstance(told, str) and told.startswith(("http://", "https://")):
            return told
    return None


def note(row: Row) -> str:
    """The hash of its bytes, and where else it is kept."""
    archive = f"; archived: {row['archive']}" if row.get("archive") else ""
    return f"SHA-256 {row['sha256']}{archive}"


def sort(row: Row) -> Sort:
    """What sort of thing it is."""
    kind = row.get("meeting_kind")
    said = row.get("genre")
    return sort_of(str(kind) if kind else None, str(row["media_type"]), address(row), str(said) if said else None)


def title(row: Row) -> tuple[Cell, Cell]:
    """What it is called (its file, where nobody says more), and the occasion where that is called otherwise."""
    meeting = row.get("meeting")
    found = row["title"] or meeting or row["source_name"]
    return found, None if meeting == found else meeting
