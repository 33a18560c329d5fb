"""``pledgetrack alias``: names that people give to cities."""

from typing import Annotated

import typer

from pledgetrack.actions.add_city import add_aliases
from pledgetrack.cli.choosing import chosen_city, warn_of_look_alikes
from pledgetrack.cli.options import CityName, Db, Json
from pledgetrack.cli.session import Session
from pledgetrack.reports.document import document

HELP = """Give a city another name.

Example: pledgetrack alias add "Fuzhou, Fujian" Foochow"""
app = typer.Typer(help=HELP, add_completion=False, rich_markup_mode=None)


@app.callback()
def _group() -> None:
    pass


@app.command()
def add(
    ctx: typer.Context,
    city: CityName,
    names: Annotated[list[str], typer.Argument(metavar="NAME...", help="What it is called elsewhere.")],
    json: Json = False,
    db: Db = None,
) -> None:
    """Give a city another name, by which commands, imports and later accounts find it.

    pledgetrack undo takes it back.

    Example: pledgetrack alias add "Fuzhou, Fujian" Foochow
    """
    session = Session.of(ctx, db)
    with session.reading_if_there() as ledger:
        found = chosen_city(session, city, ledger)
    with session.writing() as ledger:
        added = add_aliases(ledger, found, names, at=session.now())
    warn_of_look_alikes(session, names)
    known = [name for name in names if name not in added]
    if added:
        session.screen.say(f"{found.label} is now also called {', '.join(added)}")
    if known:
        session.screen.say(f"{found.label} was called {', '.join(known)} already")
    if json:
        session.screen.data(document("alias-add", (), {"city": found, "added": added, "known": known}))
