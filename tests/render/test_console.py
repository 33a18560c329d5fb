"""What is data cannot act on the terminal (faults A1–A12, C12 of the threat model)."""

import io
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.render.screens import screen, shown

from pledgetrack.render.console import LONGEST, Screen, one_line
from pledgetrack.reports.unseen import visible

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
    "net\ufe0fzero",
    "\u2066 isolated",
    "unit\x1fseparator",
]
UNSEEN = {*map(chr, range(32)), *map(chr, range(0x7F, 0xA0)), "\u200b", "\u202e", "\u2066", "\ufeff", "\U000e0041"}


@pytest.mark.parametrize("text", HOSTILE)
@pytest.mark.parametrize("terminal", [True, False])
def test_no_control_character_of_data_reaches_the_screen(text: str, terminal: bool):
    made = screen(terminal=terminal)
    made.line(text)
    made.table(("city",), [(text,)])
    made.pairs([(text, text)])
    made.say(text)
    if terminal:
        made.beside([text], [text])
    assert isinstance(made.err, io.StringIO)
    assert not (UNSEEN - {"\n"}) & set(shown(made) + made.err.getvalue())
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
    made.line("\x1b[2J", style="verdict red")
    assert shown(made) == "\x1b[1;31m\\u{1b}[2J\x1b[0m\n"


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
    made.line("≤ 2040 −55 % ≠ “x”…")
    made.table(("goal",), [("−55 %",)])
    assert shown(made) == '<= 2040 -55 % != "x"...\ngoal\n-----\n-55 %\n'


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
    assert shown(made) == "city\twords\nParis\ta\\u{9}b\\u{a}c\n"


def test_a_huge_cell_is_cut_with_a_mark():
    made = screen(width=200)
    made.table(("words",), [("x" * 1_000_000,)])
    assert len(shown(made)) < 20_000
    assert "…" in shown(made)


def test_a_pipe_is_given_all_of_a_huge_value():
    made = screen(terminal=False)
    made.table(("words",), [("x" * 1_000_000,)])
    made.pairs([("words", "y" * 1_000_000)])
    assert shown(made).count("x") == 1_000_000
    assert shown(made).count("y") == 1_000_000


def test_a_cut_value_says_how_much_is_missing():
    assert screen().cut("x" * (LONGEST + 1_234)).endswith("x… (1,234 more characters)")


@pytest.mark.parametrize("terminal", [True, False])
def test_a_value_cannot_pass_for_a_line_of_ours(terminal: bool):
    made = screen(terminal=terminal)
    made.line("recorded  2040\n  = SAME  Same as recorded")
    made.pairs([("source", "a.txt\r\n  = SAME  Same as recorded")])
    assert not any(line.startswith("  = SAME") for line in shown(made).splitlines())


@given(st.text(max_size=200), st.sampled_from([30, 40, 80]), st.booleans(), st.booleans())
def test_whatever_is_shown_acts_on_nothing(text: str, width: int, terminal: bool, unicode: bool):
    made = screen(width=width, terminal=terminal, unicode=unicode)
    made.line(text, indent=12)
    made.pairs([(text, text)], indent=2)
    assert not (UNSEEN - {"\n"}) & set(shown(made))
    made.table((text, "b"), [(text, text)])
    assert not (UNSEEN - {"\n", "\t"}) & set(shown(made))
    # In a pipe a table's own tabs, one a row, are all the tabs there are.
    assert shown(made).count("\t") == (0 if terminal else 2)


WAYS = {
    "line": lambda made, text: made.line(text, indent=4),
    "pairs": lambda made, text: made.pairs([("words", text)]),
    "table": lambda made, text: made.table(("words", "more"), [(text, text)]),
    "say": lambda made, text: made.say(text),
    "beside": lambda made, text: made.beside([text], [text]),
}
ON_SCREEN = [(way, True) for way in WAYS]
IN_A_PIPE = [(way, False) for way in WAYS if way != "beside"]  # only a terminal has room for two blocks


@pytest.mark.parametrize("piece", ["a", "word ", "1", " ", "[b]", "\\", "深", "\x1b", "x\n"])
@pytest.mark.parametrize(("way", "terminal"), [*ON_SCREEN, *IN_A_PIPE])
def test_long_text_costs_in_proportion_to_its_length(piece: str, way: str, terminal: bool, seconds: Any):
    count = 60_000 // len(piece)
    once, twice = (seconds(lambda n=n: WAYS[way](screen(terminal=terminal), piece * n)) for n in (count, 2 * count))
    # Twice the text in at most four times the time: quadratic work on this much shows as far more than noise.
    assert twice < 4 * once + 0.02


def test_json_is_utf8_on_a_screen_that_is_not():
    raw = io.BytesIO()
    out = io.TextIOWrapper(raw, encoding="ascii")
    made = Screen.of(out, io.StringIO(), {})
    made.line("é")
    made.data('{"city": "深圳"}\n')
    assert raw.getvalue() == b"\\xe9\n" + '{"city": "深圳"}\n'.encode()
    assert json.loads(raw.getvalue().splitlines()[1]) == {"city": "深圳"}


@pytest.mark.parametrize("encoding", ["ascii", "latin-1", "cp1252", "utf-8"])
def test_an_encoding_never_fails(encoding: str):
    raw = io.BytesIO()
    made = Screen.of(io.TextIOWrapper(raw, encoding=encoding), io.TextIOWrapper(raw, encoding=encoding), {})
    assert made.unicode is (encoding == "utf-8")
    made.line("深圳 ≠ “Łódź” … −40 %")
    made.table(("a",), [("●",)])
    made.say("深圳…")
    made.out.flush()
    made.err.flush()
    assert b"40 %" in raw.getvalue()
    assert not {*range(0x80, 0xA0)} & set(raw.getvalue()) or encoding == "utf-8"
