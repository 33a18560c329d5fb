"""``pledgetrack retract``: take rows back, with the reason."""

from typing import Annotated

import typer

from pledgetrack.actions.rows import must_be
from pledgetrack.actions.take_back import RETRACTABLE
from pledgetrack.actions.take_back import retract as save_retraction
from pledgetrack.cli.options import Db, DryRun, Json
from pledgetrack.cli.session import Session
from pledgetrack.reports.document import document

app = typer.Typer(add_completion=False, rich_markup_mode=None)


@app.command()
def retract(
    ctx: typer.Context,
    rows: Annotated[list[str], typer.Argument(metavar="ID...", help="Ids as the other commands print them.")],
    why: Annotated[str, typer.Option("--why", metavar="TEXT", help="The reason; it stays on record.")],
    dry_run: DryRun = False,
    json: Json = False,
    db: Db = None,
) -> None:
    """Take back meetings, accounts, mentions, claims, targets, names or responses; nothing is deleted.

    What hangs on a row is hidden with it, and the statements of its cities are judged again. pledgetrack undo gives
    it back.

    Example: pledgetrack retract t2abcd3fg --why "typing error in the year"
    """
    session = Session.of(ctx, db)
    with session.reading() as ledger:
        for row in rows:
            must_be(ledger, row, RETRACTABLE)
    if dry_run:
        session.screen.say(f"would retract {', '.join(rows)}")
    else:
        with session.writing() as ledger:
            save_retraction(ledger, rows, why=why, at=session.now())
        session.screen.say(f"retracted {', '.join(rows)}; pledgetrack undo gives it back")
    if json:
        session.screen.data(document("retract", (), {"rows": rows, "why": why, "saved": not dry_run}))
