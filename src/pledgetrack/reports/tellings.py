"""Accounts of one meeting side by side: what they tell otherwise. None of them wins."""

import difflib
from collections.abc import Iterator, Sequence

from pledgetrack.folding import fold
from pledgetrack.model.city import City
from pledgetrack.model.claim import Claim
from pledgetrack.model.extraction import Extraction, Fact, Speaker
from pledgetrack.model.proposal import Details
from pledgetrack.model.telling import Difference, Named, Telling
from pledgetrack.model.words import Role
from pledgetrack.reports import words
from pledgetrack.reports.sheet import Block, Part

NOT_STATED, NOT_NAMED, NOTHING = "not stated", "not named", "reports no target of it"
_SINGLE = ("title", "date", "place", "virtual", "participants", "cities", "mayors", "countries")
_FIELDS = ("title", "kind", "date", "place", "virtual", "convenor", *_SINGLE[4:])
# How like two names are that are one person's, or one city's, misspelt.
_LIKE = 0.8


def telling(extraction: Extraction, entered: Details) -> Telling:
    """The account that an extraction is, with what a person says of it."""
    read = extraction.meeting
    facts = [(field, fact) for field in _SINGLE if isinstance(fact := getattr(read, field), Fact)]
    facts += [("convenor", fact) for fact in read.convenors]
    said = [(field, str(value), "") for field in ("date", "place") if (value := getattr(entered, field))]
    said += [("convenor", convenor, "") for convenor in entered.convenors]
    return Telling(
        id="", name=extraction.document.title or extraction.document.name,
        facts=(*((field, str(fact.value), fact.evidence.text) for field, fact in facts), *said),
        cities=tuple(
            Named(city=found.city, role=found.role, spellings=tuple(dict.fromkeys(one.text for one in found.mentions)))
            for found in extraction.cities
        ),
        speakers=extraction.speakers, claims=extraction.claims,
        unsettled=tuple(dict.fromkeys(one.evidence.text for one in extraction.unresolved)),
    )  # fmt: skip


def differences(tellings: Sequence[Telling], *, wording: bool = False) -> tuple[Difference, ...]:
    """What accounts tell otherwise, in the order of a meeting: facts, who attended, spellings, what was said.

    ``wording`` also tells where the same target is told in other words, as between two states of one page.
    """
    if len(tellings) < 2:
        return ()
    return (*_facts(tellings), *_attendance(tellings), *_spellings(tellings), *_speakers(tellings),
            *_claims(tellings, wording))  # fmt: skip


def difference_part(tellings: Sequence[Telling], found: Sequence[Difference], title: str) -> Part:
    """The differences for a person: under each what every account says."""
    names = [f"{one.name} ({one.id})" if one.id else f"{one.name} (new)" for one in tellings]
    blocks = [
        Block(head=one.what, pairs=tuple(zip(names, one.told, strict=True))) for one in found
    ]  # fmt: skip
    return Part(title=title, blocks=tuple(blocks), none="none in what was read" if len(tellings) > 1 else "")


def difference_objects(tellings: Sequence[Telling], found: Sequence[Difference]) -> list[dict[str, object]]:
    """The differences for a program."""
    return [
        {
            "what": one.what,
            "told": [
                {"account": each.id or None, "source": each.name, "says": said}
                for each, said in zip(tellings, one.told, strict=True)
            ],
        }
        for one in found
    ]


def _facts(tellings: Sequence[Telling]) -> Iterator[Difference]:
    for field in _FIELDS:
        values = [{fold(value) for name, value, _ in one.facts if name == field} for one in tellings]
        # Each account has a title of its own: one that has none tells nothing by that. What a person said of the
        # meeting with one account is no word of the others.
        read = field != "title" and any(name == field and basis for one in tellings for name, _, basis in one.facts)
        compared = values if read else [value for value in values if value]
        if any(value != compared[0] for value in compared):
            told = [
                "; ".join(_fact(value, basis) for name, value, basis in one.facts if name == field) for one in tellings
            ]
            yield Difference(what=field, told=tuple(said or NOT_STATED for said in told))


def _fact(value: str, basis: str) -> str:
    shown = {"True": "online", "False": "in person"}.get(value, value)
    return f"{shown} ({words.quoted(basis)})" if basis else f"{shown} (entered by a person)"


def _attendance(tellings: Sequence[Telling]) -> Iterator[Difference]:
    for city in _cities(tellings):
        found = [next((named for named in one.cities if named.city.id == city.id), None) for one in tellings]
        roles = [named.role if named else None for named in found]
        if len(set(roles)) > 1 and any(role not in {None, Role.MENTIONED} for role in roles):
            spellings = [spelling for named in found if named for spelling in named.spellings]
            told = (
                words.ROLES[named.role] if named else _perhaps(one, spellings)
                for one, named in zip(tellings, found, strict=True)
            )
            yield Difference(what=f"{city.label}: attended", told=tuple(told))


def _perhaps(one: Telling, spellings: list[str]) -> str:
    # A name that was not settled may be this very city, misspelt.
    for name in one.unsettled:
        if any(_alike(name, spelling) for spelling in spellings):
            return f"{NOT_NAMED}, unless “{name}” is it"
    return NOT_NAMED


def _spellings(tellings: Sequence[Telling]) -> Iterator[Difference]:
    for city in _cities(tellings):
        found = [
            [name for named in one.cities if named.city.id == city.id for name in named.spellings] for one in tellings
        ]
        ways = [[fold(name) for name in names] for names in found if names]
        if any(_unknown_to(way, other) for way in ways for other in ways):
            told = ("; ".join(names) or NOT_NAMED for names in found)
            yield Difference(what=f"{city.label}: spelt", told=tuple(told))


def _unknown_to(way: list[str], other: list[str]) -> bool:
    # "New York" in one and "New York City" in the other is no other spelling.
    return not any(mine in theirs or theirs in mine for mine in way for theirs in other)


def _speakers(tellings: Sequence[Telling]) -> Iterator[Difference]:
    known: list[str] = []
    for name in (speaker.name for one in tellings for speaker in one.speakers if speaker.name):
        if not any(_alike(name, other) for other in known):
            known.append(name)
    for name in known:
        found = [
            [speaker for speaker in one.speakers if speaker.name and _alike(name, speaker.name)] for one in tellings
        ]
        told = ["; ".join(dict.fromkeys(map(_who, speakers))) or NOT_NAMED for speakers in found]
        if len({fold(said) for said in told}) > 1:
            yield Difference(what=f"{name}: spoke", told=tuple(told))


def _who(speaker: Speaker) -> str:
    where = speaker.city.label if speaker.city else speaker.country
    return ", ".join(part for part in (speaker.name, speaker.office, where) if part)


def _claims(tellings: Sequence[Telling], wording: bool) -> Iterator[Difference]:
    whose = dict.fromkeys(_whose(claim) for one in tellings for claim in one.claims)
    for name in whose:
        found = [[claim for claim in one.claims if _whose(claim) == name] for one in tellings]
        goals = [sorted({words.claimed(claim) for claim in claims}) for claims in found]
        said = [sorted({" ".join(claim.evidence.text.split()) for claim in claims}) for claims in found]
        if any(goal != goals[0] for goal in goals) or (wording and any(one != said[0] for one in said)):
            told = ("; ".join(dict.fromkeys(map(_claim, claims))) or NOTHING for claims in found)
            yield Difference(what=f"{name}: said", told=tuple(told))


def _whose(claim: Claim) -> str:
    city = claim.subject.city
    return city.label if city else f"{claim.subject.name or 'somebody who is not named'} (no city)"


def _claim(claim: Claim) -> str:
    return f"{words.claimed(claim)} ({words.quoted(' '.join(claim.evidence.text.split()))})"


def _alike(one: str, other: str) -> bool:
    first, second = fold(one), fold(other)
    return first == second or difflib.SequenceMatcher(None, first, second).ratio() >= _LIKE


def _cities(tellings: Sequence[Telling]) -> list[City]:
    return list({named.city.id: named.city for one in tellings for named in one.cities}.values())
