"""Publications of each dataset, in any order and however often: one end state, and each row is accounted for."""

import csv
import io
from collections.abc import Callable
from itertools import combinations
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.importers.test_cdp_cities import HEADER, ROW
from tests.importers.test_net_zero_tracker import FIRST
from tests.importers.test_other_datasets import COVENANT

from pledgetrack.actions.diff_publications import diff_publications
from pledgetrack.actions.export_table import export_table
from pledgetrack.actions.history import history
from pledgetrack.actions.import_dataset import Imported, save_dataset
from pledgetrack.actions.read_dataset import Dataset, read_dataset
from pledgetrack.gazetteer import Gazetteer
from pledgetrack.model.date import PartialDate
from pledgetrack.store import cities
from pledgetrack.store.database import connect_to_write

GAZETTEER = Gazetteer()
AT = "2026-11-28T00:00:00Z"
YEARS = (2019, 2020, 2021)
# What a publication says of a city: a target year, that there is none, something that nobody understands, or nothing.
SAID = st.sampled_from(["2030", "2040", "none", "odd", "absent"])
PLACES = ("Malmö", "Uppsala", "Lund")
CODES = ("SE MMA", "SE UPP", "SE LUD")
Said = tuple[str, ...]


def _csv(header: list[str], rows: list[list[str]]) -> str:
    out = io.StringIO(newline="")
    csv.writer(out).writerows([header, *rows])
    return out.getvalue()


def _tracker(year: int, said: Said) -> str:
    rows = []
    for place, one in zip(PLACES, said, strict=True):
        kind = {"none": "No target", "odd": "A wish"}.get(one, "Net zero")
        told = {
            "name": place, "end_target": kind, "end_target_year": one if one.isdigit() else "", "interim_target": "No target",
            "interim_target_year": "", "interim_target_percentage_reduction": "", "last_updated": f"{year}-05-01",
        }  # fmt: skip
        rows += [list({**FIRST, **told}.values())] if one != "absent" else []
    return _csv(list(FIRST), rows)


def _cdp(year: int, said: Said) -> str:
    rows = []
    for place, one in zip(PLACES, said, strict=True):
        kind = {"none": "No target", "odd": "A wish"}.get(one, ROW["type"])
        told = {
            "year": str(year), "organisation": f"City of {place}", "city": place, "type": kind, "location": "",
            "percent": "40" if one.isdigit() else "", "to": one if one.isdigit() else "", "update": f"{year}-10-04",
        }  # fmt: skip
        rows += [list({**ROW, **told}.values())] if one != "absent" else []
    return _csv(next(csv.reader([HEADER])), rows)


def _covenant(year: int, said: Said) -> str:  # noqa: ARG001 - its rows name no day of theirs
    flags = {"2030": "0,1,0", "2040": "1,1,0", "none": "0,0,0", "odd": "0,maybe,0"}
    rows = [
        f"1,{place},-,-,se,Sweden,100000,-,-,-,-,{flags[one]},0,alone,published,-,2016-01-26,0,0,SE1\n"
        for place, one in zip(PLACES, said, strict=True)
        if one != "absent"
    ]
    return COVENANT + "".join(rows)


def _openclimate(year: int, said: Said) -> str:
    header = ["actor_id", "target_type", "baseline_year", "target_year", "target_value", "target_unit", "last_updated"]
    kinds = {"none": "No target", "odd": "A wish"}
    rows = [
        [code, kinds.get(one, "Net zero"), "", one if one.isdigit() else "", "", "", f"{year}-05-01"]
        for code, one in zip(CODES, said, strict=True)
        if one != "absent"
    ]
    return _csv(header, rows)


DATASETS: dict[str, Callable[[int, Said], str]] = {
    "Net Zero Tracker": _tracker, "CDP-ICLEI Track": _cdp, "GCoM-MyCovenant": _covenant, "OpenClimate": _openclimate,
}  # fmt: skip


@pytest.mark.parametrize("dataset", DATASETS)
@settings(max_examples=4, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(said=st.tuples(*[st.tuples(SAID, SAID, SAID)] * 3), order=st.permutations(range(3)))
def test_any_order_gives_one_end(
    tmp_path_factory: pytest.TempPathFactory, dataset: str, said: tuple[Said, ...], order: list[int]
):
    folder = tmp_path_factory.mktemp("order")
    read = []
    for year, one in zip(YEARS, said, strict=True):
        (folder / f"{year}.csv").write_text(DATASETS[dataset](year, one), encoding="utf-8", newline="")
        if any(place != "absent" for place in one):
            read.append((PartialDate(year, 12, 31), read_dataset(str(folder / f"{year}.csv"), GAZETTEER)))
    first = _state(folder / "a.db", dataset, read)
    assert _state(folder / "b.db", dataset, [read[place] for place in order if place < len(read)]) == first


def _state(path: Path, dataset: str, files: list[tuple[PartialDate, Dataset]]) -> Any:
    """All that a ledger says after some imports, each of them made twice."""
    db = connect_to_write(path, at=AT)
    for day, one in files:
        done = save_dataset(db, one, at=AT, day=day)
        again = save_dataset(db, one, at=AT, day=day)
        assert sum(done.counts().values()) == sum(again.counts().values()) == len(one.rows)
        assert _new(again) == 0
    days = [str(day) for day, _ in files]
    said = (
        _rows(export_table(db, "targets"), {"recorded"}), _rows(export_table(db, "publications"), {"imported"}),
        [history(db, city) for city in sorted(cities.every(db), key=lambda city: city.geonameid)],
        [list(diff_publications(db, dataset, *sorted(pair)).rows) for pair in combinations(sorted(days), 2)],
    )  # fmt: skip
    db.close()
    return said


def _new(done: Imported) -> int:
    counts = done.counts()
    return counts["imported"] + counts["changed"]


def _rows(table: Any, aside: set[str]) -> list[tuple[Any, ...]]:
    kept = [place for place, name in enumerate(table.columns) if name not in aside]
    return sorted((tuple(row[place] for place in kept) for row in table.rows), key=str)
