"""What holds for every statement and every record."""

import dataclasses
import datetime as dt

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.compare.telling import MELBOURNE, claim

from pledgetrack.compare.judge import judge
from pledgetrack.compare.versions import in_force
from pledgetrack.model.claim import Claim, Subject
from pledgetrack.model.date import Moment, PartialDate
from pledgetrack.model.target import Target
from pledgetrack.model.verdict import Flag, Said, Word
from pledgetrack.model.words import (
    ClaimStatus,
    Completeness,
    Form,
    Gases,
    Kind,
    Origin,
    Scope,
    Standing,
    TargetStatus,
)

# Few values of each, so that statements and records often meet.
YEARS = st.one_of(st.none(), st.sampled_from([2025, 2030, 2040, 2050]))
PERCENTS = st.one_of(st.none(), st.sampled_from([0.0, 40.0, 80.0, 100.0]))
BASES = st.one_of(st.none(), st.sampled_from([1990, 2005]))
KINDS = st.sampled_from(
    [Kind.NET_ZERO, Kind.CARBON_NEUTRAL, Kind.EMISSIONS_REDUCTION, Kind.BAU_REDUCTION, Kind.FIXED_LEVEL, Kind.OTHER]
)
SCOPES = st.sampled_from([Scope.CITYWIDE, Scope.CITYWIDE, Scope.GOVERNMENT_OPERATIONS])
DAYS = st.sampled_from([dt.date(2019, 1, 1), dt.date(2021, 9, 9), dt.date(2021, 9, 10), dt.date(2021, 9, 11)])
MOMENTS = st.one_of(
    st.builds(Moment, not_before=st.none() | DAYS),
    st.builds(Moment, not_after=st.none() | DAYS),
    st.tuples(DAYS, DAYS).map(lambda ends: Moment(not_before=min(ends), not_after=max(ends))),
)
DATES = st.sampled_from([PartialDate(2021, 9, 10), PartialDate(2021, 9), PartialDate(2021), PartialDate(2023, 1, 1)])
GASES = st.one_of(st.none(), st.sampled_from(Gases))
OFFSETS = st.one_of(st.none(), st.booleans())

CLAIMS = st.builds(
    claim, KINDS, YEARS, PERCENTS, baseline_year=BASES, scope=SCOPES, against_bau=st.booleans(),
    status=st.sampled_from([ClaimStatus.PLEDGED, ClaimStatus.PLEDGED, *ClaimStatus]), year_from=YEARS, year_to=YEARS,
    holder=st.sampled_from([Subject(name="Melbourne", city=MELBOURNE)] * 4 + [Subject(name="Australia")]),
)  # fmt: skip
TARGETS = st.lists(
    st.builds(
        Target, city=st.just(MELBOURNE), kind=KINDS, source=st.sampled_from(["NZT", "CDP"]), target_year=YEARS,
        percent=PERCENTS, baseline_year=BASES, scope=SCOPES, start=MOMENTS, end=st.none() | MOMENTS,
        stated=st.none() | DAYS.map(PartialDate.of), source_id=st.sampled_from([None, "s1", "s2"]),
        body=st.sampled_from([None, None, "GLA"]), interim=st.booleans(),
    ),
    max_size=4,
)  # fmt: skip
SAID = st.builds(
    Said, city=st.sampled_from([MELBOURNE, MELBOURNE, MELBOURNE, None]), claim=st.none() | CLAIMS | CLAIMS,
    passage=st.lists(CLAIMS, max_size=2).map(tuple), on=st.none() | DATES | DATES,
    standing=st.sampled_from([None, Standing.MAYOR, Standing.UNKNOWN]), source_ids=st.sampled_from([(), ("s1",)]),
    complete=st.none() | st.sampled_from(Completeness), first_according_to=st.sampled_from([None, "NAME"]),
)  # fmt: skip
LAW = settings(max_examples=300, deadline=None)


@LAW
@given(said=SAID, targets=TARGETS, prefer=st.sampled_from([None, "NZT"]), turn=st.randoms(use_true_random=False))
def test_the_order_of_targets_and_claims_changes_nothing(said, targets, prefer, turn):
    shuffled, passage = list(targets), list(said.passage)
    turn.shuffle(shuffled)
    turn.shuffle(passage)
    other = dataclasses.replace(said, passage=tuple(passage))
    assert judge(said, targets, prefer=prefer) == judge(other, shuffled + shuffled[:1], prefer=prefer)


@LAW
@given(said=SAID, targets=TARGETS)
def test_every_verdict_has_a_sentence_and_a_path_to_its_rule(said, targets):
    verdict = judge(said, targets)
    asked = [step.split()[0] for step in verdict.path]
    assert verdict.words and asked[-1] == verdict.rule
    assert asked == sorted(set(asked), key=lambda step: (step[0], int(step[1:])))
    assert verdict.target is None or verdict.target in verdict.targets
    assert set(verdict.targets) <= set(targets)


@LAW
@given(said=SAID, targets=TARGETS)
def test_what_was_stated_on_the_day_or_by_the_meeting_never_judges(said, targets):
    for target in judge(said, targets).targets:
        assert target.source_id not in said.source_ids
        if said.on is not None and said.on.day is not None:
            assert target.stated != said.on
            assert target.start.not_before is None or target.start.not_before < said.on.first
        assert target.body == said.body


@LAW
@given(said=SAID, targets=TARGETS, news=TARGETS)
def test_a_version_stated_that_day_changes_no_word(said, targets, news):
    if said.on is None or said.on.day is None:
        return
    stated = [dataclasses.replace(t, start=Moment.of(said.on), stated=said.on, source_id=None) for t in news]
    before, after = judge(said, targets), judge(said, [*targets, *stated])
    assert (before.code, before.words, before.targets) == (after.code, after.words, after.targets)


def _other_details(
    words: Claim, gases: Gases | None, offsets: bool | None, verb: str | None, conditional: bool
) -> Claim:
    return words._replace(gases=gases, offsets=offsets, verb=verb, conditional=conditional)


@LAW
@given(
    said=SAID, targets=TARGETS, gases=GASES, offsets=OFFSETS, verb=st.sampled_from([None, "will", "aim"]),
    conditional=st.booleans(), reviewed=st.booleans(), translated=st.booleans(), form=st.sampled_from(Form),
)  # fmt: skip
def test_what_is_noted_or_flagged_of_a_statement_changes_no_word(
    said, targets, gases, offsets, verb, conditional, reviewed, translated, form
):
    details = {"gases": gases, "offsets": offsets, "verb": verb, "conditional": conditional}
    words = said.claim and said.claim._replace(**details)
    other = dataclasses.replace(said, claim=words, reviewed=reviewed, translated=translated, form=form)
    one, two = judge(said, targets), judge(other, targets)
    assert (one.code, one.rule, one.words, one.target) == (two.code, two.rule, two.words, two.target)
    assert (Flag.UNREVIEWED in two.flags) is not reviewed


@LAW
@given(
    said=SAID, targets=TARGETS, gases=GASES, offsets=OFFSETS, status=st.none() | st.sampled_from(TargetStatus),
    origin=st.sampled_from(Origin), conditional=st.booleans(), today=DAYS, checked=st.none() | DATES,
)  # fmt: skip
def test_what_is_noted_or_flagged_of_a_record_changes_no_word(
    said, targets, gases, offsets, status, origin, conditional, today, checked
):
    others = [
        dataclasses.replace(
            t, gases=gases, offsets=offsets, status=status, origin=origin, conditional=conditional, checked=checked
        )
        for t in targets
    ]
    one, two = judge(said, targets), judge(said, others, today=today)
    assert (one.code, one.rule, one.words) == (two.code, two.rule, two.words)


@LAW
@given(said=SAID, targets=TARGETS)
def test_a_preference_changes_no_word(said, targets):
    plain = judge(said, targets)
    for source in ("NZT", "CDP", "nobody"):
        preferring = judge(said, targets, prefer=source)
        assert preferring.code == plain.code and set(preferring.targets) == set(plain.targets)


@LAW
@given(said=SAID, targets=TARGETS)
def test_silence_is_only_where_a_person_asserted_that_the_remarks_are_here(said, targets):
    word = judge(said, targets).word
    if word is Word.SILENT:
        assert said.claim is None and said.complete is Completeness.REMARKS
    if said.city is None:
        assert word is Word.UNRESOLVED


@LAW
@given(targets=TARGETS, day=DAYS)
def test_what_is_in_force_has_begun_and_has_not_ended(targets, day):
    for target in in_force(targets, day):
        begun = target.start.not_after or (target.stated and target.stated.last)
        assert begun is not None and begun <= day
        assert target.end is None or (target.end.not_before is not None and target.end.not_before > day)
