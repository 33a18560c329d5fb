"""Countries by their adjective, for "the Danish capital"."""

from pledgetrack.extract.expression import Expression
from pledgetrack.extract.patterns import LANGUAGES, tongue

_COUNTRIES = {adjective: country for one in LANGUAGES for adjective, country in tongue(one).adjectives.items()}
_WORDS = Expression(r"\b(?:" + "|".join(sorted(_COUNTRIES, key=len, reverse=True)) + r")\b")


def country_of(words: str) -> str | None:
    """ISO 3166-1 alpha-2 code of the country whose adjective a lower-case phrase holds."""
    match = _WORDS.search(words)
    return _COUNTRIES[match.group()] if match else None
