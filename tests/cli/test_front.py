"""What a person meets first: help, which ledger, a copy of it, flags anywhere, completion."""

import json
import shlex
import sqlite3
import stat
from pathlib import Path

import pytest
from tests.cli.conftest import EXAMPLES


def test_a_newcomers_first_steps_are_commands_that_work(run):
    epilog = run().out.partition("First steps:")[2]
    commands = [shlex.split(line) for line in epilog.strip().splitlines()]
    assert len(commands) == 3
    for words in commands:
        words = [*words[1:], *(["--yes"] if "add-meeting" in words else [])]
        ran = run(*words)
        assert ran.code == 0, ran.err
    assert "LATER(5)" in ran.out


def test_a_slip_of_the_pen_is_answered_with_the_command(run):
    assert run("shwo").err == "no command 'shwo'. Did you mean show?\n"
    assert run("shwo").code == 2


def test_db_path_is_the_path_alone(run, world):
    assert run("db", "path").out == world["PLEDGETRACK_DB"] + "\n"
    assert run("db", "path", "--db", "/a/b.db").out == "/a/b.db\n"
    assert not Path(world["PLEDGETRACK_DB"]).exists()


def test_db_status_counts_what_holds_and_what_was_taken_back(ledger):
    ledger("undo", "--yes")
    told = json.loads(ledger("db", "status", "--json").out)["status"]
    counts = {count["table"]: (count["live"], count["retracted"]) for count in told["counts"]}
    assert counts["target"] == (95, 0) and counts["meeting"] == (0, 1)
    assert told["damage"] is None and told["last"]["name"] == "import"
    assert "whole" in ledger("db", "status").out


def test_db_status_of_no_ledger(run):
    assert run("db", "status").code == 66


def test_a_backup_is_a_whole_ledger_and_goes_over_no_other(ledger, world, tmp_path):
    copy = tmp_path / "copy.db"
    assert ledger("db", "backup", str(copy)).code == 0
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600
    assert ledger("export", "csv").out == ledger("export", "csv", "--db", str(copy)).out
    with sqlite3.connect(world["PLEDGETRACK_DB"]) as one, sqlite3.connect(copy) as other:
        assert sorted(one.iterdump()) == sorted(other.iterdump())
    assert ledger("db", "backup", str(copy)).code == 73
    assert ledger("db", "backup", str(copy), "--overwrite").code == 0
    assert ledger("db", "backup", str(tmp_path / "no" / "copy.db")).code == 73
    assert sorted(path.name for path in tmp_path.iterdir() if path.name.startswith(".")) == []


def test_info_says_which_ledger_won_and_why(run, world, tmp_path):
    (tmp_path / "pledgetrack.toml").write_text('db = "project.db"\n', encoding="utf-8")
    assert "the environment variable PLEDGETRACK_DB" in run("info").out
    project = json.loads(run("info", "--json", env={"PLEDGETRACK_DB": ""}).out)
    assert project["ledger"].startswith(str(tmp_path / "project.db"))
    (tmp_path / "pledgetrack.toml").write_text("nonsense = 1\n", encoding="utf-8")
    ran = run("info", env={"PLEDGETRACK_DB": ""})
    assert ran.code == 0 and "unknown key 'nonsense'" in ran.out
    assert "CC BY 4.0" in ran.out and world


@pytest.mark.parametrize("flag", ["--quiet", "-q"])
def test_quiet_leaves_the_talk_out_and_no_error(run, flag: str):
    words = ("add-target", "Lyon", "--kind", "net_zero", "--year", "2050", "--source", "Plan")
    assert run(*words, flag).err == ""
    assert run(flag, "show", "city", "Atlantisville").err.startswith("no city named")
    assert run("import", str(EXAMPLES / "README.md"), flag).err != ""


def test_a_flag_of_the_program_may_stand_anywhere_but_behind_two_dashes(run):
    assert run("show", "city", "Lyon", "--no-color", "--no-input", "--no-pager").code == 66
    assert "no city named '--quiet'" in run("--db", "x.db", "add-city", "--", "--quiet").err


def test_no_input_asks_nobody(run, account):
    assert run("add-meeting", str(account), "--no-input").code == 2


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_the_completion_script_is_for_its_shell(run, shell: str):
    ran = run("completion", shell)
    assert ran.code == 0 and f"complete_{shell}" in ran.out


def complete(run, *words: str, env: dict[str, str] | None = None) -> list[str]:
    told = {
        "COMP_WORDS": " ".join(("pledgetrack", *words)),
        "COMP_CWORD": str(len(words)),
        "_PLEDGETRACK_COMPLETE": "complete_bash",
    }
    ran = run(env=told | (env or {}))
    assert ran.err == ""
    found: list[str] = ran.out.split()
    return found


def test_commands_options_and_cities_are_completed(ledger):
    assert complete(ledger, "comp") == ["compare", "completion"]
    assert complete(ledger, "list", "--unr") == ["--unreviewed"]
    assert complete(ledger, "show", "city", "shen") == ["shenzhen"]
    assert ledger("alias", "add", "Shenzhen", "Sham Chun").code == 0
    assert complete(ledger, "compare", "Sh") == ["Sham\\", "Chun", "Shenzhen"]


def test_completion_is_silent_without_a_ledger(run, tmp_path):
    assert complete(run, "show", "city", "shen") == []
    broken = tmp_path / "broken.db"
    broken.write_bytes(b"x" * 5000)
    assert complete(run, "show", "city", "shen", env={"PLEDGETRACK_DB": str(broken)}) == []
    assert [path.name for path in tmp_path.iterdir()] == ["broken.db"]


def test_db_status_names_what_a_killed_write_left(ledger, world):
    folder = Path(world["PLEDGETRACK_DB"]).parent
    assert json.loads(ledger("db", "status", "--json").out)["unfinished"] == []
    for name in (".new-a.db", ".copy-b.db", ".unfinished-c d.part", "other.part"):
        (folder / name).write_bytes(b"x")
    ran = ledger("db", "status")
    assert (ran.code, ran.err.count("\n")) == (0, 1)
    assert f"rm {folder}/.copy-b.db {folder}/.new-a.db '{folder}/.unfinished-c d.part'" in ran.err
    assert len(json.loads(ledger("db", "status", "--json").out)["unfinished"]) == 3
