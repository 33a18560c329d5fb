"""``pledgetrack db``: the ledger's file itself."""

import shlex
from collections.abc import Iterable
from pathlib import Path
from typing import Annotated

import typer

from pledgetrack.actions.judging import judge_every
from pledgetrack.actions.move_ledger import copied, opened
from pledgetrack.actions.move_ledger import load as load_ledger
from pledgetrack.actions.move_ledger import merge as merge_ledger
from pledgetrack.cli.options import Db, DryRun, Json, Output, Overwrite
from pledgetrack.cli.session import Session
from pledgetrack.doors.file import export_to
from pledgetrack.errors import SOME_FAILED
from pledgetrack.reports.document import document
from pledgetrack.store import dump as dumped
from pledgetrack.store import file
from pledgetrack.store.merging import Left
from pledgetrack.table import Table

HELP = """The ledger's file: its state, copies, two in one.

Example: pledgetrack db status"""
app = typer.Typer(help=HELP, add_completion=False, rich_markup_mode=None)
DAMAGED = 1
NAMED = 10  # rows of one sort; more make a screen that nobody reads


@app.callback()
def _group() -> None:
    pass


@app.command()
def path(ctx: typer.Context, db: Db = None) -> None:
    """Print the path of the ledger, whether it is there yet or not.

    Nothing is changed.

    Example: sqlite3 "$(pledgetrack db path)"
    """
    session = Session.of(ctx, db)
    session.screen.line(str(session.located.path))


@app.command()
def status(ctx: typer.Context, db: Db = None, json: Json = False) -> None:
    """Look through the ledger: how many rows it holds, what was done last, whether the file is whole.

    The exit code is 1 where the file is damaged. Nothing is changed.

    Example: pledgetrack db status
    """
    session = Session.of(ctx, db)
    located = session.located
    with session.reading() as ledger:
        found = file.status(ledger)
    left = file.leftovers(located.path)
    if json:
        told = {
            "path": str(located.path), "why": located.why, "bytes": located.path.stat().st_size, "status": found,
            "unfinished": [str(one) for one in left],
        }  # fmt: skip
        session.screen.data(document("db-status", (), told))
    else:
        last = f"{found.last.name} {found.last.detail}, {found.last.at}" if found.last else "nothing yet"
        session.screen.pairs(
            [
                ("ledger", f"{located.path} ({located.why}), {located.path.stat().st_size:,} bytes"),
                ("last done", last),
                ("schema", found.steps[-1]),
                ("file", f"damaged: {found.damage}" if found.damage else "whole"),
            ]
        )
        session.screen.line()
        rows = [(count.table, f"{count.live:,}", f"{count.retracted:,}") for count in found.counts]
        session.screen.table(("rows", "on record", "taken back"), rows)
    if left:
        named = shlex.join(map(str, left))
        session.screen.warn(f"unfinished files lie beside the ledger. If no other pledgetrack is writing: rm {named}")
    if found.damage:
        raise typer.Exit(DAMAGED)


@app.command()
def backup(
    ctx: typer.Context,
    target: Annotated[Path, typer.Argument(metavar="FILE", help="Where the copy goes.")],
    overwrite: Overwrite = False,
    db: Db = None,
) -> None:
    """Write a whole copy of the ledger, safely while other programs use it. (A copied file may miss what is half done.)

    The ledger is not changed.

    Example: pledgetrack db backup ledger-2026-11-24.db
    """
    session = Session.of(ctx, db)
    with session.reading() as ledger:
        file.backup(ledger, target, overwrite=overwrite)
    _say_size(session, target)


@app.command()
def dump(ctx: typer.Context, output: Output = None, overwrite: Overwrite = False, db: Db = None) -> None:
    """Write the ledger as text: one JSON object a row, sorted, the same for the same ledger. Nothing is changed.

    Keep it in git to see what changed; db load makes a ledger of it again. Verdicts are left out, for they follow from
    the rest.

    Example: pledgetrack db dump -o ledger.jsonl
    """
    session = Session.of(ctx, db)
    with session.reading() as ledger:
        if output is None:
            for line in dumped.lines(ledger):
                session.screen.data(line)
            return
        with export_to(output, overwrite=overwrite) as out:
            out.writelines(line.encode() for line in dumped.lines(ledger))
    _say_size(session, output)


@app.command()
def load(
    ctx: typer.Context,
    source: Annotated[str, typer.Argument(metavar="FILE", help="What db dump wrote; - is stdin.")],
    db: Db = None,
) -> None:
    """Make a ledger of a dump, where there is none yet. Each quotation is held against its source first.

    Example: pledgetrack --db again.db db load ledger.jsonl
    """
    session = Session.of(ctx, db)
    load_ledger(source, session.located.path, at=session.now())
    _say_size(session, session.located.path)


@app.command()
def merge(
    ctx: typer.Context,
    source: Annotated[str, typer.Argument(metavar="OTHER", help="Another ledger, or a dump of one; - is a dump.")],
    dry_run: DryRun = False,
    json: Json = False,
    db: Db = None,
) -> None:
    """Take over into this ledger what another one holds: meetings, targets, reviews, what was taken back.

    Where both hold the same, this ledger's row stays; what was taken back in one is taken back. The exit code is 3
    where something needs a look: a document that was read otherwise there, a row that one of you took back, two
    verdicts on one statement. OTHER is not changed. pledgetrack undo takes back what either of you did last, not the
    merge: make a copy first with pledgetrack db backup.

    Example: pledgetrack db merge colleague.db --dry-run
    """
    session = Session.of(ctx, db)
    now = session.now()
    with opened(source, at=now) as other:
        if dry_run:
            with session.reading_if_there() as ledger, copied(ledger, at=now) as copy:
                taken, left = merge_ledger(copy, other)
        else:
            with session.writing() as ledger:
                taken, left = merge_ledger(ledger, other)
    if json:
        rows = [(one.table, one.row, one.why) for one in left]
        items = Table(name="items", columns=("table", "row", "why"), rows=rows)
        counts = {one.table: {"new": one.new, "known": one.known} for one in taken}
        session.screen.data(document("db-merge", (items,), {"saved": not dry_run, "counts": counts}))
    else:
        some = [(one.table, f"{one.new:,}", f"{one.known:,}") for one in taken if one.new or one.known]
        session.screen.table(("rows", "new", "known"), some)
        _name(session, left)
    new = sum(one.new for one in taken)
    session.screen.say(f"{'would take over' if dry_run else 'took over'} {new:,} row{'' if new == 1 else 's'}")
    if left:
        raise typer.Exit(SOME_FAILED)


def _say_size(session: Session, path: Path) -> None:
    session.screen.say(f"{path}: {path.stat().st_size:,} bytes")


def _name(session: Session, left: Iterable[Left]) -> None:
    by_table: dict[str, list[Left]] = {}
    for one in left:
        by_table.setdefault(one.table, []).append(one)
    for table, rows in by_table.items():
        for one in rows[:NAMED]:
            session.screen.warn(f"{table} {one.row}: {one.why}")
        if len(rows) > NAMED:
            session.screen.say(f"{table}: {len(rows) - NAMED:,} more, --json names them all")


@app.command()
def judge(ctx: typer.Context, db: Db = None) -> None:
    """Write the verdict on every statement anew, for a ledger that another program has written to.

    Our own commands keep the verdicts up to date; `check` tells where a verdict is not what a new judging gives.

    Example: pledgetrack db judge
    """
    session = Session.of(ctx, db)
    with session.writing() as ledger:
        judged = judge_every(ledger)
    session.screen.say(f"the verdicts of {judged:,} cities were written anew")
