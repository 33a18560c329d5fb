"""Markdown is read as what it shows."""

import time
from pathlib import Path

import pytest
from tests.growth import times_longer

from pledgetrack.actions.read_document import read_document
from pledgetrack.doors.parsed import NO_HINTS
from pledgetrack.readers.markdown import READER


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Riga will be\nneutral by 2030.\n\nSo will Turku.", "Riga will be neutral by 2030.\n\nSo will Turku."),
        ("# Riga\nwill", "Riga\n\nwill"),
        ("### Riga ###", "Riga"),
        ("Riga\n====\nwill", "Riga\n\nwill"),
        ("#hashtag 2030", "#hashtag 2030"),
        ("cut by **40 %** by *2030*, ***really***", "cut by 40 % by 2030, really"),
        ("__Riga__ and snake_case_name and _Turku_", "Riga and snake_case_name and Turku"),
        ("5 * 3 * 2 = 30", "5 * 3 * 2 = 30"),
        ("80 %* by 2050\\*", "80 %* by 2050*"),
        ("[Riga](https://riga.example/a_(b) \"t\") and [Turku][t]\n\n[t]: https://turku.example", "Riga and Turku"),
        ("![a picture of Oslo](o.png) Riga[^1]\n\n[^1]: a note", "Riga"),
        ("<https://riga.example/x> <b>Riga</b><!-- Oslo\n2030 -->", "https://riga.example/x Riga"),
        ("- Riga: 2030\n- Turku: 2029\n  or sooner\n* Oslo", "- Riga: 2030\n\n- Turku: 2029 or sooner\n\n- Oslo"),
        ("1. Riga\n2) Turku", "1. Riga\n\n2) Turku"),
        ("- [x] done", "- done"),
        ("> “We begin now,”\n> said the mayor.", "“We begin now,” said the mayor."),
        ("| City | Year |\n|---|:-:|\n| Riga | **2030** |", "City | Year\n\nRiga | 2030"),
        ("a\n\n---\n\nb\n\n* * *\nc", "a\n\nb\n\nc"),
        ("```text\nRiga # 2030\n```\nafter", "Riga # 2030\n\nafter"),
        ("one  \ntwo\\\nthree", "one\ntwo\nthree"),
        ("R&amp;D in `Riga`", "R&D in Riga"),
        ("a < b and c > d", "a < b and c > d"),
        ("The plan: 2020–2030\r\nholds\r\n\r\nyes", "The plan: 2020–2030 holds\n\nyes"),
    ],
)  # fmt: skip
def test_signs_go_and_words_stay(text: str, words: str):
    assert READER.parse(text.encode(), NO_HINTS).text == words


def test_what_stands_before_the_text():
    text = '---\ntitle: "A dialogue"\ndate: 2021-09-10T09:00\nlang: de-DE\ntags: [a, b]\n---\n# Other\n\nRiga'
    parsed = READER.parse(text.encode(), NO_HINTS)
    assert (parsed.title, parsed.published, parsed.language, parsed.text) == (
        "A dialogue",
        "2021-09-10",
        "de",
        "Other\n\nRiga",
    )


def test_a_rule_is_no_front_matter():
    parsed = READER.parse(b"# Riga\n\n---\n\ntext", NO_HINTS)
    assert (parsed.title, parsed.text, parsed.published) == ("Riga", "Riga\n\ntext", None)


def test_markdown_is_known_by_its_name(tmp_path: Path):
    for name, media_type in (("a.md", "text/markdown"), ("a.MARKDOWN", "text/markdown"), ("a.txt", "text/plain")):
        (tmp_path / name).write_text("# Riga\n\n**2030**", encoding="utf-8")
        assert read_document(str(tmp_path / name)).media_type == media_type


@pytest.mark.parametrize(
    "piece", ["*", "_a", "[a", "`", "![", "<a", "**a ", "[a](", "\\", "~~a", "| ", "> ", "---\n", "<!--"]
)
def test_hostile_markdown_takes_time_by_its_length(piece: str):
    def seconds(size: int) -> float:
        content = (piece * size).encode() + b"x"
        begun = time.process_time()
        READER.parse(content, NO_HINTS)
        return time.process_time() - begun

    assert times_longer(seconds, 2000, floor=0.02, bar=3) < 3
