"""How long a process takes from start to output, against the bare interpreter and against sqlite-utils.

Run: python benchmarks/start.py
"""

import subprocess
import sys
import tempfile
from pathlib import Path

from _pairs import compare

ROOT = Path(__file__).resolve().parent.parent
BIN = Path(sys.executable).parent


def main() -> None:
    pledgetrack = str(BIN / "pledgetrack")
    with tempfile.TemporaryDirectory() as folder:
        ledger = str(Path(folder) / "pledgetrack.db")
        text = Path(folder) / "text.txt"
        account = (ROOT / "examples/meetings/2021-09-10-mayors-and-chinas-envoy.txt").read_text("utf-8")
        text.write_text((account * 4)[:3000], encoding="utf-8")
        aims = Path(folder) / "aims.txt"
        claims = (ROOT / "examples/meetings/2022-08-22-copenhagen.txt").read_text("utf-8")
        aims.write_text((claims * 4)[:3000], encoding="utf-8")
        for command in (
            ["import", str(ROOT / "examples/targets.csv")],
            ["add-meeting", str(ROOT / "examples/meetings/2021-09-10-mayors-and-chinas-envoy.txt"), "--yes"],
        ):
            subprocess.run([pledgetrack, "--db", ledger, *command], check=True, stdout=subprocess.DEVNULL)
        bare = [sys.executable, "-c", "pass"]
        compare(
            "process start",
            {
                "python -c pass": bare,
                "pledgetrack --help": [pledgetrack, "--help"],
                "pledgetrack --version": [pledgetrack, "--version"],
                "extract, 3 KB of text": [pledgetrack, "extract", str(text), "--format", "json"],
                "extract, 3 KB with claims": [pledgetrack, "extract", str(aims), "--format", "json"],
            },
            peer="python -c pass",
            bars={"extract, 3 KB of text": 15, "extract, 3 KB with claims": 15},
        )
        compare(
            "one city of the ledger",
            {
                "sqlite-utils rows": [str(BIN / "sqlite-utils"), "rows", ledger, "city", "--limit", "1"],
                "pledgetrack show city": [pledgetrack, "--db", ledger, "show", "city", "Shenzhen"],
            },
            peer="sqlite-utils rows",
            bars={"pledgetrack show city": 1},
        )


if __name__ == "__main__":
    main()
