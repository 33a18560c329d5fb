"""Which ledger wins, and why."""

from pathlib import Path

import pytest

from pledgetrack.cli.configuration import locate
from pledgetrack.errors import BadConfiguration


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("HOME", str(tmp_path))
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME"):
        monkeypatch.delenv(name, raising=False)
    return tmp_path


def user_file(home: Path, text: str) -> Path:
    file = home / ".config/pledgetrack/config.toml"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")
    return file


def test_the_nearest_word_wins(home: Path):
    """Each step takes one source away; what is left decides."""
    file = user_file(home, 'db = "user.db"\n')
    project = home / "project"
    project.mkdir()
    (project / "pledgetrack.toml").write_text('db = "project.db"\n', encoding="utf-8")
    named = {"PLEDGETRACK_DB": "/env.db"}
    assert locate(Path("/flag.db"), named, project).why == "--db"
    assert locate(None, named, project).path == Path("/env.db")
    assert locate(None, {}, project).path == project / "project.db"
    (project / "pledgetrack.toml").unlink()
    assert locate(None, {}, project).path == file.parent / "user.db"
    file.unlink()
    assert locate(None, {}, project).path == home / ".local/share/pledgetrack/pledgetrack.db"


def test_a_relative_data_home_is_no_data_home(home: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("XDG_DATA_HOME", "relative")
    assert locate(None, {}, home).path == home / ".local/share/pledgetrack/pledgetrack.db"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('\ndatabase = "x.db"\n', "line 2: unknown key 'database'"),
        ("db = 3\n", "line 1: db is no text"),
        ("db = \n", "config.toml: Invalid value"),
    ],
)
def test_a_configuration_that_does_not_hold_is_an_error_with_its_line(home: Path, text: str, message: str):
    user_file(home, text)
    with pytest.raises(BadConfiguration, match=message):
        locate(None, {}, home)
