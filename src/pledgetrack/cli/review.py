"""``pledgetrack review``: step through what nobody has confirmed."""

import os
import signal
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from enum import StrEnum
from typing import Annotated, Any, TypeVar

import typer

from pledgetrack.actions import review as actions
from pledgetrack.actions.review import Waiting
from pledgetrack.actions.show_row import show_mention
from pledgetrack.cli.forms import Form, FormOption, chosen_form, write
from pledgetrack.cli.options import Db, Json, Output, Overwrite
from pledgetrack.cli.session import Session
from pledgetrack.errors import UsageError
from pledgetrack.model.words import ClaimStatus, Kind, Scope, Standing
from pledgetrack.render.listing import show_list
from pledgetrack.render.sheet import show_sheet
from pledgetrack.reports import words
from pledgetrack.table import Table

app = typer.Typer(add_completion=False, rich_markup_mode=None)
COLUMNS = ("id", "mention", "city", "date", "reading", "verdict", "words")
T = TypeVar("T")
KEYS = "a accept · c correct · r reject · s skip · b back · q quit"
By = Annotated[str | None, typer.Option("--by", metavar="NAME", help="Who reviews; your login name unless you say.")]


class Key(StrEnum):
    """What a person can do with one reading."""

    ACCEPT = "a"
    CORRECT = "c"
    REJECT = "r"
    SKIP = "s"
    BACK = "b"
    QUIT = "q"


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

    Each answer is saved at once, so you can stop at any point. Without a terminal, or with --list or --json, what
    waits is listed; pledgetrack accept and pledgetrack reject do the rest.

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
    _step_through(session, found, reviewer(by))


def reviewer(by: str | None) -> str:
    """Whose name stands beside a review. Raises ``UsageError`` where nobody says and the system does not know."""
    name = by or os.environ.get("PLEDGETRACK_REVIEWER") or os.environ.get("LOGNAME") or os.environ.get("USER") or ""
    if not name.strip():
        raise UsageError("who reviews?", "Say it with --by NAME.")
    return name.strip()


def _step_through(session: Session, found: tuple[Waiting, ...], by: str) -> None:
    at, done = 0, set[int]()
    while at < len(found):
        with session.reading() as ledger:
            sheet = show_mention(ledger, found[at].mention)
        show_sheet(session.screen, sheet)
        session.screen.say(f"{at + 1} of {len(found)} · {KEYS}")
        key = _key()
        if key is Key.QUIT:
            break
        if key is Key.BACK:
            # What was decided is decided; undo takes it back.
            at = max((number for number in range(at) if number not in done), default=at)
            continue
        if key is not Key.SKIP:
            if not _decided(session, key, found[at], by):
                continue
            done.add(at)
        at = next((number for number in range(at + 1, len(found)) if number not in done), len(found))
    session.screen.say(f"{len(done)} reviewed, {len(found) - len(done)} left" if found else "nothing to review")


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


def _decided(session: Session, key: Key, one: Waiting, by: str) -> bool:
    """Save what a person decided; whether it was saved."""
    if key is Key.REJECT:
        why = _answered(_why)
        if not why:
            return False
        with session.writing() as ledger:
            actions.reject(ledger, [one.mention], why=why, by=by, at=session.now())
        session.screen.say(f"rejected {one.mention}")
        return True
    if key is Key.ACCEPT:
        with session.writing() as ledger:
            actions.accept(ledger, [one.mention], by=by, at=session.now())
        session.screen.say(f"accepted {one.mention}")
        return True
    row, changes = _answered(lambda: _changes(one)) or ("", {})
    if not changes:
        session.screen.say("nothing changed")
        return False
    with session.writing() as ledger:
        new = actions.correct(ledger, row, changes, by=by, at=session.now())
    session.screen.say(f"corrected {row}, now {new}")
    return True


def _answered(ask: Callable[[], T]) -> T | None:
    """What a person answers; ``None`` where they leave the question (Ctrl-C, Ctrl-D): what was saved stays saved."""
    try:
        with _ctrl_c_is_an_answer():
            return ask()
    except (typer.Abort, KeyboardInterrupt):
        typer.echo(err=True)
        return None


def _why() -> str:
    return str(typer.prompt("Why (empty: not after all)", default="", show_default=False, err=True)).strip()


def _changes(one: Waiting) -> tuple[str, dict[str, Any]]:
    """The statement that a person corrects, and the fields that they changed."""
    entry = one.entries[0]
    if len(one.entries) > 1:
        for number, other in enumerate(one.entries, 1):
            typer.echo(f"{number}  {words.claimed(other.claim) if other.claim else 'no claim'}", err=True)
        number = typer.prompt("Which", type=int, default=1, err=True)
        entry = one.entries[min(max(number, 1), len(one.entries)) - 1]
    typer.echo("Enter keeps what stands in brackets, - empties it, Ctrl-C goes back.", err=True)
    changed: dict[str, Any] = {}
    kind: type
    if entry.claim:
        for name, kind in (("kind", Kind), ("target_year", int), ("percent", float), ("baseline_year", int),
                           ("scope", Scope), ("status", ClaimStatus)):  # fmt: skip
            _ask(changed, name, getattr(entry.claim, name), kind)
    for name, kind in (("speaker", str), ("office", str), ("standing", Standing)):
        _ask(changed, name, getattr(entry.mention, name), kind)
    return entry.id, changed


def _ask(changed: dict[str, Any], name: str, held: Any, kind: type) -> None:
    choices = f" ({', '.join(kind)})" if issubclass(kind, StrEnum) else ""
    while True:
        told = typer.prompt(f"{name.replace('_', ' ')}{choices}", default=str(held or "-"), err=True).strip()
        if told == str(held or "-"):
            return
        try:
            changed[name] = None if told == "-" else kind(told)
        except ValueError:
            typer.echo(f"{told!r} is none", err=True)
            continue
        return


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
