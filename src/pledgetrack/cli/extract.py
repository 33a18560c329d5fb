"""``pledgetrack extract``: the extraction alone, no ledger."""

from typing import Annotated, Any

import typer

from pledgetrack.actions.extract_documents import Failed, every_file, extract_documents
from pledgetrack.cli.options import AllowPrivate, Encoding, Lines, PasswordFile
from pledgetrack.cli.session import Session
from pledgetrack.doors.parsed import Hints
from pledgetrack.doors.untrusted import read_passwords
from pledgetrack.errors import UsageError, exit_code
from pledgetrack.model.extraction import Extraction
from pledgetrack.render.console import one_line
from pledgetrack.render.progress import watched
from pledgetrack.reports.extraction import as_json
from pledgetrack.reports.jsonl import json_line

app = typer.Typer(add_completion=False, rich_markup_mode=None)
FEW = 20  # documents that are read before anybody wonders


@app.command()
def extract(
    ctx: typer.Context,
    sources: Annotated[
        list[str], typer.Argument(metavar="SOURCE...", help="Files, folders or addresses to read; - is stdin.")
    ],
    form: Annotated[
        Lines | None,
        typer.Option("--format", help="table, json or jsonl (both: one object a line).", show_default=False),
    ] = None,
    with_text: Annotated[bool, typer.Option("--with-text", help="Put the text that was read into the output.")] = False,
    explain: Annotated[
        bool, typer.Option("--explain", help="Say under each claim and city why it was found; for a person.")
    ] = False,
    encoding: Encoding = None,
    password_file: PasswordFile = None,
    allow_private: AllowPrivate = False,
) -> None:
    """Read documents and print what they say: cities, meeting facts, speakers, statements, claims.

    Nothing is stored. Every result points at its words: text[start:end] is the quotation. On a terminal the form is
    table, in a pipe jsonl. Of a folder every file is read. Where some could not be read the exit code is 3, where none
    could 65, or 69 if none could be fetched.

    Example: pledgetrack extract release.txt --format json
    """
    session = Session.of(ctx)
    if explain and form not in {None, Lines.TABLE}:
        raise UsageError("--explain prints lines for a person", "json and jsonl hold the reasons as they are.")
    as_table = explain or (form or (Lines.TABLE if session.screen.terminal else Lines.JSONL)) is Lines.TABLE
    files = every_file(sources)
    hints = Hints(encoding=encoding, passwords=read_passwords(password_file))
    # A bar on the screen on which the results come would stand in their way.
    shown = files if session.screen.terminal else watched(session.screen, files, "reading", fewest=FEW)
    failed: list[Failed] = []
    for result in extract_documents(shown, session.gazetteer, hints=hints, allow_private=allow_private):
        if isinstance(result, Failed):
            failed.append(result)
        else:
            session.tell_encoding(result.document.name, result.document.encoding, asked=encoding)
        if not as_table:
            session.screen.data(json_line(_object(result, with_text)))
        elif isinstance(result, Extraction):
            if len(files) > 1:
                session.screen.line(one_line(result.document.origin), style="bold")
            _explain(session, result) if explain else _show(session, result)
    _end(session, len(files), failed, summary=len(files) > len(sources))


def _end(session: Session, number: int, failed: list[Failed], *, summary: bool) -> None:
    for one in failed:
        session.screen.warn(str(one.error))
    if number > 1 and (failed or summary):
        session.screen.say(f"{number:,} documents: {number - len(failed):,} read, {len(failed):,} could not be read")
    if failed:
        raise typer.Exit(exit_code([one.error for one in failed], number))


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
