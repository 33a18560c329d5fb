"""The judge: steps A to D in order; the first that ends, ends."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from pledgetrack.compare import sentences
from pledgetrack.compare.difference import Difference, difference
from pledgetrack.compare.families import family
from pledgetrack.compare.matching import matching
from pledgetrack.compare.notes import flags, in_order, notes
from pledgetrack.compare.versions import Force, ended_on, force, may_judge
from pledgetrack.model.claim import Claim
from pledgetrack.model.date import PartialDate
from pledgetrack.model.target import Target
from pledgetrack.model.verdict import Flag, Said, Verdict, Word
from pledgetrack.model.words import ClaimStatus, Completeness

RULES_VERSION = 1
_FATES = {
    ClaimStatus.ACHIEVED: Word.SAYS_MET,
    ClaimStatus.MISSED: Word.SAYS_WILL_MISS,
    ClaimStatus.ABANDONED: Word.GIVES_UP,
    ClaimStatus.NEGATED: Word.DENIES,
    ClaimStatus.PROPOSED: Word.PROPOSES,
}
_STANDING = frozenset({ClaimStatus.PLEDGED, ClaimStatus.ADOPTED, ClaimStatus.IN_LAW})
_DIRECTIONS = {Word.EARLIER: "earlier", Word.LATER: "later", Word.MORE: "more", Word.LESS: "less"}


@dataclass(frozen=True, kw_only=True)
class _Record:
    """The versions that may judge one statement, by whether they were in force that day."""

    on: PartialDate
    versions: tuple[Target, ...]
    other_bodies: tuple[Target, ...]
    forces: dict[str, Force] = field(default_factory=dict)

    def of(self, *wanted: Force) -> tuple[Target, ...]:
        return tuple(version for version in self.versions if self.forces[version.id] in wanted)


def judge(said: Said, targets: Sequence[Target], *, prefer: str | None = None, today: dt.date | None = None) -> Verdict:
    """Hold one statement, or a silence, against the versions known for its city.

    ``targets`` are those of any body, retracted ones left out by the caller. ``prefer`` names the source that comes
    first where sources disagree. ``today`` is the day for "overdue" and "stale", by default the meeting's own.
    """
    verdict = _asked(said) or _compared(said, targets, prefer)
    day = today or (said.on.last if said.on else None)
    told = flags(said, verdict.target, day) if day else ((Flag.UNREVIEWED,) if not said.reviewed else ())
    return replace(verdict, flags=told)


def is_replaced_in_passage(said: Said) -> bool:
    """Whether this claim is the old target of a passage that announces a new one: the new claim's verdict says both."""
    return (
        said.claim is not None
        and said.claim.status is ClaimStatus.ABANDONED
        and any(other.status in _STANDING and family(other) is family(said.claim) for other in said.passage)
    )


def _asked(said: Said) -> Verdict | None:
    """Step A, as far as it needs no record: whether there is something to compare."""
    claim = said.claim
    if said.city is None or not said.body_settled:
        return _plain(Word.UNRESOLVED, "A1", "Not yet settled which city or body this is", "city or body")
    if claim is not None and said.standing is not None and not said.standing.speaks_for_city:
        return _plain(Word.UNRESOLVED, "A1", "Not yet settled who spoke for whom", "standing")
    if said.on is None:
        return _plain(Word.UNDATED, "A2", "The meeting has no date")
    if claim is not None and claim.subject.city != said.city:
        return _plain(Word.NOT_OWN_PLEDGE, "A3", f"Describes somebody else's goal: {claim.subject.name or 'not named'}")
    return None


def _compared(said: Said, targets: Sequence[Target], prefer: str | None) -> Verdict:
    assert said.on is not None
    record = _record(said, said.on, targets)
    if said.claim is None:
        return _silence(said, record)
    fate = _FATES.get(said.claim.status)
    if fate:
        return _fate(fate, said.claim, record)
    if said.claim.target_year is None and said.claim.percent is None:
        return _plain(Word.NO_NUMBER, "B6", "Commitment without year or amount", targets=_in_force(record))
    return _matched(said, said.claim, record, prefer)


def _record(said: Said, on: PartialDate, targets: Sequence[Target]) -> _Record:
    usable = [target for target in in_order(targets) if may_judge(target, on, said.source_ids)]
    own = tuple(target for target in usable if target.body == said.body)
    return _Record(
        on=on,
        versions=own,
        other_bodies=tuple(target for target in usable if target.body != said.body),
        forces={target.id: force(target, on) for target in own},
    )


def _in_force(record: _Record) -> tuple[Target, ...]:
    return record.of(Force.CERTAIN, Force.POSSIBLE, Force.UNDATED)


def _silence(said: Said, record: _Record) -> Verdict:
    if said.complete is Completeness.REMARKS:
        words = "Full remarks on record; no climate target in them"
        return _plain(Word.SILENT, "A4", words, targets=_in_force(record))
    words = "This account does not report what the city said of a target"
    return _plain(Word.NOTHING_REPORTED, "A4", words, targets=_in_force(record))


def _fate(word: Word, claim: Claim, record: _Record) -> Verdict:
    """Step B: what became of a target, before any year is compared; the difference in years is a note."""
    found = matching(claim, _in_force(record)) or matching(claim, record.of(Force.ENDED))
    target = _best(claim, found)
    beside: tuple[str, ...] = ()
    if target is not None:
        compared = difference(claim, target)
        if compared.word in {Word.EARLIER, Word.LATER}:
            beside = (f"{compared.argument} years {compared.word.lower()} than the recorded {target.target_year}",)
        beside += notes(claim, target)
    return Verdict(
        word=word, rule="B5", words=sentences.of_statement(word, claim, target), target=target, targets=found,
        notes=beside, path=(f"the statement is of a target {claim.status}",),
    )  # fmt: skip


def _matched(said: Said, claim: Claim, record: _Record, prefer: str | None) -> Verdict:
    """Step C: which target it is, and whether the record of that day settles it."""
    on_record = _in_force(record)
    found = matching(claim, on_record)
    if not found:
        return _unmatched(said, claim, record)
    certain = tuple(target for target in found if record.forces[target.id] is Force.CERTAIN)
    possible = tuple(target for target in found if record.forces[target.id] is Force.POSSIBLE)
    if not certain and possible:
        return _uncertain(claim, possible)
    deciding = certain or found  # undated versions decide only where no dated one does
    differences = _by_source(claim, deciding, prefer)
    if len({one.code for one in differences}) > 1:
        return _disagreement(claim, differences, prefer)
    return _decided(said, claim, differences[0], deciding)


def _unmatched(said: Said, claim: Claim, record: _Record) -> Verdict:
    on_record, ended = _in_force(record), record.of(Force.ENDED)
    over = matching(claim, ended) or (() if on_record else ended)
    if over:
        last = max(over, key=lambda target: (ended_on(target) or dt.date.min, target.id))
        day = ended_on(last)
        return Verdict(
            word=Word.TARGET_ENDED, rule="C7", argument=str(day), words=f"The recorded target ended on {day}",
            target=last, targets=over, path=("every matching version had ended by that day",),
        )  # fmt: skip
    if on_record:
        return Verdict(
            word=Word.OTHER_TARGET, rule="C8", words="A target that the record does not hold", targets=on_record,
            path=(f"on record are {len(on_record)}, none of this family and scope at this year",),
        )  # fmt: skip
    if said.first_according_to:
        name = said.first_according_to
        return _plain(Word.NEW, "C7", f"First target ({name} states that there was none)")
    beside = tuple(f"{target.body} has a target on record" for target in record.other_bodies[:1] if target.body)
    verdict = _plain(Word.NO_TARGET_ON_RECORD, "C7", "No target in this ledger (not: no target)")
    return replace(verdict, notes=beside)


def _uncertain(claim: Claim, possible: tuple[Target, ...]) -> Verdict:
    differences = [difference(claim, target) for target in possible]
    codes = {one.code for one in differences}
    code = codes.pop() if len(codes) == 1 else "?"
    target = _best(claim, possible)
    assert target is not None
    since = min((t.start.not_after for t in possible if t.start.not_after), default=None)
    would = (
        sentences.of_difference(claim, difference(claim, target)) if code != "?" else "versions give different words"
    )
    words = f"Record is later than the statement: first recorded {since}; {would}" if since else f"Not dated; {would}"
    return Verdict(
        word=Word.DATE_UNCERTAIN, rule="C9", argument=code, words=words, target=target, targets=possible,
        notes=notes(claim, target), path=("no version is certainly in force that day",),
    )  # fmt: skip


def _by_source(claim: Claim, targets: tuple[Target, ...], prefer: str | None) -> list[Difference]:
    """One difference a source, the preferred source first, then by name."""
    sources = sorted({target.source for target in targets}, key=lambda source: (source != prefer, source))
    best = (_best(claim, tuple(t for t in targets if t.source == source)) for source in sources)
    return [difference(claim, target) for target in best if target is not None]


def _best(claim: Claim, targets: tuple[Target, ...]) -> Target | None:
    """The target nearest in year; among equals the one last stated, then by id."""
    year = claim.target_year
    return min(
        targets,
        key=lambda t: (
            abs(t.target_year - year) if t.target_year and year else 0,
            -(t.start.not_after or dt.date.min).toordinal(),
            t.id,
        ),
        default=None,
    )


def _disagreement(claim: Claim, differences: list[Difference], prefer: str | None) -> Verdict:
    each = ", ".join(f"{one.target.source} {sentences.amount(one.target)}" for one in differences)
    first = f" (first by preference: {prefer})" if prefer == differences[0].target.source else ""
    return Verdict(
        word=Word.SOURCES_DISAGREE, rule="C10", words=f"The records disagree: {each}{first}",
        target=differences[0].target, targets=tuple(one.target for one in differences),
        notes=tuple(f"{one.target.source}: {sentences.of_difference(claim, one)}" for one in differences),
        path=("versions in force from different sources give different words",),
    )  # fmt: skip


def _decided(said: Said, claim: Claim, found: Difference, deciding: tuple[Target, ...]) -> Verdict:
    """Step D."""
    verdict = Verdict(
        word=found.word, rule=found.rule, argument=found.argument, words=sentences.of_difference(claim, found),
        target=found.target, targets=deciding, notes=notes(claim, found.target),
        path=(f"held against {found.target.source}",),
    )  # fmt: skip
    dropped = [other for other in said.passage if _replaces(claim, other)]
    if not dropped:
        return verdict
    way = _DIRECTIONS.get(found.word, "mixed")
    old = (
        f" instead of {sentences.amount(dropped[0])}" if sentences.amount(dropped[0]) != sentences.amount(claim) else ""
    )
    words = f"Announces a new target: {sentences.amount(claim)}{old}"
    return replace(verdict, word=Word.ANNOUNCES_CHANGE, rule="D11", argument=way, words=words)


def _replaces(claim: Claim, other: Claim) -> bool:
    return other.status is ClaimStatus.ABANDONED and family(other) is family(claim)


def _plain(
    word: Word, rule: str, words: str, argument: str | None = None, *, targets: tuple[Target, ...] = ()
) -> Verdict:
    return Verdict(word=word, rule=rule, words=words, argument=argument, targets=targets, path=(words,))
