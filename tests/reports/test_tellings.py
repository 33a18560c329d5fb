"""What counts as a difference between two accounts, and what does not."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pledgetrack.model.city import City
from pledgetrack.model.claim import Claim, Subject
from pledgetrack.model.evidence import Evidence
from pledgetrack.model.extraction import Speaker
from pledgetrack.model.telling import Named, Telling
from pledgetrack.model.words import Kind, Role
from pledgetrack.reports.tellings import difference_objects, difference_part, differences

YORK = City(geonameid=1, name="New York", country="US")
BATH = City(geonameid=2, name="Bath", country="GB")


def telling(**parts: Any) -> Telling:
    return Telling(id="a2222222", name="a.txt", **parts)


def named(city: City = BATH, role: Role = Role.PARTICIPANT, *spellings: str) -> Named:
    return Named(city=city, role=role, spellings=spellings or (city.name,))


def speaker(name: str, office: str = "Mayor") -> Speaker:
    return Speaker(name=name, office=office, evidence=Evidence(0, 1, "x"), city=BATH)


def claim(year: int, words: str = "x", **more: Any) -> Claim:
    subject = Subject(name="Bath", city=BATH)
    return Claim(
        subject=subject, kind=Kind.NET_ZERO, target_year=year, pattern="x", evidence=Evidence(0, 1, words), **more
    )


CASES: dict[str, tuple[dict[str, Any], dict[str, Any], tuple[str, ...]]] = {
    "the same count": ({"facts": (("mayors", "9", "9 mayors"),)}, {"facts": (("mayors", "9", "nine"),)}, ()),
    "other counts": ({"facts": (("mayors", "9", "9"),)}, {"facts": (("mayors", "8", "8"),)}, ("mayors",)),
    "a count that one does not state": ({"facts": (("mayors", "9", "9"),)}, {}, ("mayors",)),
    "what a person said with one": ({"facts": (("date", "2021", ""),)}, {}, ()),
    "what a person said against what is read": (
        {"facts": (("date", "2021", ""),)}, {"facts": (("date", "2022", "in 2022"),)}, ("date",),
    ),
    "a title that one lacks": ({"facts": (("title", "A day", "A day"),)}, {}, ()),
    "convenors in another order": (
        {"facts": (("convenor", "C40", "C40"), ("convenor", "ICLEI", "ICLEI"))},
        {"facts": (("convenor", "ICLEI", "ICLEI"), ("convenor", "c40", "c40"))}, (),
    ),
    "who took part": ({"cities": (named(),)}, {}, ("Bath, GB: attended",)),
    "who is only mentioned": ({"cities": (named(BATH, Role.MENTIONED),)}, {}, ()),
    "a longer name": (
        {"cities": (named(YORK),)}, {"cities": (named(YORK, Role.PARTICIPANT, "New York City"),)}, (),
    ),
    "a misspelling": ({"cities": (named(),)}, {"cities": (named(BATH, Role.PARTICIPANT, "Bahth"),)}, ("Bath, GB: spelt",)),
    "capitals in a name": ({"speakers": (speaker("ANA Ek"),)}, {"speakers": (speaker("Ana Ek"),)}, ()),
    "a name misspelt": ({"speakers": (speaker("Ana Ek"),)}, {"speakers": (speaker("Anna Ek"),)}, ("Ana Ek: spoke",)),
    "another office": (
        {"speakers": (speaker("Ana Ek"),)}, {"speakers": (speaker("Ana Ek", "Envoy"),)}, ("Ana Ek: spoke",),
    ),
    "the same target in other words": ({"claims": (claim(2040),)}, {"claims": (claim(2040, "y"),)}, ()),
    "another year": ({"claims": (claim(2040),)}, {"claims": (claim(2045),)}, ("Bath, GB: said",)),
    "a condition": ({"claims": (claim(2040),)}, {"claims": (claim(2040, conditional=True),)}, ("Bath, GB: said",)),
    "a target that one does not report": ({"claims": (claim(2040),)}, {}, ("Bath, GB: said",)),
}  # fmt: skip


@pytest.mark.parametrize("name", CASES)
def test_cases(name: str):
    one, other, what = CASES[name]
    for pair in ((telling(**one), telling(**other)), (telling(**other), telling(**one))):
        found = differences(pair)
        assert len(found) == len(what)
        if pair[0] == telling(**one):
            assert tuple(difference.what for difference in found) == what
        assert all(len(difference.told) == 2 for difference in found)


def test_between_two_states_of_a_page_other_words_count():
    pair = (telling(claims=(claim(2040, "We will."),)), telling(claims=(claim(2040, "We may."),)))
    (found,) = differences(pair, wording=True)
    assert found.told == ("net zero by 2040 (“We will.”)", "net zero by 2040 (“We may.”)")


def test_a_name_that_was_not_settled_may_be_the_one_that_is_missing():
    (found,) = differences((telling(cities=(named(),)), telling(unsettled=("Bahth",))))
    assert found.told == ("took part", "not named, unless “Bahth” is it")


@given(st.lists(st.sampled_from(list(CASES)), max_size=4))
def test_every_difference_says_what_each_account_says_and_an_account_agrees_with_itself(names: list[str]):
    tellings = [telling(**side) for name in names for side in CASES[name][:2]]
    found = differences(tellings)
    assert all(len(one.told) == len(tellings) and all(one.told) for one in found)
    assert all(differences((one, one), wording=True) == () for one in tellings)
    assert len(difference_objects(tellings, found)) == len(difference_part(tellings, found, "x").blocks) == len(found)
