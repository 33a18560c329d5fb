"""What reading costs commands that do not read: the time of their imports, by -X importtime, that is reading's own.

Run: python benchmarks/reading.py
"""

import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
ACCOUNT = str(ROOT / "examples/meetings/2021-09-10-mayors-and-chinas-envoy.txt")
# Libraries that only documents and addresses need, and our own modules around them.
LIBRARIES = {
    "lxml",
    "trafilatura",
    "htmldate",
    "pypdf",
    "charset_normalizer",
    "ssl",
    "http",
    "urllib3",
    "openpyxl",
}
OWN = ("pledgetrack.readers", "pledgetrack.doors.fetch", "pledgetrack.doors.connection", "pledgetrack.doors.apart",
       "pledgetrack.actions.read_")  # fmt: skip
_LINE = re.compile(r"import time:\s+(\d+) \|\s+\d+ \| *(\S+)")
TIMES = 5


def imports(words: list[str], ledger: str) -> dict[str, int]:
    """Microseconds that each module took itself, the least of some runs."""
    least: dict[str, int] = {}
    for _ in range(TIMES):
        told = subprocess.run(
            [sys.executable, "-X", "importtime", "-m", "pledgetrack", *words],
            capture_output=True, text=True, check=False, env=os.environ | {"PLEDGETRACK_DB": ledger},
        ).stderr  # fmt: skip
        for took, name in _LINE.findall(told):
            least[name] = min(int(took), least.get(name, 1 << 30))
    return least


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        ledger = str(Path(folder) / "pledgetrack.db")
        for words in (["import", str(ROOT / "examples/targets.csv")], ["add-meeting", ACCOUNT, "--yes"]):
            subprocess.run(
                [sys.executable, "-m", "pledgetrack", *words], check=True, capture_output=True,
                env=os.environ | {"PLEDGETRACK_DB": ledger},
            )  # fmt: skip
        print(f"{'command':28} {'all imports':>12} {'of reading':>11}  libraries of reading that are loaded")
        for words in (
            ["--version"], ["--help"], ["show", "city", "Shenzhen"], ["list", "claims"], ["compare", "Shenzhen"],
            ["export", "csv"], ["db", "status"], ["extract", ACCOUNT],
        ):  # fmt: skip
            found = imports(words, ledger)
            loaded = sorted({name.partition(".")[0] for name in found} & LIBRARIES)
            own = sum(
                took for name, took in found.items() if name.startswith(OWN) or name.partition(".")[0] in LIBRARIES
            )
            shown = " ".join(words if words[0] != "extract" else ["extract", "FILE.txt"])
            print(
                f"{shown:28} {sum(found.values()) / 1000:9.1f} ms {own / 1000:8.1f} ms  {', '.join(loaded) or 'none'}"
            )


if __name__ == "__main__":
    main()
