"""Writes the examples of docs/verdicts.md by running examples/verdicts.sh; with --check says whether they are up to date."""

import csv
import io
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from pledgetrack.model.verdict import Word

ROOT = Path(__file__).resolve().parent.parent
PATH = ROOT / "docs" / "verdicts.md"
FIRST, LAST = "<!-- examples/verdicts.sh -->", "<!-- end -->"


def main() -> None:
    """Run the examples in a ledger of their own, and put a table of them between the two marks."""
    rows = {row["verdict"]: row for row in _rows()}
    missing = [word for word in Word if word not in rows]
    if missing:
        raise SystemExit(f"examples/verdicts.sh gives no {', '.join(missing)}")
    lines = ["| verdict | what was said | what is recorded | in words |", "|---|---|---|---|"]
    for word in Word:
        row = rows[word]
        code = f"{word}({row['verdict_argument']})" if row["verdict_argument"] else word
        lines.append(f"| `{code}` | “{row['quotation']}” | {_recorded(row)} | {row['verdict_words']} |")
    before, _, rest = PATH.read_text(encoding="utf-8").partition(FIRST)
    _, _, after = rest.partition(LAST)
    page = f"{before}{FIRST}\n\n" + "\n".join(lines) + f"\n\n{LAST}{after}"
    if "--check" not in sys.argv:
        PATH.write_text(page, encoding="utf-8")
    elif page != PATH.read_text(encoding="utf-8"):
        raise SystemExit("docs/verdicts.md is not up to date: just docs")


def _rows() -> list[dict[str, str]]:
    with tempfile.TemporaryDirectory() as folder:
        world = os.environ | {
            "PATH": f"{Path(sys.executable).parent}:{os.environ['PATH']}", "HOME": folder,
            "PLEDGETRACK_DB": str(Path(folder) / "v.db"), "SOURCE_DATE_EPOCH": "1795824000", "LANG": "C.UTF-8",
        }  # fmt: skip
        subprocess.run(["sh", "examples/verdicts.sh"], cwd=ROOT, env=world, check=True)
        command = ["pledgetrack", "export", "csv", "--raw"]
        told = subprocess.run(command, cwd=ROOT, env=world, check=True, capture_output=True, text=True).stdout
    return list(csv.DictReader(io.StringIO(told)))


def _recorded(row: dict[str, str]) -> str:
    if not row["recorded_kind"]:
        return "–"
    depth = f" −{float(row['recorded_percent']):g} %" if row["recorded_percent"] else ""
    base = f" on {row['recorded_baseline_year']}" if row["recorded_baseline_year"] else ""
    return f"{row['recorded_kind'].replace('_', ' ')}{depth}{base}, {row['recorded_year']}"


if __name__ == "__main__":
    main()
