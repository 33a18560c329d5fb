"""The words right before and after a name, and what they say of it. All lower case."""

from pledgetrack.extract.expression import once
from pledgetrack.extract.patterns import all_words, listed
from pledgetrack.prepared import pattern

_LOOK = 56  # characters read on either side
_WORDS, _FURTHER = 6, 8  # words behind, and those of one sentence
_COUNTIES = r"(?:, [A-Z][\w.'-]+(?: [A-Z][\w.'-]+)?){0,4},? (?:and |or )?[A-Z][\w.'-]+(?: [A-Z][\w.'-]+)? counties\b"
_STATE = pattern(r"^ \([A-Z]{2}\) ")
_OF_MAYOR = 12  # characters of " (MD) Mayor "


def _set(name: str) -> frozenset[str]:
    return frozenset(all_words(name))


SETTLEMENTS, OFFICES = _set("surroundings.settlements"), _set("surroundings.offices")
_LIKE, _SUCH = _set("surroundings.like"), _set("surroundings.such")
# Who governs one city, and what one is called: "the mayor of Quebec", "la ville de Luxembourg".
HEADS = _set("surroundings.heads")  # "Councillor Ana Ruiz of Austin"
GOVERNMENTS, CALLED = _set("surroundings.governments"), _set("surroundings.called")
LANDS, OF = _set("surroundings.lands"), _set("surroundings.of")
_CHAIRS = _set("neighbours.chairs")  # of others than a city
# What leads to a name without "of": "Stadt Leipzig".
RIGHT_BEFORE = _set("surroundings.right_before")
IN, FROM, ARTICLES = _set("surroundings.in"), _set("surroundings.from"), _set("surroundings.articles")
SHIPS = _set("surroundings.sank")  # that are called like cities
OWN_AFTER, ACTS, SPEAKS = _set("surroundings.own"), _set("surroundings.acts"), _set("surroundings.speaks")
# "A Waterville man": where somebody is from.
FOLK = _set("surroundings.folk")
# A president's or a governor's, where no great city stands before: "the Obama Administration".
ADMINISTRATIONS = _set("surroundings.administrations")
AREAS, MINDS = _set("surroundings.areas"), _set("surroundings.minds")  # "in Preston's view"
TREATIES, TREATY_WORDS = _set("surroundings.treaties"), _set("surroundings.treaty_words")
_OF_A_LAND = listed("surroundings.of_a_land")
_TREATIES_BEFORE, _TREATY_GOALS = _set("surroundings.treaties_before"), _set("surroundings.treaty_goals")
_SEASONS, _READING, _READ_ON = _set("surroundings.seasons"), _set("surroundings.reading"), _set("surroundings.read_on")
_TREATY_CITIES = ("paris", "kyoto")
_PAPERS = _set("surroundings.papers")
PARTS, _PLURAL_PARTS = _set("surroundings.parts"), _set("surroundings.plural_parts")
_NO_PARTS = frozenset(listed("surroundings.no_parts"))
_NICKNAMES = frozenset(listed("surroundings.nicknames"))
_CALLINGS, _OF_PERSONS = _set("surroundings.callings"), frozenset(listed("surroundings.of_persons"))
_QUOTED, _SAYS = ("” ", '" ', "’ ", "' "), listed("surroundings.says")
_AT, _FIRMS = _set("surroundings.at"), _set("surroundings.firms")
_FIRST = 20_000  # characters in which a text names a council in full
_COUNCILS = tuple([word] for word in all_words("surroundings.councils"))
_CITY_OF, _GREATER = list(all_words("surroundings.city_of")), _set("shapes.straight_region")
_CITY_AND_COUNTY = list(all_words("surroundings.city_and_county"))
_QUARTERS = tuple(f"{quarter}{gap}" for quarter in all_words("surroundings.quarters") for gap in " \n")
_ARABIC = frozenset(
    {"al", "el", "an", "as", "ash", "ar", "az", "ad", "at", "ez", "es", "er", "et", "bin", "ibn", "abu"}
)
_WITHIN = tuple(f"-{word}" for word in (*all_words("candidates.hyphenated"), "de", "des"))


def words_before(text: str, start: int) -> list[str]:
    """The words that lead up to a name, the nearest last; none where a sign stands between."""
    piece = text[max(0, start - _LOOK) : start]
    if not piece:
        return []
    if not piece[-1].isspace():
        # "La ville d'Annecy": the elision is a word of its own.
        return [word.lower() for word in piece.replace("’", "'").split()[-4:]] if piece[-1] in "'’" else []
    return [word.lower() for word in piece.split()[-4:]]


def words_after(text: str, end: int) -> tuple[bool, list[str]]:
    """Whether a possessive follows a name, and the words after it; none where a sign stands between."""
    piece = text[end : end + _LOOK]
    possessive = piece[:1] in ("'", "’") and len(piece) > 1
    if piece[:2] == "s ":  # "Bonns Klimaziel", where the name ends before its -s
        possessive, piece = True, piece[1:]
    elif possessive:
        piece = piece[2:] if piece[1] in "sS" else piece[1:]
    if not piece or not (piece[0].isspace() or piece[0] in "-‐‑"):
        return possessive, []
    piece = (piece if piece[0] == " " else piece.replace("-", " ", 1)).lower()
    sentence = piece.partition(". ")[0].split()[:_FURTHER]
    return possessive, sentence if len(sentence) > _WORDS else piece.split()[:_WORDS]


def names_a_settlement(before: list[str], among: frozenset[str] | None = None) -> bool:
    """Whether the words before end in "city of", "mayor of", "ville de", "Stadt"; ``among`` narrows the first word."""
    if not before:
        return False
    last = before[-1]
    if last in RIGHT_BEFORE or last in ("city,", "capital,", "town,", "village,"):
        return True
    if last == "the" and len(before) > 2:
        before = before[:-1]
        last = before[-1]
    if last in ("da", "do", "de", "der") and (before[-2:-1] == ["câmara"] or _is_municipal(before)):
        return True
    if before[-4:] == _CITY_AND_COUNTY or (last in _GREATER and is_city_of(before[:-1])):
        return True
    if last in _LIKE and len(before) > 1 and before[-2] in _SUCH:
        return True  # "for a town like Norby"
    return (
        last in OF
        and len(before) > 1
        and before[-2].replace("’", "'").rpartition("'")[2].strip('("“') in (among or SETTLEMENTS)
    )


def is_city_of(before: list[str]) -> bool:
    """Whether the words before end in "City of", also of what is called like a region: "the City of Greater Geelong"."""
    return before[-2:] == _CITY_OF


def _is_municipal(before: list[str]) -> bool:
    """Whether the words before are a town's own body: "conselho municipal de", but no "plano municipal de"."""
    return len(before) > 2 and before[-2] == "municipal" and before[-3] not in _PAPERS


def names_one_city(before: list[str]) -> bool:
    """Whether the words before end in "mayor of" or "the city of"; "the largest city of" may lead to a country."""
    if names_a_settlement(before, GOVERNMENTS):
        return True
    led = len(before) < 3 or before[-3] in ARTICLES or before[-3] == "la"
    return led and names_a_settlement(before, CALLED)


def names_a_land(before: list[str], text: str, start: int) -> bool:
    """Whether the words before end in "state of", "port of", "battle of"; "near the port of" leads to a city."""
    if before[-4:] == _CITY_AND_COUNTY:
        return False
    if text.startswith("New York City", start):
        return False  # "the state of New York City's climate policy"
    if text.endswith("port of ", 0, start) and any(word in _AT for word in before[:-2]):
        return False
    if " ".join(before[-3:]) in _OF_A_LAND:
        return True
    return len(before) > 1 and before[-1] in OF and before[-1] != "from" and before[-2] in LANDS


def follows_a_treaty(before: list[str]) -> bool:
    """Whether the words before end in "accord de", "protocolo de", "treaty of"."""
    if len(before) < 2 or before[-1] not in OF:
        return False
    return before[-2].replace("’", "'").rpartition("'")[2] in _TREATIES_BEFORE


def names_a_treaty(key: str, words: list[str]) -> bool:
    """Whether the words after go on to "climate accord", "-aligned"; for Paris and Kyoto to "goals" too."""
    for word in words[:4]:
        bare = word.strip(".,;:'’\"”)").removesuffix("'s").removesuffix("’s")
        if bare in TREATIES or (key in _TREATY_CITIES and bare in _TREATY_GOALS):
            return True
        if bare not in TREATY_WORDS:
            return False
    return False


def is_a_word(key: str, before: list[str], words: list[str]) -> bool:
    """Whether a name is a word here: "Continue Reading", "in Spring 2020"."""
    if key in _SEASONS:
        return bool(words) and words[0][:4].isdigit()
    return key in _READING and bool(before) and before[-1] in _READ_ON


def is_prefixed(text: str, start: int) -> bool:
    """Whether a small-lettered word is tied to the name that does not leave it alone: "al-Numan", but "pro-Beijing".

    So does the rest of a longer name: "Pas-de-Calais".
    """
    if start < 2 or text[start - 1] not in "-‐‑" or not text[start - 2].islower():
        return False
    before = text[max(0, start - 12) : start - 1].split()[-1].rpartition("(")[2]
    return before in _ARABIC or before.endswith(_WITHIN)


def is_a_quarter(text: str, start: int, end: int) -> bool:
    """Whether a council of its own bears the name with a quarter of the sky: "North Somerset Council"."""
    before = text[max(0, start - 6) : start]
    quarter = next((one for one in _QUARTERS if before.endswith(one)), None)
    if quarter is None:
        return False
    name = quarter + text[start:end]
    return any(text.find(name + council, 0, _FIRST) >= 0 for council in (" Council", " District Council"))


def is_a_council(after: list[str]) -> bool:
    """Whether the words after a name call its council: "Madison Common Council", "Mildura Rural City Council"."""
    return after[:1] in _COUNCILS and (after[1:2] == ["council"] or after[1:3] == ["city", "council"])


def is_a_part(text: str, start: int, end: int, words: list[str]) -> bool:
    """Whether the name is said to be a part of a city or county, or a firm: "the Hulme ward", ", a neighbourhood", ", the lender"."""
    if words[:1] == ["borough"] and words[1:2] and words[1].startswith("council"):
        return False  # "Reading Borough Council"
    if " ".join(words[:2]).strip(".,;:") in _NO_PARTS:
        return False  # "Leeds district heating"
    if " ".join(words[:3]).strip(".,;:'\"’”)") in _NICKNAMES:
        return True  # "the Venice of the North"
    first = words[0].strip(".,;:") if words else ""
    if first in PARTS or words[:2] == ["local", "government"]:
        return True
    if (
        text.startswith((" and ", ", "), end)
        and " counties" in text[end : end + _LOOK]
        and once(_COUNTIES).match(text, end)
    ):
        return True  # "Los Angeles and Ventura counties"
    if first in _PLURAL_PARTS and text[max(0, start - 5) : start].endswith((" and ", " or ", ", ")):
        return True  # "the Hulme and Moss Side wards", but not "the Austin neighborhoods of North Loop"
    piece = text[end : end + _LOOK]
    if not piece.startswith((", a ", ", an ", ", the ")):
        return False
    words = piece.lower().split()[2:6]
    if any(word.endswith(",") and word[:-1] in _FIRMS for word in words[:2]):
        return True
    return any(word.strip(".,;:") in PARTS for word in words)


def leads_to_a_person(text: str, start: int, end: int, *, known: bool) -> bool:
    """Whether words or, if ``known`` as a family's, a calling lead to a name: "“No,” Preston said", "midfielder Preston"."""
    if text.endswith(_QUOTED, 0, start) and text.startswith(_SAYS, end):
        return True
    words = words_before(text, start) if known else []
    return not _CALLINGS.isdisjoint(words[-1:]) or " ".join(words[-2:]) in _OF_PERSONS


def leads_to_a_mayor(before: str, text: str, end: int) -> bool:
    """Whether a name that ends here stands between another office and a mayor: "Climate Mayors Chair Boston Mayor Ana Ruiz"."""
    return before in _CHAIRS and _STATE.sub(" ", text[end : end + _OF_MAYOR], count=1).startswith(" Mayor ")
