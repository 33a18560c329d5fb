"""The one door to the screen: what is data cannot act on the terminal, and colour is never needed to understand."""

import io
import os
import re
import sys
import textwrap
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, TextIO

NARROWEST, WIDEST, PIPE_WIDTH = 40, 200, 100
LONGEST = 2_000
_WHOLE = {"checked", "GeoNames", "confidence", "role", "origin", "gases"}  # columns of short values
# C0 but newline, DEL, C1, soft hyphen, zero width, bidirectional marks, line separators, tags, lone surrogates.
_UNSEEN = re.compile(
    "[\x00-\x09\x0b-\x1f\x7f-\x9f\xad\u061c\u115f\u1160\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0"
    "\ufff9-\ufffb\ud800-\udfff\U000e0000-\U000e0fff]"
)
_ASCII = str.maketrans(
    {
        "●": "o", "◆": "*", "─": "-", "═": "=", "┤": "|", "╞": "|", "┼": "+", "│": "|", "·": ".", "≠": "#",
        "…": "...", "≤": "<", "−": "-", "–": "-", "—": "-", "“": '"', "”": '"', "‘": "'", "’": "'",
    }
)  # fmt: skip


def visible(text: str) -> str:
    r"""Return the text with every character shown that would act unseen: ESC as ``\u{1b}``. Newlines stay."""
    return _UNSEEN.sub(lambda match: f"\\u{{{ord(match[0]):x}}}", text)


def one_line(text: str) -> str:
    """The text on one line, visible, its white space folded."""
    return visible(" ".join(text.split()))


@dataclass(frozen=True, kw_only=True)
class Screen:
    """Where one command shows things: data on ``out``, talk on ``err``.

    ``terminal`` tells a person's screen from a pipe: only there are lines wrapped and framed, to ``width`` columns.
    """

    out: TextIO
    err: TextIO
    terminal: bool
    width: int
    colour: bool
    unicode: bool

    @classmethod
    def of(cls, out: TextIO, err: TextIO, environment: Mapping[str, str]) -> "Screen":
        """The screen of this process."""
        for stream in (out, err):
            if hasattr(stream, "reconfigure"):
                stream.reconfigure(errors="backslashreplace")
        terminal = out.isatty()
        plain = bool(environment.get("NO_COLOR")) or environment.get("TERM") == "dumb"
        return cls(
            out=out,
            err=err,
            terminal=terminal,
            width=_width(environment, terminal=terminal),
            colour=not plain and (terminal or bool(environment.get("FORCE_COLOR"))),
            unicode=(out.encoding or "").lower().replace("-", "") in {"utf8", "utf8sig"},
        )

    @property
    def narrow(self) -> bool:
        """Whether there is room for no more than ``key: value`` lines."""
        return self.terminal and self.width < NARROWEST

    def text(self, words: str) -> str:
        """The words as this screen can show them."""
        return words if self.unicode else words.translate(_ASCII)

    def line(self, words: str = "", *, style: str = "", indent: int = 0) -> None:
        """Print words on ``out``; on a terminal wrapped to its width, further lines ``indent`` columns in."""
        shown = self.text(visible(words))
        if self.terminal:
            shown = "\n".join(
                "\n".join(_wrapped(piece, self.width, indent)) if len(piece) > self.width else piece
                for piece in shown.split("\n")
            )
        self.out.write(f"{self._styled(shown, style)}\n")

    def say(self, words: str) -> None:
        """Print one line of talk on ``err``, wrapped where a person reads it."""
        line = one_line(words)
        if self.err.isatty() and self.width >= NARROWEST:
            line = "\n".join(_wrapped(line, self.width, 2))
        self.err.write(f"{line}\n")

    def table(self, columns: tuple[str, ...], rows: list[tuple[str, ...]]) -> None:
        """Print rows: framed by Rich on a terminal, tab-separated in a pipe, ``key: value`` where it is narrow."""
        if self.narrow:
            for row in rows:
                for column, value in zip(columns, row, strict=True):
                    self.line(f"{column}: {value}", indent=2)
                self.line()
        elif self.terminal:
            self._framed(columns, rows)
        else:
            for row in (columns, *rows):
                self.out.write(self.text("\t".join(one_line(value) for value in row)) + "\n")

    def _framed(self, columns: tuple[str, ...], rows: list[tuple[str, ...]]) -> None:
        from rich import box
        from rich.table import Table
        from rich.text import Text

        table = Table(box=box.SIMPLE_HEAD if self.unicode else box.ASCII, pad_edge=False, show_edge=False, expand=False)
        for column in columns:
            table.add_column(Text(self.text(column)), overflow="fold", no_wrap=column in _WHOLE)
        for row in rows:
            table.add_row(*(Text(self.text(visible(_cut(value)))) for value in row))
        drawn = io.StringIO()
        self._rich(drawn).print(table)
        self.out.writelines(f"{line.rstrip()}\n" for line in drawn.getvalue().splitlines())

    def _rich(self, file: TextIO) -> Any:
        from rich.console import Console

        return Console(
            file=file, width=self.width, markup=False, emoji=False, highlight=False, no_color=not self.colour,
            force_terminal=self.colour, color_system="standard" if self.colour else None, legacy_windows=False,
        )  # fmt: skip

    def _styled(self, words: str, style: str) -> str:
        if not self.colour or not style:
            return words
        from pledgetrack.render.theme import CODES

        return "\n".join(f"\x1b[{CODES[style]}m{line}\x1b[0m" if line else line for line in words.split("\n"))


def _wrapped(line: str, width: int, indent: int) -> list[str]:
    lead = len(line) - len(line.lstrip(" "))
    return textwrap.wrap(
        line, width, subsequent_indent=" " * max(lead, indent), break_on_hyphens=False, replace_whitespace=False,
        drop_whitespace=True,
    )  # fmt: skip


def _cut(value: str) -> str:
    return value if len(value) <= LONGEST else f"{value[: LONGEST - 1]}…"


def _width(environment: Mapping[str, str], *, terminal: bool) -> int:
    named = environment.get("COLUMNS", "")
    if named.isdigit() and int(named) > 0:
        return min(int(named), WIDEST)
    if not terminal:
        return PIPE_WIDTH
    try:
        return min(os.get_terminal_size(sys.stdout.fileno()).columns or 80, WIDEST)
    except OSError:
        return 80
