"""Words and names that are no UTF-8, and an output that cannot be written: one line, the documented exit code."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from tests.cli.conftest import EXAMPLES

ODD = os.fsdecode(b"\xff")


@pytest.mark.parametrize(
    "words",
    [
        ("show", "city", f"Par{ODD}s"),
        ("add-meeting", "account.txt", "--yes", "--title", f"a{ODD}"),
        ("add-meeting", "account.txt", "--yes", "--place", f"a{ODD}"),
        ("add-meeting", "account.txt", "--yes", "--convenor", f"a{ODD}"),
    ],
)
def test_a_word_that_is_no_text_is_refused_and_nothing_saved(
    ledger, world: dict[str, str], account: Path, tmp_path: Path, words: tuple[str, ...]
):
    text = account.read_text(encoding="utf-8")
    (tmp_path / "odd.txt").write_text(f"{text}More.\n", encoding="utf-8")
    before = Path(world["PLEDGETRACK_DB"]).read_bytes()
    ran = ledger(*("odd.txt" if word == "account.txt" else word for word in words))
    assert (ran.code, ran.err.splitlines()[-1]) == (2, "a word of the command is not UTF-8. Set the terminal to UTF-8.")
    assert Path(world["PLEDGETRACK_DB"]).read_bytes() == before


def test_a_file_and_a_ledger_may_have_any_name(run, account: Path, tmp_path: Path):
    shutil.copy(account, tmp_path / f"{ODD}.txt")
    ledger = str(tmp_path / f"{ODD}?#%41.db")
    assert run("--db", ledger, "add-meeting", f"{ODD}.txt", "--date", "2021-09-10", "--yes").code == 0
    assert "\\xff.txt" in run("--db", ledger, "export", "csv").out
    assert Path(ledger).exists()


@pytest.mark.usefixtures("ledger")
@pytest.mark.parametrize(
    "words", [["export", "csv"], ["show", "city", "Shenzhen"], ["extract", str(EXAMPLES / "targets.csv")]]
)
def test_an_output_that_is_full_says_so(world: dict[str, str], words: list[str]):
    """F2 for standard output: /dev/full takes nothing."""
    with Path("/dev/full").open("wb") as full:
        ran = subprocess.run(
            [sys.executable, "-m", "pledgetrack", *words], env=world, stdout=full, stderr=subprocess.PIPE, check=False
        )
    assert (ran.returncode, ran.stderr) == (74, b"cannot write the output: No space left on device\n")
