"""Who speaks in a document, for whom, and in which words."""

from pledgetrack.extract.people.find import find_people
from pledgetrack.extract.people.roles import assign_roles

__all__ = ["assign_roles", "find_people"]
