"""Two ledgers into one: what the other holds and this one does not is taken over, row by row, each under its own id.

An id is made of what makes the thing itself, so the same thing has the same id in both. Where both hold it, this
ledger's row stays. An account or a publication that both read is one reading: that of this ledger stays whole, and
nothing of the other's reading is mixed into it.
"""

import json
import sqlite3
from collections import Counter, deque
from collections.abc import Iterable, Iterator, Mapping, Set
from dataclasses import dataclass, field

from pledgetrack.store import dump, ids
from pledgetrack.store.dump import Row
from pledgetrack.store.rows import live

# Rows that came with one of another table and say nothing without it; a column of that name holds its id.
_HANGING = {
    "document": "source", "fact": "account", "speaker": "account", "unresolved": "account", "occurrence": "mention",
    "dataset_row": "publication", "sighting": "publication",
}  # fmt: skip
# What an operation records by reading.
_RECORDED = frozenset(dump.TABLES) - {"operation", "undone", "retraction", *_HANGING}
_BEHIND = 1 << 40
_References = list[tuple[str, str]]  # table that is pointed at, and the column that does
# What reading makes -> rows here that read the same, each with what it hangs on.
_READINGS = {
    "account": "SELECT id, meeting FROM account WHERE source = :source",
    "publication": "SELECT id FROM publication WHERE id = :id",
}
READ_OTHERWISE = "both read the same, and here it was read otherwise"
TAKEN_BACK_HERE = "taken back here and held in the other"
TAKEN_BACK_THERE = "taken back in the other, and now here"
# Rows that came in (their ids), each beside one of this ledger that says otherwise of the same.
_DISPUTED = {
    "ruling": (
        "SELECT a.id, b.id FROM ruling a JOIN ruling b ON b.row = a.row AND b.word <> a.word AND b.by <> a.by",
        "another verdict than {} on the same statement: the later one holds",
    ),
    "claim": (
        """
        SELECT a.id, b.id FROM claim a JOIN claim b ON b.account = a.account AND b.start < a."end" AND a.start < b."end"
        JOIN mention mine ON mine.id = b.mention
        JOIN mention theirs ON theirs.id = a.mention AND theirs.city = mine.city
        """,
        "of the same words as {}, both are kept: look which one holds",
    ),
}


@dataclass(frozen=True, kw_only=True)
class Taken:
    """What became of the other's rows of one table: how many were new here, and how many known."""

    table: str
    new: int
    known: int


@dataclass(frozen=True, kw_only=True)
class Left:
    """A row of the other ledger that a person should know of: what it is, its key, and why."""

    table: str
    row: str
    why: str


def merge(db: sqlite3.Connection, other: sqlite3.Connection) -> tuple[tuple[Taken, ...], tuple[Left, ...]]:
    """Take over what ``other`` holds, both of today's form; run inside ``write``.

    The full text and the verdicts are the caller's to bring up to date.
    """
    held = _operations(db)
    into = _Into(db=db, again=_read_again(db, other))
    differing = tuple(_differing(db, other))
    taken = tuple(into.take(other, table) for table in dump.TABLES)
    _in_order(db, held, _operations(other))
    return taken, (*into.left, *differing, *_disputed(db, into.fresh))


@dataclass(frozen=True, kw_only=True)
class _Into:
    """The ledger that rows are taken into: ``again`` are operations that read what was read here already.

    ``fresh`` holds the ids taken over so far by table, ``left`` what was not.
    """

    db: sqlite3.Connection
    again: frozenset[str]
    fresh: dict[str, set[object]] = field(default_factory=dict)
    left: list[Left] = field(default_factory=list)

    def take(self, other: sqlite3.Connection, table: str) -> Taken:
        # The number of an operation is its place in its own ledger.
        key = ("id",) if table == "operation" else dump.key(self.db, table)
        references = _references(self.db, table)
        counts = Counter[bool]()
        for row in dump.rows(other, table):
            if self._known(table, key, row):
                counts[False] += 1
            elif why := self._against(table, references, row):
                self.left.append(Left(table=table, row=" ".join(str(row[name]) for name in key), why=why))
            else:
                counts[True] += 1
                self.fresh.setdefault(table, set()).add(row.get("id"))
                # Behind all others until they are put in order.
                dump.put(self.db, table, row | {"number": _BEHIND + counts[True]} if table == "operation" else row)
        return Taken(table=table, new=counts[True], known=counts[False])

    def _known(self, table: str, key: tuple[str, ...], row: Row) -> bool:
        if table in _HANGING:  # its reading stands here, or was left out with its reason
            return row[_HANGING[table]] not in self.fresh.get(_HANGING[table], ())
        return _holds(self.db, table, key, row)

    def _against(self, table: str, references: _References, row: Row) -> str | None:
        if table in _RECORDED and row["operation"] in self.again:
            return READ_OTHERWISE
        return _missing(self.db, references, row)


def _holds(db: sqlite3.Connection, table: str, key: tuple[str, ...], row: Row) -> bool:
    same = " AND ".join(f'"{name}" = ?' for name in key)
    return bool(db.execute(f"SELECT 1 FROM {table} WHERE {same}", [row[name] for name in key]).fetchone())


def _references(db: sqlite3.Connection, table: str) -> _References:
    return db.execute('SELECT "table", "from" FROM pragma_foreign_key_list(?)', (table,)).fetchall()


def _missing(db: sqlite3.Connection, references: _References, row: Row) -> str | None:
    """What a row points at that is not here: by a reference, or by the id of whatever it is about."""
    about = row.get("row")
    if isinstance(about, str) and not ids.is_known(db, about):
        return f"it is about {about}, which is not here"
    for target, column in references:
        value = row[column]
        if value is not None and not _holds(db, target, ("id",), {"id": value}):
            return f"it is about {value}, which is not here"
    return None


def _read_again(db: sqlite3.Connection, other: sqlite3.Connection) -> frozenset[str]:
    """Operations of the other ledger that read what this ledger holds by an operation of its own."""
    found = set()
    for table, same in _READINGS.items():
        for row in dump.rows(other, table):
            if _holds(db, table, ("id", "operation"), row):
                continue
            # One that the other took back is taken back here too, and another reading may stand in its place.
            if any(_stand(db, other, names) for names in db.execute(same, row).fetchall()):
                found.add(row["operation"])
    return frozenset(found)


def _stand(db: sqlite3.Connection, other: sqlite3.Connection, names: Iterable[str]) -> bool:
    return all(ids.is_live(db, name) and (ids.is_live(other, name) or not ids.is_known(other, name)) for name in names)


def _differing(db: sqlite3.Connection, other: sqlite3.Connection) -> Iterator[Left]:
    """Rows that both hold and only one of them took back: they are taken back in the merged ledger."""
    names = {name for each in (db, other) for (name,) in each.execute("SELECT row FROM retraction")}
    both = [(ids.TABLES[name[:1]], name) for name in names if ids.is_known(db, name) and ids.is_known(other, name)]
    for table, name in sorted(both, key=lambda one: (dump.TABLES.index(one[0]), one[1])):
        here, there = ids.is_live(db, name), ids.is_live(other, name)
        if here != there:
            yield Left(table=table, row=name, why=TAKEN_BACK_THERE if here else TAKEN_BACK_HERE)


def _disputed(db: sqlite3.Connection, fresh: Mapping[str, Set[object]]) -> Iterator[Left]:
    """Rows that came in, each of which a row that was here gainsays: somebody has to look."""
    for table, (pairs, why) in _DISPUTED.items():
        new = fresh.get(table, frozenset())
        found = db.execute(
            f"{pairs} WHERE a.id IN (SELECT value FROM json_each(:new)) AND {live('a')} AND {live('b')}"
            " ORDER BY a.id, b.id",
            {"new": json.dumps(sorted(map(str, new)))},
        )
        for theirs, mine in found.fetchall():
            if mine not in new:
                yield Left(table=table, row=theirs, why=why.format(mine))


def _operations(db: sqlite3.Connection) -> dict[str, str]:
    """The operations in their order, each with its time."""
    return dict(db.execute("SELECT id, at FROM operation ORDER BY number"))


def _in_order(db: sqlite3.Connection, mine: dict[str, str], others: dict[str, str]) -> None:
    """Number all operations by when they were done; those of each ledger stay in their order."""
    order = list(_interleaved(mine, others))
    db.execute("UPDATE operation SET number = -number")  # each number is there once at any moment
    db.executemany("UPDATE operation SET number = ? WHERE id = ?", enumerate(order, start=1))


def _interleaved(mine: dict[str, str], others: dict[str, str]) -> Iterator[str]:
    queues, taken = (deque(mine), deque(others)), set[str]()
    while all(queues):
        first, second = (queue[0] for queue in queues)
        if first in others and second not in mine:
            take = second
        elif second in mine or (mine[first], first) < (others[second], second):
            take = first
        else:
            take = second
        yield take
        taken.add(take)
        for queue in queues:
            while queue and queue[0] in taken:
                queue.popleft()
    yield from (name for queue in queues for name in queue if name not in taken)
