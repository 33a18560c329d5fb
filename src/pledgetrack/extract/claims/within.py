"""Whose an aim is by the clause it stands in: a relative clause, or one that says what somebody wants of another."""

from pledgetrack.extract.claims.held import Held, other_held
from pledgetrack.extract.claims.names import NAMED, Holder, Who
from pledgetrack.extract.claims.passages import Passage
from pledgetrack.extract.patterns.wording import Grammar, compiled

# So far before whoever is to act stands what somebody wants.
_BEHIND = 80
# So far before a group stands that somebody is one of it: "London is among 12 cities that have pledged".
_COUNTED = 40
_OWN = {Who.THE_CITY, Who.LOCAL, Who.WE, Who.IT}


def described(passage: Passage, found: tuple[Holder, ...], start: int, grammar: Grammar) -> Holder | None:
    """Whom a clause of their own right behind the name speaks of: "nach Heidelberg, das 2030 klimaneutral sein will,"."""
    for holder in reversed(found):
        if holder.end >= start:
            continue
        opening = compiled(grammar.relative_clause).match(passage.low, holder.end)
        counted = compiled(grammar.counted).search(passage.low, max(0, holder.start - _COUNTED), holder.start)
        if opening is not None and holder.who in NAMED and not counted:
            inside = passage.low.find(",", opening.end(), start) < 0 and opening.end() <= start
            other = any(opening.end() <= h.start < start and h.who in NAMED and not h.oblique for h in found)
            return holder if inside and not other else None
    return None


def wished(passage: Passage, holder: Holder, found: tuple[Holder, ...], grammar: Grammar) -> bool:
    """Whether somebody else only wants it of a city: "Greenpeace quiere que Murcia sea neutra en 2030"."""
    if holder.who not in {Who.CITY, *_OWN}:
        return False
    wish = compiled(grammar.wished).search(passage.low, max(0, holder.start - _BEHIND), holder.start)
    if wish is None:
        return False
    wishers = [h for h in found if h.end <= wish.start() and not h.oblique]
    return bool(passage.low[: wish.start()].strip()) and not (wishers and wishers[-1].who in {Who.CITY, *_OWN})


def told(passage: Passage, clause: int, start: int, grammar: Grammar) -> Held | None:
    """Somebody of whom it is only told: "visitors to Norby heard that the fair would be carbon neutral"."""
    match = compiled(grammar.told_that).search(passage.low, clause, start)
    if match is None or compiled(grammar.own_heads).search(match["head"]):
        return None
    name = " ".join(passage.text[match.start("name") : match.end("name")].split())
    return other_held(name, f"no city: {name}", match.start("name"))


def stranger(passage: Passage, clause: int, start: int, grammar: Grammar) -> Held | None:
    """Somebody whom no list knows, where a clause begins with what they do: "The body has pulled forward its pledge to"."""
    match = compiled(grammar.stranger).match(passage.low, clause, start)
    if match is None or compiled(grammar.own_heads).search(match["head"]):
        return None
    name = " ".join(passage.text[clause : match.end("head")].split())
    return other_held(name, f"no city: {name}", clause)
