"""For which government somebody speaks, and in what standing; in passages of our own making."""

import pytest

from pledgetrack.extract.engine import extract
from pledgetrack.gazetteer import Gazetteer
from pledgetrack.model.evidence import Document
from pledgetrack.model.words import Role, Standing

SAID = "said the buses will run on batteries."


@pytest.fixture(scope="module")
def gazetteer() -> Gazetteer:
    return Gazetteer()


@pytest.fixture(scope="module")
def read(gazetteer: Gazetteer):
    def read(text: str):
        return extract(Document(name="a.txt", origin="a.txt", sha256="00", text=text), gazetteer)

    return read


@pytest.mark.parametrize(
    ("words", "city", "body", "standing"),
    [
        ("Anna Keller, Mayor of London,", "London", "Greater London Authority", Standing.MAYOR),
        ("London Mayor Anna Keller", "London", "Greater London Authority", Standing.MAYOR),
        (
            "Anna Keller, London\u2019s deputy mayor for environment,",
            "London",
            "Greater London Authority",
            Standing.EXECUTIVE,
        ),
        ("Anna Keller, Lord Mayor of London,", "London", "City of London Corporation", Standing.MAYOR),
        (
            "Anna Keller, Lord Mayor of the City of London,",
            "City of London",
            "City of London Corporation",
            Standing.MAYOR,
        ),
        ("Anna Keller, Mayor of London in Ontario,", "London", None, Standing.MAYOR),
        ("Anna Keller, Mayor of Greater Manchester,", None, "Greater Manchester Combined Authority", Standing.MAYOR),
        ("Greater Manchester Mayor Anna Keller", None, "Greater Manchester Combined Authority", Standing.MAYOR),
        ("Anna Keller, Metro Mayor of the West Midlands,", None, "West Midlands Combined Authority", Standing.MAYOR),
        ("West of England metro mayor Anna Keller", None, "West of England Combined Authority", Standing.MAYOR),
        (
            "Anna Keller, chair of the West Yorkshire Combined Authority,",
            None,
            "West Yorkshire Combined Authority",
            Standing.EXECUTIVE,
        ),
        ("Liverpool City Region Mayor Anna Keller", None, "Liverpool City Region Combined Authority", Standing.MAYOR),
        ("Anna Keller, Mayor of Liverpool,", "Liverpool", None, Standing.MAYOR),
        ("London Assembly member Anna Keller", None, "Greater London Authority", Standing.MEMBER),
        ("Greater London Authority director Anna Keller", None, "Greater London Authority", Standing.OFFICIAL),
        ("Anna Keller, Mayor of the London Borough of Hackney,", None, "London Borough of Hackney", Standing.MAYOR),
        (
            "Anne Dupont, pr\u00e9sidente de la M\u00e9tropole du Grand Paris,",
            None,
            "M\u00e9tropole du Grand Paris",
            Standing.EXECUTIVE,
        ),
        ("Anne Dupont, president of Nantes M\u00e9tropole,", None, "Nantes M\u00e9tropole", Standing.EXECUTIVE),
        (
            "Anne Dupont, pr\u00e9sidente de la R\u00e9gion \u00cele-de-France,",
            None,
            "R\u00e9gion \u00cele-de-France",
            Standing.OTHER_BODY,
        ),
        ("Los Angeles County Supervisor Anna Keller", None, "Los Angeles County", Standing.MEMBER),
        ("King County Executive Anna Keller", None, "King County", Standing.EXECUTIVE),
        ("Istanbul Metropolitan Mayor Anna Keller", "Istanbul", None, Standing.MAYOR),
        ("Anna Keller, Vice Mayor for Climate in Helsinki,", "Helsinki", None, Standing.EXECUTIVE),
        ("Anna Keller, CEO of the Urban Green Council,", None, None, Standing.OTHER_BODY),
        ("Anna Keller, leader of Leeds City Council,", "Leeds", None, Standing.EXECUTIVE),
        ("Councillor Anna Keller, leader of Leeds City Council,", "Leeds", None, Standing.EXECUTIVE),
        ("Leeds councillor Anna Keller", "Leeds", None, Standing.MEMBER),
        ("Anna Keller, leader of the opposition on Leeds City Council,", "Leeds", None, Standing.MEMBER),
        ("Anna Keller, a professor at the University of Leeds,", None, None, Standing.OTHER_BODY),
        ("Anna Keller, Mayor of Paris,", "Paris", None, Standing.MAYOR),
        ("Miami-Dade County Mayor Anna Keller", None, "Miami-Dade County", Standing.MAYOR),
        ("Denver Mayor Anna Keller", "Denver", None, Standing.MAYOR),
        ("Anna Keller, former Mayor of Leeds,", None, None, Standing.FORMER),
        ("Anna Keller, a candidate for Mayor of Leeds,", None, None, Standing.CANDIDATE),
        ("Anna Keller, who is running for Mayor of Leeds,", None, None, Standing.CANDIDATE),
        ("Anna Keller, who was Mayor of Leeds,", None, None, Standing.FORMER),
        ("Anna Keller, Mayor of Leeds until 2019,", None, None, Standing.FORMER),
        ("Singapore\u2019s Minister for the Environment, Anna Keller,", "Singapore", None, Standing.EXECUTIVE),
        ("Germany\u2019s Minister for the Environment, Anna Keller,", None, None, Standing.OTHER_BODY),
        ("Tokyo Governor Anna Keller", "Tokyo", None, Standing.MAYOR),
        ("Oregon Governor Anna Keller", None, None, Standing.OTHER_BODY),
    ],
)
def test_body_and_standing(read, words: str, city: str | None, body: str | None, standing: Standing):
    found = read(f"{words} {SAID}")
    (speaker,) = found.speakers
    assert (speaker.city and speaker.city.name, speaker.body, speaker.standing) == (city, body, standing)
    (statement,) = found.statements
    assert (statement.city, statement.body, statement.standing) == (speaker.city, body, standing)


def test_an_office_without_a_name_has_its_body_too(read):
    (statement,) = read(f"The Mayor of London {SAID}").statements
    assert (statement.speaker, statement.body, statement.standing) == (None, "Greater London Authority", Standing.MAYOR)


def test_an_office_of_a_place_that_nobody_knows_is_not_the_documents_city(read):
    text = f"Zurich is large. Zurich is old. Zurich is rich. Anna Keller, Mayor of Xyzzyville, {SAID}"
    assert [one.city for one in read(text).speakers] == [None]


def test_a_member_does_not_make_the_city_speak(read):
    (city,) = read(f"Leeds councillor Anna Keller {SAID}").cities
    assert city.role is Role.MENTIONED


def test_the_plan_of_a_mayor_who_is_only_named_is_the_citys(read):
    found = read(
        "Leeds Mayor Ana Holm opened the pool on Monday, and former York mayor Tom Reid swam.\n\n"
        "Holm's policies include cutting emissions by 40 per cent by 2031. Reid's policies include cutting emissions by 30 per cent by 2032."
    )
    assert [(one.subject.city.name, one.target_year) for one in found.claims if one.subject.city] == [("Leeds", 2031)]
