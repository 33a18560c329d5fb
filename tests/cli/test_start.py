"""What one start of ``extract`` loads and compiles: counted, for times differ from machine to machine.

Most of a start's time goes into modules and expressions. Where a count is over its limit, ask of what came in last:
is it needed for every text? A literal, ``Expression`` or an import inside a function keeps it from those without it.
"""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent
ACCOUNT = ROOT / "examples/meetings/2021-09-10-mayors-and-chinas-envoy.txt"
_COUNTED = """
import re, sys
made = []
def counted(source, flags=0, compiled=re.compile):
    made.append(len(source))
    return compiled(source, flags)
re.compile = counted
from pledgetrack import prepared
prepared.compiled = lambda *expression: None  # counted, too, is what was compiled when the package was built
from pledgetrack.cli.main import main
try:
    main()
finally:
    ours = [name for name in sys.modules if name.startswith("pledgetrack")]
    print(len(sys.modules), len(ours), len(made), sum(made), file=sys.stderr)
"""
LIMITS = {"modules": 356, "modules of ours": 200, "expressions": 172, "signs of expressions": 22_700}


@pytest.fixture(scope="module")
def counts(tmp_path_factory):
    text = tmp_path_factory.mktemp("start") / "text.txt"
    text.write_text((ACCOUNT.read_text("utf-8") * 4)[:3000], encoding="utf-8")
    command = [sys.executable, "-c", _COUNTED, "extract", str(text), "--format", "json"]
    ended = subprocess.run(command, check=True, capture_output=True, encoding="utf-8")
    assert ended.stdout.startswith("{")
    return dict(zip(LIMITS, map(int, ended.stderr.split()), strict=True))


@pytest.mark.parametrize("what", LIMITS)
def test_a_start_does_no_more_than_it_did(what, counts):
    assert counts[what] <= LIMITS[what]
