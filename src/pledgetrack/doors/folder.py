"""Folders that we write: whole or not at all, and never in the place of somebody's own."""

import os
import shutil
import stat
import tempfile
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import BinaryIO

from pledgetrack.doors.file import umask
from pledgetrack.errors import CannotCreate, InputOutput

Opens = Callable[[str], AbstractContextManager[BinaryIO]]  # a new file of a plain name, in the folder


@contextmanager
def export_into(path: Path, *, ours: Callable[[Path], bool], overwrite: bool = False) -> Iterator[Opens]:
    """Write files into a temporary folder beside ``path``, which takes its name only when all of it is on disk.

    A folder with something in it is replaced with ``overwrite`` alone, and only where ``ours`` knows all that it holds.
    Raises ``CannotCreate`` where that is not so, or the name is that of something else, or may not be written;
    ``InputOutput`` when the disk is full. Whatever goes wrong, what was there stays.
    """
    path = Path(os.path.abspath(path))  # noqa: PTH100 - resolve() would follow a link
    _may_take(path, ours, overwrite=overwrite)
    try:
        work = Path(tempfile.mkdtemp(prefix=".unfinished-", suffix=".part", dir=path.parent))
    except OSError as error:
        raise CannotCreate(f"cannot write {path}: {error.strerror}", "Check the folder above it.") from None
    fresh = work / "new"
    try:
        fresh.mkdir(0o777 & ~umask())
        yield lambda name: _opened(fresh, name)
        _may_take(path, ours, overwrite=overwrite)
        _take(path, fresh, work / "old")
    except OSError as error:
        raise InputOutput(f"cannot write {path}: {error.strerror}", "Make room and try again.") from error
    finally:
        shutil.rmtree(work, ignore_errors=True)


@contextmanager
def _opened(folder: Path, name: str) -> Iterator[BinaryIO]:
    if name in {"", ".", ".."} or Path(name).name != name:
        raise ValueError(f"{name!r} is no plain name of a file")
    with (folder / name).open("xb") as file:
        yield file
        file.flush()
        os.fsync(file.fileno())


def _may_take(path: Path, ours: Callable[[Path], bool], *, overwrite: bool) -> None:
    try:
        mode = path.lstat().st_mode
        if stat.S_ISLNK(mode):
            raise CannotCreate(f"{path} is a link", "Name the folder itself.")
        if not stat.S_ISDIR(mode):
            raise CannotCreate(f"{path} is there already, and is no folder", "Name another folder.")
        if path == Path.cwd():
            raise CannotCreate(f"{path} is the folder that you are in", "Name a new folder in it.")
        if not any(path.iterdir()):
            return
        known = ours(path)
    except FileNotFoundError:
        return
    except OSError as error:
        raise CannotCreate(f"cannot write {path}: {error.strerror}", "Name another folder.") from None
    if not known:
        raise CannotCreate(f"{path} holds files that are not of such an export", "Name a new folder.")
    if not overwrite:
        raise CannotCreate(f"{path} is there already", "Name another folder, or add --overwrite.")


def _take(path: Path, fresh: Path, old: Path) -> None:
    try:
        path.rename(old)
    except FileNotFoundError:
        fresh.rename(path)
        return
    try:
        fresh.rename(path)
    except OSError:
        old.rename(path)
        raise
