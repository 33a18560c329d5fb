"""The ledger over the loopback: it is read there, by this machine alone, and never written."""

import hashlib
import json
import os
import select
import shutil
import signal
import subprocess
import sys
from html.parser import HTMLParser
from urllib.parse import quote

import pytest
from tests.web.conftest import Served, environment, run

from pledgetrack.store import schema
from pledgetrack.web.metadata import metadata
from pledgetrack.web.queries import QUERIES


class Tags(HTMLParser):
    """Tags of a page with their attributes."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str | None]]] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs)))


@pytest.mark.parametrize(
    "where", ["/", "/pledgetrack", *(f"/pledgetrack/{name}" for name in (*schema.VIEWS, "source", "city"))]
)
def test_every_page_loads_and_asks_nobody_else(served: Served, where: str):
    answer = served.get(where)
    assert answer.status == 200 and "default-src 'self'" in answer.headers["content-security-policy"]
    assert not [
        one for tag, one in Tags(answer.text).found if tag == "script" and str(one.get("src", "/")).startswith("http")
    ]


@pytest.mark.parametrize("query", [query.name for query in QUERIES])
def test_every_question_has_an_answer(served: Served, query: str):
    answer = served.get(f"/pledgetrack/{query}.json?city={quote('Łódź')}&words=lodz&_shape=array")
    assert answer.status == 200
    expected = query not in {"verdicts", "records_that_moved"}  # of one statement and one version there is no number
    assert bool(json.loads(answer.text)) is expected


@pytest.mark.parametrize("words", ["lodz", "ŁÓDŹ", '"net zero by 2040"', "net ZERO 20*"])
def test_a_search_finds_whatever_the_spelling(served: Served, words: str):
    found = json.loads(served.get(f"/pledgetrack/search.json?words={quote(words)}&_shape=array").text)
    assert any("net zero by 2040" in row["words"] for row in found)


@pytest.mark.parametrize("words", ["", '"', "*", "AND (", "x' OR 1=1 --"])
def test_no_words_break_a_search(served: Served, words: str):
    assert served.get(f"/pledgetrack/search.json?words={quote(words)}&_shape=array").status == 200


@pytest.mark.parametrize(
    "where",
    [
        "/city/3093133",
        "/pledgetrack/said_vs_recorded",
        "/pledgetrack/targets_with_cities",
        "/pledgetrack/search?words=lodz",
    ],
)
def test_words_are_text_on_every_page(served: Served, where: str):
    text = served.get(where).text
    assert "&lt;" in text and "<script>document" not in text and "<img src=http" not in text
    tags = Tags(text).found
    assert not [one for _, one in tags if any(name.startswith("on") for name in one)]
    assert not [one for _, one in tags if str(one.get("href")).startswith("javascript:")]


def test_a_city_has_the_page_that_its_report_has(served: Served):
    page = served.get("/city/3093133").text
    drawing = page[page.index("<svg") : page.index("</svg>")]
    assert drawing in run(served.path.parent, "report", "Łódź", "--include-unreviewed").stdout
    assert "Unreviewed" in page and "EARLIER(10)" in page
    rows = served.get("/pledgetrack/said_vs_recorded").text
    links = [
        str(one["href"]) for tag, one in Tags(rows).found if tag == "a" and str(one.get("href")).startswith("/city/")
    ]
    assert links and served.get(links[0]).text == page
    assert served.get("/city/1").status == 404 and served.get(f"/city/{quote('<script>')}").status == 404


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "PATCH", "OPTIONS"])
def test_nothing_but_reading_is_answered(served: Served, method: str):
    assert served.get("/pledgetrack", method=method).status == 405


@pytest.mark.parametrize(
    "sql",
    [
        "delete from city",
        "update city set name='x'",
        "pragma query_only=off",
        "attach ':memory:' as x",
        "with x as (select 1) insert into city select * from city",
    ],
)
def test_no_question_writes(served: Served, sql: str):
    before = hashlib.sha256(served.path.read_bytes()).hexdigest()
    assert served.get(f"/pledgetrack.json?sql={quote(sql)}").status == 400
    assert hashlib.sha256(served.path.read_bytes()).hexdigest() == before
    assert [file.name for file in served.path.parent.iterdir() if file.name.startswith("a.2021")] == ["a.2021.db"]


@pytest.mark.parametrize("host", ["evil.example", "127.0.0.1", "127.0.0.1:1", "localhost.evil.example:80"])
def test_another_name_of_this_machine_is_refused(served: Served, host: str):
    assert served.get("/", host=host).status == 421


def test_a_wrong_question_is_answered_and_prints_no_more_than_a_line(served: Served):
    for where in ("/city/1", "/pledgetrack/nothing", "/pledgetrack?sql=select+nothing", "/pledgetrack?sql=select"):
        assert served.get(where).status in {400, 404}
    assert served.process.stderr
    told = ""
    while select.select([served.process.stderr], [], [], 0.2)[0]:
        told += os.read(served.process.stderr.fileno(), 65536).decode()
    assert "Traceback" not in told and all(line.startswith("ERROR: conn=") for line in told.splitlines())


def test_what_is_put_on_record_meanwhile_is_shown(served: Served):
    assert run(served.path.parent, "add-city", "Lyon").returncode == 0
    assert "Lyon" in served.get("/pledgetrack/cities_with_coordinates").text


def test_the_port_is_taken(served: Served):
    port = served.address.rstrip("/").rsplit(":", 1)[1]
    ran = run(served.path.parent, "serve", "--port", port)
    assert (ran.returncode, ran.stdout, ran.stderr.count("\n")) == (75, "", 1) and "--port" in ran.stderr


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_ends_it_without_a_word(tmp_path, number):
    pytest.importorskip("datasette", reason="the extra web is not installed")
    run(tmp_path, "add-city", "Lyon")
    process = subprocess.Popen(
        [sys.executable, "-m", "pledgetrack", "serve", "--port", "0"], env=environment(tmp_path), stdout=subprocess.PIPE,
        stderr=subprocess.PIPE, text=True,
    )  # fmt: skip
    assert process.stderr and "is served at" in process.stderr.readline()
    process.send_signal(number)
    assert process.communicate(timeout=20) == ("", "") and process.returncode == 0


def test_the_browser_is_opened_at_the_address(tmp_path):
    pytest.importorskip("datasette", reason="the extra web is not installed")
    run(tmp_path, "add-city", "Lyon")
    seen = tmp_path / "seen"
    browser = tmp_path / "browser"
    browser.write_text(
        f'#!/bin/sh\necho "$1" > {seen}.new && mv {seen}.new {seen}\nkill -INT $PPID\n', encoding="utf-8"
    )
    browser.chmod(0o700)
    ran = run(tmp_path, "serve", "--port", "0", "--open", BROWSER=f"{browser} %s")
    assert ran.returncode == 0 and seen.read_text(encoding="utf-8").strip() in ran.stderr


def test_without_the_extra_it_says_what_is_missing(tmp_path):
    (tmp_path / "without").mkdir()
    (tmp_path / "without" / "datasette.py").write_text(
        "raise ModuleNotFoundError(\"No module named 'datasette'\", name='datasette')\n", encoding="utf-8"
    )
    run(tmp_path, "add-city", "Lyon")
    path = f"{tmp_path / 'without'}:{environment(tmp_path)['PYTHONPATH']}"
    ran = run(tmp_path, "serve", "--port", "0", PYTHONPATH=path)
    assert (ran.returncode, ran.stdout, ran.stderr.count("\n")) == (78, "", 1)
    assert "datasette" in ran.stderr and "pledgetrack[web]" in ran.stderr
    assert json.loads(run(tmp_path, "serve", "--print-metadata", PYTHONPATH=path).stdout)["title"] == "pledgetrack"


def test_no_ledger_to_serve(tmp_path):
    assert run(tmp_path, "serve").returncode == 66
    hostile_path = tmp_path / "a?b.db"
    run(tmp_path, "add-city", "Lyon", PLEDGETRACK_DB=str(hostile_path))
    assert run(tmp_path, "serve", "--port", "0", PLEDGETRACK_DB=str(hostile_path)).returncode == 2


def test_metadata_describes_every_table_view_and_column():
    columns = schema.newest()
    told = metadata(columns, served=True)["databases"]["pledgetrack"]
    assert set(told["tables"]) == set(columns)
    assert all(set(told["tables"][name]["columns"]) == set(columns[name]) for name in columns)
    for name, table in told["tables"].items():
        plain = [facet if isinstance(facet, str) else facet["array"] for facet in table.get("facets", ())]
        assert {*plain, *filter(None, [table.get("label_column")])} <= set(columns[name])


def test_printed_metadata_needs_nothing_of_ours(tmp_path):
    ran = run(tmp_path, "serve", "--print-metadata")
    told = json.loads(ran.stdout)
    assert ran.returncode == 0 and "search_words" not in ran.stdout and "href" not in ran.stdout
    assert told["databases"]["pledgetrack"]["queries"]["search"]["sql"].count(":words") == 1


def test_a_datasette_of_ones_own_serves_a_copy_with_the_printed_metadata(served: Served, tmp_path):
    pytest.importorskip("datasette", reason="the extra web is not installed")
    (tmp_path / "metadata.json").write_text(run(tmp_path, "serve", "--print-metadata").stdout, encoding="utf-8")
    shutil.copy(served.path, tmp_path / "pledgetrack.db")
    own = ("-m", "datasette", "serve", "--immutable", "pledgetrack.db", "--metadata", "metadata.json", "--get")
    done = subprocess.run(
        [sys.executable, *own, "/pledgetrack/search.json?words=neutral+OR+zero&_shape=array"], capture_output=True,
        check=True, timeout=60, cwd=tmp_path,
    )  # fmt: skip
    assert "net zero by 2040" in json.loads(done.stdout)[0]["words"]
