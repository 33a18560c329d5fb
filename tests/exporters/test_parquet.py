"""Parquet, read back with pyarrow."""

import io

import pyarrow.parquet
from hypothesis import given
from hypothesis import strategies as st

from pledgetrack.exporters.parquet import EXPORTER
from pledgetrack.table import Cell, Table, Type

TYPES = {"year": Type.INTEGER, "percent": Type.NUMBER, "reviewed": Type.FLAG, "date": Type.DATE, "at": Type.MOMENT}
TEXT = st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=20)
ROW = st.tuples(
    *(
        st.none() | one
        for one in (
            TEXT,
            st.integers(-(2**63), 2**63 - 1),
            st.floats(allow_nan=False, allow_infinity=False),
            st.booleans(),
            st.sampled_from(["2021", "2021-07", "2021-07-08"]),
            st.datetimes().map(lambda day: f"{day.replace(microsecond=0).isoformat()}Z"),
        )
    )
)


def read(rows: list[tuple[Cell, ...]]) -> pyarrow.Table:
    file = io.BytesIO()
    assert EXPORTER.write(Table(name="t", columns=("id", *TYPES), rows=rows, types=TYPES), file, False) == len(rows)
    return pyarrow.parquet.read_table(io.BytesIO(file.getvalue()))


@given(st.lists(ROW, max_size=5))
def test_rows_come_back(rows):
    found = [tuple(row.values()) for row in read(rows).to_pylist()]
    assert [(*row[:5], row[5] and f"{row[5].replace(tzinfo=None).isoformat()}Z") for row in found] == rows


def test_the_schema_does_not_depend_on_the_rows():
    assert read([]).schema == read([(None,) * 6]).schema == read([("a", 1, 0.5, True, "2021", None)]).schema
