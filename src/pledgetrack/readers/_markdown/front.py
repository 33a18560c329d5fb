"""What stands between lines of dashes before the text: title, date, language."""

import re

from pledgetrack.model.date import PartialDate

_DASHES = "---"
_FRONT = rf"\s*{_DASHES}[ \t]*\r?\n((?:[^\n]{{0,2000}}\n){{0,200}}?)(?:{_DASHES}|\.\.\.)[ \t]*(?:\r?\n|$)"
_PAIR = r"(\w+)[ \t]*:[ \t]*(\S[^\n]*)"


def taken_off(text: str) -> tuple[dict[str, str], str]:
    """Return the names and values that stand before a text, and the text. Only plain values on one line are read."""
    found = re.match(_FRONT, text) if text.lstrip().startswith(_DASHES) else None  # few texts begin so
    if found is None:
        return {}, text
    pairs = (re.fullmatch(_PAIR, line.rstrip()) for line in found[1].split("\n"))
    return {pair[1].lower(): pair[2].strip("\"'") for pair in pairs if pair}, text[found.end() :]


def day(about: dict[str, str]) -> str | None:
    """The ISO date of publication, if one is told."""
    try:
        return str(PartialDate.parse(about.get("date", "")[:10]))
    except ValueError:
        return None


def language(about: dict[str, str]) -> str | None:
    """The ISO 639-1 code of its language, if one is told."""
    code = (about.get("lang") or about.get("language") or "").lower().split("-")[0]
    return code if re.fullmatch("[a-z]{2}", code) else None
