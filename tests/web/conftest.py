"""A ledger with hostile words in it, and a server over it: real child processes on the loopback."""

import os
import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.error import HTTPError
from urllib.request import Request, urlopen

import pytest

QUOTE = "Łódź will be net zero by 2040 <script>document.title='acted'</script> “said he”"
PAYLOADS = (
    "<img src=http://127.0.0.1:{port}/quote onerror=\"document.title='acted'\">",
    "</style></title></script><script>document.title='acted';alert(1)</script>",
    '" autofocus onfocus="document.title=\'acted\'" x="',
    "<svg onload=\"document.title='acted'\"><style>@import 'http://127.0.0.1:{port}/css'</style></svg>",
    "<a href=javascript:alert(1)>x</a>",
)


@dataclass(frozen=True)
class Answer:
    status: int
    text: str
    headers: dict[str, str]


@dataclass(frozen=True)
class Served:
    """A ledger that is served: its file, its address, the process."""

    path: Path
    address: str
    process: subprocess.Popen[str]

    def get(self, where: str, *, method: str = "GET", host: str | None = None) -> Answer:
        headers = {"Host": host} if host else {}
        try:
            with urlopen(Request(self.address + where.lstrip("/"), method=method, headers=headers), timeout=20) as got:
                return Answer(got.status, got.read().decode(), dict(got.headers))
        except HTTPError as error:
            with error:
                return Answer(error.code, error.read().decode(), dict(error.headers))


def environment(folder: Path) -> dict[str, str]:
    return {
        "PATH": os.environ["PATH"], "HOME": str(folder), "LANG": "C.UTF-8", "SOURCE_DATE_EPOCH": "1795824000",
        "PYTHONPATH": os.pathsep.join(path for path in sys.path if path.endswith("src")),
        "PLEDGETRACK_DB": str(folder / "a.2021.db"),
    }  # fmt: skip


def run(folder: Path, *words: str, **more: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "pledgetrack", *words], env=environment(folder) | more, capture_output=True, text=True,
        check=False, timeout=60, cwd=folder,
    )  # fmt: skip


def hostile(folder: Path, port: int) -> None:
    """A target, a statement and replies of Łódź, all of them with words that would act in a browser."""
    bad = [payload.format(port=port) for payload in PAYLOADS]
    said = ("add-target", "Łódź", "--kind", "net_zero", "--year", "2050", "--stated", "2021")
    assert run(folder, *said, "--source", bad[0], "--url", f"http://127.0.0.1:{port}/\"'><script>").returncode == 0
    notes = f"The mayor of Łódź said: {QUOTE}. {bad[1]} {bad[3]}"
    assert (
        run(folder, "add-meeting", "--text", notes, "--title", bad[2], "--date", "2022-05-05", "--yes").returncode == 0
    )
    target = re.search(r"\bt[a-z2-7]{8}\b", run(folder, "list", "targets").stdout)
    assert target
    for words in bad:
        assert run(folder, "respond", target[0], "--by", words, "--text", words).returncode == 0


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    pytest.importorskip("datasette", reason="the extra web is not installed")
    folder = tmp_path_factory.mktemp("served")
    hostile(folder, 9)
    process = subprocess.Popen(
        [sys.executable, "-m", "pledgetrack", "serve", "--port", "0"], env=environment(folder), stdout=subprocess.PIPE,
        stderr=subprocess.PIPE, text=True,
    )  # fmt: skip
    assert process.stderr
    line = process.stderr.readline()
    found = re.search(r"http://127\.0\.0\.1:\d+/", line)
    assert found, line
    yield Served(folder / "a.2021.db", found[0], process)
    if process.poll() is None:
        process.send_signal(signal.SIGINT)
    process.communicate(timeout=20)
