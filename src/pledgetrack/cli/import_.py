"""``pledgetrack import``: recorded targets from a dataset."""

from typing import Annotated

import typer

from pledgetrack.actions.import_targets import read_dataset, save_dataset
from pledgetrack.cli.options import Db, DryRun, Encoding, Json
from pledgetrack.cli.session import Session
from pledgetrack.reports.document import document

app = typer.Typer(add_completion=False, rich_markup_mode=None)
SOME_LEFT_OUT = 3


@app.command("import")
def import_(
    ctx: typer.Context,
    file: Annotated[str, typer.Argument(metavar="FILE", help="A CSV of targets; - is standard input.")],
    db: Db = None,
    encoding: Encoding = None,
    dry_run: DryRun = False,
    json: Json = False,
) -> None:
    """Take in recorded targets. What is on record already stays; importing a file twice changes nothing.

    Rows that cannot be taken over are listed with their line and the reason, and the exit code is 3. The columns are
    in docs/targets-csv.md.

    Example: pledgetrack import examples/targets.csv
    """
    session = Session.of(ctx, db)
    with session.reading_if_there() as ledger:
        places = session.places(ledger)
    reading = read_dataset(file, places, encoding=encoding)
    session.tell_encoding(reading.name, reading.encoding, asked=encoding)
    for row in reading.left_out:
        session.screen.warn(f"{reading.name}, line {row.line}: left out: {row.reason}")
    done = None
    if dry_run:
        session.screen.say(
            f"{reading.name}: would save {len(reading.targets)} targets, {len(reading.left_out)} left out"
        )
    else:
        with session.writing() as ledger:
            done = save_dataset(ledger, reading, at=session.now())
        session.screen.say(
            f"{reading.name}: {done.added} added, {done.known} already known, {len(done.left_out)} left out"
        )
    if json:
        counts = {
            "added": done.added if done else None,
            "known": done.known if done else None,
            "saved": done is not None,
        }
        left_out = [{"line": row.line, "reason": row.reason} for row in reading.left_out]
        session.screen.data(document("import", (), {**counts, "targets": len(reading.targets), "left_out": left_out}))
    if reading.left_out:
        raise typer.Exit(SOME_LEFT_OUT)
