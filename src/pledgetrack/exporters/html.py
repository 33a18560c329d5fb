"""One page with the rows as a table: it fetches nothing, and nothing in a value acts."""

from typing import BinaryIO

from pledgetrack.doors.html import Content, Html, element, link
from pledgetrack.doors.page import scrolling, whole
from pledgetrack.exporters._part import Exporter
from pledgetrack.exporters._text import told
from pledgetrack.model.credit import Credit
from pledgetrack.table import Cell, Table, Type

_HERE = Html("<!-- rows -->")  # no text can hold it: "<" is always escaped there
_NUMBERS = {Type.INTEGER, Type.NUMBER}


def write(table: Table, file: BinaryIO, raw: bool) -> int:  # noqa: ARG001 - what acts is always held down
    """Write the page as its rows come, and return how many rows there were."""
    before, behind = _frame(table).split(_HERE)
    file.write(before.encode("utf-8"))
    looks = ["number" if kind in _NUMBERS else None for _, kind in table.typed()]
    count = 0
    for row in table.rows:
        count += 1
        file.write(f"{_row(row, looks)}\n".encode())
    file.write(behind.encode("utf-8"))
    return count


def _frame(table: Table) -> str:
    head = element("tr", [element("th", name, scope="col") for name in table.columns])
    inner = element(
        "table", element("caption", table.title or table.name), element("thead", head), element("tbody", "\n", _HERE)
    )
    return whole(
        f"pledgetrack: {table.name}",
        [element("h1", f"pledgetrack: {table.name}"), scrolling(table.name, inner)],
        footer=[element("p", _owed(one)) for one in table.credits],
        style="body{max-width:none}td,th{max-width:28rem}",
    )


def _owed(one: Credit) -> Content:
    return [link(one.address, one.name), f", {one.licence}", f": {one.note}" if one.note else ""]


def _row(row: tuple[Cell, ...], looks: list[str | None]) -> Html:
    first, *others = zip(row, looks, strict=True)
    return element(
        "tr", element("th", told(first[0]), scope="row"), [element("td", _cell(v), class_=look) for v, look in others]
    )


def _cell(value: Cell) -> Html | str:
    words = told(value)
    return link(words, words) if words.startswith(("https://", "http://")) else words


EXPORTER = Exporter(name="html", title="a page with a table", suffix=".html", write=write)
