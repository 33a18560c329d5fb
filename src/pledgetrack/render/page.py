"""Many cities on one axis, as a page."""

from pledgetrack.doors.html import Content, Html, element, joined, link
from pledgetrack.doors.page import scrolling, table, whole
from pledgetrack.render.console import one_line
from pledgetrack.render.svg import MIDDLE, NARROW, svg, title
from pledgetrack.reports.timelines import Timelines
from pledgetrack.table import Cell

COLUMNS = ("City", "Side", "When", "Aims at", "In words", "Reviewed")
LICENCE = "https://creativecommons.org/licenses/by/4.0/"
METHOD = (
    "Above each axis stands what a city said at a meeting, below it what is on record of it. A record begins on the day"
    " a target was stated or, where its source tells no such day, on the day by which it was recorded. That a target is"
    " missing here says that this ledger holds none, not that the city has none."
)


def page(found: Timelines) -> str:
    """The page: the drawing, the same as a table, how to read it, and whom it is owed to."""
    heading = one_line(title(found))
    return whole(
        heading,
        [
            element("h1", heading), _mark(found), element("p", METHOD),
            drawing(found, "Timelines"), _undrawn(found),
            element("h2", "The same in words"), _table(found),
        ],
        footer=[*_sources(found), element("p", "Cities: ", geonames(), ".")],
    )  # fmt: skip


def drawing(found: Timelines, label: str, name: str = "pt") -> Html:
    """The drawing three times, for a wide screen, a narrow one and a phone: each reader sees the one that fits."""
    wide = element("div", scrolling(label, Html(svg(found, name))), class_="roomy")
    middle = element("div", Html(svg(found, f"{name}-middle", MIDDLE)), class_="middle")
    return joined(wide, middle, element("div", Html(svg(found, f"{name}-narrow", NARROW)), class_="small"))


def geonames() -> Content:
    """Whom the cities are owed to."""
    return [link("https://www.geonames.org/", "GeoNames"), ", ", link(LICENCE, "CC BY 4.0")]


def _mark(found: Timelines) -> Html | None:
    if not found.unreviewed:
        return None
    words = f" Nobody has confirmed that {found.unreviewed} of the statements shown here were read rightly."
    return element("p", element("strong", "Unreviewed."), words, class_="mark")


def _undrawn(found: Timelines) -> Html | None:
    if not found.undrawn:
        return None
    names = "; ".join(map(one_line, found.undrawn))
    return element("p", f"Not drawn, because this ledger holds no date and no year of them: {names}.")


def _table(found: Timelines) -> Html:
    rows = (
        tuple(map(_cell, (city, side, when, year, words, reviewed)))
        for _, city, _, side, when, year, words, reviewed in found.table().rows
    )
    return table("Statements and records, by city", COLUMNS, rows, label="Table")


def _cell(value: Cell) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return "" if value is None else one_line(str(value))


def _sources(found: Timelines) -> list[Html]:
    if not found.sources:
        return []
    told = [element("p", f"Targets on record come from: {'; '.join(map(one_line, found.sources))}.")]
    if any("Net Zero Tracker" in source for source in found.sources):
        tracker = link("https://zerotracker.net/", "zerotracker.net")
        changed = "; changed into versions of targets."
        told.append(element("p", "Net Zero Tracker: ", tracker, ", ", link(LICENCE, "CC BY 4.0"), changed))
    return told
