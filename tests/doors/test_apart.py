"""Whatever a parser does, the parent gets a document or one line that says why not."""

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest
from tests.cli.conftest import EXAMPLES

from pledgetrack.doors import apart, limits
from pledgetrack.doors.apart import parse_apart
from pledgetrack.doors.parsed import Parsed
from pledgetrack.errors import BadData

# One reader a fault; each is a module that the child finds in a folder of the test.
READERS = {
    "echo": "Parsed(text=content.decode(), title='a\\0b\\ud800', pages=(0, 2), hidden=3)",
    "says_no": "refuse(BadData('it is encrypted', 'Take the password off.'))",
    "raises": "1 / 0",
    "recurses": "parse(content, hints)",
    "sleeps": "time.sleep(60)",
    "spins": "sum(1 for _ in iter(int, 1))",
    "hoards": "[bytes(100_000_000) for _ in range(100)]",
    "crashes": "os.kill(os.getpid(), 11)",
    "leaves": "os._exit(3)",
    "leaves_in_peace": "os._exit(0)",
    "prints": "os.write(1, b'x' * 100) and print('noise') or Parsed(text='fine')",
    "lies": "Parsed(text='abc', pages=(9,))",
    "tells_no_text": "Parsed(text=7)",
    "is_empty": "Parsed(text=' \\n')",
    "writes": "pathlib.Path('left.txt').write_text('x' * 9999, encoding='utf-8') and Parsed(text='written')",
    "overflows": "Parsed(text='x' * 3_000_000)",
    "forks": "subprocess.Popen(['sleep', '60']) and time.sleep(60)",
    "asks": "Parsed(text=str(sorted(name for name in os.environ if 'PYTHON' in name)) + sys.path[0])",
}
CODE = """
import os, pathlib, subprocess, sys, time
from pledgetrack.doors.parsed import Parsed
from pledgetrack.errors import BadData
def refuse(error): raise error
def parse(content, hints): return {body}
class READER: parse = staticmethod(parse)
"""


@pytest.fixture
def evil(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """Parse with one of ``READERS``."""
    for name, body in READERS.items():
        (tmp_path / f"evil_{name}.py").write_text(CODE.format(body=body), encoding="utf-8")
    monkeypatch.setattr(apart, "_START", f"import sys; sys.path.append({str(tmp_path)!r}); {apart._START}")
    monkeypatch.chdir(tmp_path)

    def parse(name: str, content: bytes = b"words", **more) -> Parsed:
        return parse_apart(content, "page.html", reader=f"evil_{name}", **more)

    return parse


def test_what_was_parsed_comes_back(evil):
    content = ("é" * 3_000_000).encode()  # more than any pipe holds
    parsed = evil("echo", content)
    assert parsed == Parsed(text="é" * 3_000_000, title="a\ufffdb\ufffd", pages=(0, 2), hidden=3)


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("says_no", "it is encrypted. Take the password off."),
        ("raises", "it is broken (ZeroDivisionError)"),
        ("recurses", "it is broken (RecursionError)"),
        ("hoards", "more than 400,000,000 bytes of memory"),
        ("crashes", "its reader broke down (signal 11)"),
        ("leaves", "its reader broke down (status 3)"),
        ("leaves_in_peace", "its reader broke down (status 0)"),
        ("lies", "its reader gave no sensible answer"),
        ("tells_no_text", "its reader broke down (status 1)"),
        ("is_empty", "it holds no text"),
        ("writes", "it is broken (OSError)"),
        ("overflows", "its text is more than 2,000,000 bytes"),
        ("nowhere", "it is broken (ModuleNotFoundError)"),
    ],
)
def test_every_fault_is_one_line_that_names_the_file(evil, monkeypatch: pytest.MonkeyPatch, name: str, message: str):
    monkeypatch.setattr(limits, "PARSE_BYTES", 400_000_000)
    monkeypatch.setattr(limits, "PARSED_BYTES", 2_000_000)
    with pytest.raises(BadData) as raised:
        evil(name)
    assert str(raised.value).startswith("cannot read page.html: ")
    assert message in str(raised.value)
    assert "\n" not in str(raised.value)
    assert raised.value.code == 65


@pytest.mark.parametrize("name", ["sleeps", "spins", "forks"])
def test_time_runs_out_and_nothing_stays_behind(evil, monkeypatch: pytest.MonkeyPatch, name: str):
    monkeypatch.setattr(limits, "PARSE_SECONDS", 0.5)
    before = time.monotonic()
    with pytest.raises(BadData, match=r"cannot read page\.html: not done within 0\.5 seconds"):
        evil(name)
    assert time.monotonic() - before < 10
    with pytest.raises(ChildProcessError):
        os.waitpid(-1, os.WNOHANG)


def test_what_a_parser_prints_is_no_part_of_the_answer(evil):
    assert evil("prints").text == "fine"


def test_the_child_sees_neither_folder_nor_settings_of_its_caller(evil, monkeypatch: pytest.MonkeyPatch):
    Path("json.py").write_text("raise SystemExit", encoding="utf-8")
    monkeypatch.setenv("PYTHONPATH", str(Path.cwd()))
    assert str(Path.cwd()) not in evil("asks").text.partition("]")[2]


def test_plain_text_is_read_without_a_child_or_a_parser():
    code = (
        "import sys; from pledgetrack.actions.read_document import read_document as read;"
        f" read({str(EXAMPLES / 'meetings/2021-09-10-mayors-and-chinas-envoy.txt')!r}); print(sorted(sys.modules))"
    )

    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True)
    loaded = {name.strip("'[], \n").partition(".")[0] for name in ran.stdout.split()}
    assert "pledgetrack" in loaded
    assert not loaded & {
        "subprocess",
        "lxml",
        "trafilatura",
        "htmldate",
        "pypdf",
        "zipfile",
        "html",
        "httpx",
        "urllib3",
    }


def test_what_is_done_meanwhile_is_done_before_the_answer(evil):
    done = []
    assert evil("echo", meanwhile=lambda: done.append(Path.cwd())).text
    assert done == [Path.cwd()]


def test_what_fails_meanwhile_ends_the_parser_at_once(evil):
    with pytest.raises(ZeroDivisionError):
        evil("sleeps", meanwhile=lambda: 1 / 0)
