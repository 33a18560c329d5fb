"""Claims under the mentions that they belong to."""

import json
import sqlite3
from collections.abc import Mapping

from pledgetrack.model.city import City
from pledgetrack.model.claim import Claim, Subject
from pledgetrack.model.entered import EnteredMention
from pledgetrack.model.evidence import Evidence
from pledgetrack.model.extraction import Extraction, Speaker
from pledgetrack.model.identity import content_id
from pledgetrack.model.words import ClaimStatus, Confidence, Form, Gases, Kind, Scope, Standing
from pledgetrack.store.rows import flag, free_id, insert, number, real, text
from pledgetrack.store.voice import voice_of

COLUMNS = (
    "claim.id, claim.subject, claim.kind, claim.target_year, claim.percent, claim.baseline_year, claim.year_from,"
    " claim.year_to, claim.scope, claim.status, claim.conditional, claim.gases, claim.offsets, claim.against_bau,"
    " claim.verb, claim.language, claim.pattern, claim.speaker, claim.confidence, claim.reasons, claim.start,"
    ' claim."end", claim.quotation, claim.standing, claim.form'
)


def put(
    db: sqlite3.Connection, account: str, mentions: Mapping[str, str], extraction: Extraction, operation: str
) -> None:
    """Record every claim of an account; those of no city stand under the account alone."""
    rows: list[tuple[object, ...]] = []
    for claim in extraction.claims:
        name, known = free_id(db, "claim", _identity(account, claim))
        if known or any(row[0] == name for row in rows):
            continue
        city = claim.subject.city
        mention = mentions.get(city.id) if city else None
        rows.append(_row(name, account, mention, claim, *_voice(extraction, claim), operation))
    insert(db, "claim", rows, 28)


def put_entered(db: sqlite3.Connection, entered: EnteredMention, mention: str, operation: str) -> tuple[str, bool]:
    """Record the claim of an entered mention, whose id is ``mention``; return its id, and whether it is new."""
    claim = entered.claim
    assert claim is not None, "called with a claim"
    # Of the mention, not of the account: the same words under another speaker are another claim.
    name, known = free_id(db, "claim", _identity(mention, claim))
    if not known:
        row = _row(name, entered.account, mention, claim, entered.standing, entered.form, operation)
        insert(db, "claim", [row], 28)
    return name, not known


def _row(
    name: str, account: str, mention: str | None, claim: Claim, standing: Standing | None, form: Form, operation: str
) -> tuple[object, ...]:  # fmt: skip
    return (
        name, account, mention, claim.subject.name, claim.kind,
        claim.target_year, claim.percent, claim.baseline_year, claim.year_from, claim.year_to, claim.scope,
        claim.status, int(claim.conditional), claim.gases, claim.offsets, int(claim.against_bau),
        claim.verb, claim.language, claim.pattern, claim.speaker, standing, form, claim.confidence,
        json.dumps(claim.reasons, ensure_ascii=False), claim.evidence.start, claim.evidence.end,
        claim.evidence.text, operation,
    )  # fmt: skip


def _identity(account: str, claim: Claim) -> str:
    city = claim.subject.city
    return content_id(
        "q", account, city.id if city else claim.subject.name, claim.kind, claim.target_year, claim.percent,
        claim.baseline_year, claim.scope, claim.status, claim.evidence.start, claim.evidence.end,
    )  # fmt: skip


def _voice(extraction: Extraction, claim: Claim) -> tuple[Standing | None, Form]:
    """In what capacity, and in what form, these words were said; no standing where nobody is named to say them."""
    form = Form.REPORTED
    for statement in extraction.statements:
        inside = statement.evidence.start < claim.evidence.end and claim.evidence.start < statement.evidence.end
        if inside and statement.speaker == claim.speaker and statement.form is Form.QUOTATION:
            form = Form.QUOTATION
    if claim.speaker is None:
        return None, form
    for speaker in extraction.speakers:
        if speaker.name == claim.speaker:
            # Somebody who speaks for another city, or for none, does not commit this one.
            other = speaker.standing.speaks_for_city and not _of_the_same(extraction, speaker, claim)
            return (Standing.OTHER_BODY if other else speaker.standing), form
    return Standing.UNKNOWN, form


def _of_the_same(extraction: Extraction, speaker: Speaker, claim: Claim) -> bool:
    """Whether somebody speaks for the city of a claim, and for the body that its mention is of."""
    city = claim.subject.city
    voice = voice_of(extraction, city) if city else None
    return speaker.city == city and (voice is None or voice.body == speaker.body)


def from_row(row: tuple[object, ...], city: City | None) -> Claim:
    """The claim of a row of ``COLUMNS``."""
    (
        _, subject, kind, year, percent, base, year_from, year_to, scope, status, conditional, gases, offsets, bau,
        verb, language, pattern, speaker, confidence, reasons, start, end, words, *_,
    ) = row  # fmt: skip
    return Claim(
        # Somebody else's target under the mention of a city has no scope.
        subject=Subject(name=text(subject), city=city if scope else None), kind=Kind(str(kind)),
        target_year=number(year), percent=real(percent), baseline_year=number(base),
        year_from=number(year_from), year_to=number(year_to), scope=Scope(str(scope)) if scope else None,
        status=ClaimStatus(str(status)), conditional=bool(conditional), gases=Gases(str(gases)) if gases else None,
        offsets=flag(offsets), against_bau=bool(bau), verb=text(verb),
        language=str(language), pattern=str(pattern), speaker=text(speaker), confidence=Confidence(str(confidence)),
        reasons=tuple(json.loads(str(reasons))), evidence=Evidence(int(str(start)), int(str(end)), str(words)),
    )  # fmt: skip
