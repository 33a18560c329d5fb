"""What is shown of an account before it is saved."""

from typing import Any

import pytest
from tests.reports.account import DOCUMENT, EXTRACTION, PORT, QUOTE

from pledgetrack.model.date import PartialDate
from pledgetrack.model.extraction import Extraction, MeetingFacts, Statement
from pledgetrack.model.meeting import Headcount
from pledgetrack.model.proposal import Details, Proposal
from pledgetrack.model.words import Form, MeetingKind, Standing
from pledgetrack.reports.meeting import ENTERED, NOT_STATED, MeetingReport


def report(extraction: Extraction = EXTRACTION, **changes: Any) -> MeetingReport:
    told: dict[str, Any] = {
        "extraction": extraction, "title": "Harbour dialogue", "kind": MeetingKind.MEETING, "entered": Details(),
        "date": PartialDate(2023, 5, 3), "virtual": True, "convenors": ("League of Ports",),
        "headcount": Headcount(participants=16, countries=10),
    }  # fmt: skip
    return MeetingReport(proposal=Proposal(**(told | changes)))


def facts(made: MeetingReport) -> dict[str, tuple[str, str]]:
    return {line.what: (line.found, line.words) for line in made.facts()}


def test_every_fact_with_the_words_it_rests_on():
    assert facts(report()) == {
        "title": ("Harbour dialogue", "“Harbour dialogue”"),
        "kind": ("meeting", "as the text reads"),
        "date": ("2023-05-03", "“3 May 2023”"),
        "place": ("virtual", "“online”"),
        "convenor": ("League of Ports", "“League of Ports”"),
        "participants": ("16", "“group of 16 mayors”"),
        "countries": ("10", "“10 countries”"),
    }


def test_what_a_person_entered_is_marked():
    details = Details(
        title="A title", date=PartialDate(2023), convenors=("Somebody",), place="Aurel", kind=MeetingKind.LETTER
    )
    made = facts(
        report(title="A title", date=PartialDate(2023), place="Aurel", kind=MeetingKind.LETTER, entered=details)
    )
    for what in ("title", "kind", "date", "place", "convenor"):
        assert made[what][1] == ENTERED
    assert made["convenor"][0] == "Somebody"


def test_what_is_not_stated_is_said_to_be_so():
    bare = EXTRACTION._replace(meeting=MeetingFacts())
    made = facts(report(bare, date=None, virtual=None, convenors=(), headcount=Headcount()))
    assert {what for what, (found, _) in made.items() if found == NOT_STATED} == {"date", "place", "convenor"}


@pytest.mark.parametrize(
    ("headcount", "expected"),
    [
        (Headcount(participants=16), "16 participants reported, 2 of 16 named here"),
        (Headcount(mayors=5, cities=9), "5 mayors reported, 2 of 5 named here"),
        (Headcount(cities=9), "9 cities reported, 2 of 9 named here"),
        (Headcount(countries=10), None),
    ],
)
def test_how_many_are_named_counts_no_city_that_is_only_mentioned(headcount: Headcount, expected: str | None):
    assert report(headcount=headcount).named() == expected


def test_who_spoke_and_for_whom():
    assert [(line.what, line.found) for line in report().speakers()] == [
        ("Ada Brandt, Mayor of Port Aurel", "for Port Aurel, quoted directly"),
        ("councillor", "of Nordhafn, member of a council, does not speak for the city"),
    ]


def test_an_office_that_speaks_without_a_name_is_a_speaker_once():
    said = Statement(evidence=QUOTE, form=Form.REPORTED, office="Harbour master", city=PORT, standing=Standing.OFFICIAL)
    named = Statement(
        evidence=QUOTE, form=Form.REPORTED, office="Mayor of Port Aurel", city=PORT, standing=Standing.MAYOR
    )
    made = report(EXTRACTION._replace(statements=(*EXTRACTION.statements, said, said, named)))
    assert [(line.what, line.found) for line in made.speakers()][2:] == [
        ("Harbour master, not named", "for Port Aurel, in reported speech"),
    ]


def test_claims_name_whose_they_are():
    assert [(line.what, line.found) for line in report().claims()] == [
        ("Port Aurel, Lower Aurel, XX", "−55 % emissions by 2030 on 1990, said by Ada Brandt"),
        ("League of Ports (no city)", "net zero by 2050, proposed"),
        ("somebody who is not named (no city)", "another target, 33.3 %, no year, other"),
    ]


def test_what_is_uncertain():
    document = DOCUMENT._replace(encoding="cp1252")
    first_four = "; ".join(f"Springfield, Region {n}, ZZ ({50 + n})" for n in range(4))
    assert report(EXTRACTION._replace(document=document), date=None).uncertain() == (
        "The text states no date: without --date nothing can be compared",
        "“Auderville” was taken for Auderville, XX, medium confidence: one letter differs from Audreville",
        f"“Springfield” could be {first_four}; 1 more: left out",
        "Port Aurel, −55 % emissions by 2030 on 1990: low confidence: the subject is “we”",
        "The text was read as cp1252: check letters with accents",
    )


def test_tables():
    tables = {table.name: list(table.rows) for table in report().tables()}
    assert {name: len(rows) for name, rows in tables.items()} == {
        "facts": 7, "cities": 3, "speakers": 2, "claims": 3, "uncertain": 3,
    }  # fmt: skip
