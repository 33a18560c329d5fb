"""``pledgetrack review``: step through what nobody has confirmed."""

import os
from collections.abc import Iterable
from typing import Annotated

import typer

from pledgetrack.actions import review as actions
from pledgetrack.actions.review import Waiting
from pledgetrack.cli.forms import Form, FormOption, chosen_form, write
from pledgetrack.cli.options import Db, Json, Output, Overwrite
from pledgetrack.cli.session import Session
from pledgetrack.cli.stepping import step_through
from pledgetrack.errors import UsageError
from pledgetrack.render.listing import show_list
from pledgetrack.reports import words
from pledgetrack.table import Table

app = typer.Typer(add_completion=False, rich_markup_mode=None)
COLUMNS = ("id", "mention", "city", "date", "reading", "verdict", "words")
By = Annotated[
    str | None, typer.Option("--by", metavar="NAME", help="Your name, which is kept; your login name unless you say.")
]


@app.command()
def review(
    ctx: typer.Context,
    by: By = None,
    list_: Annotated[bool, typer.Option("--list", help="List what waits, and ask nothing.")] = False,
    form: FormOption = None,
    json: Json = False,
    output: Output = None,
    overwrite: Overwrite = False,
    db: Db = None,
) -> None:
    """Step through what nobody has confirmed, the most consequential first: the passage, how it was read, and one key.

    Each answer is saved at once under your name, so you can stop at any point; pledgetrack undo takes one back.
    Where a passage says several things you may reject or correct one of them; Tab completes a city, a kind, a name.
    Without a terminal, or with --list or --json, what waits is listed and nothing is changed.

    Example: pledgetrack review --by "A. Ruiz"
    """
    session = Session.of(ctx, db)
    chosen = chosen_form(session, form, json=json, output=output)
    with session.reading() as ledger:
        found = actions.waiting(ledger)
    if list_ or not session.interactive or chosen is not Form.TABLE:
        if chosen is not Form.TABLE:
            write(session, _table(found), chosen, output, overwrite=overwrite)
        else:
            with session.paged() as screen:
                show_list(screen, _table(found))
        session.screen.say(f"{len(found):,} to review" if found else "nothing to review")
        return
    step_through(session, found, reviewer(by))


def reviewer(by: str | None) -> str:
    """Whose name stands beside a review. Raises ``UsageError`` where nobody says and the system does not know."""
    name = by or os.environ.get("PLEDGETRACK_REVIEWER") or os.environ.get("LOGNAME") or os.environ.get("USER") or ""
    if not name.strip():
        raise UsageError("who reviews?", "Say it with --by NAME.")
    return name.strip()


def _table(found: Iterable[Waiting]) -> Table:
    rows = [
        (
            entry.id, one.mention, entry.mention.city.label,
            str(entry.mention.meeting.date) if entry.mention.meeting.date else None,
            words.claimed(entry.claim) if entry.claim else "no claim", entry.verdict.code,
            " ".join(entry.quotation.split()),
        )
        for one in found
        for entry in one.entries
    ]  # fmt: skip
    return Table(name="review", columns=COLUMNS, rows=rows)
