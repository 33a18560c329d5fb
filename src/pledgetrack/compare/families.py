"""Families of targets: only members of one family are held against each other."""

from enum import StrEnum

from pledgetrack.model.claim import Claim
from pledgetrack.model.target import Target
from pledgetrack.model.words import Kind, Scope

NEUTRAL = frozenset(
    {
        Kind.NET_ZERO, Kind.CLIMATE_NEUTRAL, Kind.GHG_NEUTRAL, Kind.CARBON_NEUTRAL, Kind.ZERO_CARBON,
        Kind.ZERO_EMISSIONS, Kind.CARBON_NEGATIVE, Kind.CLIMATE_POSITIVE, Kind.NET_NEGATIVE,
    }
)  # fmt: skip


class Family(StrEnum):
    """What can be compared with what."""

    NEUTRALITY = "neutrality"
    ABSOLUTE_CUT = "absolute cut"
    FIXED_LEVEL = "fixed level"
    BAU_CUT = "business-as-usual cut"
    INTENSITY = "intensity"
    PEAK = "peak"
    ENERGY_SHARE = "share of energy"
    OTHER = "other"


_FAMILIES = {
    Kind.EMISSIONS_REDUCTION: Family.ABSOLUTE_CUT,
    Kind.FIXED_LEVEL: Family.FIXED_LEVEL,
    Kind.BAU_REDUCTION: Family.BAU_CUT,
    Kind.INTENSITY_REDUCTION: Family.INTENSITY,
    Kind.EMISSIONS_PEAK: Family.PEAK,
    Kind.RENEWABLE_ENERGY: Family.ENERGY_SHARE,
    Kind.FOSSIL_FREE: Family.ENERGY_SHARE,
}


def infers_neutrality(side: Claim | Target) -> bool:
    """Whether a cut amounts to neutrality without saying the word: 100 % of all emissions, or a level of 0 t.

    Against business as usual, 100 % is not neutrality; a level in tonnes stands in ``percent`` only where it is 0.
    """
    if isinstance(side, Claim) and side.against_bau:
        return False
    whole = side.kind is Kind.EMISSIONS_REDUCTION and side.percent is not None and side.percent >= 100
    none_left = side.kind is Kind.FIXED_LEVEL and side.percent == 0
    return (whole or none_left) and scope_of(side) is Scope.CITYWIDE


def family(side: Claim | Target) -> Family:
    """The family of a claim or a target."""
    if side.kind in NEUTRAL or infers_neutrality(side):
        return Family.NEUTRALITY
    if isinstance(side, Claim) and side.against_bau and side.kind is Kind.EMISSIONS_REDUCTION:
        return Family.BAU_CUT
    return _FAMILIES.get(side.kind, Family.OTHER)


def scope_of(side: Claim | Target) -> Scope:
    """What it covers; city-wide unless it says otherwise."""
    return side.scope or Scope.CITYWIDE


def depth(side: Claim | Target) -> float | None:
    """How deep the cut is, in per cent; neutrality is 100."""
    return 100.0 if family(side) is Family.NEUTRALITY else side.percent
