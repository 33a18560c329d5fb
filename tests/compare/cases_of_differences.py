"""Step D: what the passage announces, what can be compared, and what differs."""

from tests.compare.telling import (
    ABANDONED,
    CDP,
    LATER_ROW,
    NZT,
    OPERATIONS,
    Case,
    claim,
    cut,
    recorded,
    recorded_cut,
    said,
)

from pledgetrack.model.claim import Subject
from pledgetrack.model.words import Kind, Scope

CHANGES: dict[str, Case] = {
    "earlier": (said(claim(year=2040), claim(year=2050, status=ABANDONED)), (NZT,), "ANNOUNCES_CHANGE(earlier)", "D11"),
    "later": (said(claim(year=2060), claim(year=2050, status=ABANDONED)), (NZT,), "ANNOUNCES_CHANGE(later)", "D11"),
    "less": (
        said(cut(40, 2030), cut(50, 2030, status=ABANDONED)),
        (recorded_cut(50, 2030),),
        "ANNOUNCES_CHANGE(less)",
        "D11",
    ),
    "year and depth": (
        said(cut(55, 2035), cut(40, 2030, status=ABANDONED)),
        (recorded_cut(40, 2030), NZT),
        "ANNOUNCES_CHANGE(mixed)",
        "D11",
    ),
    "another base": (
        said(cut(55, 2030, 2005), cut(40, 2030, status=ABANDONED)),
        (recorded_cut(40, 2030, 1990),),
        "ANNOUNCES_CHANGE(mixed)",
        "D11",
    ),
    "already on record": (said(claim(year=2040), claim(year=2050, status=ABANDONED)), (CDP,), "SAME", "D14"),
    "nothing on record": (
        said(claim(year=2040), claim(year=2050, status=ABANDONED)),
        (),
        "NO_TARGET_ON_RECORD",
        "C7",
    ),
    "perhaps in force": (
        said(claim(year=2040), claim(year=2050, status=ABANDONED)),
        (LATER_ROW,),
        "DATE_UNCERTAIN(ANNOUNCES_CHANGE(earlier))",
        "C9",
    ),
    "the old one of it": (
        said(claim(year=2050, status=ABANDONED), claim(year=2040)),
        (NZT,),
        "ANNOUNCES_CHANGE(earlier)",
        "D11",
    ),
    "another scope is given up": (
        said(claim(year=2040), claim(year=2050, status=ABANDONED, scope=OPERATIONS)),
        (NZT,),
        "EARLIER(10)",
        "D13",
    ),
    "somebody else's is given up": (
        said(claim(year=2040), claim(year=2050, status=ABANDONED, holder=Subject(name="Australia"))),
        (NZT,),
        "EARLIER(10)",
        "D13",
    ),
    "only the nearest takes its place": (
        said(cut(60, 2030), claim(year=2050, status=ABANDONED), claim(year=2040)),
        (NZT, recorded_cut(50, 2030)),
        "MORE",
        "D13",
    ),
}
COMPARED: dict[str, Case] = {
    "two stated bases": (said(cut(60, 2030, 2005)), (recorded_cut(50, 2030, 1990),), "NOT_COMPARABLE(base)", "D12"),
    "business as usual against a base": (
        said(cut(30, 2030, against_bau=True)),
        (recorded_cut(30, 2030),),
        "NOT_COMPARABLE(base)",
        "D12",
    ),
    "both against business as usual": (
        said(cut(40, 2030, against_bau=True)),
        (recorded(Kind.BAU_REDUCTION, 2030, 30),),
        "MORE",
        "D13",
    ),
    "tonnes are not held": (
        said(claim(Kind.FIXED_LEVEL, 2030)),
        (recorded(Kind.FIXED_LEVEL, 2030),),
        "NOT_COMPARABLE(level)",
        "D12",
    ),
    "other against other": (
        said(claim(Kind.OTHER, 2030, 50)),
        (recorded(Kind.OTHER, 2030, 50),),
        "NOT_COMPARABLE(kind)",
        "D12",
    ),
    "some other part of the city": (
        said(claim(year=2030, scope=Scope.OTHER)),
        (recorded(year=2030, scope=Scope.OTHER),),
        "NOT_COMPARABLE(scope)",
        "D12",
    ),
    "a year later": (said(claim(year=2051)), (NZT,), "LATER(1)", "D13"),
    "a range before": (said(claim(year=2040, year_from=2035, year_to=2040)), (NZT,), "EARLIER(10–15)", "D13"),
    "a range that meets": (said(claim(year=2050, year_from=2045, year_to=2050)), (NZT,), "SAME_AS_FAR_AS_SAID", "D14"),
    "a range backwards": (said(claim(year_from=2028, year_to=2026)), (recorded(year=2025),), "LATER(1–3)", "D13"),
    "a third": (said(cut(33, 2030)), (recorded_cut(33.3, 2030),), "SAME", "D14"),
    "less deep": (said(cut(45, 2030, 1990)), (recorded_cut(50, 2030, 1990),), "LESS", "D13"),
    "no base said": (said(cut(50, 2030)), (recorded_cut(50, 2030, 1990),), "SAME_AS_FAR_AS_SAID", "D14"),
    "no depth said": (said(cut(None, 2030, 1990)), (recorded_cut(50, 2030, 1990),), "SAME_AS_FAR_AS_SAID", "D14"),
    "no year recorded": (said(claim(year=2050)), (recorded(),), "SAME", "D14"),
}  # fmt: skip
