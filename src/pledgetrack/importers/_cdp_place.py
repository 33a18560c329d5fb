"""Of which city and body a row of CDP's is: names, boundary, coordinates in the notations of its years."""

import re
from collections.abc import Mapping

from pledgetrack.importers._values import number, text
from pledgetrack.model.record import PlaceName

_LARGER = re.compile(r"^larger\b", re.IGNORECASE)
# Boundaries of governments that are not the city's own council.
_AREAS = re.compile(
    r"^(metropolitan area|province|county|intercommunality|regional|other, please specify:.*\bregion)", re.IGNORECASE
)
_AREA_NAMES = re.compile(
    r"\b(authority|combined|county|counties|province|region|regional"
    r"|metropolitan(?! (government|administration|municipality|city)))\b",
    re.IGNORECASE,
)
_WITHIN = re.compile(r"^(local government area within|sub-municipal)", re.IGNORECASE)
_COUNCIL = re.compile(r"(the )?city of\b", re.IGNORECASE)
_POSTAL = re.compile(r" (cedex|\d{1,2})$", re.IGNORECASE)  # "Bern 8" is the post's, "Yaoundé 4" has a council
_POINT = re.compile(r"POINT ?\((-?[\d.]+) (-?[\d.]+)\)")  # longitude first
_PAIR = re.compile(r"\((-?[\d.]+), ?(-?[\d.]+)\)")  # latitude first
_OBJECT = re.compile(r"coordinates\W+\[ ?(-?[\d.]+), ?(-?[\d.]+) ?\]")  # as JSON or Ruby write it, longitude first


def place(row: Mapping[str, str]) -> PlaceName:
    """How a row names its city. Raises ``ValueError`` where it does not."""
    latitude, longitude = _coordinates(text(row, "location") or "")
    inhabitants = number(row, "population")
    organisation = text(row, "organisation")
    city = text(row, "city")
    if city and organisation and not _POSTAL.search(organisation):
        city = _POSTAL.sub("", city)
    names = [name for name in (city, text(row, "name"), organisation) if name]
    if not names:
        raise ValueError("no name of a city")
    return PlaceName(
        name=names[0], also=tuple(dict.fromkeys(names[1:])), country=text(row, "country"), latitude=latitude,
        longitude=longitude, population=int(inhabitants) if inhabitants else None, body=_body(row),
        part=bool(_WITHIN.match(text(row, "city_boundary") or "")),
    )  # fmt: skip


def _coordinates(told: str) -> tuple[float | None, float | None]:
    point, pair = _POINT.search(told) or _OBJECT.search(told), _PAIR.search(told)
    if point:
        return float(point[2]), float(point[1])
    return (float(pair[1]), float(pair[2])) if pair else (None, None)


def _body(row: Mapping[str, str]) -> str | None:
    organisation = text(row, "organisation")
    if organisation is None:
        return None
    if _LARGER.match(text(row, "boundary") or ""):
        return f"{organisation} with adjoining areas"
    if _COUNCIL.match(organisation):
        return None
    area = _AREAS.match(text(row, "city_boundary") or "")
    return organisation if area or _AREA_NAMES.search(organisation) else None
