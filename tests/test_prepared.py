"""What is prepared is what ``re`` and ``literals`` make of the same expression; without it nothing else changes."""

import marshal
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pledgetrack import prepared
from pledgetrack.extract.alternatives import by_letter
from pledgetrack.extract.literals import needs

ROOT = Path(__file__).resolve().parent.parent
ACCOUNT = ROOT / "examples/meetings/2022-08-22-copenhagen.txt"
_EXTRACT = """
import sys
from pathlib import Path
from pledgetrack import prepared
asked = []
def compiled(source, flags=0, given=prepared.compiled):
    found = given(source, flags)
    asked.append(found is None)
    return found
prepared.FILE, prepared.compiled = Path(sys.argv.pop(1)), compiled
from pledgetrack.cli.main import main
try:
    main()
finally:
    print(len(asked), sum(asked), file=sys.stderr)
"""


@pytest.fixture(scope="module")
def file(tmp_path_factory):
    made = tmp_path_factory.mktemp("prepared") / "prepared.bin"
    subprocess.run([sys.executable, ROOT / "tools/build_prepared.py", made], check=True, stdout=subprocess.DEVNULL)
    return made


def _extracted(file: Path) -> tuple[bytes, list[int]]:
    command = [sys.executable, "-c", _EXTRACT, str(file), "extract", str(ACCOUNT), "--format", "json"]
    ended = subprocess.run(command, check=True, capture_output=True)
    return ended.stdout, [int(number) for number in ended.stderr.split()]


def test_what_is_extracted_is_the_same_with_and_without_it_and_with_it_hardly_anything_is_compiled(file, tmp_path):
    without, (asked, lacking) = _extracted(tmp_path / "none.bin")
    assert asked == lacking > 100
    prepared_, (asked, lacking) = _extracted(file)
    assert prepared_ == without
    assert asked > 100
    assert lacking < 5  # shares are sought by those ways of writing them that a text may hold


def _kept() -> Iterator[tuple[str, int]]:
    """Every expression that the program holds and the file knows, with its flags."""
    from pledgetrack.extract import patterns
    from pledgetrack.extract.patterns.grammars import grammar
    from pledgetrack.extract.patterns.wording import compiled

    for language in patterns.LANGUAGES:
        for wording in patterns.wordings(language).values():
            yield wording.regex().source, 0
        for words in vars(grammar(language)).values():
            if isinstance(words, str):
                yield compiled(words).source, 0


def test_an_expression_is_what_re_makes_of_it(file, monkeypatch):
    monkeypatch.setattr(prepared, "FILE", file)
    seen = 0
    for source, flags in dict.fromkeys(_kept()):
        ours = prepared.compiled(source, flags)
        assert ours is not None, source
        theirs = re.compile(by_letter(source), flags)
        assert (ours.flags, ours.groups, ours.groupindex) == (theirs.flags, theirs.groups, theirs.groupindex)
        if by_letter(source) == source:
            assert ours == theirs  # of patterns this compares the code
            seen += 1
    assert seen > 200


def test_what_an_expression_needs_is_what_is_read_off_it(file, monkeypatch, tmp_path):
    sources = [source for source, _ in _kept()][:200]
    monkeypatch.setattr(prepared, "FILE", tmp_path / "none.bin")
    read_off = [needs(source) for source in sources]
    monkeypatch.setattr(prepared, "FILE", file)
    assert [needs(source) for source in sources] == read_off
    assert sum(prepared.find("needs", f"60 {source}") is not None for source in sources) > 150


def test_it_is_left_alone_where_another_python_made_it_or_it_is_damaged(file, monkeypatch, tmp_path):
    source = next(_kept())[0]
    monkeypatch.setattr(prepared, "FILE", file)
    thing = {prepared.key("compiled", f"0 {source}"): marshal.dumps(prepared.find("compiled", f"0 {source}"))}
    own = tmp_path / "own.bin"
    own.write_bytes(prepared.written(thing))
    with monkeypatch.context() as patch:
        patch.setattr(prepared, "edition", lambda: "cpython-310")
        foreign = prepared.written(thing)
    monkeypatch.setattr(prepared, "FILE", own)
    assert prepared.compiled(source) is not None
    for number, content in enumerate((foreign, file.read_bytes()[:40], b"", b"\xff spoilt", b"N")):
        other = tmp_path / f"{number}.bin"
        other.write_bytes(content)
        monkeypatch.setattr(prepared, "FILE", other)
        assert prepared.compiled(source) is None


def test_the_same_bytes_are_written_twice(file, tmp_path):
    """Whatever the process holds besides: no order of hashes, no code kept from an earlier run, no docstrings."""
    again = tmp_path / "again.bin"
    environment = {"PYTHONHASHSEED": "5", "PYTHONPYCACHEPREFIX": str(tmp_path), "PYTHONOPTIMIZE": "2"}
    subprocess.run([sys.executable, ROOT / "tools/build_prepared.py", again], check=True, env=environment)
    same = again.read_bytes() == file.read_bytes()
    assert same


@given(st.lists(st.sampled_from([0, 17, 254, 255, 256, 65_535, 2**32 - 1])))
def test_what_is_packed_comes_back(code):
    assert prepared.unpacked(*prepared.packed(code)) == code
