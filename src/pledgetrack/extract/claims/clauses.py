"""Clauses, and two things said in one sentence: "has cut its emissions by 30 % and will be carbon neutral by 2040"."""

from pledgetrack.extract.claims.figures import TO_COME
from pledgetrack.extract.claims.names import NAMED, Holder
from pledgetrack.extract.claims.years import Year
from pledgetrack.extract.expression import Expression
from pledgetrack.extract.patterns import all_words
from pledgetrack.extract.patterns.grammars import Grammar
from pledgetrack.extract.patterns.wording import compiled

# So near before a year stands what is done by then.
_JUST_BEFORE = 40
# An aside is no longer.
_ASIDE = 130
_AND = all_words("conjunctions")
_JOINT = Expression(rf" (?:{'|'.join(_AND)}) ")
# "In 2050 and, for its buses, by 2035".
_AND_ASIDE = Expression(rf" (?:{'|'.join(_AND)}), [^,]{{3,50}}, ")
_REST = Expression(r"[^.,;:()]{0,60}")
# What ends the words of an aim before its year.
_STOPS = Expression(r"[;.,:(]")
# "20,000 trees", "500 Ladepunkte", but no year.
_COUNTED = Expression(r" (?:\d{1,3}(?:[ .,]\d{3})+|(?!(?:19|20)\d\d\b)\d{2,4}) [^\W\d]{3}")


def parted(low: str, aim: tuple[int, int], at: int, grammar: Grammar) -> bool:
    """Whether a clause of its own begins between an aim and what stands ``at``: ", which has cut by 30 %, will …"."""
    fresh = compiled(grammar.fresh).search(low, aim[1])
    if fresh and fresh.start() < at:
        return True
    for one in compiled(grammar.then_must).finditer(low, max(0, aim[0] - _ASIDE), at):
        if one.start() <= aim[1] <= one.end():
            return True
    return any(one.start() <= aim[0] < one.end() <= at for one in compiled(grammar.in_aside).finditer(low))


def of_something_else(low: str, start: int, year: Year, grammar: Grammar) -> bool:
    """Whether a second year is no date of the same aim: "by 2030, long before the national target of 2050".

    Nor is it in "by 2030, achieving zero waste by 2040", "bis 2030 und bis 2025 500 Ladepunkte".
    """
    between = low[start : year.start]
    if compiled(grammar.nations).search(between) or compiled(grammar.another).search(between):
        return True
    return _COUNTED.search(between) is not None or _does_more(low, year, grammar, between=f"{between} ")


def _does_more(low: str, year: Year, grammar: Grammar, *, between: str = "") -> bool:
    """Whether another act, or so many things, stand behind a year: "und bis 2026 200 Busse kaufen"."""
    rest = _REST.match(low, year.end)
    acts = compiled(grammar.another_act).search(between + (rest.group() if rest else ""))
    return acts is not None or _COUNTED.match(low, year.end) is not None


def joint(between: str) -> int:
    """Where what stands between two years turns to the second: at the last comma or "and", an aside behind it included."""
    aside = _AND_ASIDE.search(between)
    return aside.start() if aside else max(between.rfind(","), *(between.rfind(f" {one} ") for one in _AND), 0)


def of_another_act(low: str, aim: int, year: Year, grammar: Grammar) -> bool:
    """Whether a year behind an aim is that of what is done: "wants to be carbon neutral, and will ban diesel by 2030"."""
    now, acts = compiled(grammar.told_now), compiled(grammar.will_act)
    if now.match(low, aim, year.start) or acts.search(low, aim, year.start):
        return True
    joined = any(f" {word} " in low[aim : year.start] for word in _AND)
    return joined and _does_more(low, year, grammar)  # "klimaneutral werden und bis 2026 200 Busse kaufen"


def plainly(low: str, aim: int, year: Year, grammar: Grammar) -> bool:
    """Whether a year to come stands with "in" in the words of an aim: "neutrality for the whole municipal area in 2030"."""
    between, told = low[aim : year.start], compiled(grammar.plainly_in).fullmatch(year.how)
    if told is None or (year.value or 0) < TO_COME or _STOPS.search(between):
        return False
    another = of_another_act(low, aim, year, grammar) or of_something_else(low, aim, year, grammar)
    return not another and compiled(grammar.boundary).search(between) is None


def of_an_event(low: str, year: Year, aim: int, grammar: Grammar) -> bool:
    """Whether a year before an aim is that of something else: "In 2027 the council will vote on becoming neutral".

    So it is in "will plant 20,000 trees by 2027 to become carbon neutral".
    """
    counted = _COUNTED.search(low, max(0, year.start - _JUST_BEFORE), year.start)
    if counted is not None and low.find(",", counted.end(), aim) < 0:
        return True
    asides = compiled(grammar.in_aside).finditer(low, max(0, year.start - _ASIDE), aim + _ASIDE)
    if any(one.start() <= year.start < one.end() <= aim for one in asides):
        return True
    return compiled(grammar.then_aims).search(low, year.end, aim) is not None


def alone(marked: str, aim: int, clause: tuple[int, int], grammar: Grammar) -> str:
    """A passage in which blanks stand for what the clause of an aim tells of another, in an aside or before "and"."""
    cut = [aside.span() for aside in compiled(grammar.in_aside).finditer(marked, *clause)]
    cut = [(start, end) for start, end in cut if not start <= aim < end]
    turns = compiled(grammar.fresh).finditer(marked, clause[0], aim)
    cut += [(clause[0], turn.end()) for turn in turns if not "a" <= turn.group()[0] <= "z"]
    for start, end in cut:
        marked = marked[:start] + " " * (end - start) + marked[end:]
    return marked


def innermost(marked: str, clause: tuple[int, int], aim: int, grammar: Grammar) -> tuple[int, int]:
    """The clause of an aim, which is an aside of its own: "Bonn, which aims to be neutral by 2035, has cut …"."""
    for aside in compiled(grammar.in_aside).finditer(marked, *clause):
        if aside.start() <= aim < aside.end():
            return aside.span()
    return clause


def after_and(low: str, start: int, end: int) -> int:
    """Where the last "and" between two places ends; ``start`` where there is none."""
    return max((match.end() for match in _JOINT.finditer(low, start, end)), default=start)


def turned_ahead(marked: str, clause: tuple[int, int], aim: int, grammar: Grammar) -> tuple[int, int] | None:
    """The rest of a clause that goes on from what was reached to an aim: "has been neutral since 2007 and will be"."""
    turns = [one for one in compiled(grammar.then_must).finditer(marked, clause[0], aim) if one["turn"]]
    return (turns[-1].start("turn"), clause[1]) if turns else None


def until_another(
    low: str, aim: int, clause: tuple[int, int], holders: tuple[Holder, ...], grammar: Grammar
) -> tuple[int, int]:
    """A clause up to where it turns to another: "Norby has adopted a goal of 100 %, and Vesta has already hit its"."""
    for holder in holders:
        turn = compiled(grammar.and_another).fullmatch(low, aim, holder.start) if holder.who in NAMED else None
        if turn is not None and not holder.oblique:
            return clause[0], min(clause[1], turn.start())
    result = compiled(grammar.and_has).search(low, aim, clause[1])  # ", and has already cut its emissions by 20 %"
    return (clause[0], result.start()) if result else clause


def clause_start(low: str, start: int, grammar: Grammar) -> int:
    """Where the clause begins in which ``start`` lies."""
    ends = [match.end() for match in compiled(grammar.boundary).finditer(low, 0, start)]
    return ends[-1] if ends else 0


def clause_end(low: str, end: int, grammar: Grammar) -> int:
    """Where the clause ends in which ``end`` lies."""
    match = compiled(grammar.boundary).search(low, end)
    return match.start() if match else len(low)
