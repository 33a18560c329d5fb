"""How the help of a command reads: what a value may be stands in the words, and no line is cut."""

from typing import Any

_LONGEST = 20  # characters of values that stand in the place of a metavariable


def readable(command: Any) -> Any:
    """The same command, or group of commands, with options and short help that fit a screen of 80 columns."""
    for parameter in command.params:
        if not parameter.metavar and not getattr(parameter, "is_flag", False):
            _name(parameter)
    for inner in getattr(command, "commands", {}).values():
        # Typer would cut the first line after 45 characters.
        inner.short_help = inner.short_help or (inner.help or "").split("\n\n")[0].replace("\n", " ")
        readable(inner)
    return command


def _name(parameter: Any) -> None:
    choices = [str(choice) for choice in getattr(parameter.type, "choices", ())]
    if choices and len("|".join(choices)) <= _LONGEST:
        return
    if choices:
        parameter.metavar = max(parameter.opts, key=len).strip("-").upper()
        parameter.help = f"{parameter.help} One of {', '.join(choices)}."
    elif "int" in parameter.type.name or "float" in parameter.type.name:
        parameter.metavar = "N"
    else:
        parameter.metavar = "TEXT"
