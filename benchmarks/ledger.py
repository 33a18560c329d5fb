"""Large ledgers: one city of 1,000,000 mentions against sqlite-utils, and a comparison against the SQL for its rows.

Run: python benchmarks/ledger.py [MENTIONS]
"""

import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from _ledger import build
from _pairs import compare

from pledgetrack.actions.compare_statements import compare_statements
from pledgetrack.reports.comparison import Sort, in_order
from pledgetrack.store.comparisons import LISTING
from pledgetrack.store.database import read
from pledgetrack.store.streams import Filter, stream

BIN = Path(sys.executable).parent
RUNS = 7


def main() -> None:
    mentions = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000
    with tempfile.TemporaryDirectory() as folder:
        _one_city(Path(folder) / "large.db", mentions)
        _comparison(Path(folder) / "cities.db")


def _one_city(ledger: Path, mentions: int) -> None:
    heaviest, lightest = build(ledger, mentions=mentions, known=1_000, heaviest=mentions // 50)
    show = [str(BIN / "pledgetrack"), "--db", str(ledger), "show", "city"]
    commands: dict[str, Sequence[str]] = {
        "sqlite-utils rows": [str(BIN / "sqlite-utils"), "rows", str(ledger), "city", "--limit", "1"],
        "show city, one mention": [*show, str(lightest)],
        f"show city, {mentions // 50:,} mentions": [*show, str(heaviest)],
    }
    bars = dict.fromkeys(list(commands)[1:], 1.0)
    compare(f"one city of {mentions:,} mentions", commands, peer="sqlite-utils rows", bars=bars)


def _comparison(ledger: Path) -> None:
    build(ledger, mentions=10_000, known=1_177, heaviest=200)
    with read(ledger) as db:
        fetched = _median(lambda: list(stream(db, LISTING, Filter(), None)))
        told = _median(lambda: list(in_order(compare_statements(db, (), Filter()), Sort.CITY)))
    ratio = told / fetched
    print(f"\ncompare, 1,177 cities and 10,000 statements ({RUNS} runs, peer: the SQL that fetches its rows)")
    print(f"  SQL {fetched * 1000:.0f} ms   compare {told * 1000:.0f} ms   ratio {ratio:.2f}", end="")
    print(f"   bar 3: {'held' if ratio < 3 else 'MISSED'}")


def _median(done: Callable[[], object]) -> float:
    times = []
    for _ in range(RUNS):
        begin = time.perf_counter()
        done()
        times.append(time.perf_counter() - begin)
    return statistics.median(times)


if __name__ == "__main__":
    main()
