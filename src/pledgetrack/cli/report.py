"""``pledgetrack report``: one page to hand on."""

import sys
from typing import Annotated

import typer

from pledgetrack.actions.make_dossier import make_dossier
from pledgetrack.cli.choosing import chosen_city
from pledgetrack.cli.completion import cities as complete_cities
from pledgetrack.cli.options import AsOf, Db, KnownAt, Output, Overwrite, Prefer, date_option
from pledgetrack.cli.session import Session
from pledgetrack.doors.file import export_to
from pledgetrack.errors import UsageError
from pledgetrack.model.date import PartialDate
from pledgetrack.model.reading import Reading
from pledgetrack.reports.words import many
from pledgetrack.store.streams import Filter

app = typer.Typer(add_completion=False, rich_markup_mode=None)


@app.command()
def report(
    ctx: typer.Context,
    cities: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[CITY...]", help="All that have a statement, unless you name some.", autocompletion=complete_cities
        ),
    ] = None,
    meeting: Annotated[
        str | None, typer.Option("--meeting", metavar="ID", help="Only what was said at this meeting.")
    ] = None,
    since: Annotated[
        PartialDate | None, date_option("--since", "Only statements from this day on; undated ones are left out.")
    ] = None,
    until: Annotated[
        PartialDate | None, date_option("--until", "Only statements up to this day; undated ones are left out.")
    ] = None,
    unreviewed: Annotated[
        bool, typer.Option("--include-unreviewed", help="What nobody has confirmed too, with a mark.")
    ] = False,
    as_of: AsOf = None,
    known_at: KnownAt = None,
    prefer: Prefer = None,
    output: Output = None,
    overwrite: Overwrite = False,
    db: Db = None,
) -> None:
    """Write one page to hand on: what cities said, what is on record, the verdicts, every quotation with its source.

    The page is one HTML file that needs no network and no script, and prints. Only statements that somebody confirmed
    are in it, unless you ask for all; it says how many were left out. Nothing is changed.

    Example: pledgetrack report Copenhagen Melbourne -o report.html
    """
    session = Session.of(ctx, db)
    if output is None and session.screen.terminal:
        raise UsageError("a page is for a file, not a screen", "Say where: -o report.html")
    with session.reading() as ledger:
        named = [chosen_city(session, city, ledger) for city in cities or ()]
        wanted = Filter(meeting=meeting, since=since, until=until)
        reading = Reading(as_of=as_of, known_at=known_at, prefer=prefer)
        found = make_dossier(ledger, named, wanted, reading, unreviewed=unreviewed)
    from pledgetrack.render.report import report as page

    text = page(found)
    if output is None:
        sys.stdout.write(text)
    else:
        with export_to(output, overwrite=overwrite) as file:
            file.write(text.encode())
        session.screen.say(
            f"{output}: {many(len(found.entries), 'statement')} of {many(len(found.parts), 'city', 'cities')}"
        )
    if found.held_back:
        session.screen.warn(
            f"{many(found.held_back, 'statement')} left out, confirmed by nobody: --include-unreviewed marks them"
        )
    elif not found.entries:
        session.screen.warn("no statement like that in this ledger")
