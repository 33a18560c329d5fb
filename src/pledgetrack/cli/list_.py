"""``pledgetrack list``: what the ledger holds, one sort at a time."""

import sqlite3
from enum import StrEnum
from typing import Annotated

import typer

from pledgetrack.actions.list_rows import list_rows
from pledgetrack.cli.choosing import chosen_city, chosen_country
from pledgetrack.cli.forms import Form, FormOption, chosen_form, write
from pledgetrack.cli.options import Db, Json, Output, Overwrite, date_option
from pledgetrack.cli.session import Session
from pledgetrack.model.date import PartialDate
from pledgetrack.render.listing import show_list
from pledgetrack.reports.listing import brief
from pledgetrack.store.listings import EVERY
from pledgetrack.store.streams import Filter, count
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
    PUBLICATIONS = "publications"
    RESPONSES = "responses"
    OPERATIONS = "operations"


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
    form: FormOption = None,
    json: Json = False,
    limit: Annotated[
        int | None, typer.Option("--limit", min=1, metavar="N", help=f"At most N rows; a terminal shows {SCREENFUL}.")
    ] = None,
    every: Annotated[bool, typer.Option("--all", help="Every row, on a terminal too.")] = False,
    output: Output = None,
    overwrite: Overwrite = False,
    db: Db = None,
) -> None:
    """List what the ledger holds, one sort at a time.

    The table has the columns that tell rows apart; the other forms have every column. What was retracted is left
    out. Nothing is changed.

    Example: pledgetrack list claims --country SE --since 2021 --format csv
    """
    session = Session.of(ctx, db)
    chosen = chosen_form(session, form, json=json, output=output)
    most = None if every else limit or (SCREENFUL if chosen is Form.TABLE else None)
    with session.reading() as ledger:
        wanted = Filter(
            country=country and chosen_country(session, country),
            city=city and chosen_city(session, city, ledger).id,
            since=since, until=until, kind=kind, unreviewed=unreviewed,
        )  # fmt: skip
        table = list_rows(ledger, EVERY[what], wanted, limit=most)
        if chosen is Form.TABLE:
            _show(session, table)
        else:
            write(session, table, chosen, output, overwrite=overwrite)
        _say_what_is_left_out(session, ledger, what, wanted, most)


def _show(session: Session, table: Table) -> None:
    with session.paged() as screen:
        if not show_list(screen, brief(table)):
            session.screen.warn(f"no {table.name} like that in this ledger")


def _say_what_is_left_out(
    session: Session, ledger: sqlite3.Connection, what: str, wanted: Filter, most: int | None
) -> None:
    if most is not None:
        more = count(ledger, EVERY[what], wanted) - most
        if more > 0:
            session.screen.say(f"{more:,} more {what}: --all shows them, --limit N so many")
