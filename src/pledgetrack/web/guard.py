"""What stands before the served ledger: it is only read, and only from this machine under its own name."""

from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any

Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]
App = Callable[[Message, Receive, Send], Awaitable[None]]
# Datasette's own pages have scripts of their own; nothing comes from, or goes to, anywhere else.
_POLICY = (
    b"default-src 'self' 'unsafe-inline'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self';"
    b" frame-ancestors 'none'"
)
HEADERS = (
    (b"content-security-policy", _POLICY),
    (b"x-content-type-options", b"nosniff"),
    (b"referrer-policy", b"no-referrer"),
)  # fmt: skip
METHODS = frozenset({"GET", "HEAD"})


def guarded(app: App, hosts: frozenset[str]) -> App:
    """The application behind the guard. ``hosts`` are the names, with port, that a browser may ask for.

    A page of the web that makes a name of its own point at this machine would else read the ledger.
    """

    async def guard(scope: Message, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await app(scope, receive, send)
        elif scope["method"] not in METHODS:
            await _refuse(send, 405, "this ledger is only read: GET\n", ((b"allow", b"GET, HEAD"),))
        elif dict(scope["headers"]).get(b"host", b"").decode("latin-1") not in hosts:
            await _refuse(send, 421, "this ledger is served to this machine alone\n")
        else:
            await app(scope, receive, _with_headers(send))

    return guard


def _with_headers(send: Send) -> Send:
    async def sending(message: Message) -> None:
        if message["type"] == "http.response.start":
            there = {name.lower() for name, _ in message.get("headers", ())}
            message = {
                **message,
                "headers": [*message.get("headers", ()), *(one for one in HEADERS if one[0] not in there)],
            }
        await send(message)

    return sending


async def _refuse(send: Send, status: int, words: str, more: tuple[tuple[bytes, bytes], ...] = ()) -> None:
    headers = [(b"content-type", b"text/plain; charset=utf-8"), *more, *HEADERS]
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": words.encode()})
