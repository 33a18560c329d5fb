"""Names meet their cities, with the artefact that ships in the wheel."""

from pathlib import Path

import pytest

from pledgetrack.errors import BadConfiguration
from pledgetrack.folding import fold
from pledgetrack.gazetteer import Gazetteer, places

SHENZHEN, MUNICH, NEW_YORK, DALIAN, FUZHOU_FUJIAN, FUZHOU_JIANGXI = 1795565, 2867714, 5128581, 1814087, 1810821, 1810820


@pytest.fixture(scope="module")
def gazetteer() -> Gazetteer:
    return Gazetteer()


@pytest.mark.parametrize(
    ("query", "geonameids"),
    [
        ("深圳", [SHENZHEN]),
        ("MÜNCHEN", [MUNICH]),
        ("Munchen", [MUNICH]),
        ("NYC", [NEW_YORK]),
        ("New York", [NEW_YORK]),
        ("CDMX", [3530597]),
        ("1795565", [SHENZHEN]),
        ("Fuzhou", [FUZHOU_FUJIAN, FUZHOU_JIANGXI]),
        ("Fuzhou, Jiangxi", [FUZHOU_JIANGXI]),
        ("Portland, Oregon", [5746545]),
        ("Portland, OR", [5746545]),
        ("London, Canada", [6058560]),
        ("Łódź", [3093133]),
        ("no such place", []),
        ("0", []),
    ],
)
def test_finds(gazetteer: Gazetteer, query: str, geonameids: list[int]):
    assert [city.geonameid for city in gazetteer.find(query)] == geonameids


def test_the_bigger_bearer_of_a_name_comes_first(gazetteer: Gazetteer):
    assert [city.country for city in gazetteer.find("Paris")][:2] == ["FR", "US"]
    assert gazetteer.find("Shenzhen")[0].geonameid == SHENZHEN


def test_regions_are_named_in_english(gazetteer: Gazetteer):
    assert [city.admin1 for city in gazetteer.find("Fuzhou")] == ["Fujian", "Jiangxi"]


def test_a_misspelling_is_near_its_city(gazetteer: Gazetteer):
    assert gazetteer.near("dlian", country="CN")[0].geonameid == DALIAN
    assert gazetteer.suggest("Dlian")[0].geonameid == DALIAN
    assert gazetteer.near("x" * 100_000) == ()


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("china", "CN"), ("uk", "GB"), ("usa", "US"), ("deutschland", "DE"), ("gbr", "GB"), ("deu", "DE"), ("DE", "DE"),
        ("IN", "IN"), ("in", None), ("no", None), ("it", None), ("atlantis", None),
    ],
)  # fmt: skip
def test_countries(gazetteer: Gazetteer, name: str, code: str | None):
    assert gazetteer.country(name) == code


def test_regions(gazetteer: Gazetteer):
    assert ("US", "Oregon") in {(region.country, region.name) for region in gazetteer.regions("or")}
    assert [(region.country, region.name) for region in gazetteer.regions(fold("广东"))] == [("CN", "Guangdong")]


def test_a_missing_artefact_says_what_to_do(tmp_path: Path):
    with pytest.raises(BadConfiguration, match=r"missing.* Install pledgetrack again; .*build_gazetteer\.py$"):
        Gazetteer(tmp_path / "none.db")


@pytest.mark.parametrize("content", [b"", b"no database at all" * 100])
def test_a_damaged_or_older_artefact_says_what_to_do(tmp_path: Path, content: bytes):
    file = tmp_path / "100% of them.db"
    file.write_bytes(content)
    with pytest.raises(BadConfiguration, match=r"damaged or of another version. Install pledgetrack again"):
        Gazetteer(file)


def test_coordinates_are_those_of_the_source_to_a_thousandth_of_a_degree(gazetteer: Gazetteer):
    (city,) = gazetteer.find(str(SHENZHEN))
    assert (city.latitude, city.longitude, city.country, city.admin1) == (22.546, 114.068, "CN", "Guangdong")


@pytest.mark.parametrize(
    ("start", "begins"),
    [("new", True), ("port", True), ("st", True), ("shenzhen municipality of", False), ("xqwxz", False)],
)
def test_longer_names_that_begin_with_words(gazetteer, start, begins):
    assert gazetteer.begins(start) is begins


@pytest.mark.parametrize(("start", "goes_on"), [("深", True), ("shenzh", True), ("xqwxz", False)])
def test_longer_names_that_begin_with_signs(gazetteer, start, goes_on):
    assert gazetteer.goes_on(start) is goes_on


def test_small_places_and_lesser_names_are_for_datasets(gazetteer: Gazetteer):
    (isuerre,) = gazetteer.small("isuerre")
    assert (isuerre.country, isuerre.admin1, isuerre.population) == ("ES", "Aragón", 51)
    assert gazetteer.city(isuerre.geonameid) == isuerre
    assert "Bera" in {city.name for city in gazetteer.small("vera")}
    assert not gazetteer.bearers("isuerre")


@pytest.mark.parametrize(
    ("country", "name", "seat"),
    [("GB", "lewisham", "London"), ("ZA", "ekurhuleni", "Germiston"), ("US", "lewisham", None)],
)
def test_governments_of_other_names_have_a_seat(gazetteer: Gazetteer, country, name, seat):
    found = gazetteer.seat(country, name)
    assert (found and found.name) == seat


@pytest.mark.parametrize(("content", "words"), [(None, "missing"), (b"no archive", "damaged")])
def test_the_part_for_datasets_may_be_missing_or_damaged(tmp_path: Path, monkeypatch, content, words):
    file = tmp_path / "places.tsv.xz"
    if content:
        file.write_bytes(content)
    monkeypatch.setattr(places, "_FILES", (file,))
    with pytest.raises(BadConfiguration, match=f"{words}.*Install pledgetrack again"):
        Gazetteer().small("isuerre")


def test_names_in_scripts_of_others_are_kept_of_large_cities(gazetteer: Gazetteer):
    assert [city.name for city in gazetteer.find("Лондон")][:1] == ["London"]
    assert [city.name for city in gazetteer.find("Великий Новгород")][:1] == ["Velikiy Novgorod"]


@pytest.mark.parametrize(
    ("name", "main"),
    [("Cologne", True), ("Köln", True), ("Colonia", False), ("München", False), ("Munich", True), ("NYC", False)],
)
def test_a_name_is_the_principal_one_in_english_or_at_home_where_geonames_calls_it_so(gazetteer, name, main):
    assert gazetteer.bearers(fold(name))[0].main is main
