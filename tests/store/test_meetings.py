"""What goes in comes out: meetings, mentions, claims, targets, verdicts; and retraction leaves no trace in what is live."""

import dataclasses
import datetime as dt
import sqlite3
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.store.conftest import AT

from pledgetrack.actions.add_meeting import save
from pledgetrack.actions.propose_meeting import proposal_of
from pledgetrack.model.city import City
from pledgetrack.model.claim import Claim, Subject
from pledgetrack.model.date import Moment, PartialDate
from pledgetrack.model.evidence import Document
from pledgetrack.model.extraction import Extraction, FoundCity, MeetingFacts, Speaker, Statement
from pledgetrack.model.proposal import Details, Proposal
from pledgetrack.model.target import Target
from pledgetrack.model.words import (
    ClaimStatus,
    Confidence,
    Form,
    Gases,
    Kind,
    Origin,
    Role,
    Scope,
    Standing,
    TargetStatus,
)
from pledgetrack.store import cities, mentions, operations, retractions, rows, sources, targets
from pledgetrack.store.database import write

CITY = City(geonameid=7, name="Anytown", country="NZ", admin1="Otago", latitude=1.5, longitude=2.5, population=9)
TEXT = "Mayor Ana Ruiz said that Anytown will be carbon neutral by 2040. Anytown is small."
DOCUMENT = Document(name="a.txt", origin="a.txt", sha256="ab" * 32, text=TEXT, language="en")
SPEAKER = Speaker(
    name="Ana Ruiz", office="Mayor", standing=Standing.MAYOR, city=CITY, country="NZ", evidence=DOCUMENT.quote(0, 14)
)
CLAIM = Claim(
    subject=Subject(name="Anytown", city=CITY), kind=Kind.CARBON_NEUTRAL, target_year=2040, pattern="en/neutral_by",
    evidence=DOCUMENT.quote(0, 64), speaker="Ana Ruiz", reasons=("named",), gases=Gases.CO2_ONLY, percent=None,
    year_from=2038, year_to=2040, status=ClaimStatus.ADOPTED, conditional=True, verb="will",
)  # fmt: skip


def extraction(**changes: Any) -> Extraction:
    made = Extraction(
        document=DOCUMENT,
        meeting=MeetingFacts(is_meeting=True),
        cities=(
            FoundCity(
                city=CITY, role=Role.SPEAKER, confidence=Confidence.HIGH,
                mentions=(DOCUMENT.quote(25, 32), DOCUMENT.quote(65, 72)),
            ),
        ),
        speakers=(SPEAKER,),
        statements=(
            Statement(evidence=DOCUMENT.quote(0, 64), form=Form.REPORTED, speaker="Ana Ruiz", city=CITY, standing=Standing.MAYOR),
        ),
        claims=(CLAIM,),
    )  # fmt: skip
    return made._replace(**changes)


def proposal(**changes: Any) -> Proposal:
    return proposal_of(extraction(**changes), Details(date=PartialDate(2021, 9, 10)))


def test_a_meeting_comes_back_as_it_was_said(db: sqlite3.Connection):
    saved = save(db, proposal(), at=AT)
    (entry,) = mentions.of(db, CITY.id)
    assert entry.claim == CLAIM
    assert entry.standing is Standing.MAYOR
    mention = entry.mention
    assert (mention.city, mention.meeting.id, mention.meeting.date) == (CITY, saved.meeting, PartialDate(2021, 9, 10))
    assert (mention.speaker, mention.role, mention.evidence) == ("Ana Ruiz", Role.SPEAKER, DOCUMENT.quote(0, 64))
    assert mention.source.sha256 == DOCUMENT.sha256
    assert sources.text(db, mention.source.id) == TEXT


def test_every_stored_passage_equals_the_text_at_its_offsets(db: sqlite3.Connection):
    save(db, proposal(), at=AT)
    for table, join in (
        ("mention", "JOIN account a ON a.id = t.account"),
        ("claim", "JOIN account a ON a.id = t.account"),
        ("speaker", "JOIN account a ON a.id = t.account"),
        ("occurrence", "JOIN mention m ON m.id = t.mention JOIN account a ON a.id = m.account"),
    ):
        found = db.execute(
            f'SELECT t.start, t."end", t.quotation, s.text FROM {table} t {join} JOIN source s ON s.id = a.source'
        ).fetchall()
        assert found
        assert all(text[start:end] == words for start, end, words, text in found)


def test_the_same_bytes_twice_change_nothing(db: sqlite3.Connection):
    first = save(db, proposal(), at=AT)
    before = list(db.iterdump())
    again = save(db, proposal(), at="2027-01-01T00:00:00Z")
    assert (again.known, again.meeting) == (True, first.meeting)
    assert list(db.iterdump()) == before


def test_somebody_elses_target_is_stored_under_the_account_alone(db: sqlite3.Connection):
    other = CLAIM._replace(subject=Subject(name="Germany"))
    save(db, proposal(claims=(other,)), at=AT)
    assert db.execute("SELECT mention, subject FROM claim").fetchall() == [(None, "Germany")]
    (entry,) = mentions.of(db, CITY.id)
    assert entry.claim is None


@pytest.mark.parametrize(
    ("speaker", "standing"),
    [
        (SPEAKER, Standing.MAYOR),
        (SPEAKER._replace(city=None), Standing.OTHER_BODY),
        (SPEAKER._replace(standing=Standing.CANDIDATE, city=None), Standing.CANDIDATE),
        (SPEAKER._replace(name="Somebody Else"), Standing.UNKNOWN),
    ],
)
def test_in_what_capacity_a_claim_was_made(db: sqlite3.Connection, speaker: Speaker, standing: Standing):
    save(db, proposal(speakers=(speaker,)), at=AT)
    (entry,) = mentions.of(db, CITY.id)
    assert entry.standing is standing


MEMBER = Statement(
    evidence=DOCUMENT.quote(0, 14), form=Form.REPORTED, speaker="Tom Hill", city=CITY, standing=Standing.MEMBER
)
MAYOR = Statement(
    evidence=DOCUMENT.quote(0, 64), form=Form.REPORTED, speaker="Ana Ruiz", city=CITY, standing=Standing.MAYOR, body="The Authority"
)  # fmt: skip


def test_the_body_of_whoever_speaks_for_a_city_is_kept(db: sqlite3.Connection):
    mayor = SPEAKER._replace(body="The Authority")
    save(db, proposal(speakers=(mayor,), statements=(MEMBER, MAYOR)), at=AT)
    ((entry, said),) = mentions.to_judge(db, CITY.id)
    assert (entry.mention.speaker, entry.mention.standing) == ("Ana Ruiz", Standing.MAYOR)
    assert (said.body, said.standing) == ("The Authority", Standing.MAYOR)


def test_two_bodies_of_one_city_do_not_commit_each_other(db: sqlite3.Connection):
    save(db, proposal(speakers=(SPEAKER,), statements=(MAYOR,)), at=AT)
    ((_, said),) = mentions.to_judge(db, CITY.id)
    assert (said.body, said.standing) == ("The Authority", Standing.OTHER_BODY)


def test_a_member_is_named_where_nobody_else_speaks(db: sqlite3.Connection):
    save(db, proposal(speakers=(), statements=(MEMBER,)), at=AT)
    ((entry, said),) = mentions.to_judge(db, CITY.id)
    assert (entry.mention.speaker, entry.mention.standing, said.body) == ("Tom Hill", Standing.MEMBER, None)


TARGETS = st.builds(
    Target,
    city=st.just(CITY),
    kind=st.sampled_from(Kind),
    source=st.text(min_size=1, max_size=5),
    target_year=st.none() | st.integers(2000, 2100),
    percent=st.none() | st.floats(0, 100, allow_nan=False),
    baseline_year=st.none() | st.integers(1990, 2020),
    scope=st.sampled_from(Scope),
    status=st.none() | st.sampled_from(TargetStatus),
    gases=st.none() | st.sampled_from(Gases),
    offsets=st.none() | st.booleans(),
    origin=st.sampled_from(Origin),
    conditional=st.booleans(),
    interim=st.booleans(),
    checked=st.none() | st.builds(PartialDate.of, st.dates(dt.date(2000, 1, 1), dt.date(2030, 1, 1))),
    start=st.builds(Moment, not_before=st.none() | st.dates(dt.date(2000, 1, 1)), not_after=st.none() | st.dates(dt.date(2000, 1, 1))),
    end=st.none() | st.builds(Moment, not_after=st.none() | st.dates(dt.date(2000, 1, 1))),
)  # fmt: skip


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(st.lists(TARGETS, max_size=4))
def test_targets_come_back(db: sqlite3.Connection, made: list[Target]):
    db.execute("DELETE FROM target")
    with write(db):
        operation = operations.begin(db, "test", at=AT)
        cities.put(db, [CITY], operation)
        added = sum(new for _, new in targets.put(db, made, operation))
        assert [new for _, new in targets.put(db, made, operation)] == [False] * len(made)
    back = {dataclasses.replace(target, recorded=None) for target in targets.of(db, CITY.id)}
    assert back == set(made)
    assert added == len(set(made))


def retract(db: sqlite3.Connection, row: str, at: str) -> None:
    operation = operations.begin(db, "retract", at=at)
    retractions.add(db, [row], operation, why="typing error")


def test_what_was_retracted_is_gone_and_comes_back_anew(db: sqlite3.Connection):
    target = Target(city=CITY, kind=Kind.NET_ZERO, source="S", target_year=2050)
    with write(db):
        operation = operations.begin(db, "one", at="2021-01-01T00:00:00Z")
        cities.put(db, [CITY], operation)
        targets.put(db, [target], operation)
        retract(db, target.id, "2022-01-01T00:00:00Z")
    assert targets.of(db, CITY.id) == ()
    with write(db):
        name, live = rows.free_id(db, "target", target.id)
        assert (name != target.id, live) == (True, False)
        assert targets.put(db, [target], operations.begin(db, "two", at="2023-01-01T00:00:00Z")) == [(name, True)]
    assert len(targets.of(db, CITY.id)) == 1


@pytest.mark.parametrize("number", [float("nan"), float("inf")])
def test_what_is_no_number_is_refused_before_anything_is_written(db: sqlite3.Connection, number: float):
    """B24: SQLite would keep NaN as NULL, which says "not stated"."""
    before = list(db.iterdump())
    target = Target(city=CITY, kind=Kind.EMISSIONS_REDUCTION, source="S", percent=number)
    with pytest.raises(ValueError, match="Out of range float"), write(db):
        targets.put(db, [target], operations.begin(db, "test", at=AT))
    claims = (CLAIM._replace(percent=number),)
    with pytest.raises(ValueError, match="Out of range float"):
        save(db, proposal(claims=claims), at=AT)
    assert list(db.iterdump()) == before


@pytest.mark.parametrize("table", ["meeting", "account"])
def test_an_account_that_was_retracted_is_hidden_and_can_be_added_again(db: sqlite3.Connection, table: str):
    save(db, proposal(), at=AT)
    ((first,),) = db.execute(f"SELECT id FROM {table}")
    with write(db):
        retract(db, first, AT)
    assert mentions.of(db, CITY.id) == ()
    again = save(db, proposal(), at="2027-01-01T00:00:00Z")
    (entry,) = mentions.of(db, CITY.id)
    assert (again.known, entry.claim) == (False, CLAIM)
    assert db.execute("PRAGMA foreign_key_check").fetchall() == []


@pytest.mark.parametrize(
    ("row", "message"), [("tzzzzzzzz", "no tzzz"), ("xaaaaaaaa", "no xaaa"), ("", "no  on record")]
)
def test_what_is_not_on_record_cannot_be_retracted(db: sqlite3.Connection, row: str, message: str):
    with pytest.raises(ValueError, match=message), write(db):
        retract(db, row, AT)


def test_nothing_is_retracted_twice(db: sqlite3.Connection):
    saved = save(db, proposal(), at=AT)
    with write(db):
        retract(db, saved.meeting, AT)
    with pytest.raises(ValueError, match="retracted before"), write(db):
        retract(db, saved.meeting, AT)


def test_the_judge_gets_what_stands_in_the_same_words(db: sqlite3.Connection):
    other = CLAIM._replace(target_year=2050)
    apart = CLAIM._replace(target_year=2060, evidence=DOCUMENT.quote(65, 82))
    save(db, proposal(claims=(CLAIM, other, apart)), at=AT)
    told = {said.claim: said for _, said in mentions.to_judge(db, CITY.id)}
    assert {claim: said.passage for claim, said in told.items()} == {CLAIM: (other,), other: (CLAIM,), apart: ()}
    assert {said.source_ids for said in told.values()} == {(DOCUMENT.id,)}
