"""One city: what is on record, what was said, how the two compare, and what is not known."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass, replace

from pledgetrack.compare.versions import Force, begun, force
from pledgetrack.model.city import City
from pledgetrack.model.claim import Claim
from pledgetrack.model.date import PartialDate
from pledgetrack.model.meeting import Mention
from pledgetrack.model.reading import AS_IT_STANDS, Reading
from pledgetrack.model.response import Response
from pledgetrack.model.review import Translation
from pledgetrack.model.ruling import Ruling
from pledgetrack.model.target import Target
from pledgetrack.model.verdict import Flag, Verdict, Word
from pledgetrack.model.words import ClaimStatus, Form, Scope, Standing
from pledgetrack.reports import words
from pledgetrack.reports.timeline import Lane, Timeline
from pledgetrack.table import Cell, Table

NO_TARGET = "No target in this ledger (not: no target)"
NOTHING_SAID = "No meeting in this ledger names this city (not: it said nothing)"


@dataclass(frozen=True, kw_only=True)
class CityEntry:
    """One statement, or one silence, with its verdict. ``id`` is the claim's, or the mention's for a silence.

    ``form`` and ``standing`` are the claim's where there is one; ``None`` falls back on the mention's.
    """

    id: str
    mention: Mention
    claim: Claim | None
    verdict: Verdict
    form: Form | None = None
    standing: Standing | None = None
    ruling: Ruling | None = None
    translations: tuple[Translation, ...] = ()

    @property
    def speaker(self) -> str:
        """Who spoke, in words. Nobody is credited with words that the account gives to nobody."""
        mention, claim = self.mention, self.claim
        if claim is None or mention.entered or (claim.speaker is not None and claim.speaker == mention.speaker):
            found = [mention.speaker, mention.office, self._capacity(mention.standing)]
        elif claim.speaker is not None:
            found = [claim.speaker, self._capacity(self.standing)]
        else:
            other = ", ".join(name for name in (mention.speaker, mention.office) if name)
            found = ["not settled for these words" + (f" (for the city spoke here: {other})" if other else "")]
        return ", ".join(part for part in found if part) or "nobody named"

    @property
    def credited(self) -> bool:
        """Whether the account gives these words to a person or an office."""
        if self.claim is None or self.mention.entered:
            return bool(self.mention.speaker or self.mention.office)
        return self.claim.speaker is not None

    @property
    def quotation(self) -> str:
        """The words that it rests on, to the letter."""
        return (self.claim.evidence if self.claim else self.mention.evidence).text

    @property
    def against(self) -> tuple[Target, ...]:
        """The version that it was held against, or all that were considered where none decided."""
        return (self.verdict.target,) if self.verdict.target else self.verdict.targets

    @property
    def reviewed(self) -> bool:
        """Whether a person confirmed it."""
        return Flag.UNREVIEWED not in self.verdict.flags

    @staticmethod
    def _capacity(standing: Standing | None) -> str | None:
        # Of those who speak for the city the office tells enough; of the others it must be said.
        return None if standing is None or standing.speaks_for_city else words.STANDINGS[standing]


@dataclass(frozen=True, kw_only=True)
class CityReport:
    """All that the ledger holds of a city; targets by year, entries by date.

    ``left_out`` counts mentions that the ledger holds beyond these, ``responses`` answer rows shown here. ``reading``
    says of which day in the world, and of which moment in this ledger, it tells. ``without`` names datasets that found
    no target, with the day they looked.
    """

    city: City
    targets: tuple[Target, ...]
    entries: tuple[CityEntry, ...]
    left_out: int = 0
    responses: tuple[Response, ...] = ()
    reading: Reading = AS_IT_STANDS
    without: tuple[tuple[str, PartialDate], ...] = ()

    def as_of(self, day: PartialDate) -> "CityReport":
        """The same as far as it had been stated or said by the end of a day; what has no date stays."""
        return replace(
            self,
            targets=tuple(target for target in self.targets if force(target, day) is not Force.NOT_YET),
            entries=tuple(
                entry
                for entry in self.entries
                if entry.mention.meeting.date is None or entry.mention.meeting.date.first <= day.last
            ),
        )

    def tables(self) -> tuple[Table, ...]:
        """The record, the comparisons and the timeline as plain tables."""
        return (
            Table(name="recorded", columns=RECORDED_COLUMNS, rows=[recorded_row(target) for target in self.targets]),
            Table(name="comparison", columns=ENTRY_COLUMNS, rows=[_entry_row(entry) for entry in self.entries]),
            self.timeline().table(),
            Table(name="responses", columns=RESPONSE_COLUMNS, rows=[response_row(one) for one in self.responses]),
        )

    def answers(self, *rows: str) -> tuple[Response, ...]:
        """Responses to any of these rows (ids)."""
        return tuple(response for response in self.responses if response.row in rows)

    def timeline(self) -> Timeline:
        """Statements above, versions below."""
        return Timeline(
            said=tuple(_said_lane(entry) for entry in self.entries),
            recorded=tuple(_recorded_lane(target) for target in self.targets),
        )

    def unknown(self) -> tuple[str, ...]:
        """What the ledger does not know of this city, in words: a gap must look like one."""
        found = [] if self.targets else [NO_TARGET]
        found += [f"{dataset} found no target when it looked ({day})" for dataset, day in self.without]
        found += [] if self.entries else [NOTHING_SAID]
        undated = dict.fromkeys(e.mention.meeting.title for e in self.entries if e.mention.meeting.date is None)
        found += [f"“{title}” has no date: nothing said there can be compared" for title in undated]
        waiting = sum(not entry.reviewed for entry in self.entries)
        if waiting:
            which = "what is" if waiting == len(self.entries) else f"{waiting} of the {len(self.entries)} statements"
            found.append(f"Whether the accounts were read rightly: nobody has reviewed {which} shown here")
        if self.left_out:
            found.append(f"{self.left_out:,} older mentions are in this ledger and not shown here: --all shows them")
        return tuple(found)


def city_report(
    city: City,
    targets: Iterable[Target],
    entries: Iterable[CityEntry],
    *,
    left_out: int = 0,
    responses: Iterable[Response] = (),
    reading: Reading = AS_IT_STANDS,
    without: Iterable[tuple[str, PartialDate]] = (),
) -> CityReport:
    """The report of a city: targets by year (those without a year last), entries by date (undated last), else as given.

    ``left_out`` is how many further mentions there are.
    """
    report = CityReport(
        city=city,
        targets=tuple(sorted(targets, key=lambda t: (t.target_year is None, t.target_year or 0, t.kind, t.id))),
        entries=tuple(sorted(entries, key=lambda entry: (entry.mention.meeting.date is None, _date(entry)))),
        left_out=left_out,
        responses=tuple(responses),
        reading=reading,
        without=tuple(without),
    )
    return report.as_of(reading.as_of) if reading.as_of else report


RECORDED_COLUMNS = (
    "id", "recorded", "kind", "target_year", "percent", "baseline_year", "status", "gases", "scope", "offsets",
    "conditional", "interim", "origin", "body", "began", "ended", "source", "source_url", "checked",
)  # fmt: skip
ENTRY_COLUMNS = (
    "id", "date", "meeting", "meeting_kind", "role", "speaker", "form", "quotation", "source", "start", "end", "said",
    "verdict", "words", "rule", "recorded_id", "recorded", "notes", "flags", "reviewed", "entered",
    "ruling", "ruled_by", "ruled_why", "translation",
)  # fmt: skip
RESPONSE_COLUMNS = ("id", "to", "by", "date", "text", "url")


def response_row(one: Response) -> tuple[Cell, ...]:
    """A response in the columns of ``RESPONSE_COLUMNS``."""
    return one.id, one.row, one.by, str(one.date) if one.date else None, one.text, one.url


def recorded_row(target: Target) -> tuple[Cell, ...]:
    """A recorded target in the columns of ``RECORDED_COLUMNS``; ``None`` is "not stated", never "no"."""
    percent = target.percent
    return (
        target.id, words.goal(target), target.kind, target.target_year,
        int(percent) if percent is not None and percent == int(percent) else percent,
        target.baseline_year, target.status, target.gases, target.scope, target.offsets, target.conditional,
        target.interim, target.origin, target.body, words.moment(target.start) if target.start.known else None,
        words.until(target.end).removeprefix("ended ") if target.end else None, target.source, target.source_url,
        str(target.checked) if target.checked else None,
    )  # fmt: skip


def _entry_row(entry: CityEntry) -> tuple[Cell, ...]:
    mention, claim, verdict = entry.mention, entry.claim, entry.verdict
    evidence = claim.evidence if claim else mention.evidence
    return (
        entry.id, _date(entry) or None, mention.meeting.title, mention.meeting.kind, mention.role, entry.speaker,
        entry.form or mention.form, evidence.text, mention.source.name, evidence.start, evidence.end,
        words.claimed(claim) if claim else None, verdict.code, verdict.words, verdict.rule,
        verdict.target.id if verdict.target else None, "; ".join(map(words.recorded, entry.against)) or None,
        "; ".join(verdict.notes) or None, " ".join(verdict.flags) or None, entry.reviewed, mention.entered,
        *((entry.ruling.word, entry.ruling.by, entry.ruling.why) if entry.ruling else (None, None, None)),
        "; ".join(map(words.translated, entry.translations)) or None,
    )  # fmt: skip


def entry_object(entry: CityEntry) -> dict[str, Cell]:
    """One comparison as an object under the names of ``ENTRY_COLUMNS``, with the city."""
    return {"city": entry.mention.city.label, **dict(zip(ENTRY_COLUMNS, _entry_row(entry), strict=True))}


_SILENCES = {Word.SILENT: "no target in its remarks", Word.UNRESOLVED: "not settled who spoke"}


def _said_lane(entry: CityEntry) -> Lane:
    claim, word = entry.claim, entry.verdict.word
    meeting = entry.mention.meeting
    when, begin = _date(entry) or "no date", _decimal(meeting.date.first if meeting.date else None)
    if claim is None or word is Word.NOT_OWN_PLEDGE:
        # Somebody else's year must not stand on the axis as the city's.
        label = "not its own target" if claim else _SILENCES.get(word, "nothing reported")
        told = f"{words.claimed(claim)}: {label}" if claim else label
        return Lane(label=label, year="", when=when, words=told, begin=begin, reviewed=entry.reviewed)
    suffix = f", {claim.scope}" if claim.scope not in {None, Scope.CITYWIDE} else ""
    suffix += f", {words.SAID_STATUSES[claim.status]}" if claim.status is not ClaimStatus.PLEDGED else ""
    suffix += ", not settled who spoke" if word is Word.UNRESOLVED else ""
    ranged = claim.year_from is not None and claim.year_to is not None and claim.year_from != claim.year_to
    return Lane(
        label=words.short(claim) + suffix, year=words.years(claim), when=when, words=words.claimed(claim), begin=begin,
        aim=claim.year_to if ranged else claim.target_year, aim_from=claim.year_from if ranged else None,
        reviewed=entry.reviewed,
    )  # fmt: skip


def _recorded_lane(target: Target) -> Lane:
    start = begun(target)
    since = start.not_after or start.not_before
    # One that is only not known to hold any more is drawn to its year, and says so.
    ended = target.end and target.end.not_after and (target.end.not_before or target.end.not_after)
    told = f", {words.until(target.end)}" if target.end and not target.end.not_after else ""
    year, begin = target.target_year, _decimal(since)
    if year is not None and begin is not None and begin > year + 1:
        begin = None  # recorded only after its own year: a line back in time would tell nothing
    return Lane(
        label=words.short(target) + (f", {target.scope}" if target.scope is not Scope.CITYWIDE else ""),
        year=words.years(target),
        words=f"{words.goal(target)}{_part(target)}",
        when=f"stated {words.moment(start)}{told}", begin=begin, aim=year, at_latest=start.not_before is None,
        end=_decimal(ended) if ended else None,
    )  # fmt: skip


def _part(target: Target) -> str:
    """What sets a target apart from the city's own for the whole city."""
    parts = [str(target.scope)] if target.scope is not Scope.CITYWIDE else []
    parts += [f"of {target.body}"] if target.body else []
    return "".join(f", {part}" for part in parts)


def _date(entry: CityEntry) -> str:
    date = entry.mention.meeting.date
    return str(date) if date else ""


def _decimal(day: dt.date | None) -> float | None:
    return None if day is None else day.year + (day.timetuple().tm_yday - 1) / 366
