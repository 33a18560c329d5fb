"""``pledgetrack add-city``: a city that a person puts on record."""

from typing import Annotated

import typer

from pledgetrack.actions.add_city import add_city as save_city
from pledgetrack.cli.choosing import chosen_city, warn_of_look_alikes
from pledgetrack.cli.options import CityName, Db, DryRun, Json, finite
from pledgetrack.cli.session import Session
from pledgetrack.errors import UsageError
from pledgetrack.model.city import City
from pledgetrack.reports.document import document

app = typer.Typer(add_completion=False, rich_markup_mode=None)


@app.command("add-city")
def add_city(
    ctx: typer.Context,
    name: CityName,
    alias: Annotated[list[str] | None, typer.Option("--alias", help="Another name for it; may be repeated.")] = None,
    geonameid: Annotated[
        int | None,
        typer.Option(
            "--geonameid", min=1, max=10**9, help="For a place that is not in the gazetteer: its GeoNames id."
        ),
    ] = None,
    country: Annotated[
        str | None, typer.Option("--country", metavar="CC", help="With --geonameid: its ISO 3166-1 code, such as SE.")
    ] = None,
    admin1: Annotated[str | None, typer.Option("--region", help="With --geonameid: its first-level region.")] = None,
    latitude: Annotated[
        float,
        typer.Option(
            "--latitude", min=-90, max=90, callback=finite, help="With --geonameid: in degrees, north positive."
        ),
    ] = 0.0,
    longitude: Annotated[
        float,
        typer.Option(
            "--longitude", min=-180, max=180, callback=finite, help="With --geonameid: in degrees, east positive."
        ),
    ] = 0.0,
    population: Annotated[
        int, typer.Option("--population", min=0, max=10**9, help="With --geonameid: inhabitants.")
    ] = 0,
    dry_run: DryRun = False,
    json: Json = False,
    db: Db = None,
) -> None:
    """Put a city on record before anything is said of it, or one that the gazetteer lacks.

    pledgetrack undo takes it back.

    Example: pledgetrack add-city "Fuzhou, Fujian" --alias Foochow
    """
    session = Session.of(ctx, db)
    names = list(alias or ())
    with session.reading_if_there() as ledger:
        found = session.places(ledger).city(geonameid) if geonameid else chosen_city(session, name, ledger)
    if found is None:
        if geonameid is None or country is None or not (len(country) == 2 and country.isascii() and country.isalpha()):
            raise UsageError(
                f"{name} is not in the gazetteer", "Give --country with two letters beside --geonameid, such as SE."
            )
        found = City(
            geonameid=geonameid, name=name, country=country.upper(), admin1=admin1, latitude=latitude,
            longitude=longitude, population=population,
        )  # fmt: skip
        names.insert(0, name)  # the gazetteer will not find it
    if dry_run:
        session.screen.say(f"would save {found.label} ({found.geonameid})")
        return
    with session.writing() as ledger:
        new, added = save_city(ledger, found, names, at=session.now())
    warn_of_look_alikes(session, names)
    also = f", also called {', '.join(added)}" if added else ""
    session.screen.say(f"{'saved' if new else 'already known:'} {found.label} ({found.geonameid}){also}")
    if json:
        session.screen.data(document("add-city", (), {"city": found, "known": not new, "names": added}))
