"""GCoM-MyCovenant of the Joint Research Centre (CC BY 4.0): one row a signatory of the Covenant of Mayors.

A signatory takes on what its commitment says; the file holds no percentages. They are those of the commitment documents
of the Covenant of Mayors in Europe: 20 % less CO2 by 2020 (2008), 40 % less by 2030 (2015), climate neutrality by 2050
(2021).
"""

import functools
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

from pledgetrack.importers._part import Importer, Row
from pledgetrack.importers._values import date, degrees, number, shown, text, whole
from pledgetrack.model.date import Moment, PartialDate
from pledgetrack.model.record import LeftOut, PlaceName, Record
from pledgetrack.model.target import Target
from pledgetrack.model.words import Gases, Kind, Origin, TargetStatus

SOURCE = "GCoM-MyCovenant"
ADDRESS = "https://eu-mayors.ec.europa.eu/en/library/commitment_documents"
# Flag -> kind, year, per cent, gases, and the year from which the commitment could be signed.
COMMITMENTS = {
    "com2020": (Kind.EMISSIONS_REDUCTION, 2020, 20.0, Gases.CO2_ONLY, 2008),
    "com2030": (Kind.EMISSIONS_REDUCTION, 2030, 40.0, None, 2015),
    "com2050": (Kind.CLIMATE_NEUTRAL, 2050, None, None, 2021),
}
_MANY = 3  # rows at one point: it is that of their country
_FLAGS = {"1": True, "0": False, "true": True, "false": False, "yes": True, "no": False}
_HELD = {"published": True, "on-hold": False, "on_hold": False, "on hold": False}


def read(rows: Iterable[Row]) -> Iterator[Record | LeftOut]:
    """Turn rows into records; groups of municipalities are left out, for each of their members has a row."""
    held = list(rows)
    shared = Counter((row.get("latitude"), row.get("longitude")) for _, row in held)
    for line, row in held:
        name = text(row, "name")
        try:
            whole(row)
            if name is None:
                raise ValueError("organisation_name is missing")
            if _flag(row, "group_profile"):
                raise ValueError("a group of municipalities, not one")
            point = (row.get("latitude"), row.get("longitude"))
            yield Record(
                line=line,
                place=_place(row, name, point if shared[point] < _MANY else None),
                targets=tuple(_targets(row)),
            )
        except ValueError as error:
            yield LeftOut(line=line, reason=str(error), name=name)


def _targets(row: Mapping[str, str]) -> Iterator[functools.partial[Target]]:
    adhesion = date(row, "adhesion")
    signed = [name for name in COMMITMENTS if _flag(row, name)]
    for name in signed:
        kind, year, percent, gases, first = COMMITMENTS[name]
        # One date stands beside all commitments: it is theirs where there is but one.
        stated = adhesion if len(signed) == 1 and adhesion and adhesion.year >= first else None
        yield functools.partial(
            Target, kind=kind, target_year=year, percent=percent, gases=gases, source=SOURCE, source_url=ADDRESS,
            origin=Origin.NETWORK, status=TargetStatus.DECLARATION_OR_PLEDGE if _published(row) else None,
            stated=stated, start=Moment.of(stated) if stated else Moment.between(PartialDate(first), None),
        )  # fmt: skip


def _place(row: Mapping[str, str], name: str, point: tuple[str | None, str | None] | None) -> PlaceName:
    latitude, longitude = (degrees(row, "latitude"), degrees(row, "longitude")) if point else (None, None)
    if latitude is not None and longitude is not None and latitude == int(latitude) and longitude == int(longitude):
        latitude = longitude = None  # whole degrees are nobody's town hall
    inhabitants = number(row, "population")
    return PlaceName(
        name=name, country=(text(row, "country") or text(row, "country_name") or "").upper() or None, latitude=latitude,
        longitude=longitude, population=int(inhabitants) if inhabitants else None,
    )  # fmt: skip


def _published(row: Mapping[str, str]) -> bool:
    status = (text(row, "status") or "").casefold()
    if status not in _HELD:
        raise ValueError(f"signatory_status: {shown(status)} is neither published nor on hold")
    return _HELD[status]


def _flag(row: Mapping[str, str], name: str) -> bool:
    told = (text(row, name) or "0").casefold()
    if told not in _FLAGS:
        raise ValueError(f"{name}: {shown(told)} is neither 1 nor 0")
    return _FLAGS[told]


IMPORTER = Importer(
    name="mycovenant",
    title=SOURCE,
    generations=("the sheet of organisations, since 2023",),
    columns={
        "name": ("organisation_name",), "country": ("country_code",), "country_name": ("country_name",),
        "population": ("population_adhesion",), "latitude": ("organisation_latitude",),
        "longitude": ("organisation_longitude",), "com2020": ("commitment_com2020_flag",),
        "com2030": ("commitment_com2030_flag",), "com2050": ("commitment_com2050_flag",),
        "status": ("signatory_status",), "adhesion": ("date_of_adhesion",), "group_profile": ("group_profile",),
    },
    needed=(
        "name", "country", "population", "latitude", "longitude", "com2020", "com2030", "com2050", "status", "adhesion",
        "group_profile",
    ),
    unused=(
        "organisation_id", "coordinator_name", "supporter_name", "group_organisation_id", "group_name",
        "commitment_mayoradapt_flag", "adhesion_type", "mayor", "action_plan_expected", "gcom_id",
    ),
    read=read,
    licence="CC BY 4.0; credit the Joint Research Centre of the European Commission",
    obtained="https://data.jrc.ec.europa.eu/collection/id-00172",
)  # fmt: skip
