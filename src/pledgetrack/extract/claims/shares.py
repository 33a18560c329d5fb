"""How large a cut a share says and whether it goes on with the aim of the one before it; which only say how things were.

Years as well: those that say how things were, or until when others want something.
"""

import re
from typing import TypeVar

from pledgetrack.extract.claims.figures import FROM
from pledgetrack.extract.claims.names import Holder, Who
from pledgetrack.extract.claims.years import Use, Year
from pledgetrack.extract.expression import Expression
from pledgetrack.extract.numbers import Amount
from pledgetrack.extract.patterns.grammars import Grammar
from pledgetrack.extract.patterns.wording import compiled, last_before, may_hold
from pledgetrack.model.words import Kind

Told = TypeVar("Told", Amount, Year)
# How things were in a year gone by, in brackets: "45 % renewable heat (2022: 3 %)".
_STATE = Expression(r"\((?:[a-z]{2,9} )?(?:19\d\d|20[01]\d|202[0-4])(?: ?[:=]|,) ?[^()]{1,30}\)")
_CUTS = {Kind.EMISSIONS_REDUCTION, Kind.INTENSITY_REDUCTION}
_FAR = 90
_NEAR = 24
_FROM = len("starting from ")
# So many signs may stand before the name that begins an item.
_MARKS = 6


def size(low: str, amount: Amount, kind: Kind, grammar: Grammar) -> float:
    """The size of the cut: "to 35 % of 2018" is one of 65; of other aims the share itself."""
    if kind not in _CUTS:
        # "From 40 % to 80 %" is read as a range.
        fallen = amount.high is not None and amount.high < amount.low
        return amount.high if amount.high is not None and (fallen or _rises(low, amount, kind, grammar)) else amount.low
    before, after = low[max(0, amount.start - _NEAR) : amount.start], low[amount.end : amount.end + 60]
    if last_before(grammar.down_to, before) and compiled(grammar.remainder).match(after):
        return 100 - amount.low
    return amount.low


def _rises(low: str, amount: Amount, kind: Kind, grammar: Grammar) -> bool:
    """Whether a range tells from what to what something grows; "réduire sa consommation de 40 à 50 %" is by that much."""
    grows = kind is Kind.RENEWABLE_ENERGY or compiled(grammar.growing).search(low, max(0, amount.start - _FAR))
    return bool(grows and FROM.search(low, max(0, amount.start - _FROM), amount.start))


def continues(between: str, after: str, grammar: Grammar) -> bool:
    """Whether a second share goes on with the aim of the first: "by 40 % in 2030 and 80 % in 2040"."""
    aimed = compiled(grammar.aims).search(between) is not None  # "fell by 30 %; it aims at 50 %"
    return (
        len(between) <= _FAR
        and not re.search(r"[!?]|\. " if aimed else r"[!?]|;(?= *\S)(?! and\b)|\. ", between)
        and bool(aimed or compiled(grammar.further).search(between))
        and not compiled(grammar.other_object).search(between)
        and not compiled(grammar.growing).search(between)
        and not compiled(grammar.makes_up).search(between)
        and bool(compiled(grammar.after_share).match(after))
    )


def without_states(found: tuple[Told, ...], low: str) -> tuple[Told, ...]:
    """Shares or years but for those in brackets that only say how things were: "45 % renewable heat (2022: 3 %)"."""
    if "(" not in low or not found:
        return found
    states = [match.span() for match in _STATE.finditer(low)]
    return tuple(one for one in found if not any(start <= one.start < end for start, end in states))


def without_rivals(found: tuple[Year, ...], low: str, grammar: Grammar) -> tuple[Year, ...]:
    """Years, where one is the date of somebody else with whom a city is compared: "ahead of the UK's deadline of 2050"."""
    if not found or not may_hold(low, grammar.rival_date):
        return found
    rivals = {one.start(one.lastgroup or 0) for one in compiled(grammar.rival_date).finditer(low)}
    return tuple(one._replace(use=Use.DATE, how="rival") if one.start in rivals else one for one in found)


def in_levels(low: str, holders: tuple[Holder, ...], grammar: Grammar) -> bool:
    """Whether nothing but a target against the levels of a year is told, behind its city or alone: no other thing has such."""
    city = holders[0] if holders and holders[0].who is Who.CITY else None
    return compiled(grammar.in_levels).fullmatch(low, city.end if city and city.start <= _MARKS else 0) is not None
