"""The sentence for people behind each verdict."""

from pledgetrack.compare.difference import Difference
from pledgetrack.compare.families import Family, family
from pledgetrack.compare.notes import plain
from pledgetrack.model.claim import Claim
from pledgetrack.model.target import Target
from pledgetrack.model.verdict import Word


def amount(side: Claim | Target) -> str:
    """What is aimed at, short: "2040", "2026–2028", "−60 %", "−60 % by 2030", "100 % renewable energy by 2045"."""
    year = _year(side)
    if family(side) is Family.NEUTRALITY:
        return year or plain(side.kind)
    share = f"{side.percent:g} %" if side.percent is not None else None
    if family(side) in {Family.ABSOLUTE_CUT, Family.BAU_CUT, Family.INTENSITY} and share:
        return f"−{share} by {year}" if year else f"−{share}"
    what = f"{share} {plain(side.kind)}" if share else plain(side.kind)
    return f"{what} by {year}" if year else what


def _year(side: Claim | Target) -> str | None:
    if isinstance(side, Claim) and side.year_from and side.year_to and side.year_from != side.year_to:
        return f"{side.year_from}–{side.year_to}"
    return str(side.target_year) if side.target_year is not None else None


def of_difference(claim: Claim, found: Difference) -> str:
    """The sentence of a comparison by year, depth and word."""
    said, recorded = amount(claim), amount(found.target)
    match found.word:
        case Word.SAME:
            return "Same as recorded"
        case Word.SAME_AS_FAR_AS_SAID:
            return "Agrees, says less than is recorded"
        case Word.EARLIER | Word.LATER:
            years = "1 year" if found.argument == "1" else f"{found.argument} years"
            return f"Said {said}, recorded {recorded} ({years} {found.word.lower()})"
        case Word.MORE | Word.LESS:
            return f"Said {_deep(claim)}, recorded {_deep(found.target)}"
        case _:
            return f"Cannot be set against the record: different {found.argument}"


def _deep(side: Claim | Target) -> str:
    return plain(side.kind) if family(side) is Family.NEUTRALITY else f"−{side.percent:g} %"


def of_statement(word: Word, claim: Claim, target: Target | None) -> str:
    """The sentence of a statement about a target's fate, which no year decides."""
    goal = amount(claim)
    recorded = f"; recorded target {amount(target)}" if target else "; no such target on record"
    match word:
        case Word.SAYS_MET:
            return "Says it has been reached (the city's own statement)"
        case Word.SAYS_WILL_MISS:
            return f"Says {goal} will not be reached"
        case Word.GIVES_UP:
            return f"Says the {goal} target is dropped"
        case Word.DENIES:
            return "Says it has no such target"
        case _:
            return f"Considering {goal}{recorded}"
