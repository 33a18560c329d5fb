"""Years in a passage and what each is for: the target, the base it is measured against, or the date of an event."""

from enum import StrEnum
from typing import NamedTuple

from pledgetrack.extract.claims.figures import AND, BETWEEN, FROM, TO, TO_COME, ends, figures, told_in
from pledgetrack.extract.claims.reckoning import number, reckoned, spanned, took
from pledgetrack.extract.expression import Expression
from pledgetrack.extract.patterns.grammars import Grammar
from pledgetrack.extract.patterns.wording import compiled, last_before, may_hold, possible
from pledgetrack.prepared import pattern

_DIGIT = pattern(r"\d")
# "80x50": 80 per cent by 2050.
_SHORT = Expression(r"\b[3-9][05]x(?:20)?(?P<year>[2-5][05])\b", needed=((("0x", "5x"),),))
# The years of a decade that a part of it covers.
_PARTS = {"early": (0, 3), "mid": (5, 5), "late": (7, 9), "end": (9, 9), "": (0, 9)}
_REACH = 70
# "Between 2007 and 2030" counts from a base, "between 2021 and 2030" is a stretch of time.
_PAST = 2021
_SET = 2010  # a target called by an earlier year was set in it
_LATER = 2030  # so far off is no date of what has happened: "usará solo renovables desde 2030"
# How a year is told that only points at one before, and one since which a state lasts.
THEN, SINCE = "then", "since"
# How it is told by a sentence that only says what the one before means: "In practice …".
MEANT = "meant"
_WHOLE_YEAR = "same year"  # also that of something which took place


class Use(StrEnum):
    """What a year is for. A weak year may be a target if nothing better is near."""

    TARGET = "target"
    WEAK = "weak"
    BASE = "base"
    DATE = "date"


class Year(NamedTuple):
    """``text[start:end]`` says ``value``; a range keeps its ends. ``None``: relative to a day that is not stated."""

    start: int
    end: int
    value: int | None
    use: Use
    first: int | None = None
    how: str = ""


def years(low: str, grammar: Grammar, *, row: bool, stated: int | None, earlier: int | None = None) -> tuple[Year, ...]:
    """The years of a passage's shadow, in order.

    ``stated`` is the year that relative words count from, ``earlier`` the one of the sentence before: "by then".
    """
    found = _relative(low, grammar, told_in(low, grammar) or stated)
    if _DIGIT.search(low):
        found += _in_figures(low, grammar, found, row=row)
    found += _pointing(low, grammar, found, earlier)
    if not found:
        return ()
    found.sort(key=lambda year: year.start)
    found = _told_again(low, found, grammar)
    return tuple(_bases_precede(_spans(low, _joined(low, found))))


def _in_figures(low: str, grammar: Grammar, relative: list[Year], *, row: bool) -> list[Year]:
    """Decades, short forms and years in figures, but for what overlaps them or one that is told in words."""
    found = _decades(low, grammar)
    taken = [(year.start, year.end) for year in (*relative, *found)]
    for match in _SHORT.finditer(low):
        value = int(match["year"]) + 2000
        found.append(Year(start=match.start("year"), end=match.end(), value=value, use=Use.TARGET, how=match.group()))
        taken.append((match.start("year"), match.end()))
    expression, place = figures(grammar), 0
    while figure := expression.search(low, place):
        start, place = figure.start(), figure.end("first")
        first, last = ends(low, figure, grammar)
        end = place if last is None else figure.end()
        if not any(start < taken_end and taken_start < end for taken_start, taken_end in taken):
            use, how = _use(low, start, end, last or first, grammar, row=row)
            last = None if use is Use.BASE and last == first + 1 else last  # "the 2005/06 baseline"
            earliest = first if last else None
            found.append(Year(start=start, end=end, value=last or first, use=use, first=earliest, how=how))
        place = end
    return found


def _pointing(low: str, grammar: Grammar, found: list[Year], earlier: int | None) -> list[Year]:
    """Years told by one named before: "by then", "the same year", "to get there a decade earlier"."""
    pointing = []
    for match in compiled(grammar.then).finditer(low) if may_hold(low, grammar.then) else ():
        before = [year for year in found if year.end <= match.start() and year.use is not Use.BASE]
        dates = before if _WHOLE_YEAR in match.group() and not match["year"] else []
        named = [year for year in before if year.use is not Use.DATE] or dates
        value = max(named, key=lambda year: year.end).value if named else earlier
        said = match.groupdict().get("n")
        if value is None or (count := number(said, grammar) if said else 0) is None:
            continue
        value += count if match["later"] else -count
        start, end = match.span("n") if said else match.span("year") if match["year"] else match.span()
        pointing.append(Year(start=start, end=end, value=value, use=Use.TARGET, how=THEN))
    means = compiled(grammar.in_other_words).match(low) if earlier else None
    if means and not any(year.use in {Use.TARGET, Use.WEAK} for year in (*found, *pointing)):
        pointing.append(Year(start=means.start(), end=means.end(), value=earlier, use=Use.TARGET, how=MEANT))
    return pointing


def _told_again(low: str, found: list[Year], grammar: Grammar) -> list[Year]:
    """A year told in words and then in figures is one, the latter: "ten years from now, in 2035"."""
    kept: list[Year] = []
    for year in found:
        before = kept[-1] if kept and (kept[-1].value is None or spanned(kept[-1].how, grammar)) else None
        if before is not None and year.value and compiled(grammar.told_again).fullmatch(low, before.end, year.start):
            year, _ = year._replace(start=before.start, use=Use.TARGET, how=before.how), kept.pop()
        kept.append(year)
    return kept


def _joined(low: str, found: list[Year]) -> list[Year]:
    """A year joined to a target is one: "by 2030 and 2045 respectively", "in 2030, 2035 and 2040"."""
    result: list[Year] = []
    for year in found:
        before = result[-1] if result else None
        if before is not None and before.how == "in" and min(before.value or 0, year.value or 0) >= TO_COME:
            listed = before.use is Use.WEAK and AND.fullmatch(low, before.end, year.start)
            before = result[-1] = before._replace(use=Use.TARGET) if listed else before
        joined = before is not None and before.use is Use.TARGET and AND.fullmatch(low, before.end, year.start)
        result.append(year._replace(use=Use.TARGET) if joined and year.use is Use.WEAK else year)
    return result


def _spans(low: str, found: list[Year]) -> list[Year]:
    """Years gone by from which to which something fell: "between 1990 and 2019", "from 2005 to 2017"."""
    parted: list[Year] = []
    for year in found:
        spans = BETWEEN.search(low, max(0, year.start - 12), year.start)
        if year.first and year.value and year.value < TO_COME and spans and year.end - year.start >= len("1990-2019"):
            parted.append(year._replace(end=year.start + 4, value=year.first, first=None, use=Use.BASE, how="base"))
            year = year._replace(start=year.end - 4, first=None, use=Use.WEAK, how="span")
        if year.first and year.value and spans and year.first < _PAST <= TO_COME <= year.value:
            # "By 40 per cent between 2007 and 2030": from a base to a target.
            parted.append(year._replace(end=year.start + 4, value=year.first, first=None, use=Use.BASE, how="base"))
            year = year._replace(start=year.end - 4, first=None, use=Use.TARGET, how="span")
        before = parted[-1] if parted else None
        if before is not None and before.value and year.value and before.value < _PAST <= TO_COME <= year.value:
            opens = BETWEEN.search(low, max(0, before.start - 12), before.start)
            if opens and AND.fullmatch(low, before.end, year.start):
                parted[-1] = before._replace(value=before.first or before.value, first=None, use=Use.BASE, how="base")
                year = year._replace(use=Use.TARGET, how="span")
        if before is not None and before.value and year.value and before.value < year.value < TO_COME:
            opens = BETWEEN.search(low, max(0, before.start - 12), before.start) or FROM.search(
                low, max(0, before.start - 12), before.start
            )
            if opens and TO.fullmatch(low, before.end, year.start):
                parted[-1] = before._replace(value=before.first or before.value, first=None, use=Use.BASE, how="base")
                year = year._replace(use=Use.WEAK, how="span")
        parted.append(year)
    return parted


def _decades(low: str, grammar: Grammar) -> list[Year]:
    """A decade as a target, from its first year to its last: "by the mid-2030s", "in the 2040s"."""
    found = []
    for match in compiled(grammar.decade).finditer(low):
        said = match.groupdict()
        first, last = _PARTS[next((part for part in _PARTS if said.get(part)), "")]
        decade = int(match["decade"][:4])
        found.append(
            Year(start=match.start("decade"), end=match.end("decade"), value=decade + last, use=Use.TARGET,
                 first=decade + first if first != last else None, how=match.group().split()[0])
        )  # fmt: skip
    return found


def _use(low: str, start: int, end: int, value: int, grammar: Grammar, *, row: bool) -> tuple[Use, str]:
    before, after = low[max(0, start - _REACH) : start], low[end : end + _REACH]
    target = last_before(grammar.before_target, before)
    if row and value >= 2010 and compiled(grammar.fronted_year).fullmatch(low, 0, start):
        return (Use.TARGET if value >= TO_COME or target else Use.WEAK), "in"  # "- In 2028 emissions cut by half"
    due = value >= 2010 and compiled(grammar.due).search(before)
    if compiled(grammar.after_base).match(after) and value < 2030 and not due:
        return Use.BASE, "base"
    base = last_before(grammar.before_base, before)
    if (base or target) and value < TO_COME and compiled(grammar.not_a_base).match(after):
        return Use.DATE, "paper"
    if base and value < _SET and compiled(grammar.long_set).match(after):
        return Use.DATE, "paper"
    date = last_before(grammar.before_date, before)
    named = value >= 2010 and compiled(grammar.after_target).match(after)
    if (
        base
        and not (named and not grammar.year_leads)
        and value < 2030
        and not compiled(grammar.of_a_year).match(low, end)
        and len(date) <= len(base)
        and not (target and len(target) + (value >= TO_COME) > len(base))
    ):
        return Use.BASE, "base"
    if date and len(date) > len(target) and value < _LATER:
        return Use.DATE, "date"
    if target and not (base and value < 2020):
        return Use.TARGET, target.split()[0] if target.split() else ""
    if named:
        return (Use.TARGET if grammar.year_leads and value >= TO_COME else Use.WEAK), "named"
    to_come = value >= TO_COME or (value >= 2010 and compiled(grammar.will).match(low, end))
    if to_come and compiled(grammar.fronted_year).fullmatch(low, 0, start):
        return Use.TARGET, "in"
    if value >= (2010 if row else 2000) and (row or last_before(grammar.before_weak, before)):
        return Use.WEAK, "in"
    return (Use.WEAK, "bare") if value >= TO_COME else (Use.DATE, "bare")


def _relative(low: str, grammar: Grammar, stated: int | None) -> list[Year]:
    found = []
    for meaning, expression in possible(grammar.relative, low):
        for match in expression.finditer(low):
            said = match.groupdict().get("n")
            if said and (number(said, grammar) is None or took(low, match.span(), grammar)):
                continue  # "in the coming years", "has cut its emissions by 40 % in four years"
            value = reckoned(meaning, match, stated, grammar)
            found.append(Year(start=match.start(), end=match.end(), value=value, use=Use.TARGET, how=match.group()))
    return found


def _bases_precede(found: list[Year]) -> list[Year]:
    """A base lies before every target of the passage; one that does not is an ordinary date."""
    targets = [year.value for year in found if year.use is Use.TARGET and year.value]
    if not targets:
        return found
    return [
        year._replace(use=Use.DATE) if year.use is Use.BASE and (year.value or 0) >= max(targets) else year
        for year in found
    ]
