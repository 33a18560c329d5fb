"""Which ledger a command works on, and why: flag, environment, project file, user file, default, in that order."""

import os
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from pledgetrack.errors import BadConfiguration

PROJECT_FILE = "pledgetrack.toml"
VARIABLE = "PLEDGETRACK_DB"
KEYS = ("db",)


class Located(NamedTuple):
    """The ledger's path and what settled it, in words; ``file`` is the configuration file that was read, if any."""

    path: Path
    why: str
    file: Path | None = None


def locate(flag: Path | None, environment: Mapping[str, str], folder: Path) -> Located:
    """Return the ledger for a command run in ``folder``.

    Raises ``BadConfiguration`` for a configuration file that does not hold, and where no home folder is known.
    """
    if flag is not None:
        return Located(path=flag, why="--db")
    if environment.get(VARIABLE):
        return Located(path=Path(environment[VARIABLE]), why=f"the environment variable {VARIABLE}")
    for file in (folder / PROJECT_FILE, _user_file()):
        named = _read(file).get("db") if file and file.is_file() else None
        if file and named:
            return Located(
                path=file.parent / Path(os.fsdecode(named.encode())).expanduser(), why=f"db in {file}", file=file
            )
    return Located(path=_data_folder() / "pledgetrack.db", why="the default")


def looked_at(flag: Path | None, environment: Mapping[str, str], folder: Path) -> tuple[tuple[str, str], ...]:
    """Every place that may name a ledger, in the order in which it wins, with what is there. Raises nothing."""
    user = _user_file()
    places = [("--db", str(flag) if flag else "not given"), (VARIABLE, environment.get(VARIABLE) or "not set")]
    for file in (folder / PROJECT_FILE, user):
        if file is None:
            places.append(("user file", "no home folder is known"))
        elif not file.is_file():
            places.append((str(file), "not there"))
        else:
            try:
                places.append((str(file), f"db = {_read(file).get('db', 'not set')}"))
            except BadConfiguration as error:
                places.append((str(file), str(error)))
    try:
        places.append(("default", str(_data_folder() / "pledgetrack.db")))
    except BadConfiguration as error:
        places.append(("default", str(error)))
    return tuple(places)


def _read(file: Path) -> dict[str, str]:
    import tomllib  # most people have no such file

    try:
        settings = tomllib.loads(file.read_text("utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise BadConfiguration(f"{file}: {error}", "Mend the file or move it away.") from None
    except OSError as error:
        raise BadConfiguration(
            f"cannot read {file}: {error.strerror}", "Mend its permissions or move it away."
        ) from None
    for key, value in settings.items():
        if key not in KEYS:
            raise BadConfiguration(
                f"{file}, line {_line(file, key)}: unknown key {key!r}", f"It may hold: {', '.join(KEYS)}."
            )
        if not isinstance(value, str):
            raise BadConfiguration(
                f"{file}, line {_line(file, key)}: {key} is no text", 'Write it as db = "a/path.db".'
            )
    return settings


def _line(file: Path, key: str) -> int:
    lines = file.read_text("utf-8").splitlines()
    return next((number for number, line in enumerate(lines, 1) if line.strip().lstrip("[\"'").startswith(key)), 1)


def _user_file() -> Path | None:
    import platformdirs

    try:
        return Path(platformdirs.user_config_dir("pledgetrack", appauthor=False)) / "config.toml"
    except RuntimeError:  # no home folder is known; there may still be --db
        return None


def _data_folder() -> Path:
    import platformdirs

    try:
        return Path(platformdirs.user_data_dir("pledgetrack", appauthor=False))
    except RuntimeError:
        raise BadConfiguration(
            "no home folder is known, so there is no default ledger", "Name one with --db."
        ) from None
