"""A seventh language is one folder: no other file of the program changes."""

import os
import subprocess
import sys
from pathlib import Path

import pledgetrack
from pledgetrack.extract.patterns import LANGUAGES, tongue

FOLDER = {
    "__init__.py": '"""Wordings, one a file."""',
    "_language.py": """
from pledgetrack.extract.patterns.language import Language

LANGUAGE = Language(
    common="il lo di e che la in a per con una del al ha entro il città sindaco carbonio essere impegnata emissioni",
    percent=r"%|per cento\\b",
    between="a|e",
    units="uno due tre quattro cinque",
    tens={"dieci": 10, "venti": 20, "cinquanta": 50},
    join="",
    hundred="cento",
    fractions=((r"la metà|dimezza\\w{0,4}", 50),),
    dates=r"\\d{1,2} [a-z]{5,9} (?P<year>(?:19|20)\\d\\d)",
    offices=("sindaco", "sindaca"),
    mayors=r"\\bsindac[oa]\\b",
    said="ha detto|ha dichiarato",
    speech="detto",
    genitives=("di",),
    ordinary="cento",
    words={
        "offices.before": "candidato|candidata", "standings.candidate": r"\\bcandidat[oa]\\b",
        "surroundings.settlements": "città comune", "surroundings.called": "città", "surroundings.of": "di",
        "surroundings.lands": "provincia", "surroundings.in": "nella a",
    },
)
""",
    "_grammar.py": """
from pledgetrack.extract.patterns.es._grammar import GRAMMAR as SPANISH
from pledgetrack.extract.patterns.grammars import Grammar

OWN = {"before_target": r"\\b(?:entro il|entro|nel) ", "we": r"\\b(?:noi|nostra)\\b", "cities": r"\\bla città\\b"}
GRAMMAR = Grammar(**vars(SPANISH) | OWN)
""",
    "neutral_by.py": """
from pledgetrack.extract.patterns.wording import Pattern

PATTERN = Pattern(literals=("neutral",), expression=r"(?P<carbon_neutral>neutrale? in carbonio)")
""",
}
READ = """
import sys
from pledgetrack.extract.engine import extract
from pledgetrack.extract.patterns import LANGUAGES
from pledgetrack.gazetteer import Gazetteer
from pledgetrack.model.evidence import Document
text = "La città di Bologna si è impegnata a essere neutrale in carbonio entro il 2030, ha detto il sindaco di Bologna, Matteo Rossi. La candidata sindaca di Bologna, Anna Bianchi, ha detto di no. La provincia di Ravenna e il comune di Cento non hanno un piano."
found = extract(Document(name="a", origin="a", sha256="0" * 64, text=text), Gazetteer())
print(*LANGUAGES)
print(*((c.language, c.subject.name, c.kind.value, c.target_year) for c in found.claims))
print(*(c.city.name for c in found.cities))
print(*((s.name, s.city.name if s.city else None, s.standing.value) for s in found.speakers))
"""


def _linked(package: Path, copy: Path, real: str) -> Path:
    """A folder of links to everything in a package but one folder of it, which is left to be made."""
    copy.mkdir(parents=True)
    for entry in package.iterdir():
        if entry.name not in {real, "__pycache__"}:
            (copy / entry.name).symlink_to(entry)
    return copy / real


def test_a_seventh_language_is_one_folder(tmp_path):
    package = Path(pledgetrack.__file__).parent
    extract = _linked(package, tmp_path / "pledgetrack", "extract")
    patterns = _linked(package / "extract", extract, "patterns")
    italian = _linked(package / "extract" / "patterns", patterns, "it")
    italian.mkdir()
    for name, code in FOLDER.items():
        (italian / name).write_text(code, "utf-8")
    done = subprocess.run(
        [sys.executable, "-c", READ], env={**os.environ, "PYTHONPATH": str(tmp_path), "PYTHONUTF8": "1"},
        capture_output=True, text=True, encoding="utf-8", check=False,
    )  # fmt: skip
    assert done.stderr == ""
    assert done.stdout.splitlines() == [
        "de en es fr it pt zh",
        "('it', 'Bologna', 'carbon_neutral', 2030)",
        "Bologna Cento",
        "('Matteo Rossi', 'Bologna', 'mayor') ('Anna Bianchi', None, 'candidate')",
    ]


def test_whatever_a_language_says_somebody_asks_for():
    extract = Path(pledgetrack.__file__).parent / "extract"
    source = "".join(
        path.read_text("utf-8")
        for area in ("people", "meeting", "cities", "claims")
        for path in (extract / area).glob("*.py")
    )
    said = {name for language in LANGUAGES for name in tongue(language).words}
    assert [name for name in sorted(said) if f'("{name}")' not in source] == []


def test_no_word_of_a_language_stands_outside():
    tool = Path(__file__).resolve().parents[3] / "tools/words_outside.py"
    done = subprocess.run([sys.executable, tool], capture_output=True, text=True, encoding="utf-8", check=False)
    assert (done.stdout.partition("outside for no reason")[2], done.returncode) == ("", 0)
