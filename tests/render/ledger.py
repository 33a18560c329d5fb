"""A city with everything that is hard to show, invented: what the golden files are drawn from."""

import datetime as dt
from typing import Any

from pledgetrack.model.city import City
from pledgetrack.model.claim import Claim, Subject
from pledgetrack.model.date import Moment, PartialDate
from pledgetrack.model.evidence import Evidence
from pledgetrack.model.meeting import Meeting, Mention, Source
from pledgetrack.model.response import Response
from pledgetrack.model.target import Target
from pledgetrack.model.verdict import Flag, Verdict, Word
from pledgetrack.model.words import (
    ClaimStatus,
    Confidence,
    Form,
    Gases,
    Kind,
    MeetingKind,
    Origin,
    Role,
    Scope,
    Standing,
    TargetStatus,
)
from pledgetrack.reports.city import CityReport, city_report
from pledgetrack.reports.entry import CityEntry

PORT = City(geonameid=42, name="Port Aurel", country="XX", admin1="Lower Aurel", population=500_000)
TRACKER = "Tracker of Targets, 20 December 2022"
CHECKED = PartialDate(2022, 6, 29)


def target(kind: Kind = Kind.NET_ZERO, year: int | None = 2050, **rest: Any) -> Target:
    told: dict[str, Any] = {
        "city": PORT, "source": TRACKER, "checked": CHECKED, "status": TargetStatus.IN_POLICY_DOCUMENT,
        "gases": Gases.ALL_GHG, "origin": Origin.OWN, "start": Moment(not_after=dt.date(2022, 6, 29)),
    }  # fmt: skip
    return Target(kind=kind, target_year=year, **(told | rest))


NEUTRAL = target(Kind.CARBON_NEUTRAL, 2060, status=TargetStatus.PROPOSED_OR_IN_DISCUSSION, gases=Gases.CO2_ONLY,
                 origin=Origin.NATION)  # fmt: skip
CUT = target(Kind.EMISSIONS_REDUCTION, 2030, percent=55.0, baseline_year=1990, status=None, interim=True,
             stated=PartialDate(2020), start=Moment.of(PartialDate(2020)))  # fmt: skip
ENDED = target(year=2040, source="The council's plan", start=Moment.of(PartialDate(2015, 3, 1)),
               end=Moment.of(PartialDate(2021, 1, 1)), checked=None)  # fmt: skip
FLEET = target(Kind.RENEWABLE_ENERGY, 2030, percent=100.0, scope=Scope.GOVERNMENT_OPERATIONS, gases=None,
               start=Moment(), body="Port authority", conditional=True)  # fmt: skip
OVERDUE = target(Kind.EMISSIONS_REDUCTION, 2020, percent=20.0)
TARGETS = (NEUTRAL, CUT, ENDED, FLEET, OVERDUE)


def claim(words: str, kind: Kind = Kind.NET_ZERO, year: int | None = 2050, **rest: Any) -> Claim:
    return Claim(
        subject=Subject(name=PORT.name, city=PORT), kind=kind, target_year=year, pattern="en/neutral_by",
        evidence=Evidence(100, 100 + len(words), words), **rest,
    )  # fmt: skip


def mention(meeting: str, day: str | None, **rest: Any) -> Mention:
    told: dict[str, Any] = {
        "role": Role.SPEAKER, "evidence": Evidence(10, 20, "Port Aurel"), "confidence": Confidence.HIGH,
        "speaker": "Ada Brandt", "office": "Mayor of Port Aurel", "standing": Standing.MAYOR, "form": Form.QUOTATION,
    }  # fmt: skip
    return Mention(
        id=f"p{abs(hash_of(meeting)):08d}", city=PORT,
        meeting=Meeting(id="m1", title=meeting, kind=MeetingKind.MEETING, date=PartialDate.parse(day) if day else None),
        source=Source(id="s1", name=f"{day or 'undated'}-account.txt", origin="accounts", sha256="0" * 64,
                      media_type="text/plain", characters=5000),
        **(told | rest),
    )  # fmt: skip


def hash_of(text: str) -> int:
    return sum(ord(character) * place for place, character in enumerate(text, 1))


def verdict(word: Word, words: str, **rest: Any) -> Verdict:
    return Verdict(word=word, rule="X1", words=words, **({"flags": (Flag.UNREVIEWED,)} | rest))


def entry(found: Mention, said: Claim | None, ruling: Verdict) -> CityEntry:
    return CityEntry(id=f"q{found.id[1:]}", mention=found, claim=said, verdict=ruling)


SILENCE = "This account does not report what the city said of a target"
LONG = (
    "We are looking at doing it by 2045, ten years after the others said that it cannot be done at all, and we will "
    "come back to this chamber with the figures"
)
ENTRIES = (
    entry(
        mention("Dialogue between mayors and the ministry", "2021-09-10", speaker=None, office="Deputy Mayor"),
        None,
        verdict(Word.NOTHING_REPORTED, SILENCE, target=NEUTRAL),
    ),
    entry(
        mention("Second day of the dialogue", "2021-09-10"),
        None,
        verdict(Word.NOTHING_REPORTED, SILENCE, target=NEUTRAL, flags=()),
    ),
    entry(
        mention("Council session", "2022-11-03"),
        claim(LONG, year=2045, status=ClaimStatus.PROPOSED, verb="look at"),
        verdict(Word.PROPOSES, "Considering 2045; recorded target 2060", target=NEUTRAL,
                notes=("15 years earlier than the recorded 2060", "said net zero; recorded as carbon neutral")),
    ),
    entry(
        mention("Harbour forum", "2023-05"),
        claim("We cut by 60 per cent on 1990 by 2030", Kind.EMISSIONS_REDUCTION, 2030, percent=60.0, baseline_year=1990,
              speaker="Ada Brandt"),
        verdict(Word.MORE, "Said −60 %, recorded −55 %", target=CUT, flags=()),
    ),
    entry(
        mention("Interview", "2023-06-01", speaker="Bo Lind", office="Councillor", standing=Standing.MEMBER),
        claim("between 2035 and 2038", year=2038, year_from=2035, year_to=2038, speaker="Bo Lind"),
        verdict(Word.UNRESOLVED, "Not yet settled who spoke for whom", argument="standing"),
    ),
    entry(
        mention("Letter without a date", None),
        claim("Der Hafen ist seit 2020 klimaneutral", Kind.CLIMATE_NEUTRAL, 2020, status=ClaimStatus.ACHIEVED),
        verdict(Word.UNDATED, "The meeting has no date"),
    ),
)  # fmt: skip
RESPONSES = (
    Response(
        row=TARGETS[0].id,
        text="The plan was withdrawn in 2024.",
        by="Port City, press office",
        date=PartialDate(2024, 5),
    ),
    Response(row=ENTRIES[0].id, text="“We said 2040.”", by="Port City", url="https://port.example/reply"),
)
FULL = city_report(PORT, TARGETS, ENTRIES, responses=RESPONSES)
EMPTY = CityReport(city=PORT, targets=(), entries=())
ONLY_RECORDED = city_report(PORT, (NEUTRAL,), ())
ONLY_SAID = city_report(PORT, (), ENTRIES[3:4])
