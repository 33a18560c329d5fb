"""From a press release to a CSV: the one path that everything else hangs on."""

import csv
import io
import json
from pathlib import Path

import pytest
from tests.cli.conftest import ACCOUNT, EXAMPLES

SHENZHEN, DALIAN, FUZHOU = 1795565, 1814087, 1810821


def test_extract_reads_the_dialogue(run, account: Path):
    ran = run("extract", str(account), "--format", "json")
    assert (ran.code, ran.err) == (0, "")
    (line,) = ran.out.splitlines()
    read = json.loads(line)
    cities = {city["geonameid"]: city for city in read["cities"]}
    assert set(cities) == {SHENZHEN, DALIAN, FUZHOU}
    assert cities[DALIAN]["mentions"][0]["surface"] == "Dlian"
    assert cities[DALIAN]["confidence"] != "high"
    assert {city["role"] for city in cities.values()} == {"speaker"}
    (speaker,) = [one for one in read["speakers"] if one["name"]]
    assert (speaker["name"], speaker["city"], speaker["has_direct_quote"]) == ("XIE Zhenhua", None, True)
    assert read["meeting"]["convenors"] == [
        "C40 Cities",
        "Chinese People’s Association for Friendship with Foreign Countries (CPAFFC)",
    ]
    assert read["meeting"]["headcount"] == {"participants": 16, "cities": None, "mayors": None, "countries": 10}
    assert (read["meeting"]["virtual"], read["meeting"]["date"]) == (True, None)
    assert read["claims"] == []


def test_every_offset_points_at_its_words(run, account: Path):
    read = json.loads(run("extract", str(account), "--format", "json").out)
    text = ACCOUNT
    for city in read["cities"]:
        for mention in city["mentions"]:
            assert text[mention["start"] : mention["end"]] == mention["surface"]
    spoken = [text[s["start"] : s["end"]] for s in read["statements"]]
    assert spoken
    assert not any(
        furniture in words for words in spoken for furniture in ("Download PDF", "Share article", "More Art")
    )


def test_show_city_sets_what_was_said_beside_the_record(ledger):
    ran = ledger("show", "city", "Shenzhen")
    assert (ran.code, ran.err) == (0, "")
    assert "This account does not report what the city said of a target" in ran.out
    assert "carbon neutral" in ran.out
    assert "2060" in ran.out
    assert "under discussion" in ran.out
    assert "Net Zero Tracker, 20 December 2022" in ran.out
    assert "2022-06-29" in ran.out


@pytest.mark.parametrize("name", ["shenzhen", "深圳", "1795565", "Shēnzhèn"])
def test_a_city_is_found_by_any_of_its_names(ledger, name: str):
    assert ledger("show", "city", name).out == ledger("show", "city", "Shenzhen").out


def test_a_misspelt_city_is_proposed_not_taken(ledger):
    ran = ledger("show", "city", "Dlian")
    assert (ran.code, ran.out) == (2, "")
    assert "Did you mean Dalian (CN)" in ran.err
    assert ran.err.count("\n") == 1


def test_a_homonym_without_a_terminal_lists_both(ledger):
    ran = ledger("show", "city", "Fuzhou")
    assert (ran.code, ran.out) == (2, "")
    assert "Fujian" in ran.err
    assert "Jiangxi" in ran.err
    assert "1810821" in ran.err
    assert ledger("show", "city", "Fuzhou, Fujian").code == 0


def test_the_same_bytes_twice_are_known(ledger, account: Path):
    before = ledger("export", "csv").out
    ran = ledger("add-meeting", str(account), "--date", "2021-09-10", "--yes")
    assert ran.code == 0
    assert "already known" in ran.err
    assert ledger("export", "csv").out == before


def test_importing_twice_changes_nothing(ledger):
    ran = ledger("import", str(EXAMPLES / "targets.csv"))
    assert ran.code == 0
    assert "0 imported" in ran.err
    assert "95 already known" in ran.err


def test_export_gives_the_words_at_their_offsets(ledger):
    ran = ledger("export", "csv", "--raw")
    rows = list(csv.DictReader(io.StringIO(ran.out)))
    assert {row["geonameid"] for row in rows} == {str(SHENZHEN), str(DALIAN), str(FUZHOU)}
    for row in rows:
        assert ACCOUNT[int(row["start"]) : int(row["end"])] == row["quotation"]
        assert row["verdict"] == "NOTHING_REPORTED"
    (shenzhen,) = [row for row in rows if row["geonameid"] == str(SHENZHEN)]
    assert shenzhen["meeting_date"] == "2021-09-10"


def test_without_yes_and_without_a_terminal_nothing_is_saved(run, account: Path, world: dict[str, str]):
    ran = run("add-meeting", str(account))
    assert ran.code == 2
    assert "--yes" in ran.err
    assert not Path(world["PLEDGETRACK_DB"]).exists()


def test_a_dry_run_shows_and_saves_nothing(run, account: Path, world: dict[str, str]):
    ran = run("add-meeting", str(account), "--dry-run")
    assert ran.code == 0
    assert "Shenzhen" in ran.out
    assert "3 of 16" in ran.out
    assert not Path(world["PLEDGETRACK_DB"]).exists()


def test_reading_without_a_ledger_says_what_to_run(run, world: dict[str, str]):
    ran = run("show", "city", "Shenzhen")
    assert (ran.code, ran.out) == (66, "")
    assert "pledgetrack import" in ran.err
    assert not Path(world["PLEDGETRACK_DB"]).parent.exists()
