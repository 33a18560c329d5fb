"""Section F of the threat model, through the command line: what is written, where, and that it comes back."""

import csv
import io
import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.cli.conftest import EXAMPLES

from pledgetrack.actions.export_table import export_table
from pledgetrack.actions.import_dataset import save_dataset
from pledgetrack.actions.read_dataset import read_dataset
from pledgetrack.exporters.csv import EXPORTER as CSV
from pledgetrack.gazetteer import Gazetteer
from pledgetrack.model.date import PartialDate
from pledgetrack.store.database import connect_to_write, read

WRITERS = [
    ("export", "csv"),
    ("export", "json"),
    ("export", "html"),
    ("export", "bibtex"),
    ("report", "--include-unreviewed"),
    ("list", "targets", "--format", "md"),
    ("list", "cities", "--format", "tsv"),
]


@pytest.mark.parametrize("words", WRITERS, ids=" ".join)
def test_every_writer_leaves_what_is_there_alone(ledger, tmp_path: Path, words: tuple[str, ...]):
    """F1, F3."""
    there, link = tmp_path / "there", tmp_path / "link"
    there.write_text("mine", encoding="utf-8")
    link.symlink_to(there)
    for name, more, code in (("there", (), 73), ("link", ("--overwrite",), 73), ("none/x", (), 73), ("new", (), 0), ("there", ("--overwrite",), 0)):  # fmt: skip
        assert ledger(*words, "-o", name, *more).code == code
        assert (there.read_text(encoding="utf-8") == "mine") is (code == 73 or name == "new")
    assert there.read_bytes() == (tmp_path / "new").read_bytes() == ledger(*words).out.encode()
    assert sorted(file.name for file in tmp_path.iterdir()) == ["ledger", "link", "new", "there"]


SLOW = """
import os, signal, sys
from pledgetrack.exporters import csv
number = int(sys.argv.pop())
def dies(value):
    os.kill(os.getpid(), number)
csv.safe_column = dies
from pledgetrack.cli.main import main
main()
"""


@pytest.mark.parametrize(("number", "code"), [(signal.SIGKILL, -9), (signal.SIGTERM, 143)])
@pytest.mark.usefixtures("ledger")
def test_an_export_that_is_stopped_leaves_the_old_file(world: dict[str, str], tmp_path: Path, number: int, code: int):
    """F2."""
    (tmp_path / "out.csv").write_text("old", encoding="utf-8")
    words = ["export", "csv", "-o", "out.csv", "--overwrite", str(int(number))]
    ran = subprocess.run(
        [sys.executable, "-c", SLOW, *words], env=world, cwd=tmp_path, capture_output=True, check=False
    )
    assert (ran.returncode, (tmp_path / "out.csv").read_text(encoding="utf-8")) == (code, "old")
    if number != signal.SIGKILL:
        assert sorted(file.name for file in tmp_path.iterdir()) == ["ledger", "out.csv"]


def test_no_file_is_ever_named_after_data(ledger, tmp_path: Path):
    """F4."""
    before = sorted(os.walk(tmp_path))
    for words in (
        ("add-city", "../../evil", "--geonameid", "999999999", "--country", "SE", "--alias", "/etc/evil"),
        ("alias", "add", "Paris", "../evil", str(tmp_path / "evil")),
        ("add-target", "Paris", "--kind", "net_zero", "--source", "../../evil.csv", "--url", f"file://{tmp_path}/evil"),
        ("add-meeting", "--text", "Mayors met in Paris.", "--title", "../evil", "--yes"),
    ):
        assert ledger(*words).code == 0
    for what in ("cities", "targets", "meetings", "sources"):
        assert ledger("list", what, "--format", "csv").code == 0
    assert ledger("show", "city", "../../evil").code == 0
    assert sorted(os.walk(tmp_path)) == before


FORMULAS = ["=cmd|'/C calc'!A0", "+1+1", "-2+3", "@SUM(A1)", "＝1+1"]
NUMBERS = ["-40%", "+3.5"]


@pytest.mark.parametrize("form", ["csv", "tsv"])
def test_no_cell_of_any_export_runs(ledger, tmp_path: Path, form: str):
    """F5."""
    rows = "".join(f'Paris,FR,net_zero,"{cell}"\n' for cell in [*FORMULAS, *NUMBERS])
    (tmp_path / "t.csv").write_text(f"city,country,kind,source\n{rows}", encoding="utf-8")
    assert ledger("import", "t.csv").code == 0
    for words in (("export", form, "--what", "targets"), ("list", "targets", "--format", form)):
        table = csv.reader(io.StringIO(ledger(*words).out), delimiter="\t" if form == "tsv" else ",")
        cells = {cell for row in table for cell in row}
        assert {f"'{cell}" for cell in FORMULAS} <= cells
        assert set(NUMBERS) <= cells
        assert not set(FORMULAS) & cells


@pytest.mark.parametrize("raw", [["--raw"], []], ids=["raw", "guarded"])
def test_targets_that_are_exported_and_imported_are_exported_the_same(ledger, tmp_path: Path, raw: list[str]):
    """F11, F5."""
    rows = "".join(f'Paris,FR,net_zero,"{cell}"\n' for cell in [*FORMULAS, *NUMBERS, "'=x", "''", "a\nb", "São"])
    (tmp_path / "t.csv").write_text(f"city,country,kind,source\n{rows}", encoding="utf-8")
    assert ledger("import", "t.csv").code == 0
    first = ledger("export", "csv", "--what", "targets", *raw).out
    (tmp_path / "first.csv").write_text(first, encoding="utf-8")
    other = str(tmp_path / "other.db")
    assert ledger("--db", other, "import", "first.csv").code == 0
    assert ledger("--db", other, "export", "csv", "--what", "targets", *raw).out == first
    assert "0 imported" in ledger("--db", other, "import", str(EXAMPLES / "targets.csv")).err


def test_a_guarded_target_that_was_taken_back_and_entered_again_is_known(ledger, tmp_path: Path):
    """F11: its id is no longer that of its fields."""
    (tmp_path / "t.csv").write_text("city,country,kind,source,quotation\nReims,FR,net_zero,A plan,'Zero' by then\n")
    assert ledger("import", "t.csv").code == 0
    (target,) = (row["id"] for row in json.loads(ledger("list", "targets", "--city", "Reims", "--json").out)["items"])
    assert ledger("retract", target, "--why", "a mistake").code == 0
    assert ledger("import", "t.csv").code == 0
    assert ledger("export", "csv", "--what", "targets", "-o", "again.csv").code == 0
    assert "''Zero' by then" in (tmp_path / "again.csv").read_text(encoding="utf-8")
    assert "0 imported, 96 already known" in ledger("import", "again.csv").err


@pytest.mark.parametrize("form", ["json", "jsonl", "parquet"])
def test_targets_come_back_from_json_and_parquet(ledger, tmp_path: Path, form: str):
    """F11: the same state in another ledger, nothing new in this one."""
    rows = "".join(
        f'Paris,FR,net_zero,"{cell}",no,52.50\n' for cell in [*FORMULAS, *NUMBERS, "'=x", "a\nb", "a\rb", "São"]
    )
    (tmp_path / "t.csv").write_text(f"city,country,kind,source,offsets,percent\n{rows}", encoding="utf-8", newline="")
    assert ledger("import", "t.csv").code == 0
    assert ledger("export", form, "--what", "targets", "-o", "first").code == 0
    again = ledger("import", "first")
    assert (again.code, "0 imported" in again.err, "0 left out" in again.err) == (0, True, True), again.err
    other = str(tmp_path / "other.db")
    assert ledger("--db", other, "import", "first").code == 0
    assert ledger("--db", other, "export", form, "--what", "targets", "-o", "second").code == 0
    assert (tmp_path / "first").read_bytes() == (tmp_path / "second").read_bytes()


TEXT = st.text(
    alphabet=st.characters(exclude_categories=["Cs"], exclude_characters="\x00"), min_size=1, max_size=12
) | st.sampled_from([*FORMULAS, *NUMBERS, "'=x", "''=", "'"])  # fmt: skip


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(st.tuples(TEXT, TEXT, st.sampled_from(["", "52.9", "0.1", "100"])), min_size=1, max_size=6), st.booleans()
)
def test_any_targets_come_back_to_the_byte(
    tmp_path_factory: pytest.TempPathFactory, rows: list[tuple[str, str, str]], raw: bool
):
    """F11."""
    folder, gazetteer = tmp_path_factory.mktemp("round"), Gazetteer()
    table = io.StringIO(newline="")
    csv.writer(table).writerows(
        [
            ("geonameid", "kind", "source", "body", "percent"),
            *(("1795565", "emissions_reduction", f"S{one}", two, n) for one, two, n in rows),
        ]
    )
    given_file = folder / "0.csv"
    given_file.write_text(table.getvalue(), encoding="utf-8", newline="")
    written = []
    for number in range(2):
        db = connect_to_write(folder / f"{number}.db", at="2026-11-28T00:00:00Z")
        dataset = read_dataset(str(folder / f"{number}.csv"), gazetteer)
        save_dataset(db, dataset, at="2026-11-28T00:00:00Z", day=PartialDate(2026))
        db.close()
        with read(folder / f"{number}.db") as ledger, (folder / f"{number + 1}.csv").open("wb") as file:
            CSV.write(export_table(ledger, "targets"), file, raw)
        written.append((folder / f"{number + 1}.csv").read_bytes())
    assert written[0] == written[1]
