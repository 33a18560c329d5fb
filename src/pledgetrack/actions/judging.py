"""The one place where verdicts are made: inside the write that changes what they rest on."""

import sqlite3
from collections.abc import Iterable

from pledgetrack.compare.judge import RULES_VERSION, is_replaced_in_passage, judge
from pledgetrack.store import mentions, targets, verdicts
from pledgetrack.store.database import write


def judge_again(db: sqlite3.Connection, cities: Iterable[str]) -> None:
    """Write the verdicts of these cities (ids) anew from what the ledger now holds; run inside ``write``."""
    for city in sorted(set(cities)):
        versions = targets.of(db, city)
        judged = [
            (entry.mention.id, entry.claim_id, judge(said, versions))
            for entry, said in mentions.to_judge(db, city)
            if not is_replaced_in_passage(said)
        ]
        verdicts.replace(db, city, judged, rules_version=RULES_VERSION)


def judge_by_todays_rules(db: sqlite3.Connection) -> None:
    """Judge every city again whose verdicts an older pledgetrack made; nothing is done where there is none."""
    if verdicts.of_other_rules(db, RULES_VERSION):
        with write(db):
            judge_again(db, verdicts.of_other_rules(db, RULES_VERSION))
