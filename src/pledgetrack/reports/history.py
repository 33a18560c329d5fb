"""All that happened to a city's record: what the city did in the world, apart from what was done to this ledger."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from pledgetrack.model.city import City
from pledgetrack.model.target import Target
from pledgetrack.reports import words
from pledgetrack.reports.document import plain
from pledgetrack.reports.entry import CityEntry
from pledgetrack.reports.sheet import Block, Part, Sheet

UNDATED = "no date"
_YEAR = re.compile(r"\d{4}.*")


@dataclass(frozen=True, kw_only=True)
class Version:
    """A version under its id, with when and by which command it was recorded and, if so, taken back (with why)."""

    id: str
    target: Target
    recorded_at: str
    recorded_by: str
    retracted_at: str | None = None
    retracted_by: str | None = None
    why: str | None = None


def history(city: City, versions: Iterable[Version], entries: Iterable[CityEntry]) -> Sheet:
    """The sheet of a city's history; ``versions`` with those that were taken back, ``entries`` as judged."""
    held, said = tuple(versions), tuple(entries)
    world = sorted((*_stated(held), *(_said(entry) for entry in said)), key=_order)
    moved = _moved(city, held)
    anew = _entered_anew(held)
    record = sorted((*(_recorded(one) for one in held), *(_taken_back(one, anew) for one in held if one.retracted_at)))
    return Sheet(
        name="history",
        title=f"{city.label}: what was said and stated, and what was done to the record",
        pairs=(),
        parts=(
            Part(title="In the world", blocks=tuple(_block(event) for event in world), none="nothing on record"),
            *((Part(title="Between publications", blocks=tuple(map(_block, moved))),) if moved else ()),
            Part(title="In this ledger", blocks=tuple(_block(event) for event in record), none="nothing"),
        ),
        data={
            "city": plain(city),
            "world": [{"date": date, "event": told, "id": name} for date, told, name in world],
            "publications": [{"until": until, "event": told, "id": name} for until, told, name in moved],
            "ledger": [{"at": at, "event": told, "id": name} for at, told, name in record],
        },
    )


Event = tuple[str, str, str]


def _order(event: Event) -> tuple[bool, str, Event]:
    """By the day that is told, "by 2022-07-01" as that day, "between A and B" as A; what has none stands last."""
    day = _YEAR.search(event[0])
    return day is None, day[0] if day else "", event


def difference(old: Target, new: Target) -> str:
    """What differs between two versions, in words; "nothing that is compared" where their figures agree."""
    parts = []
    if old.target_year and new.target_year and old.target_year != new.target_year:
        years = abs(new.target_year - old.target_year)
        way = "later" if new.target_year > old.target_year else "earlier"
        parts.append(f"{years} {'year' if years == 1 else 'years'} {way}")
    if old.percent != new.percent:
        parts.append(f"{words.depth(old)} becomes {words.depth(new)}")
    elif old.kind is not new.kind:
        parts.append(f"{words.kind(old)} becomes {words.kind(new)}")
    return ", ".join(parts) or "nothing that is compared"


def _stated(versions: tuple[Version, ...]) -> list[Event]:
    live = [one for one in versions if one.retracted_at is None]
    found = []
    for one in live:
        target = one.target
        before = next(
            (old.target for old in live if old.target.end is not None and old.target.end == target.start), None
        )
        told = f"stated: {words.goal(target)} ({words.provenance(target)})"
        if before is not None and target.start.known:
            told += f"; until then {words.goal(before)}: {difference(before, target)}"
        found.append((words.moment(target.start) if target.start.known else UNDATED, told, one.id))
        if target.end is not None:
            known = target.end.not_after is not None
            told = f"ended: {words.goal(target)} ({target.source})"
            if known or target.end.not_before is None:
                found.append((words.moment(target.end), told, one.id))
    return found


def _moved(city: City, versions: tuple[Version, ...]) -> list[Event]:
    """Where a later publication of a source says otherwise: the record changed, and of the city that says nothing."""
    live = [one for one in versions if one.retracted_at is None]
    found = []
    for one in live:
        old = one.target
        if old.end is None or old.end.not_after is not None or old.end.not_before is None:
            continue
        news = [new.target for new in live if _takes_the_place(new.target, old)]
        new = min(news, key=lambda target: abs((target.target_year or 0) - (old.target_year or 0)), default=None)
        told = f"{old.source} no longer has {words.goal(old)}"
        if new is not None:
            told = f"{old.source} recoded {words.goal(old)} to {words.goal(new)} by {new.start.not_after}"
            told += f": {difference(old, new)}"
        found.append((f"until {old.end.not_before}", f"{told}; whether {city.name} changed is not recorded", one.id))
    return sorted(found)


def _takes_the_place(new: Target, old: Target) -> bool:
    if (new.source, new.body, new.interim, new.scope) != (old.source, old.body, old.interim, old.scope):
        return False
    later = old.end is not None and new.start.not_after and old.end.not_before
    return new.end is None and bool(later and new.start.not_after and new.start.not_after >= later)


def _said(entry: CityEntry) -> Event:
    date = entry.mention.meeting.date
    said = words.claimed(entry.claim) if entry.claim else "nothing of a target is reported"
    told = f"said at {entry.mention.meeting.title}: {said}. {entry.verdict.code}: {entry.verdict.words}"
    return (str(date) if date else UNDATED, told, entry.id)


def _recorded(one: Version) -> Event:
    return one.recorded_at, f"{one.recorded_by} recorded {words.goal(one.target)} ({one.target.source})", one.id


def _taken_back(one: Version, anew: Mapping[str, str]) -> Event:
    told = f"{one.retracted_by} took back {words.goal(one.target)} ({one.target.source}): {one.why}"
    if one.id in anew:
        told += f", and entered it anew with its end as {anew[one.id]}"
    else:
        told += ". It is the record that changed; whether the city did is not said"
    return str(one.retracted_at), told, one.id


def _entered_anew(versions: tuple[Version, ...]) -> dict[str, str]:
    """Ids of versions that were taken back, each with the id of the same one that a person gave its end meanwhile."""
    live = {_without_end(one.target): one.id for one in versions if one.target.end and not one.retracted_at}
    gone = {one.id: _without_end(one.target) for one in versions if one.retracted_at and one.target.end is None}
    return {id_: live[target] for id_, target in gone.items() if target in live}


def _without_end(target: Target) -> Target:
    return replace(target, end=None, recorded=None, retracted=None, entered=False, held_as=None)


def _block(event: Event) -> Block:
    when, told, name = event
    return Block(head=f"{when}  {told}", pairs=(("id", name),))
