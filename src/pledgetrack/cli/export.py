"""``pledgetrack export``: the ledger for other programs."""

import sqlite3
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated, BinaryIO

import typer

from pledgetrack import exporters, parts
from pledgetrack.actions.export_table import ALL, WHAT, export_all, export_table
from pledgetrack.cli.choosing import chosen_city, chosen_country
from pledgetrack.cli.options import AsOf, Db, KnownAt, Output, Overwrite, Prefer, date_option
from pledgetrack.cli.session import Session
from pledgetrack.doors.file import export_to
from pledgetrack.doors.folder import export_into
from pledgetrack.errors import UsageError
from pledgetrack.exporters._part import Exporter
from pledgetrack.model.date import PartialDate
from pledgetrack.model.reading import Reading
from pledgetrack.store.streams import Filter
from pledgetrack.table import Table

_CHOICES = f"One of {', '.join(WHAT)}; or {ALL}, for a format that holds several tables."
_FORMS = "csv, tsv, json, jsonl, md, html, xlsx, parquet or datapackage; of the sources bibtex or csl-json."
_DEFAULT = "comparison; datapackage: all; bibtex, csl-json: sources"
Tables = tuple[tuple[Table, ...], tuple[str, ...]]
_MARK = b"\xef\xbb\xbf"  # by which Excel knows UTF-8
app = typer.Typer(add_completion=False, rich_markup_mode=None)


@app.command()
def export(
    ctx: typer.Context,
    form: Annotated[str, typer.Argument(metavar="FORMAT", help=_FORMS)],
    what: Annotated[
        str | None,
        typer.Option(
            "--what",
            metavar="WHAT",
            help=_CHOICES,
            show_default=_DEFAULT,
        ),
    ] = None,
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
    excel: Annotated[bool, typer.Option("--excel", help="CSV with the mark by which Excel knows UTF-8.")] = False,
    db: Db = None,
) -> None:
    """Write one tidy row a comparison: city, meeting, words with their offsets, what is recorded, the verdict.

    With --what the rows of another sort, or of all. Cells that a spreadsheet would run as a formula start with an
    apostrophe, unless --raw is given. A workbook and a data package say whom they are owed to. A data package is a zip
    where FILE ends in .zip, and else a folder. The ledger is not changed.

    Example: pledgetrack export csv -o comparison.csv
    """
    session = Session.of(ctx, db)
    exporter = _exporter(form)
    if excel and exporter.name != "csv":
        raise UsageError(f"{form} needs no --excel", "It is for csv.")
    if exporter.binary and output is None and sys.stdout.isatty():
        raise UsageError(f"{form} is not for a terminal", "Name a file with -o, or pipe it.")
    with session.reading() as ledger:
        wanted = Filter(
            city=city and chosen_city(session, city, ledger).id, country=country and chosen_country(session, country),
            since=since, until=until, reviewed_only=reviewed_only, as_of=as_of,
        )  # fmt: skip
        reading = Reading(as_of=as_of, known_at=known_at, prefer=prefer)
        whole = what or exporter.usual or WHAT[0]
        tables, lacking = _tables(ledger, exporter, whole, wanted, reading)
        if lacking:
            session.screen.say(f"left out, for they have no such condition: {', '.join(lacking)}")
        if output is None:
            _write(exporter, tables, sys.stdout.buffer, raw=raw, excel=excel)
            return
        if exporter.spread is not None and _is_folder(exporter, output):
            with export_into(output, ours=exporter.spread.ours, overwrite=overwrite) as opened:
                rows = exporter.spread.write(tables, opened, raw)
        else:
            with export_to(output, overwrite=overwrite) as file:
                rows = _write(exporter, tables, file, raw=raw, excel=excel)
    session.screen.say(f"{output}: {rows:,} {'row' if rows == 1 else 'rows'}")


def _is_folder(exporter: Exporter, output: Path) -> bool:
    return output.suffix.lower() != exporter.suffix or output.is_dir()


def _exporter(form: str) -> Exporter:
    known = parts.find(exporters, "EXPORTER")
    exporter = known.get(form.replace("-", "_"))
    if not isinstance(exporter, Exporter):
        raise UsageError(f"no format {form!r}", f"There is: {', '.join(name.replace('_', '-') for name in known)}.")
    return exporter


def _tables(ledger: sqlite3.Connection, exporter: Exporter, what: str, wanted: Filter, reading: Reading) -> Tables:
    """The tables that are asked for, and the names of those that lack a condition."""
    if exporter.only and what != exporter.usual:
        raise UsageError(f"{exporter.name} is for {exporter.usual}", f"Leave out --what, or say {exporter.usual}.")
    if what == ALL and exporter.bind is not None:
        return export_all(ledger, wanted, reading)
    if what == ALL:
        whole = " or ".join(
            name for name, one in parts.find(exporters, "EXPORTER").items() if getattr(one, "bind", None)
        )
        remedy = f"Name it with --what: {', '.join(WHAT)}; or take {whole}."
        raise UsageError(f"{exporter.name} holds one sort of rows", remedy)
    if what not in WHAT:
        raise UsageError(f"no {what!r} to export", f"There is: {', '.join((*WHAT, ALL))}.")
    return (export_table(ledger, what, wanted, reading),), ()


def _write(exporter: Exporter, tables: Sequence[Table], file: BinaryIO, *, raw: bool, excel: bool) -> int:
    if excel:
        file.write(_MARK)
    if exporter.bind is not None:
        return exporter.bind(tables, file, raw)
    return exporter.write(tables[0], file, raw)
