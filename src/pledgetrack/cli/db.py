"""``pledgetrack db``: the ledger's file itself."""

import shlex
from pathlib import Path
from typing import Annotated

import typer

from pledgetrack.actions.judging import judge_every
from pledgetrack.cli.options import Db, Json, Overwrite
from pledgetrack.cli.session import Session
from pledgetrack.reports.document import document
from pledgetrack.store import file

app = typer.Typer(help="Where the ledger is, how it is, and a copy of it.", add_completion=False, rich_markup_mode=None)
DAMAGED = 1


@app.callback()
def _group() -> None:
    pass


@app.command()
def path(ctx: typer.Context, db: Db = None) -> None:
    """Print the path of the ledger, whether it is there yet or not.

    Example: sqlite3 "$(pledgetrack db path)"
    """
    session = Session.of(ctx, db)
    session.screen.line(str(session.located.path))


@app.command()
def status(ctx: typer.Context, db: Db = None, json: Json = False) -> None:
    """Look through the ledger: how many rows it holds, what was done last, whether the file is whole.

    The exit code is 1 where the file is damaged.

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

    Example: pledgetrack db backup ledger-2026-11-24.db
    """
    session = Session.of(ctx, db)
    with session.reading() as ledger:
        file.backup(ledger, target, overwrite=overwrite)
    session.screen.say(f"{target}: {target.stat().st_size:,} bytes")


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
