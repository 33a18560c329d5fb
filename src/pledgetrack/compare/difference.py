"""Step D: one claim against one target, by year, depth and family word, and by nothing else."""

from dataclasses import dataclass

from pledgetrack.compare.families import Family, depth, family
from pledgetrack.compare.matching import years
from pledgetrack.model.claim import Claim
from pledgetrack.model.target import Target
from pledgetrack.model.verdict import Word

SAME_DEPTH = 0.5  # per cent; "a third" is recorded as 33 or 33.3


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


def difference(claim: Claim, target: Target) -> Difference:
    """Compare the two; the first rule that ends, ends."""
    if not _bases_agree(claim, target):
        return Difference(word=Word.NOT_COMPARABLE, argument="base", rule="D12", target=target)
    by_year = _year(claim, target)
    if by_year:
        word, span = by_year
        return Difference(word=word, argument=span, rule="D13", target=target)
    said, recorded = depth(claim), depth(target)
    if said is not None and recorded is not None and abs(said - recorded) >= SAME_DEPTH:
        return Difference(word=Word.MORE if said > recorded else Word.LESS, rule="D13", target=target)
    word = Word.SAME_AS_FAR_AS_SAID if _says_less(claim, target) else Word.SAME
    return Difference(word=word, rule="D14", target=target)


def _bases_agree(claim: Claim, target: Target) -> bool:
    if Family.NEUTRALITY in {family(claim), family(target)}:
        return True
    said_bau, recorded_bau = family(claim) is Family.BAU_CUT, family(target) is Family.BAU_CUT
    if said_bau != recorded_bau:
        # Silence about the base is no disagreement; a stated one is.
        return not said_bau and claim.baseline_year is None
    return None in {claim.baseline_year, target.baseline_year} or claim.baseline_year == target.baseline_year


def _year(claim: Claim, target: Target) -> tuple[Word, str] | None:
    if claim.target_year is None or target.target_year is None:
        return None
    first, last = years(claim)
    if last < target.target_year:
        return Word.EARLIER, _span(target.target_year - last, target.target_year - first)
    if first > target.target_year:
        return Word.LATER, _span(first - target.target_year, last - target.target_year)
    return None


def _span(least: int, most: int) -> str:
    return str(least) if least == most else f"{least}–{most}"


def _says_less(claim: Claim, target: Target) -> bool:
    if claim.year_from is not None and claim.year_from != claim.year_to:
        return True
    missing = (
        target.target_year is not None and claim.target_year is None,
        depth(target) is not None and depth(claim) is None,
        family(target) is Family.BAU_CUT and family(claim) is not Family.BAU_CUT,
        family(target) is not Family.NEUTRALITY and target.baseline_year is not None and claim.baseline_year is None,
    )
    return any(missing)
