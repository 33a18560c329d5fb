"""The shape of an exporter."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import BinaryIO

from pledgetrack.table import Table


@dataclass(frozen=True, kw_only=True)
class Exporter:
    """One format: ``write(table, file, raw)`` puts a table into an open file, ``raw`` leaves out all protection."""

    name: str
    title: str
    suffix: str
    write: Callable[[Table, BinaryIO, bool], int]
