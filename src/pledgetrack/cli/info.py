"""``pledgetrack info``: what this installation uses, and why."""

import os
import platform
import sqlite3
from pathlib import Path

import typer

import pledgetrack
from pledgetrack.cli.configuration import looked_at
from pledgetrack.cli.options import Db, Json
from pledgetrack.cli.session import Session
from pledgetrack.errors import PledgeError
from pledgetrack.reports.document import document

app = typer.Typer(add_completion=False, rich_markup_mode=None)
CREDIT = "GeoNames (geonames.org), CC BY 4.0; targets as their own sources say, see each record"


@app.command()
def info(ctx: typer.Context, db: Db = None, json: Json = False) -> None:
    """Say which ledger and which configuration are used and why, which versions, and whose data is in it.

    Nothing is changed.

    Example: pledgetrack info
    """
    session = Session.of(ctx, db)
    try:
        located = session.located
        ledger = f"{located.path} ({located.why}){'' if located.path.exists() else ', not there yet'}"
    except PledgeError as error:
        ledger = f"none: {error}"
    places = looked_at(session.flag, os.environ, Path.cwd())
    pairs = [
        ("pledgetrack", pledgetrack.__version__),
        ("python", platform.python_version()),
        ("sqlite", sqlite3.sqlite_version),
        ("ledger", ledger),
        *(("looked at", f"{place}: {found}") for place, found in places),
        ("gazetteer", CREDIT),
        ("licence", "Apache-2.0"),
    ]
    if json:
        told = {
            "version": pledgetrack.__version__, "python": platform.python_version(), "sqlite": sqlite3.sqlite_version,
            "ledger": ledger, "looked_at": [{"place": place, "found": found} for place, found in places],
            "credit": CREDIT, "licence": "Apache-2.0",
        }  # fmt: skip
        session.screen.data(document("info", (), told))
    else:
        session.screen.pairs(pairs)
