"""Sentences composed of parts: whatever parts meet, the city's aim is read, and nobody else's is taken for it."""

from itertools import product

import pytest
from tests.extract.invented import claims

SUBJECTS = (
    "Norby", "The city of Norby", "Norby City Council", "Norby’s council", "The city government of Norby", "The government of Norby", "The metropolis of Norby",
    "Norby, home to 600,000 people,", "Norby (pop. 600,000)", "Norby, like other cities,", "The Mayor of Norby, Ana Ruiz, said the city", "Councillors in Norby",
)  # fmt: skip
VERBS = (
    "aims to",
    "has pledged to",
    "has set itself the goal to",
    "will",
    "adopted a plan to",
    "launched a strategy to",
    "is required by law to",
)
AIMS = {
    "become carbon neutral": ("carbon_neutral", None), "reach net-zero emissions": ("net_zero", None), "cut its emissions by 60%": ("emissions_reduction", 60),
    "halve its emissions": ("emissions_reduction", 50), "run on 100% renewable energy": ("renewable_energy", 100), "reduce emissions by two thirds": ("emissions_reduction", 66.7),
}  # fmt: skip
DATES = {
    "by 2040": 2040,
    "before 2040": 2040,
    "by the end of 2040": 2040,
    "by mid-century": 2050,
    "no later than 2040": 2040,
    "between now and 2040": 2040,
}
FRAMES = (
    "{s} {v} {a} {d}.",
    "The news means that {s} {v} {a} {d}.",
    "{s} {v} {a} {d}, according to a report.",
    "{s} {v} {a} {d} and to plant 5,000 trees.",
)

# Nobody's aim, or another's.
NO_CITYS = (
    "Can Norby {a}?", "Norby could {a}, a study finds.", "Campaigners urged Norby to {a}.", "If elected mayor of Norby, Tom Hill would {a}.", "The model assumes that Norby will {a}.",
    "Residents doubt that Norby will {a}.", "There is no guarantee that Norby will {a}.", "Experts say Norby would have to {a}.", "A bill would require cities such as Norby to {a}.",
    "Norby hosted a campaign to {a}.", "Hotels in Norby will {a}.", "The airport in Norby will {a}.", "Norby University plans to {a}.", "Grelco, a firm in Norby, plans to {a}.",
    "Grelco, whose head office is in Norby, aims to {a}.", "The Norby office of Grelco will {a}.", "The county that surrounds Norby plans to {a}.", "Zell, a town near Norby, plans to {a}.",
    "In Norby, world leaders promised to {a}.", "The minister told reporters in Norby that the country would {a}.", "The mayor of Norby welcomed Grelco's plan to {a}.",
    "Norby will buy power from Grelco, which aims to {a}.", "The archdiocese of Norby has promised to {a}.", "Half of all companies in Norby want to {a}.",
)  # fmt: skip

GROUPS = (
    "Three cities pledged this week to {a}.",
    "Mayors of three cities have committed to {a}.",
    "A group of cities has promised to {a}.",
    "The declaration commits its signatories to {a}.",
)
MEMBERS = (
    "They are Norby, Vesta and Quill.", "Norby, Vesta and Quill are among them.", "Signatories include Norby, Vesta and Quill.", "Cities that have signed include Norby, Vesta and Quill.",
    "So far, Norby, Vesta and Quill have joined.", "It was signed by Norby, Vesta and Quill.", "They were joined by Norby, Vesta and Quill.", "Participants: Norby, Vesta and Quill",
    "The mayors of Norby, Vesta and Quill signed it.",
)  # fmt: skip
NO_MEMBERS = (
    "Norby did not sign.",
    "Norby has yet to sign.",
    "Norby hosted the talks.",
    "Delegates from Norby were present.",
    "Norby has signed up for the marathon.",
)


@pytest.mark.parametrize(("subject", "frame"), [*product(SUBJECTS, FRAMES)])
def test_a_city_s_aim_is_read_whatever_it_is_made_of(subject: str, frame: str):
    subject = subject if frame.startswith("{s}") else subject.replace("The ", "the ", 1)
    for verb, (aim, (kind, share)), (date, year) in product(VERBS, AIMS.items(), DATES.items()):
        text = frame.format(s=subject, v=verb, a=aim, d=date)
        found = {
            (one.subject.city and one.subject.city.name, one.kind, one.percent, one.target_year) for one in claims(text)
        }
        assert ("Norby", kind, share, year) in found, text


@pytest.mark.parametrize("frame", NO_CITYS)
def test_nobody_s_and_another_s_aim_is_no_city_s(frame: str):
    for aim, date in product(AIMS, DATES):
        text = frame.format(a=f"{aim} {date}")
        assert not [one for one in claims(text) if one.subject.city], text


@pytest.mark.parametrize(("group", "members"), [*product(GROUPS, MEMBERS)])
def test_who_is_counted_among_a_group_shares_its_aim(group: str, members: str):
    text = f"{group.format(a='become carbon neutral by 2040')} {members}"
    found = {one.subject.city.name for one in claims(text) if one.subject.city and one.target_year == 2040}
    assert found == {"Norby", "Vesta", "Quill"}, text


@pytest.mark.parametrize(("group", "other"), [*product(GROUPS, NO_MEMBERS)])
def test_who_is_only_named_with_a_group_does_not(group: str, other: str):
    text = f"{group.format(a='become carbon neutral by 2040')} {other}"
    assert not [one for one in claims(text) if one.subject.city], text


OWNERS = (
    "the state's", "the national", "Zembla's", "the federal", "the EU's", "the region's", "the university's", "the company's", "the country's", "the Scottish", "the industry's", "the global",
)  # fmt: skip
THEIRS = (
    "deadline of 2050", "net zero target of 2050", "2050 net zero goal", "goal of cutting emissions by 55 per cent by 2050", "goal to be carbon neutral by 2050", "pledge to halve emissions by 2050",
    "55 per cent emissions reduction target for 2050",
)  # fmt: skip
BESIDE = (
    "Norby wants to reach net zero ahead of {g}.", "Norby will be carbon neutral by 2030, compared with {g}.", "The plan of Norby is in line with {g}.", "Norby wants to go further than {g}.",
    "Norby contributes to {g}.", "Norby supports {g}.", "The mayor of Norby praised {g}.", "As part of {g}, Norby will get 40 buses.",
)  # fmt: skip


@pytest.mark.parametrize("frame", BESIDE)
def test_another_s_goal_or_its_year_is_no_city_s(frame: str):
    for owner, goal in product(OWNERS, THEIRS):
        text = frame.format(g=f"{owner} {goal}")
        assert not [one for one in claims(text) if one.subject.city and one.target_year == 2050], text


BEFORE = (
    "Unlike Vesta,", "Inspired by Vesta,", "After a visit to Vesta,", "Together with Vesta,", "As in Vesta,", "As part of Race to Zero,", "Until now,", "Nevertheless,", "Crucially,",
    "Under the plan,", "In a unanimous vote on Monday,", "With the help of Grelco,",
)  # fmt: skip
GOES_ON = (
    "{o} the city will cut emissions by 30% by 2040.", "{o} the council aims to cut emissions by 30% by 2040.", "{o} the goal is to cut emissions by 30% by 2040.",
    "{o} a target of a 30% cut in emissions by 2040 was adopted.", "{o} emissions are to fall by 30% by 2040.",
)  # fmt: skip


@pytest.mark.parametrize(("opening", "frame"), [*product(BEFORE, GOES_ON)])
def test_what_stands_in_front_is_not_whose_aim_it_is(opening: str, frame: str):
    text = f"Norby City Council met on Monday. {frame.format(o=opening)}"
    assert [one.subject.city and one.subject.city.name for one in claims(text)] == ["Norby"], text
