"""Stepping through what nobody has confirmed, one key an answer; each answer is saved at once."""

import os
import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from enum import StrEnum
from typing import TypeVar

import typer

from pledgetrack.actions import review as actions
from pledgetrack.actions.review import Waiting
from pledgetrack.actions.show_row import show_mention
from pledgetrack.cli.answers import number, numbers, typed
from pledgetrack.cli.correcting import corrected
from pledgetrack.cli.session import Session
from pledgetrack.render.sheet import show_sheet
from pledgetrack.reports import words
from pledgetrack.reports.entry import CityEntry

T = TypeVar("T")
KEYS = "a accept · c correct · r reject · s skip · b back · q quit"


class Key(StrEnum):
    """What a person can do with one reading."""

    ACCEPT = "a"
    CORRECT = "c"
    REJECT = "r"
    SKIP = "s"
    BACK = "b"
    QUIT = "q"


def step_through(session: Session, found: tuple[Waiting, ...], by: str) -> None:
    """Show each mention with its statements and do what a person says, until all are seen or they stop."""
    waiting = list(found)
    at, done = 0, set[int]()
    while at < len(waiting):
        _show(session, waiting[at], f"{at + 1} of {len(waiting)}")
        key = _key()
        if key is Key.QUIT:
            break
        if key is Key.BACK:
            # What was decided is decided; undo takes it back.
            at = max((place for place in range(at) if place not in done), default=at)
            continue
        if key is not Key.SKIP:
            still = _decided(session, key, waiting[at], by)
            if still is not None:
                waiting[at] = still
                continue
            done.add(at)
        at = next((place for place in range(at + 1, len(waiting)) if place not in done), len(waiting))
    session.screen.say(f"{len(done)} reviewed, {len(waiting) - len(done)} left" if waiting else "nothing to review")


def _show(session: Session, one: Waiting, where: str) -> None:
    with session.reading() as ledger:
        sheet = show_mention(ledger, one.mention)
    show_sheet(session.screen, sheet)
    for place, entry in enumerate(one.entries, 1):
        told = f"{_reading(entry)}: {entry.verdict.code}"
        session.screen.line(f"{place}  {told}" if len(one.entries) > 1 else told, style="bold", indent=3)
    session.screen.warn(f"{where} · {KEYS}")


def _reading(entry: CityEntry) -> str:
    return words.claimed(entry.claim) if entry.claim else "no claim"


def _key() -> Key:
    while True:
        pressed = _pressed().lower()
        if pressed in {"\x03", "\x04", "\x1b"}:
            return Key.QUIT
        if pressed in set(Key):
            return Key(pressed)


def _pressed() -> str:
    """One key, also one that was pressed before it was asked for: Typer's own way throws those away."""
    import termios
    import tty

    stdin = sys.stdin.fileno()
    before = termios.tcgetattr(stdin)
    try:
        tty.setcbreak(stdin, termios.TCSANOW)
        with _ctrl_c_is_an_answer():
            return os.read(stdin, 4).decode("utf-8", "replace")[:1] or "\x04"
    except KeyboardInterrupt:
        return "\x03"
    finally:
        termios.tcsetattr(stdin, termios.TCSANOW, before)


@contextmanager
def _ctrl_c_is_an_answer() -> Iterator[None]:
    # Elsewhere it ends the program with "nothing saved", which is not so here.
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


def _decided(session: Session, key: Key, one: Waiting, by: str) -> Waiting | None:
    """Save what a person decided; what of the mention is still to be decided."""
    if key is Key.ACCEPT:
        with session.writing() as ledger:
            actions.accept(ledger, [one.mention], by=by, at=session.now())
        session.screen.say(f"accepted {one.mention}")
        return None
    return (_rejected if key is Key.REJECT else _corrected)(session, one, by)


def _rejected(session: Session, one: Waiting, by: str) -> Waiting | None:
    told = _answered(lambda: _what_and_why(session, one))
    if not told or not told[1]:
        session.screen.say("nothing rejected")
        return one
    rows, why = told
    with session.writing() as ledger:
        actions.reject(ledger, rows, why=why, by=by, at=session.now())
        still = None if rows == [one.mention] else actions.left(ledger, one.mention)
    session.screen.say(f"rejected {' '.join(rows)}")
    return still


def _what_and_why(session: Session, one: Waiting) -> tuple[list[str], str]:
    """Which statements of a mention a person rejects (the mention itself where it is all of them), and why."""
    rows = [one.mention]
    if len(one.entries) > 1:
        picked = numbers(session, "Which, such as 1 or 1 2, or all (empty: none):", len(one.entries))
        if not picked:
            return [], ""
        if len(picked) < len(one.entries):
            rows = [one.entries[place - 1].id for place in picked]
    return rows, typed("Why (empty: not after all):")


def _corrected(session: Session, one: Waiting, by: str) -> Waiting | None:
    told = _answered(lambda: _which(session, one))
    with session.reading() as ledger:
        known = actions.known(ledger, one.entries[0].mention.meeting.id)
    changes = told and _answered(lambda: corrected(session, told, known))
    if not told or not changes:
        session.screen.say("nothing changed")
        return one
    with session.writing() as ledger:
        new = actions.correct(ledger, told.id, changes, by=by, at=session.now())
        still = actions.left(ledger, one.mention)
    session.screen.say(f"corrected {told.id}, now {new}")
    return still


def _which(session: Session, one: Waiting) -> CityEntry:
    if len(one.entries) == 1:
        return one.entries[0]
    return one.entries[number(session, f"Which (1 to {len(one.entries)}):", len(one.entries)) - 1]


def _answered(ask: Callable[[], T]) -> T | None:
    """What a person answers; ``None`` where they leave the question (Ctrl-C, Ctrl-D): what was saved stays saved."""
    try:
        with _ctrl_c_is_an_answer():
            return ask()
    except (typer.Abort, KeyboardInterrupt):
        typer.echo(err=True)
        return None
