"""Section C of the threat model, through the command line: bytes, encodings and look-alike names."""

import sqlite3
from pathlib import Path

import pytest
from tests.cli.conftest import EXAMPLES

TARGETS = "city,country,kind,source\nSão Paulo,BR,net_zero,Plano\n"
SAID = "Conselho\n\nSão Paulo will be carbon neutral by 2050, the Mayor of São Paulo said.\n"


def kept(world: dict[str, str], query: str) -> list[tuple[object, ...]]:
    db = sqlite3.connect(world["PLEDGETRACK_DB"])
    try:
        return db.execute(query).fetchall()
    finally:
        db.close()


@pytest.mark.parametrize(
    ("encoding", "told"),
    [("utf-8", None), ("utf-8-sig", None), ("utf-16", "utf-16-le"), ("latin-1", "windows-1252"), ("cp1252", "windows-1252")],
)  # fmt: skip
def test_a_dataset_of_any_encoding_is_read_and_what_was_guessed_is_said(
    run, world: dict[str, str], tmp_path: Path, encoding: str, told: str | None
):
    """C2."""
    (tmp_path / "t.csv").write_bytes(TARGETS.encode(encoding))
    ran = run("import", "t.csv")
    assert (ran.code, ran.err.splitlines()[-1]) == (
        0,
        "t.csv: 1 imported, 0 already known, 0 changed, 0 left out, of 1 rows",
    )
    assert [line for line in ran.err.splitlines() if "read as" in line] == (
        [f"t.csv: read as {told}; if that is wrong, say --encoding NAME"] if told else []
    )
    assert kept(world, "SELECT name FROM city") == [("São Paulo",)]


@pytest.mark.parametrize("command", ["import", "extract", "add-meeting"])
@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("Мэр Москвы: к 2050 году".encode("cp1251"), "its encoding cannot be told"),
        ("深圳市长：2040年实现碳中和".encode("gb18030"), "its encoding cannot be told"),
        (SAID.encode() + b"caf\xe9", "broken UTF-8 at byte 86"),
    ],
)
def test_an_encoding_that_cannot_be_told_is_refused(
    run, world: dict[str, str], tmp_path: Path, command: str, content: bytes, message: str
):
    """C2: letters from the wrong code page would be a statement unfound."""
    (tmp_path / "t.txt").write_bytes(content)
    ran = run(command, "t.txt", *(["--yes"] if command == "add-meeting" else []))
    assert ran.code == 65
    assert ran.err == (
        f"cannot read t.txt: {message}. Mend it, or say what it is: --encoding windows-1252, gb18030, utf-8 …\n"
    )
    assert not Path(world["PLEDGETRACK_DB"]).exists()


def test_a_person_may_say_the_encoding(run, world: dict[str, str], tmp_path: Path):
    """C2."""
    text = "深圳市长今天表示，深圳到2040年实现碳中和。\n"
    (tmp_path / "a.txt").write_bytes(text.encode("gb18030"))
    ran = run("add-meeting", "a.txt", "--yes", "--encoding", "gb18030")
    assert (ran.code, "read as" in ran.err) == (0, False)
    assert kept(world, "SELECT encoding, text FROM source") == [("gb18030", text)]
    for name, code in (("gbk0", 2), ("hex", 2), ("ascii", 65)):
        assert run("extract", "a.txt", "--encoding", name).code == code


def test_names_in_other_forms_are_one_city(run, world: dict[str, str], tmp_path: Path):
    """C7, C8, A9: composed, decomposed, upper case, Turkish, with a zero width space inside."""
    names = ["São Paulo", "Sa\u0303o Paulo", "SAO PAULO", "São\u200b Paulo"]
    rows = "".join(f"{name},BR,net_zero,Plano\n" for name in names) + "İSTANBUL,TR,net_zero,P\nistanbul,TR,net_zero,P\n"
    (tmp_path / "t.csv").write_text(f"city,country,kind,source\n{rows}", encoding="utf-8")
    assert "2 imported, 4 already known, 0 changed, 0 left out, of 6 rows" in run("import", "t.csv").err
    assert sorted(kept(world, "SELECT name FROM city")) == [("Istanbul",), ("São Paulo",)]


def test_digits_of_another_script_say_the_same(run, tmp_path: Path):
    """C9."""
    told = []
    for year in ("2050", "２０５０", "२०५०"):
        (tmp_path / "a.txt").write_text(SAID.replace("2050", year), encoding="utf-8")
        run("--db", f"{year}.db", "add-meeting", "a.txt", "--title", "T", "--date", "2021", "--yes")
        told.append(run("--db", f"{year}.db", "list", "claims", "--format", "csv").out.split("carbon_neutral")[1][:20])
    assert told[0] == told[1] == told[2]


def test_a_name_with_look_alike_letters_is_never_the_city_it_looks_like(run, tmp_path: Path):
    """C10: the first letters are Cyrillic."""
    (tmp_path / "t.csv").write_text("city,country,kind,source\nРаris,FR,net_zero,S\n", encoding="utf-8")
    ran = run("import", "t.csv")
    assert (ran.code, "mixes Latin and Cyrillic letters" in ran.err) == (3, True)
    ran = run("show", "city", "Раris")
    assert (ran.code, "mixes Latin and Cyrillic letters" in ran.err) == (2, True)
    ran = run("alias", "add", "Paris", "Раris", "Parigi")
    assert (ran.code, ran.err.count("warning:"), "mixes Latin and Cyrillic" in ran.err) == (0, 1, True)


def test_a_name_of_nothing_that_is_seen_is_no_name(run):
    """A9."""
    for words in (("alias", "add", "Paris", "\u200b"), ("add-city", "Paris", "--alias", "\u202e")):
        ran = run(*words)
        assert (ran.code, "is no name" in ran.err) == (2, True)


@pytest.mark.parametrize("content", [b"Par\xffis said more\n", b"2030\x00hidden Paris\n", SAID.encode()])
def test_standard_input_is_the_same_as_a_file(alone, tmp_path: Path, content: bytes):
    """C11, B25."""
    (tmp_path / "a.txt").write_bytes(content)
    file = alone("extract", "--with-text", "a.txt")
    assert file.code == 0
    piped = alone("extract", "--with-text", "-", stdin=content)
    assert piped.out == file.out.replace(
        '"name": "a.txt", "origin": "a.txt"', '"name": "standard input", "origin": "-"'
    )
    assert "\\u0000" not in piped.out


def test_the_locale_changes_nothing_that_is_kept(alone, tmp_path: Path):
    """C13: without any help from the locale files are still read and written as what they are."""
    (tmp_path / "São.txt").write_text(SAID, encoding="utf-8")
    (tmp_path / "pledgetrack.toml").write_text('db = "é.db"\n', encoding="utf-8")
    bare = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    outs = []
    for number, env in enumerate(({"LC_ALL": "C.UTF-8"}, bare)):
        db = {"PLEDGETRACK_DB": str(tmp_path / f"{number}.db")}
        assert alone("add-meeting", "São.txt", "--date", "2021-09-10", "--yes", env=env | db).code == 0
        assert alone("import", str(EXAMPLES / "targets.csv"), env=env | db).code == 0
        outs.append(alone("export", "csv", env=env | db).out)
    assert outs[0] == outs[1]
    assert "São" in outs[0]
    (tmp_path / "é.db").write_bytes(b"")
    assert "is empty, not a ledger" in alone("list", "cities", env=bare | {"PLEDGETRACK_DB": ""}).err
