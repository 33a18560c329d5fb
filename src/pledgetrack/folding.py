"""One key for the many spellings of a name: compatibility forms, case, accents and look-alike letters folded.

For matching only: what is stored and shown is always the spelling of the source.
"""

import unicodedata

# Letters that Unicode does not decompose, and the four i of Turkish, which must meet each other.
_LETTERS = str.maketrans(
    {
        "ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "ħ": "h", "ŧ": "t", "æ": "ae", "œ": "oe",
        "ı": "i", "İ": "i", "I": "i",
        "’": "'", "‘": "'", "ʼ": "'", "ʻ": "'", "`": "'", "´": "'",
        "‐": "-", "‑": "-", "‒": "-", "–": "-", "—": "-", "−": "-",
    }
)  # fmt: skip
# Zero width, bidirectional marks, soft hyphen, tag characters: unseen by people, so unseen by names.
_UNSEEN = {"Cf"}
_MOST = 0x3000  # the letters of alphabets lie below; there are too many above to remember


class _Kept(dict[int, int | None]):
    """For ``str.translate``: nothing for a mark on a letter and for what is unseen, any other character itself."""

    def __missing__(self, code: int) -> int | None:
        character = chr(code)
        kept = None if unicodedata.combining(character) or unicodedata.category(character) in _UNSEEN else code
        if code < _MOST:
            self[code] = kept
        return kept


_KEPT = _Kept()

# Alphabets with letters that look alike.
_ALIKE = ("LATIN", "CYRILLIC", "GREEK")


def mixed_alphabets(name: str) -> str:
    """The alphabets that one word of a name mixes, such as "Latin and Cyrillic", which no honest name does; else ""."""
    for word in () if name.isascii() else name.split():
        letters = {unicodedata.name(letter, "").split(" ")[0] for letter in word if letter.isalpha()}
        mixed = [alphabet.capitalize() for alphabet in _ALIKE if alphabet in letters]
        if len(mixed) > 1:
            return " and ".join(mixed)
    return ""


def fold(text: str) -> str:
    """Return the key under which a name is looked up: ``fold("São  Paulo") == fold("SAO PAULO") == "sao paulo"``."""
    if text.isascii():
        return " ".join(text.casefold().replace("`", "'").split())
    decomposed = unicodedata.normalize("NFKD", text.translate(_LETTERS))
    folded = decomposed.translate(_KEPT).casefold().translate(_LETTERS)
    return " ".join(unicodedata.normalize("NFKC", folded).split())
