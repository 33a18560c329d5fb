"""Clauses, and two things said in one sentence: "has cut its emissions by 30 % and will be carbon neutral by 2040"."""

from pledgetrack.extract.patterns.grammars import Grammar
from pledgetrack.extract.patterns.wording import compiled


def parted(low: str, aim: tuple[int, int], at: int, grammar: Grammar) -> bool:
    """Whether a clause of its own begins between an aim and what stands ``at``: ", which has cut by 30 %, will …"."""
    fresh = compiled(grammar.fresh).search(low, aim[1])
    if fresh and fresh.start() < at:
        return True
    return any(one.start() <= aim[0] < one.end() <= at for one in compiled(grammar.in_aside).finditer(low))


def alone(marked: str, aim: int, clause: tuple[int, int], grammar: Grammar) -> str:
    """A passage in which blanks stand for what the clause of an aim tells of another, in an aside or before "and"."""
    cut = [aside.span() for aside in compiled(grammar.in_aside).finditer(marked, *clause)]
    cut = [(start, end) for start, end in cut if not start <= aim < end]
    turns = compiled(grammar.fresh).finditer(marked, clause[0], aim)
    cut += [(clause[0], turn.end()) for turn in turns if not "a" <= turn.group()[0] <= "z"]
    for start, end in cut:
        marked = marked[:start] + " " * (end - start) + marked[end:]
    return marked


def clause_start(low: str, start: int, grammar: Grammar) -> int:
    """Where the clause begins in which ``start`` lies."""
    ends = [match.end() for match in compiled(grammar.boundary).finditer(low, 0, start)]
    return ends[-1] if ends else 0


def clause_end(low: str, end: int, grammar: Grammar) -> int:
    """Where the clause ends in which ``end`` lies."""
    match = compiled(grammar.boundary).search(low, end)
    return match.start() if match else len(low)
