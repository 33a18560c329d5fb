"""Rows as JSON objects, a line each."""

import json
from collections.abc import Iterator
from itertools import islice

from pledgetrack.reports.unseen import UNSEEN, escaped
from pledgetrack.table import AT_ONCE, Table

_ASCII = bytes(range(128))


def objects(table: Table) -> Iterator[tuple[int, bytes]]:
    """The rows as they come, some thousand at once: how many, and an object a line. Raises ``ValueError`` for NaN."""
    for count, told in table.objects if table.objects is not None else _told(table):
        lines = told.encode("utf-8")
        yield count, escaped(told).encode("utf-8") if _acts(lines) else lines


def _told(table: Table) -> Iterator[tuple[int, str]]:
    told = json.JSONEncoder(ensure_ascii=False, allow_nan=False, separators=(",", ":")).encode
    lines = (told(dict(zip(table.columns, row, strict=True))) for row in table.rows)
    while some := tuple(islice(lines, AT_ONCE)):
        yield len(some), "\n".join(some)


def _acts(lines: bytes) -> bool:
    """Whether a text holds what acts on a screen: C0 is escaped in all JSON, and few signs are beyond ASCII."""
    return b"\x7f" in lines or bool(UNSEEN.search(lines.translate(None, _ASCII).decode("utf-8")))
