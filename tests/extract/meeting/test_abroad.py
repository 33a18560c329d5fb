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


@pytest.mark.parametrize(
    ("text", "date", "place", "participants", "countries"),
    [
        # Minutes: days in words, years with a point, the town at the head of a sentence or behind a word for it.
        (
            ("ACTA DE LA SESIÓN ORDINARIA\n\nEn Soria, siendo las veinte horas del día veintiocho de abril de dos mil"
            " dieciséis, se reúnen en el Salón de Sesiones los señores concejales."),
            "2016-04-28", "Soria", None, None,
        ),
        (
            "ACTA DE LA SESIÓN CELEBRADA EL DÍA 30 DE JULIO DE 2.015\n\nEn Soria se reúne el Pleno.",
            "2015-07-30", "Soria", None, None,
        ),
        (
            ("ATA da reunião – Aos dezenove dias do mês de julho de dois mil e sete, realizou-se em Santos a reunião da"
            " comissão."),
            "2007-07-19", "Santos", None, None,
        ),
        (
            ("öffentliche Sitzung des Umweltausschusses\nDatum: Mi, 28.08.2019\nOrt: Schulstraße 2, Bottrop\n\n"
            "Der Antrag wurde verlesen, und es gab eine Aussprache zu den Kosten."),
            "2019-08-28", "Bottrop", None, None,
        ),
        # Counted from the day of the report at the head; never where it is another day.
        (
            "19/10/2022\n\nLa alcaldesa presentó hoy en el foro, celebrado en Soria, el plan para los vecinos.",
            "2022-10-19", "Soria", None, None,
        ),
        (
            ("Prefeitura de Santos - Terça-feira, 03 de dezembro de 2024\n\nA conferência foi realizada nesta"
            " terça-feira, 3, em Santos, com os moradores."),
            "2024-12-03", "Santos", None, None,
        ),
        ("城市论坛举行\n2021-11-12\n来源:市政府\n\n11月11日,城市论坛在扬州举行。", None, "Yangzhou", None, None),
        ("2020/11/10\n11月10日,城市论坛在扬州市举行,来自10个国家的300余人参会。", "2020-11-10", "Yangzhou", 300, 10),
        ("会议9月21日在江苏省扬州市闭幕。来自6个国家的9位市长、副市长等共160余名代表出席会议。", None, "Yangzhou", 160, 6),
        # An occasion of several days has no one day; a sitting that is only spoken of is none.
        ("Le sommet s'est tenu du 19 au 22 octobre 2022 à Rennes avec plus de mille élus de 90 pays.", None, "Rennes", 1000, 90),
        ("Herr Berg nimmt Bezug auf die Sitzung des Rates vom 29.07.2010, in der die Stadt Bottrop das beschloss.", None, None, None, None),
        ("Os prefeitos vieram: o encontro reuniu 3,3 mil representantes em Santos.", None, "Santos", 3300, None),
    ],
)  # fmt: skip
def test_minutes_and_reports_abroad(gazetteer, text, date, place, participants, countries):
    meeting = read(text, gazetteer)
    found = [fact and fact.value for fact in (meeting.place, meeting.participants, meeting.countries)]
    assert [meeting.date and str(meeting.date.value), *found] == [date, place, participants, countries]
