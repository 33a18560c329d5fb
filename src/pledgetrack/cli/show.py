"""``pledgetrack show``: one city, with all that is known of it."""

from typing import Annotated

import typer

from pledgetrack.actions.show_city import city_report
from pledgetrack.cli.choosing import chosen_city
from pledgetrack.cli.options import Db, Json
from pledgetrack.cli.session import Session
from pledgetrack.render.city import show_city
from pledgetrack.reports.document import document

app = typer.Typer(
    help="Show a city: what was said beside what is on record.", add_completion=False, rich_markup_mode=None
)


@app.callback()
def _group() -> None:
    pass


@app.command()
def city(
    ctx: typer.Context,
    name: Annotated[
        str, typer.Argument(metavar="NAME", help="A name in any script, 'Fuzhou, Jiangxi', or a GeoNames id.")
    ],
    db: Db = None,
    json: Json = False,
) -> None:
    """Show what a city said beside what is on record, with a verdict on each statement, and one axis of years.

    A name that several cities bear is asked about; without a terminal they are listed and the exit code is 2.

    Example: pledgetrack show city Shenzhen
    """
    session = Session.of(ctx, db)
    with session.reading() as ledger:
        report = city_report(ledger, chosen_city(session, name, ledger))
    if json:
        session.screen.data(document("show-city", report.tables(), {"city": report.city}))
    else:
        show_city(session.screen, report)
