"""Pages at addresses: the one way in from the network, with a guard, a deadline and a cap.

The name is resolved once a hop, every address it has is checked, and the connection goes to the one that was checked.
No proxy, cookie or password of the environment is used.
"""

import contextlib
import ipaddress
import re
import socket
import threading
import time
from dataclasses import dataclass, field
from urllib.parse import SplitResult, urljoin, urlsplit

from pledgetrack.digest import sha256
from pledgetrack.doors import limits
from pledgetrack.doors.connection import Failed, Given, get
from pledgetrack.errors import BadData, Unreachable, UsageError

_PORTS = {"http": 80, "https": 443}
_FOUND = 200
_MOVED = (301, 302, 303, 307, 308)
_KEPT = ("content-type", "last-modified", "etag", "date")
_LONGEST = 2000  # characters of an address
_UNSEEN = re.compile(r"[\x00-\x20\x7f-\x9f]")
_NAT64 = ipaddress.ip_network("64:ff9b::/96")
_ELSE = "Save the page in a browser and give the file."

Address = ipaddress.IPv4Address | ipaddress.IPv6Address


@dataclass(frozen=True, kw_only=True)
class Fetched:
    """The bytes that an address gave, their hash (hex), the last address of all hops, and the headers that matter."""

    address: str
    sha256: str
    headers: tuple[tuple[str, str], ...]
    content: bytes = field(repr=False)

    @property
    def media_type(self) -> str:
        """What the server says it is, which may be wrong; empty where it does not say."""
        return dict(self.headers).get("content-type", "").partition(";")[0].strip().lower()


def fetch(address: str, *, allow_private: bool = False) -> Fetched:
    """Return what an address gives with status 200, after at most ``limits.FETCH_HOPS`` hops.

    Raises ``UsageError`` for an address that is refused, ``Unreachable`` where the network or server fails or takes
    over ``limits.FETCH_SECONDS`` in all, ``BadData`` for more than ``limits.FETCH_BYTES``.
    """
    deadline = time.monotonic() + limits.FETCH_SECONDS
    at = address
    for _ in range(limits.FETCH_HOPS + 1):
        parts = _split(at, address)
        place = _checked(parts, address, deadline - time.monotonic(), allow_private=allow_private)
        try:
            given = get(parts, str(place), _PORTS[parts.scheme], seconds=deadline - time.monotonic())
        except Failed as error:
            raise Unreachable(f"cannot fetch {address}: {error}", _ELSE) from None
        if given.status == _FOUND:
            return _fetched(given, at, address)
        if given.status not in _MOVED or not given.headers.get("location"):
            raise Unreachable(f"cannot fetch {address}: the server answers {given.status}", _ELSE)
        at = urljoin(at, given.headers["location"])
    raise Unreachable(f"cannot fetch {address}: more than {limits.FETCH_HOPS} redirections", _ELSE)


def _fetched(given: Given, at: str, address: str) -> Fetched:
    if len(given.content) > limits.FETCH_BYTES:
        raise BadData(f"cannot fetch {address}: more than {limits.FETCH_BYTES:,} bytes", _ELSE)
    kept = tuple((name, given.headers[name]) for name in _KEPT if name in given.headers)
    digest = sha256(given.content).hexdigest()
    return Fetched(address=at, sha256=digest, headers=kept, content=given.content)


def _split(at: str, address: str) -> SplitResult:
    shown = f"cannot fetch {_UNSEEN.sub('?', address)[:_LONGEST]}"
    try:
        parts = urlsplit(at)
        port = parts.port
        host = (parts.hostname or "").encode("idna")
    except ValueError:
        raise UsageError(f"{shown}: it is no address", "Check it.") from None
    if parts.scheme not in _PORTS:
        raise UsageError(f"{shown}: it leads to {parts.scheme}:, not to http or https", _ELSE)
    if _UNSEEN.search(at) or len(at) > _LONGEST or not host or port == 0:
        raise UsageError(f"{shown}: it is no address", "Check it.")
    if "@" in parts.netloc:
        raise UsageError(f"{shown}: an address with a user name hides where it leads", "Leave out what is before @.")
    return parts


def _checked(parts: SplitResult, address: str, seconds: float, *, allow_private: bool) -> Address:
    found = _resolved(parts.hostname or "", parts.port or _PORTS[parts.scheme], address, seconds)
    if not allow_private and not all(map(_is_public, found)):
        raise UsageError(
            f"cannot fetch {address}: {parts.hostname} is on a private network",
            f"{_ELSE[:-1]}, or add --allow-private.",
        )
    return found[0]


def _resolved(host: str, port: int, address: str, seconds: float) -> list[Address]:
    # In a thread: the system's resolver takes as long as it likes.
    found: list[Address] = []

    def ask() -> None:
        with contextlib.suppress(OSError, UnicodeError):
            for *_, place in socket.getaddrinfo(host, port, type=socket.SOCK_STREAM):
                found.append(ipaddress.ip_address(str(place[0]).partition("%")[0]))

    thread = threading.Thread(target=ask, daemon=True)
    thread.start()
    thread.join(max(0.0, seconds))
    if thread.is_alive() or not found:
        raise Unreachable(f"cannot fetch {address}: {host} is not found", "Check the address and the network.")
    return found


def _is_public(at: Address) -> bool:
    if isinstance(at, ipaddress.IPv6Address):
        inner = at.ipv4_mapped or at.sixtofour or (at.teredo[1] if at.teredo else None)
        if at in _NAT64:
            inner = ipaddress.IPv4Address(int(at) & 0xFFFFFFFF)
        if inner is not None:
            return _is_public(inner)
    return at.is_global and not at.is_multicast
