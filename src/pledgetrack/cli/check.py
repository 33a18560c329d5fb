"""``pledgetrack check``: what a person should look at again."""

import datetime as dt
from typing import Annotated

import typer

from pledgetrack.actions.check import check as look_through
from pledgetrack.cli.choosing import chosen_city
from pledgetrack.cli.completion import cities as complete_cities
from pledgetrack.cli.forms import Form, FormOption, chosen_form, write
from pledgetrack.cli.options import Db, Json, Output, Overwrite, PasswordFile
from pledgetrack.cli.session import Session
from pledgetrack.doors.untrusted import read_passwords
from pledgetrack.render.findings import show_findings
from pledgetrack.render.progress import watched
from pledgetrack.reports.lint import OF_BYTES, Code, table
from pledgetrack.store.sources import every

FOUND = 1
FEW = 20  # sources that are read again before anybody wonders
app = typer.Typer(add_completion=False, rich_markup_mode=None)


@app.command()
def check(
    ctx: typer.Context,
    cities: Annotated[
        list[str] | None,
        typer.Argument(metavar="[CITY...]", help="All cities, unless you name some.", autocompletion=complete_cities),
    ] = None,
    only: Annotated[
        list[Code] | None,
        typer.Option("--only", metavar="CODE", help=f"Only this; may be repeated: {', '.join(Code)}."),
    ] = None,
    stale_months: Annotated[
        int, typer.Option("--stale-months", min=1, metavar="N", help="A record not checked for so long is stale.")
    ] = 24,
    form: FormOption = None,
    json: Json = False,
    output: Output = None,
    overwrite: Overwrite = False,
    password_file: PasswordFile = None,
    db: Db = None,
) -> None:
    """Look through targets and statements for what a person should look at again. Nothing is changed.

    Without a CITY every source is read again from the bytes that are kept of it, and every quotation held against it.
    Each finding has its row, what was observed, and the command that mends it; docs/check.md tells of each code. The
    exit code is 1 where something was found.

    Example: pledgetrack check --only sources_disagree
    """
    session = Session.of(ctx, db)
    chosen = chosen_form(session, form, json=json, output=output)
    passwords = read_passwords(password_file)
    with session.reading() as ledger:
        named = [chosen_city(session, city, ledger) for city in cities or ()]
        today = dt.date.fromisoformat(session.now()[:10])
        again = () if named or (only and OF_BYTES.isdisjoint(only)) else every(ledger)
        found = look_through(
            ledger, named, today=today, stale_months=stale_months, only=tuple(only or ()),
            sources=watched(session.screen, again, "reading sources again", fewest=FEW), passwords=passwords,
        )  # fmt: skip
    if chosen is not Form.TABLE:
        write(session, table(found), chosen, output, overwrite=overwrite)
    elif found:
        with session.paged() as screen:
            show_findings(screen, found)
    if found:
        session.screen.say(f"{len(found):,} finding{'s' if len(found) > 1 else ''}")
        raise typer.Exit(FOUND)
    session.screen.say("nothing found")
