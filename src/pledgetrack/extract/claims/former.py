"""The target that another takes the place of, told beside it or in the sentence after: "that was raised to 50 %"."""

from pledgetrack.extract.claims.carry import NAMED_BEFORE, Memory, outcomes
from pledgetrack.extract.claims.names import NAMED
from pledgetrack.extract.claims.passages import Passage
from pledgetrack.extract.claims.reading import Reading, Sight
from pledgetrack.extract.patterns.grammars import Grammar
from pledgetrack.extract.patterns.wording import compiled, may_hold
from pledgetrack.model.claim import Claim
from pledgetrack.model.evidence import Document
from pledgetrack.model.words import ClaimStatus
from pledgetrack.prepared import pattern

# Why a target is given up that the sentence after replaces.
REPLACED = "status: replaced in the sentence after"
_STANDING = {ClaimStatus.PLEDGED, ClaimStatus.ADOPTED}
_KEPT = _STANDING | {ClaimStatus.IN_LAW}
_YEAR = pattern(r"(?<!\d)20[2-9]\d(?!\d)")
_DUE = 2020  # so early no date was given up


def former(sight: Sight, claims: list[Claim], reading: Reading) -> list[Claim]:
    """The targets that what a passage claims, or what the one before claimed, takes the place of."""
    memory, document, grammar = reading.memory, reading.document, reading.scene.grammar
    return (
        _replaced(sight, claims, memory, document)
        or _sooner(sight.passage, claims, memory, grammar, document)
        or _dated_before(sight, claims, reading)
        or _told_in_front(sight, claims, reading)
    )


def _told_in_front(sight: Sight, claims: list[Claim], reading: Reading) -> list[Claim]:
    """The target of the sentence before, of which a clause in front tells: "That figure no longer stands: the city now says"."""
    turn = compiled(reading.scene.grammar.now_says).search(sight.marked) if claims else None
    if turn is None:
        return []
    front = sight.marked[: turn.start()]
    return outcomes(front, sight.passage, set(), reading.memory, reading.scene.grammar, reading.document)


def _replaced(sight: Sight, claims: list[Claim], memory: Memory, document: Document) -> list[Claim]:
    """The target before, given up for another share or year: "It was to be 40 %. That target was raised to 50 % in 2014"."""
    raised = any(goal.raised for goal in sight.carries)
    last = memory.claims[-1][1] if raised and memory.claims else None
    if last is None or last.status not in _STANDING:
        return []
    new = next((one for one in claims if (one.subject, one.kind) == (last.subject, last.kind)), None)
    if new is None or new.status not in _STANDING:
        return []
    if new.percent == last.percent:
        instead = None not in {new.target_year, last.target_year} and new.target_year != last.target_year
    else:
        instead = new.target_year in {last.target_year, None}
    if not instead:
        return []
    said = (NAMED_BEFORE, REPLACED)
    evidence = document.quote(last.evidence.start, sight.passage.end)
    return [last._replace(status=ClaimStatus.ABANDONED, evidence=evidence, reasons=said)]


def _dated_before(sight: Sight, claims: list[Claim], reading: Reading) -> list[Claim]:
    """The date that was to be, told as a year: "The previous target was 2050", "Until now 2050 had been the goal"."""
    memory, words, passage = reading.memory, reading.scene.grammar, sight.passage
    told = claims or [claim for number, claim in memory.claims[-1:] if passage.number - number == 1]
    if not told or not may_hold(passage.low, words.formerly) or any(one.status not in _KEPT for one in claims):
        return []
    match, new = compiled(words.formerly).search(sight.marked), told[-1]
    year = next((one.value for one in sight.dates if match and one.start == match.end()), None)
    if year is None or year < _DUE or new.target_year in {None, year} or new.status not in _KEPT:
        return []
    named = {one.city for one in reading.scene.holders(passage) if one.who in NAMED and not one.oblique}
    if named and new.subject.city not in named:
        return []  # "Vesta's previous target was 2050" tells nothing of Norby
    said = (*new.reasons[:1], f"status: {match.group().strip() if match else ''}")
    evidence = reading.document.quote(new.evidence.start, passage.end)
    beside = told if claims else [one for number, one in memory.claims if passage.number - number == 1]
    return [
        one._replace(
            target_year=year,
            year_from=None,
            year_to=None,
            status=ClaimStatus.ABANDONED,
            evidence=evidence,
            reasons=said,
        )
        for one in beside
        if one is new or (not claims and _due_alike(one, new))
    ]


def _due_alike(one: Claim, other: Claim) -> bool:
    """Whether two targets of a sentence were due together, so that the date that was to be was that of both."""
    same = (one.subject, one.target_year, one.status) == (other.subject, other.target_year, other.status)
    return same and one.scope is other.scope


def _sooner(passage: Passage, claims: list[Claim], memory: Memory, grammar: Grammar, document: Document) -> list[Claim]:
    """The date that was to be: "net zero by 2040, ten years earlier than the old target", "That is a decade later than the old goal"."""
    match = compiled(grammar.than_before).search(passage.low) if may_hold(passage.low, grammar.than_before) else None
    before = memory.claims[-1:] if memory.claims and passage.number - memory.claims[-1][0] == 1 else []
    told = claims or [claim for _, claim in before]
    if match is None or not told or any(claim.status is ClaimStatus.ABANDONED for claim in claims):
        return []
    said, new = match["n"], told[-1]
    count = int(said) if said.isdigit() else grammar.whole.get(said)
    if count is None or new.target_year is None or new.status not in _KEPT:
        return []
    old = new.target_year + (-count if match["later"] else count)
    if not claims and any(int(year) not in {old, new.target_year} for year in _YEAR.findall(passage.low)):
        return []  # a sentence with a year of its own tells of another's aim
    return [
        new._replace(
            target_year=old,
            year_from=None,
            year_to=None,
            status=ClaimStatus.ABANDONED,
            evidence=document.quote(new.evidence.start, passage.end),
            reasons=(*new.reasons[:1], f"status: {match.group().strip()}"),
        )
    ]
