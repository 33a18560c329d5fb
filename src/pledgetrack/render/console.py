"""The one door to the screen: what is data cannot act on the terminal, and colour is never needed to understand."""

import os
import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple, TextIO

from pledgetrack.render.codes import ASCII, CODES
from pledgetrack.render.wrapping import cells, wrapped
from pledgetrack.reports.unseen import visible

NARROWEST, WIDEST, PIPE_WIDTH, USUAL_WIDTH = 40, 200, 100, 80
LONGEST = 2_000  # characters of one value that a person's screen is given; a pipe gets them all
_SPACE = re.compile(r"(?:\r\n|[ \t\n])+")
_BREAK = re.compile(r"(?:\r\n|[\t\n])+")


def one_line(text: str) -> str:
    """The text on one line, visible, its spaces, tabs and line breaks folded into single spaces."""
    return visible(_SPACE.sub(" ", text).strip(" "))


def shortened(text: str) -> str:
    """The text as long as a person can use it, with how much is missing."""
    return text if len(text) <= LONGEST else f"{text[:LONGEST]}… ({len(text) - LONGEST:,} more characters)"


class Screen(NamedTuple):
    """Where one command shows things: data on ``out``, talk on ``err``.

    ``terminal`` tells a person's screen from a pipe: only there are lines wrapped and framed, to ``width`` columns.
    ``colour`` and ``unicode`` say what ``out`` can show, ``quiet`` leaves the talk out. Every text
    that it is given is made visible on its way.
    """

    out: TextIO
    err: TextIO
    terminal: bool
    width: int
    colour: bool
    unicode: bool
    quiet: bool = False

    @classmethod
    def of(cls, out: TextIO, err: TextIO, environment: Mapping[str, str], *, quiet: bool = False) -> "Screen":
        """The screen of this process. What its encoding cannot hold will be shown by number, never fail."""
        for stream in (out, err):
            if hasattr(stream, "reconfigure"):
                stream.reconfigure(errors="backslashreplace")
        terminal = out.isatty()
        plain = bool(environment.get("NO_COLOR")) or environment.get("TERM") == "dumb"
        return cls(
            out=out,
            err=err,
            terminal=terminal,
            width=_width(out, environment, terminal=terminal),
            colour=not plain and (terminal or bool(environment.get("FORCE_COLOR"))),
            unicode=_holds_unicode(out),
            quiet=quiet,
        )

    @property
    def narrow(self) -> bool:
        """Whether there is room for no more than ``key: value`` lines."""
        return self.terminal and self.width < NARROWEST

    @property
    def watched(self) -> bool:
        """Whether a person sees what is said meanwhile."""
        return not self.quiet and self.err.isatty()

    def text(self, words: str) -> str:
        """The words as ``out`` can show them: its own signs and typographic marks in ASCII where it must."""
        return words if self.unicode else words.translate(ASCII)

    def cut(self, value: str) -> str:
        """A value as long as a person can use; in a pipe the whole of it."""
        return shortened(value) if self.terminal else value

    def line(self, words: str = "", *, style: str = "", indent: int = 0) -> None:
        """Print one line on ``out``; on a terminal wrapped to its width, further lines ``indent`` columns in.

        A line break in the words becomes a space, so that no value can pass for a line of ours.
        """
        shown = self.text(visible(_BREAK.sub(" ", words))).rstrip(" ")
        lines = wrapped(shown, self.width, indent) if self.terminal else [shown]
        for line in lines:
            self.out.write(f"{self._styled(line, style)}\n")

    def data(self, text: str) -> None:
        """Write text for programs (JSON) on ``out``, in UTF-8 whatever the encoding of the screen."""
        buffer = getattr(self.out, "buffer", None)
        if buffer is None or self.unicode:
            self.out.write(text)
        else:
            self.out.flush()
            buffer.write(text.encode("utf-8"))
            buffer.flush()

    def say(self, words: str) -> None:
        """Print one line of talk on ``err``, unless a person asked for none."""
        if not self.quiet:
            self.warn(words)

    def warn(self, words: str) -> None:
        """Print one line on ``err`` that nobody should miss, wrapped where a person reads it."""
        line = one_line(shortened(words))
        line = line if _holds_unicode(self.err) else line.translate(ASCII)
        for shown in wrapped(line, self.width, 2) if self.err.isatty() else [line]:
            self.err.write(f"{shown}\n")

    def pairs(self, pairs: Iterable[tuple[str, str]], *, indent: int = 0) -> None:
        """Print what is called what, a line each: ``key  value``, or ``key: value`` where the screen is narrow."""
        told = [(one_line(key), one_line(self.cut(value))) for key, value in pairs]
        width = max((cells(key) for key, _ in told), default=0)
        for key, value in told:
            if self.narrow:
                self.line(f"{key}: {value}", indent=2)
            else:
                gap = " " * (width - cells(key) + 2)
                self.line(f"{' ' * indent}{key}{gap}{value}", indent=indent + width + 2)

    def table(self, columns: Sequence[str], rows: Iterable[Sequence[str]], *, whole: Sequence[str] = ()) -> None:
        """Print rows: framed by Rich on a terminal, tab-separated in a pipe, ``key: value`` where it is narrow.

        Columns named in ``whole`` are not wrapped. In a pipe a tab or line break inside a value is shown by its number.
        """
        if self.narrow:
            for row in rows:
                self.pairs(zip(columns, row, strict=True))
                self.line()
        elif self.terminal:
            self._framed(columns, rows, whole)
        else:
            for row in (columns, *rows):
                self.out.write(self.text("\t".join(_flat(value) for value in row)) + "\n")

    def beside(self, left: Sequence[str], right: Sequence[str], *, indent: int = 0) -> None:
        """Print two blocks of lines side by side on a terminal, each wrapped to half of the width."""
        from rich.table import Table

        half = (self.width - indent - 3) // 2
        grid = Table.grid(padding=(0, 3, 0, 0), pad_edge=False)
        grid.add_column(width=half, overflow="fold")
        grid.add_column(width=half, overflow="fold")
        grid.add_row(self._block(left), self._block(right))
        self._print(grid, indent)

    def _framed(self, columns: Sequence[str], rows: Iterable[Sequence[str]], whole: Sequence[str]) -> None:
        from rich import box
        from rich.table import Table

        frame = box.SIMPLE_HEAD if self.unicode else _ascii_head()
        table = Table(box=frame, pad_edge=False, show_edge=False, expand=False, header_style="")
        for column in columns:
            table.add_column(self._block([column]), overflow="fold", no_wrap=column in whole)
        for row in rows:
            table.add_row(*(self._block([value]) for value in row))
        self._print(table, 0)

    def _block(self, lines: Sequence[str]) -> Any:
        from rich.text import Text

        # Always a Text: a plain string would be read as markup.
        return Text("\n".join(self.text(one_line(self.cut(line))) for line in lines))

    def _print(self, shown: Any, indent: int) -> None:
        from io import StringIO

        from rich.console import Console

        caught = StringIO()
        Console(
            file=caught, width=max(self.width - indent, 1), markup=False, emoji=False, highlight=False, no_color=True,
            force_terminal=False, color_system=None, legacy_windows=False, force_jupyter=False,
        ).print(shown)  # fmt: skip
        for line in caught.getvalue().splitlines():
            self.out.write(f"{' ' * indent}{line}".rstrip(" ") + "\n")

    def _styled(self, line: str, style: str) -> str:
        return f"\x1b[{CODES[style]}m{line}\x1b[0m" if self.colour and style and line else line


def _flat(value: str) -> str:
    return visible(value).replace("\n", "\\u{a}")


def _ascii_head() -> Any:
    from rich.box import Box

    return Box("    \n    \n -- \n    \n    \n    \n    \n    \n", ascii=True)


def _holds_unicode(stream: TextIO) -> bool:
    return (stream.encoding or "").lower().replace("-", "").replace("_", "") in {"utf8", "utf8sig"}


def _width(out: TextIO, environment: Mapping[str, str], *, terminal: bool) -> int:
    named = environment.get("COLUMNS", "")
    if named.isascii() and named.isdigit() and int(named[:6]) > 0:
        return min(int(named[:6]), WIDEST)
    if not terminal:
        return PIPE_WIDTH
    try:
        return min(os.get_terminal_size(out.fileno()).columns or USUAL_WIDTH, WIDEST)
    except OSError:
        return USUAL_WIDTH
