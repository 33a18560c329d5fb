"""What a city or another party answers to a row of the ledger."""

from dataclasses import dataclass

from pledgetrack.model.date import PartialDate
from pledgetrack.model.identity import content_id


@dataclass(frozen=True, kw_only=True)
class Response:
    """A reply or correction, shown beside the row (an id of the ledger) that it answers, never in its place."""

    row: str
    text: str
    by: str
    date: PartialDate | None = None
    url: str | None = None

    @property
    def id(self) -> str:
        """Content id: the letter r and 8 characters, from every field."""
        return content_id("r", self.row, self.text, self.by, self.date and str(self.date), self.url)
