"""Where a name stands: at the start of a sentence, in a headline, at the start of a line."""

_REACH = 140  # characters looked at on either side
_OPENING = " \t\"'“”‘’«»„([{#>|-–—•·¿¡"
_ENDING = ".!?:;…。！？：；"


def starts_sentence(text: str, start: int) -> bool:
    """Whether a word is capitalised because a sentence, line or quotation starts with it."""
    position, broken = start - 1, False
    while position >= 0 and start - position < 40:
        sign = text[position]
        if sign == "\n":
            if broken:
                return True
            broken = True
        elif sign in '"“«„¿¡':
            return True
        elif sign not in _OPENING:
            return sign in _ENDING
        position -= 1
    return True


def line_around(text: str, start: int, end: int) -> str:
    """The sentence or line about a name, as far as it reaches within 140 characters on either side."""
    left = text[max(0, start - _REACH) : start]
    right = text[end : end + _REACH]
    cut = max(left.rfind("\n"), left.rfind(". "), left.rfind("? "), left.rfind("! "))
    ends = [at for at in (right.find("\n"), right.find(". "), right.find("? "), right.find("! ")) if at >= 0]
    return left[cut + 1 :] + text[start:end] + right[: min(ends) if ends else None]


def in_headline(text: str, start: int, end: int) -> bool:
    """Whether a name stands in capitals, or in a line without full stop most of whose long words are capitalised."""
    line = line_around(text, start, end)
    words = [word for word in line.replace("-", " ").split() if len(word) > 3 and word[0].isalpha()]
    if line.isupper() and len(words) > 0:
        return True
    if len(words) < 3 or line.rstrip().endswith(".") or _full_stop_follows(text, end, line):
        return False
    return sum(word[0].isupper() for word in words) >= 0.7 * len(words)


def _full_stop_follows(text: str, end: int, line: str) -> bool:
    stop = text.find(". ", end, end + _REACH)
    return stop >= 0 and "\n" not in text[end:stop] and line.endswith(text[max(end, stop - 8) : stop])
