"""Doors are also tried through the command that goes through them."""

from tests.cli.conftest import run, world

__all__ = ["run", "world"]
