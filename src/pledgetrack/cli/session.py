"""The outside world of one command: the ledger's path, the clock, the gazetteer, the screen."""

import datetime as dt
import io
import os
import sqlite3
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import cached_property
from pathlib import Path
from typing import ClassVar, NamedTuple

import typer

from pledgetrack.cli.configuration import Located, locate
from pledgetrack.errors import UsageError
from pledgetrack.gazetteer import Gazetteer
from pledgetrack.render.console import Screen, one_line


class Manners(NamedTuple):
    """How a person wants to be spoken to, beyond what the terminal and the environment say."""

    quiet: bool = False
    colour: bool = True
    pager: bool = True
    asks: bool = True


_MANNERS = Manners()


class Session:
    """What a command asks of the world; made once, parts only when asked for.

    ``saved`` is of the one command that this process runs: whoever ends it when it is interrupted holds no session.
    """

    saved: ClassVar[bool] = False

    def __init__(self, *, db: Path | None = None, manners: Manners = _MANNERS) -> None:
        Session.saved = False
        self._db = db
        self._manners = manners

    @classmethod
    def of(cls, ctx: typer.Context, db: Path | None = None) -> "Session":
        """The session of this command line; a path given at the command wins over one given before it."""
        session: Session = ctx.find_root().obj
        if db is not None:
            session._db = db
        return session

    @property
    def flag(self) -> Path | None:
        """The path that was given with ``--db``."""
        return self._db

    @cached_property
    def located(self) -> Located:
        """The ledger that this command works on, and why."""
        return locate(self._db, os.environ, Path.cwd())

    @cached_property
    def screen(self) -> Screen:
        """Where this process shows things."""
        environment = os.environ if self._manners.colour else {**os.environ, "NO_COLOR": "1"}
        return Screen.of(sys.stdout, sys.stderr, environment, quiet=self._manners.quiet)

    @cached_property
    def gazetteer(self) -> Gazetteer:
        """The gazetteer of this installation."""
        return Gazetteer()

    def places(self, ledger: sqlite3.Connection | None) -> Gazetteer:
        """The gazetteer with the names that people gave to cities in a ledger."""
        if ledger is None:
            return self.gazetteer
        from pledgetrack.store import aliases

        known = aliases.every(ledger)
        if not known:
            return self.gazetteer
        from pledgetrack.gazetteer.named import Named

        return Named(known)

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """The ledger, to read."""
        from pledgetrack.store.database import read  # extract needs no ledger

        with read(self.located.path) as db:
            yield db

    @contextmanager
    def reading_if_there(self) -> Iterator[sqlite3.Connection | None]:
        """The ledger to read, or ``None`` where there is none yet."""
        if not self.located.path.exists():
            yield None
            return
        with self.reading() as db:
            yield db

    @contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """The ledger, to write; made where there is none."""
        from pledgetrack.actions.judging import judge_by_todays_rules
        from pledgetrack.store import operations
        from pledgetrack.store.database import connect_to_write
        from pledgetrack.store.drives import shared_drive

        kind = shared_drive(self.located.path)
        if kind:
            self.screen.say(
                f"warning: {self.located.path} is on a shared drive ({kind}), whose locks cannot be relied on:"
                " let one person write at a time"
            )
        db = connect_to_write(self.located.path, at=self.now())
        try:
            judge_by_todays_rules(db)
            before = operations.count(db)
            try:
                yield db
            finally:
                with suppress(sqlite3.Error):  # what went wrong is on its way already
                    Session.saved |= operations.count(db) > before
        finally:
            db.close()

    @contextmanager
    def paged(self) -> Iterator[Screen]:
        """A screen whose output goes through the person's pager where it is longer than the terminal."""
        if not (self.screen.terminal and self._manners.pager):
            yield self.screen
            return
        from pledgetrack.render.pager import page

        caught = io.StringIO()
        yield self.screen._replace(out=caught)
        page(caught.getvalue(), self.screen.out, os.environ)

    def now(self) -> str:
        """The time in UTC, to the second; ``SOURCE_DATE_EPOCH`` makes it stand still, so that runs can be repeated."""
        epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
        moment = dt.datetime.fromtimestamp(int(epoch), dt.UTC) if epoch.isdigit() else dt.datetime.now(dt.UTC)
        return moment.strftime("%Y-%m-%dT%H:%M:%SZ")

    @property
    def interactive(self) -> bool:
        """Whether somebody is there to answer a question."""
        return self._manners.asks and sys.stdin is not None and sys.stdin.isatty() and sys.stderr.isatty()

    def tell_encoding(self, name: str, encoding: str, *, asked: str | None) -> None:
        """Say what a text was read as, where that was neither UTF-8 nor somebody's own word."""
        if asked is None and encoding != "utf-8":
            self.screen.warn(f"{name}: read as {encoding}; if that is wrong, say --encoding NAME")

    def agreed(self, question: str, *, yes: bool) -> bool:
        """Whether to go on: ``--yes`` says so beforehand, else a person is asked on stderr.

        Raises ``UsageError`` where nobody is there to answer.
        """
        if yes:
            return True
        if not self.interactive:
            raise UsageError("refusing to save without --yes: nobody is at the terminal", "Look at it with --dry-run.")
        return typer.confirm(one_line(question), err=True)  # the question holds a title out of a document
