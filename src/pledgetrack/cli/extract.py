"""``pledgetrack extract``: the extraction alone, no ledger."""

from typing import Annotated, Any

import typer

from pledgetrack.actions.extract_documents import Failed, extract_documents
from pledgetrack.cli.options import AllowPrivate, Encoding, Lines
from pledgetrack.cli.session import Session
from pledgetrack.errors import UsageError
from pledgetrack.model.extraction import Extraction
from pledgetrack.reports.document import json_line
from pledgetrack.reports.extraction import as_json

app = typer.Typer(add_completion=False, rich_markup_mode=None)
SOME_FAILED, ALL_FAILED = 3, 65


@app.command()
def extract(
    ctx: typer.Context,
    sources: Annotated[list[str], typer.Argument(metavar="SOURCE...", help="Files or addresses to read; - is stdin.")],
    form: Annotated[
        Lines | None,
        typer.Option("--format", help="table, json or jsonl (both: one object a line).", show_default=False),
    ] = None,
    with_text: Annotated[bool, typer.Option("--with-text", help="Put the text that was read into the output.")] = False,
    explain: Annotated[
        bool, typer.Option("--explain", help="Say under each claim and city why it was found; for a person.")
    ] = False,
    encoding: Encoding = None,
    allow_private: AllowPrivate = False,
) -> None:
    """Read documents and print what they say: cities, meeting facts, speakers, statements, claims.

    Nothing is stored. Every result points at its words: text[start:end] is the quotation. On a terminal the form is
    table, in a pipe jsonl.

    Example: pledgetrack extract release.txt --format json
    """
    session = Session.of(ctx)
    if explain and form not in {None, Lines.TABLE}:
        raise UsageError("--explain prints lines for a person", "json and jsonl hold the reasons as they are.")
    as_table = explain or (form or (Lines.TABLE if session.screen.terminal else Lines.JSONL)) is Lines.TABLE
    failed = 0
    for result in extract_documents(sources, session.gazetteer, encoding=encoding, allow_private=allow_private):
        failed += isinstance(result, Failed)
        if isinstance(result, Failed):
            session.screen.warn(str(result.error))
        else:
            session.tell_encoding(result.document.name, result.document.encoding, asked=encoding)
        if not as_table:
            session.screen.data(json_line(_object(result, with_text)))
        elif isinstance(result, Extraction):
            _explain(session, result) if explain else _show(session, result)
    if failed:
        raise typer.Exit(ALL_FAILED if failed == len(sources) else SOME_FAILED)


def _show(session: Session, extraction: Extraction) -> None:
    # The other forms need none of this, and run a thousand times for one of these.
    from pledgetrack.actions.propose_meeting import proposal_of
    from pledgetrack.model.proposal import Details
    from pledgetrack.render.meeting import show_meeting
    from pledgetrack.reports.meeting import MeetingReport

    show_meeting(session.screen, MeetingReport(proposal=proposal_of(extraction, Details())))


def _explain(session: Session, extraction: Extraction) -> None:
    from pledgetrack.render.sheet import show_sheet
    from pledgetrack.reports.reasons import reasons

    show_sheet(session.screen, reasons(extraction))


def _object(result: Extraction | Failed, with_text: bool) -> dict[str, Any]:
    if isinstance(result, Failed):
        error = {"code": result.error.code, "kind": result.error.kind, "message": str(result.error)}
        return {"source": {"name": result.name, "origin": result.source}, "error": error}
    return as_json(result, with_text=with_text)
