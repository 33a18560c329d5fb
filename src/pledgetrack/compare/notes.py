"""Notes: what differs beyond year and depth, printed under a verdict and never part of its word."""

from pledgetrack.compare.difference import Difference
from pledgetrack.compare.families import CUTS, NEUTRAL, Family, depth, family, scope_of, years
from pledgetrack.compare.record import Record
from pledgetrack.compare.sentences import gap, plain, shown
from pledgetrack.model.claim import Claim
from pledgetrack.model.target import Target
from pledgetrack.model.verdict import Word
from pledgetrack.model.words import ClaimStatus, Gases, TargetStatus

_GASES = {Gases.CO2_ONLY: "CO2 only", Gases.ALL_GHG: "all greenhouse gases", Gases.NOT_SPECIFIED: "gases not specified"}
_STATUSES = {
    TargetStatus.ACHIEVED_EXTERNALLY_VALIDATED: "achieved, externally validated",
    TargetStatus.ACHIEVED_SELF_DECLARED: "achieved by its own account",
    TargetStatus.IN_LAW: "in law",
    TargetStatus.IN_POLICY_DOCUMENT: "in a policy document",
    TargetStatus.DECLARATION_OR_PLEDGE: "a declaration or pledge",
    TargetStatus.PROPOSED_OR_IN_DISCUSSION: "under discussion",
}
# What each status of a claim asserts of the law; where the record holds the same, there is nothing to note.
_ASSERTS = {
    ClaimStatus.IN_LAW: ("in law", {TargetStatus.IN_LAW}),
    ClaimStatus.ADOPTED: ("adopted", {TargetStatus.IN_LAW, TargetStatus.IN_POLICY_DOCUMENT}),
}

# Verbs that tell nothing beside the words themselves.
_PLAIN = frozenset({"will", "said", "says", "say"})


def notes(claim: Claim, target: Target) -> tuple[str, ...]:
    """What differs between the two, in a fixed order."""
    found = (*_word(claim, target), *_figures(claim, target), *_coverage(claim, target), *_standing(claim, target))
    return tuple(dict.fromkeys(found))


def year_apart(found: Difference) -> tuple[str, ...]:
    """The difference of years where another word decides."""
    if found.word not in {Word.EARLIER, Word.LATER}:
        return ()
    return (f"{gap(found)} than the recorded {found.target.target_year}",)


def beside(claim: Claim, record: Record) -> tuple[str, ...]:
    """Versions of the same family and scope that did not judge, so that nobody takes that for a gap in the record."""

    def alike(targets: tuple[Target, ...]) -> list[Target]:
        return [t for t in targets if scope_of(t) is scope_of(claim) and family(t) is family(claim)]

    return (
        *(f"does not judge, stated that day or by this meeting: {shown(t)}" for t in alike(record.own_news)),
        *(f"on record only after that day: {shown(t)}" for t in alike(record.later)),
        *(f"a target of another body is on record: {shown(t)}" for t in alike(record.other_bodies)),
    )


def boundary(claim: Claim, targets: tuple[Target, ...]) -> tuple[str, ...]:
    """Targets of the same family that cover something else."""
    return tuple(
        dict.fromkeys(
            f"said of {scope_of(claim)}; recorded for {scope_of(target)}"
            for target in targets
            if family(target) is family(claim) and scope_of(target) is not scope_of(claim)
        )
    )


def _word(claim: Claim, target: Target) -> list[str]:
    if claim.kind is target.kind or claim.kind not in NEUTRAL or target.kind not in NEUTRAL:
        return []
    gases = f", {_GASES[target.gases]}" if target.gases else ""
    return [f"said {plain(claim.kind)}; recorded as {plain(target.kind)}{gases}"]


def _figures(claim: Claim, target: Target) -> list[str]:
    found = []
    if family(target) is Family.BAU_CUT and family(claim) is not Family.BAU_CUT:
        found.append("recorded against business as usual")
    if family(claim) is Family.BAU_CUT and family(target) is not Family.BAU_CUT:
        found.append("said against business as usual")
    said, recorded = claim.baseline_year, target.baseline_year
    if said is not None and recorded is None and family(target) in CUTS:
        found.append(f"said on {said}; the base is not recorded")
    if said is not None and recorded is not None and said != recorded:
        found.append(f"said on {said}; recorded on {recorded}")
    if claim.percent is not None and target.percent is not None and 0 < abs(claim.percent - target.percent) < 0.5:
        found.append(f"said {claim.percent:g} %; recorded {target.percent:g} %")
    if years(claim) is not None and target.target_year is None:
        found.append("no year is recorded")
    if depth(claim) is not None and depth(target) is None:
        found.append("no amount is recorded")
    return found


def _coverage(claim: Claim, target: Target) -> list[str]:
    found = []
    # "Not specified" is never read as "no", so it differs from nothing.
    gases = {claim.gases, target.gases} - {None, Gases.NOT_SPECIFIED}
    if len(gases) == 2 and claim.gases and target.gases:
        found.append(f"said for {_GASES[claim.gases]}; recorded for {_GASES[target.gases]}")
    if claim.offsets is not None and target.offsets is not None and claim.offsets is not target.offsets:
        with_, without = ("said", "recorded") if claim.offsets else ("recorded", "said")
        found.append(f"{with_} with offsets; {without} without")
    return found


def _standing(claim: Claim, target: Target) -> list[str]:
    found = []
    if claim.conditional or target.conditional:
        sides = [side for side, there in (("said", claim.conditional), ("recorded", target.conditional)) if there]
        found.append(f"conditional as {' and as '.join(sides)}")
    if claim.verb and claim.verb not in _PLAIN:
        found.append(f"said with the verb “{claim.verb}”")
    asserted = _ASSERTS.get(claim.status)
    if asserted and target.status is not None and target.status not in asserted[1]:
        found.append(f"said to be {asserted[0]}; recorded as {_STATUSES[target.status]}")
    elif target.status is TargetStatus.PROPOSED_OR_IN_DISCUSSION:
        found.append("the recorded target is under discussion")
    elif target.status is not None and target.status.startswith("achieved") and not asserted:
        found.append(f"recorded as {_STATUSES[target.status]}")
    return found
