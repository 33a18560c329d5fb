"""Shares in words and signs, in six languages: per cent, fractions and ranges."""

import re
from dataclasses import dataclass
from functools import cache

from pledgetrack.extract.expression import Expression
from pledgetrack.extract.shadow import shadow

_TENS = {
    "en": "ten twenty thirty forty fifty sixty seventy eighty ninety",
    "es": "diez veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa",
    "fr": "dix vingt trente quarante cinquante soixante soixante-dix quatre-vingts? quatre-vingt-dix",
    "pt": "dez vinte trinta quarenta cinquenta sessenta setenta oitenta noventa",
    "de": "zehn zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig",
}
_UNITS = {
    "en": "one two three four five six seven eight nine",
    "es": "uno dos tres cuatro cinco seis siete ocho nueve",
    "fr": "un deux trois quatre cinq six sept huit neuf",
    "pt": "um dois três quatro cinco seis sete oito nove",
    "de": "ein zwei drei vier fünf sechs sieben acht neun",
}
_HUNDRED = {
    "en": r"(?:one |a )?hundred", "es": r"cien(?:to)?", "fr": r"cent", "pt": r"cem", "de": r"(?:ein)?hundert",
}  # fmt: skip
_JOINS = {"en": "[ -]", "es": " y ", "fr": "[ -]", "pt": " e ", "de": "und"}
_PERCENT = {
    "en": r"%|per ?cent\b|pct\b", "es": r"%|por ciento\b", "fr": r"%|pour ?cent\b", "pt": r"%|por cento\b",
    "de": r"%|prozent\b", "zh": r"%",
}  # fmt: skip
_AND = {"en": "to|and", "es": "a|y(?: el)?", "fr": "à|et", "pt": "a|e", "de": "bis|und", "zh": "到|至|~"}
# What must follow a fraction in words that could be an ordinal or an idiom.
_SHARE = (
    r"(?=[ ,.;)\"]*(?:$|(?:of|by|below|from|compared|in|cut|reduction|less|lower|before"
    r"|against|on|over|relative|than|as)\b|§|[,.;)\"]))"
)
_FRACTIONS: dict[str, tuple[tuple[str, float], ...]] = {
    "en": (
        (r"(?:four[ -]fifths?)", 80), (r"(?:three[ -]fifths?)", 60), (r"(?:two[ -]fifths?)", 40),
        (r"(?:(?:one|a)[ -]fifth)" + _SHARE, 20), (r"(?:three[ -]quarters?)", 75),
        (r"(?:(?:one|a)[ -]quarter)(?! of a century)" + _SHARE, 25), (r"(?:two[ -]thirds?)", 66.7),
        (r"(?:(?:one|a)[ -]third)" + _SHARE, 33.3), (r"nine[ -]tenths", 90), (r"(?:one|a)[ -]tenth" + _SHARE, 10),
        (r"(?<!first )(?<!second )(?:one[ -]|a )?half(?! a\b| an\b| past| way|-)" + _SHARE, 50),
    ),
    "es": (
        (r"dos tercios|dos terceras partes", 66.7), (r"un tercio|una tercera parte", 33.3),
        (r"tres cuart[ao]s(?: partes)?", 75), (r"un cuarto|una cuarta parte", 25),
        (r"cuatro quint[ao]s(?: partes)?", 80), (r"un quinto|una quinta parte", 20), (r"la mitad", 50),
    ),
    "fr": (
        (r"(?:les |des )?deux tiers", 66.7), (r"(?:un|d'un) tiers", 33.3), (r"(?:les |des )?trois quarts", 75),
        (r"(?:un|d'un) quart", 25), (r"(?:les |des )?quatre cinquièmes", 80), (r"(?:un|d'un) cinquième", 20),
        (r"(?:la )?moitié", 50),
    ),
    "pt": (
        (r"dois terços", 66.7), (r"um terço", 33.3), (r"três quartos", 75), (r"um quarto", 25),
        (r"quatro quintos", 80), (r"um quinto", 20), (r"(?:a |pela )?metade", 50),
    ),
    "de": (
        (r"zwei drittel", 66.7), (r"(?:ein|einem) drittel", 33.3), (r"(?:drei viertel|dreiviertel)", 75),
        (r"(?:ein|einem) viertel", 25), (r"vier fünftel", 80), (r"(?:ein|einem) fünftel", 20),
        (r"(?:die |der )?hälfte", 50),
    ),
    "zh": ((r"三分之二", 66.7), (r"三分之一", 33.3), (r"四分之三", 75), (r"四分之一", 25), (r"五分之四", 80),
           (r"一半", 50)),
}  # fmt: skip
# "80x50": no other way of stating a share begins where this one does.
_SHORT = Expression(r"\b(?P<short>[3-9][05])(?=x(?:20)?[2-5][05]\b)", needed=((("0x", "5x"),),))
_FIGURE = r"\d{1,3}(?:[.,]\d{1,2})?"
_HAN = {char: value for value, char in enumerate("零一二三四五六七八九")} | {"〇": 0, "两": 2}


@dataclass(frozen=True, kw_only=True)
class Amount:
    """A share: ``text[start:end]`` says ``low`` per cent (0-100, one decimal), or from ``low`` to ``high``."""

    start: int
    end: int
    low: float
    high: float | None = None


def amounts(text: str, language: str = "en") -> tuple[Amount, ...]:
    """Every share that a text states, in its order. Offsets count in ``text``."""
    return read_shares(shadow(text), language)


def read_shares(low: str, language: str = "en") -> tuple[Amount, ...]:
    """The same for the shadow of a text."""
    parts, words = _parts(language)
    for word in words:
        if word in low:
            break
    else:  # most texts end here
        return ()
    present = tuple(part.source for part in parts if part.may_match(low))
    if not present:
        return ()
    found = []
    for match in _regex(present).finditer(low):
        amount = _read(match, language)
        if amount is not None:
            found.append(amount)
    return tuple(found)


def han_number(words: str) -> int | None:
    """The value of a Chinese numeral below 1,000, digit by digit or with 十 and 百; ``None`` where it is none."""
    if words.isascii() and words.isdigit():
        return int(words)
    if words == "百":
        return 100
    total, digit = 0, None
    for char in words:
        if char in _HAN:
            total, digit = (total * 10 if digit is not None and "十" not in words else total), _HAN[char]
            if "十" not in words:
                total += digit
        elif char == "十":
            total += 10 * (1 if digit is None else digit)
            digit = 0
        else:
            return None
    return total + (digit or 0) if "十" in words else total


def _read(match: re.Match[str], language: str) -> Amount | None:
    groups = match.groupdict()
    high = None
    if groups.get("low"):
        value, high = _figure(groups["low"]), _figure(groups["high"])
    elif figure := groups.get("figure") or groups.get("short"):
        value = _figure(figure)
    elif groups.get("han"):
        value = float(han_number(groups["han"]) or 0)
    elif groups.get("tenths"):
        value = 10.0 * (han_number(groups["tenths"]) or 0)
    elif groups.get("words"):
        value = _words(groups["words"], language)
    else:
        value = next(share for name, share in _named(language) if groups.get(name))
    if not 0 < value <= 100:
        return None
    return Amount(start=match.start(), end=match.end(), low=value, high=high)


def _figure(words: str) -> float:
    return float(words.replace(",", "."))


def _words(words: str, language: str) -> float:
    if re.fullmatch(_HUNDRED[language], words):
        return 100.0
    join = _JOINS[language]
    for tens, ten in enumerate(_TENS[language].split(), 1):
        for unit, one in enumerate(["", *_UNITS[language].split()]):
            joined = ten if not one else (f"{one}{join}{ten}" if language == "de" else f"{ten}{join}{one}")
            if re.fullmatch(joined, words):
                return 10.0 * tens + unit
    return next((float(n) for n, one in enumerate(_UNITS[language].split(), 1) if one == words), 0.0)


def _named(language: str) -> list[tuple[str, float]]:
    return [(f"f{number}", share) for number, (_, share) in enumerate(_FRACTIONS[language])]


@cache
def _parts(language: str) -> tuple[tuple[Expression, ...], tuple[str, ...]]:
    """The ways of stating a share, in the order in which they are tried at one place, and words that one of them needs."""
    sign = _PERCENT[language]
    parts = [
        rf"(?<![\d.,])(?P<low>{_FIGURE}) ?(?:{sign})? ?(?:-|{_AND[language]}) ?(?P<high>{_FIGURE}) ?(?:{sign})",
        rf"(?<![\d.,])(?P<figure>{_FIGURE})(?: ?\\? ?|-)(?:{sign})",
    ]
    if language == "zh":
        parts += [r"百分之(?P<han>[零〇一二三四五六七八九十百\d]{1,5})", r"(?P<tenths>[一二三四五六七八九])成"]
    else:
        tens, units = "|".join(reversed(_TENS[language].split())), _UNITS[language].replace(" ", "|")
        join = _JOINS[language]
        two = rf"(?:(?:{units}){join})?(?:{tens})" if language == "de" else rf"(?:{tens})(?:{join}(?:{units}))?"
        parts.append(rf"\b(?P<words>{two}|{_HUNDRED[language]}|{units})[ -](?:{sign})")
    fractions = "|".join(
        rf"(?P<f{number}>{words})" if language == "zh" else rf"\b(?P<f{number}>{words})\b"
        for number, (words, _) in enumerate(_FRACTIONS[language])
    )
    found = (*(Expression(part) for part in parts), _SHORT, Expression(fractions))
    return found, tuple(dict.fromkeys(word for part in found for word in part.words))


@cache
def _regex(parts: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile("|".join(parts))
