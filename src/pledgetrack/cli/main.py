"""The app, and the one place where an error becomes a message and an exit code."""

import importlib
import sys
from typing import Any

import typer
import typer.core

import pledgetrack
from pledgetrack.errors import PledgeError

# name -> module under pledgetrack.cli that holds `app`, and the line that `--help` shows without importing it
COMMANDS: dict[str, tuple[str, str]] = {}


class LazyGroup(typer.core.TyperGroup):
    """Commands by name; a command's module is imported when the command is asked for."""

    def list_commands(self, ctx: Any) -> list[str]:  # noqa: ARG002
        """Every command, in the order of a day's work."""
        return list(COMMANDS)

    def get_command(self, ctx: Any, cmd_name: str) -> Any:  # noqa: ARG002
        """The command, imported now."""
        if cmd_name not in COMMANDS:
            return None
        module = importlib.import_module(f"pledgetrack.cli.{COMMANDS[cmd_name][0]}")
        return typer.main.get_command(module.app)


app = typer.Typer(
    cls=LazyGroup,
    name="pledgetrack",
    help="Keep the record of what cities say about climate, held against the target each had stated on that day.",
    rich_markup_mode=None,
    no_args_is_help=True,
    add_completion=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)


def _version(asked: bool) -> None:
    if asked:
        typer.echo(f"pledgetrack {pledgetrack.__version__}")
        raise typer.Exit


@app.callback()
def _root(
    version: bool = typer.Option(False, "--version", callback=_version, is_eager=True, help="Print the version."),
) -> None:
    pass


def main() -> None:
    """Run the command line and end the process with its exit code."""
    try:
        app()
    except PledgeError as error:
        sys.stderr.write(f"{error}\n")
        sys.exit(error.code)
