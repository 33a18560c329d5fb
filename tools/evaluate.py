"""Score extraction on labelled text that lies outside the project, with the scorer that lies beside it.

Run: python tools/evaluate.py FOLDER, where FOLDER holds score.py, documents/{text,gold}/ and challenge.jsonl.
"""

import json
import subprocess
import sys
import tempfile
from pathlib import Path


def predictions(sources: list[Path], file: Path) -> None:
    """Write what ``pledgetrack extract`` prints for these files."""
    command = [sys.executable, "-m", "pledgetrack", "extract", *map(str, sources), "--format", "jsonl"]
    with file.open("wb") as out:
        subprocess.run(command, stdout=out, check=True)


def main() -> None:
    """Print the scores of both sets, or say that there is nothing to score."""
    folder = Path(sys.argv[1] if len(sys.argv) > 1 else "../shared/eval")
    scorer = folder / "score.py"
    if not scorer.is_file():
        print(f"skipped: no labelled text at {folder}")
        return
    with tempfile.TemporaryDirectory() as name:
        made = Path(name)
        passages = made / "passages"
        passages.mkdir()
        for line in (folder / "challenge.jsonl").read_text("utf-8").splitlines():
            record = json.loads(line)
            (passages / f"{record['id']}.txt").write_text(record["text"], encoding="utf-8", newline="")
        for title, sources, gold in (
            ("documents", folder / "documents/text", folder / "documents/gold"),
            ("challenge", passages, folder / "challenge.jsonl"),
        ):
            predictions(sorted(sources.glob("*.txt")), made / f"{title}.jsonl")
            print(f"== {title}", flush=True)
            subprocess.run([sys.executable, scorer, gold, "--predictions", made / f"{title}.jsonl"], check=True)


if __name__ == "__main__":
    main()
