"""``pledgetrack respond``: what a city answers."""

from typing import Annotated

import typer

from pledgetrack.actions.respond import respond as save_response
from pledgetrack.cli.options import Db, Id, Json, date_option
from pledgetrack.cli.session import Session
from pledgetrack.errors import UsageError
from pledgetrack.model.date import PartialDate
from pledgetrack.model.response import Response
from pledgetrack.reports.document import document

app = typer.Typer(add_completion=False, rich_markup_mode=None)


@app.command()
def respond(
    ctx: typer.Context,
    row: Id,
    text: Annotated[str, typer.Option("--text", help="The reply or correction, in its own words.")],
    by: Annotated[
        str, typer.Option("--by", metavar="NAME", help="Who replies, such as 'City of Malmö, press office'.")
    ],
    date: Annotated[PartialDate | None, date_option("--date", "When it was given.")] = None,
    url: Annotated[str | None, typer.Option("--url", help="Where it can be read.")] = None,
    json: Json = False,
    db: Db = None,
) -> None:
    """Keep a city's reply or correction beside a meeting, mention, claim or target; it takes nobody's place.

    pledgetrack undo takes it back.

    Example: pledgetrack respond t2abcd3fg --by "City of Malmö" --text "The year is 2030." --date 2026-11-02
    """
    session = Session.of(ctx, db)
    if not text.strip() or not by.strip():
        raise UsageError("a response needs its words and a name", "Give --text and --by.")
    with session.reading():
        pass  # an answer to nothing makes no ledger
    response = Response(row=row, text=text.strip(), by=by.strip(), date=date, url=url)
    with session.writing() as ledger:
        name, new = save_response(ledger, response, at=session.now())
    session.screen.say(f"saved response {name} to {row}" if new else f"already known as {name}, nothing saved")
    if json:
        session.screen.data(document("respond", (), {"response": name, "known": not new}))
