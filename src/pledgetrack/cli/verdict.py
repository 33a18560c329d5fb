"""``pledgetrack verdict``: a person's verdict beside the machine's."""

from typing import Annotated

import typer

from pledgetrack.actions.rule_on import rule_on
from pledgetrack.cli.options import Db, Id, Json
from pledgetrack.cli.session import Session
from pledgetrack.model.ruling import Ruling
from pledgetrack.model.verdict import Word
from pledgetrack.reports.document import document

app = typer.Typer(add_completion=False, rich_markup_mode=None)


@app.command()
def verdict(
    ctx: typer.Context,
    name: Id,
    word: Annotated[
        Word,
        typer.Option("--set", metavar="WORD", help="A word of docs/verdicts.md, such as SAME.", case_sensitive=False),
    ],
    by: Annotated[str, typer.Option("--by", metavar="NAME", help="Who says so.")],
    why: Annotated[str, typer.Option("--why", metavar="TEXT", help="The reason; it is shown and exported.")],
    json: Json = False,
    db: Db = None,
) -> None:
    """Set your own verdict on a claim or mention; the machine's stays beside it, and both are exported.

    The last one holds. pledgetrack undo takes it back, and so does pledgetrack retract.

    Example: pledgetrack verdict q2abcd3fg --set SAME --by "A. Ruiz" --why "the plan says 2040 on page 3"
    """
    session = Session.of(ctx, db)
    with session.reading():
        pass  # a verdict on nothing makes no ledger
    with session.writing() as ledger:
        ruling = Ruling(row=name, word=word, by=by.strip(), why=why.strip())
        ruled, new = rule_on(ledger, ruling, at=session.now())
    session.screen.say(f"saved {ruled}: {word} on {name}" if new else f"already known as {ruled}, nothing saved")
    if json:
        session.screen.data(document("verdict", (), {"ruling": ruled, "known": not new}))
