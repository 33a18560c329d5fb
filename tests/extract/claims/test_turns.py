"""What somebody says behind a label: the label is no part of it."""

import pytest
from tests.extract.invented import NORBY, VESTA, brief, claims, document

from pledgetrack.extract.voices import Voices
from pledgetrack.model.extraction import Statement
from pledgetrack.model.words import Form, Standing


def test_the_plan_of_a_mayor_who_says_nothing_is_the_citys():
    text = "The town hall published it on Monday. Holm's policies include cutting emissions by 40 per cent by 2031."
    (found,) = claims(text, voices=Voices(mayors=(("Ana Holm", NORBY),)))
    assert brief(found) == "Norby emissions_reduction 2031 40%"


def test_an_answer_without_a_verb_is_whoever_gives_it():
    text = "MARSH: And when is that, for Norby?\n\nHOLM: Net zero by 2041. That is our promise.\n\nMARSH: Thank you."
    start, end = text.index("Net zero"), text.index("\n\nMARSH: Thank")
    said = Statement(
        evidence=document(text).quote(start, end), form=Form.QUOTATION, speaker="Ana Holm", office="mayor", city=NORBY,
        standing=Standing.MAYOR, commitment=True,
    )  # fmt: skip
    (found,) = claims(text, voices=Voices(speakers=(), statements=(said,)), home=NORBY)
    assert brief(found) == "Norby net_zero 2041"
    assert found.evidence.text == "Net zero by 2041."


def test_an_aim_of_the_citys_operations_is_the_city_of_whoever_speaks():
    text = "MARSH: And city hall, Norby's and Vesta's?\n\nHOLM: Faster. City operations are going to be a hundred percent renewable by 2034."
    start = text.index("Faster")
    said = Statement(
        evidence=document(text).quote(start, len(text)), form=Form.QUOTATION, speaker="Ana Holm", office="mayor", city=NORBY,
        standing=Standing.MAYOR, commitment=True,
    )  # fmt: skip
    assert [brief(one) for one in claims(text, voices=Voices(speakers=(), statements=(said,)))] == [
        "Norby renewable_energy 2034 100% (government operations)"
    ]


@pytest.mark.parametrize(
    ("city", "standing", "found"),
    [(NORBY, Standing.MEMBER, ["Norby carbon_neutral 2030"]), (None, Standing.ACTIVIST, [])],
)
def test_what_we_want_of_the_city_is_an_aim_of_its_own_only(city, standing, found):
    text = "“We want the whole city to be carbon neutral by 2030,” said Ana Holm. Norby has 40,000 inhabitants."
    said = Statement(
        evidence=document(text).quote(1, text.index(",” said")), form=Form.QUOTATION, speaker="Ana Holm", office="one",
        city=city, standing=standing, commitment=True,
    )  # fmt: skip
    assert [brief(one) for one in claims(text, voices=Voices(speakers=(), statements=(said,)), home=NORBY)] == found


def test_what_a_presenter_says_that_you_want_is_the_city_of_whoever_answers():
    text = "MARSH: So you've pledged to cut emissions by half by 2030.\n\nHOLM: We have, and gladly."
    start = text.index("We have")
    said = Statement(
        evidence=document(text).quote(start, len(text)), form=Form.QUOTATION, speaker="Ana Holm", office="mayor", city=NORBY,
        standing=Standing.MAYOR, commitment=False,
    )  # fmt: skip
    assert [brief(one) for one in claims(text, voices=Voices(speakers=(), statements=(said,)))] == [
        "Norby emissions_reduction 2030 50%"
    ]


def test_what_you_want_is_nobodys_where_no_official_answers():
    text = "MARSH: So you've pledged to cut emissions by half by 2030.\n\nHOLM: We have, and gladly."
    assert claims(text, voices=Voices(speakers=(), statements=())) == ()


def test_what_mayors_pledge_in_a_letter_is_an_aim_of_each_who_signs_it():
    text = "As mayors, we pledge to be carbon neutral by 2040.\n\nAna Holm, Mayor of Norby\nBo Lund, Mayor of Vesta"
    signed = tuple(
        Statement(
            evidence=document(text).quote(text.index(name), text.index(name) + len(name)), form=Form.PRESENCE, speaker=name,
            office="mayor", city=city, standing=Standing.MAYOR, commitment=False,
        )
        for name, city in (("Ana Holm", NORBY), ("Bo Lund", VESTA))
    )  # fmt: skip
    found = claims(text, voices=Voices(speakers=(), statements=signed))
    assert [brief(one) for one in found] == ["Norby carbon_neutral 2040", "Vesta carbon_neutral 2040"]


STRANGERS = [
    (
        "Vesta has planted trees. In Norby, Ada Quist sells bikes. Her goal is to cut emissions by 30% by 2030.",
        "Ada Quist",
    ),
    (
        "The mayor of Norby spoke. Ada Quist of Grelco spoke next. She aims to cut emissions by 30% by 2030.",
        "Ada Quist",
    ),
    ("The mayor of Norby met Ada Quist. He aims to cut emissions by 30% by 2030.", "Norby"),
    ("Ada Quist came. Norby has a plan. It aims to cut emissions by 30% by 2030.", "Norby"),
]


@pytest.mark.parametrize(("text", "whose"), STRANGERS)
def test_what_a_person_of_no_city_wants_is_none_of_the_city_named_last(text, whose):
    (found,) = claims(text, voices=Voices(strangers=((text.index("Ada Quist"), "Ada Quist"),)))
    assert brief(found) == f"{whose} emissions_reduction 2030 30%"


def test_we_in_an_answer_is_the_city_of_the_only_one_who_is_asked():
    text = (
        "We asked Ana Holm of Norby. Vesta has trams.\n\nWhat has been promised?\n\nWe will be carbon neutral by 2040."
    )
    there = Statement(
        evidence=document(text).quote(9, 17), form=Form.PRESENCE, speaker="Ana Holm", office="mayor", city=NORBY,
        standing=Standing.MAYOR, commitment=False,
    )  # fmt: skip
    assert [brief(one) for one in claims(text, voices=Voices(statements=(there,)))] == ["Norby carbon_neutral 2040"]
    other = there._replace(speaker="Bo Lund", city=None, standing=Standing.OTHER_BODY)
    assert claims(text, voices=Voices(statements=(there, other))) == ()
    assert claims(text.replace("promised?", "promised."), voices=Voices(statements=(there,))) == ()
