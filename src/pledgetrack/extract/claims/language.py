"""Which of the languages that there are wordings for a text is in."""

import re
from collections import Counter

from pledgetrack.extract.patterns import LANGUAGES

KNOWN = frozenset(LANGUAGES)
_STOP_WORDS = {
    "en": "the and of to in is will that for by with its has are was on at from be it all an as target emissions city"
    " we our not which climate have this reduce",
    "es": "el la los las de que en y para con por una del se al su sus un más será emisiones ciudad no es meta"
    " objetivo neutralidad alcalde alcaldesa ayuntamiento carbono hacia nuestra según cero hasta",
    "fr": "le la les des de que en et pour avec par une du au aux sur est d'ici dans ses son un vise émissions ne pas"
    " sera nous a ville maire objectif neutralité carbone qui cette conseil à horizon plus s'est",
    "pt": "os as de que em e para com por uma do da dos das na no ao se seu sua até não são quer ser emissões vai"
    " cidade meta neutralidade carbono câmara prefeitura prefeito um é foi",
    "de": "der die das und in zu bis den von mit für ist im dem des ein eine auf soll wird will um seine emissionen"
    " schon sein als nicht noch sich hat bei nach wir werden wurde stadt ziel klimaneutral klimaneutralität jahr jahre"
    " sagte gegenüber am zum zur aus",
}
_SETS = {language: frozenset(words.split()) for language, words in _STOP_WORDS.items()}
# The characters of our own wordings as Taiwan and Hong Kong write them; the length stays.
_SIMPLE = str.maketrans(
    "達實現淨減費佔單產較計劃畫標於為與從將無後來時間這會議長國際車電動廢築氣溫體總業綠環過還遲錯應該須請預測調務場機區縣員訂設諾擬討論審條規範極強們個對億噸廠學銀團協聯網關續議決過給開",
    "达实现净减费占单产较计划划标于为与从将无后来时间这会议长国际车电动废筑气温体总业绿环过还迟错应该须请预测调务场机区县员订设诺拟讨论审条规范极强们个对亿吨厂学银团协联网关续议决过给开",
)
_WORD = re.compile(r"[a-zà-ÿ']+")


def detect(text: str) -> str:
    """ISO 639-1 code, English where nothing speaks for another."""
    sample = text[:4000]
    # A fifth of three bytes each: counted only where that may be.
    if len(sample.encode("utf-8", "surrogatepass")) > 1.4 * len(sample) and _is_chinese(sample):
        return "zh"
    words = Counter(_WORD.findall(sample.lower()))
    scores = {language: sum(words[stop] for stop in stops) for language, stops in _SETS.items()}
    best = max(scores, key=lambda language: scores[language])
    return best if scores[best] > max(1, scores["en"]) else "en"


def _is_chinese(sample: str) -> bool:
    return sum("\u4e00" <= character <= "\u9fff" for character in sample) > len(sample) / 5


def simplified(low: str) -> str:
    """Chinese for matching: the words that the wordings know, in the characters in which they are written there."""
    return low.translate(_SIMPLE)
