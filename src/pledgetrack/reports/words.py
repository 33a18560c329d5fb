"""Plain words for what the model names: the same everywhere."""

from pledgetrack.model.claim import Claim
from pledgetrack.model.date import Moment, PartialDate
from pledgetrack.model.evidence import Evidence
from pledgetrack.model.response import Response
from pledgetrack.model.review import Translation
from pledgetrack.model.ruling import Ruling
from pledgetrack.model.target import Target
from pledgetrack.model.words import (
    ClaimStatus,
    Form,
    Gases,
    Kind,
    Origin,
    Role,
    Scope,
    Standing,
    TargetStatus,
)

STATUSES = {
    TargetStatus.ACHIEVED_EXTERNALLY_VALIDATED: "achieved, externally validated",
    TargetStatus.ACHIEVED_SELF_DECLARED: "achieved by its own account",
    TargetStatus.IN_LAW: "in law",
    TargetStatus.IN_POLICY_DOCUMENT: "in policy document",
    TargetStatus.DECLARATION_OR_PLEDGE: "declaration or pledge",
    TargetStatus.PROPOSED_OR_IN_DISCUSSION: "under discussion",
}
SAID_STATUSES = {
    ClaimStatus.PLEDGED: "pledged",
    ClaimStatus.ADOPTED: "said to be adopted",
    ClaimStatus.IN_LAW: "said to be law",
    ClaimStatus.PROPOSED: "proposed",
    ClaimStatus.ACHIEVED: "said to be reached",
    ClaimStatus.MISSED: "said to be missed",
    ClaimStatus.ABANDONED: "said to be dropped",
    ClaimStatus.NEGATED: "said not to be a target",
}
GASES = {Gases.CO2_ONLY: "CO2 only", Gases.ALL_GHG: "all gases", Gases.NOT_SPECIFIED: "gases not specified"}
ORIGINS = {
    Origin.OWN: "the city's own",
    Origin.NETWORK: "from a network",
    Origin.NATION: "from the nation",
    Origin.UNCLEAR: "origin unclear",
}
ROLES = {Role.SPEAKER: "spoke", Role.PARTICIPANT: "took part", Role.HOST: "host", Role.MENTIONED: "only mentioned"}
FORMS = {Form.QUOTATION: "quoted", Form.REPORTED: "in reported speech", Form.PRESENCE: "named, no words of its own"}
STANDINGS = {
    Standing.MAYOR: "mayor",
    Standing.EXECUTIVE: "of the executive",
    Standing.OFFICIAL: "official",
    Standing.RESOLUTION: "resolution",
    Standing.MEMBER: "member of a council, does not speak for the city",
    Standing.CANDIDATE: "candidate, does not speak for the city",
    Standing.FORMER: "formerly in office, does not speak for the city",
    Standing.ACTIVIST: "activist, does not speak for the city",
    Standing.OTHER_BODY: "speaks for another body",
    Standing.UNKNOWN: "in what capacity is not settled",
}
_CUTS = {
    Kind.EMISSIONS_REDUCTION: "emissions",
    Kind.BAU_REDUCTION: "emissions against business as usual",
    Kind.INTENSITY_REDUCTION: "emissions intensity",
}
_KINDS = {
    Kind.GHG_NEUTRAL: "greenhouse gas neutral",
    Kind.FOSSIL_FREE: "fossil-free",
    Kind.EMISSIONS_REDUCTION: "emissions cut",
    Kind.INTENSITY_REDUCTION: "cut of emissions intensity",
    Kind.BAU_REDUCTION: "cut against business as usual",
    Kind.FIXED_LEVEL: "fixed level of emissions",
    Kind.EMISSIONS_PEAK: "peak of emissions",
    Kind.SCIENCE_BASED: "science-based target",
    Kind.ONE_AND_A_HALF_DEGREES: "1.5 °C target",
    Kind.OTHER: "another target",
}


def kind(side: Claim | Target) -> str:
    """What is aimed at, in the source's word: "carbon neutral", "emissions cut"."""
    return _KINDS.get(side.kind, side.kind.replace("_", " "))


def depth(side: Claim | Target) -> str:
    """What is aimed at with its amount: "carbon neutral", "−55 % emissions", "100 % renewable energy"."""
    if side.percent is None:
        return kind(side)
    if side.kind is Kind.FIXED_LEVEL:  # held in tonnes, and only 0 of them as a number
        return f"{kind(side)} of {side.percent:g} t"
    if side.kind is Kind.OTHER:
        return f"{kind(side)}, {side.percent:g} %"
    if side.kind not in _CUTS:
        return f"{side.percent:g} % {kind(side)}"
    bau = isinstance(side, Claim) and side.against_bau
    return f"−{side.percent:g} % {_CUTS[Kind.BAU_REDUCTION if bau else side.kind]}"


def goal(side: Claim | Target) -> str:
    """What is aimed at: "carbon neutral by 2060", "−55 % emissions by 2030 on 1990"."""
    when = f" by {years(side)}" if years(side) else ", no year"
    base = f" on {side.baseline_year}" if side.baseline_year else ""
    return f"{depth(side)}{when}{base}"


def short(side: Claim | Target) -> str:
    """The goal where there is little room, the year first: "2060 carbon neutral", "2030 −55 %"."""
    what = f"−{side.percent:g} %" if side.percent is not None and side.kind in _CUTS else depth(side)
    return f"{years(side) or 'no year'} {what}"


def years(side: Claim | Target) -> str:
    """The target year, or the range that was said; "" where there is none."""
    if isinstance(side, Claim) and side.year_from and side.year_to and side.year_from != side.year_to:
        return f"{side.year_from}–{side.year_to}"
    return str(side.target_year or "")


def standing_of(target: Target) -> str:
    """How a target stands: status, gases, what it covers, whose it is."""
    details = [STATUSES[target.status] if target.status else "status not stated"]
    details += [GASES[target.gases]] if target.gases else []
    details += ["with offsets" if target.offsets else "without offsets"] if target.offsets is not None else []
    details += [str(target.scope)]
    details += ["conditional"] if target.conditional else []
    details += ["interim"] if target.interim else []
    details += [ORIGINS[target.origin]]
    details += [f"of {target.body}"] if target.body else []
    return ", ".join(details)


def recorded(target: Target) -> str:
    """A target with all that must stand with it wherever it is shown."""
    return f"{goal(target)}, {standing_of(target)} ({provenance(target)})"


def provenance(target: Target) -> str:
    """Where a target is on record, and when somebody last looked."""
    parts = [target.source]
    if target.stated:
        parts.append(f"stated {target.stated}")
    if target.end is not None:
        parts.append(until(target.end))
    parts.append(f"checked {target.checked}" if target.checked else "not known when last checked")
    parts += ["entered by hand"] if target.entered else []
    return ", ".join(parts)


def answered(response: Response) -> str:
    """A response in a line: who, when, the words, where they can be read."""
    when = f", {response.date}" if response.date else ""
    where = f" ({response.url})" if response.url else ""
    return f"{response.by}{when}: {quoted(response.text)}{where}"


def ruled(ruling: Ruling) -> str:
    """A person's verdict in a line."""
    return f"{ruling.word} by {ruling.by}, {ruling.at[:10]}: {ruling.why}"


def moment(when: Moment) -> str:
    """A day as far as it is known: "2021-07-08", "2021", "by 2022-06-29", "on a day not recorded"."""
    first, last = when.not_before, when.not_after
    if first is not None and last is not None:
        for whole in (PartialDate.of(first), PartialDate(first.year, first.month), PartialDate(first.year)):
            if (whole.first, whole.last) == (first, last):
                return str(whole)
        return f"between {first} and {last}"
    if last is not None:
        return f"by {last}"
    return f"{first} or later" if first is not None else "on a day not recorded"


def until(end: Moment) -> str:
    """When a version ended, as far as it is known; one of which later publications say otherwise may still hold."""
    if end.not_after is None and end.not_before is not None:
        return f"not known to hold after {end.not_before}"
    return f"ended {moment(end)}"


def many(count: int, one: str, more: str = "") -> str:
    """A count with its word: "1 city", "2,000 cities"; ``more`` where it is not ``one`` with an s."""
    return f"{count:,} {one if count == 1 else more or f'{one}s'}"


def quoted(text: str) -> str:
    """Words in quotation marks, unless they bring their own."""
    return text if text.startswith(("“", "„", "«", "「", "『", '"')) else f"“{text}”"


def place(evidence: Evidence, page: int | None) -> str:
    """Where a passage stands in its source."""
    return f"{f'page {page}, ' if page else ''}characters {evidence.start}–{evidence.end}"


def unread(pages: tuple[int, ...]) -> str:
    """Pages (their numbers) that are a picture without text."""
    one = len(pages) == 1
    return f"{'page' if one else 'pages'} {', '.join(map(str, pages))} {'is' if one else 'are'} a picture without text"


def translated(one: Translation) -> str:
    """A translation with its language and who made it."""
    return f"{quoted(one.text)} ({one.language}, translated by {one.by})"


def claimed(claim: Claim) -> str:
    """A claim in a line: what, of what if not the whole city, how it stands."""
    details = [goal(claim)]
    details += [GASES[claim.gases]] if claim.gases and claim.gases is not Gases.NOT_SPECIFIED else []
    details += ["with offsets" if claim.offsets else "without offsets"] if claim.offsets is not None else []
    details += [str(claim.scope)] if claim.scope not in {None, Scope.CITYWIDE} else []
    details += [SAID_STATUSES[claim.status]] if claim.status is not ClaimStatus.PLEDGED else []
    details += ["conditional"] if claim.conditional else []
    return ", ".join(details)
