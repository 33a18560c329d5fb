"""Countries by their adjective, for "the Danish capital"."""

from pledgetrack.extract.expression import Expression
from pledgetrack.extract.patterns import LANGUAGES, tongue
from pledgetrack.extract.patterns.grammars import Grammar
from pledgetrack.extract.patterns.wording import compiled

_COUNTRIES = {adjective: country for one in LANGUAGES for adjective, country in tongue(one).adjectives.items()}
_WORDS = Expression(r"\b(?:" + "|".join(sorted(_COUNTRIES, key=len, reverse=True)) + r")\b")
_BESIDE = 50


def of_a_state(words: str, grammar: Grammar) -> bool:
    """Whether a lower-case phrase tells of what is a country's: "the Greek climate law", not "in line with" it."""
    match = _WORDS.search(words)
    if match is None or not compiled(grammar.state_heads).match(words, match.end()):
        return False
    return compiled(grammar.state_beside).search(words, max(0, match.start() - _BESIDE), match.start()) is None


def country_of(words: str) -> str | None:
    """ISO 3166-1 alpha-2 code of the country whose adjective a lower-case phrase holds."""
    match = _WORDS.search(words)
    return _COUNTRIES[match.group()] if match else None


def is_country(word: str) -> bool:
    """Whether a lower-case word is a country's adjective and no more: "danish", not "south jutland danish"."""
    return word in _COUNTRIES
