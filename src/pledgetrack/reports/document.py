"""The one JSON document that a command prints under ``--json``."""

import dataclasses
import datetime as dt
from collections.abc import Iterable, Mapping
from typing import Any

from pledgetrack.model.date import PartialDate
from pledgetrack.reports.jsonl import json_line
from pledgetrack.table import Table


def document(name: str, tables: Iterable[Table], more: Mapping[str, Any]) -> str:
    """Return ``{"schema": "pledgetrack/NAME@1", …}``: values of ``more``, then each table as a list of objects."""
    told: dict[str, Any] = {"schema": f"pledgetrack/{name}@1", **{key: plain(value) for key, value in more.items()}}
    for table in tables:
        told[table.name] = [dict(zip(table.columns, row, strict=True)) for row in table.rows]
    return json_line(told)


def plain(value: Any) -> Any:
    """A model value as JSON values: dataclasses and named tuples as objects, dates as ISO text."""
    if isinstance(value, PartialDate | dt.date):
        return str(value)
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {field.name: plain(getattr(value, field.name)) for field in dataclasses.fields(value)}
    if isinstance(value, tuple) and hasattr(value, "_asdict"):
        value = value._asdict()
    if isinstance(value, Mapping):
        return {key: plain(one) for key, one in value.items()}
    return [plain(one) for one in value] if isinstance(value, tuple | list) else value
