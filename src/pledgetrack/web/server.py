"""Datasette over one ledger on the loopback."""

import contextlib
import signal
import socket
from collections.abc import Callable, Iterator
from pathlib import Path
from types import FrameType
from typing import Any

from pledgetrack.errors import BadConfiguration, Busy, UsageError
from pledgetrack.store import schema
from pledgetrack.web.guard import guarded
from pledgetrack.web.metadata import NAME, SQL_MILLISECONDS, metadata

HOST = "127.0.0.1"
_NOT_IN_A_PATH = "?#%"  # Datasette hands the path on as an address


def serve(path: Path, port: int, tell: Callable[[str], None]) -> None:
    """Serve a ledger until the process is told to stop (Ctrl-C, TERM); ``tell`` is given the address.

    Port 0 takes any that is free. Raises ``BadConfiguration`` where Datasette is not installed, ``Busy`` where another
    program has the port.
    """
    if any(sign in str(path) for sign in _NOT_IN_A_PATH):
        raise UsageError(f"Datasette cannot open {path}", "Move the ledger to a path without ?, # and %.")
    try:
        import uvicorn

        application = _application(path)
    except ModuleNotFoundError as error:
        raise BadConfiguration(f"serving needs {error.name}", "Install it: pip install 'pledgetrack[web]'") from None
    with _bound(port) as listening:
        port = listening.getsockname()[1]
        hosts = frozenset({f"{HOST}:{port}", f"localhost:{port}"} | ({HOST, "localhost"} if port == 80 else set()))
        config = uvicorn.Config(guarded(application, hosts), log_level="error", access_log=False, server_header=False)
        server = uvicorn.Server(config)
        server.capture_signals = contextlib.nullcontext  # type: ignore[assignment,method-assign] # ours, below
        with _until_told(server):
            tell(f"http://{HOST}:{port}/")
            server.run(sockets=[listening])


def _application(path: Path) -> Any:
    from datasette.app import Datasette
    from datasette.database import Database
    from datasette.plugins import DEFAULT_PLUGINS, pm

    from pledgetrack.web import plugin

    for name, other in pm.list_name_plugin():
        if name not in DEFAULT_PLUGINS:  # what else is installed beside Datasette may write, or ask the network
            pm.unregister(other)
    pm.register(plugin, plugin.__name__)
    pm.get_plugin(
        "datasette.handle_exception"
    ).rich = None  # with it each wrong question would print pages of what is in memory
    settings = {
        "sql_time_limit_ms": SQL_MILLISECONDS, "facet_time_limit_ms": 1_000, "suggest_facets": False,
        "allow_download": False, "default_page_size": 50,
    }  # fmt: skip
    served = Datasette([], metadata=metadata(schema.newest(), served=True), settings=settings, memory=False)
    served.remove_database("_memory")
    served.add_database(Database(served, path=str(path), is_mutable=True), name=NAME)
    return served.app()


@contextlib.contextmanager
def _bound(port: int) -> Iterator[socket.socket]:
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as listening:
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            listening.bind((HOST, port))
            listening.listen()
        except OSError as error:
            raise Busy(f"cannot serve on port {port}: {error.strerror}", "Name another with --port.") from None
        yield listening


@contextlib.contextmanager
def _until_told(server: Any) -> Iterator[None]:
    def stop(number: int, frame: FrameType | None) -> None:  # noqa: ARG001
        server.should_exit = True

    before = {number: signal.signal(number, stop) for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
