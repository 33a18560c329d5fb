"""An account of a meeting as it is about to be saved: what was read, and what a person added to it."""

from dataclasses import dataclass

from pledgetrack.model.date import PartialDate
from pledgetrack.model.extraction import Extraction
from pledgetrack.model.identity import content_id
from pledgetrack.model.meeting import Headcount
from pledgetrack.model.words import Completeness, MeetingKind


@dataclass(frozen=True, kw_only=True)
class Details:
    """What a person says of a meeting; it wins over what was read, which stays on record as a fact of the account.

    ``translated_from`` is the language (ISO 639-1) that the account is a translation from, ``archive`` the address of
    a copy of the source.
    """

    title: str | None = None
    kind: MeetingKind | None = None
    date: PartialDate | None = None
    place: str | None = None
    convenors: tuple[str, ...] = ()
    complete: Completeness | None = None
    translated_from: str | None = None
    archive: str | None = None


@dataclass(frozen=True, kw_only=True)
class Proposal:
    """A meeting and the first account of it. ``entered`` holds what a person said, the rest was read."""

    extraction: Extraction
    title: str
    kind: MeetingKind
    entered: Details
    date: PartialDate | None = None
    place: str | None = None
    virtual: bool | None = None
    convenors: tuple[str, ...] = ()
    headcount: Headcount = Headcount()  # noqa: RUF009 - frozen
    complete: Completeness | None = None

    @property
    def meeting_id(self) -> str:
        """Content id: the letter m and 8 characters, from what tells the occasion and from its first source."""
        return content_id("m", self.title, self.kind, self.date and str(self.date), self.extraction.document.sha256)
