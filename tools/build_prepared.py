"""Compile the expressions of ``extract`` for the Python that builds the package: what ``pledgetrack.prepared`` reads.

Run in a checkout: python tools/build_prepared.py [FILE]. Standard library only, for a build has nothing else. What is prepared
is what is asked for while all that the languages hold is made and the project's own labelled passages are read.
"""

import gc
import importlib
import json
import marshal
import pkgutil
import re
import sys
from hashlib import sha256
from pathlib import Path
from types import ModuleType
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
PASSAGES = ROOT / "tests" / "extract" / "quality" / "passages.jsonl"


def build(target: Path | None = None) -> Path:
    """Write the artefact anew."""
    sys.path.insert(0, str(ROOT / "src"))
    prepared = importlib.import_module("pledgetrack.prepared")
    target = target or prepared.FILE
    for sign in map(chr, range(256)):
        sys.intern(sign)  # there is one such string a process, which ``marshal`` marks where anything has interned it
    asked: dict[tuple[str, str], None] = {}
    prepared.find = lambda kind, words: asked.setdefault((kind, words))  # type: ignore[attr-defined]
    _ask_for_all()
    # In this order what is alike lies together, and packs better.
    things = {prepared.key(*one): marshal.dumps(_apart(_worked_out(*one), {})) for one in sorted(asked)}
    unfinished = target.with_suffix(".part")
    unfinished.write_bytes(prepared.written(things))
    unfinished.replace(target)
    return target


def _ask_for_all() -> None:
    """Make every expression that a language holds or that reading the labelled passages takes, and ask what it needs."""
    from pledgetrack import extract
    from pledgetrack.extract.engine import extract as read
    from pledgetrack.extract.expression import Expression
    from pledgetrack.gazetteer import Gazetteer
    from pledgetrack.model.evidence import Document

    class Places(Gazetteer):
        """Misspelt names are looked up with a library that a build does not have, and hold no expression."""

        def near(self, *_: Any, **__: Any) -> tuple[()]:
            return ()

    importlib.import_module("pledgetrack.reports.unseen")
    for module in pkgutil.walk_packages(extract.__path__, f"{extract.__name__}."):
        importlib.import_module(module.name)
    _make_what_languages_hold(extract.patterns)
    places = Places()
    for line in PASSAGES.read_text("utf-8").splitlines():
        text = json.loads(line)["text"]
        read(Document(name="passage", origin="passage", sha256=sha256(text.encode()).hexdigest(), text=text), places)
    for made in gc.get_objects():
        if isinstance(made, Expression):
            made.may_match("")
            made.match("")


def _make_what_languages_hold(patterns: ModuleType) -> None:
    from pledgetrack.extract import numbers
    from pledgetrack.extract.expression import once
    from pledgetrack.extract.patterns.grammars import grammar
    from pledgetrack.extract.patterns.wording import compiled

    def make(part: Any) -> None:
        if isinstance(part, str):
            compiled(part, sifted=True)
        elif isinstance(part, tuple):
            for one in part:
                make(one)

    for language in patterns.LANGUAGES:
        for wording in patterns.wordings(language).values():
            wording.needed()
        for way in numbers.ways(language):
            once(way)
        for part in vars(grammar(language)).values():
            make(part)


def _worked_out(kind: str, words: str) -> Any:
    from pledgetrack.extract import literals
    from pledgetrack.extract.alternatives import by_letter
    from pledgetrack.extract.expression import branches

    if kind == "branches":
        return branches(words)
    if kind == "needs in full":
        return literals.needs_in_full(words)
    number, source = words.split(" ", 1)
    if kind == "needs":
        return literals.needs(source, int(number))
    return _handed_over(by_letter(source, ignore_case=bool(int(number) & re.I)), int(number))


def _apart(thing: Any, parts: dict[str, Any]) -> Any:
    """The same, each part once, and shared with nothing else: what else holds a part shows in how ``marshal`` writes it."""
    words = repr(thing)
    if words not in parts and isinstance(thing, tuple):
        parts[words] = tuple([_apart(part, parts) for part in thing])
    elif words not in parts:
        parts[words] = marshal.loads(marshal.dumps(thing, 0))  # the oldest format knows of no sharing
    return parts[words]


def _handed_over(source: str, flags: int) -> tuple[Any, ...]:
    """What ``re`` hands to its engine for an expression: flags, code, number of groups, and their names."""
    from pledgetrack import prepared

    compiler: Any = importlib.import_module("re._compiler")
    engine, handed = compiler._sre, []

    class Engine:
        def __getattr__(self, name: str) -> Any:
            return getattr(engine, name)

        def compile(self, _: str, settled: int, code: list[int], *groups: Any) -> None:
            handed.append((settled, *prepared.packed(code), *groups))

    compiler._sre = Engine()
    try:
        compiler.compile(source, flags)
    finally:
        compiler._sre = engine
    (found,) = handed
    return found


if __name__ == "__main__":
    sys.stdout.write(f"{build(*map(Path, sys.argv[1:2])).name} written\n")
