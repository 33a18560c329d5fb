"""A ledger on a drive that others share is warned of (fault B19), by what the system says of its mounts."""

from pathlib import Path, PurePosixPath

import pytest

from pledgetrack.store import drives
from pledgetrack.store.drives import drive, shared_drive

MOUNTS = """\
/dev/sda1 / ext4 rw,relatime 0 0
proc /proc proc rw 0 0
server:/export /mnt/news nfs4 rw,vers=4.2 0 0
//server/desk /mnt/the\\040desk cifs rw 0 0
you@host: /home/you/remote fuse.sshfs rw 0 0
/dev/sdb1 /media/stick fuseblk rw 0 0
tmpfs /mnt/news/scratch tmpfs rw 0 0
/dev/sdc1 /twice ext4 rw 0 0
server:/export /twice nfs rw 0 0
broken

"""


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/home/me/x.db", "ext4"),
        ("/mnt/news/x.db", "nfs4"),
        ("/mnt/newspaper/x.db", "ext4"),
        ("/mnt/news/scratch/x.db", "tmpfs"),
        ("/mnt/the desk/a/x.db", "cifs"),
        ("/home/you/remote/x.db", "fuse.sshfs"),
        ("/media/stick/x.db", "fuseblk"),
        ("/twice/x.db", "nfs"),
    ],
)
def test_the_deepest_and_last_mount_counts(path: str, kind: str):
    assert drive(PurePosixPath(path), MOUNTS) == kind


def test_nothing_is_known_without_mounts():
    assert drive(PurePosixPath("/x.db"), "") is None


@pytest.mark.parametrize(
    ("kind", "shared"),
    [
        *((kind, True) for kind in ("nfs", "nfs4", "cifs", "smb3", "smbfs", "fuse", "fuse.sshfs", "9p")),
        *((kind, False) for kind in ("ext4", "tmpfs", "fuseblk", "overlay", "btrfs", "nfsd")),
    ],
)
def test_which_drives_are_shared(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str, shared: bool):
    mounts = tmp_path / "mounts"
    mounts.write_text(f"/dev/sda1 / ext4 rw 0 0\nit {tmp_path} {kind} rw 0 0\n", encoding="utf-8")
    monkeypatch.setattr(drives, "_MOUNTS", mounts)
    assert shared_drive(tmp_path / "not yet" / "x.db") == (kind if shared else None)
    mounts.unlink()
    assert shared_drive(tmp_path / "x.db") is None
