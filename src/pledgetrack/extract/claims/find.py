"""From a document's sentences to its claims."""

import re
from dataclasses import dataclass, replace

from pledgetrack.extract.atlas import Atlas
from pledgetrack.extract.claims import dedupe, language
from pledgetrack.extract.claims.drafts import Draft, drafts
from pledgetrack.extract.claims.goals import goals, mark
from pledgetrack.extract.claims.passages import Passage, passages
from pledgetrack.extract.claims.refusal import refused
from pledgetrack.extract.claims.scope import scope
from pledgetrack.extract.claims.status import Status, changed, status
from pledgetrack.extract.claims.subject import Held, Scene, clause_end, clause_start, subjects
from pledgetrack.extract.claims.years import Use, years
from pledgetrack.extract.numbers import amounts
from pledgetrack.extract.patterns import grammar, wordings
from pledgetrack.extract.patterns.wording import Grammar, Pattern, compiled
from pledgetrack.extract.sentences import Sentence
from pledgetrack.extract.shadow import shadow
from pledgetrack.extract.voices import Voices
from pledgetrack.model.claim import Claim
from pledgetrack.model.evidence import Document
from pledgetrack.model.words import ClaimStatus, Confidence, Scope

_STATED = re.compile(
    r"\b(?:\d{1,2}(?:st|nd|rd|th)?(?: of)? [a-z]{3,9}\.?,? |[a-z]{3,9}\.? \d{1,2},? |\d{1,2}[./]\d{1,2}[./])"
    r"((?:19|20)\d\d)\b|\b((?:19|20)\d\d)-\d\d-\d\d\b"
)
_OPENING = 1500


def find_claims(document: Document, sentences: tuple[Sentence, ...], atlas: Atlas, voices: Voices) -> tuple[Claim, ...]:
    """Every target that the document gives somebody, in the order of its words, each once.

    ``document.text[claim.evidence.start:claim.evidence.end] == claim.evidence.text``. What nobody can be said to aim
    at gives none.
    """
    tongue = document.language if document.language in language.KNOWN else language.detect(document.text)
    patterns = _present(document.text, wordings(tongue))
    if not patterns:
        return ()
    pieces = passages(sentences)
    scene = Scene(passages=pieces, atlas=atlas, voices=voices, grammar=grammar(tongue))
    reading = Reading(document=document, scene=scene, patterns=patterns, language=tongue, stated=_stated(document.text))
    found: list[Claim] = []
    for passage in pieces:
        found += _read(passage, reading)
    return dedupe.each_once(found)


@dataclass(frozen=True, kw_only=True)
class Reading:
    """What stays the same while a document is read. ``stated`` is the year of the day that it names first."""

    document: Document
    scene: Scene
    patterns: dict[str, Pattern]
    language: str
    stated: int | None


def _present(text: str, patterns: dict[str, Pattern]) -> dict[str, Pattern]:
    low = shadow(text)
    return {name: part for name, part in patterns.items() if any(literal in low for literal in part.literals)}


def _stated(text: str) -> int | None:
    match = _STATED.search(shadow(text[:_OPENING]))
    return int(match[1] or match[2]) if match else None


def _read(passage: Passage, reading: Reading) -> list[Claim]:
    low = passage.low
    if not any(literal in low for part in reading.patterns.values() for literal in part.literals):
        return []
    words = reading.scene.grammar
    dates = years(low, words, row=passage.row or passage.item, stated=reading.stated)
    shares = amounts(low, reading.language)
    marked = mark(low, shares, dates)
    aims = goals(marked, shares, reading.patterns, low)
    if not aims:
        return []
    found = drafts(low, aims, shares, dates, words, row=passage.row or passage.item)
    changes = changed(marked, found, words)
    claims: list[Claim] = []
    for number, draft in enumerate(found):
        zone_start = found[number - 1].end if number and found[number - 1].end <= draft.start else 0
        zone_end = found[number + 1].start if number + 1 < len(found) else len(low)
        claims += _claims(passage, marked, draft, (zone_start, max(zone_end, draft.end)), changes, reading)
    return claims


def _claims(
    passage: Passage,
    marked: str,
    draft: Draft,
    zone: tuple[int, int],
    changes: dict[int, ClaimStatus],
    reading: Reading,
) -> list[Claim]:
    words = reading.scene.grammar
    clause = (clause_start(marked, draft.goal.start, words), clause_end(marked, draft.end, words))
    if refused(marked, draft, clause, words):
        return []
    said = status(marked, *clause, words)
    if draft.year is not None and draft.year.start in changes:
        said = replace(said, status=changes[draft.year.start], words="the change")
    if not _settled(marked, draft, said, words):
        return []
    held = subjects(reading.scene, passage, draft.goal.start, draft.goal.end)
    return [_claim(passage, marked, draft, one, said, (clause, zone), reading) for one in held]


def _settled(marked: str, draft: Draft, said: Status, words: Grammar) -> bool:
    """Whether there is enough to hold somebody to: a year, or words of commitment or denial."""
    if draft.year is not None:
        return True
    if said.status in {ClaimStatus.NEGATED, ClaimStatus.ABANDONED} and said.words:
        return True
    return bool(compiled(words.commits).search(marked[: draft.goal.start]))


def _claim(
    passage: Passage, marked: str, draft: Draft, held: Held, said: Status,
    around: tuple[tuple[int, int], tuple[int, int]], reading: Reading,
) -> Claim:  # fmt: skip
    words = reading.scene.grammar
    year = draft.year
    verb = compiled(words.verbs).search(marked, around[0][0])
    return Claim(
        subject=held.subject,
        kind=draft.goal.kind,
        evidence=reading.document.quote(passage.start, passage.end),
        pattern=draft.goal.pattern,
        target_year=year.value if year else None,
        percent=draft.percent,
        baseline_year=draft.base.value if draft.base else None,
        year_from=year.first if year else None,
        year_to=year.value if year and year.first else None,
        scope=_scope(marked, draft, held, around, words),
        status=said.status,
        conditional=said.conditional,
        against_bau=bool(compiled(words.against_bau).search(marked)) and draft.goal.measured,
        verb=verb.group() if verb else None,
        language=reading.language,
        speaker=held.speaker,
        confidence=_confidence(draft, held, said),
        reasons=(f"subject: {held.reason}", f"status: {said.words.strip() or 'nothing says otherwise'}"),
    )


def _scope(
    marked: str,
    draft: Draft,
    held: Held,
    around: tuple[tuple[int, int], tuple[int, int]],
    words: Grammar,
) -> Scope | None:
    if draft.goal.scope is not None:
        return draft.goal.scope
    clause, zone = around
    start = max(clause[0], zone[0]) if not held.start or held.start > draft.start else min(held.start, draft.start)
    start = max(start, zone[0]) if zone[0] else start
    comma = marked.find(",", draft.end)
    end = min(zone[1], clause[1], comma if comma >= 0 else len(marked))
    return scope(marked[start : max(end, draft.end)], words, city=held.subject.city is not None)


def _confidence(draft: Draft, held: Held, said: Status) -> Confidence:
    """High: a subject named in the clause (or speaking), a year with its "by", and words that say the status."""
    if draft.year is None or draft.year.use is not Use.TARGET:
        return Confidence.LOW if held.confidence is Confidence.LOW else Confidence.MEDIUM
    if not said.words and held.confidence is Confidence.HIGH:
        return Confidence.MEDIUM
    return held.confidence
