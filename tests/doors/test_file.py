"""Files come out whole or not at all (faults F1–F3)."""

import os
import resource
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from pledgetrack.doors.file import export_to
from pledgetrack.errors import CannotCreate


def test_a_file_takes_its_name_when_it_is_whole(tmp_path: Path):
    path = tmp_path / "out.csv"
    with export_to(path) as file:
        file.write(b"a\n")
        assert not path.exists()
    assert path.read_bytes() == b"a\n"
    assert list(tmp_path.iterdir()) == [path]


def test_a_name_that_is_taken_is_refused(tmp_path: Path):
    path = tmp_path / "out.csv"
    path.write_text("old", encoding="utf-8")
    with pytest.raises(CannotCreate, match="is there already"), export_to(path):
        raise AssertionError("the door opened")
    assert path.read_text(encoding="utf-8") == "old"
    with export_to(path, overwrite=True) as file:
        file.write(b"new")
    assert path.read_bytes() == b"new"


def test_a_file_that_is_written_over_keeps_its_permissions(tmp_path: Path):
    path = tmp_path / "out.csv"
    path.write_text("old", encoding="utf-8")
    path.chmod(0o600)
    with export_to(path, overwrite=True) as file:
        file.write(b"new")
    assert path.stat().st_mode & 0o777 == 0o600


def test_a_device_is_never_replaced(tmp_path: Path):
    path = tmp_path / "pipe"
    os.mkfifo(path)
    with pytest.raises(CannotCreate, match="no ordinary file"), export_to(path, overwrite=True):
        raise AssertionError("the door opened")
    assert path.is_fifo()


@pytest.mark.parametrize("name", ["x" * 300, "file/out.csv", "none/out.csv"])
def test_a_name_that_cannot_be_says_so(tmp_path: Path, name: str):
    (tmp_path / "file").write_text("old", encoding="utf-8")
    with pytest.raises(CannotCreate, match="cannot write"), export_to(tmp_path / name):
        raise AssertionError("the door opened")
    assert [file.name for file in tmp_path.iterdir()] == ["file"]


def test_the_longest_name_there_can_be_is_written(tmp_path: Path):
    path = tmp_path / ("x" * 251 + ".csv")
    with export_to(path) as file:
        file.write(b"a")
    assert path.read_bytes() == b"a"


def test_a_link_is_refused_even_to_overwrite(tmp_path: Path):
    target, link = tmp_path / "target", tmp_path / "link"
    target.write_text("old", encoding="utf-8")
    link.symlink_to(target)
    with pytest.raises(CannotCreate, match="is a link"), export_to(link, overwrite=True):
        raise AssertionError("the door opened")
    assert target.read_text(encoding="utf-8") == "old"


def test_a_failure_half_way_leaves_what_was_there(tmp_path: Path):
    path = tmp_path / "out.csv"
    path.write_text("old", encoding="utf-8")
    with pytest.raises(ZeroDivisionError), export_to(path, overwrite=True) as file:
        file.write(b"half")
        raise ZeroDivisionError
    assert path.read_text(encoding="utf-8") == "old"
    assert list(tmp_path.iterdir()) == [path]


WRITES = """
import sys, time
from pathlib import Path
from pledgetrack.doors.file import export_to
with export_to(Path(sys.argv[1]), overwrite=True) as file:
    file.write(b"half" * 100_000)
    file.flush()
    print("writing", flush=True)
    time.sleep(30)
"""


def test_a_killed_process_leaves_the_old_file(tmp_path: Path):
    path = tmp_path / "out.csv"
    path.write_text("old", encoding="utf-8")
    child = subprocess.Popen([sys.executable, "-c", WRITES, str(path)], stdout=subprocess.PIPE)
    assert child.stdout is not None
    child.stdout.readline()
    child.send_signal(signal.SIGKILL)
    child.wait()
    child.stdout.close()
    assert path.read_text(encoding="utf-8") == "old"


def test_a_full_disk_leaves_the_old_file(tmp_path: Path):
    """A limit on the size of files stands for the full disk: the write itself fails."""
    path = tmp_path / "out.csv"
    path.write_text("old", encoding="utf-8")
    code = WRITES.replace("time.sleep(30)", "") + "\n"

    def limit() -> None:
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (10_000, 10_000))

    ran = subprocess.run([sys.executable, "-c", code, str(path)], preexec_fn=limit, capture_output=True, check=False)
    assert b"InputOutput" in ran.stderr
    assert path.read_text(encoding="utf-8") == "old"
    assert [file.name for file in tmp_path.iterdir()] == ["out.csv"]
