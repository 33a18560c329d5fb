"""Longest matches: every place name that the text may hold, before anybody asks what is meant."""

from typing import NamedTuple

from pledgetrack.extract.cities import lands
from pledgetrack.extract.cities.joints import Joint, joint, may_name
from pledgetrack.extract.cities.words import NEVER, Lexicon, Named, Token
from pledgetrack.extract.patterns import all_words, listed
from pledgetrack.extract.places import Bearer
from pledgetrack.folding import fold

_MOST_WORDS = 6
_TOWN, _GREAT = 15_000, 100_000  # inhabitants
# Words between which a name is often written with hyphens.
_HYPHENATED = frozenset(all_words("candidates.hyphenated"))
_SHORT_FORMS = tuple(tuple(form.split(">")) for form in listed("candidates.short_forms"))
_SAINTS = ("st ", "st. ", "saint ")
_OF_A_CITY = frozenset(all_words("candidates.city"))
_GENERIC = frozenset(all_words("candidates.generic"))
_OF_ITS_OWN = frozenset(all_words("candidates.own"))
_TOWNS_OF = listed("candidates.towns_of")  # behind a genitive
# Behind the city's name with an ending: "der Münchner Stadtrat", "die Kölner Oberbürgermeisterin".
_BODIES = listed("candidates.bodies")
_CALLED, _ENDING = dict(one.split(">") for one in listed("candidates.called")), "er"
_FAR, _TWICE = 5, 2  # times the inhabitants
BIG = 100_000  # inhabitants
_ARTICLES = ("al-", "el-", "A ")


class Match(NamedTuple):
    """A name at its place: words ``first`` to ``last`` (inclusive) of the tokens; -1 for scripts without capitals."""

    start: int
    end: int
    first: int
    last: int
    named: Named

    @property
    def words(self) -> int:
        """How many capitalised words the name has."""
        return self.last - self.first + 1


def well_known(match: Match) -> bool:
    """Whether a name is first of all that of a big city."""
    return any(bearer.main and bearer.city.population >= BIG for bearer in match.named.bearers[:1])


def longest_matches(text: str, tokens: list[Token], lexicon: Lexicon) -> list[Match]:
    """Every longest name of a place, left to right, none overlapping another."""
    matches: list[Match] = []
    number, count = 0, len(tokens)
    while number < count:
        word = tokens[number].word
        if word.named is None and not word.begins and text[tokens[number].start - 1 : tokens[number].start] != "-":
            match = None
        else:
            match = _with_article(text, tokens, number, lexicon) or _longest(text, tokens, number, lexicon)
        if match is None and word.key.endswith("s"):
            match = _genitive(text, tokens, number, lexicon)
        if match is None and word.key.endswith(_ENDING) and text.startswith(_BODIES, tokens[number].end):
            match = _of_a_body(tokens, number, lexicon)
        if match and match.words > 1:
            match = _without_lead(match, text, tokens, lexicon)
        if match and matches and match.words > 1:
            match = _state_alone(match, matches[-1], text, tokens)
        if match is None:
            number += 1
            continue
        matches.append(match)
        number = match.last + 1
    return matches


def _state_alone(match: Match, before: Match, text: str, tokens: list[Token]) -> Match:
    """The state in which the city before it lies, where only the council is the city's: "Lansing, Michigan City Council"."""
    following = tokens[match.last + 1].word.key if match.last + 1 < len(tokens) else ""
    council = tokens[match.last].word.key == "city" and following in _OF_ITS_OWN
    state = tokens[match.first]
    if not council or match.words > 2 or text[before.end : match.start] != ", " or state.word.named is None:
        return match
    lands_ = {(region.country, region.name) for region in state.word.named.regions}
    lies = any((bearer.city.country, bearer.city.admin1) in lands_ for bearer in before.named.bearers)
    return Match(match.start, state.end, match.first, match.first, state.word.named) if lies else match


def _genitive(text: str, tokens: list[Token], number: int, lexicon: Lexicon) -> Match | None:
    """The name in the genitive before a Nordic word for a municipality: "Göteborgs Stad", "Københavns Kommune"."""
    start, end, word = tokens[number]
    town = next((one for one in _TOWNS_OF if text.startswith(one, end)), None)
    if town is None or text[end + len(town) : end + len(town) + 1].isalpha():
        return None
    named, last = lexicon.named(word.key[:-1]), number + town[1:].istitle()  # in capitals it is a word of the name
    return Match(start, tokens[last].end, number, last, named) if named and named.bearers else None


def _of_a_body(tokens: list[Token], number: int, lexicon: Lexicon) -> Match | None:
    """The city as German calls its council and mayor: "Münchner", "Bremer", "Karlsruher", "Hannoveraner"."""
    start, end, word = tokens[number]
    stem = word.key.removesuffix(_ENDING)
    names = (
        _CALLED.get(word.key, stem),
        stem.removesuffix("an"),
        f"{stem.removesuffix('n')}en",
        f"{stem}en",
        f"{stem}e",
    )
    for name in names:
        named = lexicon.named(name)
        if named and any(b.city.population >= (_TOWN if b.main else _GREAT) for b in named.bearers):
            return Match(start, end, number, number, named)
    return None


def _with_article(text: str, tokens: list[Token], first: int, lexicon: Lexicon) -> Match | None:
    """The name with an article before it that is no word of its own: "al-Fashir", "A Coruña"."""
    start, end, _ = tokens[first]
    article = next((one for one in _ARTICLES if text.endswith(one, 0, start)), None)
    begin = start - len(article or "")
    if article is None or text[max(0, begin - 1) : begin].isalnum():
        return None
    named = lexicon.named(fold(text[begin:end]))
    return Match(begin, end, first, first, named) if named and named.bearers else None


def _without_lead(match: Match, text: str, tokens: list[Token], lexicon: Lexicon) -> Match | None:
    """Leave an article or "City of" out, where the name behind it reaches further or is the one meant."""
    word = tokens[match.first].word
    generic = word.key in _OF_A_CITY and not any(bearer.main for bearer in match.named.bearers)
    if not (word.flags & NEVER or generic):
        return match
    inner = _longest(text, tokens, match.first + 1, lexicon)
    if inner is None:
        following = tokens[match.last + 1].word.key if match.last + 1 < len(tokens) else ""
        byname = not generic and tokens[match.last].word.key != "city"  # "the Park City Council"
        byname = byname and not any(b.main and b.city.population >= _TOWN for b in match.named.bearers)
        return None if byname and following in _OF_ITS_OWN else match  # "The Common Council" is no town's
    if word.key == "the" and inner.named.bearers and not any(bearer.main for bearer in match.named.bearers):
        return inner  # "the Bend City Council", though South Bend is called so, too
    if inner.last > match.last:
        # "La Ciudad de México", but not "Angeles City" out of "Los Angeles City Council"
        return match if any(b.main and b.city.population >= _TOWN for b in match.named.bearers) else inner
    land = inner.named.country or inner.named.key in lands.province_first()
    return inner if generic and inner.named.bearers and not land else match


def _longest(text: str, tokens: list[Token], first: int, lexicon: Lexicon) -> Match | None:
    start, end, word = tokens[first]
    best = Match(start, end, first, first, word.named) if word.named else None
    if not word.begins:
        return best
    if end < written_end(tokens[first]):
        if not lexicon.begins(word.full):
            return best
        end = written_end(tokens[first])  # "King's Lynn"
    for last in range(first + 1, min(first + _MOST_WORDS, len(tokens))):
        before, token = tokens[last - 1], tokens[last]
        kind = joint(text[end : token.start - token.word.start])  # "Fort Qu'Appelle"
        if not (may_name(kind, before.word.key) or (kind is Joint.COMMA and token.word.key in {"d.c.", "dc"})):
            break
        end = token.end
        key = fold(text[start:end])
        if end < written_end(token) and (named := _named(fold(text[start : written_end(token)]), lexicon)):
            plain = _named(key, lexicon)  # "St. John's", but "Saint Paul's plan" is that of Saint Paul
            if plain is None or not (text.startswith(" ", written_end(token)) and _far_bigger(plain, named)):
                return Match(start, written_end(token), first, last, named)
        if named := _named(key, lexicon):
            longer = Match(start, end, first, last, named)
            following = tokens[last + 1].word.key if last + 1 < len(tokens) else ""
            if (
                best
                and token.word.key == "city"
                and following in _OF_ITS_OWN
                and _far_bigger(best.named, named, _TWICE)
            ):
                break  # "Boulder City Council" is Boulder's
            best = _without_city(longer, best, token.word.key)
        if not lexicon.begins(key) or end < written_end(token):
            break
    return best


def written_end(token: Token) -> int:
    """Where the word ends with its possessive."""
    return token.start + len(token.word.surface) - token.word.start


def _far_bigger(shorter: Named, longer: Named, times: int = _FAR) -> bool:
    """Whether a name's city has far more inhabitants than the one called the same with "City" behind it."""
    if shorter.country or shorter.key in lands.province_first():
        return False
    most = max((one.city.population for one in shorter.bearers), default=0)
    return most > times * max((one.city.population for one in longer.bearers if one.main), default=0)


def _without_city(longer: Match, shorter: Match | None, last: str) -> Match:
    """Take "Bristol City" for Bristol, but leave "Kansas City", where the longer name is a principal one."""
    if last not in _GENERIC or shorter is None:
        return longer
    if last == "city" and (shorter.named.country or shorter.named.key in lands.province_first()):
        return longer  # "Quebec City" is not the province
    most = max((b.city.population for b in longer.named.bearers if b.main), default=-1) if last == "city" else -1
    if most >= _TOWN or (most >= 0 and not _far_bigger(shorter.named, longer.named)):
        return longer  # "Kansas City", and "Scott City" as Scott is no bigger
    return shorter


def _named(key: str, lexicon: Lexicon) -> Named | None:
    """Whom a name means, in another spelling where nobody bears this one; of a saint those too that bear the other."""
    named = lexicon.named(key)
    if named is None:
        return _otherwise_spelt(key, lexicon)
    if not key.startswith(_SAINTS) or not (other := _otherwise_spelt(key, lexicon)):
        return named
    mains = {bearer.city.geonameid for bearer in other.bearers if bearer.main}
    town = any(b.city.population >= _TOWN and b.city.geonameid not in mains for b in named.bearers)
    lesser = [Bearer(city=bearer.city, main=bearer.main and not town) for bearer in other.bearers]
    plain = [one for one in lesser if one.main]
    either = {bearer.city.geonameid: bearer for bearer in (*lesser, *named.bearers, *plain)}
    return named._replace(bearers=tuple(sorted(either.values(), key=lambda one: -one.city.population)))


def _otherwise_spelt(key: str, lexicon: Lexicon) -> Named | None:
    """The same name with its hyphens as spaces or the other way round, or with the long or short form of "saint"."""
    if "-" in key:
        return lexicon.named(key.replace("-", " "))
    if key.startswith(("st ", "st. ")):
        return lexicon.named("saint " + key.split(" ", 1)[1])
    for short, whole in _SHORT_FORMS:
        if key.startswith(short):
            return lexicon.named(whole + key[len(short) :].lstrip())
    if key.startswith("saint "):
        return lexicon.named("st. " + key[6:]) or lexicon.named("st " + key[6:])
    return lexicon.named(key.replace(" ", "-")) if _HYPHENATED & set(key.split(" ")[1:-1]) else None
