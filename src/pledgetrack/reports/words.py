"""Plain words for what the model names: the same everywhere."""

from pledgetrack.model.claim import Claim
from pledgetrack.model.target import Target
from pledgetrack.model.words import ClaimStatus, Gases, Kind, Origin, Role, Scope, TargetStatus

STATUSES = {
    TargetStatus.ACHIEVED_EXTERNALLY_VALIDATED: "achieved, externally validated",
    TargetStatus.ACHIEVED_SELF_DECLARED: "achieved by its own account",
    TargetStatus.IN_LAW: "in law",
    TargetStatus.IN_POLICY_DOCUMENT: "in policy document",
    TargetStatus.DECLARATION_OR_PLEDGE: "declaration or pledge",
    TargetStatus.PROPOSED_OR_IN_DISCUSSION: "under discussion",
}
GASES = {Gases.CO2_ONLY: "CO2 only", Gases.ALL_GHG: "all gases", Gases.NOT_SPECIFIED: "gases not specified"}
ORIGINS = {
    Origin.OWN: "the city's own",
    Origin.NETWORK: "from a network",
    Origin.NATION: "from the nation",
    Origin.UNCLEAR: "origin unclear",
}
ROLES = {Role.SPEAKER: "spoke", Role.PARTICIPANT: "took part", Role.HOST: "host", Role.MENTIONED: "mentioned"}
_CUTS = {
    Kind.EMISSIONS_REDUCTION: "emissions",
    Kind.BAU_REDUCTION: "emissions against business as usual",
    Kind.INTENSITY_REDUCTION: "emissions intensity",
}


def goal(side: Claim | Target) -> str:
    """What is aimed at: "carbon neutral by 2060", "−55 % emissions by 2030 on 1990"."""
    what = side.kind.replace("_", " ")
    if side.percent is not None:
        what = f"−{side.percent:g} % {_CUTS[side.kind]}" if side.kind in _CUTS else f"{what} {side.percent:g} %"
    when = f" by {years(side)}" if side.target_year else ""
    base = f" on {side.baseline_year}" if side.baseline_year else ""
    return f"{what}{when}{base}"


def years(side: Claim | Target) -> str:
    """The target year, or the range that was said."""
    if isinstance(side, Claim) and side.year_from and side.year_to and side.year_from != side.year_to:
        return f"{side.year_from}–{side.year_to}"
    return str(side.target_year or "")


def recorded(target: Target) -> str:
    """A target with all that must stand with it wherever it is shown."""
    details = [goal(target), STATUSES[target.status] if target.status else "status not stated"]
    details += [GASES[target.gases]] if target.gases else []
    details += [str(target.scope)] if target.scope is not Scope.CITYWIDE else []
    details += ["conditional"] if target.conditional else []
    details += [ORIGINS[target.origin]]
    return f"{', '.join(details)} ({provenance(target)})"


def provenance(target: Target) -> str:
    """Where a target is on record, and when somebody last looked."""
    parts = [target.source]
    if target.body:
        parts.insert(0, f"of {target.body}")
    if target.stated:
        parts.append(f"stated {target.stated}")
    parts.append(f"checked {target.checked}" if target.checked else "not known when last checked")
    return ", ".join(parts)


def claimed(claim: Claim) -> str:
    """A claim in a line: what, of whom if not the city, how it stands."""
    details = [goal(claim)]
    if claim.scope not in {None, Scope.CITYWIDE}:
        details.append(str(claim.scope))
    if claim.status is not ClaimStatus.PLEDGED:
        details.append(claim.status.replace("_", " "))
    if claim.conditional:
        details.append("conditional")
    return ", ".join(details)
