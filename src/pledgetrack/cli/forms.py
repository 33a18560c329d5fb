"""Tables for programs, in any text form, on stdout or into a file."""

import sys
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from pledgetrack import exporters, parts
from pledgetrack.cli.session import Session
from pledgetrack.doors.file import export_to
from pledgetrack.errors import UsageError
from pledgetrack.exporters._part import Exporter
from pledgetrack.table import Table


class Form(StrEnum):
    """How rows can be printed."""

    TABLE = "table"
    TSV = "tsv"
    CSV = "csv"
    JSON = "json"
    JSONL = "jsonl"
    MD = "md"


FormOption = Annotated[
    Form | None,
    typer.Option("--format", help="On a terminal table, in a pipe tsv, unless you say.", show_default=False),
]


def chosen_form(session: Session, form: Form | None, *, json: bool, output: Path | None) -> Form:
    """The form that a person asked for, else a table on a terminal and tab-separated values anywhere else.

    Raises ``UsageError`` for a table that should go into a file.
    """
    if form is Form.TABLE and output is not None:
        raise UsageError("a table is for a screen", "Name another --format for -o.")
    if json:
        return Form.JSON
    return form or (Form.TABLE if session.screen.terminal and output is None else Form.TSV)


def write(session: Session, table: Table, form: Form, output: Path | None, *, overwrite: bool) -> None:
    """Write the rows of a table as they come."""
    exporter = parts.find(exporters, "EXPORTER")[form]
    assert isinstance(exporter, Exporter), "the test of exporters holds that"
    if output is None:
        exporter.write(table, sys.stdout.buffer, False)
        return
    with export_to(output, overwrite=overwrite) as file:
        rows = exporter.write(table, file, False)
    session.screen.say(f"{output}: {rows} rows")


def write_bytes(session: Session, content: bytes, output: Path | None, *, overwrite: bool) -> None:
    """Give bytes as they are, on stdout or into a file. Raises ``UsageError`` where they would act on a terminal."""
    if output is not None:
        with export_to(output, overwrite=overwrite) as file:
            file.write(content)
        session.screen.say(f"{output}: {len(content):,} bytes")
    elif session.screen.terminal:
        raise UsageError("bytes are not for a terminal", "Name a file with -o, or pipe them.")
    else:
        sys.stdout.buffer.write(content)
