"""``pledgetrack reject``: take back what was read wrongly."""

from typing import Annotated

import typer

from pledgetrack.actions.review import reject as save
from pledgetrack.cli.options import Db, Json
from pledgetrack.cli.review import By, reviewer
from pledgetrack.cli.session import Session
from pledgetrack.reports.document import document

app = typer.Typer(add_completion=False, rich_markup_mode=None)


@app.command()
def reject(
    ctx: typer.Context,
    rows: Annotated[list[str], typer.Argument(metavar="ID...", help="Mentions or claims that were read wrongly.")],
    why: Annotated[str, typer.Option("--why", metavar="TEXT", help="The reason; it is kept.")],
    by: By = None,
    json: Json = False,
    db: Db = None,
) -> None:
    """Take back mentions or claims that were read wrongly; the rows stay on record as rejected, with the reason.

    pledgetrack undo takes it back.

    Example: pledgetrack reject q2abcd3fg --why "it is the nation's goal" --by "A. Ruiz"
    """
    session = Session.of(ctx, db)
    with session.reading():
        pass  # to reject nothing makes no ledger
    with session.writing() as ledger:
        save(ledger, rows, why=why, by=reviewer(by), at=session.now())
    session.screen.say(f"rejected {', '.join(rows)}")
    if json:
        session.screen.data(document("reject", (), {"rejected": list(rows)}))
