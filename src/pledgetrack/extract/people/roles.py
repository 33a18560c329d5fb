"""What each city does in a text: it speaks, takes part, hosts, or is only named."""

import re

from pledgetrack.extract.atlas import Atlas
from pledgetrack.extract.expression import Expression
from pledgetrack.extract.patterns import every
from pledgetrack.extract.voices import Voices
from pledgetrack.model.evidence import Document
from pledgetrack.model.extraction import FoundCity, MeetingFacts
from pledgetrack.model.words import Role

_ATTENDED = Expression(every("roles.attended"), re.I)
_WINDOW = 160


def assign_roles(document: Document, atlas: Atlas, voices: Voices, meeting: MeetingFacts) -> tuple[FoundCity, ...]:
    """Return the cities with their roles, the strongest that the text supports."""
    speaking = {one.city for one in voices.statements if one.standing.speaks_for_city}
    speaking |= {one.city for one in voices.speakers if one.standing.speaks_for_city}
    return tuple(found._replace(role=_role(document, found, meeting, found.city in speaking)) for found in atlas.found)


def _role(document: Document, found: FoundCity, meeting: MeetingFacts, speaking: bool) -> Role:
    if speaking:
        return Role.SPEAKER
    if meeting.is_meeting:
        for mention in found.mentions:
            if _ATTENDED.search(document.text, max(0, mention.start - _WINDOW), mention.end + _WINDOW):
                return Role.PARTICIPANT
        place = meeting.place
        if place and any(place.evidence.start <= mention.start < place.evidence.end for mention in found.mentions):
            return Role.HOST
    return Role.MENTIONED
