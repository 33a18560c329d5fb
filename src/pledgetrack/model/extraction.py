"""What the extractor read in one document."""

from typing import NamedTuple

from pledgetrack.model.city import City
from pledgetrack.model.claim import Claim
from pledgetrack.model.date import PartialDate
from pledgetrack.model.evidence import Document, Evidence
from pledgetrack.model.words import Confidence, Form, Role, Standing


class FoundCity(NamedTuple):
    """A city with every passage that names it, in the order of the text. ``reasons`` say why this one."""

    city: City
    role: Role
    confidence: Confidence
    mentions: tuple[Evidence, ...]
    reasons: tuple[str, ...] = ()


class Unresolved(NamedTuple):
    """A passage that names some city, of which it is not settled which; candidates most populous first."""

    evidence: Evidence
    candidates: tuple[City, ...]


class Fact(NamedTuple):
    """One reported fact of a meeting with the words it rests on: ``value`` is text, a number, a date or a flag."""

    value: str | int | bool | PartialDate
    evidence: Evidence


class MeetingFacts(NamedTuple):
    """What an account says of the occasion. ``None`` is "not stated"; head counts are attendance, not membership."""

    is_meeting: bool = False
    title: Fact | None = None
    date: Fact | None = None
    place: Fact | None = None
    virtual: Fact | None = None
    convenors: tuple[Fact, ...] = ()
    participants: Fact | None = None
    cities: Fact | None = None
    mayors: Fact | None = None
    countries: Fact | None = None


class Speaker(NamedTuple):
    """Somebody who speaks, with the office and city at that moment. ``name`` is ``None`` for an unnamed office.

    ``city`` is the one whose office the person holds, ``None`` where there is none: whether the person speaks for it
    is in ``standing``. ``body`` is the government that is meant, ``None`` for the city's own council; ``country`` is
    ISO 3166-1 alpha-2.
    """

    name: str | None
    office: str | None
    evidence: Evidence
    city: City | None = None
    country: str | None = None
    standing: Standing = Standing.UNKNOWN
    has_direct_quote: bool = False
    body: str | None = None


class Statement(NamedTuple):
    """A passage in which somebody speaks or is reported to have spoken; ``city`` and ``body`` as for a speaker."""

    evidence: Evidence
    form: Form
    speaker: str | None = None
    office: str | None = None
    city: City | None = None
    standing: Standing = Standing.UNKNOWN
    commitment: bool = False
    body: str | None = None


class Extraction(NamedTuple):
    """Everything read in one document; every part points at its words."""

    document: Document
    meeting: MeetingFacts = MeetingFacts()
    cities: tuple[FoundCity, ...] = ()
    speakers: tuple[Speaker, ...] = ()
    statements: tuple[Statement, ...] = ()
    claims: tuple[Claim, ...] = ()
    unresolved: tuple[Unresolved, ...] = ()
