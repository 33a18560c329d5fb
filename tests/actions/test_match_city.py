"""Which city a row is of: homonyms are settled by what the row says, or not at all."""

import pytest

from pledgetrack.actions.match_city import match_city
from pledgetrack.actions.matched import NoMatch
from pledgetrack.gazetteer import Gazetteer
from pledgetrack.gazetteer.named import Named
from pledgetrack.model.record import PlaceName

GAZETTEER = Gazetteer()
# What a row says, the city (a GeoNames id) that it is of, and the body that it keeps.
FOUND: list[tuple[PlaceName, int, str | None]] = [
    (PlaceName(name="Fuzhou, Jiangxi", country="CHN"), 1810820, None),
    (PlaceName(name="Valencia", country="ESP", population=800_000), 2509954, None),
    (PlaceName(name="Valencia", country="VEN", population=1_385_000), 3625549, None),
    (PlaceName(name="London", country="United Kingdom"), 2643743, None),
    (PlaceName(name="London, Ontario", country="CAN"), 6058560, None),
    (PlaceName(name="Anyang", country="KOR", population=630_000), 1846898, None),
    (PlaceName(name="Anyang", country="CHN", population=1_000_000), 1785294, None),
    (PlaceName(name="New York-Newark", country="USA"), 5128581, "New York-Newark"),
    (PlaceName(name="Los Angeles-Long Beach-Santa Ana", country="USA"), 5368361, "Los Angeles-Long Beach-Santa Ana"),
    (PlaceName(name="City of Malmö", country="Sweden", latitude=55.6, longitude=13.0), 2692969, None),
    (PlaceName(name="Malmö kommun 2030", country="Sweden", latitude=55.6, longitude=13.0), 2692969, None),
    (PlaceName(name="Malmoe", country="Sweden", latitude=55.6, longitude=13.0), 2692969, None),
    (PlaceName(name="Greater Malmö", country="SE"), 2692969, "Greater Malmö"),
    (PlaceName(name="Portland", also=("Portland, OR",), country="USA"), 5746545, None),
    (PlaceName(name="Ruian", country="CHN"), 1797063, None),
    # The region that a name gives is heeded, whatever the coordinates say, and is no name of a city.
    (
        PlaceName(name="Cambridge, MA", country="USA", population=116_632, latitude=45.6, longitude=-93.33),
        4931972,
        None,
    ),
    (PlaceName(name="Conde (Paraíba)", country="Brazil", population=24_610), 3385077, None),
    (PlaceName(name="Victoria (Tamaulipas)", country="Mexico"), 3530580, None),
    (PlaceName(name="León, Mexico", country="Mexico"), 3998655, None),
    (PlaceName(name="Beograd (Belgrade)", country="SRB"), 792680, None),
    (PlaceName(name="Targoviste/Dambovita", country="RO", latitude=44.926, longitude=25.462), 665024, None),
    # A small place of the name that is near goes before a larger one that is far.
    (PlaceName(name="Cabanes", country="ES", population=963, latitude=42.307, longitude=2.977), 6459081, None),
    # A government that bears no city's name is a body where it sits.
    (PlaceName(name="London Borough of Lewisham", country="United Kingdom"), 2643743, "London Borough of Lewisham"),
    (PlaceName(name="Summit County, UT", country="USA"), 5773066, "Summit County, UT"),
    (PlaceName(name="Stadt St.Gallen", country="Switzerland"), 2658822, None),
    (PlaceName(name="Isuerre", country="ES", population=31), 3120263, None),
    (PlaceName(name="Kinshasa", country="Dem. Rep. Congo"), 2314302, None),
    (PlaceName(name="Vera", country="ES", population=13_985, latitude=43.28, longitude=-1.68), 2509693, None),
    (PlaceName(name="Blacktown Council", country="Australia"), 2175411, None),
    # Of several places of a name one is a city by law; a town or village of that name is another.
    (PlaceName(name="Sayama", also=("Sayama City",), country="Japan"), 1907146, None),
    (PlaceName(name="Yokkaichi", also=("City of Yokkaichi",), country="Japan"), 1848373, None),
    (PlaceName(name="Dangjin-si", also=("Dangjin City",), country="South Korea"), 1834885, None),
    (PlaceName(name="Noda", also=("Noda Village",), country="Japan"), 2128890, None),
    (PlaceName(name="Noda", also=("Noda City",), country="Japan"), 1855078, None),
    # A borough within a greater city is not the town of its name, unless it has about as many inhabitants.
    (
        PlaceName(
            name="Richmond, UK",
            also=("Richmond Council",),
            country="GB",
            population=198_000,
            part=True,
            latitude=51.448,
            longitude=-0.326,
        ),
        2643743,
        "Richmond Council",
    ),
    (PlaceName(name="Westminster Council", country="GB", population=261_000, part=True), 2634341, None),
    # Two names in two regions: the coordinates tell.
    (
        PlaceName(
            name="General Alvear, Buenos Aires",
            also=("Municipalidad de General Alvear (Mendoza)",),
            country="AR",
            latitude=-34.978,
            longitude=-67.6955,
            population=46_429,
        ),
        3855139,
        None,
    ),
    # Coordinates that lie beside the city, and far from its namesakes.
    (PlaceName(name="San Fernando", country="PH", latitude=16.37, longitude=120.19, population=121_219), 1690033, None),
    (
        PlaceName(name="Rocca San Giovanni", country="IT", latitude=44.71, longitude=11.23, population=2_379),
        6535651,
        None,
    ),
    (PlaceName(name="Istrana", country="IT", latitude=12.09, longitude=45.68, population=9_151), 3175398, None),
    # Written otherwise: without a space, with an article, in other letters where the inhabitants are as many.
    (PlaceName(name="Machu Picchu", country="PE", population=4_146), 3935636, None),
    (PlaceName(name="La Antigua Guatemala", country="GT"), 3599699, None),
    (PlaceName(name="Bani-Suhaila", country="PS", population=41_000), 281148, None),
    (PlaceName(name="Yaoundé 4", country="Cameroon", latitude=3.87, longitude=11.52), 2220957, "Yaoundé 4"),
]
LEFT_OUT = [
    (PlaceName(name="Springfield", country="USA"), "may be Springfield, Missouri, US"),
    (PlaceName(name="Fuzhou", country="CHN"), "may be Fuzhou, Fujian"),
    (PlaceName(name="Malmö", country="Sweden", latitude=67.8, longitude=20.2, population=900), "near its coordinates"),
    (PlaceName(name="Nowhere-on-Sea", country="GB"), "no 'Nowhere-on-Sea' in GB"),
    (PlaceName(name="Pаris", country="FR"), "it mixes"),
    (PlaceName(geonameid=1), "no city 1 in the gazetteer"),
    (PlaceName(name="Guilford, VT", country="USA", population=2_121), "no 'Guilford, VT' in Vermont"),
    # Two cities by law, or one and a ward of Tokyo that calls itself a city.
    (PlaceName(name="Hokuto", also=("Hokuto City",), country="Japan"), "may be Hokuto, Yamanashi"),
    (PlaceName(name="Nakano City", country="Japan"), "may be Nakano"),
    # Far from the coordinates of a row a village of its name is another, unless as many live there or its name is long.
    (
        PlaceName(name="Jenišovice", country="CZ", latitude=49.93, longitude=16.03, population=441),
        "no 'Jenišovice'",
    ),
    # A municipality beside a city is none of it, whose town bears another name.
    (PlaceName(name="Gladsaxe Kommune", country="Denmark", population=69_262), "no 'Gladsaxe Kommune'"),
    (PlaceName(name="Bani-Suhaila", country="PS", population=4_100), "no 'Bani-Suhaila'"),
    (PlaceName(name="San Fernando", country="PH", latitude=15.7, longitude=120.45, population=121_219), "near its"),
    # A name that is only like one: without coordinates it may be another place.
    (PlaceName(name="Jingjiang", country="CHN", population=600_000), "no 'Jingjiang' in CHN"),
]


@pytest.mark.parametrize(("place", "geonameid", "body"), FOUND, ids=lambda one: getattr(one, "name", None))
def test_a_row_is_of_this_city(place, geonameid, body):
    match = match_city(place, GAZETTEER)
    assert (match.city.geonameid, match.body) == (geonameid, body)
    assert match.how


@pytest.mark.parametrize(("place", "words"), LEFT_OUT, ids=lambda one: getattr(one, "name", None))
def test_what_is_not_settled_says_why(place, words):
    with pytest.raises(NoMatch) as raised:
        match_city(place, GAZETTEER)
    assert words in str(raised.value)


def test_coordinates_that_contradict_a_large_name_are_told():
    match = match_city(PlaceName(name="Madrid", country="Spain", latitude=0, longitude=-3.7), GAZETTEER)
    assert (match.city.geonameid, "coordinates lie elsewhere" in match.how) == (3117735, True)


def _coded(code: str) -> PlaceName:
    return PlaceName(locode=code.replace(" ", ""), name=code, country=code[:2])


@pytest.mark.parametrize(
    ("code", "geonameid"),
    [
        ("SE MMA", 2692969),
        ("CN FZH", 1810821),
        ("CZ PRG", 3067696),  # Praha
        ("DE ESS", 2928810),  # the largest of four of the name
        ("US PDX", 5746545),  # without coordinates, by its state
        ("JP SGH", 11611609),  # GeoNames has it twice, in one place
        ("CN SGH", 1796236),
    ],
)
def test_a_un_locode_is_of_one_city(code, geonameid):
    found = match_city(_coded(code), GAZETTEER)
    assert (found.city.geonameid, found.how, found.body) == (geonameid, "UN/LOCODE", None)


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("GB NCS", "that of Newcastle, Northern Ireland.*larger city has the name, Newcastle upon Tyne"),
        ("CN FUZ", "that of Fuzhou, Jiangxi.*larger city has the name, Fuzhou, Fujian"),
        ("CN ZZU", "no city is known for the UN/LOCODE CN ZZU: pledgetrack alias add CITY .CN ZZU. says"),
        ("XX XXX", "no city is known"),
    ],
)
def test_a_un_locode_of_a_namesake_or_of_nobody_is_left_to_a_person(code, words):
    with pytest.raises(NoMatch, match=words):
        match_city(_coded(code), GAZETTEER)


def test_a_person_says_whose_a_un_locode_is():
    newcastle = GAZETTEER.bearers("newcastle upon tyne")[0].city
    found = match_city(_coded("GB NCS"), Named({"gb ncs": (newcastle,)}))
    assert (found.city, found.how) == (newcastle, "a name that a person gave")
    other = GAZETTEER.bearers("malmo")[0].city
    with pytest.raises(NoMatch, match="was given to"):
        match_city(_coded("GB NCS"), Named({"gb ncs": (newcastle, other)}))
