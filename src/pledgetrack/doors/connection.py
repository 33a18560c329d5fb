"""One request over the network, to a place that was checked before. Loaded only where something is fetched."""

import contextlib
import http.client
import socket
import ssl
import threading
import zlib
from dataclasses import dataclass, field
from urllib.parse import SplitResult, quote

from pledgetrack.doors import limits

_CHUNK = 1 << 16
_AGENT = "pledgetrack (https, one page at a time)"
# Bits of the window, and the header that is expected.
_PACKED = {"gzip": 31, "x-gzip": 31, "deflate": 15}
_SAFE = "/%:@!$&'()*+,;=~-._?"


class Failed(Exception):
    """What went wrong, in words for whoever asked."""


@dataclass(frozen=True, kw_only=True)
class Given:
    """Status, headers by their names in small letters, and the body: one byte over the limit if there is more."""

    status: int
    headers: dict[str, str]
    content: bytes = field(repr=False)


def get(parts: SplitResult, place: str, port: int, *, seconds: float) -> Given:
    """Ask the server at ``place`` for an address. Raises ``Failed``, at the latest after ``seconds``."""
    late = threading.Event()
    seconds = max(0.01, seconds)
    connection = _Connection(parts, place, parts.port or port, seconds)

    def end() -> None:
        late.set()
        connection.end()

    # A time-out of the socket begins anew with each byte, so a timer ends the whole.
    timer = threading.Timer(seconds, end)
    timer.start()
    try:
        given, why = _asked(connection, parts), ""
    except ssl.SSLError as error:
        given, why = None, f"no safe connection ({error.reason})"
    except TimeoutError:
        late.set()
    except (OSError, http.client.HTTPException, ValueError, zlib.error) as error:
        given, why = None, f"the connection broke ({type(error).__name__})"
    except Failed as error:
        given, why = None, str(error)
    finally:
        timer.cancel()
        connection.close()
    if late.is_set():  # what came by then may look whole
        raise Failed(f"not done within {limits.FETCH_SECONDS:g} seconds")
    if given is None:
        raise Failed(why)
    return given


class _Connection(http.client.HTTPConnection):
    """A connection to the place that was checked, whatever its name leads to by now."""

    def __init__(self, parts: SplitResult, place: str, port: int, seconds: float) -> None:
        super().__init__(parts.hostname or "", port, timeout=seconds)
        self._place = place
        self._safe = parts.scheme == "https"
        self._open: socket.socket | None = None

    def connect(self) -> None:
        self._open = self.sock = socket.create_connection((self._place, self.port), self.timeout)
        if self._safe:
            safe = ssl.create_default_context()
            # The handshake by itself, so that it can be broken off too.
            wrapped = safe.wrap_socket(self.sock, server_hostname=self.host, do_handshake_on_connect=False)
            self._open = self.sock = wrapped
            wrapped.do_handshake()

    def end(self) -> None:
        """Break off whatever is going on, from another thread."""
        if self._open is not None:
            with contextlib.suppress(OSError):
                self._open.shutdown(socket.SHUT_RDWR)


def _asked(connection: _Connection, parts: SplitResult) -> Given:
    path = quote(parts.path or "/", safe=_SAFE) + (f"?{quote(parts.query, safe=_SAFE)}" if parts.query else "")
    headers = {"User-Agent": _AGENT, "Accept": "*/*", "Accept-Encoding": "identity", "Connection": "close"}
    connection.request("GET", path, headers=headers)
    answer = connection.getresponse()
    told = {name.lower(): value for name, value in answer.getheaders()}
    content = _body(answer, told.get("content-encoding", "identity").strip().lower()) if answer.status == 200 else b""
    return Given(status=answer.status, headers=told, content=content)


def _body(answer: http.client.HTTPResponse, packing: str) -> bytes:
    # At most one byte over the limit, packed or not.
    if packing not in ("identity", *_PACKED):
        raise Failed("it is packed in a way that was not asked for")
    unpacker = zlib.decompressobj(_PACKED[packing]) if packing in _PACKED else None
    content = bytearray()
    while len(content) <= limits.FETCH_BYTES and (chunk := answer.read(_CHUNK)):
        content += unpacker.decompress(chunk, limits.FETCH_BYTES + 1 - len(content)) if unpacker else chunk
    if len(content) <= limits.FETCH_BYTES and (answer.length or (unpacker and not unpacker.eof)):
        raise Failed("the server broke off in the middle")
    return bytes(content[: limits.FETCH_BYTES + 1])
