"""How many megabytes of prose a second `extract` reads with everything on, against spaCy; and what 10,000 texts hold.

Run: python benchmarks/throughput.py [--spacy PYTHON] [FOLDER]

Without an interpreter that has spaCy, one is made under build/ from the package index. Seconds are those of the
processor, one core each, turn by turn. The ``*.txt`` of a folder are read as well: once by a process that knows no word
yet, then again.
"""

import argparse
import gc
import hashlib
import itertools
import json
import lzma
import os
import statistics
import subprocess
import time
import venv
from collections.abc import Iterator
from pathlib import Path

from _prose import accounts

from pledgetrack.extract.engine import extract
from pledgetrack.gazetteer import Gazetteer
from pledgetrack.model.evidence import Document

ROOT = Path(__file__).resolve().parent.parent
PEER = ROOT / "build" / "spacy"
ROUNDS = 5
TEXTS, FOR_THE_PEER = 330, 10
LEAST, TIMES = 1.0, 25
MANY, FEW = 10_000, 1_000


def main() -> None:
    asked = _asked()
    gc.set_threshold(200_000, 20, 20)  # as the command line does
    with lzma.open(ROOT / "data/gazetteer.tsv.xz", "rt", encoding="utf-8") as lines:
        rows = (line.split("\t") for line in lines)
        cities = list(itertools.islice((row[2] for row in rows if row[0] == "C"), 4_000))
    texts = list(itertools.islice(accounts(cities), TEXTS))
    places = Gazetteer()
    if asked.folder:
        _folder(asked.folder, places)
    _bytes_a_second(texts, places)  # names are looked up once, as they are in a long run
    ours: list[float] = []
    theirs: list[float] = []
    peer = _peer(texts[:FOR_THE_PEER], asked.spacy)
    name = next(peer)
    for _ in range(ROUNDS):
        ours.append(_bytes_a_second(texts, places))
        theirs.append(float(next(peer)))
    size = sum(len(text.encode()) for text in texts)
    print(f"\nprose, {len(texts)} texts of {size / len(texts):,.0f} bytes ({ROUNDS} rounds in turn, one core)")
    for label, rates in (("pledgetrack extract", ours), (name, theirs)):
        print(f"  best {max(rates) / 1e6:6.3f} MB/s   median {statistics.median(rates) / 1e6:6.3f} MB/s   {label}")
    rate, ratio = statistics.median(ours) / 1e6, statistics.median(ours) / statistics.median(theirs)
    print(f"  pledgetrack {rate:.2f} MB/s   bar {LEAST:g}: {_judged(rate >= LEAST)}")
    print(f"  ratio to the peer {ratio:.1f}   bar {TIMES}: {_judged(ratio >= TIMES)}")
    _memory(cities, places)


def _asked() -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    parser.add_argument("--spacy", type=Path, help="a Python that has spaCy")
    parser.add_argument("folder", type=Path, nargs="?", help="texts to read as well")
    return parser.parse_args()


def _folder(folder: Path, places: Gazetteer) -> None:
    texts = [file.read_text("utf-8") for file in sorted(folder.glob("*.txt"))]
    extract(_document("Leeds will be carbon neutral by 2030."), places)
    first = _bytes_a_second(texts, places) / 1e6
    again = statistics.median(_bytes_a_second(texts, places) for _ in range(ROUNDS)) / 1e6
    size = sum(len(text.encode()) for text in texts)
    print(f"\n{len(texts)} texts of {folder.name}, {size / len(texts):,.0f} bytes each")
    print(f"  first {first:.2f} MB/s, again {again:.2f} MB/s")


def _judged(held: bool) -> str:
    return "held" if held else "MISSED"


def _document(text: str) -> Document:
    return Document(name="text", origin="text", sha256=hashlib.sha256(text.encode()).hexdigest(), text=text)


def _bytes_a_second(texts: list[str], places: Gazetteer) -> float:
    begin = time.process_time()
    for text in texts:
        extract(_document(text), places)
    return sum(len(text.encode()) for text in texts) / (time.process_time() - begin)


def _peer(texts: list[str], spacy: Path | None) -> Iterator[str]:
    """Yield what the peer is, then its bytes a second, once each time it is asked."""
    python = str(spacy or PEER / "bin/python")
    if spacy is None and not Path(python).exists():
        venv.create(PEER, with_pip=True)
        subprocess.run([python, "-m", "pip", "install", "-q", "spacy"], check=True)
    # One core for the peer as for us.
    limits = {"OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"}
    command = [python, str(Path(__file__).with_name("_peer.py"))]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env={**os.environ, **limits}
    ) as process:
        assert process.stdin and process.stdout
        print(json.dumps(texts), file=process.stdin, flush=True)
        yield process.stdout.readline().strip()
        while True:
            print("go", file=process.stdin, flush=True)
            yield process.stdout.readline()


def _memory(cities: list[str], places: Gazetteer) -> None:
    # The first name that may be misspelt loads rapidfuzz, 12 MB once: the peer has it too.
    places.near("shenzen")
    print(f"\nresident after so many texts, none like another (peer: itself after {FEW:,})")
    few = 0
    for number, text in enumerate(itertools.islice(accounts(cities, seed=1, size=1_000), MANY), 1):
        extract(_document(text), places)
        if number in (FEW, MANY):
            now = _resident()
            few = few or now
            print(f"  {number:7,} texts {now / 1e6:7.1f} MB   ratio {now / few:5.2f}")


def _resident() -> int:
    return int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1]) * os.sysconf("SC_PAGE_SIZE")


if __name__ == "__main__":
    main()
