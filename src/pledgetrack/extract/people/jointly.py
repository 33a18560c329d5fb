"""Those who say something together: "“…,” Ana Ruiz and Tom Hill said in a joint statement"."""

import itertools
from collections.abc import Sequence

from pledgetrack.extract.expression import Expression
from pledgetrack.extract.patterns import every
from pledgetrack.extract.people.attribution import AFTER, BEFORE, LEFT_OVER, first_stop, last_sentence
from pledgetrack.extract.people.cast import Cast, Seen
from pledgetrack.extract.people.person import Person
from pledgetrack.extract.people.quotes import Quote
from pledgetrack.extract.people.subjects import together
from pledgetrack.extract.people.verbs import SAID

_AND = Expression(every("jointly.and"))
_BOTH = Expression(every("jointly.both"))
_ENDS = Expression(every("jointly.ends"))


def beside_speaker(quote: Quote, person: Person, cast: Cast) -> list[Person]:
    """Those who say a quotation together with somebody: "“…,” Ana Ruiz and Tom Hill said", "said Ana Ruiz and Tom Hill"."""
    text = cast.document.text
    before, behind = (max(0, quote.start - BEFORE), quote.start), (quote.end, quote.end + AFTER)
    if _AND.search(text, *behind):
        found = cast.seen(quote.end, first_stop(text, quote.end + 1, behind[1]))
    elif _AND.search(text, *before):
        found = cast.seen(*last_sentence(text, *before))
    else:
        return []
    for number, one in enumerate(found):
        if one.person.family != person.family:
            continue
        if SAID.search(text, one.end, one.end + LEFT_OVER):
            return [other.person for other in together(text, found, one)[:-1] if other.person.name]
        return [] if number else _listed_behind(text, found)
    return []


def _listed_behind(text: str, found: Sequence[Seen]) -> list[Person]:
    """Those whom "and" alone joins to the first, where the sentence ends with them."""
    for one, other in itertools.pairwise(found):
        if other.person.name and _BOTH.fullmatch(text, one.end, other.start) and _ENDS.match(text, other.end):
            return [other.person]
    return []
