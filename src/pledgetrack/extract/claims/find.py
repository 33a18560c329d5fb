"""From a document's sentences to its claims."""

import re
from dataclasses import dataclass, field, replace

from pledgetrack.extract.atlas import Atlas
from pledgetrack.extract.claims import dedupe, language
from pledgetrack.extract.claims.build import Around, Said, claim
from pledgetrack.extract.claims.carry import Memory, carried, introduced, outcomes
from pledgetrack.extract.claims.drafts import Draft, drafts
from pledgetrack.extract.claims.goals import Goal, goals, mark
from pledgetrack.extract.claims.pairs import pairs
from pledgetrack.extract.claims.passages import Passage, passages
from pledgetrack.extract.claims.refusal import refused
from pledgetrack.extract.claims.scene import Scene
from pledgetrack.extract.claims.status import Status, changed, status
from pledgetrack.extract.claims.subject import Held, clause_end, clause_start, named, subjects
from pledgetrack.extract.claims.years import Use, Year, years
from pledgetrack.extract.numbers import Amount, amounts
from pledgetrack.extract.patterns import grammar, wordings
from pledgetrack.extract.patterns.wording import Pattern, compiled
from pledgetrack.extract.sentences import Sentence
from pledgetrack.extract.shadow import shadow
from pledgetrack.extract.voices import Voices
from pledgetrack.model.claim import Claim
from pledgetrack.model.evidence import Document
from pledgetrack.model.words import ClaimStatus, Confidence, Kind

_STATED = re.compile(
    r"\b(?:\d{1,2}(?:st|nd|rd|th)?(?: of)? [a-z]{3,9}\.?,? |[a-z]{3,9}\.? \d{1,2},? |\d{1,2}[./]\d{1,2}[./])"
    r"((?:19|20)\d\d)\b|\b((?:19|20)\d\d)-\d\d-\d\d\b"
)
_OPENING = 1500
# A line that says no more than the aim is a heading.
_HEADING = 12
_PAST = 2024
_ENDED = {ClaimStatus.ACHIEVED, ClaimStatus.MISSED, ClaimStatus.ABANDONED, ClaimStatus.NEGATED}


@dataclass(frozen=True, kw_only=True)
class Reading:
    """What stays the same while a document is read, and what was read so far.

    ``stated`` is the year of the day that the document names first: relative years count from it.
    """

    document: Document
    scene: Scene
    patterns: dict[str, Pattern]
    language: str
    stated: int | None
    memory: Memory = field(default_factory=Memory)


@dataclass(frozen=True, kw_only=True)
class Sight:
    """A passage with what was seen in it: marked text, shares, years and aims."""

    passage: Passage
    marked: str
    shares: tuple[Amount, ...]
    dates: tuple[Year, ...]
    aims: tuple[Goal, ...]
    carries: tuple[Goal, ...]


def find_claims(document: Document, sentences: tuple[Sentence, ...], atlas: Atlas, voices: Voices) -> tuple[Claim, ...]:
    """Every target that the document gives somebody, in the order of its words, each once.

    ``document.text[claim.evidence.start:claim.evidence.end] == claim.evidence.text``. What nobody can be said to aim
    at gives none.
    """
    tongue = document.language if document.language in language.KNOWN else language.detect(document.text)
    low = shadow(document.text)
    patterns = {
        name: part for name, part in wordings(tongue).items() if any(literal in low for literal in part.literals)
    }
    if not patterns:
        return ()
    pieces = passages(sentences)
    scene = Scene(pieces, atlas, voices, grammar(tongue))
    reading = Reading(document=document, scene=scene, patterns=patterns, language=tongue, stated=_stated(low))
    found: list[Claim] = []
    for passage in pieces:
        found += _read(passage, reading)
    return dedupe.each_once(found)


def _stated(low: str) -> int | None:
    match = _STATED.search(low, 0, _OPENING)
    return int(match[1] or match[2]) if match else None


def _read(passage: Passage, reading: Reading) -> list[Claim]:
    memory, low = reading.memory, passage.low
    promising = any(literal in low for part in reading.patterns.values() for literal in part.literals)
    listed = passage.lead is not None and (passage.item or passage.row)
    if not promising and not memory.recent(passage) and not listed:
        return []
    sight = _look(passage, reading)
    claims = _listed(sight, reading)
    if not claims and sight.carries:
        claims = _drafted(sight, reading)
    if not claims and not sight.aims and memory.recent(passage):
        said = status(sight.marked, 0, len(sight.marked), reading.scene.grammar)
        claims = outcomes(sight.marked, passage, said, memory, reading.scene.grammar, reading.document)
    memory.keep(passage, sight.aims, claims)
    return claims


def _look(passage: Passage, reading: Reading) -> Sight:
    words = reading.scene.grammar
    dates = years(passage.low, words, row=passage.row or passage.item, stated=reading.stated)
    shares = amounts(passage.low, reading.language)
    marked = mark(passage.low, shares, dates)
    aims = goals(marked, shares, reading.patterns, passage.low)
    carries = (
        carried(marked, passage, (aims, shares), reading.memory, words)
        if aims or reading.memory.recent(passage)
        else aims
    )
    return Sight(passage=passage, marked=marked, shares=shares, dates=dates, aims=aims, carries=carries)


def _listed(sight: Sight, reading: Reading) -> list[Claim]:
    """Cities that each stand beside their year, under one aim of the passage or of its lead."""
    passage, words = sight.passage, reading.scene.grammar
    aim = sight.aims[-1] if len({goal.kind for goal in sight.aims}) == 1 and not sight.aims[0].measured else None
    enough = 2
    if not sight.aims and passage.lead is not None:
        lead = tuple(goal for number, goal in reading.memory.goals if number == passage.lead)
        aim, enough = introduced(passage, lead), 1
    if aim is None or len(sight.dates) < enough:
        return []
    found = pairs(passage.low, reading.scene.holders(passage), sight.dates, words)
    if len(found) < enough:
        return []
    said = status(sight.marked, 0, len(sight.marked), words)
    claims = []
    for holder, year in found:
        draft = Draft(goal=aim, start=holder.start, end=year.end, year=year)
        around = Around(marked=sight.marked, clause=(0, len(sight.marked)), zone=(holder.start, year.end))
        claims.append(_claim(draft, named(holder), said, around, sight, reading))
    return claims


def _drafted(sight: Sight, reading: Reading) -> list[Claim]:
    words, passage = reading.scene.grammar, sight.passage
    row = passage.row or passage.item
    found = drafts(sight.marked, sight.carries, sight.shares, sight.dates, words, row=row)
    changes = changed(sight.marked, found, words)
    spread = bool(compiled(words.respectively).search(sight.marked))
    claims: list[Claim] = []
    for number, draft in enumerate(found):
        start = found[number - 1].end if number and found[number - 1].end <= draft.start else 0
        end = found[number + 1].start if number + 1 < len(found) else len(passage.low)
        clause = (
            clause_start(sight.marked, draft.start, words),
            clause_end(sight.marked, draft.end, words),
        )
        around = Around(marked=sight.marked, clause=clause, zone=(start, max(end, draft.end)))
        held = _held(draft, changes, around, sight, reading)
        if spread and len(held) == len(found) > 1:
            held = held[number : number + 1]
        claims += [_claim(draft, one, said, around, sight, reading) for one, said in held]
    return claims


def _held(
    draft: Draft, changes: dict[int, ClaimStatus], around: Around, sight: Sight, reading: Reading
) -> list[tuple[Held, Status]]:
    """Whose a draft is and how it stands; nobody's where it is refused or says too little."""
    words, passage = reading.scene.grammar, sight.passage
    if refused(sight.marked, draft, around.clause, words):
        return []
    said = _status(draft, changes, around, passage, reading)
    if not _settled(draft, said, around, passage, reading):
        return []
    start = draft.start if draft.extra else draft.goal.start
    past = draft.year is not None and (draft.year.value or _PAST) < _PAST and said.status not in _ENDED
    held = subjects(reading.scene, passage, start, draft.goal.end)
    # A year gone by and a subject only guessed: an event rather than a target.
    return [(one, said) for one in held if not (past and one.confidence is Confidence.LOW)]


def _status(
    draft: Draft, changes: dict[int, ClaimStatus], around: Around, passage: Passage, reading: Reading
) -> Status:
    words = reading.scene.grammar
    said = status(around.marked, *around.clause, words)
    if draft.year is not None and draft.year.start in changes:
        return replace(said, status=changes[draft.year.start], words="the change")
    if said.status is ClaimStatus.PLEDGED and passage.lead is not None:
        lead = reading.scene.passages[passage.lead].low
        above = status(lead, 0, len(lead), words)
        return above if above.words else said
    return said


def _settled(draft: Draft, said: Status, around: Around, passage: Passage, reading: Reading) -> bool:
    """Whether there is enough to hold somebody to: a year, or words of commitment or denial."""
    words = reading.scene.grammar
    if draft.year is not None:
        # A past year without "by" dates an event: "opened its first carbon-neutral school in 2019".
        if draft.year.use is Use.WEAK and passage.text.startswith("#"):
            return False
        past = draft.year.use is Use.WEAK and (draft.year.value or 0) < _PAST
        return not past or said.status in _ENDED
    if said.status in {ClaimStatus.NEGATED, ClaimStatus.ABANDONED} and said.words:
        return True
    if said.status is ClaimStatus.ACHIEVED and draft.goal.measured and draft.base is not None:
        return bool(said.words)
    if draft.goal.kind is Kind.ONE_AND_A_HALF_DEGREES:
        return bool(said.words)
    said_more = draft.goal.measured or len(passage.low) > draft.end - draft.start + _HEADING
    if passage.lead is not None and said_more and not passage.text.endswith("."):
        return bool(compiled(words.announces).search(reading.scene.passages[passage.lead].low))
    return bool(compiled(words.commits).search(around.marked[: draft.goal.start]))


def _claim(draft: Draft, held: Held, said: Status, around: Around, sight: Sight, reading: Reading) -> Claim:
    evidence = reading.document.quote(sight.passage.start, sight.passage.end)
    return claim(
        draft, held, Said(status=said, evidence=evidence, language=reading.language), around, reading.scene.grammar
    )
