import functools

import pytest

from pledgetrack.extract.atlas import Atlas
from pledgetrack.extract.cities import find_cities
from pledgetrack.extract.sentences import sentences
from pledgetrack.gazetteer import Gazetteer
from pledgetrack.model.evidence import Document
from pledgetrack.model.words import Confidence


@functools.cache
def gazetteer() -> Gazetteer:
    return Gazetteer()


def atlas(text: str, language: str | None = "en") -> Atlas:
    document = Document(name="a.txt", origin="a.txt", sha256="00", text=text, language=language)
    return find_cities(document, tuple(sentences(text)), gazetteer())


def labels(text: str, language: str | None = "en") -> set[str]:
    return {f"{found.city.name} {found.city.country}" for found in atlas(text, language).found}


CITIES = [
    ("Leeds, York and Wakefield pledged to be net zero by 2038.", {"Leeds GB", "York GB", "Wakefield GB"}),
    ("The mayor of São Paulo met the mayor of Medellín.", {"São Paulo BR", "Medellín CO"}),
    ("Officials in Portland, Oregon, agreed.", {"Portland US"}),
    ("The council of London, Ontario, agreed.", {"London CA"}),
    ("Trams run in Birmingham (UK).", {"Birmingham GB"}),
    ("NYC and CDMX signed; D.C. did not.", {"New York City US", "Mexico City MX", "Washington US"}),
    ("PORTLAND, Ore. — The council met.", {"Portland US"}),
    ("The mayor of Heidel-\nberg spoke.", {"Heidelberg DE"}),
    ("Medellín's buses and Córdoba’s trams; Argentina paid for the latter.", {"Medellín CO", "Córdoba AR"}),
    ("Leicester City Council agreed.", {"Leicester GB"}),
    ("Ｓｈｅｎｚｈｅｎ will peak by 2025.", {"Shenzhen CN"}),
    ("See https://example.org/Paris/London.html and C:\\Rome.pdf", set()),
    ("The <a href='/Berlin'>plan</a> of Oslo", {"Oslo NO"}),
    ("In keeping with the Paris Agreement and the Kyoto Protocol, we act.", set()),
    ("The University of Leeds and the Port of Barcelona agreed; so did Oxford University.", set()),
    ("Jordan Paris and Mr London spoke first.", set()),
    ("Reading about it is easy. Nice words, too. Most agree. Of course.", set()),
    ("She lives in Reading and works in Bath, England.", {"Reading GB", "Bath GB"}),
    ("A bill before the legislature of Washington State failed.", set()),
    ("Washington rejected the treaty, and Beijing's foreign ministry called it a step back.", set()),
]
FOREIGN = [
    ("de", "Die Stadt Köln und München wollen bis 2035 klimaneutral werden.", {"Köln DE", "Munich DE"}),
    ("fr", "La Ville de Montréal s'engage, dit la mairie de Bâle.", {"Montréal CA", "Basel CH"}),
    ("es", "El alcalde de Lima y la alcaldesa de Bogotá firmaron.", {"Lima PE", "Bogotá CO"}),
    ("pt", "A prefeitura de Vitória promete cortar emissões.", {"Vitória BR"}),
    ("zh", "深圳市承诺到2025年实现碳达峰，并遵守《巴黎协定》。北京大学没有。", {"Shenzhen CN"}),
]


@pytest.mark.parametrize(("text", "expected"), CITIES)
def test_cities(text, expected):
    assert labels(text) == expected


@pytest.mark.parametrize(("language", "text", "expected"), FOREIGN)
def test_cities_in_other_languages(language, text, expected):
    assert labels(text, language) == expected


def test_evidence_is_the_text():
    text = "  Oslo’s mayor met <b>Bergen</b>'s at the Paris\nconference: OSLO agreed, Norway said."
    found = atlas(text)
    assert [o.evidence.text for o in found.occurrences] == ["Oslo", "Bergen", "Paris", "OSLO"]
    for evidence in [o.evidence for o in found.occurrences] + [o.evidence for o in found.others]:
        assert text[evidence.start : evidence.end] == evidence.text


def test_a_misspelt_name_is_taken_where_a_city_must_stand_and_never_surely():
    text = "The Mayor of Fuzhou, Executive Vice Mayor of Dlian and Deputy Mayor of Shenzhen spoke of China's targets."
    found = {entry.city.geonameid: entry.confidence for entry in atlas(text).found}
    assert set(found) == {1810821, 1814087, 1795565}
    assert found[1795565] is Confidence.HIGH
    assert found[1810821] is Confidence.MEDIUM
    assert found[1814087] is Confidence.LOW
    assert atlas("Dlian was quiet.").found == ()
