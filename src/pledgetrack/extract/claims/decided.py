"""How what a sentence only promises stands by what is around it: the plan before it, the line over its list, its motion."""

from pledgetrack.extract.claims.build import Around
from pledgetrack.extract.claims.draft import Draft
from pledgetrack.extract.claims.held import passages_before
from pledgetrack.extract.claims.minutes import set_out
from pledgetrack.extract.claims.names import NAMED, PAPER, Who
from pledgetrack.extract.claims.passages import Passage
from pledgetrack.extract.claims.reading import Reading
from pledgetrack.extract.claims.status import Status, as_told, bound, status
from pledgetrack.extract.claims.years import Use
from pledgetrack.extract.patterns import tongue
from pledgetrack.extract.patterns.wording import compiled, may_hold
from pledgetrack.model.words import ClaimStatus

# How many sentences go on about a plan.
_PLAN = 4
# How many sentences back a text may tell that the plan was adopted which it lets speak.
_PAPER = 6
# So few sentences, and no more than a paragraph, behind a city's aim go on to tell what it asks for.
_ON = 2
# So many passages back a text tells how the plan stands that it is about.
_TOLD = 8
# How long a headline is, and how long a heading.
_HEADLINE, _SHORT = 140, 60
# So many lines from an aim a fact sheet says how it stands.
_SHEET = 2
_DECIDED = {ClaimStatus.PROPOSED, ClaimStatus.IN_LAW, ClaimStatus.ADOPTED}
_OTHERS = NAMED - {Who.CITY}


def in_context(said: Status, draft: Draft, around: Around, passage: Passage, reading: Reading) -> Status:
    """How what its own sentence only promises stands by what is around it: its lead, its plan, its motion."""
    words, title = reading.scene.grammar, reading.scene.its_paper
    if title and (entitled := as_told(title, words)).status is ClaimStatus.PROPOSED:
        return entitled  # "Climate plan (draft)"
    for lead in _leads(passage, reading):
        # "While states fail to act, cities have set the following goals."
        above = status(lead.low, lead.low, bound(lead.low, lead.low, (0, len(lead.low)), len(lead.low), words), words)
        said = above if above.words else said
        if said.status is not ClaimStatus.PLEDGED:
            return said
    met = compiled(words.met_behind).match(around.marked, draft.end)
    met = met or compiled(words.word_kept).search(around.marked, *around.clause)
    if met:
        return said._replace(status=ClaimStatus.ACHIEVED, words=met.group())
    voted = compiled(words.voted_behind).match(around.marked, draft.end)
    if voted:
        return said._replace(status=ClaimStatus.ADOPTED, words=voted.group())
    over = (passage, *_leads(passage, reading))
    return (
        _enumerated(said, draft, around, passage, reading)
        or _in_its_line(passage, reading)
        or next(filter(None, (of_the_plan(one, reading) for one in over)), None)
        or _of_the_targets(passage, reading)
        or _of_a_plan_above(over, reading)
        or of_the_paper(passage, reading)
        or _goes_on(passage, reading)
        or set_out(passage, reading.scene.minutes)
        or _adopted(passage, reading)
        or _headlined(draft, passage, reading)
        or said
    )


def _adopted(passage: Passage, reading: Reading) -> Status | None:
    """How what a city's plan says stands, where the plan says that it was adopted; not what it tells of others."""
    if not reading.scene.adopted or any(holder.who in _OTHERS for holder in reading.scene.holders(passage)):
        return None
    title, words = reading.scene.its_paper, reading.scene.grammar
    lawful = as_told(title, words).status is ClaimStatus.IN_LAW
    return Status(status=ClaimStatus.IN_LAW if lawful else ClaimStatus.ADOPTED, words="adopted plan")


def _enumerated(said: Status, draft: Draft, around: Around, passage: Passage, reading: Reading) -> Status | None:
    """How a goal stands that follows others of one sentence: "adopted goals, including …; cutting …; and reaching …".

    So does what a sentence says on of the plan in its front, or of a decision: "decided that … and that …".
    """
    begin, marked, words = around.clause[0], around.marked, reading.scene.grammar
    first = marked.find(";", 0, begin)
    if compiled(words.the_plan).match(marked, begin) or compiled(words.and_that).search(marked[:begin]):
        first = begin
    elif said.words or any(begin <= one.start < draft.start for one in reading.scene.holders(passage)):
        return None
    if first <= 0:
        return None
    front = status(passage.low, marked, (0, first), words)
    return front if front.status in _DECIDED else None


def _leads(passage: Passage, reading: Reading) -> tuple[Passage, ...]:
    """The line that introduces a passage, and the one over that: "The council adopted a plan with two goals: | Norby 2030 | - …"."""
    pieces = reading.scene.passages
    lead = pieces[passage.lead] if passage.lead is not None else None
    over = pieces[lead.lead] if lead is not None and lead.lead == lead.number - 1 and not lead.row else None
    return tuple(one for one in (lead, over) if one is not None)


def of_the_plan(passage: Passage, reading: Reading) -> Status | None:
    """How the plan stands that the sentences before speak of: "The council voted on a plan. The plan sets a goal of"."""
    words, after = reading.scene.grammar, passage
    for before in passages_before(reading.scene, passage)[:_PLAN]:
        its_aim = compiled(words.the_aim).match(after.low)
        if (passage.item and before.item) or (not its_aim and not compiled(words.the_plan).match(after.low)):
            return None
        found = as_told(before.low, words)
        if found.status in _DECIDED:
            told = not its_aim or (found.status is not ClaimStatus.PROPOSED and before.paragraph == passage.paragraph)
            return found if told else None
        if before.paragraph != passage.paragraph:
            return None
        after = before
    return None


def _of_a_plan_above(over: tuple[Passage, ...], reading: Reading) -> Status | None:
    """How the plan stands that a text is about, where paragraphs lie between: "feedback on the draft plan. … The plan sets"."""
    words = reading.scene.grammar
    if not any(compiled(words.the_plan).match(one.low) or compiled(words.plans_goals).search(one.low) for one in over):
        return None
    first = over[-1].number
    for before in reversed(reading.scene.passages[max(0, first - _TOLD) : first]):
        if drafted := compiled(words.plan_drafted).search(before.low):
            return Status(status=ClaimStatus.PROPOSED, words=drafted.group())
        if adopted := compiled(words.plan_adopted).search(before.low):
            return Status(status=ClaimStatus.ADOPTED, words=adopted.group())
    return None


def of_the_paper(passage: Passage, reading: Reading) -> Status | None:
    """How the plan stands that a sentence lets speak, told of some sentences back: "The council approved the plan. … The plan sets"."""
    words = reading.scene.grammar
    if not compiled(words.plan_says).match(passage.low):
        return None
    if any(holder.who in _OTHERS for holder in reading.scene.holders(passage)):
        return None
    for before in passages_before(reading.scene, passage)[:_PAPER]:
        if compiled(words.plan_told).search(before.low) and not compiled(words.nations).search(before.low):
            found = as_told(before.low, words)
            if found.status in _DECIDED:
                return found
    return None


def _in_its_line(passage: Passage, reading: Reading) -> Status | None:
    """How a line of its own beside that of an aim says that it stands: "Status: adopted on 3 May"."""
    words, pieces = reading.scene.grammar.sheet_status, reading.scene.passages
    if passage.text.endswith((".", "!", "?")):
        return None
    beside = pieces[max(0, passage.number - _SHEET) : passage.number + _SHEET + 1]
    for line in sorted(beside, key=lambda one: (abs(one.number - passage.number), -one.number)):
        if may_hold(line.low, words) and compiled(words).fullmatch(line.low):
            found = as_told(line.low, reading.scene.grammar)
            return found if found.words else None
    return None


def _headlined(draft: Draft, passage: Passage, reading: Reading) -> Status | None:
    """How a headline says that an aim stands, by its year: "Council approves 2030 net zero plan"."""
    first, words = reading.scene.passages[0], reading.scene.grammar
    year = draft.year.value if draft.year is not None else None
    if passage is first or len(first.text) > _HEADLINE or first.text.endswith((".", ":", "?")):
        return None
    if year is None or str(year) not in first.low or first.low.count("20") > 1:
        return None
    found = as_told(first.low, words)
    return found if found.status is ClaimStatus.ADOPTED else None


def _of_the_targets(passage: Passage, reading: Reading) -> Status | None:
    """How targets stand whose list follows what was voted on: "The council approved new targets. | Our targets: | …"."""
    lead = reading.scene.passages[passage.lead] if passage.lead is not None else None
    words = reading.scene.grammar
    heading = lead is not None and len(lead.low) < _SHORT and lead.low[-1:].isalpha()
    heading = heading and lead is not None and compiled(words.announces).search(lead.low) is not None
    if lead is not None and not heading and not (lead.low.endswith(":") and compiled(words.heads_all).search(lead.low)):
        return None
    first = passage if lead is None else lead
    planned = lead is not None and compiled(words.plans_goals).search(lead.low)
    for before in reading.scene.passages[max(0, first.number - _ON) : first.number]:
        found = as_told(before.low, words)
        if found.status is not ClaimStatus.ADOPTED:
            continue
        told = compiled(words.announces if lead is not None else words.several_goals).search(before.low)
        if heading:  # under it stands what the plan says that was just adopted
            told = compiled(words.climate).search(before.low) and compiled(words.plan_adopted).search(before.low)
        if told or (planned and PAPER.search(before.text)):
            return found
    return None


def _goes_on(passage: Passage, reading: Reading) -> Status | None:
    """How the sentence before stands, if this one goes on with what was decided: "The aim is to halve them by 2030"."""
    number, claim = reading.memory.claims[-1] if reading.memory.claims else (-1, None)
    if claim is None or claim.subject.city is None or number != passage.number - 1 or claim.status not in _DECIDED:
        return None
    if reading.scene.passages[number].paragraph != passage.paragraph:
        return None
    further = compiled(reading.scene.grammar.the_aim).match(passage.low)
    return Status(status=claim.status, words=further.group()) if further else None


def supposed(passage: Passage, reading: Reading) -> bool:
    """Whether a sentence without a subject answers what would be needed: "What would it take? 60 % less driving"."""
    before = reading.scene.passages[passage.number - 1] if passage.number else passage
    if not before.low.endswith("?") or before.paragraph != passage.paragraph:
        return False
    named = any(holder.who is not Who.PERSON for holder in reading.scene.holders(passage))
    return not named and compiled(reading.scene.grammar.supposing).search(before.low) is not None


def tells_on(draft: Draft, passage: Passage, reading: Reading) -> bool:
    """Whether what "must" be is told on behind a city's aim, in nobody's words: "By 2030, car traffic has to fall by a third"."""
    number, claim = reading.memory.claims[-1] if reading.memory.claims else (-1, None)
    if draft.year is None or draft.year.use is not Use.TARGET:
        return False
    if passage.item and any(at == passage.lead and one.subject.city for at, one in reading.memory.claims):
        return True  # "A climate neutral city by 2030 means that: | - … must be …"
    if claim is None or claim.subject.city is None:
        return False
    near = passage.number - number <= _ON and passage.paragraph - reading.scene.passages[number].paragraph <= 1
    spoken = '"' in passage.low or reading.scene.statement(passage, draft.goal.start) is not None
    return near and not spoken and not _says(passage, reading)


def in_its_paper(draft: Draft, passage: Passage, reading: Reading) -> bool:
    """Whether a city's own plan says with a year what must be: "Net zero emissions must be achieved by 2030"."""
    return (
        draft.year is not None
        and reading.scene.tells_itself(passage)
        and '"' not in passage.low
        and not _says(passage, reading)
    )


def _says(passage: Passage, reading: Reading) -> bool:
    return compiled(rf"\b(?:{tongue(reading.language).said})\b").search(passage.low) is not None


def aims_above(passage: Passage, reading: Reading) -> bool:
    """Whether the line that introduces a passage speaks of targets."""
    lead = reading.scene.passages[passage.lead].low if passage.lead is not None else ""
    return bool(compiled(reading.scene.grammar.announces).search(lead))


def prescribed(passage: Passage, reading: Reading) -> bool:
    """Whether a city's own plan says what shall be: "All buses shall be electric by 2020"."""
    scene = reading.scene
    return bool(scene.its_paper and compiled(scene.grammar.announces).search(passage.low))
