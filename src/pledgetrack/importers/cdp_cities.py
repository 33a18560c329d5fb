"""CDP-ICLEI Track: targets as cities reported them to CDP, one row a target, some of them "no target" or blank."""

import functools
import re
from collections.abc import Iterable, Iterator, Mapping

from pledgetrack.errors import BadData
from pledgetrack.importers._cdp_place import place
from pledgetrack.importers._part import Importer, Row
from pledgetrack.importers._values import date, number, percent, text, whole, word, year
from pledgetrack.model.date import Moment, PartialDate
from pledgetrack.model.record import LeftOut, PlaceName, Record
from pledgetrack.model.target import Target
from pledgetrack.model.words import Kind, Origin, Scope

SOURCE = "CDP-ICLEI Track"
# None: the city reported that it has no target.
TYPES: dict[str, Kind | None] = {
    "no target": None, "base year emissions (absolute) target": Kind.EMISSIONS_REDUCTION,
    "base year emissions target": Kind.EMISSIONS_REDUCTION, "absolute target": Kind.EMISSIONS_REDUCTION,
    "absolute emissions target": Kind.EMISSIONS_REDUCTION, "absolute base year target": Kind.EMISSIONS_REDUCTION,
    "absolute emissions reduction target": Kind.EMISSIONS_REDUCTION,
    "base year emissions (absolute)": Kind.EMISSIONS_REDUCTION, "base year emissions": Kind.EMISSIONS_REDUCTION,
    "fixed level target": Kind.FIXED_LEVEL,
    "baseline scenario (business as usual) target": Kind.BAU_REDUCTION, "baseline scenario": Kind.BAU_REDUCTION,
    "baseline scenario target": Kind.BAU_REDUCTION, "base year intensity target": Kind.INTENSITY_REDUCTION,
    "baseline scenario (business as usual)": Kind.BAU_REDUCTION, "fixed level": Kind.FIXED_LEVEL,
    "base year intensity": Kind.INTENSITY_REDUCTION, "intensity target": Kind.INTENSITY_REDUCTION,
}  # fmt: skip
WHOLE = ("all emissions sources included in", "total", "all emissions sources", "generation of grid-supplied energy; ")
_SECTORS = (
    (
        re.compile(r"\b(municipal|government|council|corporate) operations?\b", re.IGNORECASE),
        Scope.GOVERNMENT_OPERATIONS,
    ),
    (re.compile(r"^transport\w*$", re.IGNORECASE), Scope.TRANSPORT),
    (re.compile(r"^(domestic |municipal |stationary )?buildings?$", re.IGNORECASE), Scope.BUILDINGS),
    (re.compile(r"^waste$", re.IGNORECASE), Scope.WASTE),
    (re.compile(r"^electricity$", re.IGNORECASE), Scope.ELECTRICITY),
)
_OPERATIONS = re.compile(r"\b(local government|municipal|corporate|council|government) operations\b", re.IGNORECASE)
_PART = re.compile(r"^(smaller|partial)\b", re.IGNORECASE)
_WITHOUT_TYPES = 2016  # when every target was one against a base year
_YEAR = re.compile(r"\b(20\d\d)\b")


def read(rows: Iterable[Row]) -> Iterator[Record | LeftOut]:
    """Turn rows into records. A row without any answer is left out as no data, which is not "no target".

    Each reporting year of a file is a publication of its own. Raises ``BadData`` for one that has no types of targets.
    """
    held = list(rows)
    several = len({year for _, row in held if (year := _year_of(row))}) > 1
    for line, row in held:
        name = text(row, "organisation") or text(row, "city")
        try:
            whole(row)
            reported = _reported(row)
            made = _target(row, reported)
            yield Record(
                line=line, place=place(row), targets=(made,) if made else (), checked=_checked(row, reported),
                published=PartialDate(reported) if several else None,
            )  # fmt: skip
        except ValueError as error:
            reported_in = _year_of(row) if several else None
            yield LeftOut(
                line=line, reason=str(error), name=name, place=_known_place(row),
                published=PartialDate(reported_in) if reported_in else None,
            )  # fmt: skip


def _known_place(row: Mapping[str, str]) -> PlaceName | None:
    try:
        return place(row)
    except ValueError:
        return None


def _reported(row: Mapping[str, str]) -> int:
    found = year(row, "reporting_year")
    if found is None and (named := _YEAR.search(text(row, "questionnaire") or "")):
        found = int(named[1])
    if found is None:
        raise ValueError("neither reporting year nor questionnaire names the year")
    return found


def _year_of(row: Mapping[str, str]) -> int | None:
    try:
        return _reported(row)
    except ValueError:
        return None


def _checked(row: Mapping[str, str], reported: int) -> PartialDate:
    # The day on which the portal was brought up to date is the city's own only within the year of its report.
    last = date(row, "last_update")
    return last if last and last.year == reported else PartialDate(reported)


def _target(row: Mapping[str, str], reported: int) -> functools.partial[Target] | None:
    kind = _kind(row, reported)
    if kind is None:
        return None
    depth, to = _depth(row, kind), year(row, "target_year")
    if depth is None and to is None and kind is not Kind.FIXED_LEVEL:
        raise ValueError("no data: neither a per cent nor a target year")
    since = year(row, "set_year")
    # A year set that is still to come is a slip; it is kept in the row, and decides nothing.
    stated = PartialDate(since) if since is not None and since <= reported else None
    return functools.partial(
        Target, kind=kind, source=SOURCE, target_year=to, percent=depth, baseline_year=year(row, "base_year"),
        scope=_scope(row, neutral=(kind, depth) in ((Kind.EMISSIONS_REDUCTION, 100), (Kind.FIXED_LEVEL, 0))),
        origin=_origin(row), quotation=_quotation(row, to),
        stated=stated, start=Moment.of(stated) if stated else Moment(),
    )  # fmt: skip


def _kind(row: Mapping[str, str], reported: int) -> Kind | None:
    if "type" not in row:
        if reported > _WITHOUT_TYPES:
            names = " or ".join(IMPORTER.columns["type"])
            raise BadData(f"{SOURCE} of {reported} without a column {names}", "A target's type must be told.")
        return Kind.EMISSIONS_REDUCTION
    if text(row, "type") is None:
        raise ValueError("no data: the type of target is blank (not: no target)")
    return word({"type": row["type"].replace("-", " ").replace("–", " ")}, "type", TYPES)


def _depth(row: Mapping[str, str], kind: Kind) -> float | None:
    if kind is Kind.FIXED_LEVEL:  # in tonnes, of which only 0 can be compared
        tonnes = number(row, "target_emissions")
        return 0.0 if tonnes == 0 else None
    return percent(row, "percent")


def _scope(row: Mapping[str, str], *, neutral: bool) -> Scope:
    boundary, sector = text(row, "boundary") or "", text(row, "sector") or ""
    if _OPERATIONS.search(boundary):
        return Scope.GOVERNMENT_OPERATIONS
    told = re.sub(r"^other, please specify: *|^other: *", "", sector, flags=re.IGNORECASE)
    part = next((scope for pattern, scope in _SECTORS if pattern.search(told)), None)
    if part:
        return part
    whole = sector.casefold().startswith(WHOLE)
    if _PART.match(boundary) or (sector and not whole):
        return Scope.OTHER
    # 100 % or 0 t is neutrality only where it is said to be of all sources and of the whole city.
    unclear = not whole or ("type" in row and "boundary" in row and not boundary)
    return Scope.OTHER if neutral and unclear else Scope.CITYWIDE


def _origin(row: Mapping[str, str]) -> Origin:
    return Origin.OWN if "individual city commitment" in (text(row, "initiatives") or "").casefold() else Origin.UNCLEAR


def _quotation(row: Mapping[str, str], to: int | None) -> str | None:
    # What a city remarks is evidence of its target only where it names the year.
    told = [words for words in (text(row, "comment"), text(row, "description")) if words and to and str(to) in words]
    return told[0] if told else None


IMPORTER = Importer(
    name="cdp_cities",
    title=SOURCE,
    generations=(
        "2016", "2017", "2018 and 2019 in one file", "2020", "2021, plain or with dots for spaces",
        "2022 and 2023 style, with Questionnaire",
    ),
    columns={
        "account": ("account_no", "account_number", "organization_number", "organisation_number"),
        "organisation": ("organisation", "organization", "organization_name", "organisation_name"),
        "city": ("city_short_name", "city", "city_name"), "country": ("country", "country_area"),
        "reporting_year": ("reporting_year", "year_reported_to_cdp"), "questionnaire": ("questionnaire",),
        "type": ("type_of_target", "target_type"),
        "sector": ("sector", "emissions_sources_covered_by_target", "sectors_covered_by_target", "sectors",
            "sector_s_covered_by_target",
        ),
        "boundary": (
            "target_boundary", "target_boundary_relative_to_city_boundary",
            "boundary_of_target_relative_to_jurisdiction_boundary", "target_boundary_relative_to_jurisdiction_boundary",
            "boundary_of_target_relative_to_city_boundary",
        ),
        "city_boundary": ("city_boundary", "administrative_city_boundary", "administrative_boundary"),
        "base_year": ("baseline_year", "base_year"),
        "set_year": ("year_of_target_introduction", "year_target_was_set", "year_target_was_established",
            "year_of_target_implementation", "year_target_was_introduced",
        ),
        "percent": (
            "percentage_reduction_target", "percentage_of_emissions_reduction", "percentage_emissions_reduction",
            "percentage_of_emissions_reduction_including_offsets_and_carbon_dioxide_removal",
        ),
        "target_year": ("target_date", "target_year"),
        "target_emissions": (
            "target_year_absolute_emissions_metric_tonnes_co2e", "net_emissions_in_target_year_metric_tonnes_co2e",
        ),
        "comment": ("comment", "comments", "target_description"),
        "description": (
            "description_of_the_target_and_the_modelling_methodology_ies_and_parameters_used_to_define_it",
        ),
        "initiatives": ("select_the_initiatives_that_this_target_contributes_towards",),
        "location": ("city_location",), "population": ("population", "current_population"),
        "last_update": ("last_update",), "name": ("name",),
    },
    needed=("account", "organisation", "country", "sector", "base_year", "percent", "target_year"),
    one_of=("reporting_year", "questionnaire"),
    unused=(
        "c40", "c40_city", "gcom_city", "country_location", "region", "cdp_region", "access", "row", "row_number",
        "iso", "reporting_authority", "first_time_discloser", "indicate_which_sector_s_the_target_applies",
        "entity_type", "baseline_emissions_metric_tonnes_co2e", "base_year_emissions_metric_tonnes_co2e",
        "estimated_business_as_usual_absolute_emissions_in_target_year_metric_tonnes_co2e",
        "intensity_unit_emissions_per", "population_year", "current_population_year",
        "percentage_of_target_achieved_so_far",
        "identify_and_explain_sources_that_differ_from_the_inventory", "projected_population_in_target_year",
        "base_year_emissions_per_intensity_unit_metric_tonnes_co2e_per_denominator",
        "does_this_target_align_with_the_global_1_5_2_c_pathway_set_out_in_the_paris_agreement",
        "does_this_target_align_or_correspond_to_a_requirement_from_a_higher_level_of_government",
        "does_this_target_align_to_a_requirement_from_a_higher_level_of_government",
        "does_this_target_align_to_a_requirement_from_a_higher_level_of_sub_national_government",
        "target_id", "covered_emissions_in_base_year_metric_tonnes_co2e", "percentage_of_target_achieved",
        "gases_covered_by_target",
    ),
    read=read,
    refuses={
        ("account_number", "primary_protocol"): "CDP's file of city-wide emissions",
        ("use_for_gpc_dashboard", "latest_gpc_inventory"): "C40's inventories of emissions",
        ("account_number", "inventory_boundary"): "CDP's file of city-wide emissions",
        ("question_number", "response_answer"): "CDP's full answers to its questionnaire, one row an answer",
    },
    licence="CDP open data licence; credit CDP and ICLEI",
    obtained="https://data.cdp.net",
)  # fmt: skip
