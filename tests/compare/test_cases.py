"""Each case that the description of the product lists, with the answer it names. The facts are from public records."""

import pytest
from tests.compare.conftest import TOLD
from tests.compare.telling import (
    ABANDONED,
    OPERATIONS,
    by_then,
    claim,
    cut,
    exactly,
    recorded,
    recorded_cut,
    said,
)  # fmt: skip

from pledgetrack.compare.judge import judge
from pledgetrack.model.claim import Claim, Subject
from pledgetrack.model.target import Target
from pledgetrack.model.verdict import Flag, Said
from pledgetrack.model.words import ClaimStatus, Kind, Origin, Scope, Standing

CITYWIDE_2050 = recorded(year=2050)
QUEZON = recorded(Kind.BAU_REDUCTION, 2030, 30)
LOS_ANGELES = recorded_cut(80, 2050, 1990)
NATIONAL = recorded(Kind.CARBON_NEUTRAL, 2060, origin=Origin.NATION)
CHINA = Subject(name="China")

CASES: dict[str, tuple[Said, tuple[Target, ...], str]] = {
    "copenhagen will not reach 2025": (
        said(claim(Kind.CARBON_NEUTRAL, 2025, status=ClaimStatus.MISSED), on="2022-08-22"),
        (recorded(Kind.CARBON_NEUTRAL, 2025),),
        "SAYS_WILL_MISS",
    ),
    "melbourne strives for 2040": (
        said(claim(Kind.ZERO_EMISSIONS, 2040, status=ClaimStatus.PROPOSED), on="2020-02-14"),
        (CITYWIDE_2050,),
        "PROPOSES",
    ),
    "quezon city, no base said": (said(cut(30, 2030), on="2024-11-19"), (QUEZON,), "SAME_AS_FAR_AS_SAID"),
    "quezon city, below 2016": (said(cut(30, 2030, 2016), on="2024-11-19"), (QUEZON,), "NOT_COMPARABLE(base)"),
    "birmingham's own operations": (
        said(claim(year=2030, scope=OPERATIONS)),
        (recorded(year=2030, scope=OPERATIONS), recorded(year=2041)),
        "SAME",
    ),
    "birmingham's own operations, only the city on record": (
        said(claim(year=2030, scope=OPERATIONS)),
        (recorded(year=2030),),
        "OTHER_TARGET",
    ),
    "los angeles, net zero against a cut at the same year": (said(claim(year=2050)), (LOS_ANGELES,), "MORE"),
    "los angeles, net zero in place of the cut": (
        said(claim(year=2050), cut(80, 2050, status=ABANDONED)),
        (LOS_ANGELES,),
        "ANNOUNCES_CHANGE(more)",
    ),
    "los angeles, renewables": (
        said(claim(Kind.RENEWABLE_ENERGY, 2045, 100, scope=Scope.ELECTRICITY)),
        (recorded(Kind.CARBON_NEUTRAL, 2050),),
        "OTHER_TARGET",
    ),
    "shenzhen on china's peak": (
        said(claim(Kind.EMISSIONS_PEAK, 2030, holder=CHINA, scope=None)),
        (NATIONAL,),
        "NOT_OWN_PLEDGE",
    ),
    "shenzhen before 2060": (said(claim(Kind.CARBON_NEUTRAL, 2060)), (NATIONAL,), "SAME"),
    "york, a ward councillor": (
        said(claim(Kind.CARBON_NEUTRAL, 2030), on="2021-03-13", standing=Standing.MEMBER),
        (recorded(Kind.CARBON_NEUTRAL, 2030),),
        "UNRESOLVED(standing)",
    ),
    "york, once a person settled it": (
        said(claim(Kind.CARBON_NEUTRAL, 2030), on="2021-03-13", standing=Standing.OFFICIAL),
        (recorded(Kind.CARBON_NEUTRAL, 2030),),
        "SAME",
    ),
    "the dialogue of 2021": (said(None, on="2021-09-10", standing=None), (NATIONAL,), "NOTHING_REPORTED"),
    "council buildings": (
        said(claim(year=2040, scope=Scope.BUILDINGS)),
        (CITYWIDE_2050,),
        "OTHER_TARGET",
    ),
    "a cut at a year of its own": (
        said(cut(55, 2035)),
        (recorded_cut(40, 2030), recorded(year=2050)),
        "OTHER_TARGET",
    ),
    "a deeper cut, base not recorded": (said(cut(60, 2030, 2005)), (recorded_cut(50, 2030),), "MORE"),
    "before 2060": (said(claim(year=2060)), (recorded(year=2060),), "SAME"),
    "2026 to 2028": (
        said(claim(year=2028, year_from=2026, year_to=2028)),
        (recorded(year=2025),),
        "LATER(1–3)",
    ),
    "won't make 2025": (
        said(claim(year=2025, status=ClaimStatus.MISSED)),
        (recorded(year=2025),),
        "SAYS_WILL_MISS",
    ),
    "a draft": (said(claim(year=2040, status=ClaimStatus.PROPOSED)), (CITYWIDE_2050,), "PROPOSES"),
    "announced and voted on the 18th": (
        said(claim(year=2040), on="2019-07-18"),
        (recorded(year=2050, until="2019-07-18"), recorded(year=2040, since="2019-07-18", source="CDP")),
        "EARLIER(10)",
    ),
    "a row checked after the statement": (
        said(claim(year=2040), on="2021-09-10"),
        (recorded(year=2050, start=by_then("2022-06-29")),),
        "DATE_UNCERTAIN(EARLIER(10))",
    ),
}

# Where the facts of the real cities are from; what has no entry is no city's.
SOURCES = {
    "copenhagen": "DR and The Copenhagen Post, 22 August 2022; Net Zero Tracker, 20 December 2022",
    "melbourne": "CBD News and the City of Melbourne, February 2020; Net Zero Tracker, 20 December 2022",
    "quezon": "recorded: CDP-ICLEI Track, 2021",
    "birmingham's": "recorded: Birmingham City Council, Route to Zero action plan; CDP-ICLEI Track, 2021",
    "los": "recorded: City of Los Angeles, Sustainable City pLAn of 2015 (−80 %) and of 2019 (2050, renewables 2045)",
    "shenzhen": "recorded: Net Zero Tracker, 20 December 2022, checked 2022-06-29",
    "york,": "recorded: CDP-ICLEI Track, 2021",
    "the": "C40 Cities, account of the dialogue of 10 September 2021",
}


@pytest.mark.parametrize("name", CASES)
def test_the_answer_is_the_one_named(name, record_property):
    words, targets, code = CASES[name]
    verdict = judge(words, targets)
    assert verdict.code == code
    source = SOURCES.get(name.split()[0])
    record_property(TOLD, f"{name}: {verdict.code}  {verdict.words}" + (f"  [{source}]" if source else ""))


def sentence(name: str) -> str:
    words, targets, _ = CASES[name]
    return judge(words, targets).words


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("copenhagen will not reach 2025", "Says 2025 will not be reached"),
        ("melbourne strives for 2040", "Considering 2040; recorded target 2050"),
        ("quezon city, no base said", "Agrees, says less than is recorded"),
        ("quezon city, below 2016", "Cannot be set against the record: different base"),
        ("los angeles, net zero against a cut at the same year", "Said net zero, recorded −80 %"),
        (
            "los angeles, net zero in place of the cut",
            "Announces a new target: net zero by 2050 instead of −80 % by 2050 on 1990",
        ),
        ("a deeper cut, base not recorded", "Said −60 %, recorded −50 %"),
        ("2026 to 2028", "Said 2026–2028, recorded 2025 (1–3 years later)"),
        ("announced and voted on the 18th", "Said 2040, recorded 2050 (10 years earlier)"),
        ("the dialogue of 2021", "This account does not report what the city said of a target"),
        (
            "a row checked after the statement",
            (
                "Record is later than the statement: first recorded 2022-06-29;"
                " if in force: Said 2040, recorded 2050 (10 years earlier)"
            ),
        ),
    ],
)
def test_the_sentence_for_people(name, words):
    assert sentence(name) == words


@pytest.mark.parametrize(
    ("name", "note"),
    [
        ("melbourne strives for 2040", "10 years earlier than the recorded 2050"),
        ("quezon city, no base said", "recorded against business as usual"),
        ("a deeper cut, base not recorded", "said on 2005; the base is not recorded"),
        (
            "announced and voted on the 18th",
            (
                "does not judge, stated that day or by this meeting:"
                " net zero by 2040 (CDP, origin unclear, not known when last checked)"
            ),
        ),
    ],
)
def test_what_is_noted(name, note):
    words, targets, _ = CASES[name]
    assert note in judge(words, targets).notes


@pytest.mark.parametrize(
    ("name", "flag"),
    [
        ("los angeles, renewables", Flag.SPEAKS_OF_SECTOR_ONLY),
        ("shenzhen before 2060", Flag.TARGET_FROM_NATION),
    ],
)
def test_what_is_flagged(name, flag):
    words, targets, _ = CASES[name]
    assert flag in judge(words, targets).flags


def test_a_hope_beside_a_missed_target_is_no_second_claim():
    missed: Claim = claim(Kind.CARBON_NEUTRAL, 2025, status=ClaimStatus.MISSED)
    verdict = judge(said(missed, on="2022-08-22"), (recorded(Kind.CARBON_NEUTRAL, 2025, start=exactly("2012")),))
    assert (verdict.word, verdict.target and verdict.target.target_year) == ("SAYS_WILL_MISS", 2025)
