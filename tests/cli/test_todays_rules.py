"""Verdicts of older rules are made anew by the first write."""

from pathlib import Path

from tests.cli.test_by_hand import TARGET

from pledgetrack.actions.judging import judge_by_todays_rules
from pledgetrack.compare.judge import RULES_VERSION
from pledgetrack.store.database import connect_to_write


def test_verdicts_of_older_rules_are_made_anew(run, world):
    run(*TARGET, "--year", "2035")
    run(
        "add-meeting",
        "--text",
        "The mayor of Malmö said Malmö will be net zero by 2030.",
        "--title",
        "t",
        "--date",
        "2022",
        "--yes",
    )
    db = connect_to_write(Path(world["PLEDGETRACK_DB"]), at="2026-11-24T00:00:00Z")
    held = db.execute("SELECT * FROM verdict").fetchall()
    assert held
    db.execute("UPDATE verdict SET rules_version = ?, word = 'SAME'", (RULES_VERSION - 1,))
    judge_by_todays_rules(db)
    assert db.execute("SELECT * FROM verdict").fetchall() == held
    changes = db.total_changes
    judge_by_todays_rules(db)
    assert db.total_changes == changes
    db.close()
