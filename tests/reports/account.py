"""An account as it was read, invented: text, and an extraction whose every part points at its words."""

import hashlib

from pledgetrack.model.city import City
from pledgetrack.model.claim import Claim, Subject
from pledgetrack.model.date import PartialDate
from pledgetrack.model.evidence import Document, Evidence
from pledgetrack.model.extraction import (
    Extraction,
    Fact,
    FoundCity,
    MeetingFacts,
    Speaker,
    Statement,
    Unresolved,
)
from pledgetrack.model.words import ClaimStatus, Confidence, Form, Kind, Role, Scope, Standing

TEXT = """\
Harbour dialogue

On 3 May 2023 a group of 16 mayors from 10 countries met online. The dialogue was convened by the League of Ports.

“We will cut emissions by 55 per cent by 2030 on 1990,” said Ada Brandt, Mayor of Port Aurel. “Auderville shares
the goal,” added a councillor of Nordhafn. The League of Ports aims at net zero by 2050, and Springfield was absent.
"""
DOCUMENT = Document(
    name="dialogue.txt", origin="accounts/dialogue.txt", sha256=hashlib.sha256(TEXT.encode()).hexdigest(), text=TEXT,
    language="en",
)  # fmt: skip
PORT = City(geonameid=42, name="Port Aurel", country="XX", admin1="Lower Aurel")
AUDER = City(geonameid=43, name="Auderville", country="XX")
NORD = City(geonameid=44, name="Nordhafn", country="YY")
SPRINGS = tuple(City(geonameid=50 + n, name="Springfield", country="ZZ", admin1=f"Region {n}") for n in range(5))


def at(words: str) -> Evidence:
    start = TEXT.index(words)
    return DOCUMENT.quote(start, start + len(words))


QUOTE = at("“We will cut emissions by 55 per cent by 2030 on 1990,” said Ada Brandt, Mayor of Port Aurel.")
EXTRACTION = Extraction(
    document=DOCUMENT,
    meeting=MeetingFacts(
        is_meeting=True,
        title=Fact(value="Harbour dialogue", evidence=at("Harbour dialogue")),
        date=Fact(value=PartialDate(2023, 5, 3), evidence=at("3 May 2023")),
        virtual=Fact(value=True, evidence=at("online")),
        convenors=(Fact(value="League of Ports", evidence=at("League of Ports")),),
        participants=Fact(value=16, evidence=at("group of 16 mayors")),
        countries=Fact(value=10, evidence=at("10 countries")),
    ),
    cities=(
        FoundCity(city=PORT, role=Role.SPEAKER, confidence=Confidence.HIGH, mentions=(at("Port Aurel"),)),
        FoundCity(city=AUDER, role=Role.MENTIONED, confidence=Confidence.MEDIUM, mentions=(at("Auderville"),),
                  reasons=("one letter differs from Audreville",)),
        FoundCity(city=NORD, role=Role.PARTICIPANT, confidence=Confidence.HIGH, mentions=(at("Nordhafn"),)),
    ),
    speakers=(
        Speaker(name="Ada Brandt", office="Mayor of Port Aurel", evidence=at("Ada Brandt, Mayor of Port Aurel"), city=PORT,
                country="XX", standing=Standing.MAYOR, has_direct_quote=True),
        Speaker(name=None, office="councillor", evidence=at("councillor of Nordhafn"), city=NORD, country="YY",
                standing=Standing.MEMBER),
    ),
    statements=(
        Statement(evidence=QUOTE, form=Form.QUOTATION, speaker="Ada Brandt", office="Mayor of Port Aurel", city=PORT,
                  standing=Standing.MAYOR, commitment=True),
    ),
    claims=(
        Claim(subject=Subject(name="Port Aurel", city=PORT), kind=Kind.EMISSIONS_REDUCTION, evidence=QUOTE,
              pattern="en/percent_cut", target_year=2030, percent=55.0, baseline_year=1990, speaker="Ada Brandt",
              verb="will", confidence=Confidence.LOW, reasons=("the subject is “we”",)),
        Claim(subject=Subject(name="League of Ports"), kind=Kind.NET_ZERO, pattern="en/neutral_by", target_year=2050,
              evidence=at("The League of Ports aims at net zero by 2050"), scope=None,
              status=ClaimStatus.PROPOSED),
        Claim(subject=Subject(name=None), kind=Kind.OTHER, pattern="en/other", percent=33.3, scope=Scope.OTHER, evidence=at("the goal")),
    ),
    unresolved=(Unresolved(evidence=at("Springfield"), candidates=SPRINGS),),
)  # fmt: skip
