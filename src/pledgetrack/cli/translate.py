"""``pledgetrack translate``: what words mean in another language."""

from typing import Annotated

import typer

from pledgetrack.actions.review import translate as save
from pledgetrack.cli.options import Db, Id, Json, language
from pledgetrack.cli.review import By, reviewer
from pledgetrack.cli.session import Session
from pledgetrack.model.review import Translation
from pledgetrack.reports.document import document

app = typer.Typer(add_completion=False, rich_markup_mode=None)


@app.command()
def translate(
    ctx: typer.Context,
    row: Id,
    text: Annotated[str, typer.Option("--text", help="What the words mean.")],
    to: Annotated[str, typer.Option("--to", metavar="LANGUAGE", parser=language, help="ISO 639-1, such as en.")] = "en",
    by: By = None,
    json: Json = False,
    db: Db = None,
) -> None:
    """Keep a translation beside the words of a mention or claim; it is shown and exported, and never in their place.

    pledgetrack undo takes it back.

    Example: pledgetrack translate q2abcd3fg --to en --text "We will be carbon neutral by 2030."
    """
    session = Session.of(ctx, db)
    with session.reading():
        pass  # a translation of nothing makes no ledger
    translation = Translation(row=row, language=to, text=text.strip(), by=reviewer(by))
    with session.writing() as ledger:
        name, new = save(ledger, translation, at=session.now())
    session.screen.say(f"saved {name}, a translation of {row}" if new else f"already known as {name}, nothing saved")
    if json:
        session.screen.data(document("translate", (), {"translation": name, "known": not new}))
