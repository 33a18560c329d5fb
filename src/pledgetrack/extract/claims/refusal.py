"""What looks like a target and is none: questions, appeals, hypotheticals, potentials, forecasts, programmes."""

from pledgetrack.extract.claims.drafts import Draft
from pledgetrack.extract.patterns.wording import Grammar, compiled, possible

# A question asks of the whole sentence; "path to" stands right before the aim; the others govern it from before.
_WHOLE = {"question"}


def refused(low: str, marked: str, draft: Draft, clause: tuple[int, int], grammar: Grammar) -> str | None:
    """The name of the rule by which a draft is no claim, or ``None``."""
    if compiled(grammar.programmes).match(marked, draft.goal.end) and not draft.goal.measured:
        return "programme"
    first = min(draft.start, draft.goal.start)
    begin = clause[0]
    for match in compiled(grammar.fresh).finditer(marked, clause[0], first):
        begin = match.end()
    before = marked[begin:first]
    # A measured wording can hold its own "should": "emissions should fall by 60 %".
    inside = marked[begin : max(first, draft.goal.end)] if draft.goal.measured else before
    duty = compiled(grammar.prescribed).search(marked)
    for name, expression in possible(grammar.refusals, low):
        if name == "duty" and duty:
            continue
        if expression.search(marked if name in _WHOLE else inside if name != "path" else before):
            return name
    return None
