"""Writes docs/data.md from the schema itself; with --check says whether it is up to date."""

import sqlite3
import sys
from pathlib import Path

from pledgetrack.store import schema

PATH = Path(__file__).resolve().parent.parent / "docs" / "data.md"
TABLES = {
    "operation": "One command that wrote. Every row names the operation that recorded it.",
    "city": "A city as GeoNames knows it.",
    "alias": "A name that a person gave to a city.",
    "source": "A document as it was read, with its text.",
    "meeting": "An occasion on which cities spoke.",
    "account": "One source's telling of a meeting, with the head counts that it reports.",
    "fact": "A fact of a meeting as an account states it, or as a person entered it.",
    "speaker": "Somebody who speaks in an account.",
    "mention": "A city in an account: what it did there, who spoke for it, the passage.",
    "occurrence": "Every place where an account names the city of a mention.",
    "unresolved": "A name of which it is open what city it means.",
    "claim": "What a passage commits somebody to.",
    "target": "One version of a recorded target.",
    "verdict": "How a claim, or a silence, compares with the record. The only rows that are written anew.",
    "publication": "One state of a dataset, as a file held it.",
    "dataset_row": "A row of a publication as it came, with the reason where nothing was made of it.",
    "sighting": "A target (or none) that a row of a publication says is on record.",
    "review": "That a person confirmed a mention as it was read.",
    "translation": "What the words of a mention or claim mean in another language.",
    "document": "What a source says of itself, and its bytes.",
    "passage": "Full text (FTS5): paragraphs of sources and words of targets, folded; `pledgetrack search` asks it.",
    "ruling": "A person's own verdict, beside the machine's.",
    "response": "What a city or another party answers to a row.",
    "retraction": "A row that was taken back, and why. It says no more unless the retraction was undone.",
    "undone": "An operation that was undone: its retractions no longer hold.",
    "_sqlite_migrations": "Which steps of the schema this file has seen.",
}
# The tables in which SQLite keeps the full text are its own.
_THERE = "SELECT name FROM sqlite_master WHERE type = ? AND name NOT GLOB 'passage_*'"
VIEWS = {
    "said_vs_recorded": "A row a comparison: what was said, what is recorded, the verdict, a person's beside it.",
    "version": "Every target with what all publications that hold it say of when it began and was checked.",
    "targets_with_cities": "Every version of a target that holds, with its city.",
    "targets_in_force_today": "The versions that are certainly in force on the day of the query (UTC).",
    "mentions_with_sources": "Every mention with its meeting and source.",
    "claims_with_sources": "Every claim with its city, meeting and source, targets of others too.",
    "meetings_with_counts": "Every meeting with how much was read in it.",
    "cities_with_coordinates": "Every city with its coordinates, for a map.",
    "unreviewed": "Mentions that nobody has confirmed.",
    "retracted_rows": "What was taken back, when, by which command and why.",
}
COLUMNS = {
    "id": "content id: a letter for the sort and 8 characters", "operation": "the operation that recorded it",
    "account": "the account (id)", "meeting": "the meeting", "source": "the source", "city": "the city",
    "mention": "the mention (id)", "claim": "the claim (id; empty for a silence)", "target": "the target (id)",
    "number": "order of operations", "name": "what it is called", "at": "UTC time", "detail": "what it was about",
    "geonameid": "GeoNames id", "country": "ISO 3166-1 alpha-2", "admin1": "first-level region", "region": "first-level region",
    "latitude": "degrees, WGS 84", "longitude": "degrees, WGS 84", "population": "inhabitants by GeoNames, 0: not known",
    "folded": "the name as it is matched: no case, no accents", "origin": "path or address; of a target: whose decision it is",
    "archive": "address of an archived copy", "media_type": "media type", "encoding": "how it was decoded",
    "language": "ISO 639-1", "title": "title", "published": "day of publication, as exact as stated",
    "read_at": "UTC time of reading", "sha256": "SHA-256 of the bytes", "characters": "length of the text in code points",
    "text": "the words; of a source what offsets count in", "kind": "what sort; of a claim or target what is aimed at", "date": "ISO, as exact as stated",
    "place": "where", "virtual": "1: online, 0: in person, NULL: nobody says", "complete": "what a person asserts is complete",
    "participants": "reported head count", "cities": "reported head count; in a view how many are named", "mayors": "reported head count",
    "countries": "reported head count", "position": "order in the account", "field": "which fact", "value": "the fact",
    "entered": "1: a person entered it", "start": "first code point of the passage", "end": "code point behind the passage",
    "quotation": "the passage, to the letter", "office": "office as stated", "standing": "in what capacity; see docs/verdicts.md",
    "translated_from": "language that the account is a translation from", "publisher": "publisher", "address": "its own address",
    "pages": "JSON list: where each page starts", "unread": "JSON list: pages without text", "hidden": "passages left out",
    "content": "the bytes, packed by zlib; NULL: not kept", "asked": "address asked for, where it led to another",
    "headers": "JSON object: what the server said", "text_sha256": "SHA-256 of the text in UTF-8", "dataset": "name of the dataset", "publication": "the publication (id)", "line": "line, of a sheet the row",
    "cells": "JSON object: column to value", "left_out": "why nothing was made of it",
    "first": "first day that it was seen, if only a month or year is known", "last": "last such day",
    "has_direct_quote": "1: quoted in direct speech", "role": "speaker, participant, host or mentioned",
    "confidence": "high, medium or low", "form": "quotation, reported or presence", "speaker": "who spoke; NULL: nobody named",
    "body": "the government, where it is not the city's own council", "reviewed": "1: a person confirmed it",
    "candidates": "JSON list of GeoNames ids", "subject": "whose target it is, by name", "target_year": "the year aimed at",
    "percent": "size of the cut, or the share", "baseline_year": "the year that a cut counts from",
    "year_from": "first year of a range", "year_to": "last year of a range", "scope": "what it covers", "status": "how it stands",
    "conditional": "1: hangs on a condition", "gases": "co2_only, all_ghg, not_specified; NULL: not stated",
    "offsets": "1: may count, 0: may not, NULL: not stated", "against_bau": "1: against business as usual",
    "verb": "the verb of the commitment", "pattern": "the wording that found it, or by hand", "reasons": "JSON list of words: why",
    "interim": "1: a step on the way", "source_url": "address", "source_id": "source in this ledger that states it",
    "stated": "when it was stated", "checked": "when somebody last looked", "start_not_before": "began on this day or later",
    "start_not_after": "began on this day or before", "ended": "1: it has ended", "end_not_before": "ended on this day or later",
    "end_not_after": "ended on this day or before", "word": "the verdict's word", "argument": "what stands in its brackets",
    "words": "the sentence for people; in a view the quotation", "rule": "id of the rule that decided", "considered": "JSON list of target ids",
    "notes": "JSON list", "flags": "JSON list", "path": "JSON list of questions and answers", "rules_version": "of the rules that judged",
    "row": "id of the row that it is about", "by": "who says so", "why": "the reason", "date_of": "day", "url": "address",
    "undone_by": "the operation that undid it", "migration_set": "always pledgetrack", "applied_at": "UTC time",
    "mentions": "how many", "claims": "how many", "targets": "how many", "sources": "how many", "unreviewed_mentions": "how many",
    "city_id": "id", "meeting_id": "id", "mention_id": "id", "claim_id": "id", "target_id": "id", "recorded_id": "id of the version it was held against",
    "considered_ids": "ids of the versions that were considered", "row_id": "id", "meeting_date": "ISO, as exact as stated",
    "year": "the year aimed at", "start_in_source": "first code point of the passage", "end_in_source": "code point behind it",
    "source_origin": "path or address", "source_published": "day of publication", "entered_by_hand": "1: a person entered it",
    "retracted_at": "UTC time", "by_command": "the command", "who_spoke": "name; NULL: nobody named", "words_said": "the passage, to the letter",
    "said_kind": "what was said to be aimed at", "said_year": "the year said", "said_percent": "the per cent said",
    "recorded_kind": "what is recorded", "recorded_year": "the year recorded", "recorded_percent": "the per cent recorded",
    "recorded_source": "where it is recorded", "recorded_source_url": "address", "verdict": "the word with its argument",
    "verdict_in_words": "the sentence for people", "ruling": "a person's verdict", "ruled_by": "who ruled", "ruled_why": "why",
    "responses": "what was answered", "last_checked": "when somebody last looked", "began_not_before": "began on this day or later",
    "began_not_after": "began on this day or before", "ended_not_before": "ended on this day or later",
    "ended_not_after": "ended on this day or before",
}  # fmt: skip
HEAD = """# The data

Made by `just docs` from the schema. The ledger is one SQLite file (`pledgetrack db path`); everything in it can be read
without pledgetrack. Start with the views: they join what belongs together and leave out what was taken back. They never
judge: a verdict is a row that pledgetrack wrote.

```sh
sqlite3 -readonly "$(pledgetrack db path)" 'SELECT city, meeting_date, words_said, verdict FROM said_vs_recorded'
datasette serve --immutable "$(pledgetrack db path)"    # pip install datasette
duckdb -c "ATTACH '$(pledgetrack db path)' AS ledger (TYPE sqlite, READ_ONLY); FROM ledger.said_vs_recorded"
```

Copy the file with `pledgetrack db backup`, and write to it with pledgetrack alone: it refuses a file with triggers, or
with other views under these names. Offsets count code points of `source.text`, half-open: for every row with a
`quotation`, `substr(source.text, start + 1, "end" - start) = quotation`. Dates are ISO and as exact as stated (`2021`,
`2021-09`, `2021-09-10`); times are UTC. NULL is "not stated", never "no". Places: GeoNames, CC BY 4.0.
"""


def text() -> str:
    """docs/data.md. Raises ``KeyError`` for a table, view or column that nobody has described."""
    db = sqlite3.connect(":memory:", isolation_level=None)
    schema.migrate(db, "2026-01-01T00:00:00Z")
    parts = [HEAD]
    for title, kind, told in (("Views", "view", VIEWS), ("Tables", "table", TABLES)):
        parts.append(f"## {title}\n")
        there = {row[0] for row in db.execute(_THERE, (kind,))}
        if there != set(told):
            raise KeyError(f"described and there differ: {sorted(there ^ set(told))}")
        for name, sentence in told.items():
            references = {row[3]: f"{row[2]}.{row[4]}" for row in db.execute(f"PRAGMA foreign_key_list({name})")}
            parts.append(f"### `{name}`\n\n{sentence}\n\n| column | type | what it holds |\n|---|---|---|")
            for _, column, form, *_ in db.execute(f"PRAGMA table_info({name})"):
                refers = f" → `{references[column]}`" if column in references else ""
                parts.append(f"| `{column}` | {form.lower()} | {COLUMNS[column]}{refers} |")
            parts.append("")
    return "\n".join(parts)


if __name__ == "__main__":
    if "--check" not in sys.argv:
        PATH.write_text(text(), encoding="utf-8")
    elif not PATH.exists() or PATH.read_text("utf-8") != text():
        sys.exit("not up to date: docs/data.md. Run: just docs")
