"""``pledgetrack list``: what the ledger holds, one sort at a time."""

import sqlite3
import sys
from enum import StrEnum
from typing import Annotated

import typer

from pledgetrack import exporters, parts
from pledgetrack.actions.list_rows import list_rows
from pledgetrack.cli.choosing import chosen_city, chosen_country
from pledgetrack.cli.options import Db, Json, Output, Overwrite, date_option
from pledgetrack.cli.session import Session
from pledgetrack.doors.file import export_to
from pledgetrack.errors import UsageError
from pledgetrack.exporters._part import Exporter
from pledgetrack.model.date import PartialDate
from pledgetrack.reports.listing import brief
from pledgetrack.store.listings import EVERY, Filter, count
from pledgetrack.table import Table

app = typer.Typer(add_completion=False, rich_markup_mode=None)
SCREENFUL = 100  # rows that a person is shown without asking for more


class What(StrEnum):
    """What can be listed."""

    CITIES = "cities"
    TARGETS = "targets"
    MEETINGS = "meetings"
    MENTIONS = "mentions"
    CLAIMS = "claims"
    SOURCES = "sources"
    RESPONSES = "responses"
    OPERATIONS = "operations"


class Form(StrEnum):
    """How a list can be printed."""

    TABLE = "table"
    TSV = "tsv"
    CSV = "csv"
    JSON = "json"
    JSONL = "jsonl"
    MD = "md"


@app.command("list")
def list_(
    ctx: typer.Context,
    what: Annotated[What, typer.Argument(metavar="WHAT", help=", ".join(What))],
    city: Annotated[str | None, typer.Option("--city", metavar="NAME", help="Only this city.")] = None,
    country: Annotated[
        str | None, typer.Option("--country", metavar="NAME", help="Only this country: SE, Sweden.")
    ] = None,
    since: Annotated[
        PartialDate | None, date_option("--since", "Only from this day on; undated rows are left out.")
    ] = None,
    until: Annotated[
        PartialDate | None, date_option("--until", "Only up to this day; undated rows are left out.")
    ] = None,
    kind: Annotated[
        str | None, typer.Option("--kind", help="Only this kind of target, claim or meeting; of mentions, this role.")
    ] = None,
    unreviewed: Annotated[bool, typer.Option("--unreviewed", help="Only what nobody has confirmed.")] = False,
    form: Annotated[
        Form | None,
        typer.Option("--format", help="On a terminal table, in a pipe tsv, unless you say.", show_default=False),
    ] = None,
    json: Json = False,
    limit: Annotated[
        int | None, typer.Option("--limit", min=1, metavar="N", help=f"At most N rows; a terminal shows {SCREENFUL}.")
    ] = None,
    every: Annotated[bool, typer.Option("--all", help="Every row, on a terminal too.")] = False,
    output: Output = None,
    overwrite: Overwrite = False,
    db: Db = None,
) -> None:
    """List what the ledger holds: cities, targets, meetings, mentions, claims, sources, responses, operations.

    The table has the columns that tell rows apart; the other forms have every column. What was retracted is left out.

    Example: pledgetrack list claims --country SE --since 2021 --format csv
    """
    session = Session.of(ctx, db)
    chosen = Form.JSON if json else form or (Form.TABLE if session.screen.terminal and output is None else Form.TSV)
    most = None if every else limit or (SCREENFUL if chosen is Form.TABLE else None)
    with session.reading() as ledger:
        wanted = Filter(
            country=country and chosen_country(session, country),
            city=city and chosen_city(session, city, ledger).id,
            since=since, until=until, kind=kind, unreviewed=unreviewed,
        )  # fmt: skip
        table = list_rows(ledger, EVERY[what], wanted, limit=most)
        if chosen is Form.TABLE:
            if output is not None:
                raise UsageError("a table is for a screen", "Name another --format for -o.")
            _show(session, table)
        else:
            _export(session, table, chosen, output, overwrite=overwrite)
        _say_what_is_left_out(session, ledger, what, wanted, most)


def _show(session: Session, table: Table) -> None:
    short = brief(table)
    rows = [tuple(str(cell) for cell in row) for row in short.rows]
    with session.paged() as screen:
        if rows:
            screen.table(short.columns, rows, whole=("id", "date", "year", "%"))
        else:
            session.screen.say(f"no {table.name} like that in this ledger")


def _export(session: Session, table: Table, form: Form, output: Output, *, overwrite: bool) -> None:
    exporter = parts.find(exporters, "EXPORTER")[form]
    assert isinstance(exporter, Exporter), "the test of exporters holds that"
    if output is None:
        exporter.write(table, sys.stdout.buffer, False)
        return
    with export_to(output, overwrite=overwrite) as file:
        rows = exporter.write(table, file, False)
    session.screen.say(f"{output}: {rows} rows")


def _say_what_is_left_out(
    session: Session, ledger: sqlite3.Connection, what: str, wanted: Filter, most: int | None
) -> None:
    if most is not None:
        more = count(ledger, EVERY[what], wanted) - most
        if more > 0:
            session.screen.say(f"{more:,} more {what}: --all shows them, --limit N so many")
