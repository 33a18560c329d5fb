"""Section D of the threat model, D15 to D21: numbers, dates and ranges that are not what a library takes them for."""

import datetime as dt
import json
import time
import warnings
from pathlib import Path
from types import SimpleNamespace

import dateutil.parser._parser as dateutil_parser
import pytest

from pledgetrack.dates import read_date
from pledgetrack.extract.engine import extract
from pledgetrack.gazetteer import Gazetteer
from pledgetrack.model.evidence import Document

HEAD = '{"schema": "pledgetrack/targets@1", "items": [\n'
# What a file holds, and what its refusal says.
JSON = {
    "nested": ("[" * 1_000_000, "line 1: it is nested too deep"),
    "nested in an item": (HEAD + '{"city": ' + "[" * 1_000_000, "line 2: it is nested too deep"),
    "digits": (HEAD + '{"geonameid": ' + "9" * 5_000 + "}]}", "line 2: a number of 5,000 digits"),
    "no number": ('{"city": "Paris"}\n{"percent": NaN}', "line 2: NaN is no value"),
    "twins": (HEAD + '{"city": "Paris", "city": "Rome"}\n]}', "line 2: two values are called 'city'"),
    "a list": ('[{"city": "Paris"}]', "line 1: an item is no object"),
    "a value that is many": ('{"city": ["Paris"]}', "line 1: 'city' holds more than one value"),
    "no end": (HEAD + '{"city": "Paris"}', "line 2: a comma or ] is missing"),
    "more": (HEAD + '{"city": "Paris"}]}\n{"city": "Rome"}', "line 2: more follows the items"),
    "no JSON": ('{"city": Paris}', "line 1: Expecting value"),
    "other columns": ('{"a": 1}', "Nearest: "),
}


@pytest.mark.parametrize("content", JSON.values(), ids=JSON)
def test_json_that_readers_differ_on_is_refused_with_its_line(run, world: dict[str, str], tmp_path: Path, content):
    """D15."""
    text, said = content
    (tmp_path / "t.json").write_text(text, encoding="utf-8")
    ran = run("import", "t.json")
    assert (ran.code, ran.out, ran.err.count("\n"), said in ran.err) == (65, "", 1, True), ran.err
    assert not Path(world["PLEDGETRACK_DB"]).exists()


def test_a_text_of_brackets_and_digits_is_read_in_time(run, tmp_path: Path):
    """D15."""
    (tmp_path / "t.txt").write_text("[" * 500_000 + "9" * 500_000, encoding="utf-8")
    ran = run("extract", "t.txt")
    assert (ran.code, ran.err) == (0, "")
    assert json.loads(ran.out)["claims"] == []


@pytest.mark.parametrize(
    "text",
    ["50", "10", "may", "1.5", "may reduce by 40% in 10 years", "9" * 1_000_000, "1." * 500_000, "1e400", "1" + "0" * 38,
     "May " + "9" * 30, "10 September 2021 " + "9" * 20, "31 February 2021", "Q3 2030", "FY2030", "mid-2030s", "end of 2030"],
)  # fmt: skip
def test_what_is_no_date_is_no_date_at_once(text: str):
    """D16, D19, D21: neither a guess nor another error, nor half a minute."""
    begun = time.process_time()
    assert read_date(text) is None
    assert time.process_time() - begun < 0.5


@pytest.mark.parametrize(
    "text", ["10 September 2021", "September 2021", "10 September 2021 23:30", "Friday, 10 September 2021"]
)
def test_no_part_of_a_date_comes_from_the_clock(monkeypatch: pytest.MonkeyPatch, text: str):
    """D17: dateutil asks for the day of today where it is let."""

    class Broken(dt.datetime):
        @classmethod
        def now(cls, *_, **__):
            raise AssertionError("it looked at the clock")

        today = utcnow = now

    before = read_date(text)
    monkeypatch.setattr(dateutil_parser, "datetime", SimpleNamespace(**{**vars(dt), "datetime": Broken}))
    assert read_date(text) == before is not None


@pytest.mark.parametrize("text", ["2030", "September 2030"])
def test_an_account_reads_the_same_on_any_day(run, tmp_path: Path, text: str):
    """D17."""
    (tmp_path / "a.txt").write_text(f"Mayors met in {text}.\n\nParis will be net zero by {text}, Mayor Ana Ruiz said today.\n", encoding="utf-8")  # fmt: skip
    days = (
        {"SOURCE_DATE_EPOCH": epoch, "TZ": zone} for epoch, zone in (("1795824000", "UTC"), ("951782399", "Asia/Tokyo"))
    )
    first, second = (run("extract", "a.txt", env=day) for day in days)
    assert (first.code, first.out) == (0, second.out)


@pytest.mark.parametrize("zone", ["EST", "XYZT", "+99:99", "-14:00", "UTC+3", "Z", "GMT-25", "+05:30"])
def test_a_zone_never_moves_a_day(zone: str):
    """D20: unknown zones too, without a warning."""
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert str(read_date(f"10 September 2021 23:30 {zone}")) in {"2021-09-10", "None"}
        assert str(read_date(f"10 September 2021 00:30 {zone}")) in {"2021-09-10", "None"}


@pytest.mark.parametrize(
    ("words", "wanted"),
    [
        ("by the end of 2030", (2030, None)),
        ("by 2030/31", (2031, 2030)),
        ("in the financial year 2030/31", (2031, 2030)),
        ("between 2035 and 2040", (2040, 2035)),
        ("by 01/02/2030", (2030, None)),
        ("by Q3 2030", (2030, None)),
        ("by FY2030", (2030, None)),
        ("by the mid-2030s", (2035, None)),
        ("in the late 2030s", (2039, 2037)),
        ("by mid-2030", (2030, None)),
    ],
)
def test_a_range_keeps_its_ends_and_no_year_is_made_up(words: str, wanted: tuple[int, int | None]):
    """D18, D21: what the grammar does not know gives no claim; it never gives another year."""
    text = f"Malmö will be carbon neutral {words}, the Mayor of Malmö said.\n"
    document = Document(name="a.txt", origin="a.txt", sha256="00", text=text)
    claims = [claim for claim in extract(document, Gazetteer()).claims if claim.target_year]
    assert {(claim.target_year, claim.year_from) for claim in claims} <= {wanted}
    assert claims or words in {"in the financial year 2030/31", "by 01/02/2030"}  # fmt: skip


@pytest.mark.parametrize("day", ["9" * 100_000, "1e400", "2021-13", "86400", "tomorrow", "01/02/2030"])
def test_a_date_that_a_person_gives_is_one_or_refused_in_a_line(run, tmp_path: Path, day: str):
    """D18, D19."""
    (tmp_path / "a.txt").write_text("Mayors met.", encoding="utf-8")
    ran = run("add-meeting", "a.txt", "--date", day, "--yes")
    assert (ran.code, ran.out, ran.err.count("\n")) == (2, "", 1)
    assert len(ran.err) < 3_000


def test_endless_numbers_in_a_dataset_are_left_out_with_a_short_reason(run, tmp_path: Path):
    """D15, D19, B24."""
    rows = ["{n},net_zero,,,", "1795565,net_zero,{n},,", "1795565,net_zero,,{n},", "1795565,net_zero,,,{n}",
            "1795565,net_zero,,nan,", "1795565,net_zero,,inf,", "1795565,net_zero,,1e400,", "9223372036854775808,net_zero,,,"]  # fmt: skip
    lines = "\n".join(f"{row},S" for row in rows).replace("{n}", "9" * 6_000)
    (tmp_path / "t.csv").write_text(f"geonameid,kind,target_year,percent,stated,source\n{lines}\n", encoding="utf-8")
    ran = run("import", "t.csv")
    assert (ran.code, ran.err.splitlines()[-1]) == (
        3,
        "t.csv: 0 imported, 0 already known, 0 changed, 8 left out, of 8 rows",
    )
    assert max(map(len, ran.err.splitlines())) < 250
