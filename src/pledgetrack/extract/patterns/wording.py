"""What a wording file and a language's grammar hold."""

import re
from dataclasses import dataclass
from functools import cache
from typing import Any, TypeVar

from pledgetrack.extract.expression import Expression
from pledgetrack.extract.literals import Needs, needs_in_full
from pledgetrack.extract.patterns.stated import NEVER
from pledgetrack.extract.patterns.when import When, Whether
from pledgetrack.extract.series import Series
from pledgetrack.model.words import Kind, Scope

T = TypeVar("T")

# What stands in the marked text for each character of an amount or a year.
AMOUNT = "¤"
YEAR = "§"
_SLOTS = {
    "{amount}": f"(?<!{AMOUNT}){AMOUNT}{{1,60}}(?!{AMOUNT})",
    "{year}": f"(?<!{YEAR}){YEAR}{{1,60}}(?!{YEAR})",
    "{gap}": f"[^.;{AMOUNT}]",
}


@dataclass(frozen=True, kw_only=True, eq=False, repr=False)
class Pattern:
    """One way of wording a target.

    ``expression`` is matched against the marked text: lower case, plain hyphens and spaces, each amount a run of ``¤``
    (``{amount}``), each year a run of ``§`` (``{year}``); ``{gap}`` is a character that begins no new sentence part
    and no amount. It is compiled when one of the ``literals`` first occurs. Where ``kind`` is ``None``, the name of
    the group that matched is the kind. A ``measured`` wording holds an amount, unless ``percent`` says it outright. A
    ``leaning`` one does not say what is cut and counts only beside words that do; a ``verbal`` one says with a verb
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

    def regex(self) -> Expression:
        """The expression with its slots filled in."""
        return compiled(self.expression, sifted=True)

    def needed(self) -> Needs:
        """What a text must hold before it is marked for the expression to match."""
        return unmarked(self.regex())


@dataclass(frozen=True, kw_only=True, eq=False, repr=False, init=False)
class Grammar(When, Whether):
    """How a language says who, when and whether: regular expressions for the marked text, see ``Pattern``.

    When and whether are those of ``When`` and ``Whether``; here is who, and what words say of shares and plans.
    """

    # Shares.
    aims: str = NEVER
    goal_of_a: str = NEVER
    becoming: str = NEVER
    so_called: str = NEVER
    attained: str = NEVER
    means: str = NEVER
    further: str
    another: str = NEVER
    other_object: str = NEVER
    coordinated: str = NEVER
    joins: str = NEVER
    failed_vote: str = NEVER
    means_by: str = NEVER
    means_to: str = NEVER
    asked_after: str = NEVER
    paper_calls: str = NEVER
    papers: str = NEVER
    the_plan: str = NEVER
    the_aim: str = NEVER
    goes_on: str = NEVER
    the_first: str = NEVER
    first_of: str = NEVER
    restated: str = NEVER
    makes_up: str = NEVER
    at_present: str = NEVER
    progress: str = NEVER
    presently: str = NEVER
    relative_pronouns: str = NEVER
    media: str = NEVER
    gloss: str = NEVER
    defines: str = NEVER
    after_share: str
    accompanied: str = NEVER
    down_to: str = NEVER
    remainder: str = NEVER
    wished: str = NEVER
    besides: str = NEVER
    also: str = NEVER
    # Who.
    in_aside: str = NEVER
    relative_clause: str = NEVER
    boundary: str
    cities: str
    local: str
    nations: str
    organisations: str
    groups: str
    both: str = NEVER
    towns: str = NEVER
    unnamed: str = NEVER
    we: str
    it: str
    oblique: str
    linking: str
    of: str
    behind: str
    listing: str
    singled: str = NEVER
    likewise: str = NEVER
    allied: str = NEVER
    allied_in: str = NEVER
    beside: str
    respectively: str = NEVER
    predicate: str = NEVER
    apposed: str = NEVER
    town_by: str = NEVER
    event_in: str = NEVER
    of_today: str = NEVER
    aside: str = NEVER
    among: str = NEVER
    counted: str = NEVER
    one_of: str = NEVER
    possessed: str = NEVER
    goal_head: str = NEVER
    goal_of: str = NEVER
    taken_over: str = NEVER
    its: str = NEVER
    in_city: str = NEVER
    own_place: str = NEVER
    no_city: str = NEVER
    made: str = NEVER
    we_object: str = NEVER
    its_wish: str = NEVER
    its_mayor: str = NEVER
    no_mayor: str = NEVER
    # Those from here to ``office_of`` in capitals as they stand.
    named_city: str = NEVER
    agent_before: str = NEVER
    the_named_city: str = NEVER
    plan_name: str = NEVER
    possessor: str = NEVER
    around: str = NEVER
    qualified: str = r"['’]?s?[,.;:)\n]|$|\s"
    with_place: str = r", [A-ZÀ-Þ][\w.'’-]{1,30}(?: [A-ZÀ-Þ][\w.'’-]{1,30}){0,2}(?:; |, )"
    office_of: str = NEVER
    mayor_of: str = NEVER
    one_of_two: str = NEVER
    apart: str = NEVER
    possessive: str = " ?"
    government: str = NEVER
    conjunction: str = NEVER
    plural_of: str = NEVER
    column_head: str = r"\W{0,4}(20[2-9]\d)\W{0,4}"
    has_goal: str = NEVER
    called: str = NEVER
    articles: str = NEVER
    called_the: str = NEVER
    purpose: str = NEVER
    right_before: str = NEVER
    based: str = NEVER
    acting: str = NEVER
    plan_of: str = NEVER
    plan_head: str = NEVER
    event: str = NEVER
    base_of: str = NEVER
    emissions_of: str = NEVER
    belonging: str = NEVER
    loosely: str = NEVER
    compared: str = NEVER
    lying: str = NEVER
    owed: str = NEVER
    stranger: str = NEVER
    corporate: str = NEVER
    aspiring: str = NEVER
    own_heads: str = NEVER
    own_aim: str = NEVER
    exemplary: str = NEVER
    enumerates: str = NEVER
    plain_openings: str = NEVER
    impersonal: str
    subjectless: str = NEVER
    anaphora: str = NEVER
    all_the_same: str = NEVER
    the_target: str = NEVER
    ratifies: str = NEVER
    set_out: str = NEVER
    met_behind: str = NEVER
    voted_behind: str = NEVER
    in_a_name: str = NEVER
    members: str = NEVER
    members_behind: str = NEVER
    added: str = NEVER
    signed: str = NEVER
    city_groups: str = NEVER
    named_behind: str = NEVER
    that_have: str = NEVER
    shifted: str = NEVER
    shifted_back: str = NEVER
    than_before: str = NEVER
    undersigned: str = NEVER
    we_of: str = NEVER
    ours: str = NEVER
    cutting: str = NEVER
    told_that: str = NEVER
    each_of: str = NEVER
    settles: str = NEVER
    moved: str = NEVER
    carried: str = NEVER
    lost: str = NEVER


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
