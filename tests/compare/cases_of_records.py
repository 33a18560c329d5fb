"""Step C: which target it is, and whether the record of that day settles it."""

from tests.compare.telling import (
    CDP,
    LATER_ROW,
    NZT,
    OPERATIONS,
    Case,
    by_then,
    claim,
    cut,
    recorded,
    recorded_cut,
    said,
)

from pledgetrack.model.date import Moment
from pledgetrack.model.words import Kind

ON_RECORD: dict[str, Case] = {
    "nothing": (said(claim(year=2050)), (), "NO_TARGET_ON_RECORD", "C7"),
    "only another body's": (said(claim(year=2050)), (recorded(year=2050, body="GLA"),), "NO_TARGET_ON_RECORD", "C7"),
    "of the body that spoke": (
        said(claim(year=2030), body="Greater London Authority"),
        (recorded(year=2030, body="greater  London authority"), NZT),
        "SAME",
        "D14",
    ),
    "somebody states that there was none": (said(claim(year=2050), first_according_to="NAME"), (), "NEW", "C7"),
    "stated, though none was on record": (said(claim(year=2050), first_according_to="NAME"), (NZT,), "SAME", "D14"),
    "only stated later": (said(claim(year=2050)), (recorded(year=2050, since="2022"),), "NO_TARGET_ON_RECORD", "C7"),
    "ended": (said(claim(year=2050)), (recorded(year=2050, until="2020-03-01"),), "TARGET_ENDED(2020-03-01)", "C7"),
    "ended on the day itself": (said(claim(year=2050)), (recorded(year=2050, until="2021-09-10"),), "SAME", "D14"),
    "ended the day before": (
        said(claim(year=2050)),
        (recorded(year=2050, until="2021-09-09"),),
        "TARGET_ENDED(2021-09-09)",
        "C7",
    ),
    "ended, and another family holds": (
        said(claim(year=2050)),
        (recorded(year=2050, until="2020-03-01"), recorded_cut(40, 2030)),
        "TARGET_ENDED(2020-03-01)",
        "C7",
    ),
    "only another family ended": (
        said(claim(year=2050)),
        (recorded_cut(40, 2030, until="2020-03-01"),),
        "OTHER_TARGET",
        "C8",
    ),
}
WHICH: dict[str, Case] = {
    "another scope": (said(claim(year=2050, scope=OPERATIONS)), (NZT,), "OTHER_TARGET", "C8"),
    "another neutral word": (said(claim(Kind.CLIMATE_POSITIVE, 2050)), (NZT,), "SAME", "D14"),
    "a whole cut is neutrality": (said(cut(100, 2045, 1990)), (NZT,), "EARLIER(5)", "D13"),
    "a whole cut of business as usual is not": (
        said(cut(100, 2045, against_bau=True)),
        (NZT,),
        "OTHER_TARGET",
        "C8",
    ),
    "no tonnes are neutrality": (said(claim(year=2050)), (recorded(Kind.FIXED_LEVEL, 2050, 0),), "SAME", "D14"),
    "a cut at neutrality's year": (said(cut(80, 2050)), (NZT,), "LESS", "D13"),
    "a cut at another year": (said(cut(80, 2045)), (NZT,), "OTHER_TARGET", "C8"),
    "the cut of the same year": (
        said(cut(40, 2030)),
        (recorded_cut(40, 2030), recorded_cut(40, 2035), NZT),
        "SAME",
        "D14",
    ),
    "the cut of the same amount": (said(cut(40, 2035, 1990)), (recorded_cut(40, 2030, 1990),), "LATER(5)", "D13"),
    "the same amount of another base": (
        said(cut(40, 2035, 2005)),
        (recorded_cut(40, 2030, 1990),),
        "OTHER_TARGET",
        "C8",
    ),
    "an amount without a year": (said(cut(40)), (recorded_cut(40, 2030),), "SAME_AS_FAR_AS_SAID", "D14"),
    "an amount that nobody recorded": (said(cut(45)), (recorded_cut(40, 2030),), "OTHER_TARGET", "C8"),
    "a city peaks once": (
        said(claim(Kind.EMISSIONS_PEAK, 2025)),
        (recorded(Kind.EMISSIONS_PEAK, 2030),),
        "EARLIER(5)",
        "D13",
    ),
    "a peak is no neutrality": (said(claim(Kind.EMISSIONS_PEAK, 2050)), (NZT,), "OTHER_TARGET", "C8"),
    "intensity is no cut": (
        said(claim(Kind.INTENSITY_REDUCTION, 2030, 40)),
        (recorded_cut(40, 2030),),
        "OTHER_TARGET",
        "C8",
    ),
    "renewables by their year": (
        said(claim(Kind.RENEWABLE_ENERGY, 2030, 80)),
        (recorded(Kind.RENEWABLE_ENERGY, 2030, 100),),
        "LESS",
        "D13",
    ),
    "fossil-free is its own goal": (said(claim(Kind.FOSSIL_FREE, 2050)), (NZT,), "OTHER_TARGET", "C8"),
    "science-based is not 1.5 °C": (
        said(claim(Kind.SCIENCE_BASED, 2030)),
        (recorded(Kind.ONE_AND_A_HALF_DEGREES, 2030),),
        "OTHER_TARGET",
        "C8",
    ),
    "the final one of a source": (
        said(claim(year=2045)),
        (NZT, recorded(year=2035, interim=True)),
        "EARLIER(5)",
        "D13",
    ),
    "the interim one by its year": (
        said(claim(year=2035)),
        (NZT, recorded(year=2035, interim=True)),
        "SAME",
        "D14",
    ),
}
CERTAIN: dict[str, Case] = {
    "a row checked later": (said(claim(year=2050)), (LATER_ROW,), "DATE_UNCERTAIN(SAME)", "C9"),
    "a row checked that day": (
        said(claim(year=2050)),
        (recorded(year=2050, start=by_then("2021-09-10")),),
        "DATE_UNCERTAIN(SAME)",
        "C9",
    ),
    "a row checked the day before": (
        said(claim(year=2050)),
        (recorded(year=2050, start=by_then("2021-09-09")),),
        "SAME",
        "D14",
    ),
    "possible ones differ": (
        said(claim(year=2050)),
        (LATER_ROW, recorded(year=2040, start=by_then("2022-12-20"))),
        "DATE_UNCERTAIN(?)",
        "C9",
    ),
    "a certain one decides": (said(claim(year=2040)), (LATER_ROW, CDP), "SAME", "D14"),
    "ended at some time": (said(claim(year=2050)), (recorded(year=2050, end=Moment()),), "DATE_UNCERTAIN(SAME)", "C9"),
    "ended before a later day": (
        said(claim(year=2050)),
        (recorded(year=2050, end=by_then("2022-01-01")),),
        "DATE_UNCERTAIN(SAME)",
        "C9",
    ),
    "undated, alone": (said(claim(year=2040)), (recorded(year=2050, since=None),), "EARLIER(10)", "D13"),
    "undated, beside a dated one": (said(claim(year=2040)), (recorded(year=2050, since=None), CDP), "SAME", "D14"),
    "undated, beside a possible one": (
        said(claim(year=2040)),
        (recorded(year=2040, source="CDP", since=None), LATER_ROW),
        "DATE_UNCERTAIN(EARLIER(10))",
        "C9",
    ),
    "undated and ended at some time": (
        said(claim(year=2050)),
        (recorded(year=2050, end=Moment(), since=None),),
        "DATE_UNCERTAIN(SAME)",
        "C9",
    ),
    "a month, begun before it": (said(claim(year=2050), on="2021-09"), (NZT,), "SAME", "D14"),
    "a month, begun within it": (
        said(claim(year=2050), on="2021-09"),
        (recorded(year=2050, since="2021-09-18"),),
        "DATE_UNCERTAIN(SAME)",
        "C9",
    ),
    "a year, ended within it": (
        said(claim(year=2050), on="2021"),
        (recorded(year=2050, until="2021-06-01"),),
        "DATE_UNCERTAIN(SAME)",
        "C9",
    ),
    "begun in the meeting's year": (
        said(claim(year=2050)),
        (recorded(year=2050, since="2021"),),
        "DATE_UNCERTAIN(SAME)",
        "C9",
    ),
    "stated that day, though in force before": (
        said(claim(year=2050)),
        (recorded(year=2050, stated=said(None).on), CDP),
        "LATER(10)",
        "D13",
    ),
    "stated that day, nothing before": (
        said(claim(year=2050)),
        (recorded(year=2050, since="2021-09-10"),),
        "NO_TARGET_ON_RECORD",
        "C7",
    ),
    "of this meeting's document": (
        said(claim(year=2050), source_ids=("s1",)),
        (recorded(year=2050, source_id="s1"), CDP),
        "LATER(10)",
        "D13",
    ),
    "of this meeting's document, the one before it judges": (
        said(claim(year=2040), source_ids=("s1",)),
        (recorded(year=2040, source_id="s1", since="2020-01-01"), recorded(year=2050, until="2020-01-01")),
        "EARLIER(10)",
        "D13",
    ),
}
DISAGREE: dict[str, Case] = {
    "two sources, two years": (said(claim(year=2040)), (NZT, CDP), "SOURCES_DISAGREE", "C10"),
    "two sources, both later": (said(claim(year=2030)), (NZT, CDP), "SOURCES_DISAGREE", "C10"),
    "two sources, one year": (said(claim(year=2050)), (NZT, recorded(year=2050, source="CDP")), "SAME", "D14"),
    "a fuller record does not contradict": (
        said(cut(40, 2030)),
        (recorded_cut(40, 2030), recorded_cut(40, 2030, 1990, source="CDP")),
        "SAME_AS_FAR_AS_SAID",
        "D14",
    ),
    "two depths": (
        said(cut(40, 2030)),
        (recorded_cut(40, 2030), recorded_cut(50, 2030, source="CDP")),
        "SOURCES_DISAGREE",
        "C10",
    ),
    "one source with two": (said(claim(year=2045)), (NZT, recorded(year=2040)), "SOURCES_DISAGREE", "C10"),
}
