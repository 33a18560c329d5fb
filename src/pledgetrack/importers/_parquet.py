"""What ``export parquet`` writes, as rows. For the child process; needs pyarrow (``pledgetrack[parquet]``)."""

import datetime as dt
import importlib.util
import io
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

from pledgetrack.doors import limits
from pledgetrack.doors.parsed import Hints, Parsed
from pledgetrack.errors import BadConfiguration, BadData
from pledgetrack.importers._rows import as_csv

SIGN = b"PAR1"
_AT_ONCE = 1_000  # rows
_SPLIT = "Export fewer rows at once."


def must_be_installed() -> None:
    """Raises ``BadConfiguration`` where there is no library for Parquet."""
    if importlib.util.find_spec("pyarrow") is None:
        raise BadConfiguration(
            "Parquet needs pyarrow, which is not installed", "Install it: pip install 'pledgetrack[parquet]'"
        )


def parse(content: bytes, hints: Hints) -> Parsed:  # noqa: ARG001 - Parquet tells its own
    """Read every row. Raises ``BadData`` for what unpacks to too much, and for columns that hold more than values."""
    import pyarrow
    from pyarrow import parquet

    file = parquet.ParquetFile(io.BytesIO(content), memory_map=False)
    about = file.metadata
    unpacked = sum(about.row_group(group).total_byte_size for group in range(about.num_row_groups))
    if unpacked > limits.UNPACKED_BYTES:
        raise BadData(f"it unpacks to {unpacked:,} bytes", _SPLIT)
    if about.num_rows > limits.SHEET_ROWS:
        raise BadData(f"it has more than {limits.SHEET_ROWS:,} rows", _SPLIT)
    nested = [field.name for field in file.schema_arrow if pyarrow.types.is_nested(field.type)]
    if nested:
        raise BadData(f"column {nested[0]!r} holds more than one value", "Take it out.")
    return as_csv(file.schema_arrow.names, _rows(file))


def _rows(file: Any) -> Iterator[dict[str, Any]]:
    for batch in file.iter_batches(batch_size=_AT_ONCE, use_threads=False):
        for row in batch.to_pylist():
            yield {name: _plain(value) for name, value in row.items()}


def _plain(value: object) -> object:
    if isinstance(value, dt.datetime):
        return value.isoformat(timespec="seconds").replace("+00:00", "Z")
    return value


class _Parser(NamedTuple):
    """What the child process looks for in a module."""

    parse: Callable[[bytes, Hints], Parsed]


READER = _Parser(parse)
