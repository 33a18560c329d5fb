"""Options that several commands share, under the same words everywhere."""

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

Db = Annotated[Path | None, typer.Option("--db", metavar="PATH", help="The ledger (also: PLEDGETRACK_DB).")]
Yes = Annotated[bool, typer.Option("--yes", "-y", help="Save without asking.")]
DryRun = Annotated[bool, typer.Option("--dry-run", "-n", help="Show what would be saved, and save nothing.")]
Json = Annotated[bool, typer.Option("--json", help="Print one JSON document instead of text.")]
Overwrite = Annotated[bool, typer.Option("--overwrite", help="Replace the file if it is there.")]
Output = Annotated[Path | None, typer.Option("-o", "--output", metavar="FILE", help="Write to FILE instead of stdout.")]


class Lines(StrEnum):
    """Forms in which extract prints."""

    TABLE = "table"
    JSON = "json"
    JSONL = "jsonl"
