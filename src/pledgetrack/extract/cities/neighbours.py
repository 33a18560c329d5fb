"""What a capitalised word right beside a name makes of it: "Councillor A Blackburn", "Bangor Savings Bank"."""

from pledgetrack.extract.cities.candidates import Match
from pledgetrack.extract.cities.joints import CLOSE, Joint
from pledgetrack.extract.cities.layout import starts_sentence
from pledgetrack.extract.cities.others import Names
from pledgetrack.extract.cities.stands import Stands
from pledgetrack.extract.cities.words import BEFORE, DAY, FAMILY, GIVEN, NEVER, OWN, TITLE

# Articles that are a part of a name, behind words of their languages.
_ARTICLES = frozenset({"A", "O"})
_LEADS = (" de ", " en ", " y ", " e ", " em ", " para ", " por ", " con ")


def before(names: Names, match: Match) -> Stands | None:
    """What a capitalised word right before makes of the name; ``None`` where it leaves it alone."""
    number = match.first - 1
    joint = names.joint_after(number)
    if joint is Joint.STOP and _is_an_initial(names, number):
        return Stands.PERSON  # "J. Preston"
    if joint not in CLOSE:
        return None
    token = names.tokens[number]
    flags = token.word.flags
    if flags & TITLE or _is_an_initial(names, number):
        return Stands.PERSON
    if _harmless(names, number, BEFORE | DAY | NEVER):
        return None
    if flags & GIVEN and not match.named.country:
        return Stands.PERSON
    written = token.word.surface
    if len(written) > 1 and written.isupper() and not names.text[match.start : match.end].isupper():
        return Stands.OTHER  # "CE Delft"
    if starts_sentence(names.text, token.start) and number not in names.taken:
        return None
    surname = match.words == 1 and names.tokens[match.first].word.flags & (FAMILY | GIVEN)
    return Stands.PERSON if surname else Stands.OTHER  # "Tyrell Dayton"


def _is_an_initial(names: Names, number: int) -> bool:
    """Whether a capital stands for a given name: "Councillor A Blackburn"; that of a sentence is a word."""
    token = names.tokens[number]
    written = token.word.surface
    if written in _ARTICLES and names.text.endswith(_LEADS, 0, token.start):
        return False  # "la alcaldesa de A Coruña"
    return len(written) == 1 and written.isascii() and not starts_sentence(names.text, token.start)


def after(names: Names, match: Match) -> Stands | None:
    """What a capitalised word right after makes of the name."""
    if match.first < 0 or names.joint_after(match.last) not in CLOSE:
        return None
    harmless = _harmless(names, match.last + 1, BEFORE | DAY | NEVER | OWN | TITLE)
    return None if harmless else Stands.OTHER


def _harmless(names: Names, number: int, flags: int) -> bool:
    """Whether the word beside a name is no part of it."""
    if number in names.taken:
        return False
    word = names.tokens[number].word
    if word.surface.endswith("."):
        return True  # "in Conway, S.C. Myrtle Beach officials": the sentence ends with the abbreviation
    if word.flags & flags:
        return not word.surface.isupper() or len(word.surface) > 3 or len(word.surface) == 1
    return word.country is not None or number in names.placed
