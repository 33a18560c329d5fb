"""Which of the languages that there are wordings for a text is in, and which of its passages are in another."""

from collections import Counter
from functools import cache

from pledgetrack.extract.expression import Expression
from pledgetrack.extract.patterns import LANGUAGES, tongue
from pledgetrack.prepared import pattern

KNOWN = frozenset(LANGUAGES)
_SETS = {language: frozenset(tongue(language).common.split()) for language in LANGUAGES if tongue(language).spaced}
# A language is looked for in the passages of a text where so many words stand that are its own and not the text's.
_SOME = 3
_ENOUGH = 3  # words by which a passage or a quotation is known to be in another language than the rest
SAMPLE = 4000  # characters that tell a language
# So many common words, and so large a share of all, make clear what language a text is in whatever it says itself.
_CLEARLY, _SHARE = 8, 0.25
_HAN_TOO = frozenset({"ja", "ko"})
_WORD = pattern(r"[a-zß-ÿ']+")
_HAN = Expression(r"[\u4e00-\u9fff]{6}", needed=())
_QUOTED = pattern(r'"([^"]{12,1500})"')


def detect(text: str) -> str:
    """ISO 639-1 code, English where nothing speaks for another."""
    sample = text[:SAMPLE]
    # A fifth of three bytes each: counted only where that may be.
    if len(sample.encode("utf-8", "surrogatepass")) > 1.4 * len(sample) and _is_chinese(sample):
        return "zh"
    # Words of no language come to nothing; the others are counted by the languages that have them.
    spoken = Counter(map(_spoken_in().get, _WORD.findall(sample.lower())))
    scores = dict.fromkeys(_SETS, 0)
    for languages, times in spoken.items():
        for language in languages.split() if languages else ():
            scores[language] += times
    best = max(scores, key=lambda language: (scores[language], language))
    # In a line without a common word of English one is enough, beside letters that English lacks.
    alone = scores[best] > scores["en"] == 0 and any("ß" <= sign <= "ÿ" for sign in sample)
    return best if alone or scores[best] > max(1, scores["en"]) else "en"


@cache
def _spoken_in() -> dict[str, str]:
    """The languages of each common word, with spaces between them."""
    words = frozenset().union(*_SETS.values())
    return {word: " ".join(language for language, stops in _SETS.items() if word in stops) for word in words}


def settled(told: str | None, text: str) -> str:
    """The language that a document says it is in (an ISO 639-1 code), unless its words clearly say another.

    A site's frame often names one language for pages in several.
    """
    found = detect(text)
    if told is None or told == found or (found == "zh" and told in _HAN_TOO):
        return told or found
    if found == "zh":
        return found
    words = _WORD.findall(text[:SAMPLE].lower())
    own, other = (sum(word in _SETS.get(one, ()) for word in words) for one in (found, told))
    return found if own >= max(_CLEARLY, _SHARE * len(words), 2 * other) else told


def _is_chinese(sample: str) -> bool:
    return sum("\u4e00" <= character <= "\u9fff" for character in sample) > len(sample) / 5


@cache
def _own(main: str) -> tuple[tuple[str, frozenset[str]], ...]:
    """Each other language with the words that it does not share with this one."""
    common = _SETS.get(main, frozenset())
    return tuple((other, words - common) for other, words in _SETS.items() if other != main)


def beside(low: str, main: str) -> tuple[str, ...]:
    """The languages in which a passage or quotation of a text may be, that is in ``main`` for the rest."""
    words = set(low.split())
    some = tuple(other for other, own in _own(main) if len(own & words) >= _SOME)
    return (*some, "zh") if main != "zh" and not low.isascii() and max(low) >= "\u4e00" and _HAN.search(low) else some


def of_passage(low: str, main: str, others: tuple[str, ...]) -> str:
    """The language of a passage: that of what it quotes where this is another than ``main``, else its own."""
    for quoted in _QUOTED.finditer(low):
        found = _told(quoted[1], main, others)
        if found != main:
            return found
    return _told(low, main, others)


def _told(words: str, main: str, others: tuple[str, ...]) -> str:
    if "zh" in others and _is_chinese(words):
        return "zh"
    found = _WORD.findall(words)
    scores = {one: sum(word in _SETS[one] for word in found) for one in (main, *others) if one in _SETS}
    best = max(scores, key=lambda one: scores[one], default=main)
    return best if scores.get(best, 0) >= max(_ENOUGH, scores.get(main, 0) + 2) else main
