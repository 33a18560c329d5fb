"""The fixtures of the command line, for faults that go through all of it; the ledger is made once and copied."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from tests.cli.conftest import ACCOUNT, EXAMPLES, Ran, account, world
from tests.cli.conftest import run as alone
from tests.faults.forked import Forked

from pledgetrack.actions import add_meeting, import_dataset, read_dataset
from pledgetrack.actions.propose_meeting import propose
from pledgetrack.actions.read_document import read_document
from pledgetrack.gazetteer import Gazetteer
from pledgetrack.model.date import PartialDate
from pledgetrack.model.proposal import Details
from pledgetrack.store.database import connect_to_write

# ``alone`` runs a command in a process of its own: for faults that happen before the program does.
__all__ = ["account", "alone", "world"]
AT = "2026-11-28T00:00:00Z"


@pytest.fixture(scope="session")
def forked() -> Iterator[Forked]:
    """The process that commands of this session are forked from."""
    process = Forked()
    yield process
    process.close()


@pytest.fixture
def run(forked: Forked, world: dict[str, str], tmp_path: Path) -> Callable[..., Ran]:
    """Run ``pledgetrack`` with these words in a fork, without a terminal; ``env`` adds to the world."""

    def run(*words: str, env: dict[str, Any] | None = None) -> Ran:
        shown = forked.run(*words, cwd=tmp_path, env=world | (env or {}))
        return Ran(shown.code, shown.out.decode("utf-8", "replace"), shown.err.decode("utf-8", "replace"))

    return run


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A ledger with the example targets and the dialogue."""
    folder = tmp_path_factory.mktemp("made")
    path, account = folder / "x.db", folder / "account.txt"
    account.write_text(ACCOUNT, encoding="utf-8")
    gazetteer = Gazetteer()
    db = connect_to_write(path, at=AT)
    targets = read_dataset.read_dataset(str(EXAMPLES / "targets.csv"), gazetteer)
    import_dataset.save_dataset(db, targets, at=AT, day=PartialDate.parse(AT[:10]))
    details = Details(date=PartialDate.parse("2021-09-10"))
    add_meeting.save(db, propose(read_document(str(account)), gazetteer, details), at=AT)
    db.close()
    return path


@pytest.fixture
def ledger(run: Callable[..., Ran], world: dict[str, str], made: Path) -> Callable[..., Ran]:
    """``run`` on a ledger of its own that holds the example targets and the dialogue."""
    path = Path(world["PLEDGETRACK_DB"])
    path.parent.mkdir(mode=0o700)
    shutil.copy(made, path)
    return run
