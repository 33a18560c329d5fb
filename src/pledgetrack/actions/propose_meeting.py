"""What an account says of a meeting, before anybody said yes to it."""

import re

from pledgetrack.extract.engine import extract
from pledgetrack.extract.places import Places
from pledgetrack.model.date import PartialDate
from pledgetrack.model.evidence import Document
from pledgetrack.model.extraction import Extraction, Fact
from pledgetrack.model.meeting import Headcount
from pledgetrack.model.proposal import Details, Proposal
from pledgetrack.model.words import MeetingKind

LONGEST_TITLE = 120
_MARKS = "#*=-–—•> "
_HEAD = 600  # characters in which a press release calls itself one
_RELEASE = re.compile(  # at the beginning of a line: "a press release said" is somebody else's
    r"^[ \t#*_]*(?:(?:press|news|media) release|for immediate release|communiqué de presse|nota de prensa"
    r"|comunicado de (?:prensa|imprensa)|comunicato stampa|(?:presse|medien)mitteilung|pressmeddelande|pressemeddelelse"
    r"|pressemelding|persbericht|lehdistötiedote|komunikat prasowy)\b",
    re.I | re.M,
)


def propose(document: Document, places: Places, details: Details) -> Proposal:
    """Read a document and set what a person says of the meeting above what was read."""
    return proposal_of(extract(document, places), details)


def proposal_of(extraction: Extraction, details: Details) -> Proposal:
    """The meeting that an extraction reports, with what a person says of it."""
    read = extraction.meeting
    convenors = details.convenors or tuple(str(fact.value) for fact in read.convenors)
    return Proposal(
        extraction=extraction,
        entered=details,
        title=details.title or _text(read.title) or _called(extraction.document),
        kind=details.kind or _kind(extraction),
        date=details.date or (read.date.value if read.date and isinstance(read.date.value, PartialDate) else None),
        place=details.place or _text(read.place),
        virtual=bool(read.virtual.value) if read.virtual else None,
        convenors=convenors,
        headcount=Headcount(
            participants=_number(read.participants),
            cities=_number(read.cities),
            mayors=_number(read.mayors),
            countries=_number(read.countries),
        ),
        complete=details.complete,
    )


def _kind(extraction: Extraction) -> MeetingKind:
    """What the text says it is; most say nothing, and a plan or a news story is no press release for that."""
    if extraction.meeting.is_meeting:
        return MeetingKind.MEETING
    head = extraction.document.text[:_HEAD]
    return MeetingKind.PRESS_RELEASE if _RELEASE.search(head) else MeetingKind.NOT_STATED


def _text(fact: Fact | None) -> str | None:
    return str(fact.value) if fact else None


def _number(fact: Fact | None) -> int | None:
    return int(str(fact.value)) if fact else None


def _called(document: Document) -> str:
    """The title that the document gives itself, else its first line of words, without the marks of a heading."""
    lines = (" ".join(line.split()).lstrip(_MARKS) for line in (document.title or "", *document.text.splitlines()))
    line = next((line for line in lines if any(map(str.isalpha, line))), document.name)
    return line if len(line) <= LONGEST_TITLE else f"{line[: LONGEST_TITLE - 1].rsplit(' ', 1)[0]}…"
