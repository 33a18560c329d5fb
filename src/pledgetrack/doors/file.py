"""Files that we write: whole or not at all, and never over another without being told to."""

import os
import stat
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from pledgetrack.errors import CannotCreate, InputOutput


@contextmanager
def export_to(path: Path, *, overwrite: bool = False) -> Iterator[BinaryIO]:
    """Write into a temporary file of the same folder, which takes the name only when all of it is on disk.

    Raises ``CannotCreate`` where the name is taken (unless ``overwrite``), is a link, or may not be written;
    ``InputOutput`` when the disk is full. Whatever goes wrong, what was there stays.
    """
    _may_take(path, overwrite=overwrite)
    try:
        handle, name = tempfile.mkstemp(prefix=".unfinished-", suffix=".part", dir=path.parent)
    except OSError as error:
        raise CannotCreate(f"cannot write {path}: {error.strerror}", "Check the folder.") from None
    unfinished = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        unfinished.chmod(stat.S_IMODE(path.stat().st_mode) if path.exists() else 0o666 & ~umask())
        _may_take(path, overwrite=overwrite)
        unfinished.replace(path)
    except OSError as error:
        raise InputOutput(f"cannot write {path}: {error.strerror}", "Make room and try again.") from error
    finally:
        unfinished.unlink(missing_ok=True)


def _may_take(path: Path, *, overwrite: bool) -> None:
    try:
        mode = path.lstat().st_mode
    except FileNotFoundError:
        return
    except OSError as error:
        raise CannotCreate(f"cannot write {path}: {error.strerror}", "Name another file.") from None
    if stat.S_ISLNK(mode):
        raise CannotCreate(f"{path} is a link", "Name the file itself.")
    if stat.S_ISDIR(mode):
        raise CannotCreate(f"{path} is a folder", "Name a file in it.")
    if not stat.S_ISREG(mode):  # a device would be replaced by a file of its name
        raise CannotCreate(f"{path} is no ordinary file", "Leave out the name, and the output goes to stdout.")
    if not overwrite:
        raise CannotCreate(f"{path} is there already", "Name another file, or add --overwrite.")


def umask() -> int:
    """What this process takes away from the permissions of new files."""
    # Python offers no way to read it but to set it.
    mask = os.umask(0o077)
    os.umask(mask)
    return mask
