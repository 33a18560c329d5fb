"""Which target a claim is about, and how the two compare. Pure: the same input gives the same verdict."""

from pledgetrack.compare.judge import RULES_VERSION, is_replaced_in_passage, judge
from pledgetrack.compare.versions import Force, force, in_force, known_at

__all__ = ["RULES_VERSION", "Force", "force", "in_force", "is_replaced_in_passage", "judge", "known_at"]
