"""The whole engine: linear in the text, the same bytes everywhere, every result at its words."""

import subprocess
import sys
import time
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.growth import times_longer

from pledgetrack.extract.engine import extract
from pledgetrack.gazetteer import Gazetteer
from pledgetrack.model.evidence import Document, Evidence
from pledgetrack.reports.extraction import as_json


@pytest.fixture(scope="module")
def gazetteer() -> Gazetteer:
    return Gazetteer()


def document(text: str) -> Document:
    return Document(name="a.txt", origin="a.txt", sha256="00", text=text)


PIECES = [
    "Mayor of Paris said: “x. ", "Ana Ruiz ", "Mayor ", "said ", "“", "16 mayors and ", "A: b\n\n", "'Abc ", "convened by A and ",
    "Mayor Ana Ruiz, Mayor of Paris, said “this is a long quotation here”.\n\n", "from 10 countries ", "a", "1", " ",
    "Lyon will be net zero by 2040. ", "[", "[a](", "](", "<a ", "<sup>1", "<!-- ", "**", "*a", "_a ", "\\*", "&amp;", "&a", "  ", "\r\n",
]  # fmt: skip
SIZE = 30_000  # characters


@pytest.mark.parametrize("piece", PIECES)
def test_twice_the_text_takes_less_than_three_times_as_long(gazetteer: Gazetteer, piece: str):
    def seconds(size: int) -> float:
        text = (piece * (size // len(piece) + 1))[:size]
        begin = time.process_time()
        extract(document(text), gazetteer)
        return time.process_time() - begin

    assert times_longer(seconds, SIZE, floor=0.1, bar=3) < 3


def test_a_target_in_brackets_is_the_city_s_before_them_also_behind_its_land(gazetteer: Gazetteer):
    told = (
        "They are Leeds (carbon neutral by 2030), Portland, Ore. (carbon neutral by 2040) and Oslo (net zero by 2050)."
    )
    claims = extract(document(f"Some cities have targets. {told}"), gazetteer).claims
    assert [(one.subject.name, one.target_year) for one in claims] == [
        ("Leeds", 2030),
        ("Portland", 2040),
        ("Oslo", 2050),
    ]


WORDS = st.lists(
    st.sampled_from(
        ["Mayor", "of", "Paris", "Ana Ruiz", "said", "“we", "will", "be", "net zero", "by 2040", "”", ".", "\n\n", "Lyon", "30 %", "and",
         "16 mayors", "met online", "convened by", "深圳", "\u200b", "CO₂", "10 September 2021", "[by](", "**", "</p>", "&amp;", "\r\n", "> ", "'", '"', "Mr"]
    ),
    max_size=40,
)  # fmt: skip


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(WORDS)
def test_every_result_points_at_its_words(gazetteer: Gazetteer, words: list[str]):
    text = " ".join(words)
    found = extract(document(text), gazetteer)
    passages: list[Evidence] = [one for city in found.cities for one in city.mentions]
    passages += [
        one.evidence for part in (found.speakers, found.statements, found.claims, found.unresolved) for one in part
    ]
    meeting = found.meeting
    facts = [
        meeting.title,
        meeting.date,
        meeting.place,
        meeting.virtual,
        meeting.participants,
        meeting.cities,
        meeting.mayors,
    ]
    passages += [fact.evidence for fact in (*facts, meeting.countries, *meeting.convenors) if fact]
    assert all(text[one.start : one.end] == one.text for one in passages)
    assert as_json(found) == as_json(extract(document(text), gazetteer))


def test_two_processes_print_the_same_bytes():
    account = Path(__file__).resolve().parents[2] / "examples/meetings/2020-02-14-melbourne.txt"
    prints = {
        subprocess.run(
            [sys.executable, "-m", "pledgetrack", "extract", str(account), "--format", "json", "--with-text"],
            env={
                "PYTHONHASHSEED": seed,
                "TZ": zone,
                "PYTHONPATH": ":".join(path for path in sys.path if path.endswith("src")),
            },
            capture_output=True,
            check=True,
        ).stdout
        for seed, zone in (("0", "UTC"), ("42", "Pacific/Kiritimati"), ("7", "America/Los_Angeles"))
    }
    assert len(prints) == 1


def test_a_city_and_the_county_of_its_name_each_hold_what_they_resolved(gazetteer: Gazetteer):
    text = (
        "Missoula County Acts: Missoula County has resolved that it will be carbon neutral by 2035.\n"
        "Missoula and Missoula County Act: The County and City of Missoula adopted a goal of 100% clean power by 2030."
    )
    assert [
        (claim.subject.name, claim.target_year, claim.subject.city is not None)
        for claim in extract(document(text), gazetteer).claims
    ] == [("Missoula County", 2035, False), ("Missoula", 2030, True)]
