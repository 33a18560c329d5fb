"""Score the places that extraction finds in general text, and whether each is the right one of its name.

Run: python tools/toponyms.py FOLDER [--errors], where FOLDER holds text/NAME.txt and gold/NAME.json, the latter
{"mentions": [{"start": 0, "end": 5, "geonameid": 2988507}, …]}. A place may have "latitude" and "longitude" instead of
a number, and "optional": true where finding it is neither right nor wrong. Offsets are code points. A place is right
when it has the same number or lies within 161 km (100 miles), the measure of published geoparsers.
"""

import json
import math
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from pledgetrack.extract.engine import extract
from pledgetrack.gazetteer import Gazetteer
from pledgetrack.model.evidence import Document

NEAR = 161.0  # kilometres
EARTH = 6371.0


class Place(NamedTuple):
    """One passage that names a place; ``spot`` is its latitude and longitude where they are known."""

    start: int
    end: int
    geonameid: int | None
    spot: tuple[float, float] | None
    optional: bool = False


def kilometres(one: tuple[float, float], other: tuple[float, float]) -> float:
    """Distance on the globe."""
    north, east, north_, east_ = map(math.radians, (*one, *other))
    half = math.sin((north_ - north) / 2) ** 2 + math.cos(north) * math.cos(north_) * math.sin((east_ - east) / 2) ** 2
    return 2 * EARTH * math.asin(math.sqrt(half))


def found(text: str, gazetteer: Gazetteer) -> list[Place]:
    """Every passage in which extraction sees a city."""
    document = Document(name="a.txt", origin="a.txt", sha256="00", text=text, language=None)
    return sorted(
        Place(mention.start, mention.end, one.city.geonameid, (one.city.latitude, one.city.longitude))
        for one in extract(document, gazetteer).cities
        for mention in one.mentions
    )


def labelled(record: dict[str, Any], gazetteer: Gazetteer) -> Iterator[Place]:
    """The places that a reader marked."""
    for mention in record["mentions"]:
        number = mention.get("geonameid")
        city = gazetteer.city(number) if number else None
        spot = (city.latitude, city.longitude) if city else None
        if mention.get("latitude") is not None:
            spot = (float(mention["latitude"]), float(mention["longitude"]))
        yield Place(mention["start"], mention["end"], number, spot, bool(mention.get("optional")))


def same(one: Place, other: Place) -> bool:
    """Whether two places are the same by number or by distance."""
    if one.geonameid is not None and one.geonameid == other.geonameid:
        return True
    return one.spot is not None and other.spot is not None and kilometres(one.spot, other.spot) <= NEAR


def score(predicted: list[Place], wanted: list[Place]) -> tuple[Counter[str], list[tuple[str, Place]]]:
    """Count what was found and what was right in one text, and list what was wrong with it."""
    counts: Counter[str] = Counter(wanted=sum(not place.optional for place in wanted))
    wrong: list[tuple[str, Place]] = []
    free = list(wanted)
    for place in predicted:
        match = next((one for one in free if one.start < place.end and place.start < one.end), None)
        if match:
            free.remove(match)
        if match and match.optional:
            continue
        right = match is not None and same(place, match)
        counts.update(predicted=1, found=match is not None, right=right)
        if not right:
            wrong.append(("elsewhere" if match else "no city", place))
    wrong += [("missed", one) for one in free if not one.optional]
    return counts, wrong


def f1(right: int, predicted: int, wanted: int) -> str:
    """Precision, recall and their harmonic mean, in words."""
    precision, recall = right / predicted if predicted else 1.0, right / wanted if wanted else 1.0
    mean = 2 * precision * recall / (precision + recall) if right else 0.0
    return f"precision {precision:.3f}  recall {recall:.3f}  F1 {mean:.3f}"


def main() -> None:
    """Print the two scores of a folder, with its errors where they are asked for."""
    folder, gazetteer = Path(sys.argv[1]), Gazetteer()
    total: Counter[str] = Counter()
    for gold in sorted((folder / "gold").glob("*.json")):
        text = (folder / "text" / f"{gold.stem}.txt").read_bytes().decode("utf-8")
        wanted = list(labelled(json.loads(gold.read_text("utf-8")), gazetteer))
        counts, wrong = score(found(text, gazetteer), wanted)
        total += counts
        for what, place in wrong if "--errors" in sys.argv else ():
            around = text[max(0, place.start - 40) : place.end + 40].replace("\n", " ")
            print(f"{gold.stem} {what}: {text[place.start : place.end]} ({place.geonameid}) in …{around}…")
    print(f"mentions: wanted {total['wanted']}, predicted {total['predicted']}")
    print("found             ", f1(total["found"], total["predicted"], total["wanted"]))
    print("found and resolved", f1(total["right"], total["predicted"], total["wanted"]))


if __name__ == "__main__":
    main()
