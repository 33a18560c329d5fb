"""Steps A and B: is there something to compare, and what sort of statement is it? No year is compared here."""

from pledgetrack.compare.difference import difference
from pledgetrack.compare.families import years
from pledgetrack.compare.matching import matching, narrowed
from pledgetrack.compare.notes import beside, notes, year_apart
from pledgetrack.compare.record import Record, preferred
from pledgetrack.compare.sentences import amount, in_full, of_fate, shown
from pledgetrack.compare.trail import Ending, Trail
from pledgetrack.model.claim import Claim
from pledgetrack.model.target import Target
from pledgetrack.model.verdict import Said, Verdict, Word
from pledgetrack.model.words import ClaimStatus, Completeness

FATES = {
    ClaimStatus.ACHIEVED: Word.SAYS_MET,
    ClaimStatus.MISSED: Word.SAYS_WILL_MISS,
    ClaimStatus.ABANDONED: Word.GIVES_UP,
    ClaimStatus.NEGATED: Word.DENIES,
    ClaimStatus.PROPOSED: Word.PROPOSES,
}
_WHO = "Is it settled which city, which body and in what standing somebody spoke?"
_WHEN = "Has the meeting a date?"
_OWN = "Is it the city's own?"
_ANY = "Is there a claim?"
_FATE = "Does it say that a target is reached, missed, given up, denied or only considered?"
_NUMBER = "Does it name a year or an amount?"


def settled(said: Said) -> Trail | Verdict:
    """Rules A1 to A3."""
    trail = Trail()
    open_ = _unsettled(said)
    if open_ is not None:
        what, words = open_
        trail = trail.asked("A1", _WHO, f"No: the {what} is not settled.")
        return trail.ends(Ending(word=Word.UNRESOLVED, words=words, argument=what))
    trail = trail.asked("A1", _WHO, f"Yes{f': {said.standing}' if said.standing else ''}.")
    if said.on is None:
        return trail.asked("A2", _WHEN, "No.").ends(Ending(word=Word.UNDATED, words="The meeting has no date"))
    trail = trail.asked("A2", _WHEN, f"Yes, {said.on}.")
    if said.claim is None:
        return trail
    holder = said.claim.subject
    if holder.city is None or said.city is None or holder.city.geonameid != said.city.geonameid:
        name = holder.name or (holder.city.name if holder.city else "nobody named")
        trail = trail.asked("A3", _OWN, f"No: it is of {name}.")
        return trail.ends(Ending(word=Word.NOT_OWN_PLEDGE, words=f"Describes somebody else's goal, or a fact: {name}"))
    return trail.asked("A3", _OWN, "Yes.")


def _unsettled(said: Said) -> tuple[str, str] | None:
    if said.city is None:
        return "city", "Not yet settled which city this is"
    if not said.body_settled:
        return "body", "Not yet settled which government this is"
    # That an account says nothing of a target is so whoever was there; that somebody was silent is not.
    silent = said.claim is None and said.complete is not Completeness.REMARKS
    if said.standing is not None and not said.standing.speaks_for_city and not silent:
        return "standing", "Not yet settled who spoke for whom"
    return None


def silence(said: Said, record: Record, trail: Trail) -> Verdict:
    """Rule A4, where there is no claim."""
    if said.complete is Completeness.REMARKS:
        trail = trail.asked("A4", _ANY, "No, and a person asserted that the city's remarks are here in full.")
        ending = Ending(word=Word.SILENT, words="Full remarks on record; no climate target in them")
    else:
        trail = trail.asked("A4", _ANY, "No, and nobody asserted that the city's remarks are here in full.")
        words = "This account does not report what the city said of a target"
        ending = Ending(word=Word.NOTHING_REPORTED, words=words)
    return trail.ends(ending, targets=record.standing)


def sort_of(claim: Claim, record: Record, prefer: str | None, trail: Trail) -> Trail | Verdict:
    """Rules B5 and B6."""
    trail = trail.asked("A4", _ANY, f"Yes: {amount(claim)}.")
    fate = FATES.get(claim.status)
    if fate is not None:
        trail = trail.asked("B5", _FATE, f"Yes: {claim.status}.")
        return _fate(fate, claim, record, prefer, trail)
    trail = trail.asked("B5", _FATE, f"No: {claim.status.replace('_', ' ')}.")
    if years(claim) is None and claim.percent is None:
        ending = Ending(word=Word.NO_NUMBER, words="Commitment without year or amount")
        return trail.asked("B6", _NUMBER, "No.").ends(ending, targets=record.standing)
    return trail.asked("B6", _NUMBER, "Yes.")


def _fate(word: Word, claim: Claim, record: Record, prefer: str | None, trail: Trail) -> Verdict:
    found, aside = _spoken_of(claim, record)
    target = _named(claim, narrowed(claim, found), prefer)
    told: tuple[str, ...] = ("no such target on record",)
    if target is not None:
        others = (f"also recorded: {shown(other)}" for other in found if in_full(other) != in_full(target))
        told = (*year_apart(difference(claim, target)), *aside, *notes(claim, target), *others)
    ending = Ending(word=word, words=of_fate(word, claim, target))
    return trail.ends(ending, target=target, targets=found, notes=(*told, *beside(claim, record)))


def _named(claim: Claim, targets: tuple[Target, ...], prefer: str | None) -> Target | None:
    """Of several the one to name: of the preferred source, then the nearest in year."""
    span = years(claim)

    def apart(target: Target) -> tuple[bool, int]:
        if span is None or target.target_year is None:
            return (not preferred(target, prefer), 0)
        return (not preferred(target, prefer), min(abs(end - target.target_year) for end in span))

    return min(targets, key=apart, default=None)


def _spoken_of(claim: Claim, record: Record) -> tuple[tuple[Target, ...], tuple[str, ...]]:
    """The recorded target that a statement is about: one in force, else one that may have been, else one that ended."""
    ways = (
        (record.certain, ()),
        (record.possible, ("the record does not settle whether that target was in force that day",)),
        (record.undated, ()),
        (record.ended, ("that target had ended on record",)),
    )
    for targets, aside in ways:
        found = matching(claim, targets)
        if found:
            return found, aside
    return (), ()
