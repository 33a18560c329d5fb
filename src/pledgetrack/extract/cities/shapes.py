"""Words that make a name the name of something else than a city, by the sort of thing. All folded."""

from collections.abc import Mapping

from pledgetrack.extract.atlas import Sort
from pledgetrack.extract.patterns import all_words

# "Leeds University": the name ends with the word. These hold in a headline too.
_LAST = {
    Sort.INSTITUTION: all_words("shapes.last_institution"),
    Sort.ORGANISATION: all_words("shapes.last_organisation"),
    Sort.COMPANY: all_words("shapes.last_company"),
    Sort.NETWORK: all_words("shapes.last_network"),
    Sort.TREATY: all_words("shapes.last_treaty"),
    Sort.REGION: all_words("shapes.last_region"),
    Sort.OTHER: all_words("shapes.last_other"),
}
# The same in running text only: in a headline such a word is as likely the next word of the sentence.
_LAST_IN_PROSE = {
    Sort.COMPANY: all_words("shapes.prose_company"),
    Sort.ORGANISATION: all_words("shapes.prose_organisation"),
    Sort.NETWORK: all_words("shapes.prose_network"),
    Sort.OTHER: all_words("shapes.prose_other"),
}
# "University of Leeds", "Port of Barcelona": the name goes on after "of".
_FIRST = {
    Sort.INSTITUTION: all_words("shapes.first_institution"),
    Sort.ORGANISATION: all_words("shapes.first_organisation"),
    Sort.COMPANY: all_words("shapes.first_company"),
    Sort.TREATY: all_words("shapes.first_treaty"),
    Sort.REGION: all_words("shapes.first_region"),
}
# "Stadtwerke München", "Flughafen Hamburg", "Greater London": the place follows without "of".
_STRAIGHT = {
    Sort.INSTITUTION: all_words("shapes.straight_institution"),
    Sort.ORGANISATION: all_words("shapes.straight_organisation"),
    Sort.COMPANY: all_words("shapes.straight_company"),
    Sort.REGION: all_words("shapes.straight_region"),
}


def last(*, headline: bool) -> Mapping[str, Sort]:
    """Word with which a name ends -> what the whole name names."""
    return _table(_LAST) if headline else {**_table(_LAST_IN_PROSE), **_table(_LAST)}


def joined() -> frozenset[str]:
    """Words that end one name of two places: "St John's and Manipal Hospitals", "Brighton and Hove Albion"."""
    return frozenset(all_words("shapes.joined"))


def first() -> Mapping[str, Sort]:
    """Word after which ``of`` and the rest of the name follow -> what the whole names."""
    return _table(_FIRST)


def straight() -> Mapping[str, Sort]:
    """Word that a place follows without a preposition -> what the two name together."""
    return _table(_STRAIGHT)


def own() -> frozenset[str]:
    """Words of the city's own government and offices."""
    return frozenset(all_words("shapes.own"))


def before() -> frozenset[str]:
    """Words that may precede a city's name without making it another's."""
    return frozenset(all_words("shapes.before"))


def _table(lists: Mapping[Sort, tuple[str, ...]]) -> dict[str, Sort]:
    return {word: sort for sort, words in lists.items() for word in words}
