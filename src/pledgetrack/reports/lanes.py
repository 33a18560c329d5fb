"""What stands on the axis of years for one statement, and for one recorded target."""

import datetime as dt

from pledgetrack.compare.versions import begun
from pledgetrack.model.target import Target
from pledgetrack.model.verdict import Word
from pledgetrack.model.words import ClaimStatus, Scope
from pledgetrack.reports import words
from pledgetrack.reports.entry import CityEntry
from pledgetrack.reports.timeline import Lane

_SILENCES = {Word.SILENT: "no target in its remarks", Word.UNRESOLVED: "not settled who spoke"}


def said_lane(entry: CityEntry) -> Lane:
    """A statement, or a silence, above the axis."""
    claim, word = entry.claim, entry.verdict.word
    meeting = entry.mention.meeting
    when, begin = entry.date or "no date", _decimal(meeting.date.first if meeting.date else None)
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


def recorded_lane(target: Target) -> Lane:
    """A version of a target below the axis."""
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


def _decimal(day: dt.date | None) -> float | None:
    return None if day is None else day.year + (day.timetuple().tm_yday - 1) / 366
