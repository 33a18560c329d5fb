"""Which city a name means; what is not certain is asked or refused, never settled in silence."""

from collections.abc import Callable, Collection
from dataclasses import dataclass

from pledgetrack.errors import AmbiguousName, UnknownName
from pledgetrack.folding import fold, mixed_alphabets
from pledgetrack.gazetteer import Gazetteer
from pledgetrack.model.city import City

# A bearer this many times as populous as every other is the one that people mean without a qualifier (Paris, FR).
DOMINANT = 10
LONGEST = 200  # characters of a name that a message repeats


@dataclass(frozen=True, kw_only=True)
class Choice:
    """The city that was taken, and those of the same name that were not."""

    city: City
    others: tuple[City, ...] = ()


def _none(name: str) -> tuple[City, ...]:  # noqa: ARG001 - without a ledger there are none
    return ()


def choose_city(
    gazetteer: Gazetteer,
    query: str,
    *,
    in_ledger: Collection[str] = (),
    held: Callable[[str], tuple[City, ...]] = _none,
) -> Choice:
    """Return the one city that ``query`` means.

    ``held`` gives the cities of a ledger by a folded name: a dataset may have brought places that no gazetteer of
    cities knows by name. ``in_ledger`` holds ids of cities that the ledger knows: they keep a far bigger namesake from
    being taken for them.
    Raises ``UnknownName`` with proposals, ``AmbiguousName`` with every candidate.
    """
    candidates = gazetteer.find(query) or held(fold(query.strip()))
    if not candidates:
        mixed = mixed_alphabets(query)
        why = f" (it mixes {mixed} letters)" if mixed else ""
        raise UnknownName(f"no city named {query[:LONGEST]!r}{why}", _proposal(gazetteer.suggest(query)))
    first, *others = candidates
    rivals = [other for other in others if other.id in in_ledger or not dominates(first, other)]
    if not rivals:
        return Choice(city=first, others=tuple(others))
    listed = "; ".join(f"{city.label} ({city.geonameid}, {city.population:,} inhabitants)" for city in (first, *rivals))
    raise AmbiguousName(
        f"{query!r} is more than one city: {listed}", f"Say which, e.g. '{_exact(first)}' or {first.geonameid}."
    )


def candidates_of(gazetteer: Gazetteer, query: str) -> tuple[City, ...]:
    """Every city that ``query`` may mean, for a question to a person."""
    return gazetteer.find(query)


def dominates(first: City, other: City) -> bool:
    """Whether ``first`` is so much more populous that a bare name means it and not the other."""
    return first.population >= DOMINANT * max(other.population, 1)


def _exact(city: City) -> str:
    return ", ".join(part for part in (city.name, city.admin1 or city.country) if part)


def _proposal(near: tuple[City, ...]) -> str:
    if not near:
        return "Try its English name or its number at geonames.org."
    return f"Did you mean {' or '.join(f'{city.name} ({city.country})' for city in near[:3])}?"
