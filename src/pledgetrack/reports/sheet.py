"""One row of the ledger with all that belongs to it, as lines for a person and values for a program."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from pledgetrack.reports.entry import CityEntry

Pairs = tuple[tuple[str, str], ...]


@dataclass(frozen=True, kw_only=True)
class Block:
    """A finding: its first line, and what is to be known of it."""

    head: str
    pairs: Pairs = ()


@dataclass(frozen=True, kw_only=True)
class Part:
    """Findings of one sort under a heading; ``none`` is what to say where there are none ("": say nothing).

    ``entries`` are statements with their verdicts, each under the name of its city.
    """

    title: str
    blocks: tuple[Block, ...] = ()
    entries: tuple[CityEntry, ...] = ()
    none: str = ""


@dataclass(frozen=True, kw_only=True)
class Sheet:
    """``name`` is that of the schema, ``data`` what a program is given."""

    name: str
    title: str
    pairs: Pairs
    parts: tuple[Part, ...] = ()
    data: Mapping[str, Any] = field(default_factory=dict)
