"""Many cities on one axis: on a terminal, as a drawing, as a page."""

import dataclasses
import xml.etree.ElementTree as ET
from html.parser import HTMLParser

import pytest
from tests.render import ledger
from tests.render.screens import screen, shown

from pledgetrack.model.city import City
from pledgetrack.render.page import page
from pledgetrack.render.svg import NARROW, WIDE, svg
from pledgetrack.render.timelines import show_timelines
from pledgetrack.render.wrapping import cells
from pledgetrack.reports.city import city_report
from pledgetrack.reports.timelines import Timelines, timelines

NORTH = City(geonameid=43, name="Nordhavn <script>alert(1)</script>", country="XX", admin1="Upper & Lower Aurel")
SILENT = City(geonameid=44, name="Stillwater", country="XX")
LATER = dataclasses.replace(ledger.NEUTRAL, city=NORTH, target_year=2035)
FOUND = timelines(
    [
        ledger.FULL,
        city_report(SILENT, [], []),
        city_report(NORTH, [LATER, dataclasses.replace(LATER, target_year=2045)], []),
    ]
)
NOTHING = Timelines(lines=(), undrawn=("Stillwater, XX",))


@pytest.mark.parametrize("width", [30, 40, 80, 120, 200])
@pytest.mark.parametrize("unicode", [True, False])
def test_on_a_terminal(width: int, unicode: bool, golden):
    made = screen(width=width, unicode=unicode)
    show_timelines(made, FOUND)
    golden(f"timelines-{width}-{'unicode' if unicode else 'ascii'}", shown(made))
    assert all(cells(line) <= width for line in shown(made).splitlines())
    assert unicode or shown(made).isascii()


def test_a_year_stands_in_one_column_for_all_cities():
    made = screen(width=120)
    show_timelines(made, FOUND)
    numbers = {line for line in shown(made).splitlines() if line.split() and all(w.isdigit() for w in line.split())}
    assert len(numbers) == 1


def test_a_city_without_a_year_is_named_and_not_drawn():
    made = screen(width=120)
    show_timelines(made, FOUND)
    assert "no date and no year in this ledger: Stillwater, XX" in shown(made)
    assert "Stillwater" in page(FOUND) and "Stillwater" not in svg(FOUND)


def test_the_drawing(golden):
    golden("timelines-svg", svg(FOUND))
    assert svg(FOUND) == svg(FOUND)


def test_the_drawing_for_a_phone_loses_nothing(golden):
    golden("timelines-svg-narrow", svg(FOUND, frame=NARROW))
    wide, narrow = (ET.fromstring(svg(FOUND, frame=frame)) for frame in (WIDE, NARROW))
    assert int(narrow.attrib["width"]) <= 380
    told = [
        sorted(str(one.text) for one in drawn.iter("{http://www.w3.org/2000/svg}title")) for drawn in (wide, narrow)
    ]
    assert told[0] == told[1]


def test_a_drawing_is_xml_with_a_title_and_a_description():
    root = ET.fromstring(svg(FOUND))
    space = "{http://www.w3.org/2000/svg}"
    title, description = root.find(f"{space}title"), root.find(f"{space}desc")
    assert title is not None and title.text and description is not None and description.text
    assert root.get("role") == "img"
    assert not list(root.iter(f"{space}script"))
    assert f"Nordhavn <script>alert(1)</script>, {NORTH.admin1}, XX" in {
        text.text for text in root.iter(f"{space}text")
    }


def test_marks_of_what_nobody_reviewed_stand_in_drawing_and_page():
    assert FOUND.unreviewed and 'class="open"' in svg(FOUND)
    assert f"{FOUND.unreviewed} of these statements: nobody has reviewed" in svg(FOUND)
    assert "<strong>Unreviewed.</strong>" in page(FOUND)
    assert "Unreviewed" not in page(NOTHING)


class Page(HTMLParser):
    """What a page holds: elements, text, and what each table row says."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.words: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.words.append(data)


@pytest.mark.parametrize("found", [FOUND, NOTHING])
def test_a_page_needs_no_script_and_no_network(found: Timelines):
    read = Page(page(found))
    assert not [tag for tag, _ in read.tags if tag in {"script", "img", "iframe", "link", "object"}]
    assert not [attrs for _, attrs in read.tags if "src" in attrs]
    assert all(
        href.startswith(("https://", "#")) for tag, attrs in read.tags if tag == "a" and (href := attrs.get("href"))
    )
    assert ("html", {"lang": "en"}) in read.tags and "Content-Security-Policy" in page(found)
    assert [tag for tag, _ in read.tags].count("h1") == 1
    assert any("GeoNames" in words for words in read.words)


def test_a_page_tells_in_its_table_what_it_draws():
    read = Page(page(FOUND))
    rows = [tag for tag, attrs in read.tags if tag == "th" and attrs.get("scope") == "row"]
    assert len(rows) == len(list(FOUND.table().rows)) > 0
    assert ledger.TRACKER in "".join(read.words)


def test_nothing_to_draw_is_said():
    assert "nothing in this ledger" in svg(NOTHING)
