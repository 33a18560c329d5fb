"""A Frictionless data package, version 2: a CSV a table and ``datapackage.json``, which types them; zip or folder."""

import zipfile
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from pathlib import Path
from typing import IO, Any, BinaryIO, cast

from pledgetrack import __version__
from pledgetrack.exporters import csv
from pledgetrack.exporters._part import Exporter, Spread
from pledgetrack.model.credit import Credit
from pledgetrack.reports.jsonl import json_line
from pledgetrack.table import Table, Type

SCHEMA = "https://datapackage.org/profiles/2.0/datapackage.json"
DESCRIPTION = "datapackage.json"
_MADE = (2000, 1, 1, 0, 0, 0)  # the same ledger gives the same bytes
_FIELDS: dict[Type, dict[str, Any]] = {
    Type.TEXT: {"type": "string"},
    Type.INTEGER: {"type": "integer"},
    Type.NUMBER: {"type": "number"},
    Type.FLAG: {"type": "boolean", "trueValues": ["yes"], "falseValues": ["no"]},
    Type.DATE: {
        "type": "string", "description": "ISO 8601, as exact as it is known: 2021, 2021-07 or 2021-07-08",
        "constraints": {"pattern": r"\d{4}(-\d{2}(-\d{2})?)?"},
    },
    Type.MOMENT: {"type": "datetime", "format": "%Y-%m-%dT%H:%M:%SZ"},
}  # fmt: skip
_GUARDED = "A cell that a spreadsheet would run as a formula starts with an apostrophe."
_LICENCES = {
    "CC BY 4.0": {"name": "CC-BY-4.0", "path": "https://creativecommons.org/licenses/by/4.0/"},
    "CC BY-NC 4.0": {"name": "CC-BY-NC-4.0", "path": "https://creativecommons.org/licenses/by-nc/4.0/"},
}


def write(table: Table, file: BinaryIO, raw: bool) -> int:
    """Write a package of one table, and return how many rows there were."""
    return bind((table,), file, raw)


def bind(tables: Sequence[Table], file: BinaryIO, raw: bool) -> int:
    """Write a package of several tables, each as its rows come, and return how many rows there were."""
    with zipfile.ZipFile(cast("IO[bytes]", _Onward(file)), "w", zipfile.ZIP_DEFLATED) as package:

        def opened(name: str) -> AbstractContextManager[BinaryIO]:
            return cast("AbstractContextManager[BinaryIO]", package.open(_entry(name), "w", force_zip64=True))

        return spread(tables, opened, raw)


def spread(tables: Sequence[Table], opened: Callable[[str], AbstractContextManager[BinaryIO]], raw: bool) -> int:
    """Write each table, and the description last, into files of their own; return how many rows there were."""
    counts = []
    for table in tables:
        with opened(f"{table.name}.csv") as part:
            counts.append(csv.write(table, part, raw))
    with opened(DESCRIPTION) as part:
        part.write(json_line(_described(tables, raw)).encode())
    return sum(counts)


def holds_a_package(folder: Path) -> bool:
    """Whether a folder holds the files of a data package of tables, and nothing else."""
    files = list(folder.iterdir())
    known = [path.name == DESCRIPTION or path.suffix == ".csv" for path in files if path.is_file()]
    return folder / DESCRIPTION in files and len(known) == len(files) and all(known)


class _Onward:
    """A file that is only written, so that the bytes are the same in a pipe as on disk."""

    def __init__(self, file: BinaryIO) -> None:
        self.write, self.flush = file.write, file.flush


def _entry(name: str) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name, _MADE)
    entry.compress_type = zipfile.ZIP_DEFLATED
    entry.external_attr = 0o644 << 16
    return entry


def _described(tables: Sequence[Table], raw: bool) -> dict[str, Any]:
    credits = list(dict.fromkeys(credit for table in tables for credit in table.credits))
    return {
        "$schema": SCHEMA,
        "name": "pledgetrack",
        "title": "What cities said about climate, and what is on record of them",
        "description": f"Written by pledgetrack {__version__}." + ("" if raw else f" {_GUARDED}"),
        "contributors": [
            {"title": "pledgetrack", "roles": ["dataWrangler"]},
            *({"title": one.name, "roles": ["dataProvider"]} for one in credits),
        ],
        "sources": [
            {"title": ", ".join(filter(None, (one.name, one.note))), **({"path": one.address} if one.address else {})}
            for one in credits
        ],
        **({"licenses": licences} if (licences := _licences(credits)) else {}),
        "resources": [_resource(table) for table in tables],
    }


def _licences(credits: Sequence[Credit]) -> list[dict[str, str]]:
    found: dict[str, dict[str, str]] = {}
    for one in credits:
        known = {words: licence for words, licence in _LICENCES.items() if words in one.licence}
        for words, licence in known.items():
            found.setdefault(words, {**licence, "title": words})
        if not known and one.address:
            found.setdefault(one.licence, {"path": one.address, "title": one.licence})
    return list(found.values())


def _resource(table: Table) -> dict[str, Any]:
    fields = [{"name": name, **_FIELDS[kind]} for name, kind in table.typed()]
    return {
        "name": table.name, "path": f"{table.name}.csv", "type": "table", "format": "csv", "mediatype": "text/csv",
        "encoding": "utf-8", **({"description": table.title} if table.title else {}),
        "schema": {"fields": fields, "missingValues": [""]},
    }  # fmt: skip


EXPORTER = Exporter(
    name="datapackage",
    title="a Frictionless data package, zipped or as a folder",
    suffix=".zip",
    write=write,
    bind=bind,
    binary=True,
    usual="all",
    spread=Spread(write=spread, ours=holds_a_package),
)
