"""Contrast as a real browser paints it, in the light and in the dark (WCAG 2.2 AA: text 4.5, graphics 3)."""

import json
import re
from html import unescape
from pathlib import Path

import pytest
from tests.cli.conftest import EXAMPLES
from tests.web.browser import needed, shown
from tests.web.conftest import Served, hostile, run

pytestmark = needed
SCHEMES = {"light": "1", "dark": "0"}
# Everything that is painted: each text against what lies under it, each mark of a drawing against its paper.
MEASURE = """
function rgba(told){const m=told.match(/[\\d.]+/g).map(Number);return m.length<4?[...m.slice(0,3),1]:m}
function over(a,b){return [0,1,2].map(i=>a[i]*a[3]+b[i]*(1-a[3])).concat(1)}
function light(c){const [r,g,b]=c.slice(0,3).map(v=>{v/=255;return v<=.04045?v/12.92:((v+.055)/1.055)**2.4});
return .2126*r+.7152*g+.0722*b}
function contrast(a,b){const [x,y]=[light(a),light(b)];return (Math.max(x,y)+.05)/(Math.min(x,y)+.05)}
function under(e,w){const drawn=e.closest('svg.pt');if(drawn)return rgba(w.getComputedStyle(drawn.querySelector('rect')).fill);
const layers=[];for(let n=e;n;n=n.parentElement)layers.push(rgba(w.getComputedStyle(n).backgroundColor));
let found=dark?[18,18,18,1]:[255,255,255,1];for(const one of layers.reverse())found=over(one,found);return found}
const dark=matchMedia('(prefers-color-scheme:dark)').matches;
addEventListener('load',()=>{const found=[];for(const frame of document.querySelectorAll('iframe')){const w=frame.contentWindow,
d=w.document;const put=(kind,e,colour,back)=>found.push([frame.title,kind,contrast(over(rgba(colour),back),back),e.tagName+'.'+(e.getAttribute('class')||''),
(e.textContent||'').trim().slice(0,30)]);
for(const e of d.querySelectorAll('body *')){if(!e.getClientRects().length||['SCRIPT','STYLE','OPTION'].includes(e.tagName))continue;
const style=w.getComputedStyle(e),drawn=e.closest('svg.pt');if(style.visibility==='hidden')continue;
if([...e.childNodes].some(n=>n.nodeType===3&&n.data.trim())&&!['title','desc'].includes(e.tagName))
put('text',e,drawn?style.fill:style.color,under(e,w));
if(e.matches('input[type=submit]'))put('text',e,style.color,rgba(style.backgroundColor));
if(drawn&&['line','path','circle'].includes(e.tagName)&&!e.matches('.grid'))put('graphic',e,style.stroke,under(e,w));
if(e.matches('input:not([type=hidden]):not([type=submit]),textarea'))put('graphic',e,style.borderTopColor,under(e.parentElement,w))}}
const out=document.createElement('pre');out.id='out';out.textContent=JSON.stringify([dark,found]);document.body.append(out)})
"""


def measured(pages: dict[str, str], folder: Path, scheme: str) -> list[tuple[str, str, float, str, str]]:
    """(page, text or graphic, contrast, element, words) of all that pages show under a scheme."""
    frames = []
    for number, (name, page) in enumerate(pages.items()):
        (folder / f"{number}.html").write_text(page, encoding="utf-8")
        frames.append(
            f'<iframe title="{name}" src="{number}.html" width="1100" height="800" style="color-scheme:light dark"></iframe>'
        )
    head = '<meta charset="utf-8"><meta name="color-scheme" content="light dark">'
    (folder / "frames.html").write_text(f"{head}{''.join(frames)}<script>{MEASURE}</script>", encoding="utf-8")
    dom = shown(
        f"file://{folder}/frames.html", folder, "--allow-file-access-from-files", "--disable-web-security",
        f"--blink-settings=preferredColorScheme={SCHEMES[scheme]}",
    )  # fmt: skip
    told = re.search(r'<pre id="out">(.*?)</pre>', dom, re.DOTALL)
    assert told, dom[-2000:]
    dark, found = json.loads(unescape(told[1]))
    assert dark is (scheme == "dark")
    return [tuple(one) for one in found]


def are_readable(pages: dict[str, str], folder: Path, scheme: str) -> set[str]:
    """Hold all of them to WCAG AA; the names of those that have drawings."""
    found = measured(pages, folder, scheme)
    weak = sorted({one for one in found if one[2] < {"text": 4.5, "graphic": 3.0}[one[1]]})
    assert not weak, f"{len(weak)} of {len(found)}: {weak[:8]}"
    for name in pages:
        assert sum(one[:2] == (name, "text") for one in found) > 10
    return {one[0] for one in found if one[1] == "graphic" and one[3] != "INPUT."}


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A report with every colour that the examples give, a page of timelines, a table."""
    folder = tmp_path_factory.mktemp("pages")
    hostile(folder, 9)
    assert run(folder, "import", str(EXAMPLES / "targets.csv")).returncode == 0
    for day in ("2020-02-14-melbourne", "2022-08-22-copenhagen"):
        account = EXAMPLES / "meetings" / f"{day}.txt"
        assert run(folder, "add-meeting", str(account), "--date", day[:10], "--yes").returncode == 0
    assert run(folder, "report", "--include-unreviewed", "-o", "report.html").returncode == 0
    assert run(folder, "timeline", "--html", "timeline.html").returncode == 0
    assert run(folder, "export", "html", "-o", "export.html").returncode == 0
    return folder


FILES = ("report.html", "timeline.html", "export.html")
SERVED = ("", "pledgetrack/said_vs_recorded", "pledgetrack/search?words=net+zero", "city/3093133")


@pytest.mark.parametrize("scheme", SCHEMES)
def test_files_are_readable(pages: Path, tmp_path: Path, scheme: str):
    drawn = are_readable({name: (pages / name).read_text(encoding="utf-8") for name in FILES}, tmp_path, scheme)
    assert drawn == {"report.html", "timeline.html"}


@pytest.mark.parametrize("scheme", SCHEMES)
def test_served_pages_are_readable(served: Served, tmp_path: Path, scheme: str):
    assert "city/3093133" in are_readable({where: whole(served, where) for where in SERVED}, tmp_path, scheme)


def whole(served: Served, where: str) -> str:
    """A served page as one file with its style sheets."""
    page = served.get(where)
    assert page.status == 200
    text = re.sub(r"<script.*?</script>", "", page.text, flags=re.DOTALL)
    for link in re.findall(r'<link rel="stylesheet" href="/([^"]+)"[^>]*>', text):
        text = text.replace("</head>", f"<style>{served.get(unescape(link)).text}</style></head>")
    return text


def test_what_is_too_weak_is_found(tmp_path: Path):
    page = '<html><body style="background:#fff"><p style="color:#777">weak</p><p style="color:#999">weaker</p></body></html>'
    found = {one[4]: one[2] for one in measured({"x": page}, tmp_path, "light")}
    assert found["weak"] == pytest.approx(4.48, abs=0.01)  # as in the examples of WCAG
    assert found["weaker"] == pytest.approx(2.85, abs=0.01)
