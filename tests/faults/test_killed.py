"""A command killed at any point leaves nothing or all of itself, and run again ends in the same ledger (H5, B1, B16)."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

KILLS = 50
# A process that has everything imported forks one child a kill, so that what is measured is the command and not Python.
LOOP = """
import hashlib, json, os, random, shutil, signal, sqlite3, sys, time
from pathlib import Path
import rich.table, sqlite_utils, dateutil.parser, platformdirs
from pledgetrack.cli import main as program
from pledgetrack.cli import add_meeting, import_, list_
from pledgetrack.store import database, deadline, drives

kills, start, *words = sys.argv[1:]
path = Path(os.environ["PLEDGETRACK_DB"])
chance = random.Random(20261124)
steps, killed_at, report = 0, -1, -1

def step(self):
    global steps
    steps += 1
    if steps == killed_at:
        os.kill(os.getpid(), signal.SIGKILL)
    return False

deadline._STEPS = 40
deadline.Watched._late = step

def fork(at=-1):
    global steps, killed_at
    read, write = os.pipe()
    pid = os.fork()
    if pid:
        os.close(write)
        return pid, read
    steps, killed_at = 0, at
    null = os.open(os.devnull, os.O_RDWR)
    for number in (0, 1, 2):
        os.dup2(null, number)
    sys.argv = ["pledgetrack", *words]
    code = 70
    try:
        program.main()
    except SystemExit as ended:
        code = ended.code or 0
    finally:
        os.write(write, str(steps).encode())
        os._exit(code)

def ended(pid, read):
    said = os.read(read, 100)
    os.close(read)
    return os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]), int(said or 0)

def begin():
    shutil.rmtree(path.parent, ignore_errors=True)
    path.parent.mkdir(mode=0o700)
    if start:
        shutil.copy(start, path)

def dump():
    if not path.exists():
        return "no ledger"
    db = sqlite3.connect(path)
    try:
        return hashlib.sha256("\\n".join(db.iterdump()).encode()).hexdigest()
    finally:
        db.close()

begin()
nothing = {dump()}
if not start:
    database.connect_to_write(path, at=os.environ["AT"]).close()
    nothing.add(dump())  # made, and nothing in it
    begin()
begun = time.monotonic()
code, total = ended(*fork())
long, everything = time.monotonic() - begun, dump()
assert code == 0 and everything not in nothing and total > 20, (code, total)
found = {"killed": 0, "nothing": 0, "all": 0, "half": 0, "other end": 0}
for number in range(int(kills)):
    begin()
    if number % 2:
        pid, read = fork(chance.randrange(1, total))
    else:
        pid, read = fork()
        time.sleep(chance.uniform(0, long))
        os.kill(pid, signal.SIGKILL)
    found["killed"] += ended(pid, read)[0] == -signal.SIGKILL
    left = dump()
    found["nothing" if left in nothing else "all" if left == everything else "half"] += 1
    code, _ = ended(*fork())
    found["other end"] += code != 0 or dump() != everything
print(json.dumps(found))
"""
ROWS = """\
city,country,kind,target_year,source
Malmö,SE,net_zero,2030,Plan
Lyon,FR,carbon_neutral,2050,Plan
Porto,PT,net_zero,2045,Plan
Shenzhen,CN,net_zero,2060,Plan
"""


@pytest.mark.parametrize(
    "words", [["import", "t.csv"], ["add-meeting", "account.txt", "--date", "2021-09-10", "--yes"]]
)
@pytest.mark.parametrize("there", [False, True], ids=["new", "old"])
def test_a_command_killed_anywhere_leaves_nothing_or_all_of_itself(
    world: dict[str, str], account: Path, made: Path, tmp_path: Path, words: list[str], there: bool
):
    """H5, B1: by a signal after a random time, and at a random step of SQLite."""
    (tmp_path / "t.csv").write_text(ROWS, encoding="utf-8")
    account.write_text(f"{account.read_text(encoding='utf-8')}\nThe Mayor of Lyon promised more.\n", encoding="utf-8")
    world["AT"] = "2026-11-28T00:00:00Z"
    ran = subprocess.run(
        [sys.executable, "-c", LOOP, str(KILLS // 2), str(made) if there else "", *words],
        env=world, cwd=tmp_path, capture_output=True, check=False, timeout=120,
    )  # fmt: skip
    assert ran.returncode == 0, ran.stderr.decode()
    found = json.loads(ran.stdout)
    assert (found["half"], found["other end"]) == (0, 0), found
    assert found["killed"] > KILLS // 4, found
    assert found["nothing"] > 0, found
