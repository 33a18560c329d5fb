"""From a document to an extraction, room by room."""

from pledgetrack.extract.cities import find_cities
from pledgetrack.extract.claims import find_claims
from pledgetrack.extract.claims.language import settled
from pledgetrack.extract.meeting import find_meeting
from pledgetrack.extract.people import assign_roles, find_people
from pledgetrack.extract.people.along import Along
from pledgetrack.extract.places import Places
from pledgetrack.extract.prose import reading_prose
from pledgetrack.extract.sentences import sentences
from pledgetrack.model.claim import Claim
from pledgetrack.model.evidence import Document
from pledgetrack.model.extraction import Extraction, Statement
from pledgetrack.model.words import Form


def extract(document: Document, places: Places) -> Extraction:
    """Read a document: its cities, the occasion, who spoke, and what was claimed. Pure and deterministic."""
    return reading_prose(lambda prose: _read(prose, places), document)


def _read(document: Document, places: Places) -> Extraction:
    document = document._replace(language=settled(document.language, document.text))
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
        claims=_voiced(find_claims(document, read, atlas, voices), voices.statements),
        unresolved=atlas.unresolved,
    )


def _voiced(claims: tuple[Claim, ...], statements: tuple[Statement, ...]) -> tuple[Claim, ...]:
    """Name whoever says the words of a claim where a statement holds them: what an activist says is not the city's."""
    said = Along((one for one in statements if one.speaker), lambda one: one.evidence.start)

    def voiced(claim: Claim) -> Claim:
        start, end = claim.evidence.start, claim.evidence.end
        before = said.last_before(start + 1)
        if claim.speaker is None and before is not None and before.evidence.end >= end:
            return claim._replace(speaker=before.speaker)
        # A quotation inside the sentence of a claim says it where the claim's own figure stands in the quotation.
        within = {one.speaker for one in said.beginning(start, end) if one.evidence.end <= end and _says(one, claim)}
        return claim._replace(speaker=within.pop()) if claim.speaker is None and len(within) == 1 else claim

    return tuple(voiced(claim) for claim in claims)


def _says(statement: Statement, claim: Claim) -> bool:
    if statement.form is not Form.QUOTATION:
        return False
    figures = [claim.target_year] if claim.target_year else [claim.percent and f"{claim.percent:g}"]
    return any(str(figure) in statement.evidence.text for figure in figures if figure)
