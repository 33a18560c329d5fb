"""Lists: every sort in every form, filtered, for a person and for a program."""

import csv
import io
import json

import pytest

SORTS = ["cities", "targets", "meetings", "mentions", "claims", "sources", "responses", "operations"]
FORMS = ["table", "tsv", "csv", "json", "jsonl", "md"]


def listed(ledger, *words: str) -> list[dict[str, object]]:
    ran = ledger("list", *words, "--json")
    assert ran.code == 0, ran.err
    told = json.loads(ran.out)
    assert told["schema"] == f"pledgetrack/{words[0]}@1"
    items: list[dict[str, object]] = told["items"]
    return items


@pytest.mark.parametrize("sort", SORTS)
def test_every_sort_in_every_form(ledger, sort: str):
    for form in FORMS:
        ran = ledger("list", sort, "--format", form)
        assert ran.code == 0, ran.err
        assert "\x1b" not in ran.out
        assert ran.out or (sort, form) in {
            ("claims", "table"),
            ("claims", "jsonl"),
            ("responses", "table"),
            ("responses", "jsonl"),
        }


def test_a_pipe_is_given_every_column_tab_separated_and_every_row(ledger):
    ran = ledger("list", "targets")
    header, *rows = ran.out.splitlines()
    assert {"id", "city", "kind", "target_year", "source_url", "checked"} <= set(header.split("\t"))
    assert len(rows) == 95 and {row.count("\t") for row in rows} == {header.count("\t")}
    assert ran.err == ""


@pytest.mark.parametrize(
    ("words", "found"),
    [
        (("cities", "--country", "CN"), {"Chengdu", "Dalian", "Fuzhou", "Hangzhou", "Shenzhen"}),
        (("cities", "--country", "china", "--city", "Shenzhen"), {"Shenzhen"}),
        (("mentions", "--since", "2021-09", "--until", "2021-09-10"), {"Shenzhen", "Dalian", "Fuzhou"}),
        (("mentions", "--since", "2021-09-11"), set()),
        (("mentions", "--unreviewed", "--kind", "speaker"), {"Shenzhen", "Dalian", "Fuzhou"}),
        (("mentions", "--kind", "host"), set()),
        (("targets", "--kind", "net_zero", "--country", "AT"), {"Vienna"}),
    ],
)
def test_filters(ledger, words, found):
    assert {str(row["city"]) for row in listed(ledger, *words)} == found


def test_meetings_are_found_by_their_cities(ledger):
    (meeting,) = listed(ledger, "meetings", "--city", "Shenzhen")
    assert (meeting["date"], meeting["virtual"], meeting["mentions"]) == ("2021-09-10", True, 3)
    assert listed(ledger, "meetings", "--city", "Vienna") == []


def test_what_is_left_out_is_said(ledger):
    ran = ledger("list", "targets", "--limit", "5", "--format", "csv")
    assert len(list(csv.reader(io.StringIO(ran.out)))) == 6
    assert ran.err == "90 more targets: --all shows them, --limit N so many\n"


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("sources", "--kind", "x"), "sources have no --kind"),
        (("operations", "--country", "SE"), "operations have no --country"),
        (("cities", "--country", "Atlantis"), "no country named 'Atlantis'"),
        (("claims", "--since", "yesterday"), "is no date"),
        (("everything",), "everything"),
        (("cities", "--format", "table", "-o", "cities.txt"), "a table is for a screen"),
    ],
)
def test_what_cannot_be_asked_is_said_in_a_line(ledger, words, told):
    ran = ledger("list", *words)
    assert ran.code == 2 and told in ran.err and ran.err.count("\n") == 1 and ran.out == ""


def test_a_retracted_row_and_what_hangs_on_it_is_in_no_list(ledger):
    (meeting,) = listed(ledger, "meetings")
    assert ledger("retract", str(meeting["id"]), "--why", "a test").code == 0
    assert [listed(ledger, sort) for sort in ("meetings", "mentions", "claims")] == [[], [], []]
    assert len(listed(ledger, "operations")) == 3


def test_a_list_goes_into_a_file_and_over_no_other(ledger, tmp_path):
    file = tmp_path / "cities.csv"
    assert ledger("list", "cities", "--format", "csv", "-o", str(file)).code == 0
    assert ledger("list", "cities", "--format", "csv", "-o", str(file)).code == 73
    assert file.read_text("utf-8").startswith("id,geonameid,city,")


def test_export_what(ledger):
    ran = ledger("export", "jsonl", "--what", "targets")
    assert len(ran.out.splitlines()) == 95
    assert ledger("export", "csv", "--what", "dreams").code == 2
    (first, *_) = (json.loads(line) for line in ledger("export", "jsonl").out.splitlines())
    assert first["reviewed"] is False
