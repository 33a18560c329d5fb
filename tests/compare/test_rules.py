"""Each rule with its table of cases: the word, the rule that decides, and the path to it."""

import pytest
from tests.compare.cases_of_differences import CHANGES, COMPARED
from tests.compare.cases_of_records import CERTAIN, DISAGREE, ON_RECORD, WHICH
from tests.compare.cases_of_statements import SETTLED, STATEMENTS
from tests.compare.telling import (
    ABANDONED,
    CDP,
    LATER_ROW,
    MELBOURNE,
    NZT,
    OPERATIONS,
    claim,
    cut,
    exactly,
    recorded,
    recorded_cut,
    said,
)

from pledgetrack.compare.judge import is_replaced_in_passage, judge
from pledgetrack.model.claim import Subject
from pledgetrack.model.words import ClaimStatus, Kind

RULES = {
    f"{part}: {name}": case
    for part, cases in (
        ("settled", SETTLED), ("statements", STATEMENTS), ("on record", ON_RECORD), ("which", WHICH),
        ("certain", CERTAIN), ("disagree", DISAGREE), ("changes", CHANGES), ("compared", COMPARED),
    )
    for name, case in cases.items()
}  # fmt: skip


@pytest.mark.parametrize("name", RULES)
def test_word_and_rule(name):
    words, targets, code, rule = RULES[name]
    verdict = judge(words, targets)
    assert (verdict.code, verdict.rule) == (code, rule)


@pytest.mark.parametrize("name", RULES)
def test_the_path_asks_each_step_once_in_order_and_ends_with_the_rule_that_decides(name):
    words, targets, _, rule = RULES[name]
    asked = [step.split()[0] for step in judge(words, targets).path]
    assert asked[0] == "A1" and asked[-1] == rule
    assert asked == sorted(set(asked), key=lambda step: (step[0], int(step[1:])))


def test_a_preference_names_what_comes_first_and_hides_nothing():
    plain, preferring = (
        judge(said(claim(year=2040)), (NZT, CDP)),
        judge(said(claim(year=2040)), (NZT, CDP), prefer="nzt"),
    )
    assert plain.words == "The records disagree: CDP 2040, NZT 2050"
    assert preferring.words == "The records disagree: NZT 2050, CDP 2040 (first by preference: nzt)"
    assert (plain.word, plain.rule) == (preferring.word, preferring.rule)
    assert preferring.target == NZT and set(preferring.targets) == {NZT, CDP}
    assert any("EARLIER(10)" in note for note in preferring.notes) and any("CDP: SAME" in n for n in preferring.notes)


def test_records_that_differ_only_in_their_base_are_told_apart():
    verdict = judge(
        said(cut(40, 2030, 1990)), (recorded_cut(40, 2030, 1990), recorded_cut(40, 2030, 2005, source="CDP"))
    )
    assert verdict.words == "The records disagree: CDP −40 % by 2030 on 2005, NZT −40 % by 2030 on 1990"


def test_the_old_target_of_an_announcement_has_no_verdict_of_its_own():
    old, new = claim(year=2050, status=ABANDONED), claim(year=2040)
    assert judge(said(old, new), (NZT,)) == judge(said(new, old), (NZT,))
    assert is_replaced_in_passage(said(old, new))
    assert not is_replaced_in_passage(said(new, old))
    assert not is_replaced_in_passage(said(old))


def test_an_announcement_is_of_the_target_that_it_gives_up():
    verdict = judge(said(claim(year=2040), claim(year=2050, status=ABANDONED)), (NZT,))
    assert verdict.words == "Announces a new target: 2040 instead of 2050"


def test_a_month_that_a_version_began_in_is_not_called_later():
    verdict = judge(said(claim(year=2050), on="2021-09"), (recorded(year=2050, since="2021-09-18"),))
    assert verdict.words.startswith("The record does not settle what was in force on 2021-09")


def test_what_may_have_been_in_force_stands_beside_what_was():
    verdict = judge(said(claim(year=2040)), (LATER_ROW, CDP))
    assert any(note.startswith("perhaps in force that day: net zero by 2050") for note in verdict.notes)


def test_other_targets_are_listed_and_none_is_ranked():
    operations, share = recorded(year=2030, scope=OPERATIONS), recorded(Kind.RENEWABLE_ENERGY, 2035, 100)
    verdict = judge(said(claim(year=2050)), (operations, share))
    assert verdict.target is None and set(verdict.targets) == {operations, share}
    assert "said of citywide; recorded for government operations" in verdict.notes


def test_a_statement_names_the_target_in_force_not_one_that_ended():
    ended = recorded(year=2025, until="2020-01-01")
    verdict = judge(said(claim(year=2025, status=ClaimStatus.MISSED)), (ended, recorded(year=2030)))
    assert verdict.target == recorded(year=2030) and "5 years earlier than the recorded 2030" in verdict.notes


def test_whoever_is_named_by_id_is_the_same_city():
    renamed = Subject(name="Melbourne", city=type(MELBOURNE)(geonameid=MELBOURNE.geonameid, name="Melb.", country="AU"))
    assert judge(said(claim(year=2050, holder=renamed)), (NZT,)).word == "SAME"


def test_a_version_that_began_that_day_leaves_the_one_before_it():
    before, after = recorded(year=2050, end=exactly("2021-09-10")), recorded(year=2045, start=exactly("2021-09-10"))
    assert judge(said(claim(year=2045)), (before, after)).targets == (before,)


def test_of_two_that_are_given_up_alike_the_same_is_taken_in_any_order():
    old = [cut(40, 2030, status=ABANDONED), cut(50, 2030, status=ABANDONED)]
    targets = (recorded_cut(40, 2035), recorded_cut(50, 2040))
    one, two = (judge(said(cut(60, 2030), *order), targets) for order in (old, old[::-1]))
    assert one == two and one.word == "ANNOUNCES_CHANGE"


def test_a_statement_names_the_target_of_the_preferred_source_then_the_nearest():
    words = said(claim(year=2042, status=ClaimStatus.PROPOSED))
    assert judge(words, (NZT, CDP)).words == "Considering 2042; recorded target 2040"
    assert judge(words, (NZT, CDP), prefer="NZT").words == "Considering 2042; recorded target 2050"
    assert (
        "also recorded: net zero by 2050 (NZT, origin unclear, not known when last checked)"
        in judge(words, (NZT, CDP)).notes
    )
