"""Importing a dataset against reading it: the seconds of `pledgetrack import` by those of openpyxl's own reading.

Run: python benchmarks/imports.py FILE.xlsx [ROUNDS]. A file of Net Zero Tracker is what the bar (2) is about.
"""

import subprocess
import sys
import tempfile
import time
from pathlib import Path

READ = "import sys, openpyxl; [list(s.values) for s in openpyxl.load_workbook(sys.argv[1], read_only=True).worksheets]"


def seconds(*words: str) -> float:
    """Of the clock, start to end."""
    start = time.perf_counter()
    subprocess.run(words, check=False, capture_output=True)
    return time.perf_counter() - start


def main() -> None:
    """Print the least and the median of both, taken in turn, and their ratio."""
    if len(sys.argv) < 2 or not Path(sys.argv[1]).is_file():
        print("skipped: no file was named")
        return
    file, rounds = sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 5
    ours, theirs = [], []
    with tempfile.TemporaryDirectory() as folder:
        for number in range(rounds + 1):
            db = str(Path(folder) / f"{number}.db")
            ours.append(seconds(sys.executable, "-m", "pledgetrack", "--db", db, "import", file))
            theirs.append(seconds(sys.executable, "-c", READ, file))
    for name, found in (("pledgetrack import", ours[1:]), ("openpyxl reading", theirs[1:])):
        print(f"{name}: least {min(found):.2f} s, median {sorted(found)[len(found) // 2]:.2f} s")
    print(f"ratio of the least: {min(ours[1:]) / min(theirs[1:]):.2f}")


if __name__ == "__main__":
    main()
