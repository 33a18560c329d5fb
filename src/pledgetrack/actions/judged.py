"""Statements with their verdicts on record."""

import sqlite3
from collections.abc import Iterable

from pledgetrack.model.review import Translation
from pledgetrack.model.ruling import Ruling
from pledgetrack.model.verdict import Verdict
from pledgetrack.reports.entry import CityEntry
from pledgetrack.store import reviews, rulings, targets, verdicts
from pledgetrack.store.mentions import Entry


def judged(db: sqlite3.Connection, entries: Iterable[Entry]) -> tuple[CityEntry, ...]:
    """Entries with the verdicts on record, in the same order; what the judge passed over has none and is left out."""
    listed = tuple(entries)
    rulings_on = rulings.on(db, _rows(listed))
    towns = sorted({entry.mention.city.id for entry in listed})
    versions = [version for town in towns for version in targets.of(db, town)]
    held = verdicts.of(db, (entry.mention.id for entry in listed), versions)
    translated = reviews.translations(db, [name for entry in listed for name in (entry.mention.id, entry.claim_id)])
    return tuple(
        _city_entry(entry, verdict, rulings_on, translated)
        for entry in listed
        if (verdict := held.get((entry.mention.id, entry.claim_id)))
    )


def _rows(entries: Iterable[Entry]) -> list[str]:
    return [entry.claim_id or entry.mention.id for entry in entries]


def _city_entry(
    entry: Entry,
    verdict: Verdict,
    rulings_on: dict[str, Ruling],
    translated: dict[str, tuple[Translation, ...]],
) -> CityEntry:
    name = entry.claim_id or entry.mention.id
    return CityEntry(
        id=name, mention=entry.mention, claim=entry.claim, verdict=verdict, form=entry.form, standing=entry.standing,
        ruling=rulings_on.get(name), translations=translated.get(name) or translated.get(entry.mention.id, ()),
    )  # fmt: skip
