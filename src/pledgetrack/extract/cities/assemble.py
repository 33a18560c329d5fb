"""From weighed passages to the atlas: each city once with all its passages, what stays open, and the other names."""

from collections import defaultdict

from pledgetrack.extract.atlas import Atlas, Occurrence, OtherName
from pledgetrack.extract.cities.home import home_of
from pledgetrack.extract.cities.stands import Other
from pledgetrack.extract.cities.weigh import Outcome, Scales, Weighed
from pledgetrack.extract.cities.words import Token
from pledgetrack.model.city import City
from pledgetrack.model.evidence import Document, Evidence
from pledgetrack.model.extraction import FoundCity, Unresolved
from pledgetrack.model.words import Confidence, Role

_CANDIDATES = 8
_ORDER = (Confidence.HIGH, Confidence.MEDIUM, Confidence.LOW)


def assemble(
    document: Document,
    outcome: Outcome,
    scales: Scales,
    others: tuple[Other, ...],
    slips: list[tuple[Token, City]],
) -> Atlas:
    """Make the atlas of a document."""
    settled = tuple(weighed for weighed in outcome.cities if not weighed.choice.open)
    unresolved = tuple(_open(document, weighed) for weighed in outcome.cities if weighed.choice.open)
    occurrences = [Occurrence(evidence=_evidence(document, weighed), city=weighed.choice.city) for weighed in settled]
    occurrences += [Occurrence(evidence=document.quote(token.start, token.end), city=city) for token, city in slips]
    occurrences.sort(key=_place)
    return Atlas(
        found=_found(occurrences, settled, scales),
        occurrences=tuple(occurrences),
        others=_others(document, others, outcome),
        unresolved=unresolved,
        home=home_of(settled),
    )


def _evidence(document: Document, weighed: Weighed) -> Evidence:
    return document.quote(weighed.reference.match.start, weighed.reference.match.end)


def _open(document: Document, weighed: Weighed) -> Unresolved:
    rivals = sorted(weighed.choice.rivals, key=lambda city: (-city.population, city.geonameid))
    return Unresolved(evidence=_evidence(document, weighed), candidates=tuple(rivals[:_CANDIDATES]))


def _found(occurrences: list[Occurrence], settled: tuple[Weighed, ...], scales: Scales) -> tuple[FoundCity, ...]:
    by_city: dict[int, list[Weighed]] = defaultdict(list)
    for weighed in settled:
        by_city[weighed.choice.city.geonameid].append(weighed)
    mentions: dict[int, list[Evidence]] = defaultdict(list)
    cities: dict[int, City] = {}
    for occurrence in occurrences:
        cities.setdefault(occurrence.city.geonameid, occurrence.city)
        mentions[occurrence.city.geonameid].append(occurrence.evidence)
    return tuple(
        FoundCity(
            city=city,
            role=Role.MENTIONED,
            confidence=min((scales.confidence(w) for w in by_city[key]), key=_ORDER.index, default=Confidence.LOW),
            mentions=tuple(mentions[key]),
            reasons=_reasons(by_city[key]),
        )
        for key, city in cities.items()
    )


def _reasons(passages: list[Weighed]) -> tuple[str, ...]:
    if not passages:
        return ("a misspelling away from this city's name, where the text says that it is a city",)
    best = max(passages, key=lambda weighed: weighed.total)
    return (best.choice.why, str(best.signal.stands))


def _others(document: Document, others: tuple[Other, ...], outcome: Outcome) -> tuple[OtherName, ...]:
    names = [
        OtherName(evidence=document.quote(other.start, other.end), sort=other.sort, country=other.country)
        for other in others
    ]
    for land in outcome.lands:
        evidence = document.quote(land.reference.match.start, land.reference.match.end)
        names.append(OtherName(evidence=evidence, sort=land.sort, country=land.country))
    return tuple(sorted(names, key=_place))


def _place(named: Occurrence | OtherName) -> tuple[int, int]:
    return named.evidence.start, named.evidence.end
