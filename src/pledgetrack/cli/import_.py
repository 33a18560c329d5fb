"""``pledgetrack import``: recorded targets from a dataset."""

import datetime as dt
from collections import Counter
from pathlib import Path
from typing import Annotated

import typer

from pledgetrack.actions.dataset_sheets import known
from pledgetrack.actions.import_dataset import Imported, plan, published, save_dataset
from pledgetrack.actions.read_dataset import Dataset, read_dataset
from pledgetrack.cli.options import Db, DryRun, Encoding, Json, Overwrite, date_option
from pledgetrack.cli.session import Session
from pledgetrack.doors.file import export_to
from pledgetrack.errors import UsageError
from pledgetrack.exporters import csv
from pledgetrack.model.date import PartialDate
from pledgetrack.render.progress import watched
from pledgetrack.reports.document import document

app = typer.Typer(add_completion=False, rich_markup_mode=None)
SOME_LEFT_OUT = 3
MANY = 5  # rows left out for one reason from which on they are counted, and not shown one by one
SHOWN = 20  # rows left out that a person is shown
LONGEST = 60  # characters of what such a row is of


@app.command("import")
def import_(
    ctx: typer.Context,
    file: Annotated[
        str | None,
        typer.Argument(metavar="FILE", help="A dataset as CSV or xlsx, or an export; - is stdin."),
    ] = None,
    importer: Annotated[
        str | None, typer.Option("--as", metavar="NAME", help="Read it as this dataset; else its header tells.")
    ] = None,
    publication: Annotated[
        PartialDate | None,
        date_option("--published", "When it was published; else the latest day that its rows name."),
    ] = None,
    report: Annotated[
        Path | None, typer.Option("--report", metavar="FILE", help="Write what became of each row to FILE, as CSV.")
    ] = None,
    list_known: Annotated[bool, typer.Option("--list", help="Say which datasets are known, and stop.")] = False,
    overwrite: Overwrite = False,
    db: Db = None,
    encoding: Encoding = None,
    dry_run: DryRun = False,
    json: Json = False,
) -> None:
    """Take in recorded targets from a public dataset or a plain CSV; the header tells which it is.

    Each row ends as imported, already known, changed (a new version), or left out with the reason; the exit code is 3
    where rows were left out. Importing a file twice changes nothing. A later publication adds versions for what
    changed. What export writes as CSV, JSON, JSON Lines or Parquet (--what targets) is imported again to the same
    state. docs/datasets.md tells of each dataset and its columns. pledgetrack undo
    takes it back.

    Example: pledgetrack import net_zero_tracker.xlsx --report rows.csv
    """
    session = Session.of(ctx, db)
    if list_known:
        for part in known():
            session.screen.line(f"{part.name}: {part.title} ({'; '.join(part.generations)})")
        return
    if file is None:
        raise UsageError("no FILE to import", "Name one, or see what is known: pledgetrack import --list")
    with session.reading_if_there() as ledger:
        places = session.places(ledger)
        dataset = read_dataset(
            file, places, encoding=encoding, importer=importer, watch=lambda rows: watched(session.screen, rows, "rows")
        )
        day, known_day = published(dataset, publication, dt.date.fromisoformat(session.now()[:10]))
        done = plan(ledger, dataset, day) if dry_run else None
    session.tell_encoding(dataset.name, dataset.encoding, asked=encoding)
    if not known_day:
        session.screen.warn(
            f"{dataset.name}: no row names a day; taken as published today, --published DATE says better"
        )
    if done is None:
        with session.writing() as ledger:
            done = save_dataset(ledger, dataset, at=session.now(), day=day)
    _tell(session, dataset, done, day, saved=not dry_run)
    if report:
        with export_to(report, overwrite=overwrite) as out:
            csv.write(done.report(), out, False)
    if json:
        left_out = [{"line": row.line, "name": row.name, "reason": row.left_out} for row in dataset.left_out]
        data = {
            **done.counts(), "rows": len(dataset.rows), "saved": not dry_run, "dataset": dataset.importer.name,
            "published": max(_days(dataset, day)), "left_out_rows": left_out,
        }  # fmt: skip
        session.screen.data(document("import", (), data))
    if dataset.left_out:
        raise typer.Exit(SOME_LEFT_OUT)


def _tell(session: Session, dataset: Dataset, done: Imported, day: PartialDate, *, saved: bool) -> None:
    alike = Counter(row.left_out for row in dataset.left_out)
    many = {reason: number for reason, number in alike.items() if number > MANY}
    for reason, number in many.items():
        session.screen.say(f"{dataset.name}: {number:,} rows left out: {reason}")
    rows = [row for row in dataset.left_out if row.left_out not in many]
    for row in rows[:SHOWN]:
        named = f"{row.name[:LONGEST]}: " if row.name and row.name not in str(row.left_out) else ""
        session.screen.warn(f"{dataset.name}, {dataset.unit} {row.line}: left out: {named}{row.left_out}")
    if len(rows) > SHOWN:
        session.screen.say(f"{len(rows) - SHOWN:,} more were left out: --report FILE lists them all")
    if dataset.others:
        held = ", ".join(map(str, dataset.others))
        session.screen.warn(
            f"{dataset.name}: read was sheet {dataset.sheet}; such rows are on sheet {held} too, and were not"
        )
    if dataset.unused:
        session.screen.say(f"columns that no publication had before, kept and not used: {', '.join(dataset.unused)}")
    counts = done.counts()
    what = f" ({dataset.importer.title}, {_published(dataset, day)})" if dataset.importer.versions else ""
    session.screen.say(
        f"{dataset.name}{what}: {'' if saved else 'would be '}{counts['imported']:,} imported,"
        f" {counts['known']:,} already known, {counts['changed']:,} changed, {counts['left_out']:,} left out,"
        f" of {len(dataset.rows):,} rows"
    )


def _days(dataset: Dataset, day: PartialDate) -> list[str]:
    """When the publications that a file holds appeared, oldest first."""
    return sorted({str(row.published or day) for row in dataset.rows}) or [str(day)]


def _published(dataset: Dataset, day: PartialDate) -> str:
    days = _days(dataset, day)
    return f"published {days[0]}" if len(days) == 1 else f"{len(days):,} publications, {days[0]} to {days[-1]}"
