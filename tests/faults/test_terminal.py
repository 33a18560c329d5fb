"""Section A of the threat model, with G1 to G3, over every command that prints what a ledger or a document holds."""

import json
import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from tests.faults.forked import Forked, Shown

from pledgetrack.cli.commands import COMMANDS
from pledgetrack.cli.list_ import What

# What acts on a terminal, what hides, and what Rich would read as its own.
ACTS = (
    "\x1b]0;PWNED\x07 \x1b[2J \x9b31m \x1bP+q\x1b\\ \x1b]52;c;aGk=\x1b\\ \x1b]8;;http://evil.example\x1b\\Paris\x1b]8;;\x1b\\"
    " \x9d0;x\x9c \x7f \u202e0502 Par\u200bis \U000e0041 \u2066x"
)
MARKUP = "[bold]b[/bold] [/] [/red] [link=http://evil.example]p[/link] :smile: \\"
HOSTILE = f"{ACTS} {MARKUP}"
TEXT = f"Meeting of mayors\n\nThe Mayor of Shenzhen, Ana Ruiz, said: “We {HOSTILE} will be carbon neutral by 2040.”\n"
FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u200b\u202e\u2066\ufeff\U000e0000-\U000e0fff]")
COLOURS = re.compile("\x1b\\[[0-9;]*m")
DATASET = "\x1b]0;PWNED\x07[bold].csv"
FILE = "evil\x1b]0;PWNED\x07[bold].txt"


@pytest.fixture(scope="session")
def evil(forked: Forked, tmp_path_factory: pytest.TempPathFactory) -> "Evil":
    return Evil(forked, tmp_path_factory.mktemp("evil"))


class Evil:
    """A ledger in which every word that a person or a document can put there is hostile, and its ids."""

    def __init__(self, forked: Forked, folder: Path) -> None:
        self.forked, self.folder = forked, folder
        self.world = {
            "PATH": os.environ["PATH"], "HOME": str(folder), "PLEDGETRACK_DB": str(folder / "x.db"),
            "PYTHONPATH": os.pathsep.join(path for path in sys.path if path.endswith("src")),
            "SOURCE_DATE_EPOCH": "1795824000", "LANG": "C.UTF-8", "PAGER": "cat",
        }  # fmt: skip
        (folder / FILE).write_text(TEXT, encoding="utf-8")
        (folder / "t.csv").write_text(
            f"city,country,kind,source\nShenzhen,CN,net_zero,{ACTS}\nX{ACTS},FR,net_zero,S\nParis,FR,{ACTS},S\n", encoding="utf-8"
        )  # fmt: skip
        (folder / DATASET).write_text(
            "actor_id,target_type,baseline_year,target_year,target_value,target_unit\nUS LAX,Net zero,,2050,,\n",
            encoding="utf-8",
        )
        self.ids: dict[str, str] = {}
        for words in WRITES:
            self.written(*words)

    def written(self, *words: str) -> None:
        ran = self.forked.run(
            *(word.format(**self.ids) if "{" in word else word for word in words), cwd=self.folder, env=self.world
        )
        assert ran.code in {0, 3}, (words, ran)
        for what in ("targets", "meetings", "mentions", "claims", "sources"):
            rows = json.loads(self.forked.run("list", what, "--json", cwd=self.folder, env=self.world).out)["items"]
            self.ids |= {what[:-1]: row["id"] for row in rows[-1:]}
            self.ids |= {f"{what[:-1]}_by_hand": row["id"] for row in rows if row.get("entered")}

    def shown(self, words: tuple[str, ...], *, terminal: bool = False, width: int = 80, **env: str) -> Shown:
        there = tuple(self.ids[word[1:-1]] if word.startswith("{") else word for word in words)
        return self.forked.run(*there, cwd=self.folder, env=self.world | env, terminal=terminal, width=width)


QUOTE = ("--quote", "carbon neutral by 2040", "--speaker", HOSTILE, "--office", "Mayor", "--body", HOSTILE, "--kind", "carbon_neutral", "--year", "2040")  # fmt: skip
TARGET = ("add-target", "Shenzhen", "--kind", "net_zero", "--year", "2060", "--source", HOSTILE, "--url", HOSTILE, "--quote", HOSTILE, "--body", HOSTILE)  # fmt: skip
ACCOUNT = ("add-meeting", FILE, "--date", "2021-01-01", "--title", HOSTILE, "--place", HOSTILE, "--convenor", HOSTILE)
CITY = ("add-city", f"Evil {HOSTILE}", "--geonameid", "999999999", "--country", "SE", "--region", HOSTILE, "--alias", f"also {HOSTILE}")  # fmt: skip
REPLY = ("respond", "{target}", "--by", HOSTILE, "--text", HOSTILE, "--url", HOSTILE)
RULING = ("verdict", "{claim}", "--set", "SAME", "--by", HOSTILE, "--why", HOSTILE)
ALIAS = ("alias", "add", "Shenzhen", HOSTILE)
WRITES = [
    ("import", "t.csv"), ("import", DATASET), TARGET, (*ACCOUNT, "--yes"), CITY, ALIAS, ("add-mention", "{meeting}", "Shenzhen", *QUOTE), REPLY, RULING,
]  # fmt: skip
# Every command line that prints such words to a person, and its exit code.
PRINTS: dict[tuple[str, ...], int | None] = {
    ("show", "city", "Shenzhen"): 0,
    ("show", "city", "999999999"): 0,
    ("show", "city", HOSTILE): 0,
    ("show", "city", f"no {HOSTILE}"): 2,
    ("show", "meeting", "{meeting}"): 0,
    ("show", "source", "{source}"): 0,
    ("show", "target", "{target}"): 0,
    ("show", "mention", "{mention}"): 0,
    ("explain", "{claim}"): 0,
    ("compare", "--format", "table"): 0,
    ("timeline", "--format", "table"): 0,
    ("check", "--format", "table"): 1,
    ("review", "--list", "--format", "table"): 0,
    ("accept", HOSTILE, "--by", "x"): 2,
    ("search", "mayor", "--format", "table"): 0,
    ("quote", "{claim_by_hand}", "--include-unreviewed"): 0,
    ("reject", HOSTILE, "--why", "x", "--by", "x"): 2,
    ("translate", HOSTILE, "--text", "x", "--by", "x"): 2,
    ("diff", HOSTILE, "2021", "2022"): 2,
    **{("list", what, "--format", "table"): 0 for what in What},
    ("extract", FILE, "--format", "table"): 0,
    ("extract", f"no {FILE}", "--format", "table"): 65,
    (*ACCOUNT, "--dry-run"): 0,
    ("import", "t.csv"): 3,
    (*TARGET, "--dry-run"): 0,
    TARGET: 0,
    (*CITY, "--dry-run"): 0,
    ("add-mention", "{meeting}", "Shenzhen", *QUOTE): 0,
    ("add-mention", "{meeting}", "Shenzhen", "--quote", "We will be carbon neutral by 2060"): 2,
    ("respond", f"t{HOSTILE}", "--by", "x", "--text", "y"): 2,
    ("verdict", HOSTILE, "--set", "SAME", "--by", "x", "--why", "y"): 2,
    ("retract", HOSTILE, "--why", "x"): 2,
    ALIAS: 0,
    ("undo", "--dry-run"): 0,
    ("export", HOSTILE): 2,
    (HOSTILE,): 2,
    ("--db", f"{HOSTILE}.db", "list", "cities"): 66,
    ("serve", "--port", "0"): -signal.SIGALRM,
}  # fmt: skip
# A command without a line above is tried as it stands, whatever its exit code.
PRINTS |= {(name,): None for name in COMMANDS if name not in {words[0] for words in PRINTS}}
# Those of them whose words are only ours.
QUIET = {
    ("list", "operations", "--format", "table"),
    ("list", "claims", "--format", "table"),
    ("undo", "--dry-run"),
    ("serve", "--port", "0"),
    TARGET,
    ("add-mention", "{meeting}", "Shenzhen", *QUOTE),
}
EVERY = pytest.mark.parametrize(
    "words", list(PRINTS), ids=lambda words: " ".join(words).encode("ascii", "replace").decode()[:40]
)


def harmless(screen: bytes) -> str:
    """The screen without colours of ours; fails for anything that acts or hides."""
    text = COLOURS.sub("", screen.decode("utf-8"))
    assert not FORBIDDEN.search(text), repr(text)
    return text


@EVERY
def test_nothing_of_the_data_acts_on_a_terminal(evil: Evil, words: tuple[str, ...]):
    """A1 to A6, A9, A12."""
    ran = evil.shown(words, terminal=True, width=200, TERM="xterm-256color")
    assert PRINTS[words] in {ran.code, None}, ran
    text = "".join(harmless(ran.out).split())
    if words not in QUIET and PRINTS[words] is not None:
        assert "\\u{1b}]" in text or "\\x1b]" in text, text
        assert "[bold]" in text or HOSTILE not in " ".join(words)


@EVERY
def test_in_a_pipe_there_is_neither_escape_nor_frame(evil: Evil, words: tuple[str, ...]):
    """A1, C12, G2, G3: and an ASCII screen costs nothing but signs."""
    ran = evil.shown(words, PYTHONIOENCODING="ascii")
    assert PRINTS[words] in {ran.code, None}, ran
    text = harmless(ran.out + ran.err)
    assert text.isascii() and "\x1b" not in text


@EVERY
def test_a_screen_of_one_column_without_colour_loses_nothing(evil: Evil, words: tuple[str, ...]):
    """A11, G2."""
    wide, narrow = (
        evil.shown(words, terminal=True, width=width, TERM="xterm-256color", NO_COLOR="1") for width in (200, 1)
    )
    assert wide.code == narrow.code
    assert b"\x1b" not in wide.out + narrow.out
    assert ("PWNED" in "".join(narrow.out.decode().split())) is ("PWNED" in "".join(wide.out.decode().split()))
    for width in ("0", "9"):
        assert evil.shown(words, terminal=True, COLUMNS=width).out.strip()


LONG = [words for words in PRINTS if words[0] in {"show", "list", "extract", "explain"} and PRINTS[words] == 0][:6]


@pytest.mark.parametrize(
    "words",
    [
        *LONG,
        ("export", "csv"),
        ("export", "xlsx"),
        ("export", "datapackage"),
        ("list", "targets", "--json"),
        ("report", "--include-unreviewed"),
    ],
    ids=lambda words: " ".join(words)[:20],
)
def test_a_reader_that_is_gone_is_no_error(evil: Evil, words: tuple[str, ...]):
    """G1: the other end of the pipe is closed before the first line."""
    there = [evil.ids[word[1:-1]] if word.startswith("{") else word for word in words]
    reading, writing = os.pipe()
    os.close(reading)
    ran = subprocess.run(
        [sys.executable, "-m", "pledgetrack", *there], env=evil.world, cwd=evil.folder, stdout=writing, stderr=subprocess.PIPE, check=False
    )  # fmt: skip
    os.close(writing)
    assert (ran.returncode in {0, 141}, ran.stderr) == (True, b"")


@pytest.mark.parametrize("form", ["csv", "tsv", "json", "jsonl", "md"])
def test_machines_are_given_the_values_to_the_letter_or_as_escapes(evil: Evil, form: str):
    """A1, H1: csv and tsv hold the values themselves, JSON its own escapes; Markdown is for people."""
    ran = evil.shown(("list", "targets", "--format", form))
    assert ran.code == 0
    if form in {"json", "jsonl"}:
        harmless(ran.out)
        told = ran.out.decode() if form == "jsonl" else None
        rows = [json.loads(line) for line in told.splitlines()] if told else json.loads(ran.out)["items"]
        assert HOSTILE in {row["quotation"] for row in rows}
    elif form == "csv":
        assert HOSTILE in ran.out.decode()


@pytest.mark.parametrize("filler", ["\\", "1", "[b]", "深 "])
def test_a_document_of_one_endless_value_is_shown_in_time(evil: Evil, tmp_path: Path, filler: str):
    """A7, A8, A10: a quotation of a megabyte is cut with a mark, and nothing in it is searched again and again."""
    (tmp_path / "a.txt").write_text(
        f"Meeting\n\nThe Mayor of Paris said: “We will be carbon neutral by 2050 {filler * (1_000_000 // len(filler))}x.”\n", encoding="utf-8"
    )  # fmt: skip
    begun = time.monotonic()
    env = evil.world | {"PLEDGETRACK_DB": str(tmp_path / "x.db"), "TERM": "xterm"}
    for words in (("add-meeting", "a.txt", "--date", "2021", "--yes"), ("show", "city", "Paris"), ("list", "sources"), ("list", "claims")):  # fmt: skip
        ran = evil.forked.run(*words, cwd=tmp_path, terminal=True, env=env)
        assert (ran.code, len(ran.out) < 60_000) == (0, True)
    assert time.monotonic() - begun < 20


def test_a_list_without_an_end_is_cut_and_says_so(evil: Evil, tmp_path: Path):
    """A10."""
    rows = "".join(f"1795565,net_zero,{year},S{number}\n" for number in range(30) for year in range(2030, 2040))
    (tmp_path / "t.csv").write_text(f"geonameid,kind,target_year,source\n{rows}", encoding="utf-8")
    env = evil.world | {"PLEDGETRACK_DB": str(tmp_path / "x.db"), "TERM": "xterm"}
    assert evil.forked.run("import", "t.csv", cwd=tmp_path, env=env).code == 0
    ran = evil.forked.run("list", "targets", cwd=tmp_path, terminal=True, env=env)
    assert b"200 more targets: --all shows them" in ran.out
    assert evil.forked.run("list", "targets", cwd=tmp_path, env=env).out.count(b"\n") == 301
