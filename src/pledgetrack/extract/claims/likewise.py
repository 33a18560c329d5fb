"""Cities that do as the one before did: "So will York.", "York and Hull have done the same.", "A dozen others also signed"."""

from pledgetrack.extract.claims.held import Held
from pledgetrack.extract.claims.listed import exemplified, listed
from pledgetrack.extract.claims.names import Holder, Who
from pledgetrack.extract.claims.passages import Passage
from pledgetrack.extract.claims.reading import Reading
from pledgetrack.extract.claims.scene import Scene
from pledgetrack.extract.patterns.wording import compiled
from pledgetrack.model.city import City
from pledgetrack.model.claim import Claim, Subject
from pledgetrack.model.words import ClaimStatus, Confidence

# What several sign or set together is no outcome.
_STANDS = {ClaimStatus.PLEDGED, ClaimStatus.ADOPTED}


def so_too(passage: Passage, reading: Reading) -> list[Claim]:
    """The claims of the sentence before for the cities that do as well."""
    claims = reading.memory.claims
    told = [
        claim for number, claim in claims if number == passage.number - 1 and claim.subject == claims[-1][1].subject
    ]
    if not told:
        return []
    cities, signed = _doers(passage, reading.scene)
    told = [claim for claim in told if not signed or claim.status in _STANDS]
    return [
        claim._replace(
            subject=Subject(name=city.name, city=city),
            evidence=reading.document.quote(claim.evidence.start, passage.end),
            confidence=Confidence.MEDIUM,
            reasons=("subject: does as well",),
        )
        for city in cities
        if all(city != claim.subject.city for claim in told)
        for claim in told
    ]


def _doers(passage: Passage, scene: Scene) -> tuple[list[City], bool]:
    """The cities of which a sentence says that they do so too, and whether it says that they signed or set it."""
    words, found = scene.grammar, scene.holders(passage)
    first = next((one for one in found if one.who is Who.CITY and one.city is not None), None)
    if first is None:
        return [], False
    if compiled(words.so_too).fullmatch(passage.low, 0, first.start):
        return _told(listed(scene, passage, first, found, oblique=False), found, first.end)[0], False
    others = next((one for one in found if one.who is Who.GROUP and one.end <= first.start), None)
    if others is not None and compiled(words.besides_one).match(passage.low):
        cities, end = _told(exemplified(scene, passage, others, found), found, 0)
    elif first.oblique:
        return [], False
    else:
        cities, end = _told(listed(scene, passage, first, found, oblique=False), found, first.end)
    if compiled(words.same_too).match(passage.low, end):
        return cities, False
    signed = compiled(words.signed_too).match(passage.low, end)
    if signed is None:
        return [], False
    told = others is not None or signed.groupdict().get("also") is not None
    also = told or compiled(words.also_first).fullmatch(passage.low, 0, first.start) is not None
    return (cities, True) if also else ([], False)


def _told(held: tuple[Held, ...], found: tuple[Holder, ...], least: int) -> tuple[list[City], int]:
    """The cities among those who hold something, and where the last of them stands; ``least`` where there is none."""
    cities = [one.subject.city for one in held if one.subject.city is not None]
    return cities, max((one.end for one in found if one.city in cities), default=least)
