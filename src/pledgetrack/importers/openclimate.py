"""Targets in the OpenClimate schema: actors by code (ISO 3166, UN/LOCODE), no names, no words, no day of statement."""

import functools
import re
from collections.abc import Iterable, Iterator, Mapping

from pledgetrack.importers import _kinds
from pledgetrack.importers._part import Importer, Row
from pledgetrack.importers._values import date, number, percent, shown, text, whole, year
from pledgetrack.model.record import LeftOut, PlaceName, Record
from pledgetrack.model.target import Target
from pledgetrack.model.words import Kind, Origin

SOURCE = "OpenClimate"
KINDS = _kinds.KINDS | {
    "peak of carbon emissions": Kind.EMISSIONS_PEAK,
    "relative emission reduction": Kind.EMISSIONS_REDUCTION, "absolute emission reduction": Kind.EMISSIONS_REDUCTION,
    "carbon intensity reduction": Kind.INTENSITY_REDUCTION,
}  # fmt: skip
_PER_CENT = frozenset({"percent", "%", "per cent"})
_UNITS = _PER_CENT | {"tco2e"}
_LOCODE = re.compile(r"([A-Z]{2}) ?([A-Z2-9]{3})")
_OTHERS = (
    (re.compile(r"[A-Z]{2}"), "a country, not a city"), (re.compile(r"[A-Z]{2}-[A-Z0-9]{1,3}"), "a region, not a city"),
    (re.compile(r"[A-Z0-9]{18,20}|.*:.*|EARTH|[A-Z]{2}[A-Z0-9]{10}"), "a company or another actor, not a city"),
)  # fmt: skip


def read(rows: Iterable[Row]) -> Iterator[Record | LeftOut]:
    """Turn rows into records. A city is told by its UN/LOCODE ("CA CAL"), which a person can give to it as a name."""
    for line, row in rows:
        actor = text(row, "actor")
        try:
            whole(row)
            if actor is None:
                raise ValueError("actor_id is missing")
            code = _LOCODE.fullmatch(actor)
            if code is None:
                what = next((what for pattern, what in _OTHERS if pattern.fullmatch(actor)), "no UN/LOCODE of a city")
                raise ValueError(what)
            made = _target(row)
            yield Record(
                line=line, place=PlaceName(locode=code[1] + code[2], name=f"{code[1]} {code[2]}", country=code[1]),
                targets=(made,) if made else (), checked=date(row, "last_updated"),
            )  # fmt: skip
        except ValueError as error:
            yield LeftOut(line=line, reason=str(error), name=actor)


def _target(row: Mapping[str, str]) -> functools.partial[Target] | None:
    told = text(row, "type")
    if told is None or told.casefold() not in KINDS:
        raise ValueError(f"target_type: {shown(told or '')} is none of its known values")
    kind, to, base = KINDS[told.casefold()], year(row, "target_year"), year(row, "baseline_year")
    if kind is None:
        return None
    if kind is Kind.EMISSIONS_REDUCTION and base is not None and base == to:
        kind, base = Kind.BAU_REDUCTION, None  # the schema's way of saying "against business as usual"
    unit = (text(row, "unit") or "percent").casefold()
    if unit not in _UNITS and text(row, "value") is not None:
        raise ValueError(f"target_unit: {shown(unit)} is neither percent nor tCO2e")
    depth = percent(row, "value") if unit in _PER_CENT else None
    if unit == "tco2e" and kind is Kind.EMISSIONS_REDUCTION:
        kind, depth = Kind.FIXED_LEVEL, 0.0 if number(row, "value") == 0 else None
    return functools.partial(
        Target, kind=kind, source=SOURCE, target_year=to, baseline_year=base, percent=depth, origin=Origin.UNCLEAR,
        source_url=text(row, "url"), quotation=text(row, "summary"),
    )  # fmt: skip


IMPORTER = Importer(
    name="openclimate",
    title=SOURCE,
    generations=("the Target table of the schema",),
    columns={
        "actor": ("actor_id",), "type": ("target_type",), "baseline_year": ("baseline_year",),
        "target_year": ("target_year",), "value": ("target_value",), "unit": ("target_unit",), "url": ("url",),
        "summary": ("summary",), "last_updated": ("last_updated",),
    },
    needed=("actor", "type", "baseline_year", "target_year", "value", "unit"),
    unused=(
        "target_id", "baseline_value", "bau_value", "is_net_zero", "percent_achieved", "datasource_id", "created",
    ),
    read=read,
    refuses={
        ("actor_id", "total_emissions"): "OpenClimate's table of emissions",
        ("actor_id", "is_part_of"): "OpenClimate's table of actors",
        ("target_id", "tag_id"): "OpenClimate's table of tags",
        ("initiative_id", "initiative_type"): "OpenClimate's table of pledges to initiatives",
    },
    licence="as its sources say; this schema's data: CC BY 4.0",
    obtained="https://github.com/Open-Earth-Foundation/OpenClimate",
)  # fmt: skip
