"""Steps C and D: which target it is, what the record of that day settles, and what the comparison gives."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from pledgetrack.compare import sentences
from pledgetrack.compare.difference import AGREE, Difference, difference, unsaid
from pledgetrack.compare.families import family, scope_of
from pledgetrack.compare.matching import matching, narrowed
from pledgetrack.compare.notes import beside, boundary, notes
from pledgetrack.compare.record import Record, preferred
from pledgetrack.compare.trail import Ending, Trail
from pledgetrack.compare.versions import begun, ended_on
from pledgetrack.model.claim import Claim
from pledgetrack.model.target import Target
from pledgetrack.model.verdict import Said, Verdict, Word

_HELD = "Is a target of this body on record for that day?"
_SAME = "Is one of them of this family and scope?"
_CERTAIN = "Is a version certainly in force that day?"
_AGREE = "Do the sources give one answer?"
_CHANGES = "Does the passage say that it replaces the recorded target?"
_COMPARABLE = "Can the two be compared?"
_DIFFERS = "Does the year or the depth differ?"
_UNSAID = "Is anything on record that was not said?"


@dataclass(frozen=True, kw_only=True)
class _Case:
    """One claim with what its passage gives up and what is on record; ``prefer`` as the judge was told."""

    claim: Claim
    given_up: Claim | None
    record: Record
    prefer: str | None

    def compared(self, targets: Sequence[Target]) -> tuple[Difference, ...]:
        """A difference for each target, the preferred source first, then the order of the record."""
        found = [difference(self.claim, target, announced=self.given_up is not None) for target in targets]
        return tuple(sorted(found, key=lambda one: not preferred(one.target, self.prefer)))

    def aside(self) -> tuple[str, ...]:
        return beside(self.claim, self.record)


def against(said: Said, given_up: Claim | None, record: Record, prefer: str | None, trail: Trail) -> Verdict:
    """Rules C7 to D14 for a claim that names a year or an amount."""
    assert said.claim is not None, "A4 lets no silence through"
    case = _Case(claim=said.claim, given_up=given_up, record=record, prefer=prefer)
    # What is replaced says which target is meant better than what takes its place.
    about = said.claim
    if given_up is not None and matching(given_up, record.standing):
        about = given_up
    found = matching(about, record.standing)
    if not found:
        return _unmatched(case, said.first_according_to, trail)
    trail = trail.asked("C7", _HELD, f"Yes, {len(record.standing)}.")
    trail = trail.asked("C8", _SAME, f"Yes: {', '.join(sentences.shown(target) for target in found)}.")
    certain = [target for target in found if target in record.certain]
    possible = [target for target in found if target in record.possible]
    if not certain and possible:
        return _uncertain(case, tuple(possible), trail)
    if certain:
        trail = trail.asked("C9", _CERTAIN, "Yes.")
    else:
        trail = trail.asked("C9", _CERTAIN, "No dated one, so undated ones decide.")
    differences = case.compared(narrowed(about, certain or found))
    if len(_codes(differences)) > 1:
        return _disagreement(case, differences, trail)
    return _decided(case, differences, tuple(possible), trail.asked("C10", _AGREE, "Yes."))


def _unmatched(case: _Case, first_according_to: str | None, trail: Trail) -> Verdict:
    """Rules C7 and C8, where no version that may have been in force is of this family and scope."""
    claim, record = case.claim, case.record
    over = matching(claim, record.ended)
    if over:
        last = max(over, key=lambda target: (ended_on(target) or dt.date.min, target.id))
        day = str(ended_on(last))
        ending = Ending(word=Word.TARGET_ENDED, words=f"The recorded target ended on {day}", argument=day)
        trail = trail.asked("C7", _HELD, f"It had ended: {sentences.shown(last)}.")
        return trail.ends(ending, target=last, targets=over, notes=(*notes(claim, last), *case.aside()))
    there = record.standing + record.ended
    if there:
        trail = trail.asked("C7", _HELD, f"Yes, {len(there)}.")
        trail = trail.asked("C8", _SAME, f"No: {', '.join(sentences.shown(target) for target in there)}.")
        ending = Ending(word=Word.OTHER_TARGET, words="A target that the record does not hold")
        told = (*boundary(claim, there), *_said_to_replace(case), *case.aside())
        return trail.ends(ending, targets=there, notes=told)
    if first_according_to:
        trail = trail.asked("C7", _HELD, f"No, and {first_according_to} states that there was none.")
        words = f"First target ({first_according_to} states that there was none)"
        return trail.ends(Ending(word=Word.NEW, words=words), notes=case.aside())
    trail = trail.asked("C7", _HELD, "No.")
    ending = Ending(word=Word.NO_TARGET_ON_RECORD, words="No target in this ledger (not: no target)")
    return trail.ends(ending, notes=(*_said_to_replace(case), *case.aside()))


def _uncertain(case: _Case, possible: tuple[Target, ...], trail: Trail) -> Verdict:
    """Rule C9."""
    differences = case.compared(possible)
    codes = _codes(differences)
    chosen = _fullest(case.claim, differences)
    code = chosen.code if len(codes) == 1 else "?"
    would = sentences.of_difference(case.claim, chosen) if code != "?" else "versions give different words"
    words = f"{_why_uncertain(possible, case.record)}; if in force: {would}"
    trail = trail.asked("C9", _CERTAIN, f"No; each possible version would give: {', '.join(sorted(codes))}.")
    return trail.ends(
        Ending(word=Word.DATE_UNCERTAIN, words=words, argument=code),
        target=chosen.target, targets=possible, notes=(*notes(case.claim, chosen.target), *case.aside()),
    )  # fmt: skip


def _why_uncertain(possible: tuple[Target, ...], record: Record) -> str:
    firsts = [begun(target).not_after for target in possible]
    seen = [day for day in firsts if day is not None]
    if seen and len(seen) == len(firsts) and min(seen) >= record.on.last:
        return f"Record is later than the statement: first recorded {min(seen)}"
    return f"The record does not settle what was in force on {record.on}"


def _disagreement(case: _Case, differences: Sequence[Difference], trail: Trail) -> Verdict:
    """Rule C10: each is shown; a preference says which comes first, is named, and hides none."""
    first = differences[0].target
    words = sentences.of_disagreement([one.target for one in differences])
    if preferred(first, case.prefer):
        words += f" (first by preference: {case.prefer})"
    each = tuple(f"{one.target.source}: {one.code}, {sentences.of_difference(case.claim, one)}" for one in differences)
    trail = trail.asked("C10", _AGREE, f"No: {'; '.join(each)}.")
    return trail.ends(
        Ending(word=Word.SOURCES_DISAGREE, words=words),
        target=first, targets=tuple(one.target for one in differences),
        notes=(*each, *notes(case.claim, first), *case.aside()),
    )  # fmt: skip


def _decided(case: _Case, differences: Sequence[Difference], possible: tuple[Target, ...], trail: Trail) -> Verdict:
    """Rules D11 to D14, where one answer holds."""
    claim = case.claim
    found = _fullest(claim, differences)
    others = case.compared(possible)
    told = (
        *notes(claim, found.target),
        *(_said_to_replace(case) if found.word is not Word.ANNOUNCES_CHANGE else ()),
        *(f"also recorded: {sentences.shown(one.target)}" for one in differences if _reads_otherwise(one, found)),
        *(f"perhaps in force that day: {sentences.shown(one.target)}, {one.code}" for one in others),
        *case.aside(),
    )  # fmt: skip
    ending = Ending(word=found.word, words=sentences.of_difference(claim, found), argument=found.argument)
    return _compared_path(case, found, trail).ends(
        ending, target=found.target, targets=tuple(one.target for one in differences), notes=told
    )


def _compared_path(case: _Case, found: Difference, trail: Trail) -> Trail:
    if found.rule == "D11":
        return trail.asked("D11", _CHANGES, f"Yes: {found.argument}.")
    held = "No." if case.given_up is None else "It announces a change, but nothing that differs from this record."
    trail = trail.asked("D11", _CHANGES, held)
    if found.rule == "D12":
        return trail.asked("D12", _COMPARABLE, f"No: {found.argument}.")
    trail = trail.asked("D12", _COMPARABLE, "Yes.")
    if found.rule == "D13":
        return trail.asked("D13", _DIFFERS, f"Yes: {sentences.of_difference(case.claim, found)}.")
    missing = ", ".join(unsaid(case.claim, found.target))
    return trail.asked("D13", _DIFFERS, "No.").asked("D14", _UNSAID, f"Yes: {missing}." if missing else "No.")


def _fullest(claim: Claim, differences: Sequence[Difference]) -> Difference:
    """The difference to show of those with one answer: whose record holds most that was not said, then the first."""
    return max(differences, key=lambda one: len(unsaid(claim, one.target)) if one.word in AGREE else 0)


def _codes(differences: Sequence[Difference]) -> set[str]:
    """The answers given. A record that agrees and one that agrees but holds more do not contradict each other."""
    codes = {one.code for one in differences}
    return codes - {str(Word.SAME)} if str(Word.SAME_AS_FAR_AS_SAID) in codes else codes


def _reads_otherwise(one: Difference, found: Difference) -> bool:
    return one.target is not found.target and sentences.in_full(one.target) != sentences.in_full(found.target)


def _said_to_replace(case: _Case) -> tuple[str, ...]:
    if case.given_up is None:
        return ()
    same = family(case.given_up) is family(case.claim) and scope_of(case.given_up) is scope_of(case.claim)
    figure = sentences.amount(case.given_up) if same else sentences.in_full(case.given_up)
    return (f"the passage says that it replaces {figure}",)
