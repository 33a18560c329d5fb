"""The end of the decade in which a text gives its dates: "by the end of the decade", beside "in October 2024"."""

from pledgetrack.extract.claims.years import Year
from pledgetrack.extract.expression import Expression
from pledgetrack.extract.patterns.grammars import Grammar
from pledgetrack.extract.patterns.wording import compiled, last_before, may_hold

_THIS = Expression(r"(?<![\w.,/-])202\d(?![\w%]|[.,/-]\d)")
_NAMED = Expression(r"(?<![\w.,/-])2030(?![\w%]|[.,/-]\d)")
# Later in a text, and so far before a year, nothing tells of its day.
_OPENING = 4000
_REACH = 40
_END = 2030


def end_of_the_decade(low: str, grammar: Grammar) -> int | None:
    """When the decade ends that a text speaks of and in which it gives a date that is no target."""
    if not any(may_hold(low, expression) for meaning, expression in grammar.relative if meaning == "decade"):
        return None
    for match in _THIS.finditer(low, 0, _OPENING):
        before = low[max(0, match.start() - _REACH) : match.start()]
        if not last_before(grammar.before_target, before) and not compiled(grammar.after_target).match(
            low, match.end()
        ):
            return _END
    return _END if _NAMED.search(low) else None  # no other decade is spoken of beside its last year


def counted(dates: tuple[Year, ...], end: int | None, grammar: Grammar) -> tuple[Year, ...]:
    """The years of a passage, the end of the decade with its year."""
    if end is None or all(year.value is not None for year in dates):
        return dates
    ends = [compiled(expression) for meaning, expression in grammar.relative if meaning == "decade"]
    return tuple(
        year._replace(value=end) if year.value is None and any(one.fullmatch(year.how) for one in ends) else year
        for year in dates
    )
