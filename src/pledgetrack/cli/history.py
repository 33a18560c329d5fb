"""``pledgetrack history``: all that happened to a city's record."""

import typer

from pledgetrack.actions.history import history as history_of
from pledgetrack.cli.choosing import chosen_city
from pledgetrack.cli.options import CityName, Db, Json
from pledgetrack.cli.session import Session
from pledgetrack.cli.sheets import show

app = typer.Typer(add_completion=False, rich_markup_mode=None)


@app.command()
def history(ctx: typer.Context, city: CityName, db: Db = None, json: Json = False) -> None:
    """Tell in order what a city said and stated, and apart from it what was done to its record in this ledger.

    A change of the record is not a change by the city, unless a dated source or a person says so. Nothing is
    changed.

    Example: pledgetrack history Malmö
    """
    session = Session.of(ctx, db)
    with session.reading() as ledger:
        sheet = history_of(ledger, chosen_city(session, city, ledger))
    show(session, sheet, json=json)
