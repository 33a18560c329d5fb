"""What the surroundings of one passage say about whether a city is meant there."""

import functools
import re
from dataclasses import dataclass
from enum import StrEnum

from pledgetrack.extract.cities.candidates import Match
from pledgetrack.extract.cities.joints import Joint
from pledgetrack.extract.cities.layout import is_headline, line_around, starts_sentence
from pledgetrack.extract.cities.others import Names
from pledgetrack.extract.cities.words import BEFORE, DAY, FAMILY, GIVEN, NEVER, OWN, RISKY, TITLE, Word

_LOOK = 48  # characters read before and after a name

_PLACE_WORDS = (
    r"city|cities|town|towns|village|municipality|mayors?|lord mayor|council|capital city|port city|people|streets?"
    r"|residents|suburbs?|outskirts|north|south|east|west|centre|center|heart|districts?|citizens|inhabitants"
    r"|metropolis|conurbation|administration|hometown"
)
_OF = re.compile(
    rf"(?:\b(?:{_PLACE_WORDS}) of"
    r"|\b(?:miles|kilometers|kilometres|km) (?:from|of|north|south|east|west)(?: of)?"
    r"|\b(?:ville|villes|maire|mairie|m[ée]tropole|habitants) d(?:e|u|')"
    r"|\b(?:ciudad|ciudades|alcalde|alcaldesa|ayuntamiento|municipio|alcald[ií]a) de"
    r"|\b(?:cidade|cidades|prefeito|prefeita|prefeitura|munic[ií]pio|c[âa]mara municipal) d[eoa]"
    r"|\b(?:stadt|st[äa]dte|landeshauptstadt|hansestadt|gemeinde|(?:ober)?b[üu]rgermeister(?:in)? (?:von|der stadt)))"
    r"\s+$",
    re.IGNORECASE,
)
_APPOSED = re.compile(r"\b(?:city|town|village|mayors?|capital)\s*,?\s+$", re.IGNORECASE)
_NOT_A_CITY = re.compile(
    r"\b(?:state|states|province|provincia|county|region|port|airport|university|district|bay|gulf|estado|land"
    r"|bundesland|archbishop|bishop|duke|earl|battle|treaty|bank|governor|kingdom|department) (?:of|de|do|da|von)\s+$",
    re.IGNORECASE,
)
_IN = re.compile(
    r"\b(?:in|near|outside|around|across|throughout|within|inside|visiting|visited|leaving|left|reached|via|into|toward"
    r"|towards|nearby|downtown|central|northern|southern|eastern|western|neighbou?ring|en|em|bei|aus|nach|desde|hacia"
    r"|vers|chez|cerca de|cerca de la|perto de|pr[èe]s de|à)(?: the)?(?: \w{3,12} city of| city of)?\s+$",
    re.IGNORECASE,
)
_FROM = re.compile(r"\b(?:from|to|at|between|through|against|over|a|de|zu|von|beyond|north|south|east|west)\s+$")
_AFTER_OWN = re.compile(
    r"['’]?s?['’]?\s+(?:city|mayor|mayors|council|councillors?|municipal|municipality|town|metro|subway|suburbs?"
    r"|residents|streets|metropolitan|city-?wide|borough|lord mayor|governing|officials?|authorities"
    r"|climate (?:plan|action|target|goal|office|director)|emissions|buses|transport)\b",
    re.IGNORECASE,
)
_AFTER_OWN_PLAIN = re.compile(
    r"(?:[-‐‑](?:based|area|born|wide)\b|['’]s\b|\s+(?:is|will|has|wants|plans|aims|pledges|pledged|commits)\b)"
)
_TREATY = re.compile(
    r"(?:['’]s)?[\s-]+(?:UN |U\.N\. |global |international |landmark |2015 |1997 )?"
    r"(?:climate(?:[ -]change)? |global warming |emissions )?"
    r"(?:agreements?|accords?|protocol|pact|treaty|deal|declaration|convention|rulebook|consensus)\b"
    r"|[\s-]+(?:aligned|alignment|compatible|compliant)\b"
    r"|\s+(?:climate )?(?:goals?|targets?|pledges?|commitments?|temperature)\b(?= (?:of|to limit|agreed in) )",
)
_SPEECH = re.compile(
    r"\s*,?\s+(?:said|says|told|added|adds|argued|explained|noted|wrote|asked|replied|recalled|insisted|tweeted|who|whose"
    r"|himself|herself)\b"
)
_DATELINE = re.compile(
    r"[ \t]*(?:,[ \t]*[A-Z][\w.]{1,14}\.?)?(?:[ \t]*\([A-Z][\w /.]{1,20}\))?[ \t]*(?:[—–]|--|-(?=[ \t]))"
    r"|[ \t]*\((?:AP|Reuters|AFP|CNN|UPI)\)"
)
_PART = re.compile(
    r"(?:\s*,\s+(?:an?|the) (?:\w+ ){0,3}|\s+)(?:neighbou?rhoods?|districts?|boroughs?|suburb|wards?|street|county"
    r"|province|peninsula|airport|university|prefecture|correspondents?|bureau|stock exchange|marathon|festival)\b"
)
_ARTICLE = re.compile(
    r"\b(?:the|an?|this|that|its|our|their|his|her|my|your|each|every|any|some|no)\s+$", re.IGNORECASE
)
_NOUN = re.compile(r"(?:['’]s)?[\s-]+[a-z]")


class Stands(StrEnum):
    """What the surroundings make of a name."""

    CITY = "named as a city"
    PLACE = "stands as a place"
    PLAIN = "nothing around it says what it is"
    WORD = "may be an ordinary word"
    OTHER = "part of another name"
    TREATY = "names a treaty"
    PERSON = "may be a person"


@dataclass(frozen=True, slots=True)
class Signal:
    """How strongly the surroundings of one passage speak for a city; -9 rules it out."""

    score: float
    stands: Stands
    opens: bool
    headline: bool


_OUT = -9.0
_CLOSE = (Joint.SPACE, Joint.HYPHEN)


def read_signal(names: Names, match: Match) -> Signal:
    """Weigh the surroundings of one passage."""
    text = names.text
    before, after = text[max(0, match.start - _LOOK) : match.start], text[match.end : match.end + _LOOK]
    opens = starts_sentence(text, match.start)
    line = line_around(text, match.start, match.end)
    headline = is_headline(line)
    out = functools.partial(Signal, _OUT, opens=opens, headline=headline)
    if _TREATY.match(after):
        return out(stands=Stands.TREATY)
    if _NOT_A_CITY.search(before) or _PART.match(after):
        return out(stands=Stands.OTHER)
    if not headline and (rival := _before(names, match)):
        return out(stands=rival)
    if _strong(names, match, before, after):
        return Signal(3.0, Stands.CITY, opens, headline)
    if not headline and (rival := _after(names, match)):
        return out(stands=rival)
    score, stands = _weak(before, after)
    if _ARTICLE.search(before):
        score -= 0.5 if _NOUN.match(after) else 3.0
    if match.first >= 0 and match.words == 1:
        score, stands = _doubts(names.tokens[match.first].word, score, stands, (opens, headline, after))
    return Signal(score, stands, opens, headline)


def _strong(names: Names, match: Match, before: str, after: str) -> bool:
    if _OF.search(before) or _AFTER_OWN.match(after):
        return True
    if names.joint_after(match.last) is Joint.SPACE and match.first >= 0:
        follower = names.tokens[match.last + 1].word
        if follower.flags & OWN and match.last + 1 not in names.taken:
            return True
    line_start = not before or before.rstrip(" \t").endswith("\n")
    return (line_start and bool(_DATELINE.match(after))) or bool(_APPOSED.search(before) and "," in before[-2:])


def _weak(before: str, after: str) -> tuple[float, Stands]:
    if _IN.search(before):
        return 2.0, Stands.PLACE
    if _FROM.search(before):
        return 1.0, Stands.PLACE
    if _AFTER_OWN_PLAIN.match(after):
        return 0.5, Stands.PLAIN
    return 0.0, Stands.PLAIN


def _doubts(word: Word, score: float, stands: Stands, around: tuple[bool, bool, str]) -> tuple[float, Stands]:
    opens, headline, after = around
    if word.flags & NEVER:
        return _OUT, Stands.WORD
    if word.flags & RISKY:
        score -= 4.0 if opens or headline else 1.5
        stands = Stands.WORD if score < 0 else stands
    elif word.flags & (FAMILY | GIVEN) and score < 1.0:
        score -= 1.5 if headline and word.flags & GIVEN else 0.7
        if _SPEECH.match(after):
            score, stands = score - 1.5, Stands.PERSON
    return score, stands


def _before(names: Names, match: Match) -> Stands | None:
    """What a capitalised word right before makes of the name; ``None`` where it leaves it alone."""
    if names.joint_after(match.first - 1) not in _CLOSE:
        return None
    number = match.first - 1
    token = names.tokens[number]
    flags = token.word.flags
    if flags & TITLE:
        return Stands.PERSON
    if _harmless(names, number, BEFORE | DAY | NEVER):
        return None
    if flags & GIVEN and not match.named.country:
        return Stands.PERSON
    return None if starts_sentence(names.text, token.start) and number not in names.taken else Stands.OTHER


def _after(names: Names, match: Match) -> Stands | None:
    """What a capitalised word right after makes of the name."""
    if match.first < 0 or names.joint_after(match.last) not in _CLOSE:
        return None
    harmless = _harmless(names, match.last + 1, BEFORE | DAY | NEVER | OWN | TITLE)
    return None if harmless else Stands.OTHER


def _harmless(names: Names, number: int, flags: int) -> bool:
    """Whether the word beside a name is no part of it."""
    if number in names.taken:
        return False
    word = names.tokens[number].word
    if word.flags & flags:
        return not word.surface.isupper() or len(word.surface) > 3
    return word.country is not None or number in names.placed
