"""What is exported, by day and by moment."""

import csv
import io
import json
from pathlib import Path

import pytest

from pledgetrack.compare.versions import Force, force
from pledgetrack.model.date import PartialDate
from pledgetrack.store import targets
from pledgetrack.store.database import read
from pledgetrack.store.listings import EVERY


def rows(ran) -> list[dict[str, str]]:
    assert ran.code == 0, ran.err
    return list(csv.DictReader(io.StringIO(ran.out)))


@pytest.mark.parametrize("day", ["2019", "2020-02-14", "2022-06", "2026-11-24"])
def test_targets_as_of_a_day_are_those_that_may_have_been_stated_by_then(ledger, world, day):
    with read(Path(world["PLEDGETRACK_DB"])) as db:
        cities = [row[0] for row in db.execute("SELECT id FROM city")]
        stated = {
            target.id
            for city in cities
            for target in targets.of(db, city)
            if force(target, PartialDate.parse(day)) is not Force.NOT_YET
        }
    assert {row["id"] for row in rows(ledger("export", "csv", "--what", "targets", "--as-of", day))} == stated


def test_comparisons_as_of_a_day_and_known_at_a_moment(ledger):
    assert rows(ledger("export", "csv"))
    assert rows(ledger("export", "csv", "--as-of", "2021-09-09")) == []
    assert rows(ledger("export", "csv", "--as-of", "2021-09-10")) == rows(ledger("export", "csv"))
    assert rows(ledger("export", "csv", "--known-at", "2020")) == []
    assert rows(ledger("export", "csv", "--known-at", "2027")) == rows(ledger("export", "csv"))


def test_filters(ledger):
    found = rows(ledger("export", "csv", "--city", "Shenzhen"))
    assert [row["city"] for row in found] == ["Shenzhen"]
    assert rows(ledger("export", "csv", "--country", "China", "--since", "2022")) == []
    assert rows(ledger("export", "csv", "--reviewed-only")) == []
    only = {row["country"] for row in rows(ledger("export", "csv", "--what", "targets", "--country", "AU"))}
    assert only == {"AU"}


@pytest.mark.parametrize("what", sorted(EVERY))
def test_of_each_sort_a_condition_holds_or_is_refused(ledger, what):
    for words in (("--as-of", "2021"), ("--reviewed-only",), ("--country", "CN"), ("--city", "Shenzhen")):
        ran = ledger("export", "jsonl", "--what", what, *words)
        assert ran.code == 0 or (ran.code, ran.out, ran.err.count("\n")) == (2, "", 1)
        if ran.code == 0:
            assert len(ran.out.splitlines()) <= len(ledger("export", "jsonl", "--what", what).out.splitlines())
            assert all(json.loads(line) for line in ran.out.splitlines())
        else:
            assert f"{what} have no {words[0]}" in ran.err
