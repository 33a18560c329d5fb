"""The shape of an exporter."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import BinaryIO

from pledgetrack.table import Table


@dataclass(frozen=True, kw_only=True)
class Exporter:
    """One format: ``write(table, file, raw)`` puts a table into an open file, ``raw`` leaves out all protection.

    ``bind(tables, file, raw)`` puts several into one file, where the format can. Both return how many rows there were.
    ``binary`` output is nothing for a terminal; ``usual`` names what is put into it where nobody says (sort of
    rows, or "all"), ``only`` that it is for nothing else.
    """

    name: str
    title: str
    suffix: str
    write: Callable[[Table, BinaryIO, bool], int]
    bind: Callable[[Sequence[Table], BinaryIO, bool], int] | None = None
    binary: bool = False
    usual: str | None = None
    only: bool = False
