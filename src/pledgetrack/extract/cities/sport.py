"""Clubs that are called by the bare name of their city: "Liverpool's striker", "Chelsea lost", "Leeds 2-1 Hull"."""

import functools
import itertools

from pledgetrack.extract.cities.candidates import Match
from pledgetrack.extract.cities.joints import Joint
from pledgetrack.extract.cities.others import Names
from pledgetrack.extract.expression import Expression, once
from pledgetrack.extract.literals import needs
from pledgetrack.extract.patterns import all_words
from pledgetrack.extract.series import Series

_LEAST = 3  # words of a game that make a text a report of one
_MANY = 4  # with which no name that is not a place's is anything but a club's
_SCORE = r"\s{0,2}\d{1,3}\s?[-–:]\s?\d{1,3}\b|\s\d{1,3}(?=,\s[A-Z]|\s+[A-Z][\w ]{2,20}\s\d{1,3}\b|\s{0,2}(?:\n|$))"
_SCORED_BEFORE = r"\b\d{1,3}\s?[-–]\s?\d{1,3}\s$"
_GAME = (
    r"strikers?", r"midfielders?", r"goalkeepers?", r"defenders?", r"wingers?", r"full[- ]backs?", r"equali[sz]er",
    r"penalty", r"free[- ]kick", r"half[- ]?time", r"injury[- ]time", r"stoppage[- ]time", r"kick[- ]off",
    r"clean sheet", r"Premier League", r"Champions League", r"La Liga", r"Serie A", r"Bundesliga", r"FA Cup",
    r"Europa League", r"fixture", r"hat[- ]trick", r"relegation", r"innings?", r"wickets?", r"batsm[ae]n", r"homered", r"Hotspur", r"Juventus", r"Forest Green Rovers",
    r"home run", r"pitchers?", r"shutout", r"touchdowns?", r"quarterbacks?", r"rebounds", r"three-pointers?", r"overtime", r"scoreline",
    r"final score", r"free throws?", r"layup", r"field goals?",
    r"playoffs?", r"semi-?finals?", r"seamers?", r"Trophy", r"runners-up", r"tournament", r"league title", r"play-offs?", r"top flight", r"second tier",
    r"(?:automatic )?promotion (?:hopes|race|push)", r"League (?:One|Two)", r"sent off", r"(?:yellow|red) card",
    r"\d+ yards", r"goal down", r"the visitors", r"football", r"basketball", r"baseball", r"on loan",
    r"centre[- ]forward", r"(?:first|second|top)[- ]division", r"Division (?:One|Two)", r"Eredivisie", r"Super League",
    r"MLS", r"A-League", r"(?:\d+|\w+) (?:league )?goals (?:in|for|last)", r"his debut",
    r"(?:club|transfer)[- ]record", r"transfer fee", r"relegated", r"goalless", r"as a substitute", r"group stage",
    r"on penalties", r"own goal", r"test match", r"all-rounder", r"promotion-(?:winning|chas\w+)", r"derby",
    r"season opener", r"unbeaten", r"RBI", r"first half", r"second half", r"head coach", r"dressing room",
    r"transfer window",
)  # fmt: skip
_PLAYS = (
    r"(?:['’]s?)?\s(?:\w+\s){0,2}?(?:beat|lost|won|drew|draw|hosts?|visits?|face|faces|scored|equali[sz]ed|led|trail(?:s|ed)"
    r"|were|striker|midfielder|goalkeeper|keeper|captain|skipper|manager|boss|coach|winger|defender|fans|supporters|side"
    r"|box|net|goal|bench|players?|squad|starter|pitchers?|quarterback|lineup|dugout|defen[cs]e|attack|win|victory|defeat"
    r"|unbeaten|winless|home|had|have|are|could|pushed|pressed|forward|legend|loanee|academy|sign(?:ed|s|ing)?)\b"
)
_LEADERS = frozenset(all_words("sport.leaders"))
_CLUBS = frozenset(all_words("sport.clubs"))
_CLUB = (
    r" (?:City|Town|County) (?:have|are|were|say|aim|plan|want|hope|fans|supporters|FC|AFC|F\.C\.)\b"
    r"|(?: [A-Z]\w{2,12})? (?:United|Rovers|Wanderers|Albion|Athletic|Orient)\b(?! (?:States|Nations|Kingdom|Arab|Way|Airlines))"
)
_OVER = (
    r"\b(?:beat|beating|over|against|host|hosted|face|facing|for|visiting|edged|at home to|defeated|lead|leads"
    r"|former|joined|joining|leaving|rivals|champions|versus|v|vs)\s$"
)
_LINE = r"\b\d{1,3}, [A-Z][A-Za-z.'’ -]{2,30} \d{1,3}(?=,? OT|\s{0,2}(?:[\n/]|FINAL|$))"
_LOST = r"\b(?:defeats?|loss|lost|draw|losing) to\s$"
_PLAYER = r"(?:\w+\s){0,2}(?:striker|midfielder|goalkeeper|defender|winger|captain|coach|manager|pitcher|quarterback)\b"


def names_a_club(names: Names, match: Match, before: list[str]) -> bool:
    """Whether a report of a game means the club and not the city; "in Leeds" and "LEEDS, England" are the city."""
    game = match.first >= 0 and names.memo(
        "sport", lambda text: _may_report_a_game(names) and _words_of_games(text, _LEAST)
    )
    if match.first >= 0 and _is_a_club_by_name(names, match):
        return True
    if not game and (match.first < 0 or not names.memo("scores", _lists_scores)):
        return False  # as in most texts
    if len(before) > 1 and before[-1] == "of" and before[-2] in _LEADERS:
        return game
    if _follows(_LOST, names.text, match.start):
        return game
    if before and before[-1] in ("in", "near", "of", "from", "to"):
        return False
    if names.text.endswith("At ", 0, match.start) and names.text.startswith(",", match.end):
        return False  # "At Boise, the Huskies won"
    if _has_a_score(names.text, match):
        return True
    if _leads_to_a_club(names, match):
        return game
    if not game or names.text[match.start : match.end].isupper():
        return False
    plays_ = once(_PLAYS).match(names.text, match.end) or _follows(_OVER, names.text, match.start)
    return bool(plays_) or names.memo("games", _is_all_of_games)


def _is_a_club_by_name(names: Names, match: Match) -> bool:
    """Whether a club's word follows of which more than one do something: "Bristol City have", "Leeds United"."""
    return _leads_to_a_club(names, match) and bool(once(_CLUB).match(names.text, match.end))


def _leads_to_a_club(names: Names, match: Match) -> bool:
    """Whether the word right behind is one that clubs are called by."""
    return names.joint_after(match.last) is Joint.SPACE and names.tokens[match.last + 1].word.key in _CLUBS


def _has_a_score(text: str, match: Match) -> bool:
    return bool(once(_SCORE).match(text, match.end)) or _follows(_SCORED_BEFORE, text, match.start)


def _follows(words: str, text: str, start: int) -> bool:
    """Whether the words lead up to a name."""
    return bool(once(words).search(text, max(0, start - 14), start))


def plays(names: Names, position: int) -> bool:
    """Whether the words at a position say that somebody plays: "Jackson, the striker"."""
    return bool(once(_PLAYER).match(names.text, position))


@functools.cache
def _game() -> tuple[Expression, Series[bool]]:
    """The words of games, and whether a sentence may hold one."""
    # One by one: of all together no more than one word each is looked for.
    needed = tuple(branch for words in _GAME for branch in needs(words))
    return Expression(rf"\b(?:{'|'.join(_GAME)})\b", needed=needed), Series([(True, needed)])


def _may_report_a_game(names: Names) -> bool:
    """Told by the words of the sentences, each of which is looked at once for all rooms."""
    return any(map(_game()[1].possible, names.sentences))


def _is_all_of_games(text: str) -> bool:
    return _words_of_games(text, _MANY)


def _lists_scores(text: str) -> bool:
    """Whether lines like "Ashland 20, Mansfield 7" make a scoreboard."""
    found = itertools.islice(once(_LINE).finditer(text), _LEAST)
    return len(list(found)) == _LEAST


def _words_of_games(text: str, least: int) -> bool:
    """Whether a text has at least so many different words of a game."""
    found = set()
    for match in _game()[0].finditer(text):
        found.add(match.group().lower())
        if len(found) >= least:
            return True
    return False
