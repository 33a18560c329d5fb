"""``pledgetrack import``: recorded targets from a dataset."""

from typing import Annotated

import typer

from pledgetrack.actions.import_targets import read_dataset, save_dataset
from pledgetrack.cli.options import Db, DryRun, Encoding
from pledgetrack.cli.session import Session

app = typer.Typer(add_completion=False, rich_markup_mode=None)
SOME_LEFT_OUT = 3


@app.command("import")
def import_(
    ctx: typer.Context,
    file: Annotated[str, typer.Argument(metavar="FILE", help="A CSV of targets; - is standard input.")],
    db: Db = None,
    encoding: Encoding = None,
    dry_run: DryRun = False,
) -> None:
    """Take in recorded targets. What is on record already stays; importing a file twice changes nothing.

    Rows that cannot be taken over are listed with their line and the reason, and the exit code is 3. The columns are
    in docs/targets-csv.md.

    Example: pledgetrack import examples/targets.csv
    """
    session = Session.of(ctx, db)
    reading = read_dataset(file, session.gazetteer, encoding=encoding)
    session.tell_encoding(reading.name, reading.encoding, asked=encoding)
    for row in reading.left_out:
        session.screen.warn(f"{reading.name}, line {row.line}: left out: {row.reason}")
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
    if reading.left_out:
        raise typer.Exit(SOME_LEFT_OUT)
