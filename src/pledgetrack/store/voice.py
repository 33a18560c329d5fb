"""Who spoke for a city in one account, as far as its extraction tells."""

from dataclasses import dataclass

from pledgetrack.model.city import City
from pledgetrack.model.evidence import Evidence
from pledgetrack.model.extraction import Extraction
from pledgetrack.model.words import Form, Standing


@dataclass(frozen=True, kw_only=True)
class Voice:
    """Somebody of a city, or an office without a name; ``body`` is ``None`` for the city's own council."""

    speaker: str | None
    office: str | None
    standing: Standing
    body: str | None
    form: Form
    evidence: Evidence


def voice_of(extraction: Extraction, city: City) -> Voice | None:
    """Whoever spoke first for a city, else the first of its members; ``None`` where nobody of it spoke."""
    found = [
        Voice(
            speaker=one.speaker, office=one.office, standing=one.standing, body=one.body, form=one.form,
            evidence=one.evidence,
        )
        for one in extraction.statements
        if one.city == city
    ]  # fmt: skip
    found += [
        Voice(
            speaker=one.name, office=one.office, standing=one.standing, body=one.body, form=Form.REPORTED,
            evidence=one.evidence,
        )
        for one in extraction.speakers
        if one.city == city
    ]  # fmt: skip
    return next((one for one in found if one.standing.speaks_for_city), found[0] if found else None)
