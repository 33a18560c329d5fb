"""Readers are also tried through the command that uses them."""

from tests.cli.conftest import run, world

__all__ = ["run", "world"]
