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
# A city has one such goal and its amount lies in the word, so two of them are the same but for the year.
WITHOUT_AMOUNT = frozenset({Kind.EMISSIONS_PEAK, Kind.FOSSIL_FREE, Kind.SCIENCE_BASED, Kind.ONE_AND_A_HALF_DEGREES})


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


CUTS = frozenset({Family.ABSOLUTE_CUT, Family.BAU_CUT, Family.INTENSITY})
_FAMILIES = {
    Kind.EMISSIONS_REDUCTION: Family.ABSOLUTE_CUT,
    Kind.FIXED_LEVEL: Family.FIXED_LEVEL,
    Kind.BAU_REDUCTION: Family.BAU_CUT,
    Kind.INTENSITY_REDUCTION: Family.INTENSITY,
    Kind.EMISSIONS_PEAK: Family.PEAK,
    Kind.RENEWABLE_ENERGY: Family.ENERGY_SHARE,
}


def infers_neutrality(side: Claim | Target) -> bool:
    """Whether a cut amounts to neutrality without saying the word: 100 % of emissions, or a level of 0 t.

    Against business as usual, 100 % is not neutrality; a level in tonnes stands in ``percent`` only where it is 0.
    """
    if against_bau(side):
        return False
    whole = side.kind is Kind.EMISSIONS_REDUCTION and side.percent is not None and side.percent >= 100
    return whole or (side.kind is Kind.FIXED_LEVEL and side.percent == 0)


def against_bau(side: Claim | Target) -> bool:
    """Whether the cut is measured against business as usual."""
    return side.kind is Kind.BAU_REDUCTION or (isinstance(side, Claim) and side.against_bau)


def family(side: Claim | Target) -> Family:
    """The family of a claim or a target."""
    if side.kind in NEUTRAL or infers_neutrality(side):
        return Family.NEUTRALITY
    if side.kind is Kind.EMISSIONS_REDUCTION and against_bau(side):
        return Family.BAU_CUT
    return _FAMILIES.get(side.kind, Family.OTHER)


def related(one: Claim | Target, other: Claim | Target) -> bool:
    """Whether both are of one family; among what has no family, of one kind."""
    return family(one) is family(other) and (family(one) is not Family.OTHER or one.kind is other.kind)


def scope_of(side: Claim | Target) -> Scope:
    """What it covers; city-wide unless it says otherwise."""
    return side.scope or Scope.CITYWIDE


def depth(side: Claim | Target) -> float | None:
    """How deep the cut is, in per cent; neutrality is 100, whichever word it goes by."""
    return 100.0 if family(side) is Family.NEUTRALITY else side.percent


def years(claim: Claim) -> tuple[int, int] | None:
    """Both ends of the year that a claim names, or ``None``; "by", "before", "in" and "around" are all the year."""
    named = [year for year in (claim.year_from, claim.target_year, claim.year_to) if year is not None]
    return (min(named), max(named)) if named else None
