"""What was found in an account of a meeting, with the words it rests on and what is uncertain."""

from collections.abc import Iterator
from dataclasses import dataclass

from pledgetrack.model.city import City
from pledgetrack.model.claim import Claim
from pledgetrack.model.extraction import Fact, FoundCity, Speaker, Statement
from pledgetrack.model.proposal import Proposal
from pledgetrack.model.words import Confidence, MeetingKind, Role, Standing
from pledgetrack.reports import words
from pledgetrack.table import Table

ENTERED = "entered by you"
NOT_STATED = "not stated"


@dataclass(frozen=True, kw_only=True)
class Line:
    """A finding in three columns: what it is, what was found, the words it rests on (to the letter, in quotes)."""

    what: str
    found: str
    words: str


@dataclass(frozen=True, kw_only=True)
class MeetingReport:
    """A proposal as it is shown before it is saved."""

    proposal: Proposal

    def tables(self) -> tuple[Table, ...]:
        """Facts, cities, speakers, claims and what is uncertain as plain tables."""
        named = (("facts", self.facts()), ("speakers", self.speakers()), ("claims", self.claims()))
        facts, speakers, claims = (
            Table(
                name=name, columns=("what", "found", "words"), rows=[(one.what, one.found, one.words) for one in lines]
            )
            for name, lines in named
        )
        uncertain = Table(name="uncertain", columns=("uncertain",), rows=[(one,) for one in self.uncertain()])
        return (facts, self.cities(), speakers, claims, uncertain)

    def facts(self) -> tuple[Line, ...]:
        """Title, kind, date, place, convenors and head counts; what is not stated is said to be so."""
        proposal, read, entered = self.proposal, self.proposal.extraction.meeting, self.proposal.entered
        named = "as the document says" if proposal.extraction.document.title else "the text's first line"
        lines = [
            Line(what="title", found=proposal.title, words=_basis(read.title, entered.title, named)),
            Line(what="kind", found=proposal.kind, words=_kind_basis(proposal)),
            Line(what="date", found=str(proposal.date or NOT_STATED), words=_basis(read.date, entered.date)),
        ]
        if read.virtual:
            lines.append(
                Line(what="place", found="virtual" if read.virtual.value else "in person", words=_quoted(read.virtual))
            )
        if proposal.place or not read.virtual:
            lines.append(
                Line(what="place", found=proposal.place or NOT_STATED, words=_basis(read.place, entered.place))
            )
        if entered.convenors:
            lines += [Line(what="convenor", found=name, words=ENTERED) for name in entered.convenors]
        else:
            lines += [Line(what="convenor", found=str(fact.value), words=_quoted(fact)) for fact in read.convenors]
        if not proposal.convenors:
            lines.append(Line(what="convenor", found=NOT_STATED, words=""))
        document = proposal.extraction.document
        for what, told in (("published", document.published), ("publisher", document.publisher)):
            if told:
                lines.append(Line(what=what, found=str(told), words="as the document says"))
        for name in ("participants", "cities", "mayors", "countries"):
            fact = getattr(read, name)
            if isinstance(fact, Fact):
                lines.append(Line(what=name, found=str(fact.value), words=_quoted(fact)))
        return tuple(lines)

    def named(self) -> str | None:
        """How many of those reported are named: "16 participants reported, 3 of them named here"; else ``None``.

        Cities that took part are counted; a named participant without a city is no number that can be compared.
        """
        count = self.proposal.headcount
        for what, reported in (
            ("participants", count.participants),
            ("mayors", count.mayors),
            ("cities", count.cities),
        ):
            if reported is not None:
                here = len([found for found in self.proposal.extraction.cities if found.role is not Role.MENTIONED])
                return f"{reported} {what} reported, {here} of {reported} named here"
        return None

    def cities(self) -> Table:
        """Each city with its role, how sure the reading is, its first words and how often it is named."""
        rows = [_city_row(found) for found in self.proposal.extraction.cities]
        return Table(name="cities", columns=CITY_COLUMNS, rows=rows)

    def speakers(self) -> tuple[Line, ...]:
        """Who spoke, for which city, in what capacity; an office that speaks without a name is enough."""
        extraction = self.proposal.extraction
        told = {(speaker.office, speaker.city) for speaker in extraction.speakers}
        offices: dict[tuple[str | None, City | None], Statement] = {}
        for statement in extraction.statements:
            key = (statement.office, statement.city)
            if statement.speaker is None and statement.office and key not in told:
                offices.setdefault(key, statement)
        return (*map(_speaker, extraction.speakers), *map(_office, offices.values()))

    def claims(self) -> tuple[Line, ...]:
        """What was claimed, for whom, in which words."""
        return tuple(_claim(claim) for claim in self.proposal.extraction.claims)

    def uncertain(self) -> tuple[str, ...]:
        """What a person should look at before saying yes."""
        extraction = self.proposal.extraction
        found = []
        if self.proposal.date is None:
            day = extraction.document.published
            hint = f"; it says that it was published on {day}, which may be another day" if day else ""
            found.append(f"The text states no date: without --date nothing can be compared{hint}")
        for city in extraction.cities:
            if city.confidence is not Confidence.HIGH:
                name, why = city.mentions[0].text, "; ".join(city.reasons) or "see the words"
                found.append(f"“{name}” was taken for {city.city.label}, {city.confidence} confidence: {why}")
        for one in extraction.unresolved:
            names = "; ".join(f"{city.label} ({city.geonameid})" for city in one.candidates[:4])
            more = f"; {len(one.candidates) - 4} more" if len(one.candidates) > 4 else ""
            could = f"could be {names}{more}" if names else "may name a city that the gazetteer does not hold"
            found.append(f"“{one.evidence.text}” {could}: left out")
        for claim in extraction.claims:
            if claim.subject.city is not None and claim.confidence is Confidence.LOW:
                why = "; ".join(claim.reasons) or "see the words"
                found.append(f"{claim.subject.city.name}, {words.goal(claim)}: low confidence: {why}")
        return (*found, *self._odd_reading())

    def _odd_reading(self) -> Iterator[str]:
        document = self.proposal.extraction.document
        if document.encoding != "utf-8":
            yield f"The text was read as {document.encoding}: check letters with accents"
        if document.unread:
            yield f"Not all was read: {words.unread(document.unread)}"
        if document.hidden:
            yield f"{document.hidden} passages were left out, since the document does not show them"


CITY_COLUMNS = ("city", "GeoNames", "role", "confidence", "words", "named", "why")


def _city_row(found: FoundCity) -> tuple[str, ...]:
    times = len(found.mentions)
    return (
        found.city.label, str(found.city.geonameid), words.ROLES[found.role], str(found.confidence),
        found.mentions[0].text, "once" if times == 1 else f"{times} times", "; ".join(found.reasons),
    )  # fmt: skip


def _speaker(speaker: Speaker) -> Line:
    who = ", ".join(part for part in (speaker.name, speaker.office) if part) or "somebody who is not named"
    quoted = ", quoted directly" if speaker.has_direct_quote else ""
    whom = _whom(speaker.city, speaker.standing)
    return Line(what=who, found=f"{whom}{quoted}", words=words.quoted(speaker.evidence.text))


def _office(statement: Statement) -> Line:
    whom = _whom(statement.city, statement.standing)
    return Line(
        what=f"{statement.office}, not named",
        found=f"{whom}, {words.FORMS[statement.form]}",
        words=words.quoted(statement.evidence.text),
    )


def _whom(city: City | None, standing: Standing) -> str:
    if city is None:
        return "for no city"
    return f"for {city.name}" if standing.speaks_for_city else f"of {city.name}, {words.STANDINGS[standing]}"


def _claim(claim: Claim) -> Line:
    city = claim.subject.city
    whose = city.label if city else f"{claim.subject.name or 'somebody who is not named'} (no city)"
    by = f", said by {claim.speaker}" if claim.speaker else ""
    return Line(what=whose, found=f"{words.claimed(claim)}{by}", words=words.quoted(claim.evidence.text))


def _kind_basis(proposal: Proposal) -> str:
    if proposal.entered.kind:
        return ENTERED
    return "" if proposal.kind is MeetingKind.NOT_STATED else "as the text reads"


def _basis(fact: Fact | None, entered: object, otherwise: str = "") -> str:
    if entered:
        return ENTERED
    return _quoted(fact) if fact else otherwise


def _quoted(fact: Fact) -> str:
    return words.quoted(fact.evidence.text)
