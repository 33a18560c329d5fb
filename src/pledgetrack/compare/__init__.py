"""Which target a claim is about, and how the two compare. Pure: the same input gives the same verdict."""

from pledgetrack.compare.judge import RULES_VERSION, is_replaced_in_passage, judge
from pledgetrack.compare.versions import known_at

__all__ = ["RULES_VERSION", "is_replaced_in_passage", "judge", "known_at"]
