"""Verdicts as rows, written anew inside the write that changes what they rest on."""

import json
import sqlite3
from collections.abc import Iterable

from pledgetrack.model.target import Target
from pledgetrack.model.verdict import Flag, Verdict, Word


def replace(
    db: sqlite3.Connection, city: str, verdicts: Iterable[tuple[str, str, Verdict]], *, rules_version: int
) -> None:
    """Write all verdicts of a city anew: (mention id, claim id or "", verdict), each with the meeting's day."""
    db.execute("DELETE FROM verdict WHERE city = ?", (city,))
    db.executemany(
        "INSERT INTO verdict VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, (SELECT meeting.date"
        " FROM mention JOIN account ON account.id = mention.account JOIN meeting ON meeting.id = account.meeting"
        " WHERE mention.id = ?1))",
        (
            (
                mention, claim, verdict.word, verdict.argument, verdict.words, verdict.rule,
                verdict.target and verdict.target.id, _json(t.id for t in verdict.targets),
                _json(verdict.notes), _json(verdict.flags), _json(verdict.path),
                rules_version, city,
            )
            for mention, claim, verdict in verdicts
        ),
    )  # fmt: skip


def of_other_rules(db: sqlite3.Connection, rules_version: int) -> tuple[str, ...]:
    """Ids of cities with a verdict that other rules than these made."""
    rows = db.execute(
        "SELECT DISTINCT city FROM verdict WHERE rules_version < ?1 OR rules_version > ?1 ORDER BY 1", (rules_version,)
    )
    return tuple(row[0] for row in rows)


def of(db: sqlite3.Connection, mentions: Iterable[str], targets: Iterable[Target]) -> dict[tuple[str, str], Verdict]:
    """The verdicts on mentions (ids) by mention id and claim id; ``targets`` are versions, to stand beside them."""
    versions = {target.id: target for target in targets}
    rows = db.execute(
        "SELECT mention, claim, word, argument, words, rule, target, considered, notes, flags, path FROM verdict"
        " WHERE mention IN (SELECT value FROM json_each(?))",
        (json.dumps(sorted(set(mentions))),),
    )
    return {
        (mention, claim): Verdict(
            word=Word(word), argument=argument, words=words, rule=rule, target=versions.get(target),
            targets=tuple(versions[name] for name in json.loads(considered) if name in versions),
            notes=tuple(json.loads(notes)), flags=tuple(map(Flag, json.loads(flags))), path=tuple(json.loads(path)),
        )
        for mention, claim, word, argument, words, rule, target, considered, notes, flags, path in rows
    }  # fmt: skip


def _json(texts: Iterable[str]) -> str:
    return json.dumps([str(text) for text in texts], ensure_ascii=False)
