"""What a target covers: the whole city, the city's own operations, or a sector."""

from pledgetrack.extract.patterns.wording import Grammar, compiled
from pledgetrack.model.words import Scope


def scope(words: str, grammar: Grammar, *, city: bool) -> Scope | None:
    """The scope that words state: own operations before a sector, city-wide where neither is named."""
    if city and compiled(grammar.own_operations).search(words):
        return Scope.GOVERNMENT_OPERATIONS
    for sector, expression in grammar.scopes:
        if compiled(expression).search(words):
            return sector
    return Scope.CITYWIDE if city else None
