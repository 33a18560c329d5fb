"""What the council that is named with a name says of the city which is meant: "Highland Council", "Moscow City Council"."""

from collections.abc import Iterable

from pledgetrack.extract.cities.candidates import Match
from pledgetrack.extract.cities.others import Names
from pledgetrack.extract.cities.resolve import Choice
from pledgetrack.extract.cities.world import World
from pledgetrack.extract.expression import once
from pledgetrack.extract.patterns import every, listed

_TOWN, _GREAT = 15_000, 100_000  # inhabitants
_DOUBTFUL = 0.9  # less than a clear choice
# Where a council is called so in the first place; in the States by the name of a City Council or Town Council.
_COUNCILS = frozenset({"US", "GB", "CA", "AU", "NZ", "IE"})
_PLAIN_COUNCILS = _COUNCILS - {"US"}

_JOINS = listed("councils.joins")
_BODY = every("councils.body")
_JOINED = every("councils.joined")
# The council of a longer name: "Bracknell Forest Council", "Welwyn Hatfield Borough Council".
_LONGER = every("councils.longer")
_AREA = (" Borough Council", " District Council")
_OPENS = " The At For To With By In From As When And But Of On Since While Dear "
# What a text must hold for it to be asked.
_BODIES = listed("councils.bodies")
_OF_SEVERAL = listed("councils.of_several")
# What belongs to each of several places: "the ports of Antwerp and Ghent".
_SEVERAL = every("councils.several")
_OF_TWO = every("councils.of_two")
_BACK, _LOOK = 120, 56  # characters


def is_joined_in_a_council(text: str, start: int, end: int) -> bool:
    """Whether the name is one of two of an area with a council of its own: "Cheshire West and Chester Council"."""
    if _has_a_longer_name(text, start, end) or _is_of_two(text, start, end):
        return True
    if text.startswith(_JOINS, end):
        return "Council" in text[end : end + _LOOK] and bool(once(_JOINED).match(text, end))
    if not text.startswith(_BODIES, end) or not once(_BODY).match(text, end):
        return False
    words = text[max(0, start - _LOOK) : start].split()[-3:]
    named = [word for word in words[:-1] if word[0].isupper() and word.isalpha()]
    if not words or words[-1] not in {"and", "&"} or not named or words[-2] != named[-1]:
        return False
    return len(named) > 1 or not text.startswith(" Council", end)


def _is_of_two(text: str, start: int, end: int) -> bool:
    """Whether it is one of two behind their council: "Borough Council of King's Lynn & West Norfolk"."""
    before = text[max(0, start - _LOOK) : start]
    if "Council of " not in before:
        return False
    led = once(_OF_TWO).search(before)
    return led is not None and (bool(led[1]) or text.startswith(_JOINS, end))


def _has_a_longer_name(text: str, start: int, end: int) -> bool:
    """Whether the council that follows is that of an area whose name only holds this one."""
    if text.startswith(_AREA, end) and text.endswith(" ", 0, start):
        before = text[max(0, start - _LOOK) : start].rsplit(maxsplit=1)[-1:]
        return any(word.isalpha() and word[0].isupper() and f" {word} " not in _OPENS for word in before)
    return "Council" in text[end : end + _LOOK] and bool(once(_LONGER).match(text, end))


def has_its_part_of_several(text: str, start: int) -> bool:
    """Whether a name is listed behind what belongs to each of several: "the universities of Leeds and York"."""
    if not text.endswith((" and ", ", "), 0, start):
        return False
    before = text[max(0, start - _BACK) : start]
    return any(words in before for words in _OF_SEVERAL) and bool(once(_SEVERAL).search(before))


def as_governed(choice: Choice, names: Names, matches: Iterable[Match], world: World) -> Choice:
    """The choice for a name, less sure or none where the council of one of its passages is hardly that city's."""
    councils = [_council(names, match) for match in matches]
    if "city" in councils:
        return _of_a_city(choice)
    if not any(councils) or world.backs(choice.city):
        return choice
    # A borough, a district or a region may bear the name: "Trafford Council", "Sefton Council", "Kingston Council".
    least = _TOWN if choice.city.country in _PLAIN_COUNCILS else _GREAT
    foreign = choice.city.country not in _COUNCILS and _has_namesakes(choice)
    return choice._replace(lead=0.0) if foreign or choice.city.population < least else choice


def _council(names: Names, match: Match) -> str:
    """``city`` for "Moscow City Council", ``bare`` for "Adur Council" and "the Highland Council", else empty."""
    if match.first < 0:
        return ""
    if [token.word.key for token in names.tokens[match.last + 1 : match.last + 3]] == ["city", "council"]:
        return "city"
    if not names.text.startswith(" Council", match.end) or names.text.endswith("City", match.start, match.end):
        return ""  # "the Salt Lake City Council"
    return "bare"


def _of_a_city(choice: Choice) -> Choice:
    """No clear choice for a "City Council" that speaks English only in a namesake's country."""
    if choice.city.country in _COUNCILS or not _has_namesakes(choice):
        return choice
    return choice._replace(lead=min(choice.lead, _DOUBTFUL))


def _has_namesakes(choice: Choice) -> bool:
    """Whether the name is that of a town where councils are called so."""
    return any(city.country in _COUNCILS and city.population >= _TOWN for city in choice.rivals)
