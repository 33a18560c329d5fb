"""What a person should look at again in the record. Each finding is an observation; none says who is to blame."""

import datetime as dt
import re
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from pledgetrack.compare.families import NEUTRAL, Family, family
from pledgetrack.compare.flags import of_record
from pledgetrack.compare.versions import in_force
from pledgetrack.model.target import Target
from pledgetrack.model.verdict import Flag
from pledgetrack.model.words import Kind, Origin, Scope, TargetStatus
from pledgetrack.reports import words
from pledgetrack.table import Table

EARLIEST_BASE, LAST_TARGET = 1970, 2100  # years between which inventories and targets of cities lie
FLOOR_YEAR = 2050  # what Race to Zero asks of its members
MONTH = 30.44
COLUMNS = ("code", "city", "row", "observation", "mend")
_REACHED = {TargetStatus.ACHIEVED_EXTERNALLY_VALIDATED, TargetStatus.ACHIEVED_SELF_DECLARED}
_METROPOLITAN = re.compile(r"\b(?:(?i:metropolitan|metro area|agglomeration|conurbation)|Greater [A-Z]\w+)")
_NATIONAL = re.compile(
    r"\b(national(ly)? (target|goal|pledge|commitment)|(the )?(nation|country)('|’)s)\b", re.IGNORECASE
)
_CUTS = frozenset({Kind.EMISSIONS_REDUCTION, Kind.BAU_REDUCTION, Kind.INTENSITY_REDUCTION})
_CENTURY = re.compile(r"\bmid-?\s?century|middle of (the|this) century", re.IGNORECASE)


class Code(StrEnum):
    """What was found. What each means, and what mends it: docs/check.md."""

    QUOTATION_WITHOUT_YEAR = "quotation_without_year"
    NETWORK_FLOOR = "network_floor"
    LATER_THAN_NETWORK = "later_than_network"
    IMPOSSIBLE_BASE_YEAR = "impossible_base_year"
    IMPOSSIBLE_TARGET_YEAR = "impossible_target_year"
    UNLIKELY_PERCENT = "unlikely_percent"
    OVERDUE = "overdue"
    STALE = "stale"
    SOURCES_DISAGREE = "sources_disagree"
    METROPOLITAN_AREA = "metropolitan_area"
    NATIONAL_GOAL = "national_goal"
    UNREVIEWED = "unreviewed"
    OPEN_ATTRIBUTION = "open_attribution"
    EVIDENCE_CHANGED = "evidence_changed"
    VERDICT_CHANGED = "verdict_changed"
    SOURCE_CHANGED = "source_changed"
    SOURCE_UNVERIFIED = "source_unverified"


# What is only seen where every source is read again from its bytes.
OF_BYTES = frozenset({Code.EVIDENCE_CHANGED, Code.SOURCE_CHANGED, Code.SOURCE_UNVERIFIED})


_OWN = "pledgetrack add-target {city} … --origin own --replaces {row}"
_ANEW = "pledgetrack retract {row} --why TEXT && pledgetrack add-target {city} … "
# What is wrongly on record is taken back and entered anew; what the city did since is a new version.
_MEND = {
    Code.OVERDUE: "pledgetrack add-target {city} … --status STATUS --replaces {row}",
    Code.NETWORK_FLOOR: _OWN,
    Code.NATIONAL_GOAL: f"{_ANEW}--origin nation",
    Code.METROPOLITAN_AREA: f"{_ANEW}--body NAME",
    Code.UNLIKELY_PERCENT: f"{_ANEW}--percent NUMBER",
    Code.STALE: "pledgetrack add-target {city} … --checked DATE",
    Code.SOURCES_DISAGREE: "pledgetrack show target {row}",
}


@dataclass(frozen=True, kw_only=True)
class Finding:
    """One observation on one row: ``city`` its label ("" where none is settled), ``mend`` the command that mends it."""

    code: Code
    city: str
    row: str
    observation: str
    mend: str


def of_targets(
    versions: Sequence[Target], today: dt.date, stale_months: int, members: Collection[str] = ()
) -> Iterator[Finding]:
    """What to look at again in the versions on record for one city that nobody retracted.

    ``members`` are the ids of those whose source counts the city among the members of Race to Zero.
    """
    looked = _last_looks(versions)
    for target in versions:
        if _is_later(target, member=target.id in members):
            told = f"its source counts the city to Race to Zero, which asks for {FLOOR_YEAR} at the latest"
            yield _of(target, Code.LATER_THAN_NETWORK, told)
        for code, rule in _RULES.items():
            seen = rule(target, today)
            if seen:
                yield _of(target, code, seen)
        if target.checked and target.end is None and (today - looked[_same(target)]).days > stale_months * MONTH:
            seen = f"last checked {target.checked}, more than {stale_months} months ago"
            yield _of(target, Code.STALE, seen)
    yield from _disagreements(versions, today)


def in_order(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """By city, then in the order of the codes, then by row: an order that ranks nobody."""
    codes = list(Code)
    return tuple(sorted(findings, key=lambda one: (one.city, codes.index(one.code), one.row, one.observation)))


def table(findings: Iterable[Finding]) -> Table:
    """One row a finding."""
    rows = ((one.code, one.city, one.row, one.observation, one.mend) for one in findings)
    return Table(name="findings", columns=COLUMNS, rows=rows)


def _of(target: Target, code: Code, seen: str) -> Finding:
    mend = _MEND.get(code, "pledgetrack retract {row} --why TEXT")
    if code is Code.NATIONAL_GOAL and target.origin is Origin.NATION:
        mend = _OWN  # it stands as the nation's already: what mends it is a step of the city's own
    return Finding(
        code=code, city=target.city.label, row=target.id, observation=f"{words.goal(target)} ({target.source}): {seen}",
        mend=mend.format(city=target.city.geonameid, row=target.id),
    )  # fmt: skip


def _quotation(target: Target, _: dt.date) -> str | None:
    year, quotation = target.target_year, target.quotation
    if year is None or quotation is None or str(year) in quotation:
        return None
    if year == FLOOR_YEAR and _CENTURY.search(quotation):
        return None
    return f"its quotation does not contain {year}"


def _floor(target: Target, _: dt.date) -> str | None:
    if Flag.NETWORK_FLOOR not in of_record(target) or target.end is not None:
        return None
    return f"rests on a membership alone, whose floor is {FLOOR_YEAR}; no step of the city is on record"


def _is_later(target: Target, *, member: bool) -> bool:
    pledged = target.origin is Origin.NETWORK and target.kind in NEUTRAL
    return (member or pledged) and not target.interim and (target.target_year or 0) > FLOOR_YEAR


def _base(target: Target, today: dt.date) -> str | None:
    base = target.baseline_year
    if base is None:
        return None
    if base < EARLIEST_BASE:
        return f"base year {base} lies before any inventory of a city"
    if target.target_year is not None and base >= target.target_year:
        return f"base year {base} is not before the target year"
    looked = min((day.last for day in (target.checked, target.stated) if day), default=today)
    return f"base year {base} lies after the record of it, {looked.year}" if base > looked.year else None


def _year(target: Target, _: dt.date) -> str | None:
    year = target.target_year
    if year is None:
        return None
    if year > LAST_TARGET:
        return f"target year {year} lies beyond {LAST_TARGET}"
    stated = target.stated
    if stated and year < stated.first.year and target.status not in _REACHED:
        return f"target year {year} lies before the day it was stated, {stated}"
    return None


def _percent(target: Target, _: dt.date) -> str | None:
    percent = target.percent
    if percent is None or target.kind is Kind.FIXED_LEVEL:
        return None
    if 0 < percent < 1:
        return f"{percent:g} % is next to nothing: {percent * 100:g} % may be meant"
    return f"a cut of {percent:g} % is more than all" if percent > 100 and target.kind in _CUTS else None


def _overdue(target: Target, today: dt.date) -> str | None:
    year = target.target_year
    if year is None or year >= today.year or target.end is not None or target.status in _REACHED:
        return None
    return f"{year} is past, and no outcome is on record"


def _metropolitan(target: Target, _: dt.date) -> str | None:
    told = _METROPOLITAN.search(" ".join(part for part in (target.source, target.quotation) if part))
    if target.body or not told:
        return None
    return f"its source speaks of “{told[0]}”, the record of the city proper"


def _national(target: Target, _: dt.date) -> str | None:
    if target.origin is Origin.NATION:
        return "restates the nation's goal" if target.end is None else None
    told = _NATIONAL.search(target.quotation or "")
    return f"its quotation speaks of “{told[0]}”, the record of the city's own target" if told else None


_RULES: dict[Code, Callable[[Target, dt.date], str | None]] = {
    Code.QUOTATION_WITHOUT_YEAR: _quotation,
    Code.NETWORK_FLOOR: _floor,
    Code.IMPOSSIBLE_BASE_YEAR: _base,
    Code.IMPOSSIBLE_TARGET_YEAR: _year,
    Code.UNLIKELY_PERCENT: _percent,
    Code.OVERDUE: _overdue,
    Code.METROPOLITAN_AREA: _metropolitan,
    Code.NATIONAL_GOAL: _national,
}


def _disagreements(versions: Sequence[Target], today: dt.date) -> Iterator[Finding]:
    # Where a source itself has several such targets, which of them the other means cannot be told.
    alike: dict[tuple[str | None, str, Scope, bool, int | None], dict[str, list[Target]]] = {}
    for target in in_force(versions, today):
        # A city becomes neutral once; of other goals it has one for each year.
        once = family(target) is Family.NEUTRALITY
        year, interim = (None, target.interim) if once else (target.target_year, False)
        key = (target.body, family(target), target.scope, interim, year)
        alike.setdefault(key, {}).setdefault(target.source, []).append(target)
    for sources in alike.values():
        single = [found[0] for _, found in sorted(sources.items()) if len(found) == 1]
        for other in single[1:]:
            first = single[0]
            if _figures(first) != _figures(other):
                yield _of(first, Code.SOURCES_DISAGREE, f"{other.source} has {words.goal(other)} ({other.id})")


def _figures(target: Target) -> tuple[int | None, float | None]:
    """Year and depth; a cut of 100 %, a level of 0 t and a neutrality are one depth, as the judge has it."""
    return target.target_year, None if family(target) is Family.NEUTRALITY else target.percent


def _same(target: Target) -> tuple[object, ...]:
    figures = (target.target_year, target.percent, target.baseline_year)
    return (target.body, target.kind, target.scope, target.interim, *figures)


def _last_looks(versions: Sequence[Target]) -> dict[tuple[object, ...], dt.date]:
    """When somebody last found each target on record; who looks again and finds the same ends nothing by it."""
    found: dict[tuple[object, ...], dt.date] = {}
    for target in versions:
        if target.checked and target.end is None:
            found[_same(target)] = max(found.get(_same(target), target.checked.last), target.checked.last)
    return found
