"""A statement ready to paste: its words, who said them, where, when, and out of which bytes."""

import json
from dataclasses import dataclass

from pledgetrack.model.meeting import Kept
from pledgetrack.reports import words
from pledgetrack.reports.document import plain
from pledgetrack.reports.entry import CityEntry

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
    who = _author(quotable) or _no_author(quotable)
    said = ", ".join(_plain(str(one)) for one in (who, told["meeting"], told["date"]) if one)
    more = [f"{told['place']}, SHA-256 `{told['sha256']}`, `{told['id']}`"]
    more += [f"archived: <{told['archive']}>"] if told["archive"] else []
    mark = [f"\n**{told['mark']}**"] if told["mark"] else []
    translated = [f"\n{_plain(str(told['translation']))}"] if told["translation"] else []
    return "\n".join([quoted, *translated, f"\n— {said}. {source}, {'; '.join(more)}", *mark]) + "\n"


def as_bibtex(quotable: Quotable) -> str:
    """An entry of a bibliography."""
    told = facts(quotable)
    fields = {
        "title": told["meeting"], "author": _author(quotable), "date": told["date"],
        "url": told["address"] or told["archive"],
        "publisher": told["publisher"],
        "urldate": (told["read"] or "")[:10] or None,
        "note": "; ".join(filter(None, (
            words.quoted(" ".join(quotable.entry.quotation.split())), _no_author(quotable), told["source"],
            told["place"], f"SHA-256 {told['sha256']}", told["mark"],
        ))),
    }  # fmt: skip
    lines = [f"  {name} = {{{_tex(str(value))}}}," for name, value in fields.items() if value]
    return "\n".join([f"@misc{{{quotable.entry.id},", *lines, "}"]) + "\n"


def as_csl(quotable: Quotable) -> str:
    """CSL-JSON, a list of one item."""
    told = facts(quotable)
    meeting = quotable.entry.mention.meeting
    parts = [int(part) for part in str(meeting.date).split("-")] if meeting.date else None
    item = {
        "id": quotable.entry.id, "type": "speech", "title": told["meeting"],
        "author": [{"literal": author}] if (author := _author(quotable)) else None,
        "issued": {"date-parts": [parts]} if parts else None, "URL": told["address"], "archive": told["archive"],
        "container-title": told["source"], "publisher": told["publisher"], "abstract": quotable.entry.quotation,
        "note": "; ".join(filter(None, (
            _no_author(quotable), told["place"], f"SHA-256 {told['sha256']}", told["mark"],
        ))),
    }  # fmt: skip
    return (
        json.dumps([plain({name: value for name, value in item.items() if value})], ensure_ascii=False, indent=1) + "\n"
    )


def _author(quotable: Quotable) -> str | None:
    """Who goes into a bibliography: never the words that say that nobody is known."""
    return quotable.entry.speaker if quotable.entry.credited else None


def _no_author(quotable: Quotable) -> str | None:
    return None if quotable.entry.credited else f"speaker {quotable.entry.speaker}"


def _plain(text: str) -> str:
    # What Markdown or HTML would read as its own.
    return "".join(f"\\{sign}" if sign in "\\`*_{}[]<>#|~" else sign for sign in text)


def _tex(text: str) -> str:
    signs = {"\\": "\\textbackslash{}", "~": "\\textasciitilde{}", "^": "\\textasciicircum{}"}
    return "".join(signs.get(sign) or (f"\\{sign}" if sign in "{}%&$#_" else sign) for sign in text)
