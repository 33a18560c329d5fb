"""In what capacity somebody speaks, as far as the words of an office and those around it tell."""

import re
from collections.abc import Sequence
from functools import lru_cache

from pledgetrack.extract.expression import Expression
from pledgetrack.extract.patterns import LANGUAGES, tongue
from pledgetrack.model.words import Standing


def _in_every(standing: str) -> str:
    """What each language's folder says of a standing."""
    return "|".join(said for language in LANGUAGES if (said := getattr(tongue(language), standing)) != "(?!)")


_STANDINGS = (
    (Expression(r"^(?:state|federal|provincial|national)\b", re.I), Standing.OTHER_BODY),
    (Expression(r"\b(?:former|formerly|ex|then|one-time)\b|" + _in_every("former"), re.I), Standing.FORMER),
    (Expression(r"\b(?:candidate|hopeful|mayor-elect)\b", re.I), Standing.CANDIDATE),
    (Expression(r"\b(?:activist|campaigner|organi[sz]er|advocate)\b", re.I), Standing.ACTIVIST),
    (Expression(r"\b(?:labour|conservative|green|liberal democrat|independent) leader of (?:the )?(?:[\w'’.-]+ ){0,4}council", re.I), Standing.EXECUTIVE),
    (Expression(r"\b(?:opposition|shadow|minority|group leader|leader of (?:the )?[\w ]+ group|leader of the (?:labour|conservative|green|liberal democrat|independent|opposition)s?$|(?:labour|conservative|green|republican|democratic|liberal democrat|tory) leader)\b", re.I), Standing.MEMBER),
    (
        Expression(
            r"\b(?:council (?:co-?)?leader|(?:deputy )?leader of (?:the )?(?:[\w'’.-]+ ){0,4}council|council (?:president|speaker)|president of the council|cabinet (?:member|councillor)"
            r"|executive (?:member|councillor)|portfolio (?:holder|councillor)|lead member|member of the (?:mayoral committee|executive|cabinet))\b|" + _in_every("executives"), re.I
        ),
        Standing.EXECUTIVE,
    ),
    (Expression(r"\b(?:ward|county councillor)\b|\bcouncill?or|\bcl{0,2}r\b|\bcoun\b|\bald\b|\bcouncil[ -]?(?:member|man|woman)|\balder|\blondon assembly\b|\bsupervisor|" + _in_every("members"), re.I), Standing.MEMBER),
    (Expression(r"\b(?:deputy|vice|assistant|executive vice)\b.*mayor", re.I), Standing.EXECUTIVE),
    (Expression(r"\bprovost\b|\bmayor\b.{0,40}\bdeput(?:y|ies)\b", re.I), Standing.EXECUTIVE),
    (Expression(r"\b(?:metropolitan|municipal) chief executive\b", re.I), Standing.EXECUTIVE),
    (Expression(r"mayor(?!s\b)|burgemeester|\bsindac|\bhead of government|" + _in_every("mayors"), re.I), Standing.MAYOR),
    (Expression(r"\bcity (?:manager|administrator)|" + _in_every("officials"), re.I), Standing.OFFICIAL),
)  # fmt: skip
_SERVES_A_CITY = Expression(
    r"\b(?:city council|city hall|town hall|town council|city government|city of|city['’]s|the city|(?:town|borough|district|county|metropolitan|municipal) council"
    r"|(?:of|to|for|at) (?:the )?council\b|council['’]s|council (?:chief|officer|official|spokes\w+)|municipal\w*|commissioner"
    r"|(?:public works|community development|parks and recreation|planning and building) (?:director|manager)"
    r"|city (?:\w+ ){0,2}(?:director|officer|manager|engineer|planner|attorney|administrator|coordinator|commissioner|spokes\w+|chief|head|clerk|treasurer|auditor|solicitor|comptroller|controller|arborist|forester|economist|secretary)"
    r"|(?:chief )?(?:sustainability|resilience) (?:officer|director|manager|coordinator)|comptroller|city controller|town clerk|borough engineer)\b",
    re.I,
)
# Bodies and callings whose words are nobody's but their own, whatever city their name holds.
_PRIVATE = Expression(
    r"\b(?:university|college|institute|school|hospital|museum|club|bank|chamber|foundation|trust|union|association|business council"
    r"|(?:world|security|defen[cs]e|european|national|international|buildings?|research|youth) council|professor|lecturer|founder|economist|scientist"
    r"|researcher|analyst|lawyer|resident|host|correspondent|european|eu|un|federal|state|national|police|fire)\b",
    re.I,
)
_CHIEFLY = Expression(
    r"^chief (?!executive|operating|financial|finance|technology|technical|information|marketing|investment|commercial|sustainability)[\w-]+ officer\b",
    re.I,
)
_SUSTAINS = Expression(
    r"^minister (?:of|for) (?:the )?(?:environment|climate|transport|housing|energy)\b.* (?:of|for|in) |^(?:secretary|undersecretary|subsecretary)(?: general)? (?:of|for) (?!state\b|commerce\b|energy\b)|\b(?:director|head|manager|chief) (?:of|for) (?:the )?(?:\w+ ){0,2}(?:sustainability|resilience|climate|environment|planning|public works|public health|transportation)\b|\bleader$",
    re.I,
)
# "Zurich's head of transport": staff of the city whose name stands before.
_STAFF = Expression(
    r"['’]s? (?:\w+ ){0,3}(?:head|director|manager|officer|chief|engineer|planner|coordinator|spokes\w+)\b(?! of the)"
)
# What somebody is in a body of several councils, by the office.
_IN_A_BODY = (
    (Expression(r"\b(?:mayor|president|présidente?|presidente|presidenta|chair\w*|leader|executive|head|commissioner)\b", re.I), Standing.EXECUTIVE),
    (Expression(r"\b(?:member|supervisor|councill?or)\b", re.I), Standing.MEMBER),
)  # fmt: skip
_COUNCIL = Expression(r"\bcouncil\b|\b(?:city|municipal|metropolitan) government\b", re.I)
_WANTED = Expression(
    r"\b(?:candidates?|run(?:ning|s)?|ran|stand(?:ing|s)?|stood|bid|campaign(?:ed|ing)?|nominee|contender|contest(?:ed|ing)?|hop(?:es?|ed|ing)|wants?|wanted"
    r"|seeking|seeks|race)[ \n](?:for|to be|to become|as)[ \n](?:the[ \n]|a[ \n]|next[ \n])*$",
    re.I,
)
_WAS = Expression(
    r"\b(?:who[ \n]was|who[ \n]had[ \n]been|(?:who|and)[ \n]served[ \n]as|once|formerly|previously)[ \n](?:the[ \n]|a[ \n])?$",
    re.I,
)
_UNTIL = Expression(
    r",?[ \n](?:until|from \d{4} (?:to|until|through) \d{4}|between \d{4} and \d{4}|\(\d{4}[-–]\d{2,4}\))"
)
_GOVERNS = Expression(r"\b(?:minister|president|secretary|chief executive|senior minister|governor|chancellor)\b", re.I)


_OF_LAND = Expression(r"^(?:senator|state secretary|secretary of state|governing mayor)\b", re.I)


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


_FORMER_OF = Expression(r"\b(?:[Ff]ormer|[Ee]x|[Oo]ne-time|[Tt]hen)[ \n-](?:[^\W\d_a-z][\w'’-]*[ \n]+){1,4}$")
_WHEN = Expression(
    r"\b(?:[Ww]hen|[Ww]hile)[ \n](?:[^\W\d_a-z][\w'’.-]*[ \n]){1,4}(?:was|were|served as|had been)[ \n](?:the[ \n]|a[ \n])?$"
)


def held(before: str, behind: str) -> Standing | None:
    """``CANDIDATE`` or ``FORMER`` where the words around an office say that it is not, or no longer, held."""
    if _WANTED.search(before):
        return Standing.CANDIDATE
    if _FORMER_OF.search(before) or _WHEN.search(before):
        return Standing.FORMER
    return Standing.FORMER if _WAS.search(before) or _UNTIL.match(behind) else None


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
_AT_THE_CITYS = Expression(r"[ \n](?:at|for|with|of|in)[ \n]the[ \n](?:city|town|municipality|council)[’']s\b")
_MINUTES = (
    "Members of Council",
    "Members of the Council",
    "Mayor and City Council",
    "Honorable Mayor",
    "inutes",
    "MINUTES",
    "Officers in attendance",
    "Staff Present",
    "Staff present",
    "STAFF PRESENT",
    "Roll Call",
    "ROLL CALL",
)
_FIELD = Expression(
    r"\b(?:sustainab|environment|climate|energy|planning|planner|engineer|transport|waste|resilience|public works|housing|infrastructure)",
    re.I,
)
_COUNCILS = ("Council", "council", "Committee", "City Hall", "Town Hall", "city hall")
_CHIEF_EXECUTIVE = Expression(
    r"^(?:the )?(?:deputy |acting |interim )?(?:chief executive|chief executive officer|town clerk)$", re.I
)
_TELLS_COUNCIL = Expression(
    r"[^.;:“”\"\n]{0,40}?[ \n](?:told|briefed|advised|warned|informed|assured|updated|reminded)[ \n](?:the[ \n])?(?:council|members|committee|alder|elected)"
)
_TITLE = Expression(
    r"^(?:(?:acting|interim|senior|deputy|assistant|associate|general|chief|principal|executive|managing|programs?|projects?|energy|climate|sustainability|environment\w*|resilience) )*"
    r"(?:manager|director|planner|officer|coordinator|engineer|analyst|specialist|supervisor|advis[eo]r|commissioner|head)$",
    re.I,
)
_DIVISION = Expression(
    r",[ \n](?:[A-Z&][\w&’'-]*[ \n]){0,3}?(?:Planning|Engineering|Environment\w*|Sustainab\w+|Transportation|Transit|Public Works|Parks|Waste|Energy|Air Quality|Climate|Community|Infrastructure|Corporate|Strategic"
    r"|Facilit\w+|Fleet|Buildings?|Housing|Development|Financ\w+|Legislative|Urban|Water|Utilities|Recreation|Operations|City Manager)\b(?![^.;\n]{0,60}\b(?:Inc|Ltd|LLC|Corp|Association|Society|Institute|University|Company|Foundation|Alliance|Network|Coalition|Group|Partners|Consult\w+|Ministry|County|State|Federal)\b)"
)


def of_the_staff(text: str, before: str, office: str, behind: Sequence[int]) -> bool:
    """Whether somebody works for the council that a text reports on.

    ``before`` are the words before the office, ``behind`` the ends of the office and of the name.
    """
    if any(_AT_THE_CITYS.match(text, end) for end in behind):
        return True
    field = " ".join(before.split())
    if field.casefold() not in {"", "the"} and not (_FIELD.match(field) and field.count(" ") < MOST_OF_A_FIELD):
        return False  # what stands there names a body
    if _CHIEF_EXECUTIVE.search(office):
        return any(_TELLS_COUNCIL.match(text, end, end + _NEAR_COUNCIL) for end in behind)
    if not _TITLE.search(office):
        return False
    if not _DIVISION.match(text, behind[0]):
        return bool(_FIELD.search(f"{field} {office}")) and any(text.find(word, 0, _HEAD) >= 0 for word in _MINUTES)
    return any(text.find(word, 0, _HEAD) >= 0 for word in _COUNCILS)
