"""The year of a cut that leaves a rest: that by which one is to be neutral, told in the sentence before."""

from pledgetrack.extract.claims.draft import Draft
from pledgetrack.extract.claims.passages import Passage
from pledgetrack.extract.claims.reading import Reading
from pledgetrack.extract.claims.years import Use, Year
from pledgetrack.extract.patterns.wording import compiled, may_hold
from pledgetrack.model.words import Kind

# How a year is told that stands in another sentence.
_HOW = "column"


def of_the_state(draft: Draft, passage: Passage, reading: Reading) -> Year | None:
    """The year of the state before: "Neutral by 2030. Emissions are cut by 80 %, the remaining 20 % are offset".

    The rest may be told of in the sentence after.
    """
    residual = reading.scene.grammar.residual
    due = reading.memory.neutral(passage) if draft.goal.measured and draft.amount else None
    if due is None or draft.goal.kind is not Kind.EMISSIONS_REDUCTION:
        return None
    if compiled(reading.scene.grammar.so_far).search(passage.low, 0, draft.end):
        return None  # "Emissions have been cut by 60 %, the remaining 40 % are to be offset"
    told = reading.scene.passages[passage.number : passage.number + 2]
    beside = (one.low for one in told if one.paragraph == passage.paragraph and may_hold(one.low, residual))
    found = any(compiled(residual).search(low) for low in beside)
    return Year(start=-1, end=-1, value=due, use=Use.TARGET, how=_HOW) if found else None
