"""From the bytes of a dataset to rows under a header, whatever format they are in."""

from collections.abc import Callable
from dataclasses import dataclass

from pledgetrack import importers, parts
from pledgetrack.doors.apart import parse_apart
from pledgetrack.doors.untrusted import Raw, text_of
from pledgetrack.errors import BadData
from pledgetrack.importers import _columns, _json, _parquet, _xlsx
from pledgetrack.importers._part import Importer


@dataclass(frozen=True, kw_only=True)
class Sheet:
    """Rows as CSV text, and the columns of their header.

    ``number`` is that of a sheet in a workbook, ``above`` how many lines stand before the header. ``counted`` says that
    the number of a row is what a person finds it by, and not its line; ``unit`` is what that is called.
    """

    text: str
    columns: tuple[str, ...]
    number: int | None = None
    above: int = 0
    counted: bool = False
    unit: str = "line"

    def names(self, importer: Importer) -> tuple[str, ...]:
        """The columns as an importer compares them."""
        return _columns.loose(self.columns) if importer.loose else self.columns


def known() -> tuple[Importer, ...]:
    """Every importer, by name."""
    return tuple(part for part in parts.find(importers, "IMPORTER").values() if isinstance(part, Importer))


def sheets_of(
    raw: Raw, encoding: str | None, *, meanwhile: Callable[[], None] | None = None
) -> tuple[list[Sheet], str]:
    """What may be the rows of a dataset, and the encoding. Raises ``BadData`` for what is no table.

    ``meanwhile`` is called while a workbook is read in a process of its own.
    """
    if raw.content.startswith(_xlsx.SIGN):
        return _workbook(raw, meanwhile), "utf-8"
    if raw.content.startswith(_parquet.SIGN):
        _parquet.must_be_installed()
        return [_items(raw, _parquet.__name__, "row")], "utf-8"
    if _json.SIGN.match(raw.content):
        return [_items(raw, _json.__name__, "item")], "utf-8"
    text, used = text_of(raw, encoding)
    headed, fault = _headed(text, None, raw.name)
    if fault and not any(not part.missing(sheet.names(part)) for sheet in headed for part in known()):
        raise fault
    return headed, used


def _workbook(raw: Raw, meanwhile: Callable[[], None] | None) -> list[Sheet]:
    parsed = parse_apart(raw.content, raw.shown, reader=_xlsx.__name__, meanwhile=meanwhile)
    ends = (*parsed.pages[1:], len(parsed.text))
    found: list[Sheet] = []
    for number, (start, end) in enumerate(zip(parsed.pages, ends, strict=True), start=1):
        found += _headed(parsed.text[start:end], number, f"{raw.name}, sheet {number}")[0]
    if not found:
        raise BadData(f"{raw.name} has no sheet with a header line", "The first line of a sheet names its columns.")
    return found


def _items(raw: Raw, reader: str, unit: str) -> Sheet:
    """What our own exports hold, whose rows have no lines."""
    text = parse_apart(raw.content, raw.shown, reader=reader).text
    return Sheet(text=text, columns=_columns.header(text, raw.name), above=-1, counted=True, unit=unit)


def _headed(text: str, number: int | None, name: str) -> tuple[list[Sheet], BadData | None]:
    """A text as it is read where its header is the first line, or one below titles; and why it is not the first."""
    found = []
    fault: BadData | None = None
    unit = "line" if number is None else f"sheet {number}, row"
    for above, rest in _columns.below_titles(text):
        try:
            columns = _columns.header(rest, name, numbered=True)
        except BadData as error:
            fault = error if above == 0 else fault
            continue
        found.append(
            Sheet(text=rest, number=number, columns=columns, above=above, counted=number is not None, unit=unit)
        )
    return found, fault
