"""Net Zero Tracker: every header that it has come with, and what its words mean. The rows are made up."""

from typing import Any

import pytest
from tests.importers.reading import left_out, read, targets

from pledgetrack.importers import _columns
from pledgetrack.importers._kinds import KINDS
from pledgetrack.importers.net_zero_tracker import GASES, IMPORTER, STATUSES
from pledgetrack.model.date import PartialDate
from pledgetrack.model.record import LeftOut, Record
from pledgetrack.model.words import Gases, Kind, Origin, TargetStatus

FIRST = {
    "last_updated": "2022-06-30 11:20:20", "id_code": "CIT-0001", "name": "Port", "country": "SWE", "actor_type": "City",
    "race_to_zero_member": "No", "end_target": "Net zero", "end_target_percentage_reduction": "",
    "end_target_baseline_year": "", "end_target_year": "2040", "end_target_status": "In policy document",
    "status_date": "2020", "interim_target": "Emissions reduction target", "interim_target_percentage_reduction": "55",
    "interim_target_baseline_year": "1990", "interim_target_year": "2030", "end_target_text": "Net zero by 2040, says the plan.",
    "interim_target_text": "", "source_url": "https://port.example/plan", "gasses_coverage": "Carbon dioxide only",
    "carbon_credit_offsets": "Not Specified", "population": "120000", "end_target_other": "", "interim_target_other": "",
}  # fmt: skip
RENAMED = {
    "name": "Name", "country": "Country", "actor_type": "Entity_type", "race_to_zero_member": "Race_to_zero_member",
    "end_target": "End_target", "end_target_percentage_reduction": "End_target_percentage_reduction",
    "end_target_baseline_year": "End_target_baseline_year", "end_target_year": "End_target_year",
    "end_target_status": "Status_of_end_target", "status_date": "Date_of_last_status_update",
    "end_target_text": "End_target_text", "source_url": "End_target_source_url", "interim_target": "Interim_target",
    "interim_target_year": "Interim_target_year", "interim_target_percentage_reduction": "Interim_target_percentage_reduction",
    "interim_target_baseline_year": "Interim_target_baseline_year", "interim_target_text": "Interim_target_text",
    "gasses_coverage": "GHGs_covered", "carbon_credit_offsets": "Carbon_credits",
}  # fmt: skip


def csv(row: dict[str, str]) -> str:
    quoted = ('"' + value.replace('"', '""') + '"' for value in row.values())
    return ",".join(row) + "\n" + ",".join(quoted) + "\n"


def later(row: dict[str, str], actor: str = "Entity_type") -> dict[str, str]:
    """The same row under the names of 2023 to 2025."""
    names = {**RENAMED, "actor_type": actor}
    return {names[column]: value for column, value in row.items() if column in names}


GENERATIONS = {
    "2022": FIRST, "entity": later(FIRST), "actor": later(FIRST, "actor_type"), "history": {"date": "2022-09-30", **FIRST},
}  # fmt: skip


@pytest.mark.parametrize("generation", GENERATIONS)
def test_every_header_gives_the_same_targets(generation):
    final, interim = targets(IMPORTER, csv(GENERATIONS[generation]))
    assert (final.kind, final.target_year, final.percent, final.interim) == (Kind.NET_ZERO, 2040, None, False)
    assert (final.status, final.gases, final.offsets) == (TargetStatus.IN_POLICY_DOCUMENT, Gases.CO2_ONLY, None)
    assert (final.source, final.source_url) == ("Net Zero Tracker", "https://port.example/plan")
    assert (final.origin, final.quotation) == (Origin.OWN, "Net zero by 2040, says the plan.")
    assert (interim.kind, interim.target_year, interim.percent, interim.baseline_year, interim.interim) == (
        Kind.EMISSIONS_REDUCTION, 2030, 55, 1990, True,
    )  # fmt: skip
    # The ladder is of the end target; when it was last looked at is no part of what it says.
    assert (interim.status, interim.quotation, final.checked, final.start.known) == (None, None, None, False)


def record(**changed: str) -> Record:
    (found,) = read(IMPORTER, csv({**FIRST, **changed}))
    assert isinstance(found, Record), found
    return found


def test_a_row_says_when_it_was_looked_at_and_of_which_publication_it_is():
    assert record().checked == PartialDate.parse("2022-06-30")
    assert record(date="2022-09-30").published == PartialDate.parse("2022-09-30")
    assert (record().published, record().place.population, record().place.country) == (None, 120000, "SWE")


def test_no_target_is_not_no_data():
    assert (
        record(end_target="No target", end_target_year="", interim_target="No target", interim_target_year="").targets
        == ()
    )
    assert "blank beside a target year" in left_out(IMPORTER, csv({**FIRST, "end_target": ""}))


@pytest.mark.parametrize("word", [word for word, kind in KINDS.items() if kind])
def test_every_kind_keeps_its_own_word_and_implies_no_gases(word):
    final, _ = targets(IMPORTER, csv({**FIRST, "end_target": word.title(), "gasses_coverage": ""}))
    assert (final.kind, final.gases) == (KINDS[word], None)


@pytest.mark.parametrize("word", STATUSES)
def test_every_step_of_the_ladder(word):
    assert targets(IMPORTER, csv({**FIRST, "end_target_status": word}))[0].status == STATUSES[word]


@pytest.mark.parametrize("word", GASES)
def test_gases_come_from_their_own_column(word):
    assert {target.gases for target in targets(IMPORTER, csv({**FIRST, "gasses_coverage": word}))} == {GASES[word]}


@pytest.mark.parametrize(
    ("changed", "reason"),
    [
        ({"actor_type": "Company"}, "a company, not a city"),
        ({"actor_type": "Region"}, "a region, not a city"),
        ({"actor_type": "Country"}, "a country, not a city"),
        ({"actor_type": "Harbour"}, "actor_type: 'Harbour' is none of its known values"),
        ({"end_target": "Nett zero"}, "end_target: 'Nett zero' is none of its known values"),
        ({"end_target_status": "In corporate strategy"}, "end_target_status: 'In corporate strategy' is none"),
        ({"end_target_year": "soon"}, "end_target_year: 'soon' is no number"),
        ({"interim_target_percentage_reduction": "-5"}, "'-5' is no per cent"),
        ({"last_updated": "yesterday"}, "last_updated: 'yesterday' is no date"),
        ({"name": ""}, "name is missing"),
    ],
)
def test_what_cannot_be_read_is_left_out_by_name_and_never_a_blank(changed, reason):
    assert reason in left_out(IMPORTER, csv({**FIRST, **changed}))


@pytest.mark.parametrize("year", ["1007", "2025"])
def test_a_typing_error_in_a_base_year_is_kept(year):
    assert targets(IMPORTER, csv({**FIRST, "interim_target_baseline_year": year}))[1].baseline_year == int(year)


@pytest.mark.parametrize(
    ("changed", "origin"),
    [
        ({}, Origin.OWN),
        ({"end_target_status": "Proposed / in discussion", "race_to_zero_member": "Yes", "end_target_text": ""}, Origin.NETWORK),
        ({"end_target_status": "Declaration / pledge", "race_to_zero_member": "Yes",
          "end_target_text": "As part of Race to Zero, net zero by 2050."}, Origin.NETWORK),
        ({"end_target_status": "Proposed / in discussion", "end_target_text": "It will follow the national target."}, Origin.NATION),
        ({"end_target_status": "Declaration / pledge", "race_to_zero_member": "Yes", "end_target_text": "By 2040!"}, Origin.UNCLEAR),
        ({"end_target_status": "Declaration / pledge", "end_target_text": "By 2040!"}, Origin.OWN),
        ({"end_target_status": "Declaration / pledge", "end_target_text": ""}, Origin.UNCLEAR),
    ],
)  # fmt: skip
def test_whose_decision_it_is(changed, origin):
    assert targets(IMPORTER, csv({**FIRST, **changed}))[0].origin == origin


@pytest.mark.parametrize(("told", "kind"), [("peak carbon by 2030", Kind.EMISSIONS_PEAK), ("renewable energy", Kind.RENEWABLE_ENERGY), ("plant trees", Kind.OTHER)])  # fmt: skip
def test_what_other_is_stands_beside_it(told, kind):
    changed = {"interim_target": "Other", "interim_target_other": told, "interim_target_percentage_reduction": ""}
    interim = targets(IMPORTER, csv({**FIRST, **changed}))[1]
    assert (interim.kind, interim.quotation) == (kind, told)


@pytest.mark.parametrize("column", sorted(IMPORTER.needed))
def test_a_column_that_is_gone_or_renamed_is_missing_by_name(column):
    names = _columns.loose(tuple(name for name in FIRST if name != column))
    (missing,) = IMPORTER.missing(names)
    assert column in missing


def test_rows_are_left_out_one_by_one():
    text = csv(FIRST) + csv({**FIRST, "actor_type": "Company"}).split("\n", 1)[1] + csv(FIRST).split("\n", 1)[1]
    found: list[Any] = read(IMPORTER, text)
    assert [isinstance(row, LeftOut) for row in found] == [False, True, False]
    assert [row.line for row in found] == [2, 3, 4]


@pytest.mark.parametrize(
    "written",
    ["2022-06-30", "2022-06-30T10:00:00", "44742", "44742.5", "30/06/2022", "6/30/2022", "2022/6/30", "30.06.2022"],
)
def test_days_are_read_where_their_order_cannot_be_mistaken(written):
    assert record(last_updated=written).checked == PartialDate.parse("2022-06-30")


@pytest.mark.parametrize("written", ["06/07/2022", "30/31/2022", "soon"])
def test_days_in_an_order_that_cannot_be_told_are_refused(written):
    assert left_out(IMPORTER, csv({**FIRST, "last_updated": written})).startswith("last_updated")
