"""Why an extraction holds what it holds: the wording, the reasons and the confidence of each finding."""

from pledgetrack.model.claim import Claim
from pledgetrack.model.extraction import Extraction, FoundCity
from pledgetrack.reports import words
from pledgetrack.reports.sheet import Block, Part, Sheet


def reasons(extraction: Extraction) -> Sheet:
    """Each claim with its wording and why this subject, status and confidence; each city with its reasons."""
    document = extraction.document
    return Sheet(
        name="reasons",
        title=document.title or document.name,
        pairs=(("Read as", document.language or "no language told"),),
        parts=(
            Part(title="Claims", blocks=tuple(_claim(claim) for claim in extraction.claims), none="none found"),
            Part(title="Cities", blocks=tuple(_city(found) for found in extraction.cities), none="none found"),
        ),
    )


def _claim(claim: Claim) -> Block:
    whose = claim.subject.city.label if claim.subject.city else f"{claim.subject.name or 'somebody'} (no city)"
    told = [tuple(reason.split(": ", 1)) for reason in claim.reasons if ": " in reason]
    return Block(
        head=f"{whose}: {words.claimed(claim)}",
        pairs=(
            ("words", words.quoted(claim.evidence.text)),
            ("wording", claim.pattern),
            *((what, why) for what, why in told),
            *(() if any(what == "confidence" for what, _ in told) else (("confidence", str(claim.confidence)),)),
        ),
    )


def _city(found: FoundCity) -> Block:
    return Block(
        head=f"{found.city.label} ({found.city.geonameid})",
        pairs=(
            ("confidence", str(found.confidence)),
            *(("because", reason) for reason in found.reasons),
        ),
    )
