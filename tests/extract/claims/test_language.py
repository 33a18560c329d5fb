"""A text is read in its language, and what it quotes or says in another in that one."""

import pytest
from tests.extract.invented import brief, claims

from pledgetrack.extract.claims.language import beside, detect, of_passage, settled


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The city of Norby will be carbon neutral by 2040.", "en"),
        ("La ciudad de Norby será neutra en carbono en 2040.", "es"),
        ("La ville de Norby sera neutre en carbone en 2040.", "fr"),
        ("A cidade de Norby vai ser neutra em carbono até 2040.", "pt"),
        ("Die Stadt Norby will bis 2040 klimaneutral werden.", "de"),
        ("诺比市承诺在2040年前实现碳中和。", "zh"),
        ("", "en"),
        ("Norby 2040", "en"),
    ],
)
def test_detect(text, language):
    assert detect(text) == language


@pytest.mark.parametrize(
    ("quoted", "language", "kind"),
    [
        ("Norby, nuestra ciudad, será carbono neutral en 2040", "es", "carbon_neutral"),
        ("Norby, notre ville, sera neutre en carbone en 2040", "fr", "carbon_neutral"),
        ("A nossa cidade, Norby, vai ser neutra em carbono até 2040", "pt", "carbon_neutral"),
        ("Unsere Stadt Norby wird bis 2040 klimaneutral", "de", "climate_neutral"),
        ("诺比市将在2040年前实现碳中和", "zh", "carbon_neutral"),
    ],
)
def test_a_quotation_is_read_in_its_own_language(quoted, language, kind):
    text = f"The mayors met in the hall of the old port and spoke for an hour. “{quoted}”, said one of them at the end."
    (claim,) = claims(text)
    assert (claim.language, claim.kind, claim.target_year) == (language, kind, 2040)
    assert claim.pattern.startswith(f"{language}/")


def test_each_part_of_a_text_in_two_languages_is_read():
    text = (
        "Norby will be carbon neutral by 2040, the council has decided at its meeting.\n\n"
        "Die Stadt Vesta will bis 2035 klimaneutral werden, das hat der Rat beschlossen."
    )
    assert [brief(claim) for claim in claims(text)] == [
        "Norby carbon_neutral 2040 adopted",
        "Vesta climate_neutral 2035 adopted",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Los Angeles, Las Vegas, El Paso and La Paz sent their mayors to the meeting.",
        "The project is called “La ciudad del mañana” and it is on track.",
    ],
)
def test_names_of_another_language_change_nothing(text):
    low = text.lower()
    assert of_passage(low, "en", beside(low, "en")) == "en"


GERMAN = (
    "Die Stadt will bis 2035 klimaneutral werden, sagte die Oberbürgermeisterin am Montag im Rat. Der Plan soll in"
    " diesem Jahr beschlossen werden, und die Emissionen sollen um 80 Prozent sinken."
)
DUTCH = (
    "De stad wil in 2030 klimaatneutraal zijn, zei de burgemeester maandag in de raad. Het plan wordt dit jaar"
    " besproken en de uitstoot moet met 80 procent omlaag."
)
JAPANESE = "東京都は2050年までに二酸化炭素排出実質ゼロを目指すと知事が都議会で述べた。"


@pytest.mark.parametrize(
    ("told", "text", "language"),
    [
        (None, GERMAN, "de"), ("de", GERMAN, "de"), ("en", GERMAN, "de"), ("fr", GERMAN, "de"), ("zh", GERMAN, "de"),
        ("nl", DUTCH, "nl"), ("ja", JAPANESE, "ja"), ("en", "深圳市将在2060年前实现碳中和。", "zh"),
        ("fr", "Riga, 2030: 55 %.", "fr"), ("pt", "La ciudad.", "pt"), ("sv", "Malmö, 2030.", "sv"),
    ],
)  # fmt: skip
def test_the_words_overrule_what_a_document_says_only_where_they_are_clear(told, text, language):
    assert settled(told, text) == language
