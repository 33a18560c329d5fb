"""``pledgetrack compare``: cities side by side."""

from typing import Annotated

import typer

from pledgetrack.actions.compare_statements import compare_statements
from pledgetrack.cli.choosing import chosen_city, chosen_country
from pledgetrack.cli.completion import cities as complete_cities
from pledgetrack.cli.forms import Form, FormOption, chosen_form, write
from pledgetrack.cli.options import AsOf, Db, Json, KnownAt, Output, Overwrite, Prefer, date_option
from pledgetrack.cli.session import Session
from pledgetrack.model.date import PartialDate
from pledgetrack.model.reading import Reading
from pledgetrack.model.verdict import Flag, Word
from pledgetrack.model.words import Kind
from pledgetrack.render.comparison import show_comparison
from pledgetrack.reports.comparison import Sort, in_order, table
from pledgetrack.store.streams import Filter

app = typer.Typer(add_completion=False, rich_markup_mode=None)


@app.command()
def compare(
    ctx: typer.Context,
    cities: Annotated[
        list[str] | None,
        typer.Argument(metavar="[CITY...]", help="All cities, unless you name some.", autocompletion=complete_cities),
    ] = None,
    verdict: Annotated[
        list[Word] | None,
        typer.Option("--verdict", metavar="WORD", case_sensitive=False, help="Only this verdict; may be repeated."),
    ] = None,
    kind: Annotated[Kind | None, typer.Option("--kind", help="Only claims of this kind.")] = None,
    country: Annotated[
        str | None, typer.Option("--country", metavar="NAME", help="Only this country: SE, Sweden.")
    ] = None,
    meeting: Annotated[str | None, typer.Option("--meeting", metavar="ID", help="Only this meeting.")] = None,
    since: Annotated[
        PartialDate | None, date_option("--since", "Only from this day on; undated rows are left out.")
    ] = None,
    until: Annotated[
        PartialDate | None, date_option("--until", "Only up to this day; undated rows are left out.")
    ] = None,
    flag: Annotated[Flag | None, typer.Option("--flag", help="Only what bears this flag.")] = None,
    as_of: AsOf = None,
    known_at: KnownAt = None,
    prefer: Prefer = None,
    sort: Annotated[Sort, typer.Option("--sort", help="In what order; none of them ranks cities.")] = Sort.CITY,
    limit: Annotated[int | None, typer.Option("--limit", min=1, metavar="N", help="At most N statements.")] = None,
    form: FormOption = None,
    json: Json = False,
    output: Output = None,
    overwrite: Overwrite = False,
    db: Db = None,
) -> None:
    """Set what cities said side by side with what is on record, a verdict to each statement.

    No city is ranked. How often each verdict came is told from three statements on. Nothing is changed.

    Example: pledgetrack compare --country China --verdict DATE_UNCERTAIN
    """
    session = Session.of(ctx, db)
    chosen = chosen_form(session, form, json=json, output=output)
    with session.reading() as ledger:
        named = [chosen_city(session, city, ledger) for city in cities or ()]
        wanted = Filter(
            country=country and chosen_country(session, country), since=since, until=until, kind=kind, as_of=as_of,
            meeting=meeting, verdict=tuple(verdict) if verdict else None, flag=flag,
        )  # fmt: skip
        reading = Reading(as_of=as_of, known_at=known_at, prefer=prefer)
        rows = in_order(compare_statements(ledger, named, wanted, reading), sort)
    shown = rows[:limit]
    if chosen is not Form.TABLE:
        write(session, table(shown), chosen, output, overwrite=overwrite)
    elif rows:
        with session.paged() as screen:
            show_comparison(screen, shown)
    else:
        session.screen.warn("no statement like that in this ledger")
    if len(shown) < len(rows):
        session.screen.say(f"{len(rows) - len(shown):,} more statements: raise --limit")
