"""What is only moved: "Cllr Reed to move that the council aims to be carbon neutral by 2030", and how the vote went."""

from pledgetrack.extract.claims.passages import Passage
from pledgetrack.extract.claims.reading import Reading
from pledgetrack.extract.claims.status import Status
from pledgetrack.extract.patterns.wording import compiled
from pledgetrack.model.words import ClaimStatus

# So many passages above stands who moves a motion, so many below how the vote went.
_ABOVE, _BELOW = 10, 8
# So few behind a proposal the vote on it is told.
_NEXT = 3


def moved(passage: Passage, start: int, reading: Reading) -> Status | None:
    """How an aim stands that ``start`` begins within a motion: proposed, or as it was voted on; ``None`` outside of one."""
    words, pieces = compiled(reading.scene.grammar.moved), reading.scene.passages
    match, number = words.search(passage.low, 0, start), passage.number
    while match is None and number > max(0, passage.number - _ABOVE):
        number -= 1
        match = words.search(pieces[number].low)
    if match is None:
        return None
    if number != passage.number and compiled(reading.scene.grammar.presently).match(passage.low):
        return None  # "Currently, the target is to": what the motion is to change
    voted = _vote(pieces[number].low[match.end() :], reading)
    for piece in pieces[number + 1 : passage.number + _BELOW]:
        if voted is not None or words.search(piece.low):
            break  # the next motion has a vote of its own
        voted = _vote(piece.low, reading)
    if voted is None:
        return Status(status=ClaimStatus.PROPOSED, words=match.group())
    # What stands below "to move:" may be a note or a belief: that the motion passed makes no more of it than it says.
    told = number == passage.number or compiled(reading.scene.grammar.operative).match(passage.low)
    return voted if told or voted.status is not ClaimStatus.ADOPTED else None


def voted_later(said: Status, passage: Passage, reading: Reading) -> Status:
    """How what is only proposed stands after the vote that is told next: "The plan proposes net zero. It was approved".

    So do plans of which the next sentence says that the vote is still to come: "It goes to the council in May".
    """
    if said.status is ClaimStatus.PLEDGED:
        after = reading.scene.passages[passage.number + 1 : passage.number + 2]
        waits = [compiled(reading.scene.grammar.still_pending).match(one.low) for one in after]
        found = waits[0] if waits and after[0].paragraph <= passage.paragraph + 1 else None
        return said._replace(status=ClaimStatus.PROPOSED, words=found.group()) if found else said
    if said.status is not ClaimStatus.PROPOSED:
        return said
    for piece in reading.scene.passages[passage.number + 1 : passage.number + 1 + _NEXT]:
        if piece.paragraph > passage.paragraph + 1:
            break
        if voted := compiled(reading.scene.grammar.then_voted).match(piece.low):
            return Status(status=ClaimStatus.ADOPTED, words=voted.group(), conditional=said.conditional)
    return said


def _vote(low: str, reading: Reading) -> Status | None:
    lost = compiled(reading.scene.grammar.lost).search(low)
    if lost:
        return Status(status=ClaimStatus.NEGATED, words=lost.group())
    carried = compiled(reading.scene.grammar.carried).search(low)
    return Status(status=ClaimStatus.ADOPTED, words=carried.group()) if carried else None
