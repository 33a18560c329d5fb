"""Folders come out whole or not at all, and never in the place of somebody's own (faults F1–F4)."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from pledgetrack.doors.folder import export_into
from pledgetrack.errors import CannotCreate


def nobody(folder: Path) -> bool:  # noqa: ARG001
    return False


def anybody(folder: Path) -> bool:  # noqa: ARG001
    return True


def put(path: Path, words: bytes = b"a\n", *, overwrite: bool = False, ours: Callable[[Path], bool] = nobody) -> None:
    with export_into(path, overwrite=overwrite, ours=ours) as new, new("a.csv") as file:
        file.write(words)
        assert not (path / "a.csv").exists() or overwrite


def held(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_a_folder_takes_its_name_when_all_of_it_is_written(tmp_path: Path):
    put(tmp_path / "new")
    (tmp_path / "empty").mkdir()
    put(tmp_path / "empty")
    assert held(tmp_path) == {"new/a.csv": b"a\n", "empty/a.csv": b"a\n"}
    assert (tmp_path / "new").stat().st_mode & 0o777 == 0o777 & ~umask()
    assert (tmp_path / "new" / "a.csv").stat().st_mode & 0o777 == 0o666 & ~umask()


def umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


def test_a_folder_with_something_in_it_is_refused(tmp_path: Path):
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "novel.txt").write_text("Chapter 1", encoding="utf-8")
    for overwrite, ours in ((False, anybody), (True, nobody)):
        with pytest.raises(CannotCreate, match="mine"):
            put(tmp_path / "mine", overwrite=overwrite, ours=ours)
    assert held(tmp_path) == {"mine/novel.txt": b"Chapter 1"}


def test_one_of_ours_is_replaced_whole_where_that_is_asked_for(tmp_path: Path):
    put(tmp_path / "out")
    (tmp_path / "out" / "old.csv").write_bytes(b"old")
    put(tmp_path / "out", b"b\n", overwrite=True, ours=anybody)
    assert held(tmp_path) == {"out/a.csv": b"b\n"}


@pytest.mark.parametrize("name", ["x" * 300, "file/out", "none/out", "file", "link", "."])
def test_a_name_that_cannot_be_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str):
    (tmp_path / "file").write_text("old", encoding="utf-8")
    (tmp_path / "target").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "target")
    (tmp_path / "here").mkdir()
    monkeypatch.chdir(tmp_path / "here")
    before = sorted(tmp_path.rglob("*"))
    with pytest.raises(CannotCreate):
        put(Path(name) if name == "." else tmp_path / name, overwrite=True, ours=anybody)
    assert sorted(tmp_path.rglob("*")) == before


@pytest.mark.parametrize("name", ["../a.csv", "/tmp/a.csv", "a/b.csv", "", ".."])
def test_no_file_in_it_leaves_it(tmp_path: Path, name: str):
    with pytest.raises(ValueError, match="no plain name"), export_into(tmp_path / "out", ours=nobody) as new, new(name):
        raise AssertionError("the door opened")
    assert list(tmp_path.iterdir()) == []


def test_a_failure_half_way_leaves_what_was_there(tmp_path: Path):
    path = tmp_path / "out"
    put(path, b"old")
    with pytest.raises(ZeroDivisionError), export_into(path, overwrite=True, ours=anybody) as new, new("a.csv") as file:
        file.write(b"half")
        raise ZeroDivisionError
    assert held(tmp_path) == {"out/a.csv": b"old"}
    assert list(tmp_path.iterdir()) == [path]


WRITES = """
import sys, time
from pathlib import Path
from pledgetrack.doors.folder import export_into
with export_into(Path(sys.argv[1]), overwrite=True, ours=lambda folder: True) as new, new("a.csv") as file:
    file.write(b"half" * 100_000)
    file.flush()
    print("writing", flush=True)
    time.sleep(30)
"""


def test_a_killed_process_leaves_the_old_folder(tmp_path: Path):
    path = tmp_path / "out"
    put(path, b"old")
    child = subprocess.Popen([sys.executable, "-c", WRITES, str(path)], stdout=subprocess.PIPE)
    assert child.stdout is not None
    child.stdout.readline()
    child.send_signal(signal.SIGKILL)
    child.wait()
    child.stdout.close()
    assert held(path) == {"a.csv": b"old"}


def test_a_full_disk_leaves_the_old_folder(tmp_path: Path):
    import resource

    path = tmp_path / "out"
    put(path, b"old")

    def limit() -> None:
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (10_000, 10_000))

    code = WRITES.replace("time.sleep(30)", "")
    ran = subprocess.run([sys.executable, "-c", code, str(path)], preexec_fn=limit, capture_output=True, check=False)
    assert b"InputOutput" in ran.stderr
    assert held(tmp_path) == {"out/a.csv": b"old"}
