"""What the surroundings of one passage say about whether a city is meant there."""

from typing import NamedTuple

from pledgetrack.extract.cities import neighbours, sport, wellknown
from pledgetrack.extract.cities import surroundings as around
from pledgetrack.extract.cities.candidates import Match
from pledgetrack.extract.cities.councils import has_its_part_of_several, is_joined_in_a_council
from pledgetrack.extract.cities.joints import CLOSE, Joint
from pledgetrack.extract.cities.layout import (
    among_persons,
    ends_a_line,
    in_headline,
    is_set_off,
    opens_a_report,
    signs,
    starts_sentence,
)
from pledgetrack.extract.cities.others import Names
from pledgetrack.extract.cities.papers import has_a_paper
from pledgetrack.extract.cities.promising import acts, does, has_a_goal, promises
from pledgetrack.extract.cities.stands import OUT, Signal, Stands
from pledgetrack.extract.cities.words import FAMILY, GIVEN, NEVER, OWN, RISKY
from pledgetrack.extract.expression import once
from pledgetrack.extract.patterns import all_words, every, listed

_BORN = r" \((?:née )?[A-Z][\w'’-]{1,20}\) [A-Z]"
_PARTIES = tuple(f" {party}-" for party in neighbours.PARTIES)
_OF_A_STATE = frozenset(all_words("signals.of_a_state"))
_IS_A = every("signals.is_a")
_OF = tuple([word] for word in all_words("signals.of"))
_OF_ITS = tuple([word] for word in sorted(around.OF))
_NO_NAMES = frozenset(listed("signals.no_names"))
_PROGRAMMES, _CITIES = (
    frozenset(listed("signals.programmes")),
    tuple([word] for word in listed("signals.in_programmes")),
)
# Cities whose mayor is called a governor.
_GOVERNED = frozenset({"tokyo", "bangkok", "jakarta", "nairobi", "cairo", "kinshasa"})
_FIRMS = frozenset({"orange", "enterprise"})  # that promise oftener than the cities of their names
_ITS_COUNCIL, _HOLDS = listed("signals.its_council"), listed("signals.holds")
_WHICH = listed("signals.which")
_WORDS, _CLAUSE = 12, 99  # words and characters in which a clause says what is aimed at
_AGED = 8  # characters of " (18) of"
_SPOKEN_OF, _KNOWN = 1.0, 50_000  # inhabitants


class Surroundings(NamedTuple):
    """The words about one name, read once."""

    before: list[str]
    possessive: bool
    after: list[str]


def read_signal(names: Names, match: Match) -> Signal:
    """Weigh the surroundings of one passage."""
    text = names.text
    read = Surroundings(around.words_before(text, match.start), *around.words_after(text, match.end))
    own = read.possessive and not {*read.before[-1:]} & around.ARTICLES  # "the Paris' agreement" is no city's own
    treaty = read.after and not own and around.names_a_treaty(match.named.key, read.after)
    if treaty or around.follows_a_treaty(read.before):
        return Signal(OUT, Stands.TREATY)
    if land := _of_a_land(text, match, read):
        return land
    if (
        around.is_a_part(text, match.start, match.end, read.after)
        or around.is_a_word(match.named.key, read.before, read.after)
        or around.is_a_quarter(text, match.start, match.end)
        or is_joined_in_a_council(text, match.start, match.end)
        or has_its_part_of_several(text, match.start)
        or _is_no_name(match, read)
        or neighbours.is_an_administration(match, read.before, read.after)
    ):
        return Signal(OUT, Stands.PART)
    if around.is_prefixed(text, match.start):
        return Signal(OUT, Stands.OTHER)
    return _beside(names, match, read)


def _beside(names: Names, match: Match, read: Surroundings) -> Signal:
    """Weigh what stands right beside a name that nothing rules out."""
    text = names.text
    holds = text.startswith(_HOLDS, match.end) and not {*read.before[-1:]} & (around.IN | around.OF)
    person = neighbours.is_a_family_of(names, match) or among_persons(text, match.start, match.end)
    if holds or person or signs(text, match.start, match.end):
        return Signal(OUT, Stands.PERSON)  # "Milton, mayor of Leeds"
    # In a headline the neighbours' capitals say nothing; whether it is one is asked only where it matters.
    rival = neighbours.before(names, match)
    if rival and not in_headline(text, match.start, match.end):
        return Signal(OUT, rival)
    if sport.names_a_club(names, match, read.before):
        return Signal(OUT, Stands.CLUB)
    if neighbours.is_of_something(names, match, strictly=True):
        return Signal(OUT, Stands.OTHER)
    goes_on = neighbours.goes_on(names, match)
    if not goes_on and _strong(names, match, read):
        return Signal(3.0, Stands.CITY)
    rival = goes_on or neighbours.after(names, match)
    if rival and not in_headline(text, match.start, match.end):
        return Signal(OUT, rival)
    signal = Signal(2.0, Stands.PLACE) if _follows_a_party(text, match) else _weak(read)
    if match.first < 0 or match.words > 1:
        return signal
    if text[match.start : match.end] in wellknown.acronyms():
        return signal
    return _doubts(names, match, signal, read)


def _follows_a_party(text: str, match: Match) -> bool:
    """Whether it is a lawmaker's home: "Rep. Ann Hill, D-Natchez"."""
    return text[match.start - 1 : match.start] == "-" and text.endswith(_PARTIES, 0, match.start)


def _of_a_land(text: str, match: Match, read: Surroundings) -> Signal | None:
    """A state or province by the words around it; the city whose mayor is called a governor."""
    state_follows = bool(read.after) and read.after[0].strip(".,;:") in _OF_A_STATE
    if around.names_a_land(read.before, text, match.start):
        governed = read.before[-2:] == ["governor", "of"] and match.named.key in _GOVERNED
        return Signal(3.0, Stands.CITY) if governed else Signal(OUT, Stands.LAND)
    governed = match.named.key in _GOVERNED
    return Signal(OUT, Stands.LAND) if match.named.regions and state_follows and not governed else None


def _is_no_name(match: Match, read: Surroundings) -> bool:
    """Whether it is but words of a headline ("New City Council Approves Plan"), or says of which programme a city is."""
    if match.named.key in _PROGRAMMES and read.after and [read.after[0].strip(".,;:")] in _CITIES:
        return True  # "as an EU Mission City", "Best city for cyclists"
    return match.named.key in _NO_NAMES and read.after[:1] in (["council"], ["hall"], ["government"])


def continued(signal: Signal, first: Signal) -> Signal:
    """The signal of a name that goes on a list: half a point below the name before it, if that is more."""
    if signal.score <= OUT or first.score - 0.5 <= signal.score or first.score < 1.5:
        return signal
    return Signal(first.score - 0.5, Stands.PLACE)


_DOES = -2.0  # for a word that opens a sentence and goes on as of somebody who acts
# Articles behind which an ordinary word is one, whatever follows.
_LED = tuple([word] for word in all_words("signals.led"))


def _strong(names: Names, match: Match, read: Surroundings) -> bool:
    if _has(names, match, NEVER) or (match.first >= 0 and names.tokens[match.first].word.country and match.words == 1):
        return read.before[-1:] in _OF and around.names_a_settlement(read.before)  # not "the second Canadian city"
    if around.names_a_settlement(read.before):
        return True
    if names.text.startswith(_ITS_COUNCIL, match.end) or _is_a_town(names.text, match.end):
        return True
    led = names.joint_after(match.first - 1) in CLOSE or read.before[-1:] in _LED
    if _has(names, match, RISKY) and led and read.after[:2] != ["city", "council"]:
        return False  # "o Plano Municipal", but "the Bend City Council"
    if _has(names, match, RISKY) and read.after[:1] == ["municipal"] and read.after[1:2] in _OF_ITS:
        return False  # "Plano Municipal de Ação Climática", "Assembleia Municipal da"
    if around.is_a_council(read.after) or (match.first >= 0 and has_a_paper(names.tokens, match)):
        return True
    if (
        read.after
        and read.after[0].strip(".,;:") in around.OWN_AFTER
        and not ends_a_line(names.text, match.start, match.end)
    ):
        follower = match.last + 1
        return match.first < 0 or follower not in names.taken or names.tokens[follower].start > match.end + 1
    if match.first >= 0 and names.joint_after(match.last) is Joint.SPACE:
        follower = match.last + 1
        if names.tokens[follower].word.flags & OWN and follower not in names.taken:
            return True
    opens = not read.before or "\n" in names.text[max(0, match.start - 3) : match.start]
    label = _has(names, match, RISKY) and is_set_off(names.text, match.start, match.end)
    return opens and not label and opens_a_report(names.text, match.end)


def _is_a_town(text: str, end: int) -> bool:
    """Whether a name is said to be a town's: "Portage, a city of about 50,000"."""
    return text.startswith(", a", end) and bool(once(_IS_A).match(text, end))


def _has(names: Names, match: Match, flags: int) -> bool:
    return match.words == 1 and match.first >= 0 and bool(names.tokens[match.first].word.flags & flags)


def _weak(read: Surroundings) -> Signal:
    last = read.before[-1] if read.before else ""
    if last in around.IN and not (read.possessive and around.MINDS.intersection(" ".join(read.after[:1]).split(","))):
        return Signal(2.0, Stands.PLACE)
    if last == "of" and len(read.before) > 1 and read.before[-2].endswith(","):
        return Signal(2.0, Stands.PLACE)  # "Smith, 23, of Waco"
    if last in around.FROM:
        return Signal(1.0, Stands.PLACE)
    if last == "of" and not around.HEADS.isdisjoint(read.before[-4:-2]):
        return Signal(2.0, Stands.PLACE)  # "Mayor Ana Ruiz of Austin"
    if last == "of":
        return Signal(0.7, Stands.PLAIN)
    if last in around.ARTICLES and read.after and read.after[0].strip(".,;:") in around.AREAS:
        return Signal(2.0, Stands.PLACE)
    if last in around.ARTICLES:
        if read.after and read.after[0].strip(".,;:") in around.FOLK:
            return Signal(1.5, Stands.PLACE)
        noun = bool(read.after) and read.after[0][0].isalpha() and read.after[0] not in around.SHIPS
        return Signal(-0.5 if noun else -3.0, Stands.PLAIN)
    if read.possessive or (read.after and read.after[0] in around.ACTS) or acts(read.after):
        return Signal(0.5, Stands.PLAIN)
    return Signal(0.0, Stands.PLAIN)


def _doubts(names: Names, match: Match, signal: Signal, read: Surroundings) -> Signal:
    """Take off what speaks for an ordinary word or a person."""
    flags = names.tokens[match.first].word.flags
    score, stands = signal
    after = names.text[match.end : match.end + _AGED]
    if after[:2] == " (" and after[2:4].isdecimal() and after[4:8] == ") of":
        return Signal(OUT, Stands.PERSON)  # "Ngozi (18) of Rosemary Way"
    if flags & GIVEN and once(_BORN).match(names.text, match.end):
        return Signal(OUT, Stands.PERSON)  # "the daughter of Carl and Florence (Quist) Vane"
    if flags & GIVEN and score <= 1.0 and not any(bearer.main for bearer in match.named.bearers):
        return Signal(OUT, Stands.PERSON)  # "Thanks were given to Karin", as Erzurum was once called
    if flags & NEVER or names.tokens[match.first].word.country:
        return Signal(OUT, Stands.WORD)  # "in Canadian funds"
    if flags & (RISKY | FAMILY | GIVEN) and score < _SPOKEN_OF and _promises(names, match, read):
        return Signal(_SPOKEN_OF, Stands.PLACE)  # "Nice aims to be carbon neutral"
    if flags & RISKY:
        text = names.text
        bare = starts_sentence(text, match.start) or in_headline(text, match.start, match.end)
        if bare and (does(read.after) or promises(read.after)) and match.named.key not in _FIRMS and score >= 0:
            return Signal(_DOES, stands)  # counts where the text names the city elsewhere
        score -= 4.0 if bare else 1.5
        if read.before and read.before[-1] in ("and", "for", "like"):
            score -= 1.0  # these lead to anything
        return Signal(score, Stands.WORD if score < 0 else stands)
    if flags & (FAMILY | GIVEN) and score < 1.0 and not has_a_paper(names.tokens, match):
        score -= 1.2 if flags & GIVEN else 0.7
        plays = names.text.startswith(", the ", match.end) and sport.plays(names, match.end + 6)
        if plays or (not read.possessive and read.after and read.after[0] in around.SPEAKS):
            return Signal(score - 1.5, Stands.PERSON)
    return Signal(score, stands)


def _promises(names: Names, match: Match, read: Surroundings) -> bool:
    """Whether a known city's name begins a statement that goes on as of a city which promises."""
    after = read.after
    if after and not read.possessive:
        after = names.text[match.end : match.end + _CLAUSE].partition(". ")[0].lower().split()[:_WORDS]
    if names.text.startswith(_WHICH, match.end):  # "Phoenix, which has adopted a goal of"
        after = names.text[match.end : match.end + _CLAUSE].lower().split()[2:]
    aims = has_a_goal(after) and _has(names, match, RISKY) if read.possessive else promises(after)
    led = read.before[-1:] in (["said"], ["says"], ["that"]) or names.text.endswith(", ", 0, match.start)
    known = match.named.key not in _FIRMS and any(b.main and b.city.population >= _KNOWN for b in match.named.bearers)
    return aims and known and (led or starts_sentence(names.text, match.start))
