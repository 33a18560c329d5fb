"""That a person read a passage and agrees with how it was read; and what a passage means in another language."""

from dataclasses import dataclass

from pledgetrack.model.identity import content_id


@dataclass(frozen=True, kw_only=True)
class Review:
    """An acceptance of a mention (``row``, an id) as it stands, with its claims."""

    row: str
    by: str

    @property
    def id(self) -> str:
        """Content id: the letter w and 8 characters."""
        return content_id("w", self.row, self.by)


@dataclass(frozen=True, kw_only=True)
class Translation:
    """What the words of a mention or claim (``row``, an id) mean in a language (ISO 639-1), and who translated them."""

    row: str
    language: str
    text: str
    by: str

    @property
    def id(self) -> str:
        """Content id: the letter x and 8 characters."""
        return content_id("x", self.row, self.language, self.text, self.by)
