"""Which of the languages that there are wordings for a text is in."""

import re

from pledgetrack.extract.patterns import LANGUAGES

KNOWN = frozenset(LANGUAGES)
_STOP_WORDS = {
    "en": "the and of to in is will that for by with its has are was on at from be it all an as target emissions",
    "es": "el la los las de que en y para con por una del se al su sus un más será emisiones ciudad",
    "fr": "le la les des de que en et pour avec par une du au aux sur est d'ici dans ses son un vise émissions ne pas sera",
    "pt": "os as de que em e para com por uma do da dos das na ao se seu sua até não são quer ser emissões vai",
    "de": "der die das und in zu bis den von mit für ist im dem des ein eine auf soll wird will um seine emissionen",
}
_SETS = {language: frozenset(words.split()) for language, words in _STOP_WORDS.items()}
_HAN = re.compile("[\u4e00-\u9fff]")
_WORD = re.compile(r"[a-zà-ÿ']+")


def detect(text: str) -> str:
    """ISO 639-1 code, English where nothing speaks for another."""
    sample = text[:4000]
    if len(_HAN.findall(sample)) > len(sample) / 5:
        return "zh"
    words = _WORD.findall(sample.lower())
    scores = {language: sum(word in stops for word in words) for language, stops in _SETS.items()}
    best = max(scores, key=lambda language: scores[language])
    return best if scores[best] > max(1, scores["en"]) else "en"
