"""What is data cannot act on the terminal (faults A1–A12, C12 of the threat model)."""

import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pledgetrack.render.console import Screen, one_line, visible

HOSTILE = [
    "\x1b[2J",
    "\x1b]0;PWNED\x07",
    "\x1bP+q\x1b\\",
    "\x1b]52;c;aGk=\x1b\\",
    "\x1b]8;;http://evil.example\x1b\\paris.example\x1b]8;;\x1b\\",
    "\x9b31m",
    "\x9d0;x\x9c",
    "a\x7fb\x00c\rd\be",
    "2030 \u202e0502",
    "Par\u200bis",
    "tag\U000e0041",
    "soft\u00adhyphen",
    "\ud800",
]
UNSEEN = {*map(chr, range(32)), *map(chr, range(0x7F, 0xA0)), "\u200b", "\u202e", "\u2066", "\ufeff", "\U000e0041"}


def screen(**changes: object) -> Screen:
    settings = {"terminal": True, "width": 80, "colour": False, "unicode": True} | changes
    return Screen(out=io.StringIO(), err=io.StringIO(), **settings)  # type: ignore[arg-type]


def shown(made: Screen) -> str:
    assert isinstance(made.out, io.StringIO)
    return made.out.getvalue()


@pytest.mark.parametrize("text", HOSTILE)
@pytest.mark.parametrize("terminal", [True, False])
def test_no_control_character_of_data_reaches_the_screen(text: str, terminal: bool):
    made = screen(terminal=terminal)
    made.line(text)
    made.table(("city",), [(text,)])
    assert not (UNSEEN - {"\n"}) & set(shown(made))
    assert "\\u{" in shown(made)


def test_escape_is_shown_by_its_number():
    assert visible("\x1b[31m") == "\\u{1b}[31m"
    assert one_line("a\n b\tc") == "a b c"


@given(st.text(max_size=200))
def test_visible_text_is_harmless_and_says_all(text: str):
    made = visible(text)
    assert not (UNSEEN - {"\n"}) & set(made)
    assert visible(made) == made
    assert len(made) >= len(text)


@pytest.mark.parametrize(
    "text", ["[bold]x[/bold]", "[link=http://evil.example]Paris[/link]", ":smile:", "cut 40% [/] by", "[/red]"]
)
@pytest.mark.parametrize("terminal", [True, False])
def test_markup_in_data_is_text(text: str, terminal: bool):
    made = screen(terminal=terminal)
    made.line(text)
    made.table(("quotation",), [(text,)])
    assert shown(made).count(text) == 2


def test_nothing_is_coloured_without_being_told():
    made = screen(colour=False)
    made.line("words", style="red")
    made.table(("a",), [("b",)])
    assert "\x1b" not in shown(made)


def test_colour_wraps_our_styles_only():
    made = screen(colour=True)
    made.line("\x1b[2J", style="red")
    assert shown(made) == "\x1b[31m\\u{1b}[2J\x1b[0m\n"


@pytest.mark.parametrize(
    ("environment", "colour"),
    [
        ({}, False),
        ({"FORCE_COLOR": "1"}, True),
        ({"FORCE_COLOR": "1", "NO_COLOR": "1"}, False),
        ({"FORCE_COLOR": "1", "TERM": "dumb"}, False),
        ({"FORCE_COLOR": "1", "NO_COLOR": ""}, True),
    ],
)
def test_when_a_pipe_is_coloured(environment: dict[str, str], colour: bool):
    assert Screen.of(io.StringIO(), io.StringIO(), environment).colour is colour


@pytest.mark.parametrize(("columns", "width"), [("30", 30), ("500", 200), ("0", 100), ("x", 100)])
def test_width_of_a_pipe(columns: str, width: int):
    assert Screen.of(io.StringIO(), io.StringIO(), {"COLUMNS": columns}).width == width


def test_an_ascii_terminal_gets_ascii_signs():
    made = screen(unicode=False)
    made.line("●──┤ 2040 −55 % ≠ “x”…")
    assert shown(made) == 'o--| 2040 -55 % # "x"...\n'


def test_lines_are_wrapped_on_a_terminal_and_never_in_a_pipe():
    words = "  note      " + "word " * 40
    there, piped = screen(width=40), screen(terminal=False, width=40)
    there.line(words, indent=12)
    piped.line(words)
    assert all(len(line) <= 40 for line in shown(there).splitlines())
    assert all(line.startswith(" " * 12) for line in shown(there).splitlines()[1:])
    assert len(shown(piped).splitlines()) == 1


def test_a_narrow_screen_gets_a_line_a_value():
    made = screen(width=30)
    made.table(("city", "verdict"), [("Paris", "SAME"), ("Rome", "LATER")])
    assert shown(made) == "city: Paris\nverdict: SAME\n\ncity: Rome\nverdict: LATER\n\n"


def test_a_pipe_gets_tab_separated_values():
    made = screen(terminal=False)
    made.table(("city", "words"), [("Paris", "a\tb\nc")])
    assert shown(made) == "city\twords\nParis\ta b c\n"


def test_a_huge_cell_is_cut_with_a_mark():
    made = screen(width=200)
    made.table(("words",), [("x" * 1_000_000,)])
    assert len(shown(made)) < 20_000
    assert "…" in shown(made)
