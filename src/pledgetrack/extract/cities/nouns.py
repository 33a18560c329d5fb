"""Nouns that are written like cities in a language that gives every noun a capital: "beim Essen", "von der Kita"."""

from pledgetrack.extract.cities.candidates import Match
from pledgetrack.extract.cities.joints import Joint
from pledgetrack.extract.cities.layout import starts_sentence
from pledgetrack.extract.cities.others import Names
from pledgetrack.extract.cities.promising import NEUTRALITY
from pledgetrack.extract.cities.stands import CAPITALISING
from pledgetrack.extract.cities.surroundings import IN, OWN_AFTER, names_a_settlement, words_after, words_before
from pledgetrack.extract.cities.words import FAMILY, GIVEN
from pledgetrack.extract.expression import once
from pledgetrack.extract.patterns import all_words, tongue
from pledgetrack.extract.patterns.de import _nouns

_LOOK = 60  # characters before a name
_HOME, _WORLD = 50_000, 300_000  # inhabitants of a city whose name an article may lead: "das Bonn von morgen"
_NEVER, _CITIES = _nouns.NEVER, _nouns.CITIES
_SELDOM = _CITIES | _nouns.SELDOM
_SIGNS, _PEOPLE = _nouns.SIGNS.split("|"), "er "
_ADJECTIVE = "er"
_JOINED = (Joint.AND, Joint.COMMA)
# Behind them a name that goes on as of a neutral city is one: "bis 2030 will Essen klimaneutral werden".
_LEADS = frozenset(all_words("promising.promises")).union(_nouns.CLAUSES.split())
_CLAUSE = 99  # characters
_FREE, _NO_VERBS = IN | _LEADS | {"für"}, frozenset(_nouns.NO_VERBS.split())
_OF_FIRMS = _nouns.OF_FIRMS


def is_a_noun(names: Names, match: Match) -> bool:
    """Whether a name of one word is a noun here: by an article or a noun beside it, or as no city is told of by it."""
    if match.first < 0 or match.words > 1:
        return False
    before = words_before(names.text, match.start)
    if names_a_settlement(before):
        return False
    key = match.named.key
    if key in _NEVER:
        return True
    if key not in _SELDOM and _known(match):
        return False
    led = once(_nouns.LED).search(names.text, max(0, match.start - _LOOK), match.start) is not None
    return led or (key in _CITIES and (_beside_nouns(names, match) or _bare(names, match, before)))


def _known(match: Match) -> bool:
    """Whether everybody knows a city by that name."""
    home = tongue(CAPITALISING).countries
    return any(
        one.city.population >= (_HOME if one.main and one.city.country in home else _WORLD)
        for one in match.named.bearers
    )


def _beside_nouns(names: Names, match: Match) -> bool:
    """Whether "and" or "or" joins it to words of which none names a place: "Essen und Kleidung"."""
    beside = [n for n, last in _neighbours(match) if names.joint_after(last) is Joint.AND]
    return bool(beside) and not any(number in names.match_at for number in beside)


def _bare(names: Names, match: Match, before: list[str]) -> bool:
    """Whether nothing beside a name amid a sentence says that it is a city's, nor anything elsewhere: "mit Essen"."""
    if {*before[-1:]} & IN or starts_sentence(names.text, match.start):
        return False
    if {word.strip(".,;:") for word in words_after(names.text, match.end)[1][:1]} & OWN_AFTER:
        return False
    if any(n in names.match_at and names.joint_after(last) in _JOINED for n, last in _neighbours(match)):
        return False
    clause = names.text[match.end : match.end + _CLAUSE].partition(". ")[0].lower().split()
    if {*before[-1:]} & _LEADS and any(word.strip(".,;:") in NEUTRALITY for word in clause):
        return False
    name = names.text[match.start : match.end]
    return not names.memo(
        f"a city {name}", lambda text: f"{name}{_PEOPLE}" in text or any(f"{sign} {name}" in text for sign in _SIGNS)
    )


def _neighbours(match: Match) -> tuple[tuple[int, int], tuple[int, int]]:
    """The words beside a name, each with the word behind which the joint stands."""
    return (match.first - 1, match.first - 1), (match.last + 1, match.last)


def is_followed_by_a_noun(names: Names, match: Match) -> bool:
    """Whether a noun behind a city is no part of a name: "will Bonn Strom sparen", but "für Wien Energie"."""
    number = match.last + 1
    if not names.capitalising or names.joint_after(match.last) is not Joint.SPACE or number in names.taken:
        return False
    if names.text.endswith(_ADJECTIVE, 0, match.end) and not match.named.key.endswith(_ADJECTIVE):
        return True  # "der Essener Rat"
    word = names.tokens[number].word
    if word.key in _OF_FIRMS or word.flags & (FAMILY | GIVEN) or number in names.placed:
        return False
    last = "".join(words_before(names.text, match.start)[-1:])
    verb = (
        last.isalpha() and last.endswith("t") and last not in _NO_VERBS and not starts_sentence(names.text, match.start)
    )
    return last in _FREE or verb
