"""SHA-256 as ``hashlib`` has it, without OpenSSL, whose loading takes as long as the reading of a short text."""

from collections.abc import Callable
from importlib import import_module
from typing import Any


def _lean() -> Callable[[bytes], Any]:
    """Python's own, as the standard library's ``random`` takes it: under its name in 3.11, or the one since 3.12."""
    for name in ("_sha256", "_sha2"):
        try:
            found: Callable[[bytes], Any] = import_module(name).sha256
        except (ImportError, AttributeError):  # a Python that was built without them
            continue
        return found
    from hashlib import sha256

    return sha256


sha256 = _lean()
