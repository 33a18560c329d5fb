"""How Spanish says who, when and whether: a file a concern."""

from pledgetrack.extract.patterns.es import (
    _changes,
    _covers,
    _decided,
    _further,
    _members,
    _refusals,
    _rivals,
    _shares,
    _statuses,
    _who,
    _whose,
    _years,
)
from pledgetrack.extract.patterns.grammars import Grammar

GRAMMAR = Grammar(
    **_changes.WORDS,
    **_covers.WORDS,
    **_decided.WORDS,
    **_further.WORDS,
    **_members.WORDS,
    **_refusals.WORDS,
    **_rivals.WORDS,
    **_shares.WORDS,
    **_statuses.WORDS,
    **_who.WORDS,
    **_whose.WORDS,
    **_years.WORDS,
)
