"""Who a group is said to include in the sentence after its aim: "… have pledged it. Among them are Oslo and Bergen"."""

from dataclasses import replace

from pledgetrack.extract.claims.carry import Memory
from pledgetrack.extract.claims.listed import listed
from pledgetrack.extract.claims.names import Who
from pledgetrack.extract.claims.passages import Passage
from pledgetrack.extract.claims.scene import Scene
from pledgetrack.extract.patterns.wording import compiled
from pledgetrack.model.claim import Claim, Subject
from pledgetrack.model.evidence import Document
from pledgetrack.model.words import ClaimStatus, Confidence, Scope


def members(passage: Passage, memory: Memory, scene: Scene, document: Document) -> list[Claim]:
    """The aims of a group named right before, for each of the cities that this passage counts among it."""
    includes = compiled(scene.grammar.members).match(passage.low)
    if includes is None:
        return []
    found = scene.holders(passage)
    named = [h for h in found if h.who is Who.CITY and h.start >= includes.end()]
    example = compiled(f"(?:{scene.grammar.exemplary})$")
    first = [h for h in named if not h.oblique or example.search(passage.low, 0, h.start)]
    cities = dict.fromkeys(
        one.subject.city for h in first for one in listed(scene, passage, h, tuple(named), oblique=False)
    )
    last = [claim for number, claim in memory.claims if number == passage.number - 1]
    group = compiled(scene.grammar.groups)
    return [
        replace(
            claim,
            subject=Subject(name=city.name, city=city),
            scope=claim.scope or Scope.CITYWIDE,
            evidence=document.quote(claim.evidence.start, passage.end),
            confidence=Confidence.MEDIUM,
            reasons=(f'subject: named as one of "{claim.subject.name}"', *claim.reasons[1:]),
        )
        for claim in last
        if claim.subject.city is None and claim.status in {ClaimStatus.PLEDGED, ClaimStatus.ADOPTED}
        and group.fullmatch((claim.subject.name or "").casefold())
        for city in cities
        if city is not None
    ]  # fmt: skip
