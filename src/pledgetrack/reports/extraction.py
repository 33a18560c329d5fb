"""An extraction as plain JSON values, in the documented shape."""

from typing import Any

from pledgetrack.model.city import City
from pledgetrack.model.claim import Claim
from pledgetrack.model.date import PartialDate
from pledgetrack.model.evidence import Document, Evidence
from pledgetrack.model.extraction import Extraction, Fact, FoundCity, MeetingFacts, Speaker, Statement

HEADCOUNTS = ("participants", "cities", "mayors", "countries")


def as_json(extraction: Extraction, *, with_text: bool = False) -> dict[str, Any]:
    """Return the object that ``extract`` prints; offsets count code points of the stored text."""
    document = extraction.document
    source: dict[str, Any] = {
        "name": document.name, "origin": document.origin, "media_type": document.media_type,
        "encoding": document.encoding, "sha256": document.sha256, "title": document.title,
        "language": document.language, "characters": len(document.text),
        "published": str(document.published) if document.published else None, "publisher": document.publisher,
        "address": document.address, "pages": len(document.pages), "unread": list(document.unread),
        "hidden": document.hidden,
    }  # fmt: skip
    if with_text:
        source["text"] = document.text
    return {
        "source": source,
        "meeting": _meeting(extraction.meeting),
        "cities": [_found(found) for found in extraction.cities],
        "speakers": [_speaker(speaker) for speaker in extraction.speakers],
        "statements": [_statement(statement) for statement in extraction.statements],
        "claims": [_claim(claim, document) for claim in extraction.claims],
        "unresolved": [
            {"surface": one.evidence.text, **_span(one.evidence), "candidates": [c.geonameid for c in one.candidates]}
            for one in extraction.unresolved
        ],
    }


def _meeting(facts: MeetingFacts) -> dict[str, Any]:
    single = {name: getattr(facts, name) for name in ("title", "date", "place", "virtual", *HEADCOUNTS)}
    evidence: dict[str, Any] = {name: _passage(fact.evidence) for name, fact in single.items() if fact}
    if facts.convenors:
        evidence["convenors"] = [_passage(fact.evidence) for fact in facts.convenors]
    return {
        "is_meeting": facts.is_meeting,
        "title": _value(facts.title),
        "date": _value(facts.date),
        "place": _value(facts.place),
        "virtual": _value(facts.virtual),
        "convenors": [fact.value for fact in facts.convenors],
        "headcount": {name: _value(single[name]) for name in HEADCOUNTS},
        "evidence": evidence,
    }


def _value(fact: Fact | None) -> str | int | bool | None:
    if fact is None:
        return None
    return str(fact.value) if isinstance(fact.value, PartialDate) else fact.value


def _found(found: FoundCity) -> dict[str, Any]:
    return {
        **_city(found.city), "role": found.role, "confidence": found.confidence, "reasons": list(found.reasons),
        "mentions": [{**_span(mention), "surface": mention.text} for mention in found.mentions],
    }  # fmt: skip


def _city(city: City) -> dict[str, Any]:
    return {"name": city.name, "country": city.country, "admin1": city.admin1, "geonameid": city.geonameid}


def _speaker(speaker: Speaker) -> dict[str, Any]:
    return {
        "name": speaker.name, "role": speaker.office, "standing": speaker.standing,
        "city": speaker.city.name if speaker.city else None,
        "geonameid": speaker.city.geonameid if speaker.city else None,
        "country": speaker.country, "has_direct_quote": speaker.has_direct_quote,
        "evidence": _passage(speaker.evidence),
    }  # fmt: skip


def _statement(statement: Statement) -> dict[str, Any]:
    return {
        "speaker": statement.speaker, "role": statement.office, "standing": statement.standing,
        "city": statement.city.name if statement.city else None,
        "geonameid": statement.city.geonameid if statement.city else None,
        "form": statement.form, "commitment": statement.commitment, **_span(statement.evidence),
    }  # fmt: skip


def _claim(claim: Claim, document: Document) -> dict[str, Any]:
    city = claim.subject.city
    subject = {
        "kind": claim.subject.kind, "name": claim.subject.name or (city.name if city else None),
        "country": city.country if city else None, "geonameid": city.geonameid if city else None,
    }  # fmt: skip
    percent = claim.percent
    return {
        "subject": subject, "kind": claim.kind, "target_year": claim.target_year,
        "percent": int(percent) if percent is not None and percent == int(percent) else percent,
        "baseline_year": claim.baseline_year, "year_from": claim.year_from, "year_to": claim.year_to,
        "scope": claim.scope, "status": claim.status, "conditional": claim.conditional,
        "against_bau": claim.against_bau, "gases": claim.gases, "offsets": claim.offsets, "verb": claim.verb,
        "language": claim.language, "pattern": claim.pattern, "speaker": claim.speaker,
        "confidence": claim.confidence, "reasons": list(claim.reasons),
        "evidence": {**_passage(claim.evidence), **_page(document, claim.evidence)},
    }  # fmt: skip


def _page(document: Document, evidence: Evidence) -> dict[str, int | None]:
    return {"page": document.page(evidence.start)} if document.pages else {}


def _span(evidence: Evidence) -> dict[str, int]:
    return {"start": evidence.start, "end": evidence.end}


def _passage(evidence: Evidence) -> dict[str, Any]:
    return {**_span(evidence), "text": evidence.text}
