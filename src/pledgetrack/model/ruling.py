"""A person's own verdict on a statement."""

from dataclasses import dataclass

from pledgetrack.model.identity import content_id
from pledgetrack.model.verdict import Word


@dataclass(frozen=True, kw_only=True)
class Ruling:
    """What a person says the verdict on a row (id of a claim or mention) should be, by whom and why.

    It stands beside the machine's verdict, never in its place. ``at`` is a UTC time, no part of the identity.
    """

    row: str
    word: Word
    by: str
    why: str
    at: str = ""

    @property
    def id(self) -> str:
        """Content id: the letter v and 8 characters, from every field but the time."""
        return content_id("v", self.row, self.word, self.by, self.why)
