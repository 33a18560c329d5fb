"""The app, and the one place where an error becomes a message and an exit code."""

import errno
import gc
import importlib
import os
import signal
import sys
from pathlib import Path
from types import FrameType
from typing import Annotated, Any, NoReturn

import typer
import typer.core

import pledgetrack
from pledgetrack.cli import completion
from pledgetrack.cli.commands import COMMANDS, lifted
from pledgetrack.cli.helping import readable
from pledgetrack.cli.options import Db
from pledgetrack.cli.session import Manners, Session
from pledgetrack.errors import PledgeError, UsageError

INTERRUPTED, TERMINATED, BUG = 130, 143, 70


class Stopped(BaseException):
    """The process was asked to end by a signal; unwinds everything, so transactions roll back."""

    def __init__(self, code: int) -> None:
        super().__init__(code)
        self.code = code


class LazyGroup(typer.core.TyperGroup):
    """Commands by name; a command's module is imported when the command is asked for."""

    def list_commands(self, ctx: Any) -> list[str]:  # noqa: ARG002
        """Every command, in the order of a day's work."""
        return list(COMMANDS)

    def get_command(self, ctx: Any, cmd_name: str) -> Any:  # noqa: ARG002
        """The command, imported now."""
        if cmd_name not in COMMANDS:
            return None
        module = importlib.import_module(f"pledgetrack.cli.{COMMANDS[cmd_name].module}")
        command = typer.main.get_command(module.app)
        command.name = cmd_name
        return readable(command)

    def format_commands(self, ctx: Any, formatter: Any) -> None:  # noqa: ARG002
        """List the commands without importing one of them."""
        width = max(map(len, COMMANDS))
        for group in dict.fromkeys(command.group for command in COMMANDS.values()):
            with formatter.section(group):
                lines = [
                    (name.ljust(width), command.line) for name, command in COMMANDS.items() if command.group == group
                ]
                formatter.write_dl(lines)

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:
        """The command that is meant; for a slip of the pen the nearest is named."""
        name = args[0]
        if not ctx.resilient_parsing and name not in COMMANDS and not name.startswith("-"):
            import difflib

            near = difflib.get_close_matches(name, COMMANDS, 2)
            remedy = f"Did you mean {' or '.join(near)}?" if near else "See: pledgetrack --help"
            raise UsageError(f"no command {name!r}", remedy)
        return super().resolve_command(ctx, args)


app = typer.Typer(
    cls=LazyGroup,
    name="pledgetrack",
    help="Keep the record of what cities say about climate, held against the target each had stated on that day.",
    epilog=(
        "First steps:\n\n\b\n"
        '  pledgetrack add-target Malmö --kind net_zero --year 2030 --source "Environmental programme" --stated 2021\n'
        '  pledgetrack add-meeting --text "The mayor of Malmö said: Malmö will be net zero by 2035."'
        " --date 2022-05-05\n"
        "  pledgetrack show city Malmö"
    ),
    rich_markup_mode=None,
    invoke_without_command=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)


def _version(asked: bool) -> None:
    if asked:
        typer.echo(f"pledgetrack {pledgetrack.__version__}")
        raise typer.Exit


@app.callback()
def _root(
    ctx: typer.Context,
    db: Db = None,
    quiet: Annotated[
        bool, typer.Option("--quiet", "-q", help="Say nothing on stderr but errors and questions.")
    ] = False,
    no_color: Annotated[bool, typer.Option("--no-color", help="No colour (also: NO_COLOR).")] = False,
    no_pager: Annotated[bool, typer.Option("--no-pager", help="Never through a pager (also: PAGER=cat).")] = False,
    no_input: Annotated[bool, typer.Option("--no-input", help="Never ask; fail where an answer is needed.")] = False,
    debug: Annotated[bool, typer.Option("--debug", help="Show the trace of a bug.")] = False,  # noqa: ARG001 - see run()
    version: Annotated[  # noqa: ARG001 - answered by its callback
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version.")
    ] = False,
) -> None:
    ctx.obj = Session(db=db, manners=Manners(quiet=quiet, colour=not no_color, pager=not no_pager, asks=not no_input))
    if ctx.invoked_subcommand is None:
        typer.echo(ctx.get_help())


def run(arguments: list[str]) -> int:
    """Run one command line and return its exit code; every error has become one line on stderr."""
    try:
        result = app(lifted(arguments), prog_name="pledgetrack", standalone_mode=False)
        sys.stdout.flush()
    except PledgeError as error:
        return _fail(arguments, error.code, error.kind, str(error))
    except Stopped as stopped:
        return _fail(arguments, stopped.code, "interrupted", _interrupted())
    except (KeyboardInterrupt, typer.Abort):
        return _fail(arguments, INTERRUPTED, "interrupted", _interrupted())
    except BrokenPipeError:
        _let_go_of_stdout()  # the reader has gone (`| head`)
        return 0
    except SystemExit as ended:
        if not isinstance(ended.__context__, BrokenPipeError):
            raise
        _let_go_of_stdout()  # the same, met by Typer, which would end with 1
        return 0
    except UnicodeEncodeError as error:
        if error.reason != "surrogates not allowed":
            return _report(arguments, error)
        return _fail(arguments, 2, "usage", "a word of the command is not UTF-8. Set the terminal to UTF-8.")
    except OSError as error:
        if error.errno not in {errno.ENOSPC, errno.EIO, errno.EFBIG}:
            return _report(arguments, error)
        _let_go_of_stdout()
        return _fail([], 74, "io", f"cannot write the output: {error.strerror}")
    except Exception as error:  # noqa: BLE001 - the last place where a bug can become a report
        return _report(arguments, error)
    return result if isinstance(result, int) else 0


def _interrupted() -> str:
    if Session.saved:
        return "interrupted, after something was saved. See it: pledgetrack list operations"
    return "interrupted, nothing saved"


def _let_go_of_stdout() -> None:
    # What follows, the interpreter's own flush too, goes nowhere.
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _report(arguments: list[str], error: Exception) -> int:
    if hasattr(error, "format_message") and hasattr(error, "exit_code"):  # what Typer itself raises about usage
        return _fail(arguments, error.exit_code, "usage", _usage(error, arguments))
    if "--debug" in arguments:
        raise error
    where = error.__traceback__
    while where and where.tb_next:
        where = where.tb_next
    line = f"{Path(where.tb_frame.f_code.co_filename).name}:{where.tb_lineno}" if where else "?"
    return _fail(
        arguments, BUG, "bug", f"a bug in pledgetrack {pledgetrack.__version__}: {type(error).__name__} at {line}. "
        "Run it again with --debug before the command, and report what it prints.",
    )  # fmt: skip


def _usage(error: Any, arguments: list[str]) -> str:
    message = " ".join(error.format_message().split())
    file = next((word for word in arguments if word.startswith("-") and os.path.lexists(word)), None)
    if file:
        return f"{message.rstrip('.')}. If you mean the file, write ./{file}"
    context = getattr(error, "ctx", None)
    command = context.command_path if context else "pledgetrack"
    return f"{message.rstrip('.')}. See: {command} --help"


def _fail(arguments: list[str], code: int, kind: str, message: str) -> int:
    from pledgetrack.render.console import one_line, shortened
    from pledgetrack.reports.jsonl import json_line

    if "--json" in arguments:
        told = {"error": {"code": code, "kind": kind, "message": message}}
        sys.stdout.write(json_line(told))
    sys.stderr.write(f"{one_line(shortened(message))}\n")
    return code


def _stop(number: int, frame: FrameType | None) -> NoReturn:  # noqa: ARG001
    raise Stopped(INTERRUPTED if number == signal.SIGINT else TERMINATED)


def main() -> None:
    """Run the command line of this process and end it with the exit code."""
    if completion.VARIABLE in os.environ:
        from typer._completion_classes import completion_init

        completion_init()
    # Ours for Ctrl-C too: Typer would end the process without a word.
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, _stop)
    code = run(sys.argv[1:])
    gc.freeze()  # the collection at the very end would look at everything once more, for nothing
    sys.exit(code)
