"""What cities said, beside what is on record of them, to be handed on: nothing unreviewed in it without a mark."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from pledgetrack.model.credit import Credit
from pledgetrack.model.meeting import Meeting, Source
from pledgetrack.model.verdict import Flag, Word
from pledgetrack.reports.citation import Quotable
from pledgetrack.reports.city import NOTHING_SAID, CityReport
from pledgetrack.reports.comparison import Told, counted
from pledgetrack.reports.entry import CityEntry
from pledgetrack.reports.words import claimed, many


@dataclass(frozen=True, kw_only=True)
class CityPart:
    """One city of a dossier: ``report`` holds what may be shown of it.

    ``statements`` are its entries with what is kept of their sources. ``held_back`` counts the statements that are left
    out because nobody has confirmed them, ``elsewhere`` those that were not asked for.
    """

    report: CityReport
    statements: tuple[Quotable, ...]
    held_back: int = 0
    elsewhere: int = 0

    def gaps(self) -> tuple[str, ...]:
        """What is not known, or is known and not shown, in words."""
        told = list(self.report.unknown())
        if self.held_back or self.elsewhere:
            told = [gap for gap in told if gap != NOTHING_SAID]
        if self.elsewhere and not (self.statements or self.held_back):
            told.append("No statement of those that were asked for is its own; others are in this ledger")
        if self.held_back:
            verb = "is" if self.held_back == 1 else "are"
            which = f"{many(self.held_back, 'statement')} in this ledger {verb}"
            told.append(f"{which} left out here: nobody has confirmed the reading")
        return tuple(told)


@dataclass(frozen=True, kw_only=True)
class Dossier:
    """Cities by name with their statements. ``asked`` says, in words, what it was narrowed to.

    ``unshown`` names cities of which every statement is left out because nobody has confirmed it, with how many there
    are. ``recorded`` is the UTC time of the last thing put on record, ``rules_version`` that of the rules that judged.
    """

    parts: tuple[CityPart, ...]
    rules_version: int
    asked: tuple[str, ...] = ()
    unshown: tuple[tuple[str, int], ...] = ()
    credits: tuple[Credit, ...] = ()
    recorded: str | None = None
    meeting: Meeting | None = None

    @property
    def entries(self) -> tuple[CityEntry, ...]:
        """Every statement shown, by city."""
        return tuple(entry for part in self.parts for entry in part.report.entries)

    @property
    def unreviewed(self) -> int:
        """How many of those shown nobody has confirmed."""
        return sum(not entry.reviewed for entry in self.entries)

    @property
    def held_back(self) -> int:
        """How many statements are left out because nobody has confirmed them."""
        return sum(part.held_back for part in self.parts) + sum(count for _, count in self.unshown)

    @property
    def targets(self) -> int:
        """How many versions of targets are shown."""
        return sum(len(part.report.targets) for part in self.parts)

    @property
    def meetings(self) -> int:
        """At how many meetings the statements were made."""
        return len({entry.mention.meeting.id for entry in self.entries})

    @property
    def sources(self) -> tuple[Source, ...]:
        """Every document that a statement rests on, by name."""
        found = {entry.mention.source.id: entry.mention.source for entry in self.entries}
        return tuple(sorted(found.values(), key=lambda source: (source.name, source.id)))

    @property
    def title(self) -> str:
        """What it is about, in a line."""
        names = [part.report.city.label for part in self.parts]
        if self.meeting is not None:
            return f"Said and recorded: {self.meeting.title}"
        return f"Said and recorded: {'; '.join(names) if 0 < len(names) <= 3 else f'{len(names)} cities'}"

    def totals(self) -> tuple[tuple[Word, int], ...]:
        """How often each verdict came, in the order of the list of verdicts; empty under three statements."""
        return counted(
            Told(
                entry.mention.meeting.id, entry.mention.city.geonameid,
                claimed(entry.claim) if entry.claim else None, entry.verdict.word, entry.mention.source.id,
            )
            for entry in self.entries
        )  # fmt: skip

    def words(self) -> tuple[Word, ...]:
        """The verdicts that occur, in the order of the list of verdicts."""
        there = {entry.verdict.word for entry in self.entries}
        return tuple(word for word in Word if word in there)

    def flags(self) -> tuple[Flag, ...]:
        """The flags that occur, but for the mark of what nobody has confirmed."""
        there = {flag for entry in self.entries for flag in entry.verdict.flags}
        return tuple(flag for flag in Flag if flag in there and flag is not Flag.UNREVIEWED)


def shown(report: CityReport, wanted: Iterable[CityEntry], *, unreviewed: bool) -> tuple[CityReport, int, int]:
    """A report with those of its statements that may be shown; how many nobody has confirmed, how many are not wanted.

    ``wanted`` are the statements that were asked for.
    """
    asked = tuple(wanted)
    kept = tuple(entry for entry in asked if unreviewed or entry.reviewed)
    return replace(report, entries=kept), len(asked) - len(kept), len(report.entries) - len(asked)
