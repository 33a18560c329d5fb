"""``pledgetrack diff``: what differs between two publications of a dataset."""

from typing import Annotated

import typer

from pledgetrack.actions.diff_publications import diff_publications
from pledgetrack.cli.forms import Form, FormOption, chosen_form, write
from pledgetrack.cli.options import Db, Json, Output, Overwrite
from pledgetrack.cli.session import Session
from pledgetrack.render.listing import show_list

app = typer.Typer(add_completion=False, rich_markup_mode=None)


@app.command()
def diff(
    ctx: typer.Context,
    dataset: Annotated[str, typer.Argument(metavar="DATASET", help="Its name or how it begins: 'Net Zero'.")],
    first: Annotated[str, typer.Argument(metavar="A", help="A publication: its date or its id.")],
    second: Annotated[str, typer.Argument(metavar="B", help="The one to set beside it.")],
    form: FormOption = None,
    json: Json = False,
    output: Output = None,
    overwrite: Overwrite = False,
    db: Db = None,
) -> None:
    """Set two publications of a dataset side by side: rows added, gone and recoded, city by city.

    These are changes of the record. Whether a city changed its mind is not told by them. Nothing is changed.

    Example: pledgetrack diff "Net Zero Tracker" 2022-09 2022-12
    """
    session = Session.of(ctx, db)
    chosen = chosen_form(session, form, json=json, output=output)
    with session.reading() as ledger:
        found = diff_publications(ledger, dataset, first, second)
    if chosen is not Form.TABLE:
        write(session, found, chosen, output, overwrite=overwrite)
        return
    with session.paged() as screen:
        if not show_list(screen, found):
            session.screen.warn("no city whose record differs")
