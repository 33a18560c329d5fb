"""Putting a statement right, field by field: Tab completes what a field may hold."""

import math
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from pledgetrack.actions.review import Known
from pledgetrack.cli.answers import typed
from pledgetrack.cli.choosing import choice_of
from pledgetrack.cli.session import Session
from pledgetrack.errors import PledgeError
from pledgetrack.folding import fold
from pledgetrack.model.city import City
from pledgetrack.model.words import ClaimStatus, Kind, Scope, Standing
from pledgetrack.reports.entry import CityEntry

HOW = (
    "Enter keeps what stands in brackets, . keeps all that follows too, - empties it, ? lists what there is, Tab"
    " completes, Ctrl-C goes back."
)
MOST = 20  # cities that Tab offers
_EMPTY = "-"


@dataclass(frozen=True, kw_only=True)
class Field:
    """One field of a statement: ``reads`` makes its value of what was typed, or raises ``ValueError`` with the fault.

    ``choices`` is what Tab offers; ``needed`` forbids to empty it.
    """

    name: str
    reads: Callable[[str], Any]
    choices: Callable[[str], Sequence[str]] = lambda begun: ()  # noqa: ARG005
    needed: bool = False


def corrected(session: Session, entry: CityEntry, known: Known) -> dict[str, Any]:
    """The fields of a statement that a person changes, by name. Raises ``typer.Abort`` where they leave."""
    session.screen.warn(HOW)
    changed: dict[str, Any] = {}
    for field in _fields(session, entry, known):
        if not _asked(session, field, _held(entry, field.name), changed):
            break
    return changed


def _asked(session: Session, field: Field, held: Any, changed: dict[str, Any]) -> bool:
    """Ask for one field; whether to go on with the next."""
    shown = _shown(held)
    while True:
        told = typed(f"{field.name.replace('_', ' ')} [{shown}]:", field.choices)
        if told in {"", shown, "."}:
            return told != "."
        if told == "?":
            session.screen.warn("; ".join(field.choices("")) or "any words or number that the account states")
            continue
        try:
            if told == _EMPTY and field.needed:
                raise ValueError(f"{field.name.replace('_', ' ')} cannot be empty")
            changed[field.name] = None if told == _EMPTY else field.reads(told)
        except (ValueError, PledgeError) as error:
            session.screen.warn(str(error))
            continue
        return True


def _fields(session: Session, entry: CityEntry, known: Known) -> Iterable[Field]:
    yield Field(
        name="city", reads=lambda told: _city(session, told), choices=_cities(session, known.cities), needed=True
    )
    if entry.claim:
        yield _words("kind", Kind, needed=True)
        yield Field(name="target_year", reads=_year)
        yield Field(name="percent", reads=_percent)
        yield Field(name="baseline_year", reads=_year)
        yield _words("scope", Scope)
        yield _words("status", ClaimStatus, needed=True)
    yield Field(name="speaker", reads=str, choices=_beginning(known.speakers))
    yield Field(name="office", reads=str, choices=_beginning(known.offices))
    yield _words("standing", Standing)


def _held(entry: CityEntry, name: str) -> Any:
    if name == "city":
        return entry.mention.city
    of_claim = entry.claim is not None and name != "speaker" and hasattr(entry.claim, name)
    return getattr(entry.claim if of_claim else entry.mention, name)


def _shown(held: Any) -> str:
    if isinstance(held, City):
        return held.label
    if isinstance(held, float) and held == int(held):
        return str(int(held))
    return str(held) if held is not None else _EMPTY


def _words(name: str, kind: type[StrEnum], *, needed: bool = False) -> Field:
    def reads(told: str) -> StrEnum:
        found = [word for word in kind if fold(word) == fold(told).replace(" ", "_" if "_" in word else " ")]
        if not found:
            raise ValueError(f"no {name} {told!r}; there is: {', '.join(kind)}")
        return found[0]

    return Field(name=name, reads=reads, choices=_beginning(tuple(kind)), needed=needed)


def _beginning(words: Sequence[str]) -> Callable[[str], Sequence[str]]:
    return lambda begun: [word for word in words if fold(word).startswith(fold(begun))]


def _cities(session: Session, held: Sequence[City]) -> Callable[[str], Sequence[str]]:
    def begin(begun: str) -> Sequence[str]:
        near = [city.label for city in held if fold(city.label).startswith(fold(begun))]
        known = session.gazetteer.beginning(fold(begun), MOST) if begun else ()
        return list(dict.fromkeys([*near, *(city.label for city in known)]))[:MOST]

    return begin


def _city(session: Session, told: str) -> City:
    with session.reading() as ledger:
        return choice_of(session, told, ledger).city


def _year(told: str) -> int:
    if not (told.isascii() and told.isdigit() and 1900 <= int(told[:9]) <= 2200):
        raise ValueError(f"{told!r} is no year from 1900 to 2200")
    return int(told)


def _percent(told: str) -> float:
    try:
        found = float(told.removesuffix("%").strip().replace(",", "."))
    except ValueError:
        found = math.nan
    if not 0 <= found <= 1000:
        raise ValueError(f"{told!r} is no percentage such as 55")
    return found
