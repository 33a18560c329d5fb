"""Years in figures: where one stands, how far a range of them reaches, and what comes right before."""

import re

from pledgetrack.extract.expression import Expression
from pledgetrack.extract.patterns import all_words
from pledgetrack.extract.patterns.grammars import Grammar
from pledgetrack.extract.patterns.wording import compiled, last_before
from pledgetrack.prepared import pattern

_YEAR = r"(?:19|20)\d\d"
# Its first digit in front, and what stands before it looked at behind: other characters are passed over at once.
_FIGURES = Expression(
    r"(?P<first>[12](?:(?<![\d./#,\w-].)|(?<=\bfy.)|(?<=\bmid-.)|(?<=\bby-.))(?:(?<=1)9|(?<=2)0)\d\d)"
    rf"(?: ?(?:-|/|{'|'.join((*all_words('joints'), *all_words('alternatives')))}) ?(?P<last>{_YEAR}|(?<=\d[-/])\d\d))?"
    r"(?![\d%]|[,.]\d|s\b|\w)",
    needed=((("19", "20"),),),
)
# "Between 2030 and 2035" is a range, "2030 and 2035" are two years, "from 2040 to 2045" is a change.
_ANDS = set(all_words("conjunctions"))
# "2026 or 2027" is a range, "2030 or 2050" are two.
_ORS = set(all_words("alternatives"))
_CLOSE, _FAR = 5, 30
BETWEEN = Expression(rf"\b(?:{'|'.join(all_words('ranges'))}) $")
FROM = Expression(rf"\b(?:{'|'.join(all_words('starts'))}) $")
AND = Expression(rf",? ?(?:{'|'.join(sorted(_ANDS))}|,) ")
TO = Expression(rf" (?:{'|'.join(all_words('joints'))}) ")
# Years to come begin here: "from 2005" counts from a base, "from 2030" begins a target.
TO_COME = 2025
_FRONTED = pattern(r"\W{0,9}(?:[a-z]+ ){1,3}(?P<year>20\d\d),? ")


def figures(grammar: Grammar) -> Expression:
    """The expression for years in figures; a language without spaces between words has its own."""
    return compiled(grammar.year_figures) if grammar.year_figures else _FIGURES


def ends(low: str, match: re.Match[str], grammar: Grammar) -> tuple[int, int | None]:
    """The first year of what was found, and the last one if it is a range: "2030-35", "between 2030 and 2035"."""
    first = int(match["first"])
    if not match["last"]:
        return first, None
    joint = low[match.end("first") : match.start("last")].strip()
    before = low[max(0, match.start() - 12) : match.start()]
    if (joint in _ANDS and not BETWEEN.search(before)) or (joint.isalpha() and FROM.search(before)):
        return first, None
    if joint in _ANDS and first < TO_COME and BETWEEN.search(last_before(grammar.before_base, before)):
        return first, None  # from a base to a target: "entre 2010 y 2030"
    last = int(match["last"])
    if last < 100:
        if joint.isalpha():
            return first, None  # "from 60 % by 2030 to 45 per cent"
        last += first - first % 100
    far = _CLOSE if joint in _ORS else _FAR
    return (first, last) if first < last <= first + far else (first, None)


def told_in(low: str, grammar: Grammar) -> int | None:
    """The year gone by in which a sentence tells of something: "In 2019 it said that within eleven years …"."""
    match = _FRONTED.match(low)
    told = match and compiled(grammar.fronted_year).fullmatch(low, 0, match.start("year"))
    return int(match["year"]) if match and told and int(match["year"]) < TO_COME else None
