"""What a document commits somebody to: ``find_claims``."""

from pledgetrack.extract.claims.find import find_claims

__all__ = ["find_claims"]
