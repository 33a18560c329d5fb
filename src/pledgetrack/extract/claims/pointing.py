"""What a passage says of targets that others named before it: their end, the vote on them, who shares them."""

from pledgetrack.extract.claims.carry import REACHED, RECENT, outcomes
from pledgetrack.extract.claims.figures import TO_COME
from pledgetrack.extract.claims.likewise import so_too
from pledgetrack.extract.claims.members import FAR, members
from pledgetrack.extract.claims.passages import Passage
from pledgetrack.extract.claims.reading import Reading, Sight
from pledgetrack.extract.claims.status import status
from pledgetrack.extract.claims.years import Use
from pledgetrack.extract.expression import Expression
from pledgetrack.extract.numbers import Amount
from pledgetrack.extract.patterns.wording import compiled, may_hold, possible
from pledgetrack.model.claim import Claim
from pledgetrack.model.words import ClaimStatus, Kind

_YEAR = Expression(r"\b20[2-9]\d\b")
_FIGURE = Expression(r"\d")
# How many items or rows of a list are adopted together.
_LIST = 40


def pointing(sight: Sight, reading: Reading) -> list[Claim]:
    """What became of the targets of the passages right before, and that they were voted on."""
    passage, memory, words, document = sight.passage, reading.memory, reading.scene.grammar, reading.document
    if not memory.recent(passage):
        return []
    claims: list[Claim] = so_too(passage, reading) or reached(sight, reading)
    if not sight.aims and not claims:
        named = {year.value for year in sight.dates if year.value and year.use in {Use.TARGET, Use.WEAK}}
        claims = outcomes(sight.marked, passage, named, memory, words, document) if _goes_on(passage, reading) else []
        # "Vesta has withdrawn its pledge" tells nothing of Norby, of which the sentence before spoke.
        told = {holder.city for holder in reading.scene.holders(passage) if holder.city and not holder.oblique}
        claims = [one for one in claims if not told or one.subject.city in told]
    return claims or ratified(sight, reading)


def ratified(sight: Sight, reading: Reading) -> list[Claim]:
    """What the passage after says was adopted: "The council approved the plan on Monday"."""
    passage, words, told = sight.passage, reading.scene.grammar, reading.memory.claims
    since = _list_above(passage, reading)
    if not told or not since <= told[-1][0] < passage.number:
        return []
    match = compiled(words.ratifies).search(sight.marked) if may_hold(passage.low, words.ratifies) else None
    if match is None:
        return []
    last, pieces = told[-1][1].subject, reading.scene.passages
    for number, _ in reversed(told):  # "The goal is … It means … The rest is offset. The plan was approved": all of it
        if number < since - 1 or pieces[number].paragraph != pieces[told[-1][0]].paragraph:
            break
        since = min(since, number)
    said = status(passage.low, sight.marked, match.span(), words).status
    stands = ClaimStatus.IN_LAW if said is ClaimStatus.IN_LAW else ClaimStatus.ADOPTED  # "codified in the charter"
    return [
        claim._replace(
            status=stands,
            evidence=reading.document.quote(claim.evidence.start, passage.end),
            reasons=(*claim.reasons[:1], f"status: {match.group().strip()}"),
        )
        for number, claim in told
        if number >= since and claim.subject == last and claim.status is ClaimStatus.PLEDGED
    ]


def _list_above(passage: Passage, reading: Reading) -> int:
    """From which passage on what is adopted may stand: all of a list above, but for a sentence, else the two sentences before."""
    first = passage.number - RECENT
    for one in reversed(reading.scene.passages[max(0, passage.number - _LIST) : passage.number]):
        if not (one.item or one.row or one.number > first):
            break
        first = min(first, one.number)
    return first


def reached(sight: Sight, reading: Reading) -> list[Claim]:
    """What came of the share that the sentence before says was due: "They were to fall by 40 % by 2020. They fell by 27 %."."""
    told = compiled(reading.scene.grammar.managed).match(sight.marked)
    number, claim = reading.memory.claims[-1] if reading.memory.claims else (None, None)
    share = next((one for one in sight.shares if told and one.start == told.start("share")), None)
    if told is None or share is None or claim is None or number != sight.passage.number - 1:
        return []
    due = claim.target_year is not None and claim.target_year < TO_COME and claim.status is ClaimStatus.PLEDGED
    if not due or claim.percent is None or claim.kind is not Kind.EMISSIONS_REDUCTION:
        return []
    stands = ClaimStatus.MISSED if share.low < claim.percent else ClaimStatus.ACHIEVED
    evidence = reading.document.quote(claim.evidence.start, sight.passage.end)
    return [claim._replace(status=stands, evidence=evidence, reasons=(REACHED, f"status: {told.group().strip()}"))]


def _goes_on(passage: Passage, reading: Reading) -> bool:
    """Whether no other item, and no other year to come, stands between the last target and what points at one."""
    last = reading.memory.claims[-1][0] if reading.memory.claims else passage.number
    between = reading.scene.passages[last + 1 : passage.number]
    return not any(one.item or _YEAR.search(one.low) for one in between)


def shared(passage: Passage, reading: Reading, *, besides: bool = False) -> list[Claim]:
    """Who shares a group's target, where a group had one not long before; ``besides`` one of their own that they have."""
    memory = reading.memory
    last = memory.others
    if memory.claims and may_hold(passage.low, reading.scene.grammar.members):
        last = memory.claims[-1][0]  # "Twelve cities, including Oslo, have pledged it. Others that signed are …"
    first = passage.number if passage.lead is None or passage.item else passage.lead
    if last is None or not 0 < first - last <= FAR:
        return []
    return members(passage, reading, all_of_them=besides)


def may_point(low: str, shares: tuple[Amount, ...], reading: Reading) -> bool:
    """Whether a passage without a wording of its own may point at an aim of those before."""
    words = reading.scene.grammar
    pointers = [
        one
        for one in (
            words.anaphora,
            words.the_target,
            words.ratifies,
            words.than_before,
            words.formerly,
            words.so_too,
            words.same_too,
            words.signed_too,
            words.managed,
        )
        if may_hold(low, one)
    ]
    if not pointers:
        return False
    # What it is marked with stands for figures and shares, and for "mid-century".
    marked = shares or _FIGURE.search(low) or possible(words.relative, low)
    return bool(marked) or any(compiled(one).search(low) for one in pointers)
