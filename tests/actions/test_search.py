"""Whatever a person looks for: passages or none, never an error, and each passage where it says it is."""

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pledgetrack.actions.add_meeting import save
from pledgetrack.actions.propose_meeting import propose
from pledgetrack.actions.read_document import entered_document
from pledgetrack.actions.search import search
from pledgetrack.gazetteer import Gazetteer
from pledgetrack.model.date import PartialDate
from pledgetrack.model.proposal import Details
from pledgetrack.store.database import connect_to_write, read
from pledgetrack.store.passages import Wanted

AT = "2026-01-01T00:00:00Z"
TEXT = "The mayor of Łódź, Jan Kot, said: “Łódź will be net-zero by 2050 (-80 %).”\n\n東京 spoke of hydrogen.\n"
WORDS = sorted({word.strip("“”().,") for word in TEXT.split()})
SIGNS = st.text(alphabet="\"*()-+:^{}~\\'% AND OR NOT NEAR,łó東\u202e\u0301\x00\n", max_size=12)


@pytest.fixture(scope="module")
def db(tmp_path_factory: pytest.TempPathFactory) -> Iterator[sqlite3.Connection]:
    path: Path = tmp_path_factory.mktemp("search") / "ledger.db"
    details = Details(date=PartialDate.parse("2021-05-05"))
    ledger = connect_to_write(path, at=AT)
    save(ledger, propose(entered_document(TEXT), Gazetteer(), details), at=AT)
    ledger.close()
    with read(path) as ledger:
        yield ledger


@given(st.lists(st.one_of(SIGNS, st.text(max_size=8), st.sampled_from(WORDS)), max_size=4).map(" ".join))
def test_any_words_are_safe(db: sqlite3.Connection, words: str):
    for passage in search(db, words, Wanted(), limit=5):
        assert TEXT[passage.start : passage.end] == passage.text


@given(st.sampled_from([word for word in WORDS if any(map(str.isalnum, word))]))
def test_every_word_of_a_text_finds_it(db: sqlite3.Connection, word: str):
    assert search(db, word, Wanted(), limit=5)
    assert search(db, word.upper(), Wanted(), limit=5)
