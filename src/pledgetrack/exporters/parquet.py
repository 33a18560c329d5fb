"""Parquet: typed columns, the same schema for every ledger, row groups written as the rows come.

Dates stay text, for many are only as exact as "2021"; moments are UTC.
"""

import datetime as dt
from typing import Any, BinaryIO

from pledgetrack.errors import BadConfiguration
from pledgetrack.exporters._part import Exporter
from pledgetrack.exporters._text import credited
from pledgetrack.table import Cell, Table, Type

_GROUP = 200  # batches of rows in a row group


def write(table: Table, file: BinaryIO, raw: bool) -> int:  # noqa: ARG001 - nothing runs in Parquet
    """Write the rows by columns, and return how many there were. Raises ``BadConfiguration`` without pyarrow."""
    arrow, parquet = _library()
    kinds = {
        Type.TEXT: arrow.string(), Type.DATE: arrow.string(), Type.INTEGER: arrow.int64(),
        Type.NUMBER: arrow.float64(), Type.FLAG: arrow.bool_(), Type.MOMENT: arrow.timestamp("s", tz="UTC"),
    }  # fmt: skip
    about = {"table": table.name, "credits": credited(table.credits)}
    schema = arrow.schema([(name, kinds[kind]) for name, kind in table.typed()], metadata=about)
    moments = [place for place, (_, kind) in enumerate(table.typed()) if kind is Type.MOMENT]
    count, waiting = 0, []
    with parquet.ParquetWriter(file, schema, compression="zstd") as writer:
        for batch in table.batches():
            count += len(batch[0])
            columns: list[tuple[Any, ...]] = list(batch)
            for place in moments:
                columns[place] = tuple(map(_moment, columns[place]))
            arrays = [arrow.array(column, kind) for column, kind in zip(columns, schema.types, strict=True)]
            waiting.append(arrow.record_batch(arrays, schema))
            if len(waiting) == _GROUP:
                writer.write_table(arrow.Table.from_batches(waiting))
                waiting = []
        if waiting:
            writer.write_table(arrow.Table.from_batches(waiting))
    return count


def _moment(value: Cell) -> dt.datetime | None:
    return dt.datetime.fromisoformat(str(value)) if value else None


def _library() -> tuple[Any, Any]:
    try:
        import pyarrow
        import pyarrow.parquet
    except ImportError:
        raise BadConfiguration(
            "Parquet needs pyarrow, which is not installed", "Install it: pip install 'pledgetrack[parquet]'"
        ) from None
    return pyarrow, pyarrow.parquet


EXPORTER = Exporter(name="parquet", title="Parquet (pledgetrack[parquet])", suffix=".parquet", write=write, binary=True)
