"""Errors are one line, with the documented exit code."""

import pytest

from pledgetrack.cli.commands import COMMANDS


def test_alone_it_prints_help_that_names_every_command(run):
    ran = run()
    assert (ran.code, ran.err) == (0, "")
    assert all(name in ran.out for name in COMMANDS)


@pytest.mark.parametrize("name", list(COMMANDS))
@pytest.mark.parametrize("flag", ["-h", "--help"])
def test_every_command_has_help(run, name: str, flag: str):
    ran = run(name, flag)
    assert ran.code == 0
    assert ran.out.startswith(f"Usage: pledgetrack {name}")


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["shwo"], "no command 'shwo'. Did you mean show?"),
        (["--nope"], "No such option: --nope"),
        (["show"], "Missing command"),
        (["show", "city"], "Missing argument 'CITY'"),
    ],
)
def test_wrong_words_are_one_line_and_exit_2(run, words: list[str], message: str):
    ran = run(*words)
    assert (ran.code, ran.out) == (2, "")
    assert message in ran.err
    assert ran.err.count("\n") == 1


def test_hostile_words_are_shown_not_obeyed(run):
    ran = run("\x1b[31mX[/]")
    assert ran.code == 2
    assert "\x1b" not in ran.err
    assert "[31mX[/]" in ran.err
