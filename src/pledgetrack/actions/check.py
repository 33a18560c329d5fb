"""Look through the record and the ledger for what a person should look at again."""

import datetime as dt
import sqlite3
from collections.abc import Collection, Iterable, Iterator, Sequence

from pledgetrack.actions.judging import judged_anew
from pledgetrack.actions.read_again import read_again
from pledgetrack.model.city import City
from pledgetrack.reports.lint import Code, Finding, in_order, of_targets
from pledgetrack.store import checks, targets
from pledgetrack.store import cities as ledger_cities

LONGEST = 80  # characters of a quotation in a finding


def check(
    db: sqlite3.Connection,
    cities: Sequence[City],
    *,
    today: dt.date,
    stale_months: int,
    only: Collection[Code] = (),
    sources: Iterable[str] = (),
    passwords: tuple[str, ...] = (),
) -> tuple[Finding, ...]:
    """Every finding on these cities (on the whole ledger where none is named), of the codes in ``only`` if any.

    ``sources`` (ids) are read again from their bytes, which one of the ``passwords`` may open.
    """
    chosen = cities or ledger_cities.every(db)
    labels = {city.id: city.label for city in chosen}
    found = [*_of_cities(db, chosen, today, stale_months), *_of_ledger(db, labels)]
    if not cities:
        found += _of_all(db)
    for source in sources:
        found += read_again(db, source, passwords)
    return in_order(finding for finding in found if not only or finding.code in only)


def _of_cities(db: sqlite3.Connection, cities: Sequence[City], today: dt.date, stale: int) -> Iterator[Finding]:
    for city in cities:
        yield from of_targets(targets.of(db, city.id), today, stale, checks.race_to_zero(db, city.id))
        held = checks.held_verdicts(db, city.id)
        anew = {(mention, claim): (verdict.code, verdict.words) for mention, claim, verdict in judged_anew(db, city.id)}
        for mention, claim in sorted(held.keys() | anew.keys()):
            was, now = held.get((mention, claim)), anew.get((mention, claim))
            if was != now:
                seen = f"the row says {was[0] if was else 'nothing'}, a new judging {now[0] if now else 'nothing'}"
                yield Finding(
                    code=Code.VERDICT_CHANGED, city=city.label, row=claim or mention, observation=seen,
                    mend="pledgetrack db judge",
                )  # fmt: skip


def _of_ledger(db: sqlite3.Connection, labels: dict[str, str]) -> Iterator[Finding]:
    for city, mention, title, quotation in checks.unreviewed(db):
        if city in labels:
            yield Finding(
                code=Code.UNREVIEWED, city=labels[city], row=mention,
                observation=f"nobody has confirmed how it was read: {_quoted(quotation)}, {title}",
                mend=f"pledgetrack show mention {mention}",
            )  # fmt: skip
    for city, claim, quotation in checks.open_claims(db):
        if city in labels:
            yield Finding(
                code=Code.OPEN_ATTRIBUTION, city=labels[city], row=claim,
                observation=f"not settled in what capacity it was said: {_quoted(quotation)}",
                mend=f"pledgetrack verdict {claim} --set WORD --by NAME --why TEXT",
            )  # fmt: skip


def _of_all(db: sqlite3.Connection) -> Iterator[Finding]:
    for meeting, quotation, candidates in checks.open_names(db):
        yield Finding(
            code=Code.OPEN_ATTRIBUTION, city="", row=meeting,
            observation=f"{_quoted(quotation)} may be several cities: {candidates}",
            mend=f"pledgetrack add-mention {meeting} CITY --quote TEXT",
        )  # fmt: skip
    for table, row, source, quotation in checks.changed_evidence(db):
        yield Finding(
            code=Code.EVIDENCE_CHANGED, city="", row=row,
            observation=f"the {table} rests on {_quoted(quotation)}, which {source} does not say there",
            mend=f"pledgetrack retract {row} --why TEXT",
        )  # fmt: skip


def _quoted(text: str) -> str:
    told = " ".join(text.split())
    return f"“{told}”" if len(told) <= LONGEST else f"“{told[: LONGEST - 1]}…”"
