"""A lower-case twin of a text for matching: same length, so every offset in it is an offset in the text."""

import re
from functools import lru_cache

from pledgetrack.prepared import pattern

# Arabic, Persian, Devanagari, Bengali, full width.
_ZEROS = (0x0660, 0x06F0, 0x0966, 0x09E6, 0xFF10)
_PLAIN = {
    "‐": "-", "‑": "-", "‒": "-", "–": "-", "—": "-", "−": "-", "\u00ad": "-",
    "’": "'", "‘": "'", "ʼ": "'", "´": "'", "`": "'",
    "“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "「": '"', "」": '"', "『": '"', "』": '"',
    "₂": "2", "％": "%", "﹪": "%", "（": "(", "）": ")", "，": ",", "：": ":", "；": ";", "×": "x",
    "\u00a0": " ", "\u202f": " ", "\u2009": " ", "\u2007": " ", "\u3000": " ", "\t": " ", "\n": " ", "\r": " ",
    "\v": " ", "\f": " ", "*": " ", "_": " ", "$": " ", "\\": " ",
} | {chr(zero + digit): str(digit) for zero in _ZEROS for digit in range(10)}  # fmt: skip
# Carbon dioxide as a formula in text taken from a PDF file.
_FORMULA = pattern(r"\$?\s?\\(?:mathrm|text) ?\{ ?CO ?\}? ?_ ?\{? ?2 ?\}*\s?\$?")
# A share in mathematical signs: "$80\%$", "$80\,\%$".
_SIGNS = {"\\,\\%": "%", "\\ \\%": "%", "~\\%": "%", "\\%": "%"}

# The same with its figure apart, as a file of pages sets it: "CO 2 emissions".
_PARTED = pattern(r"\bCO[ \n]2(?=e?\b)")


@lru_cache(maxsize=2)  # one room asks after the other
def shadow(text: str) -> str:
    """Lower case, plain spaces, hyphens, quotation marks and digits; marks of emphasis blank. Same length."""
    plain = _without_signs(text) if "\\" in text else text
    plain = _PARTED.sub(" CO2", plain) if "CO 2" in plain or "CO\n2" in plain else plain
    plain = plain.replace("C02", "CO2") if "C02" in plain else plain  # a nought for the letter
    plain = plain.replace("’’", "” ")  # two single marks for one
    # One pass a sign that occurs is quicker than a look at every character.
    for sign in _PLAIN.keys() & set(plain):
        plain = plain.replace(sign, _PLAIN[sign])
    lower = plain.lower()
    if len(lower) == len(text):
        return lower
    # A few capitals (İ) become two characters.
    return "".join(low if len(low := char.lower()) == 1 else char for char in plain)


def _without_signs(text: str) -> str:
    for signs, plain in _SIGNS.items():
        text = text.replace(signs, plain.ljust(len(signs)))
    return _FORMULA.sub(_written_out, text)


def _written_out(match: re.Match[str]) -> str:
    return " CO2".rjust(len(match.group()) - 1).ljust(len(match.group()))
