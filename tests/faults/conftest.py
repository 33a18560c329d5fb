"""The fixtures of the command line, for faults that go through all of it."""

from tests.cli.conftest import account, ledger, run, world

__all__ = ["account", "ledger", "run", "world"]
