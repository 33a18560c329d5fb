"""Names that stand alone: in a cell of a table, in a line of a list. A column of cities is one of cities throughout."""

import functools
import re

from pledgetrack.extract.cities.candidates import Match
from pledgetrack.extract.cities.sorting import Reference
from pledgetrack.extract.cities.stands import Signal, Stands
from pledgetrack.extract.patterns import every
from pledgetrack.extract.places import Bearer
from pledgetrack.prepared import pattern

# Folded name -> its passages, each with what stands around it.
Groups = dict[str, list[tuple[Reference, Signal]]]

_LEFT, _RIGHT = "|\t\n", "|\t\n"
_BULLETS = " -–—*•·"
_HAS_CELLS = pattern(r"[|\t]")
_LEAST = 2  # names that stand alone and are cities beyond doubt
_REACH = 40
_WIDEST = 400  # signs of a row before a cell
_CALLED = every("cells.called")
_HEAD = rf"^[ *]{{0,3}}(?:{_CALLED})[ *]{{0,3}}(?=[|\t])|[|\t][ *]{{0,3}}(?:{_CALLED})[ *]{{0,3}}(?=[|\t]|$)"
_TOWN = 50_000  # inhabitants
_LISTED_TOWN, _LISTED_CITY = 30_000, 200_000
_PLACE, _LISTED = Signal(2.0, Stands.PLACE), Signal(1.0, Stands.PLACE)
_RULED_OUT = 9.0
_DOUBTFUL = -1.0
_BIGGER = 3  # times the inhabitants
_FAR = 10  # times the inhabitants


def stands_alone(text: str, match: Match) -> bool:
    """Whether nothing but the name stands in its cell, line or bullet."""
    left = text[max(0, match.start - _REACH) : match.start].rstrip(_BULLETS)
    right = text[match.end : match.end + _REACH].lstrip(" *")
    return (not left or left[-1] in _LEFT) and (not right or right[0] in _RIGHT or right.startswith(": "))


def _headed(text: str, references: list[Reference]) -> set[int]:
    """Where the names stand that a table has in its column "City", as the languages call it."""
    heads = (
        [_cell(text, head.end()) for head in _heads().finditer(text)] if references and _HAS_CELLS.search(text) else []
    )
    if not heads:
        return set()
    found, head = set(), 0
    for reference in references:
        while head + 1 < len(heads) and heads[head + 1][0] <= reference.match.start:
            head += 1
        begins, sign, column = heads[head]
        if begins > reference.match.start or not stands_alone(text, reference.match):
            continue
        if _cell(text, reference.match.start)[1:] == (sign, column):
            found.add(reference.match.start)
    return found


def _cell(text: str, position: int) -> tuple[int, str, int]:
    """Where the row of a position begins, what parts its cells, and in which of them the position lies."""
    begins = text.rfind("\n", max(0, position - _WIDEST), position) + 1
    before = text[begins:position]
    sign = "\t" if "\t" in text[begins : position + _REACH].split("\n", 1)[0] else "|"
    return begins, sign, before.lstrip(" |" if sign == "|" else " ").count(sign)


@functools.cache
def _heads() -> re.Pattern[str]:
    return pattern(_HEAD, re.MULTILINE | re.IGNORECASE)


def as_columns(text: str, groups: Groups) -> Groups:
    """The names with the signals of a column of cities, where the text has one: Bath below Leeds and Hull.

    It has one where two of the names that stand alone are cities beyond doubt, and half of all of them, or where a
    heading says so.
    """
    references = sorted((one for group in groups.values() for one, _ in group), key=lambda one: one.match.start)
    alone = {one.match.start for one in references if stands_alone(text, one.match)}
    column = alone if _is_clear(groups, alone) else _headed(text, references)
    if not column:
        return groups
    return {
        key: [
            (one, _PLACE if one.match.start in column and -_RULED_OUT < signal.score < 2 else signal)
            for one, signal in group
        ]
        for key, group in groups.items()
    }


def as_shortened(groups: Groups) -> Groups:
    """The names, where one is the first words of another that has one bearer alone, as that one's: Neustadt in Holstein.

    Not where it also is the name of a bigger city: "St. Louis" beside St. Louis Park; of a far bigger one beside a
    name with a hyphen or a preposition: "Vitoria" is Vitoria-Gasteiz, "Newcastle" upon Tyne.
    """
    whole = {key: group[0][0].match.named.bearers for key, group in groups.items() if " " in key or "-" in key}
    found = dict(groups)
    for key, group in groups.items():
        longer = [other for other in whole if other.startswith((f"{key} ", f"{key}-"))]
        if len(longer) != 1 or len(whole[longer[0]]) != 1 or any(one.qualifier for one, _ in group):
            continue
        (bearer,) = whole[longer[0]]
        joined = longer[0][len(key)] == "-" or bearer.city.name[len(key) + 1 : len(key) + 2].islower()
        times = _BIGGER if joined else 1
        most = {True: times * bearer.city.population, False: _FAR * bearer.city.population}
        if all(one.city.population < most[one.main] for one in group[0][0].match.named.bearers):
            found[key] = [(_borne_by(one, bearer), signal) for one, signal in group]
    return found


def _borne_by(reference: Reference, bearer: Bearer) -> Reference:
    match = reference.match
    return reference._replace(match=match._replace(named=match.named._replace(bearers=(bearer,))))


def as_lists(chains: list[list[tuple[Reference, Signal]]], groups: Groups) -> Groups:
    """The names with the signals of a list of cities: Bath in "York, Bath and Exeter".

    A list is one where two of the names that follow upon each other are cities of the same country beyond doubt.
    """
    listed = {one.match.start for chain in chains if len(chain) > 1 for one in _doubtful(chain)}
    if not listed:
        return groups
    return {
        key: [(one, _LISTED if one.match.start in listed else signal) for one, signal in group]
        for key, group in groups.items()
    }


def _doubtful(chain: list[tuple[Reference, Signal]]) -> list[Reference]:
    """The names of a list that are words or family names first, among cities: "Cork and Dublin", "Bilbao, Ulm and Vienna".

    A word is one beside two cities of a country in which it is a town, or beside one of that in which it is a big city.
    """
    clear = [_country(one) for one, signal in chain if signal.score > _DOUBTFUL]
    sure = sum(signal.score >= 0 for _, signal in chain)
    least = _LEAST if len(chain) > _LEAST else 1
    found = []
    for one, signal in chain:
        if -_RULED_OUT < signal.score < 0 and signal.stands in {Stands.WORD, Stands.PLAIN}:
            word = signal.stands is Stands.WORD
            enough = clear.count(_country(one)) >= least if word else sure >= _LEAST
            found += [one] if enough and ((word and least > 1) or _is_a_city(one)) else []
    return found


def _is_a_city(reference: Reference) -> bool:
    best = reference.match.named.bearers[0]
    return best.main and best.city.population >= _LISTED_CITY


def _country(reference: Reference) -> str:
    """Where the best known bearer of a name lies, if that is a town called so first, or a big one ("Hull")."""
    best = reference.match.named.bearers[0]
    return best.city.country if best.city.population >= (_LISTED_TOWN if best.main else _LISTED_CITY) else ""


def _is_clear(groups: Groups, alone: set[int]) -> bool:
    """Whether two of the names that stand alone are cities beyond doubt, and half of all of them."""
    clear = sum(
        one.match.start in alone and signal.score > _DOUBTFUL and one.match.named.bearers[0].city.population >= _TOWN
        for group in groups.values()
        for one, signal in group
    )
    return clear >= _LEAST and clear * 2 >= len(alone)
