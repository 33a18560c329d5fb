"""How well the engine reads the labelled passages of this folder.

A claim of a city is right at its core if city, kind, year and percent are (a percent to one point); strictly, if base
year and status are as well. Misattributed: a city's claim that the labels do not hold, with a year or share that they
give to somebody else in the same passage. Quiet: a passage without a city's claim in which none is found.
"""

import hashlib
import json
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pledgetrack.extract.engine import extract
from pledgetrack.gazetteer import Gazetteer
from pledgetrack.model.claim import Claim
from pledgetrack.model.evidence import Document
from pledgetrack.model.words import Confidence

FOLDER = Path(__file__).parent
# Kinds that the labels do not tell apart.
SAME = {
    "ghg_neutral": "climate_neutral", "climate_positive": "carbon_negative", "net_negative": "carbon_negative",
    "bau_reduction": "emissions_reduction", "fixed_level": "emissions_reduction", "science_based": "other",
    "one_and_a_half_degrees": "other",
}  # fmt: skip


@dataclass(frozen=True, order=True)
class Told:
    """What counts of a claim."""

    city: int
    kind: str
    year: int
    percent: float
    base: int
    status: str


def files() -> list[Path]:
    return sorted(FOLDER.glob("*.jsonl"))


def digest() -> str:
    """SHA-256 over the set: a floor holds for one set only."""
    total = hashlib.sha256()
    for file in files():
        total.update(file.read_bytes())
    return total.hexdigest()


def passages() -> Iterator[dict[str, Any]]:
    for file in files():
        for line in file.read_text("utf-8").splitlines():
            yield json.loads(line)


def measure() -> dict[str, float]:
    """Every figure of the gate, 0-1."""
    places = Gazetteer()
    counts: Counter[str] = Counter()
    tongues: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for passage in passages():
        read = extract(Document(name=passage["id"], origin="", sha256="0" * 64, text=passage["text"]), places)
        ids = {city["name"]: city["geonameid"] for city in passage["cities"]}
        own = [_wanted(c, ids[c["subject"]]) for c in passage["claims"] if not c["subject"].startswith("other:")]
        others = [c for c in passage["claims"] if c["subject"].startswith("other:")]
        claims = [claim for claim in read.claims if claim.subject.city is not None]
        found = [_told(claim) for claim in claims]
        core, spare = _match(found, own, _core)
        counts["core"] += core
        counts["strict"] += _match(found, own, lambda a, b: _core(a, b) and (a.base, a.status) == (b.base, b.status))[0]
        counts["found"] += len(found)
        counts["wanted"] += len(own)
        spoken = read.document.language or ""
        tongues[spoken].update(core=core, found=len(found), wanted=len(own))
        counts["stolen"] += sum(any(_stolen(one, other) for other in others) for one in spare)
        counts["quiet"] += not own
        counts["calm"] += not own and not found
        sure = [_told(claim) for claim in claims if claim.confidence is Confidence.HIGH]
        counts["sure"] += len(sure)
        counts["surely"] += _match(sure, own, _core)[0]
        named = {city.city.geonameid for city in read.cities}
        counts["named"] += len(named)
        counts["labelled"] += len(set(ids.values()))
        counts["cities"] += len(named & set(ids.values()))
    return {
        "cities": _f1(counts["cities"], counts["named"], counts["labelled"]),
        "claims.core": _f1(counts["core"], counts["found"], counts["wanted"]),
        "claims.strict": _f1(counts["strict"], counts["found"], counts["wanted"]),
        "attributed": round(1 - counts["stolen"] / counts["found"], 4),
        "quiet": round(counts["calm"] / counts["quiet"], 4),
        "high confidence": round(counts["surely"] / counts["sure"], 4),
    } | {
        f"claims.core {spoken}": _f1(count["core"], count["found"], count["wanted"])
        for spoken, count in sorted(tongues.items())
    }


def _told(claim: Claim) -> Told:
    city = claim.subject.city
    return Told(
        city.geonameid if city else 0,
        SAME.get(claim.kind.value, claim.kind.value),
        claim.target_year or 0,
        claim.percent or 0,
        claim.baseline_year or 0,
        claim.status.value,
    )


def _wanted(label: dict[str, Any], city: int) -> Told:
    return Told(
        city,
        SAME.get(label["kind"], label["kind"]),
        label["target_year"] or 0,
        label["percent"] or 0,
        label["baseline_year"] or 0,
        label["status"],
    )


def _core(a: Told, b: Told) -> bool:
    return (a.city, a.kind, a.year) == (b.city, b.kind, b.year) and abs(a.percent - b.percent) <= 1


def _stolen(one: Told, other: dict[str, Any]) -> bool:
    return bool(
        (one.year and one.year == other["target_year"])
        or (one.percent and other["percent"] and abs(one.percent - other["percent"]) <= 1)
    )


def _match(found: list[Told], wanted: list[Told], same: Callable[[Told, Told], bool]) -> tuple[int, list[Told]]:
    left, spare = list(wanted), []
    for one in found:
        partner = next((other for other in left if same(one, other)), None)
        if partner is None:
            spare.append(one)
        else:
            left.remove(partner)
    return len(found) - len(spare), spare


def _f1(right: int, found: int, wanted: int) -> float:
    return round(2 * right / (found + wanted), 4) if found + wanted else 1.0


def calibration() -> Counter[tuple[str, bool]]:
    """How many claims of cities were found with each confidence, right at their core or not."""
    places = Gazetteer()
    counts: Counter[tuple[str, bool]] = Counter()
    for passage in passages():
        read = extract(Document(name=passage["id"], origin="", sha256="0" * 64, text=passage["text"]), places)
        ids = {city["name"]: city["geonameid"] for city in passage["cities"]}
        own = [_wanted(c, ids[c["subject"]]) for c in passage["claims"] if not c["subject"].startswith("other:")]
        for claim in read.claims:
            if claim.subject.city is not None:
                counts[claim.confidence.value, bool(_match([_told(claim)], own, _core)[0])] += 1
    return counts
