"""What we add to Datasette: a page for each city, links to it, and the folding of words that are searched for."""

import asyncio
import re
import sqlite3
from pathlib import Path
from typing import Any

from datasette import hookimpl
from datasette.utils.asgi import NotFound, Response
from markupsafe import Markup

from pledgetrack.actions.make_dossier import make_dossier
from pledgetrack.doors.html import element
from pledgetrack.render.report import city_page
from pledgetrack.store import cities, passages
from pledgetrack.store.database import read
from pledgetrack.store.streams import EVERYTHING
from pledgetrack.web.metadata import NAME
from pledgetrack.web.style import STYLE

STYLE_AT = "/pledgetrack-style"
_ID = re.compile(r"c[a-z2-7]{8}")


@hookimpl
def prepare_connection(conn: sqlite3.Connection, database: str) -> None:
    """Let connections to the ledger read and nothing else, and give them our way of reading words."""
    if database != NAME:
        return  # what Datasette keeps for itself, in memory
    conn.create_function("search_words", 1, lambda words: passages.query(str(words or "")) or '""', deterministic=True)
    conn.execute("PRAGMA trusted_schema = off")
    conn.execute("PRAGMA query_only = on")


@hookimpl
def register_routes() -> list[tuple[str, Any]]:
    """The page of a city, and how ours differ from Datasette's own."""
    return [(r"^/city/(?P<city>[^/.]+)$", _city), (STYLE_AT + "$", _style)]


@hookimpl
def extra_css_urls() -> list[str]:
    """Light and dark, and little room above the rows for what columns hold."""
    return [STYLE_AT]


@hookimpl
def render_cell(value: object, column: str) -> Markup | None:
    """The id of a city leads to its page."""
    if column not in {"city_id", "city"} or not isinstance(value, str) or not _ID.fullmatch(value):
        return None
    return Markup(element("a", value, href=f"/city/{value}"))


def _style() -> Response:
    return Response(STYLE, content_type="text/css; charset=utf-8")


async def _city(datasette: Any, request: Any) -> Response:
    name = request.url_vars["city"]
    path = Path(datasette.get_database(NAME).path)
    text = await asyncio.to_thread(_page, path, name)
    if text is None:
        raise NotFound(f"no city {name[:20]!r} in this ledger")
    return Response.html(text)


def _page(path: Path, name: str) -> str | None:
    with read(path) as db:
        found = next((city for city in cities.every(db) if name in {city.id, str(city.geonameid)}), None)
        return city_page(make_dossier(db, [found], EVERYTHING, unreviewed=True)) if found else None
