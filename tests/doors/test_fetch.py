"""An address gives a page or one line that says why not; a local server misbehaves in every way that servers do."""

import gzip
import ipaddress
import json
import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress

import pytest

from pledgetrack.actions.read_document import read_document
from pledgetrack.doors import fetch as door
from pledgetrack.doors import limits
from pledgetrack.doors.fetch import fetch
from pledgetrack.errors import BadData, PledgeError, Unreachable, UsageError

OK = b"HTTP/1.1 200 OK\r\n"


@contextmanager
def server(answer: Callable[[socket.socket, bytes], None], host: str = "127.0.0.1") -> Iterator[str]:
    """The address of a server that reads each request and then does ``answer``."""
    listening = socket.create_server((host, 0))

    def serve() -> None:
        with suppress(OSError):
            while True:
                client = listening.accept()[0]
                with client, suppress(OSError):
                    asked = client.recv(65536)
                    answer(client, asked)

    threading.Thread(target=serve, daemon=True).start()
    try:
        yield f"http://{host}:{listening.getsockname()[1]}"
    finally:
        listening.shutdown(socket.SHUT_RDWR)
        listening.close()


def says(answer: bytes) -> Callable[[socket.socket, bytes], None]:
    return lambda client, _: client.sendall(answer)


def whole(body: bytes, more: bytes = b"") -> bytes:
    return OK + more + b"Content-Length: %d\r\n\r\n" % len(body) + body


def drips(head: bytes) -> Callable[[socket.socket, bytes], None]:
    def answer(client: socket.socket, asked: bytes) -> None:
        assert asked
        client.sendall(head)
        for _ in range(200):
            client.sendall(b"x")
            time.sleep(0.05)

    return answer


def test_a_page_comes_with_its_last_address_and_the_headers_that_matter():
    def answer(client: socket.socket, asked: bytes) -> None:
        if b"GET /old " in asked:
            client.sendall(b"HTTP/1.1 301 Moved\r\nLocation: /new?x=1\r\nSet-Cookie: a=b\r\nContent-Length: 0\r\n\r\n")
        else:
            assert b"GET /new?x=1 " in asked
            assert b"Cookie" not in asked
            assert b"Authorization" not in asked
            client.sendall(whole(b"<p>Riga", b"Content-Type: text/html; charset=utf-8\r\nX: y\r\nETag: 7\r\n"))

    with server(answer) as address:
        found = fetch(f"{address}/old", allow_private=True)
        assert found.address == f"{address}/new?x=1"
    assert (found.content, found.media_type) == (b"<p>Riga", "text/html")
    assert found.headers == (("content-type", "text/html; charset=utf-8"), ("etag", "7"))


@pytest.mark.parametrize(
    "address",
    [
        "http://127.0.0.1/", "http://localhost/", "http://2130706433/", "http://0x7f000001/", "http://127.1/",
        "http://0.0.0.0/", "http://[::1]/", "http://[::ffff:127.0.0.1]/", "http://10.0.0.1/", "http://192.168.1.1/",
        "http://169.254.169.254/latest/", "http://[fe80::1]/", "http://[64:ff9b::7f00:1]/", "http://224.0.0.1/",
    ],
)  # fmt: skip
def test_a_private_network_is_not_asked(address: str):
    with pytest.raises(UsageError, match="private network"):
        fetch(address)


@pytest.mark.parametrize(
    ("address", "message"),
    [
        ("http://riga.example@127.0.0.1/", "user name"),
        ("http://", "no address"),
        ("http://a\r\nb/", "no address"),
        ("http://a b/", "no address"),
        ("http://[::1/", "no address"),
        ("http://a:99999/", "no address"),
        ("http://a/" + "x" * 3000, "no address"),
        ("file:///etc/hostname", "not to http or https"),
        ("ftp://a/", "not to http or https"),
    ],
)
def test_what_is_no_address_is_refused(address: str, message: str):
    with pytest.raises(UsageError, match=message) as raised:
        fetch(address)
    assert "\n" not in str(raised.value)


@pytest.mark.parametrize(
    ("onward", "kind"),
    [
        ("http://127.0.0.2:{port}/", UsageError),
        ("file:///etc/hostname", UsageError),
        ("ftp://127.0.0.1/", UsageError),
        ("http://u:p@127.0.0.1/", UsageError),
        ("/again", Unreachable),
    ],
)
def test_each_hop_is_checked(monkeypatch: pytest.MonkeyPatch, onward: str, kind: type[PledgeError]):
    monkeypatch.setattr(door, "_is_public", lambda at: at == ipaddress.ip_address("127.0.0.1"))
    to = onward.format(port=9).encode()
    with (
        server(says(b"HTTP/1.1 302 Found\r\nLocation: " + to + b"\r\nContent-Length: 0\r\n\r\n")) as address,
        pytest.raises(kind),
    ):
        fetch(address)


@pytest.mark.parametrize(
    ("answer", "message"),
    [
        (b"HTTP/1.1 404 Not Found\r\nContent-Length: 14\r\n\r\n99% by 2030 !!!", "answers 404"),
        (b"HTTP/1.1 206 Partial\r\nContent-Length: 1\r\n\r\nx", "answers 206"),
        (b"HTTP/1.1 302 Found\r\nContent-Length: 0\r\n\r\n", "answers 302"),
        (OK + b"Content-Length: 100\r\n\r\nshort", "broke off"),
        (OK + b"Transfer-Encoding: chunked\r\n\r\n64\r\nshort", "broke"),
        (
            OK + b"Content-Encoding: gzip\r\nContent-Length: 20\r\n\r\n" + gzip.compress(b"words" * 99, mtime=0)[:20],
            "broke",
        ),
        (OK + b"Content-Encoding: br\r\nContent-Length: 1\r\n\r\nx", "not asked for"),
        (b"SSH-2.0-server\r\n", "broke"),
        (b"", "broke"),
    ],
)
def test_only_a_whole_page_is_taken(answer: bytes, message: str):
    with server(says(answer)) as address, pytest.raises(Unreachable, match=message) as raised:
        fetch(address, allow_private=True)
    assert raised.value.code == 69


def test_what_is_packed_is_unpacked():
    with server(says(whole(gzip.compress(b"Riga", mtime=0), b"Content-Encoding: gzip\r\n"))) as address:
        assert fetch(address, allow_private=True).content == b"Riga"


@pytest.mark.parametrize(
    "answer",
    [
        whole(gzip.compress(bytes(50_000_000)), b"Content-Encoding: gzip\r\n"),
        whole(bytes(30_000_000)),
        OK + b"\r\n" + bytes(30_000_000),
    ],
    ids=["bomb", "long", "endless"],
)
def test_too_much_is_cut_off(answer: bytes):
    with server(says(answer)) as address, pytest.raises(BadData, match="more than 20,000,000 bytes"):
        fetch(address, allow_private=True)


@pytest.mark.parametrize("head", [b"HTTP/1.1 200 OK\r\nX: ", OK + b"\r\n", OK + b"Content-Length: 100\r\n\r\n"])
def test_a_server_that_drips_is_left(monkeypatch: pytest.MonkeyPatch, head: bytes):
    monkeypatch.setattr(limits, "FETCH_SECONDS", 0.4)
    begun = time.monotonic()
    with server(drips(head)) as address, pytest.raises(Unreachable, match=r"not done within 0\.4 seconds"):
        fetch(address, allow_private=True)
    assert time.monotonic() - begun < 3


def test_a_server_that_is_not_there():
    with pytest.raises(Unreachable, match="connection broke"):
        fetch("http://127.0.0.1:9/", allow_private=True)
    with pytest.raises(Unreachable, match="not found"):
        fetch("http://no-such-name.invalid/")


def test_the_settings_of_the_environment_lead_nowhere(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:9")
    with server(says(whole(b"Riga"))) as address:
        assert fetch(address, allow_private=True).content == b"Riga"


def test_an_address_is_read_as_a_file_is(run):
    words = b"<p>The city of Riga will be climate neutral by 2030, said its mayor to the Baltic cities.</p>"
    with server(says(whole(words, b"Content-Type: text/html\r\n"))) as address:
        ran = run("extract", f"{address}/news/riga", "--allow-private", "--format", "json", "--with-text")
        assert (ran.code, ran.err) == (0, "")
        read = json.loads(ran.out)
        assert (read["source"]["origin"], read["source"]["name"]) == (f"{address}/news/riga", "riga")
        assert read["source"]["text"].startswith("The city of Riga")
        refused = run("extract", address, "--format", "json")
        assert (refused.code, "private network" in refused.err) == (65, True)


def test_a_page_under_the_name_of_a_pdf_is_refused():
    with server(says(whole(b"<html><p>Please log in", b"Content-Type: application/pdf\r\n"))) as address:
        with pytest.raises(BadData, match="is named .pdf and is something else"):
            read_document(f"{address}/a.pdf", allow_private=True)
        assert read_document(f"{address}/a", allow_private=True).media_type == "text/html"
