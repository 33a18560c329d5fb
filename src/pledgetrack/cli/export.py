"""``pledgetrack export``: the ledger for other programs."""

import sys
from typing import Annotated

import typer

from pledgetrack import exporters, parts
from pledgetrack.actions.export_table import WHAT, export_table
from pledgetrack.cli.choosing import chosen_city, chosen_country
from pledgetrack.cli.options import AsOf, Db, KnownAt, Output, Overwrite, Prefer, date_option
from pledgetrack.cli.session import Session
from pledgetrack.doors.file import export_to
from pledgetrack.errors import UsageError
from pledgetrack.exporters._part import Exporter
from pledgetrack.model.date import PartialDate
from pledgetrack.model.reading import Reading
from pledgetrack.store.listings import Filter

_CHOICES = f"One of {', '.join(WHAT)}."
app = typer.Typer(add_completion=False, rich_markup_mode=None)


@app.command()
def export(
    ctx: typer.Context,
    form: Annotated[str, typer.Argument(metavar="FORMAT", help="csv, tsv, json, jsonl or md.")],
    what: Annotated[str, typer.Option("--what", metavar="WHAT", help=_CHOICES)] = WHAT[0],
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
    reviewed_only: Annotated[bool, typer.Option("--reviewed-only", help="Only what a person confirmed.")] = False,
    as_of: AsOf = None,
    known_at: KnownAt = None,
    prefer: Prefer = None,
    output: Output = None,
    overwrite: Overwrite = False,
    raw: Annotated[bool, typer.Option("--raw", help="For machines: formulas are left as they are.")] = False,
    db: Db = None,
) -> None:
    """Write one tidy row a comparison: city, meeting, words with their offsets, what is recorded, the verdict.

    With --what the rows of another sort. Cells that a spreadsheet would run as a formula start with an apostrophe,
    unless --raw is given.

    Example: pledgetrack export csv -o comparison.csv
    """
    session = Session.of(ctx, db)
    exporter = _exporter(form)
    if what not in WHAT:
        raise UsageError(f"no {what!r} to export", f"There is: {', '.join(WHAT)}.")
    with session.reading() as ledger:
        wanted = Filter(
            city=city and chosen_city(session, city, ledger).id, country=country and chosen_country(session, country),
            since=since, until=until, reviewed_only=reviewed_only, as_of=as_of,
        )  # fmt: skip
        table = export_table(ledger, what, wanted, Reading(as_of=as_of, known_at=known_at, prefer=prefer))
        if output is None:
            exporter.write(table, sys.stdout.buffer, raw)
            return
        with export_to(output, overwrite=overwrite) as file:
            rows = exporter.write(table, file, raw)
    session.screen.say(f"{output}: {rows} rows")


def _exporter(form: str) -> Exporter:
    known = parts.find(exporters, "EXPORTER")
    exporter = known.get(form)
    if not isinstance(exporter, Exporter):
        raise UsageError(f"no format {form!r}", f"There is: {', '.join(known)}.")
    return exporter
