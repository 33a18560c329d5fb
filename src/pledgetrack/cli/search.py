"""``pledgetrack search``: find a passage again."""

from enum import StrEnum
from typing import Annotated

import typer

from pledgetrack.actions.search import search as find
from pledgetrack.cli.choosing import chosen_city
from pledgetrack.cli.forms import Form, FormOption, chosen_form, write
from pledgetrack.cli.options import Db, Json, Output, Overwrite, date_option
from pledgetrack.cli.session import Session
from pledgetrack.model.date import PartialDate
from pledgetrack.render.passages import show_passages
from pledgetrack.reports.passages import table
from pledgetrack.store.passages import Wanted

app = typer.Typer(add_completion=False, rich_markup_mode=None)


class What(StrEnum):
    """Where to look."""

    SOURCE = "source"
    TARGET = "target"


@app.command()
def search(
    ctx: typer.Context,
    words: Annotated[
        list[str],
        typer.Argument(
            metavar="WORDS...", help="""Words; '"a phrase"', in the shell's marks too; klima* for a beginning."""
        ),
    ],
    city: Annotated[str | None, typer.Option("--city", metavar="NAME", help="Only where this city is named.")] = None,
    speaker: Annotated[
        str | None, typer.Option("--speaker", metavar="NAME", help="Only where somebody of this name speaks.")
    ] = None,
    since: Annotated[PartialDate | None, date_option("--since", "Only from this day on.")] = None,
    until: Annotated[PartialDate | None, date_option("--until", "Only up to this day.")] = None,
    kind: Annotated[What | None, typer.Option("--kind", help="Only in sources, or in the words of targets.")] = None,
    limit: Annotated[int, typer.Option("--limit", min=1, metavar="N", help="At most N passages.")] = 20,
    form: FormOption = None,
    json: Json = False,
    output: Output = None,
    overwrite: Overwrite = False,
    db: Db = None,
) -> None:
    """Find passages of sources, and the words of recorded targets, that hold all these words; the best come first.

    Accents and case count for nothing, in any script. Nothing is changed.

    Example: pledgetrack search '"carbon neutral"' 2025 --city Copenhagen
    """
    session = Session.of(ctx, db)
    chosen = chosen_form(session, form, json=json, output=output)
    asked = " ".join(words)
    with session.reading() as ledger:
        town = chosen_city(session, city, ledger).id if city else None
        wanted = Wanted(city=town, speaker=speaker, since=since, until=until, kind=kind)
        found = find(ledger, asked, wanted, limit=limit)
    if chosen is not Form.TABLE:
        write(session, table(found), chosen, output, overwrite=overwrite)
    else:
        with session.paged() as screen:
            show_passages(screen, found, asked)
    if not found:
        session.screen.say("no passage holds all these words")
