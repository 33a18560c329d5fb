"""Many cities on one axis, as a page: one file, no script, no network."""

from html import escape

from pledgetrack.render.console import one_line
from pledgetrack.render.svg import svg, title
from pledgetrack.reports.timelines import Timelines
from pledgetrack.table import Cell

STYLE = """
:root{color-scheme:light dark;--ink:#1b1f24;--dim:#57606a;--line:#d8dee4;--paper:#fff;--link:#0a5cad}
@media (prefers-color-scheme:dark){:root{--ink:#e6edf3;--dim:#9da7b1;--line:#30363d;--paper:#0d1117;--link:#79b8ff}}
body{margin:0 auto;max-width:70rem;padding:1rem;font:16px/1.5 system-ui,sans-serif;color:var(--ink);
background:var(--paper)}
h1{font-size:1.5rem;line-height:1.25}h2{font-size:1.15rem;margin-top:2rem}p{max-width:46rem}a{color:var(--link)}
.wide{overflow-x:auto}table{border-collapse:collapse;width:100%;font-size:.9rem}
caption{text-align:left;color:var(--dim);padding-bottom:.5rem}
th,td{text-align:left;vertical-align:top;padding:.3rem .8rem .3rem 0;border-bottom:1px solid var(--line)}
.mark{border-left:4px solid #b35900;padding-left:.8rem}footer{color:var(--dim);margin-top:2rem;font-size:.9rem}
@media print{.wide{overflow:visible}svg{max-width:100%;height:auto}tr{break-inside:avoid}}
""".strip()
COLUMNS = ("City", "Side", "When", "Aims at", "In words", "Reviewed")
GEONAMES = (
    'Cities: <a href="https://www.geonames.org/">GeoNames</a>, '
    '<a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>.'
)
TRACKER = (
    'Net Zero Tracker: <a href="https://zerotracker.net/">zerotracker.net</a>, '
    '<a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>; changed into versions of targets.'
)
METHOD = (
    "Above each axis stands what a city said at a meeting, below it what is on record of it. A record begins on the day"
    " a target was stated or, where its source tells no such day, on the day by which it was recorded. That a target is"
    " missing here says that this ledger holds none, not that the city has none."
)


def page(found: Timelines) -> str:
    """The page: the drawing, the same as a table, how to read it, and whom it is owed to."""
    heading = escape(one_line(title(found)))
    return "\n".join([
        "<!doctype html>", '<html lang="en">', "<head>", '<meta charset="utf-8">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        f"<title>{heading}</title>", f"<style>{STYLE}</style>", "</head>", "<body>", "<main>", f"<h1>{heading}</h1>",
        *_mark(found), f"<p>{METHOD}</p>", '<div class="wide" tabindex="0" role="region" aria-label="Timelines">',
        svg(found), "</div>", *_undrawn(found), "<h2>The same in words</h2>",
        '<div class="wide" tabindex="0" role="region" aria-label="Table">', *_table(found), "</div>", "</main>",
        "<footer>", *_sources(found), f"<p>{GEONAMES}</p>", "</footer>", "</body>", "</html>", "",
    ])  # fmt: skip


def _mark(found: Timelines) -> list[str]:
    if not found.unreviewed:
        return []
    which = f"{found.unreviewed} of the statements shown here"
    return [f'<p class="mark"><strong>Unreviewed.</strong> Nobody has confirmed that {which} were read rightly.</p>']


def _undrawn(found: Timelines) -> list[str]:
    if not found.undrawn:
        return []
    names = "; ".join(escape(one_line(name)) for name in found.undrawn)
    return [f"<p>Not drawn, because this ledger holds no date and no year of them: {names}.</p>"]


def _table(found: Timelines) -> list[str]:
    head = "".join(f'<th scope="col">{name}</th>' for name in COLUMNS)
    rows = []
    for _, city, _, side, when, year, words, reviewed in found.table().rows:
        cells = "".join(f"<td>{_cell(value)}</td>" for value in (side, when, year, words, reviewed))
        rows.append(f'<tr><th scope="row">{_cell(city)}</th>{cells}</tr>')
    caption = "<caption>Statements and records, by city</caption>"
    return ["<table>", caption, f"<thead><tr>{head}</tr></thead>", "<tbody>", *rows, "</tbody>", "</table>"]


def _cell(value: Cell) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return "" if value is None else escape(one_line(str(value)))


def _sources(found: Timelines) -> list[str]:
    if not found.sources:
        return []
    listed = "; ".join(escape(one_line(source)) for source in found.sources)
    credited = [f"<p>{TRACKER}</p>"] if any("Net Zero Tracker" in source for source in found.sources) else []
    return [f"<p>Targets on record come from: {listed}.</p>", *credited]
