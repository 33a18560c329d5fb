"""What a wording file holds, and how expressions of a language are made and asked."""

import re
from functools import cache
from typing import Any, NamedTuple, TypeVar

from pledgetrack.extract.expression import Expression
from pledgetrack.extract.literals import Needs, needs_in_full
from pledgetrack.extract.series import Series
from pledgetrack.model.words import Kind, Scope

T = TypeVar("T")

# What stands in the marked text for each character of an amount or a year.
AMOUNT = "¤"
YEAR = "§"
# The share that a group of this name states: "all schools renovated", "halve its energy use".
OUTRIGHT = {"whole": 100.0, "half": 50.0}
_SLOTS = {
    "{amount}": f"(?<!{AMOUNT}){AMOUNT}{{1,60}}(?!{AMOUNT})",
    "{year}": f"(?<!{YEAR}){YEAR}{{1,60}}(?!{YEAR})",
    "{gap}": f"[^.;{AMOUNT}]",
}


class Pattern(NamedTuple):
    """One way of wording a target.

    ``expression`` is matched against the marked text: lower case, plain hyphens and spaces, each amount a run of ``¤``
    (``{amount}``), each year a run of ``§`` (``{year}``); ``{gap}`` is a character that begins no new sentence part
    and no amount. It is compiled when one of the ``literals`` first occurs. Where ``kind`` is ``None``, the name of
    the group that matched is the kind. A ``measured`` wording holds an amount, unless ``percent`` says it outright, or a group named ``whole`` or ``half``. A
    ``leaning`` one does not say what is cut and counts only beside words that do, as does a match with a group named ``leans``; a ``verbal`` one says with a verb
    what another may say by its name for the same year, and then only says that again.
    """

    literals: tuple[str, ...]
    expression: str
    kind: Kind | None = None
    percent: float | None = None
    measured: bool = False
    scope: Scope | None = None
    leaning: bool = False
    verbal: bool = False

    def needs_share(self) -> bool:
        """Whether it can only match where the words before or behind it state a share."""
        outright = self.percent is not None or any(f"(?P<{name}>" in self.expression for name in OUTRIGHT)
        return self.measured and not outright

    def regex(self) -> Expression:
        """The expression with its slots filled in."""
        return compiled(self.expression, sifted=True)

    def needed(self) -> Needs:
        """What a text must hold before it is marked for the expression to match."""
        return unmarked(self.regex())


@cache
def compiled(expression: str, *, sifted: bool = False) -> Expression:
    """The expression with its slots filled in, made once and compiled when it first may match."""
    for slot, characters in _SLOTS.items():
        expression = expression.replace(slot, characters)
    return Expression(expression, sifted=sifted)


def unmarked(expression: Expression) -> Needs:
    """What a text must hold before it is marked; any figure may become a sign."""
    return needs_in_full(re.sub(f"[{AMOUNT}{YEAR}]", r"\\d", expression.source))


def may_hold(low: str, expression: str) -> bool:
    """Whether an expression of a grammar may match in a text, marked or not: told by a look at each of its words."""
    return bool(_alone(expression).possible(low))


@cache
def _alone(expression: str) -> Series[bool]:
    return Series([(True, unmarked(compiled(expression, sifted=True)))])


def last_before(expression: str, before: str) -> str:
    """The words that end a text and match an expression of a grammar, or none."""
    match = compiled(f"(?:{expression})$").search(before)
    return match.group() if match else ""


def possible(group: tuple[tuple[T, str], ...], text: str) -> tuple[tuple[T, Expression], ...]:
    """Those of a grammar's expressions that may match in a text or a part of it, each with what it stands for."""
    known = _SERIES.get(id(group))
    if known is None:
        expressions = [(meaning, compiled(words, sifted=True)) for meaning, words in group]
        known = _SERIES[id(group)] = group, Series((pair, unmarked(pair[1])) for pair in expressions)
    series: Series[tuple[T, Expression]] = known[1]
    return series.possible(text)


# By identity: what a language says of itself is made once and stays, and is long to compare.
_SERIES: dict[int, tuple[tuple[tuple[Any, str], ...], Series[Any]]] = {}
