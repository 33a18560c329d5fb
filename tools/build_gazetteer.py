"""Turn data/gazetteer.tsv.xz into the SQLite artefact of the wheel: a hatchling build hook, and a script.

Run in a checkout: python tools/build_gazetteer.py. Standard library only; the names are folded by the very function
that folds what is looked up.
"""

import lzma
import runpy
import sqlite3
import sys
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
SOURCE = ROOT / "data" / "gazetteer.tsv.xz"
TARGET = ROOT / "src" / "pledgetrack" / "gazetteer" / "gazetteer.db"

SCHEMA = """
CREATE TABLE city (
    number INTEGER PRIMARY KEY, geonameid INTEGER NOT NULL, name TEXT NOT NULL, country TEXT NOT NULL, admin1 TEXT,
    latitude REAL NOT NULL, longitude REAL NOT NULL, population INTEGER NOT NULL
) STRICT;
CREATE TABLE name (folded TEXT NOT NULL, city INTEGER NOT NULL, main INTEGER NOT NULL, PRIMARY KEY (folded, city))
    STRICT, WITHOUT ROWID;
CREATE TABLE region (folded TEXT NOT NULL, country TEXT NOT NULL, name TEXT NOT NULL, PRIMARY KEY (folded, country, name))
    STRICT, WITHOUT ROWID;
CREATE TABLE country (folded TEXT PRIMARY KEY, code TEXT NOT NULL) STRICT, WITHOUT ROWID;
"""
INDEXES = "CREATE UNIQUE INDEX city_geonameid ON city (geonameid);"


def build(source: Path = SOURCE, target: Path = TARGET) -> Path:
    """Write the artefact anew; numbers of cities are their rank by population."""
    fold = runpy.run_path(str(ROOT / "src" / "pledgetrack" / "folding.py"))["fold"]
    lines = lzma.decompress(source.read_bytes()).decode("utf-8").splitlines()
    rows = {kind: [line.split("\t")[1:] for line in lines if line.startswith(f"{kind}\t")] for kind in "CRN"}
    unfinished = target.with_suffix(".part")
    unfinished.unlink(missing_ok=True)
    db = sqlite3.connect(unfinished)
    db.executescript(SCHEMA)
    db.executemany(
        "INSERT INTO city VALUES (?, ?, ?, ?, nullif(?, ''), ?, ?, ?)",
        (
            (number, int(row[0]), *row[1:4], float(row[4]), float(row[5]), int(row[6]))
            for number, row in enumerate(rows["C"])
        ),
    )
    db.executemany("INSERT INTO name VALUES (?, ?, ?)", _names(rows["C"], fold))
    db.executemany("INSERT OR IGNORE INTO region VALUES (?, ?, ?)", _regions(rows["R"], fold))
    db.executemany("INSERT OR IGNORE INTO country VALUES (?, ?)", _countries(rows["N"], fold))
    db.executescript(INDEXES)
    db.commit()
    db.execute("VACUUM")
    db.close()
    unfinished.replace(target)
    return target


def _names(cities: Iterable[list[str]], fold: Callable[[str], str]) -> list[tuple[str, int, int]]:
    found: dict[tuple[str, int], int] = {}
    for number, city in enumerate(cities):
        for name in filter(None, city[7].split("|")):
            found.setdefault((fold(name), number), 0)
        found[fold(city[1]), number] = 1
    return sorted((folded, number, main) for (folded, number), main in found.items() if folded)


def _regions(regions: Iterable[list[str]], fold: Callable[[str], str]) -> list[tuple[str, str, str]]:
    return sorted(
        (fold(alias), code, name) for code, name, names in regions for alias in (name, *filter(None, names.split("|")))
    )


def _countries(countries: Iterable[list[str]], fold: Callable[[str], str]) -> list[tuple[str, str]]:
    return sorted((fold(name), code) for code, names in countries for name in names.split("|"))


try:
    from hatchling.builders.hooks.plugin.interface import BuildHookInterface
except ImportError:  # run as a script, without hatchling
    pass
else:

    class GazetteerHook(BuildHookInterface):  # type: ignore[type-arg]
        """Builds the artefact before hatchling collects files; an sdist carries the source instead."""

        PLUGIN_NAME = "custom"

        def initialize(self, version: str, build_data: dict[str, Any]) -> None:  # noqa: ARG002
            """Called by hatchling before each build, editable ones too."""
            if self.target_name == "wheel":
                build()


if __name__ == "__main__":
    sys.stdout.write(f"{build().name} written\n")
