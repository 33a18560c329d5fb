"""``pledgetrack completion``, and the city names that it completes."""

import os
from enum import StrEnum
from typing import Annotated

import typer

VARIABLE = "_PLEDGETRACK_COMPLETE"  # Typer's own convention: the program's name in it
MOST = 50

app = typer.Typer(add_completion=False, rich_markup_mode=None)


class Shell(StrEnum):
    """Shells that completion is known for."""

    BASH = "bash"
    ZSH = "zsh"
    FISH = "fish"


@app.command()
def completion(shell: Annotated[Shell, typer.Argument(metavar="SHELL", help="bash, zsh or fish.")]) -> None:
    """Print the script that completes commands, options and the cities of your ledger.

    Nothing is changed.

    Example: eval "$(pledgetrack completion bash)"
    """
    from typer._completion_shared import get_completion_script

    script = get_completion_script(prog_name="pledgetrack", complete_var=VARIABLE, shell=shell)
    if shell is Shell.ZSH:
        # The function alone: `compdef` needs the completion system, which `eval` in .zshrc may come before.
        script = f"autoload -Uz compinit && compinit\n{script}"
    typer.echo(script)


def cities(ctx: typer.Context, incomplete: str) -> list[str]:
    """City names of the ledger that begin so, as they are to be typed. Silent whatever goes wrong."""
    try:
        found = _names(ctx, incomplete)
    except Exception:  # noqa: BLE001 - a completion that fails must not write into the command line
        return []
    escaped = os.environ.get(VARIABLE) == "complete_bash"
    return [name.replace(" ", "\\ ") for name in found] if escaped else found


def _names(ctx: typer.Context, incomplete: str) -> list[str]:
    from pathlib import Path

    from pledgetrack.cli.configuration import locate
    from pledgetrack.folding import fold
    from pledgetrack.store import cities as ledger_cities
    from pledgetrack.store.database import read

    root = ctx.find_root()
    flag = ctx.params.get("db") or root.params.get("db")
    located = locate(Path(flag) if flag else None, os.environ, Path.cwd())
    with read(located.path) as db:
        names = ledger_cities.names(db)
    # Typer offers only what begins with the very letters typed: those stay ("shen" becomes "shenzhen").
    typed = incomplete.replace("\\ ", " ")
    wanted = fold(typed)
    return [typed + name[len(typed) :] for name in names if fold(name[: len(typed)]) == wanted][:MOST]
