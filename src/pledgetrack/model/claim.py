"""What a passage commits somebody to."""

from typing import NamedTuple

from pledgetrack.model.city import City
from pledgetrack.model.evidence import Evidence
from pledgetrack.model.words import ClaimStatus, Confidence, Gases, Kind, Scope


class Subject(NamedTuple):
    """Whose target it is: a city, or somebody else by name (extracted so that nobody takes it for the city's own)."""

    name: str | None
    city: City | None = None

    @property
    def kind(self) -> str:
        """``city`` or ``other``."""
        return "other" if self.city is None else "city"


class Claim(NamedTuple):
    """One target, or its outcome, as it was said.

    Years are Gregorian; ``percent`` is the size of the cut (or the share of energy), 0-100; ``year_from`` and
    ``year_to`` keep a range of target years. ``pattern`` names the wording that found it, ``reasons`` say why this
    subject and this status. ``scope`` is ``None`` where the subject is no city and no sector is named.
    """

    subject: Subject
    kind: Kind
    evidence: Evidence
    pattern: str
    target_year: int | None = None
    percent: float | None = None
    baseline_year: int | None = None
    year_from: int | None = None
    year_to: int | None = None
    scope: Scope | None = Scope.CITYWIDE
    status: ClaimStatus = ClaimStatus.PLEDGED
    conditional: bool = False
    gases: Gases | None = None
    offsets: bool | None = None
    against_bau: bool = False
    verb: str | None = None
    language: str = "en"
    speaker: str | None = None
    confidence: Confidence = Confidence.MEDIUM
    reasons: tuple[str, ...] = ()
