"""Full text: passages of sources, and the words of recorded targets."""

import re
from typing import Any

_EACH = re.compile("([\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff66-\uff9f])")
_PARAGRAPH = re.compile(r"\S(?:.*?\S)??(?=\s*\n\s*\n|\s*\Z)", re.DOTALL)


# Letters that Unicode does not decompose.
_LETTERS = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i", "İ": "i"})


def _folded(text: str) -> str:
    return _EACH.sub(r" \1 ", text.casefold().translate(_LETTERS))


def migrate(db: Any) -> None:
    """Make the index, and take in what the ledger holds. Signs of scripts without spaces are words of their own."""
    db.execute(
        "CREATE VIRTUAL TABLE passage USING fts5(text, row UNINDEXED, start UNINDEXED, last UNINDEXED,"
        " tokenize = 'unicode61 remove_diacritics 2')"
    )
    rows = []
    for name, text in db.execute("SELECT id, text FROM source ORDER BY id").fetchall():
        rows += [(_folded(one[0]), name, one.start(), one.end()) for one in _PARAGRAPH.finditer(text)]
    for name, text in db.execute("SELECT id, quotation FROM target WHERE quotation IS NOT NULL ORDER BY id").fetchall():
        rows.append((_folded(text), name, 0, len(text)))
    for row in rows:
        db.execute("INSERT INTO passage VALUES (?, ?, ?, ?)", row)
