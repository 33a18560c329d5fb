"""Short ways to write down what was said and what is on record."""

import datetime as dt
from typing import Any

from pledgetrack.model.city import City
from pledgetrack.model.claim import Claim, Subject
from pledgetrack.model.date import Moment, PartialDate
from pledgetrack.model.evidence import Evidence
from pledgetrack.model.target import Target
from pledgetrack.model.verdict import Said
from pledgetrack.model.words import ClaimStatus, Form, Kind, Scope, Standing

MELBOURNE = City(geonameid=2158177, name="Melbourne", country="AU", admin1="Victoria")
DAY = "2021-09-10"
ABANDONED = ClaimStatus.ABANDONED


def claim(kind: Kind = Kind.NET_ZERO, year: int | None = None, percent: float | None = None, **rest: Any) -> Claim:
    holder = rest.pop("holder", Subject(name=MELBOURNE.name, city=MELBOURNE))
    return Claim(
        subject=holder, kind=kind, evidence=Evidence(0, 4, "said"), pattern="test", target_year=year, percent=percent,
        **rest,
    )  # fmt: skip


def cut(percent: float | None, year: int | None = None, base: int | None = None, **rest: Any) -> Claim:
    return claim(Kind.EMISSIONS_REDUCTION, year, percent, baseline_year=base, **rest)


def said(words: Claim | None, *passage: Claim, on: str | None = DAY, **rest: Any) -> Said:
    told: dict[str, Any] = {"city": MELBOURNE, "standing": Standing.MAYOR, "form": Form.QUOTATION, "reviewed": True}
    return Said(claim=words, passage=passage, on=PartialDate.parse(on) if on else None, **(told | rest))


def recorded(kind: Kind = Kind.NET_ZERO, year: int | None = None, percent: float | None = None, **rest: Any) -> Target:
    """A version in force since 2015 unless ``since``, ``start`` or ``until`` say otherwise (ISO days)."""
    since, until = rest.pop("since", "2015-01-01"), rest.pop("until", None)
    told: dict[str, Any] = {"city": MELBOURNE, "source": "NZT", "start": exactly(since) if since else Moment()}
    if until:
        told["end"] = exactly(until)
    return Target(kind=kind, target_year=year, percent=percent, **(told | rest))


def recorded_cut(percent: float | None, year: int | None = None, base: int | None = None, **rest: Any) -> Target:
    return recorded(Kind.EMISSIONS_REDUCTION, year, percent, baseline_year=base, **rest)


def exactly(day: str) -> Moment:
    return Moment.of(PartialDate.parse(day))


def by_then(day: str) -> Moment:
    """Begun at some time, not after this day: what a tracker's row tells that was checked then."""
    return Moment(not_after=dt.date.fromisoformat(day))


Case = tuple[Said, tuple[Target, ...], str, str]  # what was said, what is on record, the answer and its rule
OPERATIONS = Scope.GOVERNMENT_OPERATIONS
NZT, CDP = recorded(year=2050), recorded(year=2040, source="CDP")
LATER_ROW = recorded(year=2050, start=by_then("2022-06-29"))
