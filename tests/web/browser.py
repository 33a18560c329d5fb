"""A real browser without a window, where this machine has one; nothing of it leaves the machine."""

import shutil
import subprocess
from pathlib import Path

import pytest

CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
needed = pytest.mark.skipif(CHROMIUM is None, reason="no Chromium on this machine: apt-get install chromium")
FLAGS = (
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update",
    "--disable-default-apps", "--disable-extensions", "--disable-sync", "--no-first-run", "--hide-scrollbars",
    "--disable-dev-shm-usage", "--virtual-time-budget=3000",
)  # fmt: skip


def shown(address: str, folder: Path, *flags: str) -> str:
    """The page at an address as the browser holds it after its scripts have run."""
    assert CHROMIUM
    done = subprocess.run(
        [CHROMIUM, *FLAGS, f"--user-data-dir={folder / 'profile'}", *flags, "--dump-dom", address],
        capture_output=True, check=True, timeout=60, env={"HOME": str(folder), "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"},
    )  # fmt: skip
    return done.stdout.decode("utf-8", "replace")


def printed(address: str, folder: Path) -> Path:
    """The page as a PDF."""
    assert CHROMIUM
    path = folder / "printed.pdf"
    subprocess.run(
        [CHROMIUM, *FLAGS, f"--user-data-dir={folder / 'profile'}", f"--print-to-pdf={path}", "--no-pdf-header-footer", address],
        capture_output=True, check=True, timeout=60, env={"HOME": str(folder), "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"},
    )  # fmt: skip
    return path
