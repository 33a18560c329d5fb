"""Full text over sources and the words of recorded targets."""

import re
import sqlite3
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from pledgetrack.folding import fold
from pledgetrack.model.date import PartialDate
from pledgetrack.store.rows import live

# Signs of scripts that put no spaces between words; each is a word of its own in the index.
# Compiled when first used: whoever only reads needs none of them.
_EACH = "([\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff66-\uff9f])"
_BLANK_LINES = r"\n\s*\n"
_WORD = r'"([^"]*)"|([^\s"]+)'


@dataclass(frozen=True, kw_only=True)
class Wanted:
    """What a passage must meet beside its words; ``None`` asks for nothing. ``city`` is an id."""

    city: str | None = None
    since: PartialDate | None = None
    until: PartialDate | None = None
    speaker: str | None = None
    kind: str | None = None


@dataclass(frozen=True, kw_only=True)
class Passage:
    """A passage of a source or the words of a target (``row``, an id), with what it is of."""

    row: str
    start: int
    end: int
    text: str
    about: str
    date: str | None


def _folded(text: str) -> str:
    folded = fold(text)
    return folded if folded.isascii() else re.sub(_EACH, r" \1 ", folded)


def _paragraphs(text: str) -> Iterator[tuple[int, int]]:
    """Where the paragraphs of a text begin and end, without the white space around them."""
    start = 0
    for blank in (*re.finditer(_BLANK_LINES, text), None):
        words = text[start : blank.start() if blank else len(text)]
        begin, end = start + len(words) - len(words.lstrip()), start + len(words.rstrip())
        if begin < end:
            yield begin, end
        start = blank.end() if blank else len(text)


def put_source(db: sqlite3.Connection, source: str, text: str) -> None:
    """Take the paragraphs of a source into the index."""
    rows = ((_folded(text[start:end]), source, start, end) for start, end in _paragraphs(text))
    db.executemany("INSERT INTO passage VALUES (?, ?, ?, ?)", rows)


def put_targets(db: sqlite3.Connection, targets: Iterable[tuple[str, str | None]]) -> None:
    """Take the words of targets (id, quotation) into the index."""
    rows = ((_folded(words), name, 0, len(words)) for name, words in targets if words)
    db.executemany("INSERT INTO passage VALUES (?, ?, ?, ?)", rows)


def complete(db: sqlite3.Connection) -> None:
    """Take in every source and target that the index lacks."""
    lacking = "NOT IN (SELECT row FROM passage)"
    for name, words in db.execute(f"SELECT id, text FROM source WHERE id {lacking} ORDER BY id").fetchall():
        put_source(db, name, words)
    put_targets(db, db.execute(f"SELECT id, quotation FROM target WHERE id {lacking} ORDER BY id").fetchall())


def query(words: str) -> str | None:
    """What a person typed, as FTS5 reads it: each word or phrase, "klima*" for a beginning; any text is safe."""
    parts = []
    for phrase, word in re.findall(_WORD, words):
        told = phrase or word
        tokens = re.findall(r"\w+", _folded(told))
        if tokens:
            begins = "*" if not phrase and told.endswith("*") else ""
            parts.append(f'"{" ".join(tokens)}"{begins}')
    return " AND ".join(parts) or None


def search(db: sqlite3.Connection, words: str, wanted: Wanted, limit: int) -> tuple[Passage, ...]:
    """The passages that hold all words, best first. Accents and case count for nothing."""
    asked = query(words)
    if asked is None:
        return ()
    rows = db.execute(
        "WITH found AS (SELECT row, start, last, bm25(passage) AS rank FROM passage WHERE passage MATCH :asked)"
        f" SELECT * FROM ({_SOURCES} UNION ALL {_TARGETS}) WHERE (:kind IS NULL OR kind = :kind)"
        " ORDER BY rank, row, start LIMIT :limit",
        {
            "asked": asked, "city": wanted.city, "speaker": f"%{wanted.speaker}%" if wanted.speaker else None,
            "since": wanted.since.first.isoformat() if wanted.since else None,
            "until": wanted.until.last.isoformat() if wanted.until else None, "kind": wanted.kind, "limit": limit,
        },
    )  # fmt: skip
    return tuple(
        Passage(row=row, start=start, end=end, text=text, about=about, date=date)
        for _, row, start, end, _, text, about, date in rows
    )


_IN_PASSAGE = 'mention.account = account.id AND mention.start < found.last AND mention."end" > found.start'
_DATES = "(:since IS NULL OR {0} || '~' >= :since) AND (:until IS NULL OR {0} <= :until)"
_SOURCES = (
    "SELECT 'source' AS kind, found.row, found.start, found.last, found.rank,"
    " substr(source.text, found.start + 1, found.last - found.start) AS text, meeting.title AS about,"
    " meeting.date AS date FROM found JOIN source ON source.id = found.row"
    " JOIN account ON account.source = source.id JOIN meeting ON meeting.id = account.meeting"
    f" WHERE {live('source')} AND {live('account')} AND {live('meeting')} AND {_DATES.format('meeting.date')}"
    " AND (:city IS NULL OR EXISTS (SELECT 1 FROM mention JOIN occurrence ON occurrence.mention = mention.id"
    f" WHERE mention.account = account.id AND mention.city = :city AND {live('mention')}"
    " AND occurrence.start BETWEEN found.start AND found.last))"
    " AND (:speaker IS NULL OR EXISTS (SELECT 1 FROM mention LEFT JOIN claim ON claim.mention = mention.id"
    f" WHERE {_IN_PASSAGE} AND {live('mention')} AND (mention.speaker LIKE :speaker OR claim.speaker LIKE :speaker)))"
)
_TARGETS = (
    "SELECT 'target' AS kind, found.row, found.start, found.last, found.rank, target.quotation AS text,"
    " city.name || ', ' || target.source AS about, target.checked AS date FROM found"
    " JOIN version target ON target.id = found.row JOIN city ON city.id = target.city"
    f" WHERE {live('target')} AND (:city IS NULL OR city.id = :city) AND :speaker IS NULL"
    f" AND {_DATES.format('coalesce(target.stated, target.checked)')}"
)
