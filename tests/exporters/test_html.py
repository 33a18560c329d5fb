"""The page: what its parser finds in it."""

import io
from typing import Any

from lxml import html

from pledgetrack.exporters.html import EXPORTER
from pledgetrack.model.credit import Credit
from pledgetrack.table import Table, Type

HOSTILE = "<script>alert(1)</script>\" onmouseover='x' </td><!-- rows -->\x1b"
ADDRESSES = ["javascript:alert(1)", "https://user:pass@a.example/", "https://a.example/b?c=d&e", "http://a.example b"]


def page() -> tuple[Any, bytes]:
    file = io.BytesIO()
    table = Table(
        name="t",
        columns=("words", "year"),
        rows=[(HOSTILE, 2040), *((address, None) for address in ["", *ADDRESSES])],
        types={"year": Type.INTEGER},
        credits=(Credit(name="GeoNames", licence="CC BY 4.0", address="https://www.geonames.org/"),),
    )
    assert EXPORTER.write(table, file, False) == 6
    return html.fromstring(file.getvalue().decode("utf-8")), file.getvalue()


def test_every_value_is_text_and_no_more():
    found, _ = page()
    rows = found.xpath("//tbody/tr")
    assert len(rows) == 6
    assert rows[0].text_content() == HOSTILE.replace("\x1b", "\\u{1b}") + "2040"
    assert not found.xpath("//script | //@onmouseover | //tbody//comment()")


def test_only_addresses_of_the_web_are_links():
    found, _ = page()
    assert found.xpath("//tbody//a/@href") == []  # the first cell names the row
    assert found.xpath("//footer//a/@href") == ["https://www.geonames.org/"]


def test_it_can_fetch_nothing_and_has_a_heading_and_headers():
    found, content = page()
    assert found.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")[0].startswith("default-src 'none'")
    assert not found.xpath("//@src")
    assert [head.text for head in found.xpath("//thead//th[@scope='col']")] == ["words", "year"]
    assert len(found.xpath("//tbody//th[@scope='row']")) == 6
    assert found.xpath("//h1")[0].text == "pledgetrack: t"
    assert content.startswith(b"<!doctype html>")
