"""``pledgetrack explain``: why a statement has the verdict that it has."""

import typer

from pledgetrack.actions.explain import explain as explained
from pledgetrack.cli.options import Db, Id, Json, Prefer
from pledgetrack.cli.session import Session
from pledgetrack.cli.sheets import show

app = typer.Typer(add_completion=False, rich_markup_mode=None)


@app.command()
def explain(ctx: typer.Context, name: Id, prefer: Prefer = None, db: Db = None, json: Json = False) -> None:
    """Say why a statement has its verdict: both quotations, each question in order, and what would have changed it.

    ID is a claim's or a mention's. Nothing is changed.

    Example: pledgetrack explain q2abcd3fg
    """
    session = Session.of(ctx, db)
    with session.reading() as ledger:
        sheet = explained(ledger, name, prefer=prefer)
    show(session, sheet, json=json)
