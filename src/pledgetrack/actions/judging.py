"""The one place where verdicts are made: inside the write that changes what they rest on."""

import sqlite3
from collections.abc import Iterable

from pledgetrack.compare.judge import RULES_VERSION, is_replaced_in_passage, judge
from pledgetrack.model.verdict import Verdict
from pledgetrack.store import cities as ledger_cities
from pledgetrack.store import mentions, targets, verdicts
from pledgetrack.store.database import write


def judged_anew(db: sqlite3.Connection, city: str, *, prefer: str | None = None) -> list[tuple[str, str, Verdict]]:
    """What a judging gives now, and what is written: (mention id, claim id or "", verdict) of a city (an id)."""
    versions = targets.of(db, city)
    return [
        (entry.mention.id, entry.claim_id, judge(said, versions, prefer=prefer))
        for entry, said in mentions.to_judge(db, city)
        if not is_replaced_in_passage(said)
    ]


def judge_again(db: sqlite3.Connection, cities: Iterable[str], *, prefer: str | None = None) -> None:
    """Write the verdicts of these cities (ids) anew from what the ledger now holds; run inside ``write``."""
    for city in sorted(set(cities)):
        verdicts.replace(db, city, judged_anew(db, city, prefer=prefer), rules_version=RULES_VERSION)


def judge_every(db: sqlite3.Connection) -> int:
    """Write every verdict of the ledger anew; return how many cities there are."""
    with write(db):
        ids = ledger_cities.ids(db)
        judge_again(db, ids)
    return len(ids)


def judge_by_todays_rules(db: sqlite3.Connection) -> None:
    """Judge every city again whose verdicts an older pledgetrack made; nothing is done where there is none."""
    if verdicts.of_other_rules(db, RULES_VERSION):
        with write(db):
            judge_again(db, verdicts.of_other_rules(db, RULES_VERSION))
