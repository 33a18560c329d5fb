"""Meetings told in Spanish, French, Portuguese, German and Chinese."""

from typing import Any

import pytest

from pledgetrack.extract.engine import extract
from pledgetrack.gazetteer import Gazetteer
from pledgetrack.model.evidence import Document


@pytest.fixture(scope="module")
def gazetteer():
    return Gazetteer()


def read(text: str, gazetteer: Gazetteer) -> Any:
    return extract(Document(name="a", origin="a", sha256="0" * 64, text=text), gazetteer).meeting


@pytest.mark.parametrize(
    ("text", "date", "place", "mayors", "cities"),
    [
        (
            "La cumbre se celebró en Zaragoza el 4 de marzo de 2022 y en ella participaron 16 alcaldes de 12 ciudades.",
            "2022-03-04",
            "Zaragoza",
            16,
            12,
        ),
        (
            "Le sommet s'est tenu à Strasbourg le 12 octobre 2021. Les 20 maires ont participé à la séance de clôture.",
            "2021-10-12",
            "Strasbourg",
            20,
            None,
        ),
        (
            "A reunião realizou-se em Coimbra a 2 de fevereiro de 2021, com 14 autarcas de 9 cidades.",
            "2021-02-02",
            "Coimbra",
            14,
            9,
        ),
        (
            "Das Treffen fand am 5. April 2022 in Freiburg statt; 18 Oberbürgermeister aus 15 Städten nahmen an der Konferenz teil.",
            "2022-04-05",
            "Freiburg",
            18,
            15,
        ),
        ("2021年9月10日,论坛在杭州举行,16位市长出席会议,来自12个城市。", "2021-09-10", "Hangzhou", 16, 12),
    ],
)
def test_what_is_told_of_a_meeting(text, date, place, mayors, cities, gazetteer):
    meeting = read(text, gazetteer)
    assert meeting.is_meeting
    assert (str(meeting.date.value), meeting.date.evidence.text in text) == (date, True)
    assert meeting.place is not None
    assert meeting.place.value.startswith(place)
    assert (meeting.mayors and meeting.mayors.value, meeting.cities and meeting.cities.value) == (mayors, cities)


@pytest.mark.parametrize(
    "text",
    [
        "La reunión se celebró por videoconferencia el 4 de marzo de 2022.",
        "La réunion s'est tenue en ligne le 12 octobre 2021.",
        "A reunião realizou-se por videoconferência a 2 de fevereiro de 2021.",
        "Das Treffen fand am 5. April 2022 online statt.",
        "2021年9月10日,会议以视频方式召开。",
    ],
)
def test_a_virtual_meeting_has_no_place(text, gazetteer):
    meeting = read(text, gazetteer)
    assert (meeting.virtual is not None, meeting.place) == (True, None)


@pytest.mark.parametrize(
    "text",
    [
        "La próxima cumbre se celebrará en Zaragoza el 4 de marzo de 2022.",
        "Le sommet se tiendra à Strasbourg le 12 octobre 2021.",
        "A cidade de Coimbra quer ser neutra em carbono até 2040.",
        "Die nächste Konferenz findet am 5. April 2022 in Freiburg statt.",
        "论坛将于2021年9月10日在杭州举行。",
    ],
)
def test_what_is_still_to_come_is_no_meeting(text, gazetteer):
    assert not read(text, gazetteer).is_meeting
