"""``pledgetrack quote``: a statement ready to paste."""

import sys
from enum import StrEnum
from typing import Annotated

import typer

from pledgetrack.actions.quote import quotable
from pledgetrack.cli.options import Db, Id
from pledgetrack.cli.session import Session
from pledgetrack.reports import citation

app = typer.Typer(add_completion=False, rich_markup_mode=None)


class Style(StrEnum):
    """Forms of a citation."""

    TEXT = "text"
    MARKDOWN = "markdown"
    BIBTEX = "bibtex"
    CSL_JSON = "csl-json"


STYLES = {
    Style.TEXT: citation.as_text, Style.MARKDOWN: citation.as_markdown, Style.BIBTEX: citation.as_bibtex,
    Style.CSL_JSON: citation.as_csl,
}  # fmt: skip


@app.command()
def quote(
    ctx: typer.Context,
    row: Id,
    style: Annotated[Style, typer.Option("--format", help="In what form.")] = Style.TEXT,
    unreviewed: Annotated[
        bool, typer.Option("--include-unreviewed", help="What nobody has confirmed too, with a mark.")
    ] = False,
    db: Db = None,
) -> None:
    """Print a statement ready to paste: words, speaker, meeting, date, source, place in it, and the hash of its bytes.

    What nobody has confirmed is refused, unless you ask for it; it then says so. Nothing is changed.

    Example: pledgetrack quote q2abcd3fg --format markdown
    """
    session = Session.of(ctx, db)
    with session.reading() as ledger:
        found = quotable(ledger, row, unreviewed=unreviewed)
    told = STYLES[style](found)
    if style is Style.TEXT:
        for line in told.rstrip("\n").split("\n"):
            session.screen.line(line)
        return
    sys.stdout.write(told)
