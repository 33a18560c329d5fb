"""Pages opened in a real browser: nothing in their words acts, nothing is asked for, nothing is wider than a phone."""

import re
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest
from pypdf import PdfReader
from tests.web.browser import needed, printed, shown
from tests.web.conftest import Served, hostile, run

pytestmark = needed


class Canary:
    """A server that payloads point to; it remembers what was asked of it."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        asked = self.asked

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                asked.append(self.path)
                self.send_response(204)
                self.end_headers()

            def log_message(self, format: str, *args: object) -> None:
                pass

        self.server = HTTPServer(("127.0.0.1", 0), Handler)
        self.port = self.server.server_address[1]
        self.thread = threading.Thread(target=self.server.serve_forever, daemon=True)
        self.thread.start()

    def close(self) -> None:
        self.server.shutdown()
        self.server.server_close()
        self.thread.join()


@pytest.fixture(scope="module")
def canary() -> Iterator[Canary]:
    found = Canary()
    yield found
    found.close()


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory, canary: Canary) -> Path:
    """A folder with a report, and a page of timelines, of hostile words."""
    folder = tmp_path_factory.mktemp("pages")
    hostile(folder, canary.port)
    assert run(folder, "report", "--include-unreviewed", "-o", "report.html").returncode == 0
    assert run(folder, "timeline", "--html", "timeline.html").returncode == 0
    return folder


def test_the_canary_sings(canary: Canary, tmp_path: Path):
    (tmp_path / "bad.html").write_text(
        f'<img src="http://127.0.0.1:{canary.port}/x" onerror="document.title=\'acted\'">'
    )
    assert "acted" in shown(f"file://{tmp_path}/bad.html", tmp_path) and canary.asked == ["/x"]
    canary.asked.clear()


@pytest.mark.parametrize("name", ["report.html", "timeline.html"])
def test_nothing_in_a_file_acts_or_is_fetched(pages: Path, canary: Canary, name: str):
    dom = shown(f"file://{pages}/{name}", pages)
    assert "<title>acted" not in dom and "Łódź" in dom
    assert not re.search(r"<(script|img|iframe|object|embed)\b", dom)
    assert canary.asked == []


def test_nothing_in_a_served_page_acts(served: Served, tmp_path: Path):
    dom = shown(f"{served.address}pledgetrack/said_vs_recorded", tmp_path)
    assert "<title>acted" not in dom and "net zero by 2040" in dom
    assert "<script>document.title" not in dom and "&lt;script&gt;document.title" in dom


@pytest.mark.parametrize("name", ["report.html", "timeline.html"])
def test_a_page_and_its_drawings_fit_every_screen(pages: Path, tmp_path: Path, name: str):
    """Frames, since a window of a browser cannot be as narrow as a phone; only tables scroll by themselves."""
    widths = (390, 768, 1000, 1280)
    frames = "".join(f'<iframe src="file://{pages}/{name}" width="{width}" height="800"></iframe>' for width in widths)
    measure = (
        "addEventListener('load',()=>{document.title=[...document.querySelectorAll('iframe')].map(f=>{"
        "const d=f.contentDocument;return [d.documentElement.scrollWidth,Math.max(...[...d.querySelectorAll('svg text')]"
        ".filter(e=>e.getClientRects().length).map(e=>Math.ceil(e.getBoundingClientRect().right)))]}).join(' ')})"
    )
    (tmp_path / "frame.html").write_text(f"{frames}<script>{measure}</script>", encoding="utf-8")
    dom = shown(f"file://{tmp_path}/frame.html", tmp_path, "--allow-file-access-from-files", "--disable-web-security")
    title = re.search(r"<title>([\d, ]+)", dom)
    assert title
    for width, told in zip(widths, title[1].split(), strict=True):
        page, last_label = map(int, told.split(","))
        assert page <= width and 0 < last_label <= width - 16, (width, told)


def test_a_report_prints_with_every_statement(pages: Path, tmp_path: Path):
    words = " ".join(page.extract_text() for page in PdfReader(printed(f"file://{pages}/report.html", tmp_path)).pages)
    flat = "".join(words.split())
    assert "netzeroby2040" in flat and "EARLIER(10)" in flat and "Unreviewed" in flat and "GeoNames" in flat
    assert "Tothecontent" not in flat
