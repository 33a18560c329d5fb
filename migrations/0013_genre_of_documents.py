"""What a document says it is: a bibliography cites a news article otherwise than a page."""

from typing import Any


def migrate(db: Any) -> None:
    """Add the column, empty for what was read before."""
    db.execute("ALTER TABLE document ADD COLUMN genre TEXT")
