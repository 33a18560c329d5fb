"""How what a sentence only promises was decided in those before it, which it goes on with: "The plan sets a goal of"."""

from pledgetrack.extract.claims.draft import Draft
from pledgetrack.extract.claims.held import passages_before
from pledgetrack.extract.claims.passages import Passage
from pledgetrack.extract.claims.reading import Reading
from pledgetrack.extract.claims.status import Status, status
from pledgetrack.extract.claims.years import Use
from pledgetrack.extract.patterns import tongue
from pledgetrack.extract.patterns.wording import compiled
from pledgetrack.model.words import ClaimStatus

# How many sentences go on about a plan.
_PLAN = 4
# So few sentences, and no more than a paragraph, behind a city's aim go on to tell what it asks for.
_ON = 2
_DECIDED = {ClaimStatus.PROPOSED, ClaimStatus.IN_LAW, ClaimStatus.ADOPTED}


def of_the_plan(passage: Passage, reading: Reading) -> Status | None:
    """How the plan stands that the sentences before speak of: "The council voted on a plan. The plan sets a goal of"."""
    words, after = reading.scene.grammar, passage
    for before in passages_before(reading.scene, passage)[:_PLAN]:
        its_aim = compiled(words.the_aim).match(after.low)
        if not its_aim and not compiled(words.the_plan).match(after.low):
            return None
        found = status(before.low, before.low, (0, len(before.low)), words)
        if found.status in _DECIDED:
            told = not its_aim or (found.status is not ClaimStatus.PROPOSED and before.paragraph == passage.paragraph)
            return found if told else None
        if before.paragraph != passage.paragraph:
            return None
        after = before
    return None


def goes_on(passage: Passage, reading: Reading) -> Status | None:
    """How the sentence before stands, if this one goes on with what was decided: "The aim is to halve them by 2030"."""
    number, claim = reading.memory.claims[-1] if reading.memory.claims else (-1, None)
    if claim is None or number != passage.number - 1 or claim.status not in _DECIDED:
        return None
    if reading.scene.passages[number].paragraph != passage.paragraph:
        return None
    further = compiled(reading.scene.grammar.the_aim).match(passage.low)
    return Status(status=claim.status, words=further.group()) if further else None


def tells_on(draft: Draft, passage: Passage, reading: Reading) -> bool:
    """Whether what "must" be is told on behind a city's aim, in nobody's words: "By 2030, car traffic has to fall by a third"."""
    number, claim = reading.memory.claims[-1] if reading.memory.claims else (-1, None)
    if claim is None or claim.subject.city is None or draft.year is None or draft.year.use is not Use.TARGET:
        return False
    near = passage.number - number <= _ON and passage.paragraph - reading.scene.passages[number].paragraph <= 1
    spoken = '"' in passage.low or reading.scene.statement(passage, draft.goal.start) is not None
    return near and not spoken and not _says(passage, reading)


def _says(passage: Passage, reading: Reading) -> bool:
    return compiled(rf"\b(?:{tongue(reading.language).said})\b").search(passage.low) is not None
