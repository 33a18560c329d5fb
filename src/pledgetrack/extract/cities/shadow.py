"""A copy of the text in which what is not prose is blank: tags, addresses, file names. Offsets stay the same."""

import re

from pledgetrack.extract.expression import once

# Each with the literal without which it cannot match, so that plain text costs a look and no more.
_BLANKED = (
    ("<", r"<[/!a-zA-Z][^<>]{0,4000}>"),
    ("://", r"(?:https?|ftp|file)://[^\s<>\"“”]{1,4000}"),
    ("www.", r"\bwww\.[^\s<>\"“”]{1,4000}"),
    ("](", r"\]\([^()\s]{0,4000}\)"),
    ("&", r"&#?[a-zA-Z0-9]{1,8};"),
)
_LONGEST_NAME = 200  # letters
_HOST = r"@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}"
_SUFFIX = r"\.(?:jpe?g|png|gif|svg|webp|pdf|docx?|xlsx?|pptx?|csv|html?|php|aspx?|zip|mp[34])\b"


def readable(text: str) -> str:
    """Return the text with tags, addresses and file names blanked; ``len(readable(text)) == len(text)``."""
    for literal, pattern in _BLANKED:
        if literal in text:
            text = re.sub(pattern, _blank, text)
    if "@" in text:
        text = _without_names_before(text, _HOST, "_.+-")
    text = _without_names_before(text, _SUFFIX, "_./\\-")
    # Markdown's emphasis would otherwise be part of the word.
    return text.replace("_", " ").replace("*", " ")


def _without_names_before(text: str, ending: str, signs: str) -> str:
    """Blank what ends so, and the letters, digits and ``signs`` before it: addresses of people, names of files.

    The ending is found first: to look for such a name at every word would cost more than all the rest.
    """
    pieces, done = [], 0
    for match in once(ending).finditer(text):
        start, least = match.start(), max(done, match.start() - _LONGEST_NAME)
        while start > least and (text[start - 1].isalnum() or text[start - 1] in signs):
            start -= 1
        pieces += [text[done:start], " " * (match.end() - start)]
        done = match.end()
    return "".join([*pieces, text[done:]])


def _blank(match: re.Match[str]) -> str:
    # Line ends are kept: they tell where a line of a heading or table ends.
    found = match.group()
    if found.startswith("&"):
        return _ENTITIES.get(found, " ").ljust(len(found))
    if "\n" not in found:
        return " " * len(found)
    return "".join("\n" if sign == "\n" else " " for sign in found)


# What an entity stands for matters where it is an apostrophe or a dash: it parts words differently than a space.
_ENTITIES = {"&apos;": "'", "&#39;": "'", "&#x27;": "'", "&rsquo;": "’", "&#x2019;": "’", "&#8217;": "’"}
