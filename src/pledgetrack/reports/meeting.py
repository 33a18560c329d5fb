"""What was found in an account of a meeting, with the words it rests on and what is uncertain."""

from dataclasses import dataclass

from pledgetrack.model.extraction import Fact, FoundCity
from pledgetrack.model.proposal import Proposal
from pledgetrack.model.words import Confidence, Role
from pledgetrack.reports import words
from pledgetrack.table import Table

ENTERED = "entered by you"
SPAN = 60


@dataclass(frozen=True, kw_only=True)
class Line:
    """A finding in three columns: what it is, what was found, the words it rests on."""

    what: str
    found: str
    words: str


@dataclass(frozen=True, kw_only=True)
class MeetingReport:
    """A proposal as it is shown before it is saved."""

    proposal: Proposal

    def facts(self) -> tuple[Line, ...]:
        """Title, kind, date, place, convenors and head counts."""
        proposal, read, entered = self.proposal, self.proposal.extraction.meeting, self.proposal.entered
        lines = [
            Line(what="title", found=proposal.title, words=_basis(read.title, entered.title, "first line")),
            Line(what="kind", found=proposal.kind, words=ENTERED if entered.kind else "as the text reads"),
            Line(what="date", found=str(proposal.date or "not stated"), words=_basis(read.date, entered.date)),
        ]
        if read.virtual:
            lines.append(Line(what="place", found="virtual", words=_quoted(read.virtual)))
        if proposal.place or not read.virtual:
            place = proposal.place or "not stated"
            lines.append(Line(what="place", found=place, words=_basis(read.place, entered.place)))
        if entered.convenors:
            lines += [Line(what="convenor", found=name, words=ENTERED) for name in entered.convenors]
        else:
            lines += [Line(what="convenor", found=str(fact.value), words=_quoted(fact)) for fact in read.convenors]
        for name in ("participants", "cities", "mayors", "countries"):
            fact = getattr(read, name)
            if isinstance(fact, Fact):
                lines.append(Line(what=name, found=str(fact.value), words=_quoted(fact)))
        return tuple(lines)

    def named(self) -> str | None:
        """How many of the reported participants are named, "3 of 16"; ``None`` where no number was reported."""
        count = self.proposal.headcount
        reported = count.participants or count.mayors or count.cities
        if reported is None:
            return None
        return f"{len(self._attending())} of {reported}"

    def _attending(self) -> list[FoundCity]:
        return [found for found in self.proposal.extraction.cities if found.role is not Role.MENTIONED]

    def cities(self) -> Table:
        """Each city with its role, how sure the reading is, and its first words."""
        rows = [
            (found.city.label, str(found.city.geonameid), words.ROLES[found.role], str(found.confidence),
             found.mentions[0].text, "; ".join(found.reasons))
            for found in self.proposal.extraction.cities
        ]  # fmt: skip
        return Table(name="cities", columns=("city", "GeoNames", "role", "confidence", "words", "why"), rows=rows)

    def speakers(self) -> tuple[Line, ...]:
        """Who spoke, and for which city."""
        return tuple(
            Line(
                what=speaker.name or speaker.office or "somebody",
                found=f"for {speaker.city.name}" if speaker.city else "for no city",
                words=", ".join(filter(None, (speaker.name and speaker.office, speaker.standing.replace("_", " ")))),
            )
            for speaker in self.proposal.extraction.speakers
        )

    def claims(self) -> tuple[Line, ...]:
        """What was claimed, for whom, in which words."""
        return tuple(
            Line(
                what=claim.subject.city.name if claim.subject.city else f"{claim.subject.name or 'somebody'} (no city)",
                found=words.claimed(claim),
                words=f"“{_short(claim.evidence.text)}”",
            )
            for claim in self.proposal.extraction.claims
        )

    def uncertain(self) -> tuple[str, ...]:
        """What a person should look at before saying yes."""
        extraction = self.proposal.extraction
        found = []
        if self.proposal.date is None:
            found.append("The text states no date: without --date nothing can be compared")
        for city in extraction.cities:
            if city.confidence is not Confidence.HIGH:
                name, why = city.mentions[0].text, "; ".join(city.reasons) or "see the words"
                found.append(f"“{name}” was taken for {city.city.label}, {city.confidence} confidence: {why}")
        for one in extraction.unresolved:
            names = "; ".join(f"{city.label} ({city.geonameid})" for city in one.candidates[:4])
            found.append(f"“{one.evidence.text}” could be {names or 'a city that is not in the gazetteer'}: left out")
        if document_encoding := self._odd_encoding():
            found.append(document_encoding)
        return tuple(found)

    def _odd_encoding(self) -> str | None:
        encoding = self.proposal.extraction.document.encoding
        return None if encoding == "utf-8" else f"The text was read as {encoding}: check letters with accents"


def _basis(fact: Fact | None, entered: object, otherwise: str = "") -> str:
    if entered:
        return ENTERED
    return _quoted(fact) if fact else otherwise


def _quoted(fact: Fact) -> str:
    return f"“{_short(fact.evidence.text)}”"


def _short(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= SPAN else f"{text[: SPAN - 1].rsplit(' ', 1)[0]}…"
