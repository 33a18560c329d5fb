"""What a person types at a question, with Tab to complete it where this Python has readline."""

import re
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

import typer

from pledgetrack.cli.session import Session
from pledgetrack.render.console import one_line

Completes = Callable[[str], Sequence[str]]  # what begins so, as it is to be typed
_LISTED = re.compile(r"\d{1,4}(?:-\d{1,4})?(?:[\s,]+\d{1,4}(?:-\d{1,4})?)*")


def nothing(begun: str) -> Sequence[str]:  # noqa: ARG001
    """Complete nothing."""
    return ()


def typed(question: str, completes: Completes = nothing) -> str:
    """The line that a person types, without blanks around it. Raises ``typer.Abort`` where they leave the question."""
    asked = f"{one_line(question)} "
    try:
        if sys.stdout.isatty():
            with _completing(completes):
                return input(asked).strip()
        sys.stderr.write(asked)  # stdout is for data
        sys.stderr.flush()
        line = sys.stdin.readline()
    except EOFError:
        raise typer.Abort from None
    if not line:
        raise typer.Abort
    return line.strip()


def number(session: Session, question: str, most: int) -> int:
    """A number from 1 to ``most``; asked again until it is one."""
    while True:
        told = typed(question)
        if told.isascii() and told.isdigit() and 1 <= int(told[:9]) <= most:
            return int(told)
        session.screen.warn(f"{told!r} is no number from 1 to {most}")


def numbers(session: Session, question: str, most: int) -> tuple[int, ...]:
    """Some of the numbers from 1 to ``most`` ("1 3", "2-4", "all"), in their order; none for an empty answer."""
    while True:
        told = typed(question)
        if not told:
            return ()
        if told.casefold() == "all":
            return tuple(range(1, most + 1))
        found = _numbers(told) if _LISTED.fullmatch(told) else set()
        if found and min(found) >= 1 and max(found) <= most:
            return tuple(sorted(found))
        session.screen.warn(f"{told!r}: say numbers from 1 to {most}, such as 1 or 1 {most}, or all")


def _numbers(told: str) -> set[int]:
    found: set[int] = set()
    for part in re.split(r"[\s,]+", told):
        first, _, last = part.partition("-")
        found |= {int(first), int(last or first)} | set(range(int(first), int(last or first) + 1))
    return found


@contextmanager
def _completing(completes: Completes) -> Iterator[None]:
    try:
        import readline
    except ImportError:  # not in every Python; then Tab is a tab
        yield
        return
    found: list[str] = []

    def complete(begun: str, at: int) -> str | None:
        if at == 0:
            found[:] = completes(begun)
        return found[at] if at < len(found) else None

    before, delimiters = readline.get_completer(), readline.get_completer_delims()
    readline.set_auto_history(False)
    readline.set_completer(complete)
    readline.set_completer_delims("")  # a value is completed as a whole, blanks and all
    for setting in _SETTINGS["libedit" in (readline.__doc__ or "")]:
        readline.parse_and_bind(setting)
    try:
        yield
    finally:
        readline.set_completer(before)
        readline.set_completer_delims(delimiters)


_SETTINGS = {
    True: ("bind ^I rl_complete",),
    False: (
        "tab: complete", "set show-all-if-ambiguous on", "set completion-ignore-case on", "set page-completions off",
        "set enable-bracketed-paste off", "set completion-query-items 0",
    ),
}  # fmt: skip
