"""What a text reports of an occasion; in passages of our own making."""

import tomllib
from pathlib import Path
from typing import Any

import pytest

from pledgetrack.extract.engine import extract
from pledgetrack.gazetteer import Gazetteer
from pledgetrack.model.evidence import Document
from pledgetrack.model.extraction import MeetingFacts


@pytest.fixture(scope="module")
def facts():
    gazetteer = Gazetteer()

    def facts(text: str) -> MeetingFacts:
        return extract(Document(name="a.txt", origin="a.txt", sha256="00", text=text), gazetteer).meeting

    return facts


COUNTS = ("participants", "mayors", "cities", "countries")


@pytest.mark.parametrize(
    ("text", "counts"),
    [
        (
            "A group of 16 mayors and senior city leaders from 10 countries met today at a dialogue.",
            (16, None, None, 10),
        ),
        ("Forty delegates from twelve countries gathered for the summit.", (40, None, None, 12)),
        ("At the summit 25 mayors met in Lyon.", (None, 25, None, None)),
        ("Mayors from 30 cities gathered at the conference in Lyon.", (None, None, 30, None)),
        ("The network has 97 member cities in 50 countries.", (None, None, None, None)),
        ("Emissions fell by 16 per cent in 10 countries.", (None, None, None, None)),
    ],
)
def test_head_counts_are_attendance(facts, text: str, counts: tuple[int | None, ...]):
    read = facts(text)
    assert tuple(fact.value if (fact := getattr(read, name)) else None for name in COUNTS) == counts


@pytest.mark.parametrize(
    ("text", "convenors"),
    [
        (
            "The virtual meeting was convened by the Green Cities Club and the Society for Rivers with Foreign Parts (SRFP).",
            ["Green Cities Club", "Society for Rivers with Foreign Parts (SRFP)"],
        ),
        ("The summit, hosted by the City of Lyon, took place in May.", ["City of Lyon"]),
        ("The mayors met at a summit.", []),
    ],
)
def test_convenors(facts, text: str, convenors: list[str]):
    assert [fact.value for fact in facts(text).convenors] == convenors


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("On 10 September 2021 the mayors met at a dialogue.", "2021-09-10"),
        ("The summit took place on March 3rd, 2020.", "2020-03-03"),
        ("The mayors met today at a dialogue.", None),
        ("The mayors met in September 2021 at a dialogue.", None),
        ("The target was set on 10 September 2021.", None),
        ("A regular meeting of the council of Lyon was held this 12th day of January, 2011 at 9:30.", "2011-01-12"),
        ("CITY COUNCIL OF LYON\nREGULAR MEETING\nJanuary 12, 2011\n\nThe meeting was held in the hall.", "2011-01-12"),
        ("Minutes\nDate: 12 January 2011\n\nThe council meeting was opened by the mayor.", "2011-01-12"),
        ("LYON, 10 September 2021 – The mayors met today at a dialogue.", "2021-09-10"),
        ("LYON, 10 September 2021 – The mayors met last week at a dialogue.", None),
        ("Published: 10 September 2021\n\nThe mayors met at a dialogue.", None),
        ("date: 2021-09-10\n\nThe mayors met at a dialogue.", None),
        ("The mayors met at a dialogue. The plan of 10 September 2021 was praised.", None),
        ("The mayors met at a dialogue on the plan adopted on 10 September 2021.", None),
        ("The mayors met at a summit on 3 May 2019 and at a summit on 4 June 2019.", None),
    ],
)
def test_a_date_only_where_it_is_stated_in_full(facts, text: str, date: str | None):
    found = facts(text).date
    assert (str(found.value) if found else None) == date


def test_virtual_or_a_place(facts):
    online = facts("Mayors met online for a dialogue.")
    assert (online.virtual is not None, online.place) == (True, None)
    there = facts("The mayors gathered in Lyon for the summit.")
    assert (there.virtual, there.place and there.place.value) == (None, "Lyon")


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("The mayors gathered in Lyon for the summit.", "Lyon"),
        ("The summit took place in the city of Lyon.", "Lyon"),
        ("Members of the club in Lyon joined the summit of mayors.", None),
        ("Germany hosted the COP23 meeting in Bonn.", None),
        ("The legislators in Lyon joined the Assembly in 2020.", None),
        ("The summit will be held in Lyon and be opened by the mayor.", None),
        ("The plan has ten parts. " * 80 + "It was praised when mayors gathered in Lyon for a summit.", None),
    ],
)
def test_a_place_only_where_the_occasion_took_place_there(facts, text: str, place: str | None):
    found = facts(text).place
    assert (found and found.value) == place


def test_no_occasion_no_facts(facts):
    assert facts("The plan of 2019 was convened by nobody and sets a target for 16 districts.") == MeetingFacts()


def test_every_fact_rests_on_its_words(facts):
    text = "A group of 16 mayors and senior leaders from 10 countries met online on 10 September 2021 at a dialogue."
    read = facts(text)
    for fact in (read.participants, read.countries, read.date, read.virtual):
        assert fact is not None
        assert text[fact.evidence.start : fact.evidence.end] == fact.evidence.text


ACCOUNTS = tomllib.loads((Path(__file__).parent / "accounts.toml").read_text("utf-8"))["account"]
FIELDS = ("title", "date", "place", "virtual", *COUNTS)


@pytest.mark.parametrize("account", ACCOUNTS, ids=lambda account: account["text"].split("\n")[1][:40])
def test_accounts_of_meetings(facts, account: dict[str, Any]):
    read = facts(account["text"])
    stated = {name: fact.value for name in FIELDS if (fact := getattr(read, name))}
    stated |= {"date": str(read.date.value)} if read.date else {}
    stated |= {"convenors": [fact.value for fact in read.convenors]} if read.convenors else {}
    assert stated == {name: value for name, value in account.items() if name not in ("text", "none")}
    assert read.is_meeting is not account.get("none", False)
