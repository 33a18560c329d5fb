"""Any sequence of adding, retracting and undoing leaves a ledger that holds together."""

import hashlib
import sqlite3
import tempfile
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from pledgetrack.actions import take_back
from pledgetrack.actions.add_meeting import save
from pledgetrack.actions.add_mention import Quotation, Voice, save_mention
from pledgetrack.actions.add_target import read_target, save_target
from pledgetrack.actions.export_table import WHAT, export_table
from pledgetrack.actions.otherwise import read_otherwise
from pledgetrack.actions.propose_meeting import propose
from pledgetrack.actions.read_document import entered_document
from pledgetrack.actions.respond import respond
from pledgetrack.compare.judge import is_replaced_in_passage, judge
from pledgetrack.errors import PledgeError
from pledgetrack.gazetteer import Gazetteer
from pledgetrack.model.claim import Claim, Subject
from pledgetrack.model.date import PartialDate
from pledgetrack.model.evidence import Evidence
from pledgetrack.model.proposal import Details
from pledgetrack.model.reading import AS_IT_STANDS, Reading
from pledgetrack.model.response import Response
from pledgetrack.model.words import BY_HAND, Kind, Standing
from pledgetrack.store import ids, mentions, retractions, targets, verdicts
from pledgetrack.store.database import connect_to_write, read

GAZETTEER = Gazetteer()
CITIES = [GAZETTEER.find(name)[0] for name in ("Lyon", "Malmö", "Shenzhen")]
TEXTS = [
    "The mayor of Lyon, Ana Ruiz, said: “Lyon will be net zero by 2040.”\n\nMalmö wants to cut emissions by 40 % by 2030.\n",
    "Shenzhen was named. The city of Malmö will be climate neutral by 2030, and Lyon took part.\n",
]
KINDS = st.sampled_from([Kind.NET_ZERO, Kind.CLIMATE_NEUTRAL, Kind.EMISSIONS_REDUCTION])
YEARS = st.sampled_from([2030, 2040, 2050])
DAYS = st.sampled_from(["2019", "2020-05", "2021-03-25", "2022-05-05"])
ROWS = {"meeting", "account", "mention", "claim", "target", "alias", "response"}
PERMANENT = sorted(ROWS | {"operation", "source", "retraction", "undone", "city", "fact", "speaker", "occurrence"})


class Ledger(RuleBasedStateMachine):
    """One ledger, and everything that people do to it."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.db: sqlite3.Connection = connect_to_write(Path(self.folder.name) / "ledger.db", at="2026-01-01T00:00:00Z")
        self.clock = 0
        self.then: dict[str, dict[str, list[tuple[object, ...]]]] = {}
        self.seen: dict[str, set[tuple[object, ...]]] = {table: set() for table in PERMANENT}

    def teardown(self) -> None:
        self.db.close()
        self.folder.cleanup()

    def now(self) -> str:
        self.clock += 1
        return self.moment()

    def moment(self) -> str:
        return f"2026-01-01T{self.clock // 3600:02}:{self.clock // 60 % 60:02}:{self.clock % 60:02}Z"

    def live(self, sorts: str) -> list[str]:
        tables = [retractions.TABLES[letter] for letter in sorts]
        found = [row[0] for table in tables for row in self.db.execute(f"SELECT id FROM {table} ORDER BY id")]
        return [name for name in found if ids.is_live(self.db, name)]

    def refused(self, what: PledgeError) -> None:
        assert str(what) and not self.db.in_transaction

    @initialize(text=st.sampled_from(TEXTS), day=DAYS)
    def begin(self, text: str, day: str) -> None:
        self.add_meeting(text, day)

    @rule(text=st.sampled_from(TEXTS), day=DAYS)
    def add_meeting(self, text: str, day: str) -> None:
        details = Details(title="A session", date=PartialDate.parse(day))
        save(self.db, propose(entered_document(text), GAZETTEER, details), at=self.now())

    @rule(city=st.sampled_from(CITIES), kind=KINDS, year=YEARS, stated=DAYS, replace=st.booleans(), data=st.data())
    def add_target(self, city, kind, year, stated, replace, data) -> None:
        fields = {"kind": kind, "source": "A plan", "target_year": str(year), "stated": stated}
        there = self.live("t")
        replaces = data.draw(st.sampled_from(there)) if replace and there else None
        try:
            save_target(self.db, read_target(city, fields), at=self.now(), replaces=replaces)
        except PledgeError as error:
            self.refused(error)

    @precondition(lambda self: self.live("m"))
    @rule(city=st.sampled_from(CITIES), kind=st.none() | KINDS, year=YEARS, words=st.sampled_from(["Malmö", "2030", "Lyon", "mayor"]),
          standing=st.none() | st.sampled_from(list(Standing)), data=st.data())  # fmt: skip
    def add_mention(self, city, kind, year, words, standing, data) -> None:
        claim = kind and Claim(
            subject=Subject(name=city.name, city=city),
            kind=kind,
            target_year=year,
            evidence=Evidence(0, 0),
            pattern=BY_HAND,
        )
        meeting = data.draw(st.sampled_from(self.live("m")))
        try:
            save_mention(
                self.db,
                meeting,
                city,
                Quotation(words=words),
                voice=Voice(standing=standing),
                claim=claim,
                at=self.now(),
            )
        except PledgeError as error:
            self.refused(error)

    @precondition(lambda self: self.live("mpqt"))
    @rule(data=st.data())
    def answer(self, data) -> None:
        row = data.draw(st.sampled_from(self.live("mpqt")))
        respond(self.db, Response(row=row, text="No.", by="The city"), at=self.now())

    @precondition(lambda self: self.live("mpqtar"))
    @rule(data=st.data())
    def retract(self, data) -> None:
        row = data.draw(st.sampled_from(self.live("mpqtar")))
        take_back.retract(self.db, [row], why="a mistake", at=self.now())
        assert not ids.is_live(self.db, row)

    @rule()
    def undo(self) -> None:
        try:
            take_back.undo(self.db, take_back.last_operation(self.db), at=self.now())
        except PledgeError as error:
            self.refused(error)

    @invariant()
    def remember(self) -> None:
        self.then[self.moment()] = _held(self.db, AS_IT_STANDS)

    @precondition(lambda self: self.then)
    @rule(data=st.data())
    def look_back(self, data) -> None:
        """What was known at a moment is what the ledger showed at that moment, whatever happened since."""
        at = data.draw(st.sampled_from(sorted(self.then)))
        before = hashlib.sha256("".join(self.db.iterdump()).encode()).hexdigest()
        with read(Path(self.folder.name) / "ledger.db") as db:
            assert _held(db, Reading(known_at=at)) == self.then[at]
        assert hashlib.sha256("".join(self.db.iterdump()).encode()).hexdigest() == before

    @precondition(lambda self: self.then)
    @rule()
    def look_as_of_today(self) -> None:
        """As of a day after all that was said and stated, the ledger shows what it shows without one."""
        with read(Path(self.folder.name) / "ledger.db") as db:
            assert _held(db, Reading(as_of=PartialDate.parse("2026-01-01"))) == self.then[self.moment()]

    @invariant()
    def nothing_is_overwritten(self) -> None:
        for table, before in self.seen.items():
            now = set(self.db.execute(f"SELECT * FROM {table}"))
            assert before <= now, table
            self.seen[table] = now

    @invariant()
    def references_and_intervals_hold(self) -> None:
        assert self.db.execute("PRAGMA foreign_key_check").fetchall() == []
        backwards = "SELECT id FROM target WHERE start_not_after < start_not_before OR end_not_after < end_not_before"
        assert self.db.execute(backwards).fetchall() == []

    @invariant()
    def every_quotation_stands_in_its_source(self) -> None:
        for table in ("mention", "claim", "fact", "speaker"):
            rows = self.db.execute(
                f'SELECT x.start, x."end", x.quotation, source.text FROM {table} x JOIN account ON account.id = x.account'
                " JOIN source ON source.id = account.source WHERE x.start IS NOT NULL"
            )
            assert all(text[start:end] == words for start, end, words, text in rows), table

    @invariant()
    def every_verdict_is_what_a_new_judging_gives(self) -> None:
        for city in CITIES:
            versions = targets.of(self.db, city.id)
            anew = {
                (entry.mention.id, entry.claim_id): judge(said, versions).code
                for entry, said in mentions.to_judge(self.db, city.id)
                if not is_replaced_in_passage(said)
            }
            named = [row[0] for row in self.db.execute("SELECT id FROM mention WHERE city = ?", (city.id,))]
            held = {key: verdict.code for key, verdict in verdicts.of(self.db, named, versions).items()}
            assert held == anew

    @invariant()
    def the_views_show_the_verdict_rows_and_no_others(self) -> None:
        rows = {(mention, claim or None, word, words, target) for mention, claim, word, words, target in self.db.execute(
            "SELECT mention, claim, word, words, target FROM verdict"
        )}  # fmt: skip
        shown = self.db.execute(
            "SELECT mention_id, claim_id, verdict, verdict_in_words, recorded_id FROM said_vs_recorded"
        ).fetchall()
        assert len(shown) == len(rows)
        assert set(shown) == rows

    @invariant()
    def the_views_hide_what_hangs_on_a_retracted_row(self) -> None:
        listed = {entry.mention.id for name in self.live("m") for entry in mentions.in_meeting(self.db, name)}
        shown = {row[0] for row in self.db.execute("SELECT mention_id FROM mentions_with_sources")}
        # What only names a city beside a claim of it is a mention, though no line of a sheet.
        assert listed <= shown
        assert shown <= set(self.live("p"))
        retracted = "SELECT row_id FROM retracted_rows"
        for view, column in (("claims_with_sources", "mention_id"), ("claims_with_sources", "meeting_id"),
                             ("claims_with_sources", "claim_id"), ("mentions_with_sources", "meeting_id"),
                             ("unreviewed", "mention_id"), ("meetings_with_counts", "meeting_id"),
                             ("targets_with_cities", "target_id")):  # fmt: skip
            assert not self.db.execute(f"SELECT 1 FROM {view} WHERE {column} IN ({retracted})").fetchall(), view


def _held(db: sqlite3.Connection, reading: Reading) -> dict[str, list[tuple[object, ...]]]:
    read_otherwise(db, (), reading)
    return {what: list(export_table(db, what).rows) for what in WHAT}


Ledger.TestCase.settings = settings(
    max_examples=25, stateful_step_count=20, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True
)
test_random_ledgers = Ledger.TestCase
