"""Names that are something else in the text's own language: an everyday word ("Plano" in Portuguese), a parish, a photographer."""

from functools import cache

from pledgetrack.extract.cities.layout import starts_sentence
from pledgetrack.extract.cities.others import Names
from pledgetrack.extract.cities.promising import acts, promises
from pledgetrack.extract.cities.signals import read_signal
from pledgetrack.extract.cities.sorting import Reference
from pledgetrack.extract.cities.stands import OUT, Signal, Stands
from pledgetrack.extract.cities.surroundings import names_a_settlement, words_after, words_before
from pledgetrack.extract.expression import Expression
from pledgetrack.extract.patterns import LANGUAGES, tongue
from pledgetrack.extract.patterns.stated import NEVER

# So far before a name stands what several are called: "the parishes of Lavra, Perafita and".
_BEFORE = 90


def read_in(names: Names, reference: Reference, language: str | None) -> Signal:
    """How a name stands; an everyday word of the text's language is a city only where that is said: "Plano, Texas"."""
    match = reference.match
    signal = read_signal(names, match)
    if language not in LANGUAGES or signal.score <= OUT:
        return signal
    text, before = names.text, (max(0, match.start - _BEFORE), match.start)
    if _said(language, "ordinary.part_of").search(text, *before):
        return Signal(OUT, Stands.PART)
    if _said(language, "ordinary.credits").search(text, *before):
        return Signal(OUT, Stands.PERSON)
    word = text[match.start : match.end].lower()
    if word in _words(language, "ordinary.first") and starts_sentence(text, match.start):
        after = words_after(text, match.end)[1]
        return signal if acts(after) or promises(after) else Signal(OUT, Stands.WORD)
    everyday = reference.qualifier is None and word in _words(language, "ordinary.own")
    if everyday and not names_a_settlement(words_before(text, match.start)):
        return Signal(OUT, Stands.WORD)
    return signal


@cache
def _words(language: str, name: str) -> frozenset[str]:
    return frozenset(tongue(language).words.get(name, "").split())


@cache
def _said(language: str, name: str) -> Expression:
    return Expression(tongue(language).words.get(name, NEVER))
