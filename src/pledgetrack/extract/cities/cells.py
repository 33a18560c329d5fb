"""Names that stand alone: in a cell of a table, in a line of a list. A column of cities is one of cities throughout."""

from pledgetrack.extract.cities.candidates import Match
from pledgetrack.extract.cities.signals import Signal, Stands
from pledgetrack.extract.cities.sorting import Reference

# Folded name -> its passages, each with what stands around it.
Groups = dict[str, list[tuple[Reference, Signal]]]

_LEFT, _RIGHT = "|\t\n", "|\t\n"
_BULLETS = " -–—*•·"
_LEAST = 2  # names that stand alone and are cities beyond doubt
_REACH = 40
_TOWN = 50_000  # inhabitants
_PLACE = Signal(2.0, Stands.PLACE)
_RULED_OUT = 9.0
_DOUBTFUL = -1.0


def stands_alone(text: str, match: Match) -> bool:
    """Whether nothing but the name stands in its cell, line or bullet."""
    left = text[max(0, match.start - _REACH) : match.start].rstrip(_BULLETS)
    right = text[match.end : match.end + _REACH].lstrip(" *")
    return (not left or left[-1] in _LEFT) and (not right or right[0] in _RIGHT)


def as_columns(text: str, groups: Groups) -> Groups:
    """The names with the signals of a column of cities, where the text has one: Bath below Leeds and Hull.

    It has one where two of the names that stand alone are cities beyond doubt, and half of all of them.
    """
    alone = {one.match.start for group in groups.values() for one, _ in group if stands_alone(text, one.match)}
    if len(alone) < _LEAST:
        return groups
    clear = sum(
        one.match.start in alone and signal.score > _DOUBTFUL and one.match.named.bearers[0].city.population >= _TOWN
        for group in groups.values()
        for one, signal in group
    )
    if clear < _LEAST or clear * 2 < len(alone):
        return groups
    return {
        key: [
            (one, _PLACE if one.match.start in alone and -_RULED_OUT < signal.score < 2 else signal)
            for one, signal in group
        ]
        for key, group in groups.items()
    }
