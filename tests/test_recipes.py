"""The recipes of docs/recipes.md, run as they stand there, one after the other on one ledger."""

import os
import re
import shutil
import subprocess
from pathlib import Path

ROOT = Path(__file__).parents[1]
BLOCKS = re.findall(r"```sh\n(.*?)```", (ROOT / "docs/recipes.md").read_text(encoding="utf-8"), re.DOTALL)
FILES = ["comparison.parquet", "ledger.xlsx", "ledger.zip", "targets.csv", "targets.parquet"]


def test_every_recipe_runs_and_says_something(tmp_path: Path):
    (tmp_path / "examples").symlink_to(ROOT / "examples")
    world = {
        **{name: os.environ[name] for name in ("PATH", "PYTHONPATH") if name in os.environ},
        "HOME": str(tmp_path), "LANG": "C.UTF-8", "PLEDGETRACK_DB": str(tmp_path / "pledgetrack.db"),
        "SOURCE_DATE_EPOCH": "1795824000",
    }  # fmt: skip
    assert len(BLOCKS) > 8
    for block in BLOCKS:
        if "\nvd " in block and shutil.which("vd") is None:
            continue  # it is GPL and no dependency of ours; CI installs it apart
        ran = subprocess.run(
            ["bash", "-euo", "pipefail", "-c", block],
            env=world,
            cwd=tmp_path,
            capture_output=True,
            text=True,
            check=False,
        )
        assert ran.returncode == 0, f"{block}\n{ran.stderr}"
        assert ran.stdout or ": " in ran.stderr, block
    assert set(FILES) <= {path.name for path in tmp_path.iterdir()}
