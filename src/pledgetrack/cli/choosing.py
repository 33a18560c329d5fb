"""Which city a person means at the command line."""

import sqlite3
from collections.abc import Iterable

from pledgetrack.actions.choose_city import Choice, candidates_of, choose_city
from pledgetrack.cli.answers import number
from pledgetrack.cli.session import Session
from pledgetrack.errors import AmbiguousName, UnknownName
from pledgetrack.folding import fold, mixed_alphabets
from pledgetrack.model.city import City
from pledgetrack.store import cities

WORTH_NAMING = 15_000  # inhabitants


def chosen_city(session: Session, name: str, ledger: sqlite3.Connection | None) -> City:
    """The one city of this name; on a terminal a person is asked where several bear it.

    Raises ``UnknownName`` with proposals, ``AmbiguousName`` with every candidate where nobody is there to ask.
    """
    try:
        choice = choice_of(session, name, ledger)
    except AmbiguousName:
        if not session.interactive:
            raise
        found = candidates_of(session.places(ledger), name) or (
            cities.called(ledger, fold(name.strip())) if ledger else ()
        )
        return _asked(session, found)
    others = [city.label for city in choice.others if city.population >= WORTH_NAMING]
    if others and session.screen.terminal:
        session.screen.say(f"Taken as {choice.city.label}; there is also {' and '.join(others[:3])}")
    return choice.city


def choice_of(session: Session, name: str, ledger: sqlite3.Connection | None) -> Choice:
    """The one city of this name, and its namesakes. Raises ``UnknownName`` and ``AmbiguousName``."""
    return choose_city(
        session.places(ledger), name, in_ledger=cities.ids(ledger) if ledger else frozenset(),
        held=lambda folded: cities.called(ledger, folded) if ledger else (),
    )  # fmt: skip


def chosen_country(session: Session, name: str) -> str:
    """ISO 3166-1 alpha-2 code of a country by its name or one of its codes. Raises ``UnknownName``."""
    name = name.strip()
    code = session.gazetteer.country(fold(name))
    if code is None and len(name) == 2 and name.isascii() and name.isalpha():
        code = name.upper()
    if code is None:
        raise UnknownName(f"no country named {name!r}", "Try its English name, or its code, such as SE.")
    return code


def warn_of_look_alikes(session: Session, names: Iterable[str]) -> None:
    """Say of each name that a person gave if it mixes alphabets: it may look like another and be none."""
    for name in names:
        mixed = mixed_alphabets(name)
        if mixed:
            session.screen.warn(f"warning: {name!r} mixes {mixed} letters; pledgetrack undo takes it back")


def _asked(session: Session, candidates: tuple[City, ...]) -> City:
    for place, candidate in enumerate(candidates, 1):
        session.screen.warn(f"{place}  {candidate.label} ({candidate.geonameid}, {candidate.population:,} inhabitants)")
    return candidates[number(session, "Which:", len(candidates)) - 1]
