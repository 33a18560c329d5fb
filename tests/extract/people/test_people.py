"""Who speaks, for whom, and in which words; in passages of our own making."""

import tomllib
from pathlib import Path

import pytest

from pledgetrack.extract.engine import extract
from pledgetrack.extract.people.quotes import quotes
from pledgetrack.extract.people.standings import standing
from pledgetrack.folding import fold
from pledgetrack.gazetteer import Gazetteer
from pledgetrack.model.evidence import Document
from pledgetrack.model.extraction import Extraction
from pledgetrack.model.words import Form, Role, Standing


@pytest.fixture(scope="module")
def gazetteer() -> Gazetteer:
    return Gazetteer()


@pytest.fixture(scope="module")
def read(gazetteer: Gazetteer):
    def read(text: str) -> Extraction:
        return extract(Document(name="a.txt", origin="a.txt", sha256="00", text=text), gazetteer)

    return read


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        ("“We will plant more trees this year,” said Anna Keller, Mayor of Zurich.", [("Anna Keller", "Zürich", True)]),
        ("Mayor Anna Keller of Zurich said: “We will plant more trees this year.”", [("Anna Keller", "Zürich", True)]),
        ("Zurich Mayor Anna Keller announced that the trams will run all night.", [("Anna Keller", "Zürich", False)]),
        (
            "Anna Keller, the Mayor of Zurich, told the council that the trams will run.",
            [("Anna Keller", "Zürich", False)],
        ),
        ("'We will plant more trees this year,' said Anna Keller, Mayor of Zurich.", [("Anna Keller", "Zürich", True)]),
        ("Special Envoy LIN Meihua said: “Cities are acting, each in its own way.”", [("LIN Meihua", None, True)]),
        ("Former Mayor of Zurich Anna Keller said: “We should have acted long ago.”", [("Anna Keller", None, True)]),
        ("“We must act now, all of us,” said activist David Meier in Zurich.", [("David Meier", None, True)]),
        ("The award was named after Anna Keller, Mayor of Zurich until 1990.", []),
        ("The City Council of Zurich said that the budget was passed.", []),
    ],
)
def test_speakers(read, text: str, speakers: list[tuple[str, str | None, bool]]):
    found = [(one.name, one.city and one.city.name, one.has_direct_quote) for one in read(text).speakers]
    assert found == speakers


def test_she_said_goes_back_to_the_one_who_spoke_last(read):
    text = (
        "Anna Keller, Mayor of Zurich, said the trams will run all night.\n\n"
        "“Nobody should need a car after dark in this city,” she added.\n\n"
        "“That is what we were elected for, and we will do it,” Mayor Keller said."
    )
    statements = read(text).statements
    assert [one.speaker for one in statements] == ["Anna Keller"] * 3
    assert [one.form for one in statements] == [Form.REPORTED, Form.QUOTATION, Form.QUOTATION]


def test_a_quotation_over_paragraphs_belongs_to_one_speaker_and_holds_no_furniture(read):
    text = (
        "Envoy LIN Meihua said: “Cities differ in size and in what they can do.\n\n"
        "“They are all acting, and that is what counts.\n\n“I hope that they go on.”\n\nDownload PDF\n\nShare article\n"
    )
    found = read(text)
    assert [one.speaker for one in found.statements] == ["LIN Meihua"] * 3
    assert [text[one.evidence.start : one.evidence.end] for one in found.statements] == [
        "Cities differ in size and in what they can do.",
        "They are all acting, and that is what counts.",
        "I hope that they go on.",
    ]


def test_offices_without_names_speak_for_their_cities(read):
    found = read(
        "The Mayor of Lisbon, Vice Mayor of Porto and Deputy Mayor of Braga presented their plans at the dialogue."
    )
    assert [(one.office, one.city and one.city.name) for one in found.statements] == [
        ("Mayor of Lisbon", "Lisbon"),
        ("Vice Mayor of Porto", "Porto"),
        ("Deputy Mayor of Braga", "Braga"),
    ]
    assert {one.role for one in found.cities} == {Role.SPEAKER}
    assert found.speakers == ()


def test_turns_of_an_interview(read):
    text = "Host Steve Brown talks with Anna Keller, Mayor of Zurich.\n\nBROWN: How is it going?\n\nKELLER: We are on our way.\n"
    turns = [(one.speaker, one.evidence.text) for one in read(text).statements if one.form is Form.QUOTATION]
    assert turns == [("Steve Brown", "How is it going?"), ("Anna Keller", "We are on our way.")]


@pytest.mark.parametrize(
    ("office", "expected"),
    [
        ("Mayor of Zurich", Standing.MAYOR),
        ("Lord Mayor", Standing.MAYOR),
        ("Oberbürgermeisterin", Standing.MAYOR),
        ("alcalde de Madrid", Standing.MAYOR),
        ("Executive Vice Mayor of Dalian", Standing.EXECUTIVE),
        ("Leader of Leeds City Council", Standing.EXECUTIVE),
        ("Councillor", Standing.MEMBER),
        ("ward councillor", Standing.MEMBER),
        ("former Mayor of Zurich", Standing.FORMER),
        ("mayoral candidate", Standing.CANDIDATE),
        ("climate activist", Standing.ACTIVIST),
        ("City Manager", Standing.OFFICIAL),
        ("Prime Minister", Standing.OTHER_BODY),
        ("CEO of a cement maker", Standing.OTHER_BODY),
        ("Governor of Oregon", Standing.OTHER_BODY),
    ],
)
def test_standing(office: str, expected: Standing):
    assert standing(office) is expected


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("He said “this is a whole sentence here” and left.", ["this is a whole sentence here"]),
        ("It is a so-called “green” plan.", []),
        ('"This is a whole sentence here," she said.', ["This is a whole sentence here,"]),
        ("„Wir werden bis 2030 alles ändern“, sagte sie.", ["Wir werden bis 2030 alles ändern"]),
        ("« Nous allons tout changer ici », dit-il.", [" Nous allons tout changer ici "]),
        ("The city's plan and the mayors' views of the state's law differ.", []),
    ],
)
def test_quotes(text: str, words: list[str]):
    assert [text[one.start : one.end] for one in quotes(text)] == words


def test_a_claim_that_somebody_states_bears_the_name(read):
    text = (
        "Anna Keller, Mayor of Zurich, said that Zurich will be net zero by 2040.\n\n"
        "Activist David Meier said that Geneva will be net zero by 2045.\n\nBasel will be net zero by 2050."
    )
    assert [(claim.target_year, claim.speaker) for claim in read(text).claims] == [
        (2040, "Anna Keller"),
        (2045, "David Meier"),
        (2050, None),
    ]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("“Zurich will be net zero by 2040,” said Anna Keller, Mayor of Zurich.", "Anna Keller"),
        ("Zurich will be net zero by 2040, but “this is too late for all of us,” said activist David Meier.", None),
    ],
)
def test_a_claim_inside_a_quotation_is_the_speakers(read, text: str, speaker: str | None):
    (claim,) = read(text).claims
    assert (claim.subject.name or (claim.subject.city and claim.subject.city.name), claim.speaker) == (
        "Zürich",
        speaker,
    )


def test_the_mayor_of_a_place_that_is_not_resolved_speaks_for_no_other_city(read):
    (claim,) = read("Speaking in Kyoto, the mayor of Zarvel said the city would be carbon neutral by 2050.").claims
    assert (claim.subject.name, claim.subject.city) == ("Zarvel", None)


def test_a_person_once_introduced_is_known_by_name_alone(read):
    text = "The mayors met LIN Meihua, Special Envoy for Rivers.\n\nLIN Meihua told them that rivers matter."
    assert [(one.name, one.office) for one in read(text).speakers] == [("LIN Meihua", "Special Envoy for Rivers")]


SPEAKERS = [
    case
    for name in (
        "speakers.toml",
        "speakers_five_tongues.toml",
        "transcripts.toml",
        "chinese.toml",
        "releases.toml",
        "panels_and_papers.toml",
        "speakers_abroad.toml",
        "interviews_and_minutes_abroad.toml",
        "voices.toml",
        "speakers_titled.toml",
        "offices_elsewhere.toml",
    )
    for case in tomllib.loads((Path(__file__).parent / name).read_text("utf-8"))["case"]
]


@pytest.mark.parametrize("case", SPEAKERS, ids=lambda case: " ".join(case["text"].split())[:40])
def test_who_speaks_and_for_which_city(read, case):
    found = [[one.name, one.city.name if one.city else ""] for one in read(case["text"]).speakers]
    assert found == case["speakers"]


PASSAGES = tomllib.loads((Path(__file__).parent / "passages.toml").read_text("utf-8"))["passage"]


def test_speakers_of_the_labelled_passages(read):
    """The floor of the set: right, predicted and wanted speakers, a speaker being a family name with a city."""
    right = predicted = wanted = 0
    for passage in PASSAGES:
        found = [
            (one.name and one.name.split()[-1], one.city and fold(one.city.name))
            for one in read(passage["text"]).speakers
        ]
        told = [(name.split()[-1], fold(city) or None) for name, city in passage["speakers"]]
        right += sum(one in told for one in found)
        predicted, wanted = predicted + len(found), wanted + len(told)
    assert 2 * right / (predicted + wanted) >= 0.9


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        (
            "Signed:\nAna Ruiz, Mayor of Leeds\nKwadwo Mensah, Mayor of Kumasi\nPriya Nair, Deputy Mayor of Pune\n",
            [("Ana Ruiz", "Leeds"), ("Kwadwo Mensah", "Kumasi"), ("Priya Nair", "Pune")],
        ),
        (
            "Greta Holm is the city's mayor.\nBill Radley said that the harbour in Bergen was full.",
            [("Bill Radley", None)],
        ),
        (
            "The leader of North Somerset Council, Mike Holt, said that roads come first. North Somerset lies low.",
            [("Mike Holt", None)],
        ),
        (
            "Leeds waits. Ana Ruiz said it was late; Tom Hill argued it was not.",
            [("Ana Ruiz", None), ("Tom Hill", None)],
        ),
        ("Leeds waits. Ana Ruiz said that the letter which Tom Hill wrote was late.", [("Ana Ruiz", None)]),
        ("Contact: Ana Ruiz\nRuiz: 555 0100\nTom Hill was accused of it by the depot in Leeds.", []),
    ],
)
def test_nobody_gets_the_office_of_the_next_line_or_clause(read, text: str, speakers: list[tuple[str, str | None]]):
    assert [(one.name, one.city and one.city.name) for one in read(text).speakers] == speakers
