"""The first schema. Rows are added and retracted, never changed; only verdicts are written anew.

Ids are content ids (a letter and 8 characters). Offsets count code points of ``source.text``. Dates are ISO, as exact
as stated; times are UTC with Z. Every fact carries the operation that recorded it.
"""

from typing import Any

STATEMENTS = (
    """
    CREATE TABLE operation (
        number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, name TEXT NOT NULL, at TEXT NOT NULL, detail TEXT NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE city (
        id TEXT PRIMARY KEY, geonameid INTEGER NOT NULL UNIQUE, name TEXT NOT NULL, country TEXT NOT NULL, admin1 TEXT,
        latitude REAL NOT NULL, longitude REAL NOT NULL, population INTEGER NOT NULL,
        operation TEXT NOT NULL REFERENCES operation (id)
    ) STRICT
    """,
    """
    CREATE TABLE alias (
        city TEXT NOT NULL REFERENCES city (id), name TEXT NOT NULL, folded TEXT NOT NULL,
        operation TEXT NOT NULL REFERENCES operation (id), PRIMARY KEY (folded, city)
    ) STRICT
    """,
    """
    CREATE TABLE source (
        id TEXT PRIMARY KEY, name TEXT NOT NULL, origin TEXT NOT NULL, archive TEXT, media_type TEXT NOT NULL,
        encoding TEXT NOT NULL, language TEXT, title TEXT, published TEXT, read_at TEXT NOT NULL,
        sha256 TEXT NOT NULL, characters INTEGER NOT NULL, text TEXT NOT NULL,
        operation TEXT NOT NULL REFERENCES operation (id)
    ) STRICT
    """,
    "CREATE INDEX source_sha256 ON source (sha256)",
    """
    CREATE TABLE meeting (
        id TEXT PRIMARY KEY, title TEXT NOT NULL, kind TEXT NOT NULL, date TEXT, place TEXT, virtual INTEGER,
        complete TEXT, operation TEXT NOT NULL REFERENCES operation (id)
    ) STRICT
    """,
    """
    CREATE TABLE account (
        id TEXT PRIMARY KEY, meeting TEXT NOT NULL REFERENCES meeting (id), source TEXT NOT NULL REFERENCES source (id),
        participants INTEGER, cities INTEGER, mayors INTEGER, countries INTEGER,
        operation TEXT NOT NULL REFERENCES operation (id)
    ) STRICT
    """,
    "CREATE INDEX account_meeting ON account (meeting, source)",
    "CREATE INDEX account_source ON account (source)",
    """
    CREATE TABLE fact (
        account TEXT NOT NULL REFERENCES account (id), position INTEGER NOT NULL, field TEXT NOT NULL,
        value TEXT NOT NULL, entered INTEGER NOT NULL, start INTEGER, "end" INTEGER, quotation TEXT,
        PRIMARY KEY (account, position)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE speaker (
        account TEXT NOT NULL REFERENCES account (id), position INTEGER NOT NULL, name TEXT, office TEXT,
        standing TEXT NOT NULL, city TEXT REFERENCES city (id), country TEXT, has_direct_quote INTEGER NOT NULL,
        start INTEGER NOT NULL, "end" INTEGER NOT NULL, quotation TEXT NOT NULL, PRIMARY KEY (account, position)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE mention (
        id TEXT PRIMARY KEY, account TEXT NOT NULL REFERENCES account (id), city TEXT NOT NULL REFERENCES city (id),
        role TEXT NOT NULL, confidence TEXT NOT NULL, form TEXT NOT NULL, speaker TEXT, office TEXT, standing TEXT,
        body TEXT, reviewed INTEGER NOT NULL DEFAULT 0,
        start INTEGER NOT NULL, "end" INTEGER NOT NULL, quotation TEXT NOT NULL,
        operation TEXT NOT NULL REFERENCES operation (id)
    ) STRICT
    """,
    "CREATE INDEX mention_city ON mention (city, account)",
    "CREATE INDEX mention_account ON mention (account)",
    """
    CREATE TABLE occurrence (
        mention TEXT NOT NULL REFERENCES mention (id), start INTEGER NOT NULL, "end" INTEGER NOT NULL,
        quotation TEXT NOT NULL, PRIMARY KEY (mention, start)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE unresolved (
        account TEXT NOT NULL REFERENCES account (id), start INTEGER NOT NULL, "end" INTEGER NOT NULL,
        quotation TEXT NOT NULL, candidates TEXT NOT NULL, PRIMARY KEY (account, start)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE claim (
        id TEXT PRIMARY KEY, account TEXT NOT NULL REFERENCES account (id), mention TEXT REFERENCES mention (id),
        subject TEXT, kind TEXT NOT NULL, target_year INTEGER, percent REAL, baseline_year INTEGER,
        year_from INTEGER, year_to INTEGER, scope TEXT, status TEXT NOT NULL, conditional INTEGER NOT NULL, gases TEXT,
        offsets INTEGER, against_bau INTEGER NOT NULL, verb TEXT, language TEXT NOT NULL, pattern TEXT NOT NULL,
        speaker TEXT, standing TEXT, form TEXT NOT NULL, confidence TEXT NOT NULL, reasons TEXT NOT NULL,
        start INTEGER NOT NULL, "end" INTEGER NOT NULL, quotation TEXT NOT NULL,
        operation TEXT NOT NULL REFERENCES operation (id)
    ) STRICT
    """,
    "CREATE INDEX claim_mention ON claim (mention)",
    "CREATE INDEX claim_account ON claim (account)",
    """
    CREATE TABLE target (
        id TEXT PRIMARY KEY, city TEXT NOT NULL REFERENCES city (id), body TEXT, kind TEXT NOT NULL,
        target_year INTEGER, percent REAL, baseline_year INTEGER, scope TEXT NOT NULL, status TEXT, gases TEXT,
        offsets INTEGER, origin TEXT NOT NULL, conditional INTEGER NOT NULL, interim INTEGER NOT NULL,
        source TEXT NOT NULL, source_url TEXT, source_id TEXT REFERENCES source (id), quotation TEXT,
        stated TEXT, checked TEXT, start_not_before TEXT, start_not_after TEXT, ended INTEGER NOT NULL,
        end_not_before TEXT, end_not_after TEXT, operation TEXT NOT NULL REFERENCES operation (id)
    ) STRICT
    """,
    "CREATE INDEX target_city ON target (city, kind, target_year)",
    """
    CREATE TABLE retraction (
        kind TEXT NOT NULL, row TEXT NOT NULL, why TEXT NOT NULL, operation TEXT NOT NULL REFERENCES operation (id),
        PRIMARY KEY (row)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE verdict (
        mention TEXT NOT NULL REFERENCES mention (id), claim TEXT NOT NULL DEFAULT '', word TEXT NOT NULL,
        argument TEXT, words TEXT NOT NULL, rule TEXT NOT NULL, target TEXT REFERENCES target (id),
        considered TEXT NOT NULL, notes TEXT NOT NULL, flags TEXT NOT NULL, path TEXT NOT NULL,
        rules_version INTEGER NOT NULL,
        PRIMARY KEY (mention, claim)
    ) STRICT, WITHOUT ROWID
    """,
)


def migrate(db: Any) -> None:
    """Create every table inside the caller's transaction (``executescript`` would commit it)."""
    for statement in STATEMENTS:
        db.execute(statement)
