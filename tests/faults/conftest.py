"""The fixtures of the command line, for faults that go through all of it; the ledger is made once and copied."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from tests.cli.conftest import ACCOUNT, EXAMPLES, Ran, account, run, world

from pledgetrack.actions import add_meeting, import_targets
from pledgetrack.actions.propose_meeting import propose
from pledgetrack.actions.read_document import read_document
from pledgetrack.gazetteer import Gazetteer
from pledgetrack.model.date import PartialDate
from pledgetrack.model.proposal import Details
from pledgetrack.store.database import connect_to_write

__all__ = ["account", "run", "world"]
AT = "2026-11-28T00:00:00Z"


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A ledger with the example targets and the dialogue."""
    folder = tmp_path_factory.mktemp("made")
    path, account = folder / "x.db", folder / "account.txt"
    account.write_text(ACCOUNT, encoding="utf-8")
    gazetteer = Gazetteer()
    db = connect_to_write(path, at=AT)
    import_targets.save_dataset(db, import_targets.read_dataset(str(EXAMPLES / "targets.csv"), gazetteer), at=AT)
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
