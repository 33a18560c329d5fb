"""``pledgetrack add-meeting``: an account goes in, what was found is shown, a person says yes."""

from typing import Annotated

import typer

from pledgetrack.actions.add_meeting import Beside, dated_by, found_beside, known_meeting, save
from pledgetrack.actions.propose_meeting import propose
from pledgetrack.actions.read_document import entered_document, read_document
from pledgetrack.cli.adding_listed import add_listed
from pledgetrack.cli.options import (
    AllowPrivate,
    Db,
    DryRun,
    Encoding,
    Json,
    PasswordFile,
    Yes,
    address,
    date_option,
    language,
)
from pledgetrack.cli.session import Session
from pledgetrack.doors.parsed import Hints
from pledgetrack.doors.untrusted import read_passwords
from pledgetrack.errors import UsageError
from pledgetrack.model.date import PartialDate
from pledgetrack.model.evidence import Document
from pledgetrack.model.proposal import Details, Proposal
from pledgetrack.model.words import Completeness, MeetingKind
from pledgetrack.render.console import one_line
from pledgetrack.render.meeting import show_meeting
from pledgetrack.render.sheet import show_part
from pledgetrack.reports.document import document as json_document
from pledgetrack.reports.extraction import as_json
from pledgetrack.reports.meeting import MeetingReport
from pledgetrack.reports.tellings import difference_objects, difference_part

# Options that go with --from; what the others say, the list says of each source.
_WITH_LIST = ("listed", "encoding", "password_file", "allow_private", "yes", "dry_run", "json", "db")
app = typer.Typer(add_completion=False, rich_markup_mode=None)


@app.command("add-meeting")
def add_meeting(
    ctx: typer.Context,
    source: Annotated[
        str | None,
        typer.Argument(
            metavar="[SOURCE]",
            help="A file: text, HTML, PDF, DOCX, Markdown; or an address; - is stdin.",
            show_default=False,
        ),
    ] = None,
    text: Annotated[
        str | None, typer.Option("--text", metavar="WORDS", help="Your own notes, in place of a SOURCE.")
    ] = None,
    listed: Annotated[
        str | None,
        typer.Option("--from", metavar="FILE", help="A CSV with a row for each source: source,title,kind,date,place …"),
    ] = None,
    title: Annotated[str | None, typer.Option("--title", help="What the occasion is called.")] = None,
    kind: Annotated[MeetingKind | None, typer.Option("--kind", help="What sort of occasion it was.")] = None,
    date: Annotated[PartialDate | None, date_option("--date", "2021-09-10, 2021-09 or 2021.")] = None,
    place: Annotated[str | None, typer.Option("--place", help="Where.")] = None,
    convenor: Annotated[list[str] | None, typer.Option("--convenor", help="Who convened it; may be repeated.")] = None,
    complete: Annotated[
        Completeness | None,
        typer.Option("--complete", help="You assert that the account holds all of the attendance, or all remarks."),
    ] = None,
    translated_from: Annotated[
        str | None,
        typer.Option(
            "--translated-from", metavar="LANGUAGE", parser=language, help="The account is a translation: zh, es …"
        ),
    ] = None,
    append_to: Annotated[
        str | None,
        typer.Option("--append-to", metavar="ID", help="One more account of a meeting on record: m2abcd3fg."),
    ] = None,
    new_meeting: Annotated[
        bool, typer.Option("--new-meeting", help="Another meeting, though the address was added before.")
    ] = False,
    archive: Annotated[
        str | None,
        typer.Option("--archive", metavar="ADDRESS", parser=address, help="Where a copy of the SOURCE is kept."),
    ] = None,
    encoding: Encoding = None,
    password_file: PasswordFile = None,
    allow_private: AllowPrivate = False,
    yes: Yes = False,
    dry_run: DryRun = False,
    json: Json = False,
    db: Db = None,
) -> None:
    """Read an account of a meeting, show what was found with the words it rests on, and save it.

    What you say with an option wins over what was read. The same bytes twice are already known, and nothing
    changes. With --append-to it is one more account of a meeting on record, and what the accounts tell otherwise is
    shown side by side. So is an address that was added before and has changed since. docs/reading.md tells what can
    be read, what is kept of it, and of the columns of --from. pledgetrack undo takes it back.

    Example: pledgetrack add-meeting release.txt --date 2021-09-10
    """
    session = Session.of(ctx, db)
    hints = Hints(encoding=encoding, passwords=read_passwords(password_file))
    if listed is not None:
        _only_from(ctx)
        _add_listed(session, listed, hints, allow_private, yes=yes, dry_run=dry_run, json=json)
        return
    details = Details(
        title=title, kind=kind, date=date, place=place, convenors=tuple(convenor or ()), complete=complete,
        translated_from=translated_from, archive=archive,
    )  # fmt: skip
    _fit(append_to, new_meeting, details)
    read_at = session.now()
    document = _document(source, text, hints, allow_private=allow_private)
    session.tell_encoding(document.name, document.encoding, asked=encoding)
    known = _known(session, document, append_to)
    if known:
        session.screen.say(f"{document.name} is already known as meeting {known}, nothing saved")
        if details != Details():
            session.screen.warn(
                f"what you say of it is not taken over: pledgetrack retract {known} first, then add it again"
            )
        if json:
            session.screen.data(json_document("add-meeting", (), {"meeting": known, "known": True, "saved": False}))
        return
    with session.reading_if_there() as ledger:
        proposal = propose(document, session.places(ledger), details)
        other = found_beside(ledger, proposal, append_to, look=not new_meeting) if ledger else None
    if other:
        proposal = dated_by(proposal, other.meeting)
    if not json:
        _show(session, proposal, other)
    saved = _saved(session, proposal, other, read_at=read_at, yes=yes, dry_run=dry_run)
    if json:
        session.screen.data(json_document("add-meeting", (), _told(proposal, other, saved=saved)))


def _only_from(ctx: typer.Context) -> None:
    given = [
        name for name, value in ctx.params.items() if value not in (None, False, [], ()) and name not in _WITH_LIST
    ]
    if given:
        raise UsageError(f"--from goes with no {given[0].replace('_', '-')}", "The list says it of each source.")


def _add_listed(
    session: Session, path: str, hints: Hints, allow_private: bool, *, yes: bool, dry_run: bool, json: bool
) -> None:
    if not (yes or dry_run):
        raise UsageError("--from asks no questions", "Look with --dry-run, then save with --yes.")
    add_listed(session, path, hints=hints, allow_private=allow_private, dry_run=dry_run, json=json)


def _fit(append_to: str | None, new_meeting: bool, details: Details) -> None:
    of_meeting = [f"--{name}" for name in ("title", "kind", "complete") if getattr(details, name) is not None]
    if append_to is not None and (new_meeting or of_meeting):
        raise UsageError(
            f"--append-to goes with no {'--new-meeting' if new_meeting else of_meeting[0]}",
            "The meeting on record has its title, kind and completeness already.",
        )


def _show(session: Session, proposal: Proposal, other: Beside | None) -> None:
    show_meeting(session.screen, MeetingReport(proposal=proposal))
    if other is None:
        return
    if other.earlier is not None:
        session.screen.line(
            f"{one_line(other.earlier.origin)} gave something else on {str(other.earlier.read_at)[:10]} (source"
            f" {other.earlier.id}): this is one more account of the same meeting. --new-meeting makes another."
        )
    what = "Changed since then" if other.earlier else "Accounts differ"
    show_part(session.screen, difference_part(other.tellings, other.differences, what))
    session.screen.line()


def _told(proposal: Proposal, other: Beside | None, *, saved: bool) -> dict[str, object]:
    told: dict[str, object] = {
        "meeting": other.meeting.id if other else proposal.meeting_id, "known": False, "saved": saved,
        "extraction": as_json(proposal.extraction),
    }  # fmt: skip
    if other:
        told["earlier_source"] = other.earlier.id if other.earlier else None
        told["differences"] = difference_objects(other.tellings, other.differences)
    return told


def _document(source: str | None, text: str | None, hints: Hints, *, allow_private: bool) -> Document:
    if text is not None and source is None:
        return entered_document(text)
    if source is None or text is not None:
        raise UsageError("give a SOURCE or --text, one of them", "See: pledgetrack add-meeting --help")
    return read_document(source, hints, allow_private=allow_private)


def _known(session: Session, document: Document, append_to: str | None) -> str | None:
    if append_to is None and not session.located.path.exists():
        return None
    with session.reading() as ledger:
        return known_meeting(ledger, document, append_to)


def _saved(
    session: Session, proposal: Proposal, other: Beside | None, *, read_at: str, yes: bool, dry_run: bool
) -> bool:
    extraction = proposal.extraction
    claims = sum(claim.subject.city is not None for claim in extraction.claims)
    found = f"{_counted(len(extraction.cities), 'city', 'cities')}, {_counted(claims, 'claim', 'claims')} of cities"
    of = f", one more account of {other.meeting.title}" if other else ""
    what = f"{proposal.title} ({found}){of}"
    if dry_run:
        session.screen.say(f"would save {what}")
        return False
    if not session.agreed(f"Save {what}?", yes=yes):
        session.screen.say("nothing saved")
        return False
    if proposal.title == "":
        raise UsageError("the meeting has no title", "Give one with --title.")
    with session.writing() as ledger:
        done = save(ledger, proposal, at=session.now(), read_at=read_at, append_to=other.meeting.id if other else None)
    if done.known:
        session.screen.say(f"already known as meeting {done.meeting}, nothing saved")
        return False
    session.screen.say(f"saved meeting {done.meeting}: {what}")
    return True


def _counted(number: int, one: str, many: str) -> str:
    return f"{number} {one if number == 1 else many}"
