"""Which city a person means at the command line."""

import sqlite3

import typer

from pledgetrack.actions.choose_city import candidates_of, choose_city
from pledgetrack.cli.session import Session
from pledgetrack.errors import AmbiguousName
from pledgetrack.model.city import City
from pledgetrack.store import cities

WORTH_NAMING = 15_000  # inhabitants


def chosen_city(session: Session, name: str, ledger: sqlite3.Connection | None) -> City:
    """The one city of this name; on a terminal a person is asked where several bear it.

    Raises ``UnknownName`` with proposals, ``AmbiguousName`` with every candidate where nobody is there to ask.
    """
    places = session.places(ledger)
    known = cities.ids(ledger) if ledger else frozenset()
    try:
        choice = choose_city(places, name, in_ledger=known)
    except AmbiguousName as error:
        if not session.interactive:
            raise
        return _asked(session, candidates_of(places, name), error)
    others = [city.label for city in choice.others if city.population >= WORTH_NAMING]
    if others and session.screen.terminal:
        session.screen.say(f"Taken as {choice.city.label}; there is also {' and '.join(others[:3])}")
    return choice.city


def _asked(session: Session, candidates: tuple[City, ...], error: AmbiguousName) -> City:
    for number, candidate in enumerate(candidates, 1):
        session.screen.say(f"{number}  {candidate.label} ({candidate.geonameid}, {candidate.population:,} inhabitants)")
    answer: int = typer.prompt("Which", type=int, err=True)
    if not 1 <= answer <= len(candidates):
        raise error
    return candidates[answer - 1]
