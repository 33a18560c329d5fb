"""Screens whose output can be read."""

import io
from typing import Any

from pledgetrack.render.console import Screen


def screen(**changes: Any) -> Screen:
    """A terminal of 80 columns that shows Unicode without colour, unless told otherwise."""
    settings: dict[str, Any] = {"terminal": True, "width": 80, "colour": False, "unicode": True} | changes
    return Screen(out=io.StringIO(), err=io.StringIO(), **settings)


def shown(made: Screen) -> str:
    """All that was printed on its ``out``."""
    assert isinstance(made.out, io.StringIO)
    return made.out.getvalue()
