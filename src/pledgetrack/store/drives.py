"""What kind of drive a ledger lies on: over a network SQLite's locks cannot be relied on."""

import re
from pathlib import Path, PurePath

_SHARED = re.compile(r"nfs\d?|cifs|smb\w*|ncpfs|afs|9p|ceph|glusterfs|lustre|fuse|fuse\..+")
_OCTAL = re.compile(r"\\([0-7]{3})")
_MOUNTS = Path("/proc/mounts")


def shared_drive(path: Path) -> str | None:
    """The kind of network or FUSE drive that ``path`` lies on, such as "nfs4"; ``None`` where none is known of."""
    try:
        mounts = _MOUNTS.read_text("utf-8", errors="surrogateescape")
        kind = drive(path.resolve(), mounts)
    except OSError:
        return None  # no such list here, or none for us
    return kind if kind and _SHARED.fullmatch(kind) else None


def drive(path: PurePath, mounts: str) -> str | None:
    """The kind of file system of an absolute path, from the text of /proc/mounts.

    The deepest mount that holds it counts, and of several at one place the last.
    """
    deepest, found = -1, None
    for line in mounts.splitlines():
        fields = line.split(" ")
        if len(fields) < 3:
            continue
        place = PurePath(_OCTAL.sub(lambda match: chr(int(match[1], 8)), fields[1]))
        depth = len(place.parts)
        if depth >= deepest and path.is_relative_to(place):
            deepest, found = depth, fields[2]
    return found
