"""Parsing in a process of its own, which may use so much time and memory and can be killed."""

import contextlib
import math
import os
import signal
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pledgetrack
from pledgetrack.doors import limits
from pledgetrack.doors.parsed import LENGTH_BYTES, NO_HINTS, Hints, Parsed, framed
from pledgetrack.errors import BadData, Locked

# Isolated from the caller's folder and environment, so told where this very package lies.
_START = (
    "import sys; root, reader, memory, seconds = sys.argv[1:]; root in sys.path or sys.path.insert(0, root);"
    " from pledgetrack.doors.child import main; main(reader, int(memory), int(seconds))"
)
_CHUNK = 1 << 20
_ELSE = "Save it as text and give that."


def parse_apart(
    content: bytes,
    source: str,
    *,
    reader: str,
    hints: Hints = NO_HINTS,
    meanwhile: Callable[[], object] | None = None,
) -> Parsed:
    """Return what ``READER.parse`` of the module named ``reader`` makes of ``content`` and what a person says of it.

    ``meanwhile`` is done here while the other process is at work.

    Raises ``Locked`` naming ``source`` where it needs a password, ``BadData`` naming it where the parser finds it
    unreadable, takes over ``limits.PARSE_SECONDS`` or ``limits.PARSE_BYTES`` of memory, dies, or answers what is no
    answer.
    """
    status, answer = _run(content, reader, hints, meanwhile)
    if status is None:
        raise BadData(f"cannot read {source}: not done within {limits.PARSE_SECONDS:g} seconds", _ELSE)
    if len(answer) > limits.PARSED_BYTES:
        raise BadData(f"cannot read {source}: its text is more than {limits.PARSED_BYTES:,} bytes", "Split it.")
    if status in (-signal.SIGXCPU, -signal.SIGKILL):
        raise BadData(f"cannot read {source}: its reader was stopped by the system (signal {-status})", _ELSE)
    return _parsed(answer, source, status)


def _parsed(answer: bytes, source: str, status: int) -> Parsed:
    import json

    words = answer[LENGTH_BYTES:]
    whole = len(answer) >= LENGTH_BYTES and int.from_bytes(answer[:LENGTH_BYTES], "big") == len(words)
    if status or not whole:
        how = f"signal {-status}" if status < 0 else f"status {status}"
        raise BadData(f"cannot read {source}: its reader broke down ({how})", _ELSE)
    try:
        told = json.loads(words)
        if "parsed" in told:
            return Parsed.from_json(told["parsed"])
        if "locked" in told:
            reason, remedy = told["locked"]
            raise Locked(f"cannot read {source}: {reason}", remedy)
        reason, remedy = told["unreadable"] or (f"it takes more than {limits.PARSE_BYTES:,} bytes of memory", _ELSE)
    except (ValueError, TypeError, KeyError):
        raise BadData(f"cannot read {source}: its reader gave no sensible answer", _ELSE) from None
    raise BadData(f"cannot read {source}: {reason}", remedy)


def _run(content: bytes, reader: str, hints: Hints, meanwhile: Callable[[], object] | None) -> tuple[int | None, bytes]:
    # Status (None: out of time) and all that was written, cut off above the limit.
    import subprocess
    import threading

    root = str(Path(pledgetrack.__file__).parent.parent)
    deadline = time.monotonic() + limits.PARSE_SECONDS
    told = [root, reader, str(limits.PARSE_BYTES), str(math.ceil(limits.PARSE_SECONDS))]
    child = subprocess.Popen(
        [sys.executable, "-I", "-B", "-c", _START, *told], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL, start_new_session=True,
    )  # fmt: skip
    assert child.stdin is not None and child.stdout is not None
    feeder = threading.Thread(target=_feed, args=(os.dup(child.stdin.fileno()), hints.to_json(), content), daemon=True)
    child.stdin.close()  # the feeder has its own end, and closes it when all is sent
    try:
        feeder.start()
        if meanwhile is not None:
            meanwhile()
        answer = _received(child.stdout.fileno(), deadline)
        if answer is None or len(answer) > limits.PARSED_BYTES:
            return (None, b"") if answer is None else (0, answer)
        return child.wait(max(0.1, deadline - time.monotonic())), answer
    except subprocess.TimeoutExpired:
        return None, b""
    finally:
        _end(child.pid)
        child.wait()
        feeder.join()
        child.stdout.close()


def _feed(pipe: int, hints: bytes, content: bytes) -> None:
    with contextlib.suppress(BrokenPipeError):  # a child that died tells so by its status
        for part in (framed(hints), content):
            view = memoryview(part)
            while view:
                view = view[os.write(pipe, view[:_CHUNK]) :]
    os.close(pipe)


def _received(pipe: int, deadline: float) -> bytes | None:
    import select

    got = bytearray()
    while (left := deadline - time.monotonic()) > 0:
        if not select.select([pipe], [], [], left)[0]:
            return None
        chunk = os.read(pipe, _CHUNK)
        got += chunk
        if not chunk or len(got) > limits.PARSED_BYTES:
            return bytes(got)
    return None


def _end(pid: int) -> None:
    # The whole group: a parser may have started something.
    with contextlib.suppress(ProcessLookupError):
        os.killpg(pid, signal.SIGKILL)
