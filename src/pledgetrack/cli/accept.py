"""``pledgetrack accept``: confirm what was read."""

from typing import Annotated

import typer

from pledgetrack.actions.review import accept as save
from pledgetrack.cli.options import Db, Json
from pledgetrack.cli.review import By, reviewer
from pledgetrack.cli.session import Session
from pledgetrack.reports.document import document

app = typer.Typer(add_completion=False, rich_markup_mode=None)


@app.command()
def accept(
    ctx: typer.Context,
    rows: Annotated[list[str], typer.Argument(metavar="ID...", help="Mentions, or claims, whose mentions are meant.")],
    by: By = None,
    json: Json = False,
    db: Db = None,
) -> None:
    """Confirm mentions with their claims as they were read; who did so, and when, is kept.

    pledgetrack undo takes it back.

    Example: pledgetrack accept p2abcd3fg --by "A. Ruiz"
    """
    session = Session.of(ctx, db)
    with session.reading():
        pass  # to confirm nothing makes no ledger
    with session.writing() as ledger:
        new = save(ledger, rows, by=reviewer(by), at=session.now())
    session.screen.say(f"accepted {', '.join(new)}" if new else "accepted before, nothing saved")
    if json:
        session.screen.data(document("accept", (), {"accepted": list(new)}))
