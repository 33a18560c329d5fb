"""``pledgetrack timeline``: many cities on one axis of years."""

from pathlib import Path
from typing import Annotated

import typer

from pledgetrack.actions.draw_timelines import draw_timelines
from pledgetrack.cli.choosing import chosen_city, chosen_country
from pledgetrack.cli.completion import cities as complete_cities
from pledgetrack.cli.forms import Form, FormOption, chosen_form, write
from pledgetrack.cli.options import AsOf, Db, Json, KnownAt, Output, Overwrite, Prefer, date_option
from pledgetrack.cli.session import Session
from pledgetrack.doors.file import export_to
from pledgetrack.model.date import PartialDate
from pledgetrack.model.reading import Reading
from pledgetrack.model.words import Kind
from pledgetrack.render.timelines import show_timelines
from pledgetrack.store.streams import Filter

app = typer.Typer(add_completion=False, rich_markup_mode=None)


@app.command()
def timeline(
    ctx: typer.Context,
    cities: Annotated[
        list[str] | None,
        typer.Argument(metavar="[CITY...]", help="All cities, unless you name some.", autocompletion=complete_cities),
    ] = None,
    country: Annotated[
        str | None, typer.Option("--country", metavar="NAME", help="Only this country: SE, Sweden.")
    ] = None,
    kind: Annotated[Kind | None, typer.Option("--kind", help="Only claims and targets of this kind.")] = None,
    since: Annotated[
        PartialDate | None, date_option("--since", "Only statements from this day on; undated ones are left out.")
    ] = None,
    until: Annotated[
        PartialDate | None, date_option("--until", "Only statements up to this day; undated ones are left out.")
    ] = None,
    as_of: AsOf = None,
    known_at: KnownAt = None,
    prefer: Prefer = None,
    svg: Annotated[Path | None, typer.Option("--svg", metavar="FILE", help="Write the drawing to FILE.")] = None,
    html: Annotated[
        Path | None, typer.Option("--html", metavar="FILE", help="Write a page with the drawing and a table to FILE.")
    ] = None,
    form: FormOption = None,
    json: Json = False,
    output: Output = None,
    overwrite: Overwrite = False,
    db: Db = None,
) -> None:
    """Draw what cities said, and what is on record of them, on one axis of years.

    Each version of a target has a line of its own, so that a record that moved is seen to move. Nothing is changed.

    Example: pledgetrack timeline Malmö Melbourne --html timeline.html
    """
    session = Session.of(ctx, db)
    chosen = chosen_form(session, form, json=json, output=output)
    with session.reading() as ledger:
        named = [chosen_city(session, city, ledger) for city in cities or ()]
        wanted = Filter(
            country=country and chosen_country(session, country), kind=kind, since=since, until=until
        )  # fmt: skip
        found = draw_timelines(ledger, named, wanted, Reading(as_of=as_of, known_at=known_at, prefer=prefer))
    if not found.lines:
        session.screen.warn("no city like that has a date or a year in this ledger")
    if svg:
        from pledgetrack.render.svg import svg as drawing

        _save(session, svg, drawing(found), overwrite=overwrite)
    if html:
        from pledgetrack.render.page import page

        _save(session, html, page(found), overwrite=overwrite)
    if chosen is not Form.TABLE and (form or json or output or not (svg or html)):
        write(session, found.table(), chosen, output, overwrite=overwrite)
    elif chosen is Form.TABLE and not (svg or html):
        with session.paged() as screen:
            show_timelines(screen, found)


def _save(session: Session, path: Path, text: str, *, overwrite: bool) -> None:
    with export_to(path, overwrite=overwrite) as file:
        file.write(text.encode())
    session.screen.say(f"{path}: {len(text):,} characters")
