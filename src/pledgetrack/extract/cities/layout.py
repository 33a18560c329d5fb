"""Where a name stands: at the start of a sentence, in a headline, among the names of persons."""

from pledgetrack.extract.cities.given import given
from pledgetrack.extract.expression import Expression, once
from pledgetrack.extract.patterns import every, listed
from pledgetrack.folding import fold

_REACH = 80  # characters looked at on either side
_LINE_REACH = 160
_OPENING = " \t\"'“”‘’«»„([{#>|-–—•·¿¡"
_ENDING = ".!?:;…。！？：；"
_MOST_SMALL = 6  # words within reach, with which no line is a headline
_FEWEST = 3
# What a line begins with that says which office whoever signs over it holds, and how many names may stand before the last.
_OFFICES = (*listed("cast.offices"), *(f"{word.capitalize()} " for word in listed("cast.deputy")))
_NAMES = 4
_DATELINE = (
    r"[ \t]*(?:,[ \t]*[A-Z][\w.]{1,14}\.?(?:[ ][A-Z]\w{1,14}){0,2})?(?:[ \t]*\([A-Z][\w /.]{1,20}\))?[ \t]*(?:[—–]|--|-(?=[ \t]))"
    r"|[ \t]*\((?:AP|Reuters|AFP|CNN|UPI)\)"
)
_LABEL = r"[ \t]*(?:[—–]|--|-)"
# "AYES: Hill, Austin", "Cr EM Patterson", "J.P. Houston", and who is cited: "Houston et al.", "Austin, J. (2019)".
_ROLL = Expression(every("layout.roll"))
_TITLED = Expression(every("layout.titled"))
_LETTERS = Expression(r"(?<![\w.])((?:[A-Z]\.){2,3})[ ]$")
_STATES = frozenset(listed("layout.states"))
_CITED = Expression(every("layout.cited"))
_CARRIED = Expression(every("layout.carried"))
_PARTICLES = ("Al ", "El ", "Bin ", "Bint ", "Ibn ", "Abu ")
_PARTICLE = Expression(r"(?<![\w'’-])([A-Z][\w'’-]+)[ ]\w+[ ]$")
_INITIALS = frozenset("BCDFGHJKLMNPQRSTVWXZ")  # a vowel that begins a line may be a word
_SOMEBODY = Expression(every("layout.somebody"))
_LONG = 3  # letters; longer words are capitalised in a headline


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


def line_around(text: str, start: int, end: int, reach: int = _LINE_REACH) -> str:
    """The sentence or line about a name, as far as it reaches within so many characters on either side."""
    left, right = text[max(0, start - reach) : start], text[end : end + reach]
    cut = max(left.rfind("\n"), left.rfind(". "), left.rfind("? "), left.rfind("! "))
    return left[cut + 1 :] + text[start:end] + right[: _first_end(right)]


def _first_end(right: str) -> int | None:
    ends = [at for at in (right.find("\n"), right.find(". "), right.find("? "), right.find("! ")) if at >= 0]
    return min(ends) if ends else None


def in_headline(text: str, start: int, end: int) -> bool:
    """Whether a name stands in capitals, or in a line without full stop most of whose long words are capitalised."""
    line = line_around(text, start, end, _REACH)
    small = capital = 0
    for word in line.replace("-", " ").split():
        if len(word) > _LONG:
            if word[0].isupper():
                capital += 1
            elif word[0].islower():
                small += 1
                if small > _MOST_SMALL:
                    return False
    if small == 0 and line.isupper():
        return True
    if line.count(",") + line.count(";") > 1:
        return False  # a list of names
    if small + capital < _FEWEST or capital < 0.7 * (small + capital):
        return False
    right = text[end : end + _REACH]
    at = _first_end(right)
    # A line that goes on beyond is no headline.
    ends = len(text) <= end + _REACH if at is None else right[at] == "\n"
    return ends and not line.rstrip().endswith(".")


def ends_a_line(text: str, start: int, end: int) -> bool:
    """Whether a name ends a line in which another word stands: "Ana Braga", over "Mayor of Leeds"."""
    return text[end : end + 1] == "\n" and text[start - 1 : start] == " "


def signs(text: str, start: int, end: int) -> bool:
    """Whether a name ends a line of names over an office: "Ana Braga", over "Mayor of Leeds"."""
    if not (ends_a_line(text, start, end) and text.startswith(_OFFICES, end + 1)):
        return False
    line = text[text.rfind("\n", 0, start) + 1 : start].split()
    return 0 < len(line) < _NAMES and all(word[0].isupper() and word.isalpha() for word in line)


def among_persons(text: str, start: int, end: int) -> bool:
    """Whether a name stands where only persons do: in a vote, behind a councillor's title and initials, before "et al."."""
    before = text[max(text.rfind("\n", max(0, start - _LINE_REACH), start) + 1, start - _LINE_REACH) : start]
    if before.endswith(" "):
        words = before.rstrip(". ").strip(_OPENING)
        if words in _INITIALS or _ROLL.search(before) or _TITLED.search(before):
            return True
        letters = _LETTERS.search(before) if before.endswith(". ") else None
        first = _PARTICLE.search(before) if before.endswith(_PARTICLES) else None
        if (letters and letters[1] not in _STATES) or (first and fold(first[1]) in given()):
            return True
    cited = text.startswith((" et al", " (1", " (2"), end) or text[end + 3 : end + 4] == "."
    if cited and _CITED.match(text, end):
        return True
    moves = "/" in (text[start - 1 : start], text[end : end + 1])
    return moves and bool(_CARRIED.match(before + text[start : end + _REACH]))


def is_said_of_somebody(text: str, first: str | None, end: int) -> bool:
    """Whether what stands behind a name is said of persons: "Zbynka Houston said", "…, director of parks".

    ``first`` is the word before it: empty where it is nothing else, ``None`` where it is no name.
    """
    return (first == "" or first in given()) and bool(_SOMEBODY.match(text, end))


def opens_a_report(text: str, end: int) -> bool:
    """Whether a name that ends here is followed as in a dateline: "WACO —", "Paris, Texas (AP) —"."""
    return bool(once(_DATELINE).match(text, end))


def is_set_off(text: str, start: int, end: int) -> bool:
    """Whether nothing but a dash stands behind a name that is not in capitals: "None - for information"."""
    return not text[start:end].isupper() and bool(once(_LABEL).match(text, end))
