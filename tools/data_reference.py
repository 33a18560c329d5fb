"""Writes docs/data.md from the schema itself; with --check says whether it is up to date."""

import sqlite3
import sys
from pathlib import Path

from pledgetrack.store import schema
from pledgetrack.store.described import COLUMNS, TABLES, VIEWS

PATH = Path(__file__).resolve().parent.parent / "docs" / "data.md"
# The tables in which SQLite keeps the full text are its own.
_THERE = "SELECT name FROM sqlite_master WHERE type = ? AND name NOT GLOB 'passage_*'"
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
