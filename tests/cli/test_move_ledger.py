"""`db dump`, `db load` and `db merge` as a person runs them, and what they refuse."""

import json
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from tests.cli.conftest import Ran

TARGET = ("add-target", "--kind", "net_zero", "--source", "A plan", "--stated", "2020")
OTHER = "The mayor of Malmö, Ana Ek, said: “Malmö will be net zero by 2030.”\n"


@pytest.fixture
def dumped(ledger: Callable[..., Ran], tmp_path: Path) -> list[str]:
    """The lines of the dump of a ledger with one meeting and a target."""
    assert ledger(*TARGET, "Shenzhen", "--year", "2060").code == 0
    assert ledger("db", "dump", "-o", "dump.jsonl").code == 0
    return (tmp_path / "dump.jsonl").read_text(encoding="utf-8").splitlines(keepends=True)


def shown(run: Callable[..., Ran], *db: str) -> list[str]:
    commands = (("show", "city", "Shenzhen"), ("compare",), ("list", "sources"), ("search", "mayors"), ("check",))
    return [run(*db, *words).out for words in commands]


def test_a_dump_makes_the_same_ledger_again(ledger, dumped, tmp_path: Path):
    assert json.loads(dumped[0])["ledger"]["format"] == 1
    assert ledger("db", "dump").out == "".join(dumped)
    again = ("--db", "again.db")
    ran = ledger(*again, "db", "load", "dump.jsonl")
    assert (ran.code, ran.out) == (0, ""), ran.err
    assert (tmp_path / "again.db").stat().st_mode & 0o777 == 0o600
    assert ledger(*again, "db", "dump").out == "".join(dumped)
    assert shown(ledger, *again) == shown(ledger)
    assert ledger("--db", "third.db", "db", "load", "-", stdin="".join(dumped).encode()).code == 0
    assert ledger("--db", "third.db", "db", "dump").out == "".join(dumped)


def test_a_ledger_that_is_there_is_not_loaded_over(ledger, dumped):
    ran = ledger("db", "load", "dump.jsonl")
    assert (ran.code, ran.err.count("\n")) == (73, 1)
    assert "is there already. Name another file with --db, or bring it in with db merge." in ran.err
    assert ledger("db", "dump").out == "".join(dumped)


def test_without_a_ledger_there_is_nothing_to_dump(run, tmp_path: Path):
    assert run("db", "dump").code == 66
    assert run("db", "load", "gone.jsonl").code == 66
    assert not (tmp_path / "ledger" / "pledgetrack.db").exists()


def changed(lines: list[str], table: str, **values: object) -> list[str]:
    place = next(place for place, line in enumerate(lines) if line.startswith(f'{{"{table}"'))
    row = json.loads(lines[place])[table] | values
    return [*lines[:place], json.dumps({table: row}) + "\n", *lines[place + 1 :]]


@pytest.mark.parametrize(
    ("spoil", "code", "message"),
    [
        (lambda _: [], 65, "line 1 is no row of a ledger"),
        (lambda _: ["Shenzhen\n"], 65, "line 1 is no row of a ledger"),
        (lambda lines: lines[1:], 65, "line 1 is not the head of a dump. Give a file that db dump wrote."),
        (lambda lines: changed(lines, "ledger", schema="0999_later"), 78, "a newer pledgetrack wrote this dump"),
        (lambda lines: changed(lines, "ledger", format=2), 78, "a newer pledgetrack wrote this dump"),
        (lambda lines: [*lines[:-1], lines[-1][:-9]], 65, "is no row of a ledger. It is no dump of a ledger, or was cut"),
        (lambda lines: [*lines, '{"verdict":{"mention":"x"}}\n'], 65, "is no row of a ledger"),
        (lambda lines: [*lines, '{"city":{"id":"x","id":"y"}}\n'], 65, "is no row of a ledger"),
        (lambda lines: [*lines, "[" * 100_000 + "\n"], 65, "is no row of a ledger"),
        (lambda lines: changed(lines, "target", percent=float("nan")), 65, "is no row of a ledger"),
        (lambda lines: changed(lines, "target", target_year="soon"), 65, "does not fit"),
        (lambda lines: changed(lines, "target", target_year=1 << 70), 65, "does not fit"),
        (lambda lines: changed(lines, "target", target_year=[2030]), 65, "does not fit"),
        (lambda lines: changed(lines, "target", kind="no_such_kind"), 65, "what it says is no ledger"),
        (lambda lines: changed(lines, "document", content="not base64!"), 65, "does not fit"),
        (lambda lines: [line for line in lines if not line.startswith('{"meeting"')], 65, "points at a row that is not"),
        (lambda lines: changed(lines, "mention", quotation="Shenzhou"), 65, "does not read 'Shenzhou', which mention p"),
        (lambda lines: [*lines, *changed(lines, "city", name="Elsewhere")[1:]], 65, "does not fit: UNIQUE"),
    ],
)  # fmt: skip
def test_what_is_no_dump_makes_no_ledger(ledger, dumped, tmp_path: Path, spoil, code: int, message: str):
    (tmp_path / "bad.jsonl").write_text("".join(spoil(dumped)), encoding="utf-8")
    before = sorted(path.name for path in tmp_path.iterdir())
    ran = ledger("--db", "again.db", "db", "load", "bad.jsonl")
    assert (ran.code, ran.out, ran.err.count("\n")) == (code, "", 1), ran.err
    assert ran.err.startswith("cannot load bad.jsonl: ") or code == 78
    assert message in ran.err
    assert sorted(path.name for path in tmp_path.iterdir()) == before
    whole = ledger("db", "dump").out
    ran = ledger("db", "merge", "bad.jsonl")
    assert (ran.code, ran.out, ran.err.count("\n")) == (code, "", 1), ran.err
    assert ledger("db", "dump").out == whole


def test_an_older_dump_is_brought_to_todays_form(ledger, dumped, tmp_path: Path):
    older = [line for line in changed(dumped, "ledger", schema="0009_search") if not line.startswith('{"document"')]
    (tmp_path / "old.jsonl").write_text("".join(older), encoding="utf-8")
    assert ledger("--db", "old.db", "db", "load", "old.jsonl").code == 0
    without = [line for line in dumped if not line.startswith('{"document"')]
    assert ledger("--db", "old.db", "db", "dump").out == "".join(without)
    assert ledger("--db", "old.db", "search", "mayors").out == ledger("search", "mayors").out


def test_two_dumps_laid_together_line_by_line_load(ledger, dumped, tmp_path: Path):
    """What git makes of two branches that both added lines, under merge=union."""
    copies = ("--db", "colleague.db")
    ledger(*copies, "db", "load", "dump.jsonl")
    (tmp_path / "other.txt").write_text(OTHER, encoding="utf-8")
    assert ledger(*copies, "add-meeting", "other.txt", "--date", "2022-01-02", "--yes").code == 0
    other = ledger(*copies, "db", "dump").out.splitlines(keepends=True)
    union = [*dumped, *(line for line in other if line not in dumped), dumped[-1]]
    (tmp_path / "union.jsonl").write_text("".join(union), encoding="utf-8")
    assert ledger("--db", "union.db", "db", "load", "union.jsonl").code == 0
    assert ledger("--db", "union.db", "db", "dump").out == "".join(other)


@pytest.mark.parametrize("form", ["ledger", "dump"])
def test_what_a_colleague_did_is_taken_over(ledger, dumped, tmp_path: Path, form: str):
    copies = ("--db", "colleague.db")
    ledger(*copies, "db", "load", "dump.jsonl")
    (tmp_path / "other.txt").write_text(OTHER, encoding="utf-8")
    assert ledger(*copies, "add-meeting", "other.txt", "--date", "2022-01-02", "--yes").code == 0
    assert ledger(*copies, *TARGET, "Malmö", "--year", "2030").code == 0
    name = "colleague.db"
    if form == "dump":
        name = "colleague.jsonl"
        assert ledger(*copies, "db", "dump", "-o", name).code == 0
    before = (tmp_path / name).read_bytes()
    looked = ledger("db", "merge", name, "--dry-run")
    assert (looked.code, "would take over" in looked.err) == (0, True)
    assert ledger("db", "dump").out == "".join(dumped)
    ran = json.loads(ledger("db", "merge", name, "--json").out)
    assert (ran["counts"]["meeting"], ran["saved"], ran["items"]) == ({"new": 1, "known": 1}, True, [])
    assert (tmp_path / name).read_bytes() == before
    assert "net zero" in ledger("show", "city", "Malmö").out
    assert "\tSAME\t" in ledger("compare", "Malmö").out
    assert ledger("search", "“Malmö will be net zero”").out
    assert ledger("db", "merge", name).err == "took over 0 rows\n"


@pytest.mark.usefixtures("dumped")
def test_what_needs_a_look_is_named(ledger, tmp_path: Path):
    copies = ("--db", "colleague.db")
    ledger(*copies, "db", "load", "dump.jsonl")
    with closing(sqlite3.connect(tmp_path / "colleague.db")) as db:
        (target,) = db.execute("SELECT id FROM target").fetchone()
    assert ledger(*copies, "retract", target, "--why", "the plan was withdrawn").code == 0
    ran = ledger("db", "merge", "colleague.db")
    assert ran.code == 3
    assert f"target {target}: taken back in the other, and now here\n" in ran.err
    assert target not in ledger("list", "targets").out
    assert ledger("db", "merge", "colleague.db").code == 0


def test_a_file_that_is_no_ledger_is_not_merged(ledger, account):
    assert ledger("db", "merge", "gone.db").code == 66
    ran = ledger("db", "merge", account.name)
    assert (ran.code, ran.err.count("\n")) == (65, 1)
    with closing(sqlite3.connect(account.parent / "other.db")) as db:
        db.execute("CREATE TABLE t (x)")
    ran = ledger("db", "merge", "other.db")
    assert (ran.code, "is a database of another program" in ran.err) == (65, True)


@pytest.mark.usefixtures("dumped")
def test_a_merge_that_saves_nothing_makes_no_ledger(ledger, tmp_path: Path):
    for other, more, code in (("gone.db", (), 66), ("other.txt", (), 65), ("dump.jsonl", ("--dry-run",), 0)):
        (tmp_path / "other.txt").write_text(OTHER, encoding="utf-8")
        ran = ledger("--db", "new.db", "db", "merge", other, *more)
        assert ran.code == code, ran.err
        assert not (tmp_path / "new.db").exists()
    assert "would take over" in ran.err
    assert ledger("--db", "new.db", "db", "merge", "dump.jsonl").code == 0
    assert ledger("--db", "new.db", "db", "dump").out == ledger("db", "dump").out


def _saved(ran: Ran) -> str:
    """The id that a command says it saved."""
    return (ran.out + ran.err).split()[1].rstrip(":,")


@pytest.mark.usefixtures("dumped")
def test_two_who_judge_and_correct_otherwise_are_named(ledger, tmp_path: Path):
    (tmp_path / "other.txt").write_text(OTHER, encoding="utf-8")
    assert ledger("add-meeting", "other.txt", "--date", "2022-01-02", "--yes").code == 0
    ledger("db", "backup", "colleague.db")
    (claim,) = (row["id"] for row in json.loads(ledger("list", "claims", "--json").out)["items"])
    (meeting,) = (row["id"] for row in json.loads(ledger("list", "meetings", "--json").out)["items"] if row["claims"])
    entered, ruled = [], []
    for db, word, year in ((), "SAME", "2030"), (("--db", "colleague.db"), "NO_NUMBER", "2031"):
        ran = ledger(*db, "verdict", claim, "--set", word, "--by", word, "--why", "so")
        ruled.append(_saved(ran))
        words = ("--quote", "net zero by 2030", "--kind", "net_zero", "--year", year)
        entered.append(_saved(ledger(*db, "add-mention", meeting, "Malmö", *words)))
    ledger("db", "backup", "mine.db")
    ran = ledger("db", "merge", "colleague.db")
    assert ran.code == 3
    assert f"ruling {ruled[1]}: another verdict than {ruled[0]} on the same statement: the later one holds" in ran.err
    assert f"claim {entered[1]}: of the same words as {entered[0]}, both are kept: look which one holds" in ran.err
    assert ledger("db", "merge", "colleague.db").code == 0
    # The colleague learns of it too, though it is known here by now.
    told = ledger("--db", "colleague.db", "db", "merge", "mine.db")
    assert f"ruling {ruled[0]}: another verdict than {ruled[1]}" in told.err
    assert ledger("--db", "mine.db", "db", "merge", "colleague.db").code == 3


@pytest.mark.usefixtures("dumped")
def test_many_rows_of_one_sort_are_counted(ledger, tmp_path: Path):
    rows = "".join(f"Malmö,SE,net_zero,Plan {number}\n" for number in range(12))
    (tmp_path / "t.csv").write_text(f"city,country,kind,source\n{rows}", encoding="utf-8")
    assert ledger("import", "t.csv").code == 0
    ledger("db", "backup", "colleague.db")
    assert ledger("undo", "--yes").code == 0
    ran = ledger("db", "merge", "colleague.db")
    assert (ran.code, ran.err.count("taken back here and held in the other\n")) == (3, 10), ran.err
    assert "target: 2 more, --json names them all\n" in ran.err
    assert len(json.loads(ledger("db", "merge", "colleague.db", "--json").out)["items"]) == 12
