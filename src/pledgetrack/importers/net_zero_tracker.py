"""Net Zero Tracker, zerotracker.net (CC BY 4.0): one row an entity, with its final and its interim target."""

import functools
import re
from collections.abc import Iterable, Iterator, Mapping

from pledgetrack.compare.families import NEUTRAL
from pledgetrack.importers._kinds import KINDS
from pledgetrack.importers._part import Importer, Row
from pledgetrack.importers._values import date, number, percent, text, whole, word, year
from pledgetrack.model.date import PartialDate
from pledgetrack.model.record import LeftOut, PlaceName, Record
from pledgetrack.model.target import Target
from pledgetrack.model.words import Gases, Kind, Origin, TargetStatus

SOURCE = "Net Zero Tracker"
STATUSES = {
    "achieved (externally validated)": TargetStatus.ACHIEVED_EXTERNALLY_VALIDATED,
    "achieved (self-declared)": TargetStatus.ACHIEVED_SELF_DECLARED,
    "in law": TargetStatus.IN_LAW, "in policy document": TargetStatus.IN_POLICY_DOCUMENT,
    "declaration / pledge": TargetStatus.DECLARATION_OR_PLEDGE,
    "proposed / in discussion": TargetStatus.PROPOSED_OR_IN_DISCUSSION,
}  # fmt: skip
GASES = {
    "carbon dioxide and other ghgs": Gases.ALL_GHG, "carbon dioxide only": Gases.CO2_ONLY,
    "not specified": Gases.NOT_SPECIFIED,
}  # fmt: skip
YES_OR_NO: dict[str, bool | None] = {"yes": True, "no": False, "not specified": None}
ACTORS = {
    "city": None, "cities": None, "region": "a region, not a city", "country": "a country, not a city",
    "company": "a company, not a city", "private company": "a company, not a city",
}  # fmt: skip
_STEPS = frozenset(STATUSES.values()) - {TargetStatus.DECLARATION_OR_PLEDGE, TargetStatus.PROPOSED_OR_IN_DISCUSSION}
_NETWORK = re.compile(
    r"race to zero|climate ambition alliance|deadline 2020|under ?2 coalition|covenant of mayors",
    re.IGNORECASE,
)
_NATION = re.compile(
    r"\bnational (goal|target|commitment|pledge)|(goal|target|pledge|commitment)s?[^.]{0,60}\b(by|of) (the )?"
    r"(president|country|nation|national government|central government)\b|\bcountry['’]s (goal|target|ndc)",
    re.IGNORECASE,
)
# What "Other" is, where the row's own words say so.
_OTHERS = (
    (re.compile(r"\bpeak", re.IGNORECASE), Kind.EMISSIONS_PEAK),
    (re.compile(r"\brenewable", re.IGNORECASE), Kind.RENEWABLE_ENERGY),
)


def read(rows: Iterable[Row]) -> Iterator[Record | LeftOut]:
    """Turn rows into records; companies, countries and regions are left out by name."""
    for line, row in rows:
        name = text(row, "name")
        try:
            other = word(row, "actor_type", ACTORS)
            if other or name is None or text(row, "actor_type") is None:
                raise ValueError(other or ("name is missing" if name is None else "actor_type is missing"))
            whole(row)
            yield Record(
                line=line, place=_place(row, name), targets=tuple(_targets(row)), checked=date(row, "last_updated"),
                published=date(row, "date"),
            )  # fmt: skip
        except ValueError as error:
            yield LeftOut(line=line, reason=str(error), name=name, published=_published(row))


def _published(row: Mapping[str, str]) -> PartialDate | None:
    try:
        return date(row, "date")
    except ValueError:
        return None


def _place(row: Mapping[str, str], name: str) -> PlaceName:
    inhabitants = number(row, "population")
    return PlaceName(name=name, country=text(row, "country"), population=int(inhabitants) if inhabitants else None)


def _targets(row: Mapping[str, str]) -> Iterator[functools.partial[Target]]:
    status = word(row, "end_target_status", STATUSES)
    for part, interim in (("end", False), ("interim", True)):
        kind = word(row, f"{part}_target", KINDS)
        if text(row, f"{part}_target") is None and text(row, f"{part}_target_year") is not None:
            raise ValueError(f"{part}_target is blank beside a target year")
        if kind is None:
            continue
        if kind is Kind.OTHER:
            told = text(row, f"{part}_target_other") or ""
            kind = next((found for pattern, found in _OTHERS if pattern.search(told)), kind)
        yield functools.partial(
            Target, kind=kind, source=SOURCE, target_year=year(row, f"{part}_target_year"),
            percent=_percent(row, part, kind), baseline_year=year(row, f"{part}_target_baseline_year"),
            status=None if interim else status, gases=word(row, "gasses_coverage", GASES),
            offsets=word(row, "carbon_credit_offsets", YES_OR_NO), origin=_origin(row, part, kind, status),
            interim=interim, source_url=text(row, "source_url"),
            quotation=text(row, f"{part}_target_text") or text(row, f"{part}_target_other"),
        )  # fmt: skip


def _percent(row: Mapping[str, str], part: str, kind: Kind) -> float | None:
    # Neutrality is a word, whatever stands in the column beside it.
    found = percent(row, f"{part}_target_percentage_reduction")
    return None if kind in NEUTRAL or kind is Kind.FIXED_LEVEL else found


def _origin(row: Mapping[str, str], part: str, kind: Kind, status: TargetStatus | None) -> Origin:
    """Whose decision it is, as far as the row's own words and its ladder tell."""
    told = text(row, f"{part}_target_text") or ""
    if status in _STEPS:
        return Origin.OWN
    if _NATION.search(told):
        return Origin.NATION
    member = word(row, "race_to_zero_member", YES_OR_NO)
    proposed = status is TargetStatus.PROPOSED_OR_IN_DISCUSSION
    if kind in NEUTRAL and (_NETWORK.search(told) or (member and proposed)):
        return Origin.NETWORK
    return Origin.OWN if told and not member and not proposed else Origin.UNCLEAR


IMPORTER = Importer(
    name="net_zero_tracker",
    title=SOURCE,
    generations=("the header of 2022", "those with Entity_type and Actor_type", "the history with a date column"),
    columns={
        "name": ("name",), "country": ("country",), "actor_type": ("actor_type", "entity_type"),
        "end_target": ("end_target",), "end_target_year": ("end_target_year",),
        "end_target_percentage_reduction": ("end_target_percentage_reduction",),
        "end_target_baseline_year": ("end_target_baseline_year",),
        "end_target_status": ("end_target_status", "status_of_end_target"), "end_target_text": ("end_target_text",),
        "interim_target": ("interim_target",), "interim_target_year": ("interim_target_year",),
        "interim_target_percentage_reduction": ("interim_target_percentage_reduction",),
        "interim_target_baseline_year": ("interim_target_baseline_year",),
        "interim_target_text": ("interim_target_text",),
        "source_url": ("source_url", "end_target_source_url"),
        "gasses_coverage": ("gasses_coverage", "ghgs_covered", "gases_coverage", "ghg_coverage"),
        "carbon_credit_offsets": ("carbon_credit_offsets", "carbon_credits"),
        "race_to_zero_member": ("race_to_zero_member",), "last_updated": ("last_updated", "last_update"),
        "end_target_other": ("end_target_other",), "interim_target_other": ("interim_target_other",),
        "population": ("population",), "date": ("date",),
    },
    needed=(
        "name", "country", "actor_type", "end_target", "end_target_year", "end_target_percentage_reduction",
        "end_target_baseline_year", "end_target_status", "end_target_text", "interim_target", "interim_target_year",
        "interim_target_percentage_reduction", "interim_target_baseline_year", "interim_target_text", "source_url",
        "gasses_coverage", "carbon_credit_offsets", "race_to_zero_member",
    ),
    unused=(
        "id_code", "isin_id", "end_target_intensity_unit", "end_target_baseline_emissions",
        "end_target_target_emissions", "end_target_bau_emissions", "status_date", "date_of_last_status_update",
        "interim_target_intensity_unit", "interim_target_baseline_emissions", "interim_target_target_emissions",
        "interim_target_bau_emissions", "target_notes", "territorial_emissions", "consumption_emissions",
        "international_aviation", "international_shipping", "scope_1", "scope_2", "scope_3", "scope_1_coverage",
        "scope_2_coverage", "scope_3_coverage", "historical_emissions", "coverage_notes", "has_plan", "published_plan",
        "plan_options", "reporting_mechanism", "equity", "accountability", "accountability_delivery",
        "governance_notes", "carbon_credit_conditions", "max_emission_offset", "conditions_other", "removals_targets",
        "separate_removal_target", "planning_removals", "cdr", "sinks_and_credits_notes", "memberships", "gdp_real",
        "annual_revenue", "industry", "sector", "employees", "market_index", "ghg", "ghg_emissions", "inventory_year",
        "higher_net_zero", "geographic_region", "private_company", "targets_notes", "ghg_emissions_year",
        "carbon_credits_conditions", "company_annual_revenue", "data_is_nzt", "data_nonnz_endtarget",
        "no_target_at_all",
    ),
    read=read,
    licence="CC BY 4.0 (publications up to 2022); CC BY-NC 4.0 (later ones)",
    obtained="https://zerotracker.net",
)  # fmt: skip
