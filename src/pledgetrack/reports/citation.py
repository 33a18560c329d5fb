"""A statement ready to paste: its words, who said them, where, when, and out of which bytes."""

import json
from dataclasses import dataclass
from typing import TypeVar

from pledgetrack.model.meeting import Kept
from pledgetrack.reports import words
from pledgetrack.reports.bibliography import Sort, sort_of, tex
from pledgetrack.reports.document import plain
from pledgetrack.reports.entry import CityEntry

T = TypeVar("T")
UNREVIEWED = "UNREVIEWED: nobody has confirmed how this was read"


@dataclass(frozen=True, kw_only=True)
class Quotable:
    """A statement, and what is kept of its source."""

    entry: CityEntry
    kept: Kept = Kept()  # noqa: RUF009 - frozen


def facts(quotable: Quotable) -> dict[str, str | None]:
    """What a citation says, by name; ``None`` where the ledger does not know."""
    entry, kept = quotable.entry, quotable.kept
    mention, source = entry.mention, entry.mention.source
    evidence = entry.claim.evidence if entry.claim else mention.evidence
    return {
        "id": quotable.entry.id,
        "quotation": entry.quotation,
        "translation": "; ".join(map(words.translated, entry.translations)) or None,
        "speaker": entry.speaker,
        "city": mention.city.label,
        "meeting": mention.meeting.title,
        "date": str(mention.meeting.date) if mention.meeting.date else None,
        "source": source.title or source.name,
        "publisher": kept.publisher,
        "address": source.origin if source.origin.startswith(("http://", "https://")) else kept.address,
        "archive": source.archive,
        "published": str(source.published) if source.published else None,
        "place": words.place(evidence, kept.page(evidence.start)),
        "sha256": source.sha256,
        "read": source.read_at,
        "mark": None if entry.reviewed else UNREVIEWED,
    }


def as_text(quotable: Quotable) -> str:
    """A block of plain text."""
    told = facts(quotable)
    lines = [words.quoted(" ".join(str(told.pop("quotation")).split()))]
    return "\n".join([*lines, *(f"{name}: {value}" for name, value in told.items() if value)]) + "\n"


def as_markdown(quotable: Quotable) -> str:
    """A quotation with its source beneath."""
    told = facts(quotable)
    quoted = "\n".join(f"> {_plain(line)}" for line in quotable.entry.quotation.splitlines() if line.strip())
    source = f"[{_plain(str(told['source']))}](<{told['address']}>)" if told["address"] else _plain(str(told["source"]))
    who = quotable.entry.speaker if quotable.entry.credited else f"speaker {quotable.entry.speaker}"
    said = ", ".join(_plain(str(one)) for one in (who, told["meeting"], told["date"]) if one)
    more = [f"{told['place']}, SHA-256 `{told['sha256']}`, `{told['id']}`"]
    more += [f"archived: <{told['archive']}>"] if told["archive"] else []
    mark = [f"\n**{told['mark']}**"] if told["mark"] else []
    translated = [f"\n{_plain(str(told['translation']))}"] if told["translation"] else []
    return "\n".join([quoted, *translated, f"\n— {said}. {source}, {'; '.join(more)}", *mark]) + "\n"


def as_bibtex(quotable: Quotable) -> str:
    """An entry of a bibliography, with the types and fields of biblatex."""
    told = facts(quotable)
    sort, title, event = _described(quotable)
    fields = {
        "title": title, "author": _author(quotable, sort), "eventtitle": event,
        sort.publisher: told["publisher"], "type": sort.genre,
        "eventdate": None if sort.spoken else told["date"], "date": _day(sort, told["date"], told["published"]),
        "url": told["address"] or told["archive"], "urldate": (told["read"] or "")[:10] or None,
        "note": "; ".join(filter(None, (
            words.quoted(" ".join(quotable.entry.quotation.split())), _who(quotable, sort), told["place"],
            f"SHA-256 {told['sha256']}", told["mark"],
        ))),
    }  # fmt: skip
    lines = [f"  {name} = {{{tex(str(value))}}}," for name, value in fields.items() if value]
    return "\n".join([f"@{sort.bibtex}{{{quotable.entry.id},", *lines, "}"]) + "\n"


def as_csl(quotable: Quotable) -> str:
    """CSL-JSON, a list of one item."""
    told = facts(quotable)
    sort, title, event = _described(quotable)
    author = _author(quotable, sort)
    day, published = _parts(told["date"]), _parts(told["published"])
    item = {
        "id": quotable.entry.id, "type": sort.csl, "genre": sort.genre, "title": title, "event-title": event,
        "author": [{"literal": author}] if author else None,
        sort.published_in: told["publisher"],
        "issued": _day(sort, day, published), "event-date": None if sort.spoken else day,
        "URL": told["address"], "archive": told["archive"], "accessed": _parts((told["read"] or "")[:10]),
        "abstract": quotable.entry.quotation,
        "note": "; ".join(filter(None, (
            _who(quotable, sort), told["place"], f"SHA-256 {told['sha256']}", told["mark"],
        ))),
    }  # fmt: skip
    return (
        json.dumps([plain({name: value for name, value in item.items() if value})], ensure_ascii=False, indent=1) + "\n"
    )


def _described(quotable: Quotable) -> tuple[Sort, str, str | None]:
    """What sort of thing is cited, what it is called, and the occasion where that is called otherwise."""
    mention = quotable.entry.mention
    meeting, source = mention.meeting, mention.source
    address = facts(quotable)["address"] or source.archive
    title = source.title or meeting.title
    return (
        sort_of(meeting.kind, source.media_type, address, quotable.kept.genre),
        title,
        None if title == meeting.title else meeting.title,
    )


def _day(sort: Sort, said: T | None, published: T | None) -> T | None:
    """When it came out: a speech on its day, a press release on that of its occasion where it bears none."""
    return said if sort.spoken else published or (said if sort.genre else None)


def _parts(date: str | None) -> dict[str, list[list[int]]] | None:
    return {"date-parts": [[int(part) for part in date.split("-")]]} if date else None


def _author(quotable: Quotable, sort: Sort) -> str | None:
    """Who goes into a bibliography: never who is only reported on, nor the words that say that nobody is known."""
    return quotable.entry.speaker if sort.spoken and quotable.entry.credited else None


def _who(quotable: Quotable, sort: Sort) -> str | None:
    """Who spoke, where that is not the author."""
    return None if _author(quotable, sort) else f"speaker {quotable.entry.speaker}"


def _plain(text: str) -> str:
    # What Markdown or HTML would read as its own.
    return "".join(f"\\{sign}" if sign in "\\`*_{}[]<>#|~" else sign for sign in text)
