"""What both bibliographies say of a source."""

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
