"""Writes docs/cli.md and man/pledgetrack.1 from the commands themselves; with --check says whether they are up to date."""

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import typer

import pledgetrack
from pledgetrack import errors
from pledgetrack.cli.commands import COMMANDS
from pledgetrack.cli.main import app

ROOT = Path(__file__).resolve().parent.parent
WIDTH = 100
CODES = {
    0: "done", 1: "done, and something was found to be wrong (db status)", 2: "usage, an unknown or ambiguous name",
    3: "done, and some items were left out; each is named on stderr", 65: "data that cannot be read or does not hold",
    66: "no such file, or no ledger yet", 69: "an address that gives no whole page", 70: "a bug of pledgetrack", 73: "a file that may not be written",
    74: "the disk is full or failed", 75: "another program holds the ledger", 78: "configuration, or a newer ledger",
    130: "stopped with Ctrl-C, nothing saved", 143: "stopped with a signal, nothing saved",
}  # fmt: skip
VARIABLES = {
    "PLEDGETRACK_DB": "the ledger, where --db is not given",
    "NO_COLOR": "no colour", "FORCE_COLOR": "colour in a pipe too", "COLUMNS": "the width, in place of the terminal's",
    "PAGER": "the pager for what is longer than the screen; less where it is not set",
    "SOURCE_DATE_EPOCH": "the time that is put on record, in seconds since 1970, so that a run can be repeated",
}  # fmt: skip
FILES = {
    "./pledgetrack.toml": 'db = "a/path.db": the ledger of a project',
    "~/.config/pledgetrack/config.toml": "the same for a person",
    "~/.local/share/pledgetrack/pledgetrack.db": "the ledger, where nothing else names one",
}


def main() -> None:
    """Write or check both files."""
    stale = []
    for path, text in ((ROOT / "docs" / "cli.md", markdown()), (ROOT / "man" / "pledgetrack.1", manual())):
        if "--check" in sys.argv and (not path.exists() or path.read_text("utf-8") != text):
            stale.append(str(path.relative_to(ROOT)))
        elif "--check" not in sys.argv:
            path.parent.mkdir(exist_ok=True)
            path.write_text(text, encoding="utf-8")
    if stale:
        sys.exit(f"not up to date: {', '.join(stale)}. Run: just docs")


def commands() -> Iterator[tuple[str, Any, Any]]:
    """Every command and subcommand: what to type, the command, its context."""
    group = typer.main.get_command(app)
    root = group.make_context("pledgetrack", [], resilient_parsing=True, terminal_width=WIDTH, max_content_width=WIDTH)
    yield "pledgetrack", group, root
    for name in COMMANDS:
        yield from _under(group.get_command(root, name), name, root)  # type: ignore[attr-defined]


def _under(command: Any, name: str, parent: Any) -> Iterator[tuple[str, Any, Any]]:
    context = command.make_context(
        name, [], parent=parent, resilient_parsing=True, terminal_width=WIDTH, max_content_width=WIDTH
    )
    yield context.command_path, command, context
    for below in getattr(command, "commands", {}):
        yield from _under(command.commands[below], below, context)


def markdown() -> str:
    """docs/cli.md."""
    parts = ["# Commands\n\nMade by `just docs` from what `--help` prints. Every command takes `-h`.\n"]
    for path, command, context in commands():
        parts.append(f"## `{path}`\n\n```\n{_help(command, context)}\n```\n")
    parts.append("## Exit codes\n\n| code | means |\n|---|---|")
    parts += [f"| {code} | {means} |" for code, means in CODES.items()]
    parts.append("\n## Environment\n\n| variable | means |\n|---|---|")
    parts += [f"| `{name}` | {means} |" for name, means in VARIABLES.items()]
    parts.append("\n## Files\n\n| file | holds |\n|---|---|")
    parts += [f"| `{name}` | {means} |" for name, means in FILES.items()]
    parts.append(
        "\nOrder: `--db`, `PLEDGETRACK_DB`, `./pledgetrack.toml`, the user's file, the default. `pledgetrack info` says"
        "\nwhich one won. The flags `--quiet`, `--no-color`, `--no-pager`, `--no-input` and `--debug` may stand before or"
        "\nbehind the command."
    )
    return "\n".join(parts) + "\n"


def _help(command: Any, context: Any) -> str:
    return "\n".join(line.rstrip() for line in command.get_help(context).splitlines()).strip()


def manual() -> str:
    """man/pledgetrack.1, in the man macros."""
    lines = [
        f'.TH PLEDGETRACK 1 "" "pledgetrack {pledgetrack.__version__}" "User Commands"',
        ".SH NAME", r"pledgetrack \- what cities say about climate at meetings, held against their recorded targets",
        ".SH SYNOPSIS", r"\fBpledgetrack\fR [\fIOPTIONS\fR] \fICOMMAND\fR [\fIARGUMENTS\fR]", ".SH COMMANDS",
    ]  # fmt: skip
    for path, command, context in commands():
        if path == "pledgetrack" or getattr(command, "commands", None):
            continue
        lines += [".SS " + _roff(context.command_path)]
        for paragraph in (command.help or "").split("\n\n"):
            lines += [".PP", _roff(" ".join(paragraph.split()))]
        for parameter in command.get_params(context):
            record = parameter.get_help_record(context)
            if record:
                lines += [".TP", rf"\fB{_roff(record[0])}\fR", _roff(record[1])]
    for title, pairs in (("EXIT STATUS", CODES), ("ENVIRONMENT", VARIABLES), ("FILES", FILES)):
        lines.append(f".SH {title}")
        for name, means in pairs.items():
            lines += [".TP", rf"\fB{_roff(str(name))}\fR", _roff(means)]
    return "\n".join(lines) + "\n"


def _roff(text: str) -> str:
    text = text.replace("\\", r"\e").replace("-", r"\-")
    return rf"\&{text}" if text.startswith((".", "'")) else text


assert {error.code for error in errors.PledgeError.__subclasses__()} <= set(CODES), "an exit code without words"
if __name__ == "__main__":
    main()
