"""What Datasette is told of a ledger: titles, licences, what each table and column holds, and questions to ask it."""

from collections.abc import Iterable, Mapping
from typing import Any

from pledgetrack.doors.html import Html, element, joined, text
from pledgetrack.store.described import COLUMNS, TABLES, VIEWS
from pledgetrack.web.queries import QUERIES, SEARCH_WITHOUT_US, Query

NAME = "pledgetrack"  # of the database in every address; no dots, which addresses would encode
ABOUT = (
    "What cities said about climate, held against the target that each had stated on that day. A verdict says how words"
    " compare with the record; it never says whether a city will keep its word. What nobody has reviewed is marked so."
    " The tables that are hidden hold what was taken back too; the views and the questions leave it out."
)
# Facets of what people look through most; lists are told apart by their items.
FACETS: dict[str, list[Any]] = {
    "said_vs_recorded": ["verdict", "country", "said_kind", "reviewed", {"array": "flags"}],
    "targets_with_cities": ["kind", "country", "status", "source"],
    "targets_in_force_today": ["kind", "country", "status", "source"],
    "mentions_with_sources": ["role", "country", "reviewed"],
    "claims_with_sources": ["kind", "country", "status"],
    "meetings_with_counts": ["kind"],
    "unreviewed": ["country", "confidence"],
    "retracted_rows": ["kind", "by_command"],
}
LABELS = {"city": "name", "meeting": "title", "source": "name"}
SQL_MILLISECONDS = 5_000  # that one question may take
SHOWN = ("city", "source", *VIEWS)  # tables hold what was taken back, too
_BY_NAME = {**VIEWS, **TABLES}


def metadata(columns: Mapping[str, Iterable[str]], *, served: bool) -> dict[str, Any]:
    """Datasette's metadata of a ledger; without ``served`` for a Datasette that knows nothing of us.

    ``columns`` are those of each table and view.
    """
    about = {
        "license": "each source's own; places by GeoNames, CC BY 4.0",
        "license_url": "https://creativecommons.org/licenses/by/4.0/",
        "source": "this ledger: every row names where it comes from",
        "about": "pledgetrack",
    }
    return {
        "title": "pledgetrack",
        "description_html": joined(element("p", ABOUT), _ways_in()) if served else text(ABOUT),
        **about,
        "databases": {
            NAME: {
                "description": ABOUT,
                **about,
                "tables": {name: _table(name, columns[name]) for name in _BY_NAME if name in columns},
                "queries": {query.name: _query(query, served=served) for query in QUERIES},
            }
        },
    }


def _ways_in() -> Html:
    views = (
        ("said_vs_recorded", "What was said, against what was recorded"),
        ("targets_with_cities", "What is on record"),
    )
    named = [*((query.name, query.title) for query in QUERIES), *views]
    return element("ul", [element("li", element("a", title, href=f"/{NAME}/{name}")) for name, title in named])


def _table(name: str, columns: Iterable[str]) -> dict[str, Any]:
    told: dict[str, Any] = {
        "description": _BY_NAME[name],
        "columns": {column: COLUMNS[column] for column in columns if column in COLUMNS},
    }
    if name in FACETS:
        told["facets"] = FACETS[name]
    if name in LABELS:
        told["label_column"] = LABELS[name]
    return told if name in SHOWN else told | {"hidden": True}


def _query(query: Query, *, served: bool) -> dict[str, Any]:
    own = served or query.name != "search"
    return {
        "title": query.title,
        "description": query.about if own else SEARCH_WITHOUT_US.about,
        "sql": query.sql if own else SEARCH_WITHOUT_US.sql,
        "hide_sql": True,
    }
