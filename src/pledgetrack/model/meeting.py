"""Occasions on which cities spoke, as the ledger keeps them."""

from bisect import bisect_right
from dataclasses import dataclass

from pledgetrack.model.city import City
from pledgetrack.model.date import PartialDate
from pledgetrack.model.evidence import Evidence
from pledgetrack.model.words import Completeness, Confidence, Form, MeetingKind, Role, Standing


@dataclass(frozen=True, kw_only=True)
class Source:
    """A stored document without its text; ``read_at`` is a UTC time, ``published`` as exact as stated."""

    id: str
    name: str
    origin: str
    sha256: str
    media_type: str
    characters: int
    language: str | None = None
    title: str | None = None
    archive: str | None = None
    published: PartialDate | None = None
    read_at: str | None = None


@dataclass(frozen=True, kw_only=True)
class Kept:
    """What is kept of a source beside its text, in the words of ``Document``.

    ``text_sha256`` is of the text (hex), ``size`` the number of bytes that are kept, packed.
    """

    publisher: str | None = None
    address: str | None = None
    genre: str | None = None
    asked: str | None = None
    headers: tuple[tuple[str, str], ...] = ()
    pages: tuple[int, ...] = ()
    unread: tuple[int, ...] = ()
    hidden: int = 0
    text_sha256: str | None = None
    size: int = 0

    def page(self, at: int) -> int | None:
        """The number, from 1, of the page that the character at this offset stands on, if there are pages."""
        return bisect_right(self.pages, at) or None


@dataclass(frozen=True, kw_only=True)
class Headcount:
    """How many were reported to attend; ``None``: not stated."""

    participants: int | None = None
    cities: int | None = None
    mayors: int | None = None
    countries: int | None = None


@dataclass(frozen=True, kw_only=True)
class Meeting:
    """An occasion. ``date`` is as exact as stated or ``None``; ``virtual`` is ``None`` where nobody says."""

    id: str
    title: str
    kind: MeetingKind
    date: PartialDate | None = None
    place: str | None = None
    virtual: bool | None = None
    convenors: tuple[str, ...] = ()
    headcount: Headcount = Headcount()
    complete: Completeness | None = None

    @property
    def heading(self) -> str:
        """The title with the kind after it, where the kind is known: "Council session (speech)"."""
        return self.title if self.kind is MeetingKind.NOT_STATED else f"{self.title} ({self.kind})"


@dataclass(frozen=True, kw_only=True)
class Mention:
    """A city in one source of a meeting: what it did there and who spoke for it.

    ``evidence`` is its first passage. ``speaker`` may be ``None`` for an unnamed office. ``body`` is ``None`` for the
    city's own council; ``standing`` is ``None`` where no person speaks. ``reviewed`` says whether a person confirmed
    it, ``entered`` whether a person, and no rule, wrote it.
    """

    id: str
    meeting: Meeting
    source: Source
    city: City
    role: Role
    evidence: Evidence
    confidence: Confidence
    form: Form = Form.PRESENCE
    speaker: str | None = None
    office: str | None = None
    standing: Standing | None = None
    body: str | None = None
    reviewed: bool = False
    entered: bool = False
