"""Steps A and B: whether there is something to compare, and what sort of statement it is."""

from tests.compare.telling import (
    ABANDONED,
    NZT,
    Case,
    claim,
    cut,
    said,
)

from pledgetrack.model.claim import Subject
from pledgetrack.model.words import ClaimStatus, Completeness, Standing

SETTLED: dict[str, Case] = {
    "no city": (said(claim(year=2040), city=None), (NZT,), "UNRESOLVED(city)", "A1"),
    "no body": (said(claim(year=2040), body_settled=False), (NZT,), "UNRESOLVED(body)", "A1"),
    "somebody": (said(claim(year=2050), standing=Standing.UNKNOWN), (NZT,), "UNRESOLVED(standing)", "A1"),
    "a candidate": (said(claim(year=2050), standing=Standing.CANDIDATE), (NZT,), "UNRESOLVED(standing)", "A1"),
    "nobody speaks": (said(claim(year=2050), standing=None), (NZT,), "SAME", "D14"),
    "a resolution": (said(claim(year=2050), standing=Standing.RESOLUTION), (NZT,), "SAME", "D14"),
    "no date": (said(claim(year=2050), on=None), (NZT,), "UNDATED", "A2"),
    "not settled comes before not dated": (said(None, city=None, on=None), (NZT,), "UNRESOLVED(city)", "A1"),
    "the nation's": (
        said(claim(year=2050, holder=Subject(name="Australia"))),
        (NZT,),
        "NOT_OWN_PLEDGE",
        "A3",
    ),
    "nothing said": (said(None), (NZT,), "NOTHING_REPORTED", "A4"),
    "nothing said, by whom is open": (said(None, standing=Standing.UNKNOWN), (NZT,), "NOTHING_REPORTED", "A4"),
    "all who were there": (said(None, complete=Completeness.ATTENDANCE), (NZT,), "NOTHING_REPORTED", "A4"),
    "all that was said": (said(None, complete=Completeness.REMARKS), (NZT,), "SILENT", "A4"),
    "all that somebody said": (
        said(None, complete=Completeness.REMARKS, standing=Standing.UNKNOWN),
        (NZT,),
        "UNRESOLVED(standing)",
        "A1",
    ),
}
STATEMENTS: dict[str, Case] = {
    "reached": (said(claim(year=2050, status=ClaimStatus.ACHIEVED)), (NZT,), "SAYS_MET", "B5"),
    "missed": (said(claim(year=2030, status=ClaimStatus.MISSED)), (NZT,), "SAYS_WILL_MISS", "B5"),
    "given up": (said(claim(year=2050, status=ABANDONED)), (NZT,), "GIVES_UP", "B5"),
    "denied, without a number": (said(claim(status=ClaimStatus.NEGATED)), (NZT,), "DENIES", "B5"),
    "considered, nothing on record": (said(claim(year=2040, status=ClaimStatus.PROPOSED)), (), "PROPOSES", "B5"),
    "no number": (said(claim()), (NZT,), "NO_NUMBER", "B6"),
    "an amount is a number": (said(cut(100)), (NZT,), "SAME_AS_FAR_AS_SAID", "D14"),
    "adopted is held": (said(claim(year=2050, status=ClaimStatus.ADOPTED)), (NZT,), "SAME", "D14"),
    "given up for one that is only considered": (
        said(claim(year=2050, status=ABANDONED), claim(year=2060, status=ClaimStatus.PROPOSED)),
        (NZT,),
        "GIVES_UP",
        "B5",
    ),
}
