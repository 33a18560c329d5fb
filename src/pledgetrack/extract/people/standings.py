"""In what capacity somebody speaks, as far as the words of an office and those around it tell."""

import re
from collections.abc import Sequence
from functools import lru_cache

from pledgetrack.extract.expression import Expression
from pledgetrack.extract.patterns import every, listed
from pledgetrack.model.words import Standing

_EMPLOYER = Expression(every("standings.employer"))
_STANDINGS = (
    (Expression(every("standings.of_a_state"), re.I), Standing.OTHER_BODY),
    (Expression(every("former"), re.I), Standing.FORMER),
    (Expression(every("standings.candidate"), re.I), Standing.CANDIDATE),
    (Expression(every("standings.activist"), re.I), Standing.ACTIVIST),
    (Expression(every("standings.party_leader"), re.I), Standing.EXECUTIVE),
    (Expression(every("standings.opposition"), re.I), Standing.MEMBER),
    (Expression(every("executives"), re.I), Standing.EXECUTIVE),
    (Expression(every("members"), re.I), Standing.MEMBER),
    (Expression(every("standings.deputy_mayor"), re.I), Standing.EXECUTIVE),
    (Expression(every("standings.provost"), re.I), Standing.EXECUTIVE),
    (Expression(every("standings.municipal_chief"), re.I), Standing.EXECUTIVE),
    (Expression(every("mayors"), re.I), Standing.MAYOR),
    (Expression(every("officials"), re.I), Standing.OFFICIAL),
)  # fmt: skip
_SERVES_A_CITY = Expression(every("standings.serves_a_city"), re.I)
# Bodies and callings whose words are nobody's but their own, whatever city their name holds.
_PRIVATE = Expression(every("standings.private"), re.I)
_CHIEFLY = Expression(every("standings.chiefly"), re.I)
_SUSTAINS = Expression(every("standings.sustains"), re.I)
# "Zurich's head of transport": staff of the city whose name stands before.
_STAFF = Expression(every("standings.staff"))
# What somebody is in a body of several councils, by the office.
_IN_A_BODY = (
    (Expression(r"\b(?:" + every("standings.leads_a_body") + r")\b", re.I), Standing.EXECUTIVE),
    (Expression(r"\b(?:" + every("standings.in_a_body") + r")\b", re.I), Standing.MEMBER),
)
_COUNCIL = Expression(every("standings.council"), re.I)
_WANTED = Expression(every("standings.wanted"), re.I)
_WAS = Expression(every("standings.was"), re.I)
_UNTIL = Expression(every("standings.until"))
_GOVERNS = Expression(every("standings.governs"), re.I)


_OF_LAND = Expression(every("standings.of_land"), re.I)


@lru_cache(maxsize=4096)
def standing(office: str, before: str = "") -> Standing:
    """In what capacity somebody with this office speaks, as far as the words of the office and before it tell."""
    for pattern, found in _STANDINGS:
        if pattern.search(office):
            return found
    if _PRIVATE.search(before + office):
        return Standing.OTHER_BODY
    return (
        Standing.OFFICIAL
        if _SERVES_A_CITY.search(before + office) or _STAFF.search(before + office)
        else Standing.OTHER_BODY
    )


def serves_council(words: str) -> bool:
    """Whether words that name a city put its council behind it ("Leeds Council's head of parks")."""
    return bool(_COUNCIL.search(words)) and not _PRIVATE.search(words)


def sustains(words: str) -> bool:
    """Whether it is such an office as cities have for climate, if a city's name stands before it or behind."""
    return bool(_SUSTAINS.search(words)) and not _PRIVATE.search(words)


def chiefly(office: str) -> bool:
    """Whether it is an office that cities have and companies have not: "chief heat officer"."""
    return bool(_CHIEFLY.search(office))


@lru_cache(maxsize=1024)
def within(office: str) -> Standing:
    """In what capacity somebody with this office speaks for a body that its name shows to govern."""
    return next((found for pattern, found in _IN_A_BODY if pattern.search(office)), Standing.OFFICIAL)


_FORMER_OF = Expression(every("standings.former_of"))
_FORMER_ABROAD = Expression(every("standings.former_abroad"))  # apart: only texts with its words compile it
_WHEN = Expression(every("standings.when"))


def held(before: str, behind: str) -> Standing | None:
    """``CANDIDATE`` or ``FORMER`` where the words around an office say that it is not, or no longer, held."""
    if _WANTED.search(before):
        return Standing.CANDIDATE
    if _FORMER_OF.search(before) or _FORMER_ABROAD.search(before) or _WHEN.search(before):
        return Standing.FORMER
    return Standing.FORMER if _WAS.search(before) or _UNTIL.match(behind) else None


def employed_elsewhere(text: str, end: int) -> bool:
    """Whether what follows an office and its holder is a firm or another body: ", Luzal Transit Authority"."""
    return text.startswith(", ", end) and bool(_EMPLOYER.match(text, end))


def of_land(office: str) -> bool:
    """Whether it is an office of the government of a city that is a state: "Senator for Climate", "State Secretary"."""
    return bool(_OF_LAND.search(office))


def governs(office: str) -> bool:
    """Whether it is an office of a state's or a region's government: in a city that is one, it speaks for the city."""
    return bool(_GOVERNS.search(office)) and not _PRIVATE.search(office)


# Officers of a council, whom its minutes and reporters name without saying whose they are.
_NEAR_COUNCIL = 90  # characters behind an officer's name and title
_HEAD = 4_000  # characters in which a text shows that it is of a council
MOST_OF_A_FIELD = 3  # words
_AT_THE_CITYS = Expression(every("standings.at_the_citys"))
_MINUTES = listed("standings.minutes")
_FIELD = Expression(every("standings.field"), re.I)
_COUNCILS = listed("standings.councils")
_CHIEF_EXECUTIVE = Expression(every("standings.chief_executive"), re.I)
_TELLS_COUNCIL = Expression(every("standings.tells_council"))
_TITLE = Expression(every("standings.title"), re.I)
_DIVISION = Expression(every("standings.division"))
_DIRECTS = Expression(every("standings.directs"), re.I)  # "Director Infrastructure and Environment"


def manages(office: str) -> bool:
    """Whether it is an office that councils and companies have alike: "chief executive"."""
    return bool(_CHIEF_EXECUTIVE.search(office))


def of_the_staff(text: str, before: str, office: str, behind: Sequence[int]) -> bool:
    """Whether somebody works for the council that a text reports on.

    ``before`` are the words before the office, ``behind`` the ends of the office and of the name.
    """
    if any(_AT_THE_CITYS.match(text, end) for end in behind):
        return True
    field = " ".join(before.split())
    if field.casefold() not in {"", "the"} and not (_FIELD.match(field) and field.count(" ") < MOST_OF_A_FIELD):
        return False  # what stands there names a body
    if manages(office):
        return any(_TELLS_COUNCIL.match(text, end, end + _NEAR_COUNCIL) for end in behind)
    if _DIRECTS.search(office):
        return any(text.find(word, 0, _HEAD) >= 0 for word in _COUNCILS)
    if sustains(office):
        return any(text.find(word, 0, _HEAD) >= 0 for word in _MINUTES)
    if not _TITLE.search(office):
        return False
    if not _DIVISION.match(text, behind[0]):
        return bool(_FIELD.search(f"{field} {office}")) and any(text.find(word, 0, _HEAD) >= 0 for word in _MINUTES)
    return any(text.find(word, 0, _HEAD) >= 0 for word in _COUNCILS)
