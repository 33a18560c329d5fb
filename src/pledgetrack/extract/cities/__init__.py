"""Names in a document: its cities, which of several of one name is meant, and the names of everything else.

The order of work: ``shadow`` blanks what is no prose, ``words`` lists capitalised words, ``candidates`` and ``native``
match the longest place names, ``others`` finds treaties, organisations and persons, ``sorting`` and ``homonyms`` tell
lands from cities, ``weigh`` decides with ``signals``, ``metonyms``, ``boroughs`` and ``resolve`` which are cities,
``misspelt`` looks for slips.
"""

from pledgetrack.extract.atlas import Atlas, Sort
from pledgetrack.extract.cities.assemble import assemble
from pledgetrack.extract.cities.candidates import longest_matches
from pledgetrack.extract.cities.context import Qualifiers
from pledgetrack.extract.cities.local import governed
from pledgetrack.extract.cities.misspelt import Misspelt
from pledgetrack.extract.cities.native import native_names
from pledgetrack.extract.cities.others import Names
from pledgetrack.extract.cities.sorting import Sorter
from pledgetrack.extract.cities.stands import Other
from pledgetrack.extract.cities.weigh import Scales
from pledgetrack.extract.cities.words import GIVEN
from pledgetrack.extract.cities.words import lexicon as lexicon_of
from pledgetrack.extract.cities.world import World
from pledgetrack.extract.places import Places
from pledgetrack.extract.sentences import Sentence
from pledgetrack.model.evidence import Document

__all__ = ["find_cities"]


def find_cities(document: Document, sentences: tuple[Sentence, ...], places: Places) -> Atlas:
    """Every city, other name and open name of a document, with all passages, in the order of the text.

    Offsets are those of ``document.text``. Cities have no role yet (``mentioned``). Time grows with the length of the
    text alone.
    """
    lexicon = lexicon_of(places)
    text = document.text.replace("_", " ").replace("*", " ")
    tokens = lexicon.tokens(text, document.language)
    matches = longest_matches(text, tokens, lexicon)
    low = tuple(sentence.low for sentence in sentences)
    names = Names(text, tokens, matches, lexicon, low, document.language)
    others = names.find()
    native, native_others = native_names(text, lexicon)
    matches = sorted([*matches, *native], key=lambda match: match.start)
    sorted_ = Sorter(names, tokens, matches, document.language).sort(Qualifiers(text, tokens, matches))
    sorted_.spoken.governed = governed(text, document.language)
    world = World(sorted_.spoken, language=document.language)
    scales = Scales(names, world, _surnames(others, names))
    outcome = scales.weigh(sorted_.references)
    taken = frozenset(names.taken) | {n for m in matches for n in range(m.first, m.last + 1)}
    slips = Misspelt(text, lexicon, sorted_.spoken).find(tokens, taken)
    return assemble(document, outcome, scales, (*others, *native_others, *sorted_.others), slips)


def _surnames(others: list[Other], names: Names) -> frozenset[str]:
    """The names by which the text may call its persons: "Lincoln" and "Nikki" after "Abraham Lincoln", "Nikki Allan"."""
    persons = [other for other in others if other.sort is Sort.PERSON]
    first = (names.tokens[other.first].word for other in persons if other.last > other.first)
    return frozenset(
        [names.tokens[other.last].word.key for other in persons] + [word.key for word in first if word.flags & GIVEN]
    )
