"""Sources, mentions and targets as the ledger holds them."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from pledgetrack.model.evidence import Evidence
from pledgetrack.model.meeting import Kept, Source
from pledgetrack.model.response import Response
from pledgetrack.model.target import Target
from pledgetrack.reports import words
from pledgetrack.reports.city import response_row
from pledgetrack.reports.document import plain
from pledgetrack.reports.entry import CityEntry, entry_object
from pledgetrack.reports.sheet import Block, Pairs, Part, Sheet

NOT_STATED = "not stated"
CONTEXT = 200  # characters that are shown before and after a passage


@dataclass(frozen=True, kw_only=True)
class Held:
    """When a row was recorded and by which command; ``gone`` says when, by what and why it was taken back."""

    id: str
    recorded: str
    gone: str | None = None

    def pairs(self) -> Pairs:
        """In lines."""
        gone = (("retracted", self.gone),) if self.gone else ()
        return (("recorded", self.recorded), *gone, ("id", self.id))


def source_sheet(
    held: Held,
    source: Source,
    kept: Kept | None,
    meetings: Iterable[tuple[str, str]],
    parts: tuple[Part, ...] = (),
    more: Mapping[str, object] = MappingProxyType({}),
) -> Sheet:
    """A source: where it came from, how it was read, what is kept of it, the meetings (id, title) that it tells of."""
    pairs = (
        ("origin", source.origin), ("archive", source.archive or NOT_STATED), ("media type", source.media_type),
        ("language", source.language or "not known"), ("published", str(source.published or NOT_STATED)),
        ("characters", f"{source.characters:,}"), ("sha256", source.sha256), ("read", source.read_at or "not known"),
        *(_kept(kept) if kept else (("bytes", "not kept: recorded by an older pledgetrack"),)),
        *(("meeting", f"{title} ({name})") for name, title in meetings),
    )  # fmt: skip
    return Sheet(
        name="show-source", title=f"{called(source)} · {source.id}", pairs=(*pairs, *held.pairs()),
        parts=parts,
        data={
            "source": plain(source), "document": kept_object(kept), "meetings": [name for name, _ in meetings],
            "retracted": held.gone, **more,
        },
    )  # fmt: skip


def _kept(kept: Kept) -> Pairs:
    told: list[tuple[str, str | None]] = [
        ("publisher", kept.publisher or NOT_STATED), ("calls itself", kept.genre),
        ("own address", kept.address), ("asked for", kept.asked),
        ("server said", "; ".join(f"{name}: {value}" for name, value in kept.headers)),
        ("pages", str(len(kept.pages)) if kept.pages else None),
        ("not read", words.unread(kept.unread) if kept.unread else None),
        ("hidden", f"{kept.hidden} passages that the document does not show were left out" if kept.hidden else None),
        ("bytes", f"kept, {kept.size:,} packed" if kept.size else "not kept"),
    ]  # fmt: skip
    return tuple((name, value) for name, value in told if value)


def kept_object(kept: Kept | None) -> dict[str, object] | None:
    """What is kept of a source as JSON values; ``None`` where an older pledgetrack recorded it."""
    return None if kept is None else {**plain(kept), "headers": dict(kept.headers), "pages": len(kept.pages)}


@dataclass(frozen=True, kw_only=True)
class DatasetRow:
    """A row of a dataset as it came: ``where`` it stands (publication, file, line), and its cells by column."""

    where: str
    cells: Mapping[str, str]


def target_sheet(
    held: Held,
    target: Target,
    judged: Iterable[CityEntry],
    responses: Iterable[Response],
    rows: Sequence[DatasetRow] = (),
) -> Sheet:
    """A version of a target with every field, the rows that say it, and the statements that were held against it."""
    entries, answers = tuple(judged), tuple(responses)
    ended = f", {words.until(target.end)}" if target.end else ""
    pairs = (
        ("recorded as", words.goal(target)), ("how it stands", words.standing_of(target)),
        ("begun", f"{words.moment(target.start)}{ended}"),
        ("source", words.provenance(target)), ("address", target.source_url or NOT_STATED),
        ("words", words.quoted(target.quotation) if target.quotation else "not recorded"),
    )  # fmt: skip
    return Sheet(
        name="show-target", title=f"{target.city.label}: {words.goal(target)} · {held.id}",
        pairs=(*pairs, *held.pairs()),
        parts=(
            Part(title="Held against it", entries=entries, none="nothing said"),
            Part(title="Responses", blocks=tuple(response_block(one) for one in answers)),
            Part(title="As it came", blocks=tuple(_row_block(row) for row in rows)),
        ),
        data={
            "target": plain(target) | {"id": held.id}, "retracted": held.gone,
            "comparison": [entry_object(entry) for entry in entries], "responses": plain(answers),
            "rows": [{"where": row.where, "cells": dict(row.cells)} for row in rows],
        },
    )  # fmt: skip


def _row_block(row: DatasetRow) -> Block:
    return Block(head=row.where, pairs=tuple((name, cell) for name, cell in row.cells.items() if cell))


def mention_sheet(
    held: Held,
    text: str,
    lit: Evidence,
    entries: tuple[CityEntry, ...],
    responses: Iterable[Response],
    page: int | None = None,
) -> Sheet:
    """A mention with the passage ``lit`` in its surroundings (``text`` is the whole source), and each claim in it.

    ``page`` is the number of the page that the passage begins on, where the source has pages.
    """
    mention, answers = entries[0].mention, tuple(responses)
    shown = mark(mention.entered, mention.reviewed)
    where = words.place(lit, page)
    before, passage, after = around(text, lit)
    pairs = (
        ("meeting", f"{mention.meeting.title} ({mention.meeting.date or 'no date'}, {mention.meeting.id})"),
        ("source", f"{called(mention.source)} ({mention.source.id}), {where}"),
        ("passage", f"{before}⟦{passage}⟧{after}"),
    )  # fmt: skip
    return Sheet(
        name="show-mention",
        title=f"{mention.city.label}: {words.ROLES[mention.role]}{shown} · {held.id}",
        pairs=(*pairs, *held.pairs()),
        parts=(
            Part(title="What it says", entries=entries),
            Part(title="Responses", blocks=tuple(response_block(one) for one in answers)),
        ),
        data={
            "mention": plain(mention), "passage": {"before": before, "words": passage, "after": after, "page": page},
            "comparison": [entry_object(entry) for entry in entries], "responses": plain(answers),
        },
    )  # fmt: skip


def around(text: str, evidence: Evidence) -> tuple[str, str, str]:
    """The words before a passage, the passage itself, and the words after it; cut at spaces, with an ellipsis."""
    first, last = max(0, evidence.start - CONTEXT), min(len(text), evidence.end + CONTEXT)
    before, after = text[first : evidence.start], text[evidence.end : last]
    if first:
        before = "…" + before[before.find(" ") + 1 :]
    if last < len(text):
        after = after[: after.rfind(" ") + 1] + "…"
    return before, text[evidence.start : evidence.end], after


def called(source: Source) -> str:
    """What a source is called: its title, else the name of its file."""
    return source.title or source.name


def mark(entered: bool, reviewed: bool) -> str:
    """What must stand beside a row that no rule wrote, or that nobody confirmed."""
    return " [entered by hand]" if entered else "" if reviewed else " [unreviewed]"


def response_block(one: Response) -> Block:
    """A response with what it answers."""
    return Block(head=words.answered(one), pairs=(("to", one.row), ("id", str(response_row(one)[0]))))
