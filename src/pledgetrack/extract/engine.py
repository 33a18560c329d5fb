"""From a document to an extraction, room by room."""

from dataclasses import replace

from pledgetrack.extract.cities import find_cities
from pledgetrack.extract.claims import find_claims
from pledgetrack.extract.claims.language import detect
from pledgetrack.extract.meeting import find_meeting
from pledgetrack.extract.people import assign_roles, find_people
from pledgetrack.extract.places import Places
from pledgetrack.extract.sentences import sentences
from pledgetrack.model.evidence import Document
from pledgetrack.model.extraction import Extraction


def extract(document: Document, places: Places) -> Extraction:
    """Read a document: its cities, the occasion, who spoke, and what was claimed. Pure and deterministic."""
    document = replace(document, language=document.language or detect(document.text))
    read = tuple(sentences(document.text))
    atlas = find_cities(document, read, places)
    voices = find_people(document, read, atlas)
    meeting = find_meeting(document, read, atlas)
    return Extraction(
        document=document,
        meeting=meeting,
        cities=assign_roles(document, atlas, voices, meeting),
        speakers=voices.speakers,
        statements=voices.statements,
        claims=find_claims(document, read, atlas, voices),
        unresolved=atlas.unresolved,
    )
