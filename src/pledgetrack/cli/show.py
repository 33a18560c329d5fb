"""``pledgetrack show``: one city, with all that is known of it."""

from typing import Annotated

import typer

from pledgetrack.actions.choose_city import candidates_of, choose_city
from pledgetrack.actions.show_city import city_report
from pledgetrack.cli.options import Db, Json
from pledgetrack.cli.session import Session
from pledgetrack.errors import AmbiguousName
from pledgetrack.model.city import City
from pledgetrack.render.city import show_city
from pledgetrack.reports.document import document
from pledgetrack.store import cities

app = typer.Typer(
    help="Show a city: what was said beside what is on record.", add_completion=False, rich_markup_mode=None
)
WORTH_NAMING = 15_000  # inhabitants


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
        report = city_report(ledger, _city(session, name, cities.ids(ledger)))
    if json:
        session.screen.data(document("show-city", report.tables(), {"city": report.city}))
    else:
        show_city(session.screen, report)


def _city(session: Session, name: str, known: frozenset[str]) -> City:
    try:
        choice = choose_city(session.gazetteer, name, in_ledger=known)
    except AmbiguousName as error:
        if not session.interactive:
            raise
        return _asked(session, name, error)
    others = [city.label for city in choice.others if city.population >= WORTH_NAMING]
    if others and session.screen.terminal:
        session.screen.say(f"Taken as {choice.city.label}; there is also {' and '.join(others[:3])}")
    return choice.city


def _asked(session: Session, name: str, error: AmbiguousName) -> City:
    candidates = candidates_of(session.gazetteer, name)
    for number, candidate in enumerate(candidates, 1):
        session.screen.say(f"{number}  {candidate.label} ({candidate.geonameid}, {candidate.population:,} inhabitants)")
    answer: int = typer.prompt("Which", type=int, err=True)
    if not 1 <= answer <= len(candidates):
        raise error
    return candidates[answer - 1]
