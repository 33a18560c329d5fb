"""``pledgetrack add-meeting --from``: many accounts at once, with progress, a summary and what failed."""

from contextlib import ExitStack
from pathlib import PurePath

import typer

from pledgetrack.actions.add_listed import (
    ADDED,
    FAILED,
    KNOWN,
    WOULD,
    Done,
    Listed,
    propose_listed,
    read_list,
    save_listed,
    table,
)
from pledgetrack.cli.session import Session
from pledgetrack.doors.parsed import Hints
from pledgetrack.errors import exit_code
from pledgetrack.render.progress import watched
from pledgetrack.reports.document import document

FEW = 5  # sources that are read before anybody wonders


def add_listed(session: Session, path: str, *, hints: Hints, allow_private: bool, dry_run: bool, json: bool) -> None:
    """Add what a list names, each row by itself, and say what became of each."""
    rows = read_list(path, hints.encoding)
    done = _done(session, rows, hints.passwords, allow_private=allow_private, dry_run=dry_run)
    if json:
        counts = {outcome: sum(one.outcome == outcome for one in done) for outcome in (ADDED, WOULD, KNOWN, FAILED)}
        session.screen.data(document("add-meetings", (table(done),), {"counts": counts}))
    else:
        _show(session, done)
    failed = [one.error for one in done if one.error]
    for one in done:
        if one.error:
            session.screen.warn(f"line {one.line}: {one.error}")
    session.screen.say(_summary(done))
    if failed:
        raise typer.Exit(exit_code(failed, len(done)))


def _done(
    session: Session, rows: tuple[Listed, ...], passwords: tuple[str, ...], *, allow_private: bool, dry_run: bool
) -> list[Done]:
    done = []
    with ExitStack() as stack:
        ledger = stack.enter_context(session.reading_if_there())
        places, written = session.places(ledger), None
        for row in watched(session.screen, rows, "reading", fewest=FEW):
            read_at = session.now()
            one, proposal, append_to = propose_listed(
                written or ledger, row, places, passwords=passwords, allow_private=allow_private
            )
            if proposal and not dry_run:
                written = written or stack.enter_context(session.writing())
                one = save_listed(written, one, proposal, append_to, at=read_at)
            done.append(one)
    return done


def _show(session: Session, done: list[Done]) -> None:
    rows = [
        (
            str(one.line), one.outcome, one.meeting or "", one.title or PurePath(one.source).name,
            *("" if count is None else str(count) for count in (one.cities, one.claims)),
        )
        for one in done
    ]  # fmt: skip
    session.screen.table(("line", "outcome", "meeting", "title", "cities", "claims"), rows)


def _summary(done: list[Done]) -> str:
    told = []
    for outcome in (ADDED, WOULD, KNOWN, FAILED):
        lines = [str(one.line) for one in done if one.outcome == outcome]
        if lines:
            where = f" (lines {', '.join(lines)})" if outcome == FAILED else ""
            told.append(f"{len(lines):,} {outcome}{where}")
    return ", ".join(told)
