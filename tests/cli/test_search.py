"""Passages are found again by their words, in any script, and any text is safe to look for."""

import json
from typing import Any

import pytest

TEXTS = {
    "lodz.txt": "Łódź council\n\nThe Mayor of Łódź, Jan Kot, said: “Łódź will be climate neutral by 2050.”\n\nBuses were discussed.\n",
    "tokyo.txt": "東京都は2050年までに実質排出ゼロを目指す。\n\nTokyo spoke of hydrogen.\n",
}
TARGETS = "city,country,kind,target_year,source,quotation,checked\nŁódź,PL,climate_neutral,2050,A plan,Climate neutrality of Łódź by 2050,2022\n"


@pytest.fixture
def filled(run, tmp_path):
    for name, text in TEXTS.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
        assert run("add-meeting", name, "--date", "2021-05-05", "--yes").code == 0
    (tmp_path / "t.csv").write_text(TARGETS, encoding="utf-8")
    assert run("import", "t.csv").code == 0
    return run


def found(run, *words: str) -> list[dict[str, Any]]:
    ran = run("search", *words, "--json")
    assert ran.code == 0, ran.err
    items: list[dict[str, Any]] = json.loads(ran.out)["items"]
    return items


@pytest.mark.parametrize(
    ("words", "count"),
    [
        (("lodz",), 3), (("LODZ", "neutral"), 1), (("climate neutral",), 1), (('"neutral climate"',), 0), (("neutral*",), 2),
        (("東京",), 1), (("排出ゼロ",), 1), (("hydrogen", "--until", "2020"), 0), (("hydrogen", "--since", "2021-05"), 1),
        (("neutral*", "--kind", "target"), 1), (("neutral*", "--kind", "source"), 1), (("neutral", "--speaker", "Kot"), 1),
        (("hydrogen", "--speaker", "Kot"), 0), (("lodz", "--city", "Łódź", "--kind", "source"), 2), (("hydrogen", "--city", "Łódź"), 0),
        (("nowhere",), 0),
    ],
)  # fmt: skip
def test_what_is_found(filled, words, count):
    assert len(found(filled, *words)) == count


def test_a_passage_points_at_its_words(filled, tmp_path):
    (one,) = found(filled, "climate neutral", "--kind", "source")
    text = (tmp_path / "lodz.txt").read_text(encoding="utf-8")
    assert text[one["start"] : one["end"]] == one["text"]
    assert (one["row"][0], one["date"]) == ("s", "2021-05-05")
    shown = filled("search", "CLIMATE", "--kind", "source", "--format", "table").out
    assert "⟦climate⟧ neutral" in shown


@pytest.mark.parametrize(
    "words", ['"', "'; DROP TABLE passage; --", "NEAR(a b)", "a AND OR", "*", "row:x", "{x} -y ^z", "\u202e", "( ("]
)
def test_any_text_is_safe(filled, words):
    before = filled("export", "csv").out
    assert isinstance(found(filled, words), list)
    assert filled("export", "csv").out == before


def test_what_was_retracted_is_not_found(filled):
    (target,) = found(filled, "climate neutrality", "--kind", "target")
    assert filled("retract", target["row"], "--why", "wrong").code == 0
    assert found(filled, "climate neutrality", "--kind", "target") == []


def test_nothing_found_is_said(filled):
    ran = filled("search", "nowhere", "--format", "table")
    assert (ran.code, ran.out, ran.err) == (0, "", "no passage holds all these words\n")
