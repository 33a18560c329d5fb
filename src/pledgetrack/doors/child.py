"""What runs in the process that parses untrusted bytes: it limits itself, reads stdin, and answers once.

It is given 8 bytes of length (big-endian), as many bytes of JSON with the fields of ``Hints``, then the document. Not
in its arguments, which everybody on the machine can read. The answer is 8 bytes of length and JSON: ``{"parsed":
{…}}``, ``{"unreadable": [reason, remedy]}``, or ``{"locked": [reason, remedy]}``.
"""

import importlib
import json
import os
import resource
import sys
from typing import Any

from pledgetrack.doors.parsed import LENGTH_BYTES, Hints, Parsed, framed
from pledgetrack.errors import BadData, Locked


def main(reader: str, memory: int, seconds: int) -> None:
    """Parse stdin with ``READER.parse`` of the module ``reader``, in ``memory`` bytes and ``seconds`` of computing."""
    _limit(memory, seconds)
    answer = os.dup(1)
    os.dup2(2, 1)  # what a library prints must not become part of the answer
    size = int.from_bytes(sys.stdin.buffer.read(LENGTH_BYTES), "big")
    hints = Hints.from_json(sys.stdin.buffer.read(size))
    told = json.dumps(_answer(reader, sys.stdin.buffer.read(), hints)).encode()
    with os.fdopen(answer, "wb") as out:
        out.write(framed(told))


def _answer(reader: str, content: bytes, hints: Hints) -> dict[str, Any]:
    try:
        parsed: Parsed = importlib.import_module(reader).READER.parse(content, hints)
    except Locked as error:
        return {"locked": [error.message, error.remedy]}
    except BadData as error:
        return {"unreadable": [error.message, error.remedy]}
    except MemoryError:
        return {"unreadable": None}
    except Exception as error:  # noqa: BLE001 - bytes made to break a parser make it raise anything at all
        return {"unreadable": [f"it is broken ({type(error).__name__})", "Open it and save it again."]}
    if not parsed.text.strip():
        return {"unreadable": ["it holds no text", "Check that it is the right file."]}
    return {"parsed": parsed.to_json()}


def _limit(memory: int, seconds: int) -> None:
    # Memory; computing, should the parent have died; no file is written, a core least of all.
    for what, most in (
        (resource.RLIMIT_AS, memory),
        (resource.RLIMIT_CPU, seconds + 1),
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_CORE, 0),
    ):
        hard = resource.getrlimit(what)[1]
        lowest = most if hard == resource.RLIM_INFINITY else min(most, hard)
        resource.setrlimit(what, (lowest, lowest))
