"""Many statements side by side: what was said, what is on record, the verdict; and how often each verdict came."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from pledgetrack.model.verdict import Word
from pledgetrack.reports import words
from pledgetrack.reports.figures import claim_of, target_of
from pledgetrack.table import Cell, Table

FEWEST = 3  # statements under which a count by verdict would tell of cities, not of how often


class Sort(StrEnum):
    """In what order statements stand. None of them ranks cities."""

    CITY = "city"
    DATE = "date"
    VERDICT = "verdict"


@dataclass(frozen=True, kw_only=True)
class Compared:
    """One comparison in a few words. ``verdict`` is the word with its argument, ``words`` the sentence for people."""

    id: str
    city: str
    geonameid: int
    country: str
    date: str | None
    meeting: str
    meeting_id: str
    said: str | None
    quotation: str
    word: Word
    verdict: str
    words: str
    recorded: str | None
    recorded_source: str | None
    recorded_checked: str | None
    flags: str | None
    reviewed: bool
    entered: bool
    ruling: str | None
    ruled_by: str | None
    source_id: str


COLUMNS = tuple(name for name in Compared.__dataclass_fields__ if name != "word")


def compared(row: Mapping[str, Cell]) -> Compared:
    """One row of the ledger's comparisons, by the names of its columns."""
    claim, target = claim_of(row, "said_"), target_of(row, "recorded_")
    word, argument = str(row["verdict"]), row["verdict_argument"]
    label = ", ".join(str(part) for part in (row["city"], row["admin1"], row["country"]) if part)
    return Compared(
        id=str(row["claim_id"] or row["mention_id"]), city=label, geonameid=int(str(row["geonameid"])),
        country=str(row["country"]), date=_text(row["meeting_date"]), meeting=str(row["meeting"]),
        meeting_id=str(row["meeting_id"]), said=words.claimed(claim) if claim else None,
        quotation=str(row["quotation"]), word=Word(word),
        verdict=f"{word}({argument})" if argument else word, words=str(row["verdict_words"]),
        recorded=f"{words.goal(target)}, {words.standing_of(target)}" if target else None,
        recorded_source=_text(row["recorded_source"]), recorded_checked=_text(row["recorded_checked"]),
        flags=_flags(row["flags"]), reviewed=bool(row["reviewed"]), entered=bool(row["entered"]),
        ruling=_text(row["ruling"]), ruled_by=_text(row["ruled_by"]),
        source_id=str(row["source_id"]),
    )  # fmt: skip


def in_order(rows: Iterable[Compared], sort: Sort) -> tuple[Compared, ...]:
    """The rows in a total order; verdicts in the order of the list of verdicts, which ranks nobody."""
    verdicts = {word: place for place, word in enumerate(Word)}
    keys: dict[Sort, Callable[[Compared], tuple[object, ...]]] = {
        Sort.CITY: lambda row: (row.country, row.city, row.date is None, row.date or "", row.id),
        Sort.DATE: lambda row: (row.date is None, row.date or "", row.country, row.city, row.id),
        Sort.VERDICT: lambda row: (verdicts[row.word], row.country, row.city, row.date or "", row.id),
    }
    return tuple(sorted(rows, key=keys[sort]))


def table(rows: Iterable[Compared]) -> Table:
    """Every field of every row, for programs."""
    return Table(name="compare", columns=COLUMNS, rows=(tuple(getattr(row, name) for name in COLUMNS) for row in rows))


def totals(rows: Iterable[Compared]) -> tuple[tuple[Word, int], ...]:
    """How often each verdict came, in the order of the list of verdicts; empty under three statements."""
    return counted(Told(row.meeting_id, row.geonameid, row.said, row.word, row.source_id) for row in rows)


class Told(NamedTuple):
    """A verdict to be counted: on what a source says that a city said at a meeting; ``None``: it reports nothing."""

    meeting: str
    city: int
    said: str | None
    word: Word
    source: str


def counted(told: Iterable[Told]) -> tuple[tuple[Word, int], ...]:
    """How often each verdict came. What several accounts of a meeting tell alike was said once.

    Empty under three statements; an account that reports nothing counts only where no other account does.
    """
    by_source = Counter(told)
    reporting: dict[tuple[str, int], set[str]] = {}
    for one in by_source:
        if one.said is not None:
            reporting.setdefault(one[:2], set()).add(one.source)
    most: dict[tuple[str, int, str | None, Word], int] = {}
    for one, count in by_source.items():
        if one.said is not None or reporting.get(one[:2], set()) <= {one.source}:
            most[one[:4]] = max(count, most.get(one[:4], 0))
    found = Counter[Word]()
    for (_, _, _, word), count in most.items():
        found[word] += count
    return tuple((word, found[word]) for word in Word if found[word]) if found.total() >= FEWEST else ()


def _flags(value: Cell) -> str | None:
    # On record as a JSON list of plain words.
    return str(value).strip("[]").replace('"', "").replace(",", "") or None if value else None


def _text(value: Cell) -> str | None:
    return None if value is None else str(value)
