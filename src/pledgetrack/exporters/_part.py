"""The shape of an exporter."""

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from pledgetrack.table import Table


@dataclass(frozen=True, kw_only=True)
class Spread:
    """How a format fills a folder, too: ``write(tables, opened, raw)`` opens each file by its name, and counts rows.

    ``ours(folder)`` is whether a folder holds such an export and nothing else.
    """

    write: Callable[[Sequence[Table], Callable[[str], AbstractContextManager[BinaryIO]], bool], int]
    ours: Callable[[Path], bool]


@dataclass(frozen=True, kw_only=True)
class Exporter:
    """One format: ``write(table, file, raw)`` puts a table into an open file, ``raw`` leaves out all protection.

    ``bind(tables, file, raw)`` puts several into one file, where the format can. Both return how many rows there were.
    ``binary`` output is nothing for a terminal; ``usual`` names what is put into it where nobody says (sort of
    rows, or "all"), ``only`` that it is for nothing else. ``spread`` fills a folder where the output is one.
    """

    name: str
    title: str
    suffix: str
    write: Callable[[Table, BinaryIO, bool], int]
    bind: Callable[[Sequence[Table], BinaryIO, bool], int] | None = None
    binary: bool = False
    usual: str | None = None
    only: bool = False
    spread: Spread | None = None
