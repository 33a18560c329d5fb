"""The sentence for people behind each verdict. Figures as they were said and recorded; no grading."""

from collections.abc import Sequence

from pledgetrack.compare.difference import Difference
from pledgetrack.compare.families import CUTS, Family, family, scope_of, years
from pledgetrack.model.claim import Claim
from pledgetrack.model.target import Target
from pledgetrack.model.verdict import Word
from pledgetrack.model.words import Kind, Origin, Scope

_NOUNS = {
    Kind.CLIMATE_NEUTRAL: "climate neutrality",
    Kind.GHG_NEUTRAL: "greenhouse gas neutrality",
    Kind.CARBON_NEUTRAL: "carbon neutrality",
    Kind.EMISSIONS_REDUCTION: "emissions cut",
    Kind.INTENSITY_REDUCTION: "intensity cut",
    Kind.BAU_REDUCTION: "cut against business as usual",
    Kind.EMISSIONS_PEAK: "peak of emissions",
    Kind.ONE_AND_A_HALF_DEGREES: "1.5 °C target",
    Kind.SCIENCE_BASED: "science-based target",
    Kind.OTHER: "other target",
}
_ORIGINS = {Origin.NETWORK: "from a network", Origin.NATION: "from the nation", Origin.UNCLEAR: "origin unclear"}
_OF_RECORD = {
    "base": "different base",
    "level": "amounts in tonnes are not held",
    "kind": "what is aimed at is not told apart",
    "scope": "what is covered is not told apart",
}


def plain(word: str) -> str:
    """A kind in the words of people: ``carbon_neutral`` is "carbon neutral"."""
    return word.replace("_", " ")


def noun(side: Claim | Target) -> str:
    """What is aimed at as a thing: "carbon neutrality", "net zero", "emissions cut"."""
    return _NOUNS.get(side.kind, plain(side.kind))


def amount(side: Claim | Target) -> str:
    """What is aimed at, short: "2040", "2026–2028", "−60 %", "−60 % by 2030", "100 % renewable energy by 2045"."""
    when = year(side)
    if family(side) is Family.NEUTRALITY:
        return when or noun(side)
    return f"{share(side)} by {when}" if when else share(side)


def in_full(side: Claim | Target) -> str:
    """What is aimed at with its word, year and base: "net zero by 2050", "−50 % by 2030 on 1990"."""
    when, base = year(side), side.baseline_year
    what = plain(side.kind) if family(side) is Family.NEUTRALITY else share(side)
    return what + (f" by {when}" if when else "") + (f" on {base}" if base else "")


def share(side: Claim | Target) -> str:
    """The depth alone: "−60 %", "100 % renewable energy", "peak of emissions"; neutrality in its own word."""
    if family(side) is Family.NEUTRALITY:
        return plain(side.kind)
    if side.percent is None:
        return noun(side)
    if family(side) in CUTS:
        against = " of business as usual" if family(side) is Family.BAU_CUT else ""
        return f"−{side.percent:g} %{' intensity' if family(side) is Family.INTENSITY else against}"
    return f"{side.percent:g} % {noun(side)}"


def year(side: Claim | Target) -> str | None:
    """The year, or the range that was said."""
    if isinstance(side, Target):
        return str(side.target_year) if side.target_year is not None else None
    span = years(side)
    if span is None:
        return None
    return str(span[0]) if span[0] == span[1] else f"{span[0]}–{span[1]}"


def shown(target: Target) -> str:
    """A recorded target with where it stands, whose it is and when somebody last looked."""
    where = [target.source, *([f"of {target.body}"] if target.body else [])]
    where += [_ORIGINS[target.origin]] if target.origin in _ORIGINS else []
    where += [f"checked {target.checked}"] if target.checked else ["not known when last checked"]
    scope = f", {target.scope}" if scope_of(target) is not Scope.CITYWIDE else ""
    return f"{in_full(target)}{scope} ({', '.join(where)})"


def of_difference(claim: Claim, found: Difference) -> str:
    """The sentence of a comparison by year, depth and word."""
    target = found.target
    match found.word:
        case Word.SAME:
            return "Same as recorded"
        case Word.SAME_AS_FAR_AS_SAID:
            return "Agrees, says less than is recorded"
        case Word.EARLIER | Word.LATER:
            return f"Said {amount(claim)}, recorded {amount(target)} ({gap(found)})"
        case Word.MORE | Word.LESS:
            return f"Said {share(claim)}, recorded {share(target)}"
        case Word.ANNOUNCES_CHANGE:
            said, recorded = amount(claim), amount(target)
            if said == recorded or family(claim) is not family(target):
                said, recorded = in_full(claim), in_full(target)
            return f"Announces a new target: {said} instead of {recorded}"
        case _:
            return f"Cannot be set against the record: {_OF_RECORD[found.argument or 'base']}"


def gap(found: Difference) -> str:
    """The difference of years in words: "10 years earlier", "1–3 years later"."""
    return f"{found.argument} {'year' if found.argument == '1' else 'years'} {found.word.lower()}"


def of_fate(word: Word, claim: Claim, target: Target | None) -> str:
    """The sentence of a statement about what becomes of a target, which no year decides."""
    goal = amount(claim)
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
            return f"Considering {goal}" + (f"; recorded target {amount(target)}" if target is not None else "")


def of_disagreement(targets: Sequence[Target]) -> str:
    """Each source with its figure ("NZT 2050, CDP 2040"), and the base where the figures alone are alike."""
    short = list(dict.fromkeys((target.source, amount(target)) for target in targets))
    if len({figure for _, figure in short}) == 1:
        short = list(dict.fromkeys((target.source, in_full(target)) for target in targets))
    return "The records disagree: " + ", ".join(f"{source} {figure}" for source, figure in short)
