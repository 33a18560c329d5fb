"""A name freed from the titles, offices and names of bodies that stand before it in capitals."""

import itertools
from functools import lru_cache

from pledgetrack.extract.cities.given import given
from pledgetrack.extract.expression import Expression, once
from pledgetrack.extract.patterns import all_words, every, listed
from pledgetrack.extract.people.offices import COMPOUNDS, TITLE_WORDS
from pledgetrack.extract.people.person import EAST_ASIAN
from pledgetrack.folding import fold
from pledgetrack.model.evidence import Evidence
from pledgetrack.prepared import pattern

_SHORT_FAMILIES = """
wu li xu lu ma hu yu xi ye du su fu ng lo ho ko ba ly vo ha bo yi qi ge he
"""
_TWO_LETTERS = frozenset(_SHORT_FAMILIES.split())  # families
# In small letters right before a name these say that it is a person's: "pensioner Ana Ruiz".
CALLINGS = frozenset(all_words("bare.callings"))
# Words before names that are families too, behind a given name.
ALSO_FAMILIES = frozenset(all_words("bare.also_families"))
HONOURS = frozenset(listed("bare.honours"))
ARTICLES = frozenset(all_words("articles"))
_GOES_ON = pattern(r"-[^\W\d_A-Z]")  # "Cheng" of "Cheng-da"
_JOINED_GIVEN = pattern(r"[A-Z][a-z]+-[A-Za-z][a-z]+")
_GIVEN_AND_PARTICLE = Expression(every("bare.given_and_particle"))
_PARTICLES = frozenset(listed("bare.particles"))
_LONGEST_WORD = 24  # characters before a city in which the word before it begins
_TITLE_AND_NAME = Expression(every("bare.title_and_name"))
# First words of places.
_OF_PLACES = frozenset(all_words("bare.of_places"))
_CITY = frozenset(all_words("candidates.city"))  # "Ville de X"
_MOST_BEFORE_GIVEN = 3  # words in which a given name begins a name
MOST_WORDS = 2  # of a name that may begin with a calling: "Baker Hughes"
_TOKEN = pattern(r"[^\s_]+")
# Words that stand before a name and are none of it: titles, offices, what an organisation is called.
_ALSO_NAMES = frozenset(listed("bare.also_names"))
_BEFORE = frozenset(all_words("bare.before")) | TITLE_WORDS | (CALLINGS - _ALSO_NAMES)
# Last words of names that are nobody's.
_NOBODY = frozenset(all_words("bare.nobodys"))
# Verbs of headlines in capitals, behind a name.
_HEADLINE = frozenset(all_words("bare.headline"))
_SEATED = frozenset(all_words("bare.seated"))
_DAYS = frozenset(listed("days.days"))
_BEFORE_MAY = frozenset(listed("bare.before_may"))  # also family or given names


@lru_cache(maxsize=4096)
def clean(text: str) -> tuple[int, str] | None:
    """Drop what stands before a name; return how many characters went and the name, ``None`` where none is left."""
    tokens = [(match.start(), match.group()) for match in _TOKEN.finditer(text)]
    if len(tokens) > 2 and tokens[-1][1].casefold() in _DAYS:
        tokens.pop()  # "Mayor Ana Ruiz Thursday announced"
    cut = 0
    for index, (_, token) in enumerate(tokens):
        word = token.casefold().strip(".,").removesuffix("'s").removesuffix("’s")
        last = index == len(tokens) - 1
        if index > cut and (token == "i" or (len(token) == 2 and token[1] == ".")):
            continue  # "Tom A. Hill", "Xavier Ruiz i Mas"
        if index >= cut and word in ALSO_FAMILIES and not last and _JOINED_GIVEN.fullmatch(tokens[index + 1][1]):
            continue  # "Park Won-soon", "Park Won-Soon"
        if last and index == cut + 1 and word in ALSO_FAMILIES and has_given_name(tokens[cut][1]):
            continue  # "Linda Park"
        owner = token.endswith(("'s", "’s"))
        if owner and last and index > cut and has_given_name(tokens[cut][1]):
            continue  # "Ana Ruiz's plan"
        calling = index == 0 and len(tokens) > MOST_WORDS and (word in CALLINGS or token.casefold() in CALLINGS)
        if calling or owner or (_leads_up(token, last=last) and not (last and word in _BEFORE_MAY)):
            cut = index + 1
    cut += _words_before_given(tokens[cut:])
    verb = next((n for n, (_, token) in enumerate(tokens) if n > cut + 1 and token.casefold() in _HEADLINE), None)
    kept = tokens[cut:verb]
    while len(kept) > 2 and (kept[-1][1] in HONOURS or kept[-1][1] in ARTICLES):  # "Ana Ruiz\nLa commune"
        kept.pop()
    if not kept and cut > 2:  # "Ana Ruiz\nMayor": the title stands behind
        kept = _first_run(text, tokens)
    if not 2 <= len(kept) <= 5:
        return None
    name = text[kept[0][0] : kept[-1][0] + len(kept[-1][1])].removesuffix("'s").removesuffix("’s")
    if (
        kept[-1][1].casefold() in _NOBODY
        or (len(kept) == 2 and len(kept[-1][1]) == 1)
        or (name.isupper() and len(kept) != 2)
    ):
        return None
    return kept[0][0], name


def _words_before_given(tokens: list[tuple[int, str]]) -> int:
    """How many words stand before a given name that are none: one in "Écoutez Ana Ruiz", two in "Der Bauleiter Tom Hill"."""
    is_given = [fold(token) in given() for _, token in tokens[:_MOST_BEFORE_GIVEN]]
    first = next((n for n, one in enumerate(is_given) if one), 0)
    initial = any(len(token.strip(".")) == 1 for _, token in tokens[:first])
    titled = any(token.isupper() for _, token in tokens[:first])  # "HE Ana Ruiz"
    return first if len(tokens) > first + 1 and not (initial or titled) else 0


def _leads_up(token: str, *, last: bool) -> bool:
    """Whether a word stands before names, or letters behind them do so all the same: "Labour MP Ana Ruiz"."""
    word = token.casefold().strip(".,").removesuffix("'s").removesuffix("’s")
    return leads(word) or (token in HONOURS and not last)


def leads(word: str) -> bool:
    """Whether a word stands before names and is none of them: "mayor", "vice-minister", "Dublin-based"."""
    parts = word.split("-")  # "vice-minister", "sp-gemeinderätin"
    return (
        word in _BEFORE
        or word.endswith(COMPOUNDS)
        or (len(parts) > 1 and parts[-1] in _SEATED)
        or (len(parts) > 1 and parts[-1] in TITLE_WORDS and (len(parts[0]) < 4 or parts[0] in _BEFORE))
    )


def _first_run(text: str, tokens: list[tuple[int, str]]) -> list[tuple[int, str]]:
    """The words before the first title, if they begin with a given name or fill a line of their own."""
    run = list(itertools.takewhile(lambda token: token[1].casefold().strip(".,") not in _BEFORE, tokens))
    alone = len(run) > 1 and text[run[-1][0] + len(run[-1][1]) :].startswith("\n")
    return run if run and (alone or has_given_name(run[0][1])) else []


def may_be_name(word: str, *, before_place: bool = False) -> bool:
    """Whether a single word behind an office can be the family name of its holder ("Mayor Park of X")."""
    small = word.casefold()
    return (len(word) > 2 or small in _TWO_LETTERS) and (
        small not in _BEFORE or (before_place and small in ALSO_FAMILIES)
    )


@lru_cache(maxsize=4096)
def has_given_name(name: str) -> bool:
    """Whether one of its words is a common given name: what else is capitalised need be nobody."""
    return bool(EAST_ASIAN.search(name)) or any(fold(word) in given() for word in once(r"[\s_-]+").split(name)[:2])


def is_of_a_name(text: str, city: Evidence) -> bool:
    """Whether a city's name is a part of a person's: "Patricia de Lille", "Hsieh Cheng-da"."""
    if _GOES_ON.match(text, city.end):
        return True
    before = text[text.rfind(" ", max(0, city.start - _LONGEST_WORD), city.start - 1) + 1 : city.start - 1]
    if before in _PARTICLES:
        first = _GIVEN_AND_PARTICLE.search(text, max(0, city.start - 24), city.start)
        return (
            first is not None
            and fold(first[1]) in given()
            and not leads(first[1].casefold())
            and fold(first[1]) not in _CITY
        )
    titled = _TITLE_AND_NAME.search(text, max(0, city.start - 40), city.start) if before[:1].isupper() else None
    return titled is not None and titled[1] not in _OF_PLACES
