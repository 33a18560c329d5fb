"""Shares in words and signs, in every language: per cent, fractions and ranges."""

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from pledgetrack.extract.expression import Expression, once
from pledgetrack.extract.literals import needs_in_full
from pledgetrack.extract.patterns import all_words, tongue
from pledgetrack.extract.series import Series
from pledgetrack.extract.shadow import shadow

# "80x50": no other way of stating a share begins where this one does.
_SHORT = r"\b(?P<short>[3-9][05])(?=x(?:20)?[2-5][05]\b)"
_SHORT_NEEDS = ((("0x", "5x"),),)
_FIGURE = r"\d{1,3}(?:[.,]\d{1,2})?"
# Figures before two that "and" joins: "by 30, 50 and 100 per cent"; what is between two is a range.
_LIST = 30
_LISTED, _ONE = Expression(rf"(?<![\d.,])(?:{_FIGURE}, ){{1,4}}$"), Expression(_FIGURE)
_AND = Expression(rf"\b(?:{'|'.join(all_words('conjunctions'))}) ?$")
_BETWEEN = Expression(rf"\b(?:{'|'.join(all_words('ranges'))}) [^,;]{{0,20}}$")
_HAN = {char: value for value, char in enumerate("零一二三四五六七八九")} | {"〇": 0, "两": 2}


class Amount(NamedTuple):
    """A share: ``text[start:end]`` says ``low`` per cent (0-100, one decimal), or from ``low`` to ``high``."""

    start: int
    end: int
    low: float
    high: float | None = None

    def among_blanks(self, text: str) -> "Amount":
        """The share with the blanks around it but for one on each side: words stand one blank apart."""
        start, end = self.start, self.end
        while text[start - 2 : start] == "  ":
            start -= 1
        while text[end : end + 2] == "  ":
            end += 1
        return self._replace(start=start, end=end)


def amounts(text: str, language: str = "en") -> tuple[Amount, ...]:
    """Every share that a text states, in its order. Offsets count in ``text``."""
    return read_shares(shadow(text), language)


def read_shares(low: str, language: str = "en") -> tuple[Amount, ...]:
    """The same for the shadow of a text."""
    present = _parts(language).possible(low)
    if not present:  # most texts end here
        return ()
    found = (_each(match, low, language) for match in _matches(present, low))
    return tuple(amount for several in found for amount in several)


def _matches(parts: tuple[str, ...], low: str) -> Iterator[re.Match[str]]:
    """What one expression of all these parts would find, of which there are too many to prepare each."""
    regexes = [once(part) for part in parts]
    ahead = [regex.search(low) for regex in regexes]
    while nearest := min(filter(None, ahead), key=lambda match: match.start(), default=None):
        yield nearest
        free = nearest.end()
        ahead = [
            match if match is None or match.start() >= free else regex.search(low, free)
            for regex, match in zip(regexes, ahead, strict=True)
        ]


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
        half = groups["half"]
        value = 10.0 * (han_number(groups["tenths"]) or 0) + (5 if half == "半" else han_number(half or "零") or 0)
    elif groups.get("words"):
        value = _words(groups["words"], language)
    else:
        value = next(share for name, share in _named(language) if groups.get(name))
    if not 0 < value <= 100:
        return None
    return Amount(start=match.start(), end=match.end(), low=value, high=high)


def _each(match: re.Match[str], low: str, language: str) -> tuple[Amount, ...]:
    """The share that was found, or each of several that share a sign: "by 30, 50 and 100 per cent"."""
    amount, groups = _read(match, language), match.groupdict()
    if amount is None or not groups.get("low"):
        return () if amount is None else (amount,)
    before, joint = low[max(0, amount.start - _LIST) : amount.start], low[match.end("low") : match.start("high")]
    joins = _AND.search(joint)
    if joins is None or _BETWEEN.search(before):
        return (amount,)
    listed = _LISTED.search(before)
    first = amount.start - len(before)
    more = _ONE.finditer(before, listed.start()) if listed else ()
    return (
        *(Amount(start=first + one.start(), end=first + one.end(), low=_figure(one.group())) for one in more),
        amount._replace(end=match.end("low") + len(joint[: joins.start()].rstrip()), high=None),
        Amount(start=match.start("high"), end=amount.end, low=_figure(groups["high"])),
    )


def _figure(words: str) -> float:
    return float(words.replace(",", "."))


def _words(words: str, language: str) -> float:
    if re.fullmatch(tongue(language).hundred, words):
        return 100.0
    return float(numerals(language).get(words, 0))


@cache
def numerals(language: str) -> dict[str, int]:
    """Every number below a hundred in words, as the language joins them."""
    words = tongue(language)
    units = dict(zip(words.units.split(), range(1, 20), strict=False))
    found = dict(words.irregular) | dict(words.tens) | units
    for ten, value in words.tens.items():
        for unit, one in units.items():
            if value + one < 100 and (one < 10 or value in {60, 80}):
                for join in _joins(words.join):
                    found.setdefault(f"{unit}{join}{ten}" if words.units_first else f"{ten}{join}{unit}", value + one)
    return found


def _joins(pattern: str) -> tuple[str, ...]:
    """The strings that a join stands for."""
    return tuple(join for join in (" ", "-", " y ", " e ", " et ", "-et-", "und") if re.fullmatch(pattern, join))


def _named(language: str) -> list[tuple[str, float]]:
    return [(f"f{number}", share) for number, (_, share) in enumerate(tongue(language).fractions)]


def ways(language: str) -> tuple[str, ...]:
    """The ways of stating a share, in the order in which they are tried at one place."""
    words = tongue(language)
    sign = words.percent
    parts = [
        rf"(?<![\d.,])(?<!co)(?<!goal )(?<!action )(?<!objective )(?P<low>{_FIGURE}) ?(?:{sign})? ?(?:-|{words.between}) ?(?P<high>{_FIGURE}) ?(?:{sign})",
        rf"(?<![\d.,])(?P<figure>{_FIGURE})(?: ?\\? ?|-)(?:{sign})",
    ]
    if words.spaced:
        tens, units = "|".join(words.tens), words.units.replace(" ", "|")
        others = "|".join((*words.irregular, *sorted(words.units.split(), key=len, reverse=True)))
        two = (
            rf"(?:(?:{units}){words.join})?(?:{tens})"
            if words.units_first
            else rf"(?:{tens})(?:{words.join}(?:{units}))?"
        )
        parts.append(rf"\b(?P<words>{two}|{words.hundred}|{others})[ -](?:{sign})")
    else:
        parts += [
            r"百分之(?P<han>[零〇一二三四五六七八九十百\d]{1,5})",
            r"(?P<tenths>[一二两三四五六七八九]|(?<![\d.])[1-9](?=成(?![为员立本])))(?:[至到][二两三四五六七八九])?成(?P<half>半|[一二三四五六七八九])?",
        ]
    fractions = "|".join(
        rf"\b(?P<f{number}>{share})\b" if words.spaced else rf"(?P<f{number}>{share})"
        for number, (share, _) in enumerate(words.fractions)
    )
    return *parts, _SHORT, fractions


@cache
def _parts(language: str) -> Series[str]:
    return Series((way, _SHORT_NEEDS if way == _SHORT else needs_in_full(way)) for way in ways(language))
