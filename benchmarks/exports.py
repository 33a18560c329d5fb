"""Exports of 1,000,000 rows against the libraries that a user would take instead, over the same SQL.

Run: python benchmarks/exports.py [ROWS]. Each export is a process of its own; its peak of memory is the kernel's count.
"""

import csv
import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from _ledger import build

from pledgetrack import exporters, parts
from pledgetrack.actions.export_table import export_table
from pledgetrack.exporters._part import Exporter
from pledgetrack.store.database import read
from pledgetrack.store.listings import MENTIONS

BARS = {"csv": 1.3, "jsonl": 1.2, "parquet": 1.2}
RUNS = 3
_SQL = "SELECT {} FROM " + f"{MENTIONS.tables} WHERE {MENTIONS.where} ORDER BY {MENTIONS.order}"
_COLUMNS = ", ".join(MENTIONS.columns.values())


def main() -> None:
    if len(sys.argv) > 3:
        _once(Path(sys.argv[1]), sys.argv[2], Path(sys.argv[3]))
        return
    rows = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        build(folder / "large.db", mentions=rows, known=1_000, heaviest=rows // 50)
        build(folder / "small.db", mentions=rows // 10, known=1_000, heaviest=rows // 500)
        print(f"exports of {rows:,} mentions ({RUNS} interleaved runs, each a process)")
        for form, bar in BARS.items():
            _compared(folder, form, bar)


def _compared(folder: Path, form: str, bar: float) -> None:
    ours, peers = [], []
    for _ in range(RUNS):
        peers.append(_measured(folder, "large.db", f"peer-{form}"))
        ours.append(_measured(folder, "large.db", form))
    (peer, _), (own, peak) = min(peers), min(ours)
    _, small = _measured(folder, "small.db", form)
    ratio = own / peer
    print(
        f"  {form:<8} {own:6.1f} s   peer {peer:6.1f} s   ratio {ratio:.2f}   bar {bar:g}:"
        f" {'held' if ratio <= bar else 'MISSED'}   peak {peak:.0f} MB, of a tenth of the rows {small:.0f} MB"
    )


def _measured(folder: Path, ledger: str, form: str) -> tuple[float, float]:
    command = [sys.executable, __file__, str(folder / ledger), form, str(folder / "out")]
    told = subprocess.run(command, check=True, stdout=subprocess.PIPE).stdout
    seconds, peak = json.loads(told)
    return seconds, peak


def _once(ledger: Path, form: str, out: Path) -> None:
    begin = time.perf_counter()
    if form.startswith("peer-"):
        _PEERS[form.removeprefix("peer-")](ledger, out)
    else:
        exporter = parts.find(exporters, "EXPORTER")[form]
        assert isinstance(exporter, Exporter)
        with read(ledger) as db, out.open("wb") as file:
            exporter.write(export_table(db, MENTIONS.name), file, False)
    print(json.dumps([time.perf_counter() - begin, _peak()]))


def _peak() -> float:
    """Megabytes. Not getrusage's: what that tells of a process begins with what its parent held."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    return int(status.partition("VmHWM:")[2].split()[0]) / 1024


def _csv(ledger: Path, out: Path) -> None:
    with read(ledger) as db, out.open("w", encoding="utf-8", newline="") as file:
        db.set_progress_handler(None, 0)
        writer = csv.writer(file)
        writer.writerow(MENTIONS.columns)
        writer.writerows(db.execute(_SQL.format(_COLUMNS)))


def _json_object(ledger: Path, out: Path) -> None:
    pairs = ", ".join(f"'{name}', {sql}" for name, sql in MENTIONS.columns.items())
    with read(ledger) as db, out.open("w", encoding="utf-8") as file:
        db.set_progress_handler(None, 0)
        for (line,) in db.execute(_SQL.format(f"json_object({pairs})")):
            file.write(f"{line}\n")


def _pyarrow(ledger: Path, out: Path) -> None:
    import pyarrow
    from pyarrow import parquet

    with read(ledger) as db:
        db.set_progress_handler(None, 0)
        cursor = db.execute(_SQL.format(_COLUMNS))
        table = export_table(db, MENTIONS.name)
        kinds = {"integer": pyarrow.int64(), "number": pyarrow.float64(), "flag": pyarrow.int64()}
        schema = pyarrow.schema([(name, kinds.get(kind, pyarrow.string())) for name, kind in table.typed()])
        with parquet.ParquetWriter(out, schema, compression="zstd") as writer:
            while some := cursor.fetchmany(100_000):
                arrays = [
                    pyarrow.array(column, kind)
                    for column, kind in zip(zip(*some, strict=True), schema.types, strict=True)
                ]
                writer.write_table(pyarrow.Table.from_arrays(arrays, schema=schema))


_PEERS: dict[str, Callable[[Path, Path], None]] = {"csv": _csv, "jsonl": _json_object, "parquet": _pyarrow}


if __name__ == "__main__":
    main()
