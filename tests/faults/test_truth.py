"""Section H of the threat model: what is shown is what was read, and a gap looks like one."""

import json
import sqlite3
from pathlib import Path

import pytest
from tests.cli.conftest import ACCOUNT, EXAMPLES

BYTES = {
    "plain": ACCOUNT.encode(),
    "with a mark": b"\xef\xbb\xbf" + ACCOUNT.encode(),
    "with CR LF": ACCOUNT.replace("\n", "\r\n").encode(),
    "in UTF-16": ACCOUNT.encode("utf-16"),
    "in windows-1252": ACCOUNT.encode("cp1252", "replace"),
    "decomposed": ACCOUNT.replace("China", "China\u0301").encode(),
    "with a zero byte": ACCOUNT.replace("dialogue", "dia\x00logue").encode(),
    "beyond the first plane": ("🌍 " + ACCOUNT).encode(),
    "with capitals that grow": ("İSTANBUL ﬁrst\n\n" + ACCOUNT).encode(),
}
TABLES = ("mention", "claim", "fact", "speaker", "unresolved")


def text_of(content: bytes) -> str:
    for mark, encoding in ((b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16-le")):
        if content.startswith(mark):
            return content[len(mark) :].decode(encoding)
    try:
        return content.decode().replace("\x00", "\ufffd")
    except UnicodeDecodeError:
        return content.decode("cp1252")


@pytest.mark.parametrize("content", BYTES.values(), ids=BYTES)
def test_every_quotation_is_a_piece_of_what_was_read(run, world: dict[str, str], tmp_path: Path, content: bytes):
    """H1: newlines kept, a leading mark gone, NUL as U+FFFD, nothing else changed; offsets count code points."""
    (tmp_path / "a.txt").write_bytes(content)
    assert run("add-meeting", "a.txt", "--date", "2021-09-10", "--yes").code == 0
    db = sqlite3.connect(world["PLEDGETRACK_DB"])
    (text,) = db.execute("SELECT text FROM source").fetchone()
    assert text == text_of(content)
    found = 0
    for table in TABLES:
        for start, end, words in db.execute(f'SELECT start, "end", quotation FROM {table} WHERE start IS NOT NULL'):
            assert text[start:end] == words, table
            found += 1
    for start, end, words in db.execute('SELECT start, "end", quotation FROM occurrence'):
        assert text[start:end] == words
        found += 1
    db.close()
    assert found > 8
    told = json.loads(run("extract", "--with-text", "a.txt").out)
    assert told["source"]["text"] == text
    assert all(text[speaker["start"] : speaker["end"]] == speaker["text"] for speaker in evidence(told))


def evidence(told: object) -> list[dict[str, object]]:
    """Every object of the output that points at words."""
    if isinstance(told, list):
        return [found for one in told for found in evidence(one)]
    if not isinstance(told, dict):
        return []
    own = [told] if {"start", "end", "text"} <= told.keys() and isinstance(told["start"], int) else []
    return own + [found for one in told.values() for found in evidence(one)]


def test_could_not_read_and_nothing_found_are_two_things_for_every_reader_of_files(run, tmp_path: Path):
    """H2."""
    (tmp_path / "scan.pdf").write_bytes(b"%PDF-1.7 cut off")
    (tmp_path / "blank.txt").write_bytes(b" \n")
    (tmp_path / "dull.txt").write_text("Nothing of interest here.", encoding="utf-8")
    for command in ("extract", "add-meeting", "import"):
        for name in ("scan.pdf", "blank.txt"):
            ran = run(command, name, *(["--yes"] if command == "add-meeting" else []))
            assert (ran.code, "cannot read" in ran.err) == (65, True), (command, name, ran)
    ran = run("extract", "dull.txt")
    assert (ran.code, ran.err, json.loads(ran.out)["claims"]) == (0, "", [])
    assert run("add-meeting", "dull.txt", "--yes").code == 0


def test_no_target_no_data_and_nothing_said_are_three_things(run, tmp_path: Path):
    """H3."""
    (tmp_path / "a.txt").write_text(
        "Meeting of mayors\n\nThe Mayor of Lyon, Ana Ruiz, said: “Lyon has no net zero target.”\n\nMalmö will be carbon neutral"
        " by 2040, the Mayor of Malmö, Bo Ek, said.\n\nThe Mayor of Shenzhen took part.\n", encoding="utf-8",
    )  # fmt: skip
    assert run("add-meeting", "a.txt", "--date", "2021-09-10", "--yes").code == 0
    assert run("import", str(EXAMPLES / "targets.csv")).code == 0
    words = {
        city: json.loads(run("show", "city", city, "--json").out)["comparison"]
        for city in ("Malmö", "Shenzhen", "Oslo")
    }
    assert [one["verdict"] for one in words["Malmö"]] == ["NO_TARGET_ON_RECORD"]
    assert [one["verdict"] for one in words["Shenzhen"]] == ["NOTHING_REPORTED"]
    assert words["Oslo"] == []
    assert "No target in this ledger (not: no target)" in run("show", "city", "Malmö").out
    assert "No meeting in this ledger names this city (not: it said nothing)" in run("show", "city", "Oslo").out
    lyon = json.loads(run("list", "claims", "--city", "Lyon", "--json").out)["items"]
    assert {claim["status"] for claim in lyon} == {"negated"}
