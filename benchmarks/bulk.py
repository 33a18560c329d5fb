"""Many rows at once: mentions against a bare `executemany`, passages of full text against a bare FTS5 table.

Run: python benchmarks/bulk.py [ROWS]. Each has a file of its own on the same disk; the least of some runs in turn.
"""

import sqlite3
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from _ledger import AT, MADE, build
from _ledger import rows as put

from pledgetrack.store import passages
from pledgetrack.store.database import connect_to_write, read, write
from pledgetrack.store.rows import insert

RUNS = 3
BAR = 1.5
PARAGRAPHS = 50  # of one source
SAID = "Port X will be carbon neutral by 2050."
WORDS = "The council of port {} looked at tram line {}, and the fund of {} euros was set aside for winter."
RARE = "zebrafinch"

Row = tuple[object, ...]


def main() -> None:
    """Print what takes how long, and the ratios."""
    rows = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        _mentions(folder, rows)
        _passages(folder, rows)


def _mentions(folder: Path, rows: int) -> None:
    """The same rows into our table, into a bare one, and into a bare one that then gets our indexes."""
    times = [_mentions_once(folder / str(number), rows) for number in range(RUNS)]
    ours, bare, indexed = (min(column) for column in zip(*times, strict=True))
    print(f"{rows:,} mentions ({RUNS} runs in turn)")
    _told("our table, with indexes and references", ours, bare, "executemany into a bare table", BAR)
    _told("our table, with indexes and references", ours, indexed, "the same, then our indexes")


def _mentions_once(folder: Path, rows: int) -> tuple[float, float, float]:
    folder.mkdir()
    build(folder / "ours.db", mentions=50, known=10, heaviest=10)
    ours = connect_to_write(folder / "ours.db", at=AT)
    city, account = (ours.execute(f"SELECT min(id) FROM {table}").fetchone()[0] for table in ("city", "account"))
    made: list[Row] = [
        (f"p{n:08}", account, city, "speaker", "high", "quotation", None, None, "mayor", None, 1, 0, len(SAID), SAID,
         MADE, 0)
        for n in range(rows)
    ]  # fmt: skip
    width = len(made[0])

    def kept() -> None:
        with write(ours):
            insert(ours, "mention", made, width)

    taken = _seconds(kept)
    columns, keys = _table(ours, "mention")
    ours.close()
    bare = sqlite3.connect(folder / "bare.db")
    bare.execute(f"CREATE TABLE mention ({columns})")

    def written() -> None:
        bare.executemany(f"INSERT INTO mention VALUES ({', '.join('?' * width)})", made)
        bare.commit()

    plain = _seconds(written)
    indexed = plain + _seconds(lambda: bare.executescript(";".join(keys)))
    bare.close()
    return taken, plain, indexed


def _table(db: sqlite3.Connection, name: str) -> tuple[str, list[str]]:
    """The columns of a table with its primary key, and what makes its indexes."""
    told = db.execute(f"SELECT name, type, pk FROM pragma_table_info('{name}')").fetchall()
    columns = ", ".join(f'"{column}" {kind}{" PRIMARY KEY" if key else ""}' for column, kind, key in told)
    made = db.execute("SELECT sql FROM sqlite_master WHERE type = 'index' AND tbl_name = ? AND sql <> ''", (name,))
    return columns, [sql for (sql,) in made.fetchall()]


def _passages(folder: Path, rows: int) -> None:
    """The same paragraphs into our index and into a bare FTS5 table, and a rare word sought in both."""
    sources = [
        "\n\n".join(
            WORDS.format(n, n % 97, 7 * n) + (f" {RARE}" if n == rows // 2 else "")
            for n in range(first, min(rows, first + PARAGRAPHS))
        )
        for first in range(0, rows, PARAGRAPHS)
    ]
    times = [_passages_once(folder / f"text-{number}", sources) for number in range(RUNS)]
    ours, bare, found, matched = (min(column) for column in zip(*times, strict=True))
    print(f"\n{rows:,} passages in {len(sources):,} sources ({RUNS} runs in turn)")
    _told("our index, of words without accents", ours, bare, "a bare FTS5 table")
    _told("a rare word, with where it stands", found, matched, "the same in the bare table")


def _passages_once(folder: Path, sources: list[str]) -> tuple[float, float, float, float]:
    folder.mkdir()
    ledger = connect_to_write(folder / "ours.db", at=AT)
    with write(ledger):
        _accounts(ledger, sources)

    def indexed() -> None:
        with write(ledger):
            for number, text in enumerate(sources):
                passages.put_source(ledger, f"s{number}", text)

    taken = _seconds(indexed)
    ledger.close()
    bare = sqlite3.connect(folder / "bare.db")
    bare.execute("CREATE VIRTUAL TABLE bare USING fts5(text, tokenize = 'unicode61 remove_diacritics 2')")
    each = [(paragraph,) for text in sources for paragraph in text.split("\n\n")]

    def written() -> None:
        bare.executemany("INSERT INTO bare VALUES (?)", each)
        bare.commit()

    plain = _seconds(written)
    with read(folder / "ours.db") as db:
        assert len(passages.search(db, RARE, passages.Wanted(), 10)) == 1
        found = min(_seconds(lambda: passages.search(db, RARE, passages.Wanted(), 10)) for _ in range(20))
    asked = "SELECT * FROM bare WHERE bare MATCH ?"
    matched = min(_seconds(lambda: bare.execute(asked, (RARE,)).fetchall()) for _ in range(20))
    bare.close()
    return taken, plain, found, matched


def _accounts(db: sqlite3.Connection, sources: list[str]) -> None:
    every = range(len(sources))
    db.execute("INSERT INTO operation (id, name, at, detail) VALUES (?, 'benchmark', ?, '')", (MADE, AT))
    put(db, "source", "id name origin media_type encoding language read_at sha256 characters text operation", (
        (f"s{n}", f"{n}.txt", f"{n}.txt", "text/plain", "utf-8", "en", AT, f"{n:064x}", len(text), text, MADE)
        for n, text in enumerate(sources)
    ))  # fmt: skip
    put(db, "meeting", "id title kind date operation", (
        (f"m{n}", f"Session {n}", "meeting", "2020-01-01", MADE) for n in every
    ))  # fmt: skip
    put(db, "account", "id meeting source operation", ((f"a{n}", f"m{n}", f"s{n}", MADE) for n in every))


def _seconds(done: Callable[[], object]) -> float:
    begin = time.perf_counter()
    done()
    return time.perf_counter() - begin


def _told(what: str, own: float, peer: float, called: str, bar: float | None = None) -> None:
    judged = "" if bar is None else f"   bar {bar:g}: {'held' if own <= bar * peer else 'MISSED'}"
    print(f"  {own * 1000:10,.2f} ms {what:<40} {peer * 1000:10,.2f} ms {called:<30} ratio {own / peer:.2f}{judged}")


if __name__ == "__main__":
    main()
