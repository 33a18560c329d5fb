"""``pledgetrack undo``: take the last operation back."""

import typer

from pledgetrack.actions.take_back import last_operation
from pledgetrack.actions.take_back import undo as save_undo
from pledgetrack.cli.options import Db, DryRun, Json, Yes
from pledgetrack.cli.session import Session
from pledgetrack.reports.document import document

app = typer.Typer(add_completion=False, rich_markup_mode=None)


@app.command()
def undo(ctx: typer.Context, yes: Yes = False, dry_run: DryRun = False, json: Json = False, db: Db = None) -> None:
    """Take back the last operation: what it recorded is retracted, what it retracted holds again.

    May be run again for the operation before. Nothing is deleted.

    Example: pledgetrack undo
    """
    session = Session.of(ctx, db)
    with session.reading() as ledger:
        last = last_operation(ledger)
    what = f"{last.name} {last.detail} of {last.at}"
    undone = False
    if dry_run:
        session.screen.say(f"would undo {what}")
    elif session.agreed(f"Undo {what}?", yes=yes):
        with session.writing() as ledger:
            save_undo(ledger, last, at=session.now())
        session.screen.say(f"undone: {what}")
        undone = True
    else:
        session.screen.say("nothing undone")
    if json:
        session.screen.data(document("undo", (), {"operation": last, "undone": undone}))
