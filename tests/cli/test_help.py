"""Every command's help, as somebody new reads it: what it does, an example, what it changes; no line is cut."""

import re
from collections.abc import Iterator
from typing import Any

import pytest
import typer

from pledgetrack.cli.main import app
from pledgetrack.render.wrapping import cells

# What a command leaves behind is said in one of these ways.
CHANGES = ("Nothing is changed", "Nothing is stored", "is not changed", "takes it back", "gives it back", "nothing can be written",
           "Nothing is deleted", "is saved at once", "Make a ledger of a dump", "Write the verdict on every statement anew",
           "Take over into this ledger")  # fmt: skip


def every(command: Any, name: str = "pledgetrack", parent: Any = None) -> Iterator[tuple[str, Any]]:
    """Each command by its words, with a context to show it in."""
    context = command.context_class(command, info_name=name.split()[-1], parent=parent, **command.context_settings)
    yield name, context
    for inner in command.list_commands(context) if hasattr(command, "list_commands") else ():
        yield from every(command.get_command(context, inner), f"{name} {inner}", context)


ALL = dict(every(typer.main.get_command(app)))


@pytest.mark.parametrize("width", [80, 120])
@pytest.mark.parametrize("name", ALL)
def test_help_fits_and_tells(name: str, width: int):
    context = ALL[name]
    context.terminal_width = min(width, 100)
    told = context.get_help()
    assert "..." not in told.partition("\nCommands:\n")[2]
    assert all(f"<{word}>" not in told for word in ("str", "int", "float", "int range", "float range", "path"))
    lines = [
        line for line in told.splitlines() if not line.startswith("    pledgetrack add-")
    ]  # to be pasted, so not broken
    assert max(map(cells, lines)) <= width
    words = " ".join(told.split())
    if name != "pledgetrack":
        assert re.search(r"Example: .*\bpledgetrack\b", words)
    if not hasattr(context.command, "commands"):
        assert name == "pledgetrack" or any(one in words for one in CHANGES), words[:400]
