"""Clubs that are called by the bare name of their city: "Liverpool's striker", "Chelsea lost", "Leeds 2-1 Hull"."""

import functools
import itertools

from pledgetrack.extract.cities.candidates import Match
from pledgetrack.extract.cities.joints import Joint
from pledgetrack.extract.cities.layout import starts_sentence
from pledgetrack.extract.cities.others import Names
from pledgetrack.extract.expression import Expression, branches, once
from pledgetrack.extract.literals import needs
from pledgetrack.extract.patterns import all_words, every, listed
from pledgetrack.extract.series import Series

_LEAST = 3.0  # words of a game that make a text a report of one, those that are said of other things too counting half
_LINES = 3  # of a scoreboard
_MANY = 3.5  # with which no name that is not a place's is anything but a club's
_SCORE = r"\s{0,2}\d{1,3}\s?[-–:]\s?\d{1,3}\b|\s\d{1,3}(?=,\s[A-Z]|\s+[A-Z][\w ]{2,20}\s\d{1,3}\b|\s{0,2}(?:\n|$))"
_SCORED_BEFORE = r"\b\d{1,3}\s?[-–]\s?\d{1,3}\s$"
_GAME = every("sport.game")
_SEVERAL, _OF_CLUBS = listed("sport.several"), listed("sport.of_clubs")
_PLAYS = every("sport.plays")
_LEADERS = frozenset(all_words("sport.leaders"))
_MOVES = frozenset(all_words("sport.moves"))
_COMMON = r"\b(?:" + every("sport.common") + r")\b"
_CLUBS = frozenset(all_words("sport.clubs"))
_CLUB = every("sport.club")
_OVER = every("sport.over")
_LINE = r"\b\d{1,3}, [A-Z][A-Za-z.'’ -]{2,30} \d{1,3}(?=,? OT|\s{0,2}(?:[\n/]|FINAL|$))"
_LOST = every("sport.lost")
_PLAYER = every("sport.player")


def names_a_club(names: Names, match: Match, before: list[str]) -> bool:
    """Whether a report of a game means the club and not the city; "in Leeds" and "LEEDS, England" are the city."""
    game = match.first >= 0 and names.memo(
        "sport", lambda text: _may_report_a_game(names) and _words_of_games(text, _LEAST)
    )
    if match.first >= 0 and (_is_a_club_by_name(names, match) or _are_several(names, match)):
        return before[-1:] not in (["in"], ["from"])  # "people from Gaza City were killed"
    if not game and (match.first < 0 or not names.memo("scores", _lists_scores)):
        return False  # as in most texts
    if len(before) > 1 and before[-1] == "of" and before[-2] in _LEADERS:
        return game
    if _follows(_LOST, names.text, match.start):
        return game
    if before and before[-1] in ("in", "near", "of", "from", "to"):
        return bool(game and before[-1] == "from" and not _MOVES.isdisjoint(before))  # "joined Leeds from Hull"
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


def _are_several(names: Names, match: Match) -> bool:
    """Whether a text of clubs says what they are doing: "Dortmund are aiming", but "Leeds and York are"."""
    if not names.text.startswith(_SEVERAL, match.end) or not starts_sentence(names.text, match.start):
        return False
    return names.memo("clubs", lambda text: any(word in text for word in _OF_CLUBS))


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
    needed = tuple(branch for words in branches(_GAME) for branch in needs(words))
    return Expression(rf"\b(?:{_GAME})\b", needed=needed), Series([(True, needed)])


def _may_report_a_game(names: Names) -> bool:
    """Told by the words of the sentences, each of which is looked at once for all rooms."""
    return any(map(_game()[1].possible, names.sentences))


def _is_all_of_games(text: str) -> bool:
    return _words_of_games(text, _MANY)


def _lists_scores(text: str) -> bool:
    """Whether lines like "Ashland 20, Mansfield 7" make a scoreboard."""
    found = itertools.islice(once(_LINE).finditer(text), _LINES)
    return len(list(found)) == _LINES


def _words_of_games(text: str, least: float) -> bool:
    """Whether a text has at least so many different words of a game, two common ones counting as one."""
    found: set[str] = set()
    for match in _game()[0].finditer(text):
        word = match.group().lower()
        found.update((word, "") if word[-1].isdigit() else (word,))  # a score counts twice
        if len(found) >= least:
            return True
    if len(found) < least - 2:
        return False
    return len(found) + len({match.group().lower() for match in once(_COMMON).finditer(text)}) / 2 >= least
