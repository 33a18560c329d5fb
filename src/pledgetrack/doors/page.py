"""A whole page: one file that fetches nothing, reads without script, prints, and is as good in the dark."""

from collections.abc import Iterable, Sequence

from pledgetrack.doors.html import POLICY, Content, Html, element, joined

# Each colour on its paper has a contrast of 4.5 or more (WCAG AA), in the light and in the dark.
STYLE = """
:root{color-scheme:light dark;--ink:#1b1f24;--dim:#57606a;--line:#d0d7de;--paper:#fff;--raised:#f6f8fa;--link:#0a5cad;
--warn:#8a4600}
@media (prefers-color-scheme:dark){:root{--ink:#e6edf3;--dim:#9da7b1;--line:#3d444d;--paper:#0d1117;--raised:#161b22;
--link:#79b8ff;--warn:#f0b429}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:72rem;padding:1rem;font:1rem/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",
sans-serif;color:var(--ink);background:var(--paper);overflow-wrap:break-word}
h1{font-size:1.6rem;line-height:1.25;margin:.5rem 0}h2{font-size:1.3rem;line-height:1.3;margin:2.5rem 0 .5rem}
h3{font-size:1.05rem;margin:1.5rem 0 .5rem}h4{font-size:1rem;margin:0 0 .5rem}p{max-width:46rem;margin:.5rem 0}
a{color:var(--link)}a:focus-visible,[tabindex]:focus-visible{outline:3px solid var(--link);outline-offset:2px}
.skip{position:absolute;left:-99rem}.skip:focus{left:1rem;top:.5rem;background:var(--paper);padding:.5rem;z-index:1}
.wide{overflow-x:auto;margin:.5rem 0}table{border-collapse:collapse;width:100%;font-size:.9rem}
caption{text-align:left;color:var(--dim);padding-bottom:.5rem}
th,td{text-align:left;vertical-align:top;padding:.35rem .8rem .35rem 0;border-bottom:1px solid var(--line)}
.whole,td code,th code{white-space:nowrap}td .hash{white-space:normal;overflow-wrap:anywhere}
q{font-weight:400}.number{text-align:right;font-variant-numeric:tabular-nums}
.mark{border-left:4px solid var(--warn);padding-left:.8rem}.dim{color:var(--dim)}
footer{color:var(--dim);margin-top:2.5rem;border-top:1px solid var(--line);padding-top:.5rem;font-size:.9rem}
.small,.middle{display:none}.small svg{max-width:100%;height:auto}
@media screen and (max-width:63.5rem){.middle{display:block}.roomy{display:none}}
@media screen and (max-width:47.5rem){.small{display:block}.middle{display:none}}
@media screen and (max-width:40rem){.wide .many{min-width:36rem}}
@media print{:root{color-scheme:light;--ink:#000;--dim:#444;--line:#999;--paper:#fff;--raised:#fff;--link:#000;
--warn:#000}body{max-width:none;padding:0;font-size:10pt}.skip{display:none}.wide{overflow:visible}
svg{max-width:100%;height:auto}tr{break-inside:avoid}
thead{display:table-header-group}h2,h3,h4{break-after:avoid}}
@page{margin:16mm}
""".strip()

MANY = 4  # columns that a phone cannot hold beside one another


def whole(title: str, main: Content, *, head: Content = None, footer: Content = None, style: str = "") -> str:
    """A page with a title, a header above the main part, and a footer; ``style`` is added to what all pages have."""
    return joined(
        Html("<!doctype html>\n"),
        element(
            "html",
            "\n",
            element(
                "head",
                element("meta", charset="utf-8"),
                element("meta", http_equiv="Content-Security-Policy", content=POLICY),
                element("meta", name="viewport", content="width=device-width, initial-scale=1"),
                element("meta", name="referrer", content="no-referrer"),
                element("title", title),
                element("style", Html(f"\n{STYLE}\n{style}\n")),
            ),
            "\n",
            element(
                "body",
                element("a", "To the content", class_="skip", href="#content"),
                element("header", head) if head else None,
                element("main", "\n", main, id="content"),
                element("footer", footer) if footer else None,
            ),
            lang="en",
        ),
        "\n",
    )


def table(caption: str, columns: Sequence[str], rows: Iterable[Iterable[Content]], *, label: str = "") -> Html:
    """A table that scrolls by itself where a screen is narrow; the first cell of each row names the row."""
    head = element("tr", [element("th", name, scope="col") for name in columns])
    # One row a line of the file.
    body = [[element("tr", [_cell(place, cell) for place, cell in enumerate(row)]), "\n"] for row in rows]
    inner = element(
        "table", element("caption", caption), element("thead", head), "\n", element("tbody", body),
        class_="many" if len(columns) > MANY else None,
    )  # fmt: skip
    return scrolling(label or caption, inner)


def scrolling(label: str, content: Content) -> Html:
    """Something wide that may be moved sideways by itself, with the keyboard too."""
    return joined(element("div", content, class_="wide", tabindex="0", role="region", aria_label=label), "\n")


def _cell(place: int, cell: Content) -> Html:
    return element("th", cell, scope="row") if place == 0 else element("td", cell)
