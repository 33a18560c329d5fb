"""Options that several commands share, under the same words everywhere."""

import datetime as dt
import math
import re
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from pledgetrack.cli.completion import cities
from pledgetrack.model.date import PartialDate
from pledgetrack.model.words import Gases, Kind, Scope


def _date(text: str) -> PartialDate:
    # Not Typer's own date: it reads "86400" as 2 January 1970.
    try:
        return PartialDate.parse(text)
    except ValueError:
        raise typer.BadParameter(f"{text!r} is no date such as 2021-09-10, 2021-09 or 2021") from None


def finite(number: float | None) -> float | None:
    """A number of an option; "nan" passes every comparison with a least and a most."""
    if number is not None and math.isnan(number):
        raise typer.BadParameter("nan is no number")
    return number


def _encoding(name: str) -> str:
    try:
        b"0000".decode(name)
    except UnicodeError:  # there is such a one
        return name
    except LookupError:
        raise typer.BadParameter(f"no encoding {name!r}; there is utf-8, windows-1252, gb18030 …") from None
    return name


def date_option(name: str, told: str) -> typer.models.OptionInfo:
    """An option for a date as exact as it is known."""
    option: typer.models.OptionInfo = typer.Option(name, metavar="DATE", parser=_date, help=told)
    return option


def _moment(text: str) -> str:
    if re.fullmatch(r"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z", text):
        try:
            dt.datetime.fromisoformat(text)
        except ValueError:
            raise typer.BadParameter(f"{text!r} is no time such as 2026-11-23T09:00:00Z") from None
        return text
    return f"{_date(text).last.isoformat()}T23:59:59Z"


def language(code: str) -> str:
    """An ISO 639 code in small letters."""
    if not (len(code) in {2, 3} and code.isascii() and code.isalpha()):
        raise typer.BadParameter(f"{code!r} is no ISO 639 code such as en")
    return code.lower()


def address(told: str) -> str:
    """An address of a page, as it was typed."""
    if not re.fullmatch(r"https?://[^\s/]+(/\S*)?", told, re.IGNORECASE):
        raise typer.BadParameter(f"{told!r} is no address such as https://example.org/page")
    return told


Db = Annotated[
    Path | None, typer.Option("--db", metavar="PATH", readable=False, help="The ledger (also: PLEDGETRACK_DB).")
]
Yes = Annotated[bool, typer.Option("--yes", "-y", help="Do it without asking.")]
DryRun = Annotated[bool, typer.Option("--dry-run", "-n", help="Show what would be done, and change nothing.")]
Json = Annotated[bool, typer.Option("--json", help="Print one JSON document instead of text.")]
Overwrite = Annotated[bool, typer.Option("--overwrite", help="Replace the file if it is there.")]
Encoding = Annotated[
    str | None,
    typer.Option(
        "--encoding", metavar="NAME", parser=_encoding, help="How the text is encoded, where its bytes do not tell."
    ),
]
PasswordFile = Annotated[
    str | None,
    typer.Option("--password-file", metavar="FILE", help="A file of passwords, one a line, for encrypted PDFs."),
]
Output = Annotated[Path | None, typer.Option("-o", "--output", metavar="FILE", help="Write to FILE instead of stdout.")]
CityName = Annotated[
    str,
    typer.Argument(
        metavar="CITY", help="A name in any script, 'Fuzhou, Jiangxi', or a GeoNames id.", autocompletion=cities
    ),
]
Id = Annotated[str, typer.Argument(metavar="ID", help="An id as the other commands print it, such as m2abcd3fg.")]

AsOf = Annotated[
    PartialDate | None, date_option("--as-of", "Only what had been stated or said by the end of this day.")
]
KnownAt = Annotated[
    str | None,
    typer.Option(
        "--known-at",
        metavar="TIME",
        parser=_moment,
        help="As this ledger knew it then: a day, or 2026-11-23T09:00:00Z.",
    ),
]

Prefer = Annotated[
    str | None,
    typer.Option(
        "--prefer",
        metavar="SOURCE",
        help="Which source comes first where several differ: its name or how it begins. None is hidden.",
    ),
]

# What a target or a claim says, in the same words for both.
WhichKind = Annotated[Kind | None, typer.Option("--kind", help="What is aimed at, in the source's words.")]
TargetYear = Annotated[
    int | None, typer.Option("--year", min=1900, max=2200, metavar="YEAR", help="The year aimed at.")
]
Percent = Annotated[
    float | None,
    typer.Option("--percent", min=0, max=1000, callback=finite, metavar="N", help="Size of the cut, or the share: 55."),
]
BaselineYear = Annotated[
    int | None, typer.Option("--base", min=1900, max=2200, metavar="YEAR", help="The year that a cut counts from.")
]
WhichScope = Annotated[Scope | None, typer.Option("--scope", help="What it covers; citywide unless you say.")]
WhichGases = Annotated[Gases | None, typer.Option("--gases", help="Only as the source says.")]
Offsets = Annotated[
    bool | None, typer.Option("--offsets/--no-offsets", help="Whether offsets may count; only as the source says.")
]
Conditional = Annotated[bool, typer.Option("--conditional", help="It hangs on a condition, such as the state's money.")]
Body = Annotated[
    str | None, typer.Option("--body", metavar="NAME", help="The government, where it is not the city's own council.")
]


AllowPrivate = Annotated[bool, typer.Option("--allow-private", help="Fetch from addresses of a private network too.")]


class Lines(StrEnum):
    """Forms in which extract prints."""

    TABLE = "table"
    JSON = "json"
    JSONL = "jsonl"
