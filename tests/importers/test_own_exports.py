"""What export writes as JSON, JSON Lines and Parquet is read to the value; how it comes into a ledger: tests/faults."""

import csv
import io
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pledgetrack.doors import limits
from pledgetrack.doors.parsed import NO_HINTS
from pledgetrack.errors import BadConfiguration, BadData
from pledgetrack.exporters import json, jsonl, parquet
from pledgetrack.importers import _json, _parquet
from pledgetrack.importers._rows import told
from pledgetrack.table import Cell, Table, Type

FORMS = {"json": (json, _json), "jsonl": (jsonl, _json), "parquet": (parquet, _parquet)}
COLUMNS = ("id", "city", "target_year", "percent", "offsets", "quotation")
TYPES = {"target_year": Type.INTEGER, "percent": Type.NUMBER, "offsets": Type.FLAG}
TEXT = st.none() | st.text(alphabet=st.characters(exclude_categories=["Cs"], exclude_characters="\x00"))
ROW = st.tuples(
    st.text("abc", min_size=1), TEXT, st.none() | st.integers(1000, 9999),
    st.none() | st.floats(0, 1000, allow_nan=False), st.none() | st.booleans(), TEXT,
)  # fmt: skip


def _written(form: str, rows: list[tuple[Cell, ...]]) -> bytes:
    out = io.BytesIO()
    FORMS[form][0].write(Table(name="targets", columns=COLUMNS, rows=rows, types=TYPES), out, False)
    return out.getvalue()


@pytest.mark.parametrize("form", FORMS)
@settings(deadline=None, max_examples=50)
@given(st.lists(ROW, min_size=1, max_size=5))
def test_any_values_come_back(form: str, rows: list[tuple[Cell, ...]]):
    """F11."""
    text = FORMS[form][1].parse(_written(form, rows), NO_HINTS).text
    header, *found = csv.reader(io.StringIO(text, newline=""))
    assert tuple(header) == COLUMNS
    assert found == [[told(value) for value in row] for row in rows]


def test_too_much_is_refused_before_it_is_read(monkeypatch: pytest.MonkeyPatch):
    """D12."""
    content = _written("parquet", [("a", "b" * 100, 2030, 1.0, True, None)] * 100)
    monkeypatch.setattr(limits, "SHEET_ROWS", 99)
    for parser, packed in (
        (_parquet, content),
        (_json, _written("jsonl", [("a", None, None, None, None, None)] * 100)),
    ):
        with pytest.raises(BadData, match="more than 99 rows"):
            parser.parse(packed, NO_HINTS)
    monkeypatch.setattr(limits, "UNPACKED_BYTES", 10)
    with pytest.raises(BadData, match="unpacks to"):
        _parquet.parse(content, NO_HINTS)


def test_without_the_library_parquet_says_what_to_install(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    with pytest.raises(BadConfiguration, match="needs pyarrow"):
        _parquet.must_be_installed()
