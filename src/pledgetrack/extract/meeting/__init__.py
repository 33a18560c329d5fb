"""What a document reports of the occasion itself."""

from pledgetrack.extract.meeting.find import find_meeting

__all__ = ["find_meeting"]
