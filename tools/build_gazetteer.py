"""Turn data/gazetteer.tsv.xz into the SQLite artefact of the wheel: a part of the build, and a script.

Run in a checkout: python tools/build_gazetteer.py. Standard library only; the names are folded by the very function
that folds what is looked up.
"""

import lzma
import runpy
import sqlite3
import sys
from collections.abc import Callable, Iterable
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SOURCE = ROOT / "data" / "gazetteer.tsv.xz"
TARGET = ROOT / "src" / "pledgetrack" / "gazetteer" / "gazetteer.db"

# The gazetteer refuses an artefact of another version, and the tests build theirs anew: raise it with the schema.
VERSION = 8
SCHEMA = """
CREATE TABLE land (number INTEGER PRIMARY KEY, country TEXT NOT NULL, name TEXT) STRICT;
CREATE TABLE city (
    geonameid INTEGER PRIMARY KEY, name TEXT NOT NULL, land INTEGER NOT NULL, latitude INTEGER NOT NULL,
    longitude INTEGER NOT NULL, population INTEGER NOT NULL
) STRICT;
CREATE TABLE name (folded TEXT NOT NULL, place INTEGER NOT NULL, PRIMARY KEY (folded, place)) STRICT, WITHOUT ROWID;
CREATE TABLE home_name (geonameid INTEGER PRIMARY KEY, folded TEXT NOT NULL) STRICT;
CREATE TABLE seat (country TEXT NOT NULL, folded TEXT NOT NULL, place INTEGER NOT NULL, PRIMARY KEY (country, folded))
    STRICT, WITHOUT ROWID;
"""
# Cities that GeoNames calls by another name than English texts do; what it calls them is their ``home_name``, as much theirs.
ENGLISH = {
    2886242: "Cologne", 2797656: "Ghent", 2510911: "Seville", 2624652: "Aarhus", 2659811: "Lucerne",
    2800931: "Bruges", 2910831: "Hanover", 3104499: "Vitoria-Gasteiz", 3110044: "San Sebastián",
}  # fmt: skip
Fold = Callable[[str], str]
# (country, region), or (country, None) for the country itself -> number
Lands = dict[tuple[str, str | None], int]
# (folded name, place)
Names = set[tuple[str, int]]


def build(source: Path = SOURCE, target: Path = TARGET) -> Path:
    """Write the artefact anew.

    A country or first-level region is a land. A name is of a place: a city's GeoNames id, or a land's number below 0.
    Coordinates are whole thousandths of a degree, a hundred metres. Countries are also named by their ISO
    3166-1 alpha-2 code in capitals, which no folded name is.
    """
    fold: Fold = runpy.run_path(str(ROOT / "src" / "pledgetrack" / "folding.py"))["fold"]
    lines = lzma.decompress(source.read_bytes()).decode("utf-8").splitlines()
    rows = {kind: [line.split("\t")[1:] for line in lines if line.startswith(f"{kind}\t")] for kind in "CRNGP"}
    lands = _lands(rows)
    unfinished = target.with_suffix(".part")
    unfinished.unlink(missing_ok=True)
    db = sqlite3.connect(unfinished)
    db.execute("PRAGMA page_size = 2048")  # packs better in the wheel than larger ones
    db.executescript(SCHEMA)
    db.executemany("INSERT INTO land VALUES (?, ?, ?)", ((number, *land) for land, number in lands.items()))
    db.executemany("INSERT INTO city VALUES (?, ?, ?, ?, ?, ?)", sorted(_cities(rows["C"], lands)))
    names = _names(rows["C"], fold) | _regions(rows["R"], lands, fold) | _countries(rows["N"], lands, fold)
    names |= _counties(rows["P"], lands, fold)
    db.executemany("INSERT INTO name VALUES (?, ?)", sorted(entry for entry in names if entry[0]))
    homes = sorted((int(row[0]), fold(row[1])) for row in rows["C"] if int(row[0]) in ENGLISH)
    db.executemany("INSERT INTO home_name VALUES (?, ?)", homes)
    seats = sorted({(row[0], fold(name), int(row[2])) for row in rows["G"] for name in row[1].split("|")})
    db.executemany("INSERT INTO seat VALUES (?, ?, ?)", seats)
    db.execute(f"PRAGMA user_version = {VERSION}")
    db.commit()
    db.execute("VACUUM")
    db.close()
    unfinished.replace(target)
    return target


def _lands(rows: dict[str, list[list[str]]]) -> Lands:
    countries = {(code, None) for code in (*(row[0] for row in rows["N"]), *(row[2] for row in rows["C"]))}
    regions = {(row[0], row[1]) for row in rows["R"]} | {(row[2], row[3]) for row in rows["C"] if row[3]}
    return {land: number for number, land in enumerate([*sorted(countries), *sorted(regions)], 1)}


def _cities(cities: Iterable[list[str]], lands: Lands) -> Iterable[tuple[int, str, int, int, int, int]]:
    for geonameid, name, country, region, latitude, longitude, population, _ in cities:
        place = [round(float(degrees) * 1_000) for degrees in (latitude, longitude)]
        yield (
            int(geonameid),
            ENGLISH.get(int(geonameid), name),
            lands[country, region or None],
            place[0],
            place[1],
            int(population),
        )


def _names(cities: Iterable[list[str]], fold: Fold) -> Names:
    return {
        (fold(name), int(city[0]))
        for city in cities
        for name in (city[1], ENGLISH.get(int(city[0]), ""), *city[7].split("|"))
    }


def _regions(regions: Iterable[list[str]], lands: Lands, fold: Fold) -> Names:
    return {(fold(alias), -lands[code, name]) for code, name, names in regions for alias in (name, *names.split("|"))}


def _counties(counties: Iterable[list[str]], lands: Lands, fold: Fold) -> Names:
    """A county is one more name of the region in which it lies, or of each in which there is one of the name."""
    return {(fold(name), -lands[code, region]) for code, name, regions in counties for region in regions.split("|")}


def _countries(countries: Iterable[list[str]], lands: Lands, fold: Fold) -> Names:
    """One country a name: where two bear one, the first by its code."""
    found: dict[str, int] = {}
    for code, names in sorted(countries):
        found[code] = -lands[code, None]
        for name in names.split("|"):
            found.setdefault(fold(name), -lands[code, None])
    return set(found.items())


if __name__ == "__main__":
    sys.stdout.write(f"{build().name} written\n")
