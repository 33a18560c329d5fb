"""Step D: one claim against one target, by year, depth and family word, and by nothing else."""

from dataclasses import dataclass

from pledgetrack.compare.families import CUTS, Family, depth, family, scope_of, years
from pledgetrack.compare.matching import SAME_DEPTH
from pledgetrack.model.claim import Claim
from pledgetrack.model.target import Target
from pledgetrack.model.verdict import Word
from pledgetrack.model.words import Kind, Scope

AGREE = frozenset({Word.SAME, Word.SAME_AS_FAR_AS_SAID})
_DIRECTIONS = {Word.EARLIER: "earlier", Word.LATER: "later", Word.MORE: "more", Word.LESS: "less"}


@dataclass(frozen=True, kw_only=True)
class Difference:
    """How a claim differs from one target: the word, what stands in its brackets, and the rule that decided."""

    word: Word
    rule: str
    target: Target
    argument: str | None = None

    @property
    def code(self) -> str:
        """The word with its argument."""
        return f"{self.word}({self.argument})" if self.argument else str(self.word)


def difference(claim: Claim, target: Target, *, announced: bool = False) -> Difference:
    """Compare the two; the first rule that ends, ends. ``announced``: the passage says that it replaces the target."""
    way = _change(claim, target) if announced else None
    if way is not None:
        return Difference(word=Word.ANNOUNCES_CHANGE, argument=way, rule="D11", target=target)
    what = incomparable(claim, target)
    if what is not None:
        return Difference(word=Word.NOT_COMPARABLE, argument=what, rule="D12", target=target)
    by_year, by_depth = _year(claim, target), _depth(claim, target)
    if by_year is not None:
        return Difference(word=by_year[0], argument=by_year[1], rule="D13", target=target)
    if by_depth is not None:
        return Difference(word=by_depth, rule="D13", target=target)
    word = Word.SAME_AS_FAR_AS_SAID if unsaid(claim, target) else Word.SAME
    return Difference(word=word, rule="D14", target=target)


def incomparable(claim: Claim, target: Target) -> str | None:
    """What keeps the two from being set against each other: the base, the level, the kind or the scope."""
    if not _bases_agree(claim, target):
        return "base"
    if family(claim) is Family.FIXED_LEVEL:
        return "level"  # tonnes are not held, so nobody can say that they are the same
    if claim.kind is Kind.OTHER:
        return "kind"
    return "scope" if scope_of(claim) is Scope.OTHER else None


def unsaid(claim: Claim, target: Target) -> tuple[str, ...]:
    """What is on record and was not said, or not to the year."""
    span = years(claim)
    found = []
    if target.target_year is not None and (span is None or span[0] != span[1]):
        found.append("year")
    if depth(target) is not None and depth(claim) is None:
        found.append("depth")
    if family(target) in CUTS and claim.baseline_year is None and family(claim) is not Family.BAU_CUT:
        found += ["base"] if target.baseline_year is not None or family(target) is Family.BAU_CUT else []
    return tuple(found)


def _bases_agree(claim: Claim, target: Target) -> bool:
    families = {family(claim), family(target)}
    if not families <= CUTS:
        return True
    if family(claim) is not family(target):
        # Silence about the base is no disagreement; a stated one is.
        return family(claim) is not Family.BAU_CUT and claim.baseline_year is None
    return None in {claim.baseline_year, target.baseline_year} or claim.baseline_year == target.baseline_year


def _year(claim: Claim, target: Target) -> tuple[Word, str] | None:
    span = years(claim)
    if span is None or target.target_year is None:
        return None
    first, last = span
    if last < target.target_year:
        return Word.EARLIER, _span(target.target_year - last, target.target_year - first)
    if first > target.target_year:
        return Word.LATER, _span(first - target.target_year, last - target.target_year)
    return None


def _depth(claim: Claim, target: Target) -> Word | None:
    said, recorded = depth(claim), depth(target)
    if said is None or recorded is None or abs(said - recorded) < SAME_DEPTH:
        return None
    return Word.MORE if said > recorded else Word.LESS


def _change(claim: Claim, target: Target) -> str | None:
    """Which way an announced target differs from the recorded one; ``None`` where no difference is held."""
    if not _bases_agree(claim, target):
        return "mixed"
    by_year, by_depth = _year(claim, target), _depth(claim, target)
    if by_year is not None and by_depth is not None:
        return "mixed"
    word = by_year[0] if by_year is not None else by_depth
    return _DIRECTIONS[word] if word is not None else None


def _span(least: int, most: int) -> str:
    return str(least) if least == most else f"{least}–{most}"
