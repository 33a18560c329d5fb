"""What a person enters, answers, takes back: marked as theirs, and nothing overwritten."""

import json
import re
import sqlite3

import pytest

NOTES = "Council session in Malmö.\n\nThe mayor said the city would be climate  neutral by 2030.\nOthers wanted more. Others wanted more.\n"
TARGET = ("add-target", "Malmö", "--kind", "net_zero", "--source", "Plan 2021", "--stated", "2021-03-25")


def the_id(text: str, letter: str) -> str:
    found = re.search(rf"\b{letter}[a-z2-7]{{8}}\b", text)
    assert found, text
    return found[0]


@pytest.fixture
def meeting(run) -> str:
    ran = run("add-meeting", "--text", NOTES, "--title", "Council session", "--date", "2022-05-05", "--yes")
    assert ran.code == 0, ran.err
    return the_id(ran.err, "m")


def entries(run, city: str = "Malmö") -> list[dict[str, object]]:
    found: list[dict[str, object]] = json.loads(run("show", "city", city, "--json").out)["comparison"]
    return found


@pytest.mark.usefixtures("meeting")
def test_a_target_by_hand_is_held_against_what_was_said(run):
    ran = run(*TARGET, "--year", "2035")
    assert ran.code == 0 and "entered by hand" not in ran.err
    shown = run("show", "city", "Malmö").out
    assert "entered by hand" in shown
    assert "EARLIER(5)" in shown


@pytest.mark.usefixtures("meeting")
def test_a_target_that_replaces_another_ends_it_from_its_own_day(run):
    old = the_id(run(*TARGET, "--year", "2035").err, "t")
    ran = run(
        "add-target", "Malmö", "--kind", "net_zero", "--year", "2030", "--source", "Plan 2022", "--stated", "2022-04-01", "--replaces", old
    )  # fmt: skip
    assert ran.code == 0, ran.err
    recorded = json.loads(run("show", "city", "Malmö", "--json").out)["recorded"]
    assert [(one["target_year"], one["ended"]) for one in recorded] == [(2030, None), (2035, "2022-04-01")]
    assert [one["verdict"] for one in entries(run)] == ["SAME"]
    assert run("undo", "--yes").code == 0
    (again,) = json.loads(run("show", "city", "Malmö", "--json").out)["recorded"]
    assert (again["id"], again["ended"]) == (old, None)
    assert [one["verdict"] for one in entries(run)] == ["EARLIER(5)"]


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("--replaces", "tabcdefgh"), "no target 'tabcdefgh'"),
        (("--percent", "4000"), "4000"),
        (("--stated", "soon"), "is no date"),
        (("--year", "20300"), "20300"),
        (("--source", ""), "source is missing"),
    ],
)
@pytest.mark.usefixtures("meeting")
def test_a_target_that_does_not_hold_is_refused_and_nothing_is_saved(run, world, words, told):
    before = dump(world)
    ran = run(*TARGET, *words)
    assert ran.code == 2 and told in ran.err and ran.err.count("\n") == 1
    assert dump(world) == before


def dump(world) -> str:
    db = sqlite3.connect(world["PLEDGETRACK_DB"])
    try:
        return "\n".join(db.iterdump())
    finally:
        db.close()


def test_a_mention_by_hand_points_at_its_words(run, meeting):
    run(*TARGET, "--year", "2030")
    ran = run(
        "add-mention", meeting, "Malmö", "--quote", "climate neutral by 2030", "--speaker", "Ana Ek", "--office", "Mayor",
        "--kind", "climate_neutral", "--year", "2030", "--json",
    )  # fmt: skip
    assert ran.code == 0, ran.err
    told = json.loads(ran.out)
    assert told["evidence"]["text"] == "climate  neutral by 2030"  # the source's own two spaces
    assert NOTES[told["evidence"]["start"] : told["evidence"]["end"]] == told["evidence"]["text"]
    entered = [one for one in entries(run) if one["entered"]]
    assert [(one["id"], one["verdict"], one["speaker"], one["reviewed"]) for one in entered] == [
        (told["id"], "SAME", "Ana Ek, Mayor", True)
    ]
    again = run("add-mention", meeting, "Malmö", "--quote", "climate neutral by 2030", "--speaker", "Ana Ek", "--office", "Mayor", "--kind", "climate_neutral", "--year", "2030")  # fmt: skip
    assert again.code == 0 and "already known" in again.err


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("--quote", "climate neutral by 2050"), "The nearest passage is: The mayor said the city would"),
        (("--quote", "Others wanted more."), "stand 2 times"),
        (("--quote", "Others", "--start", "3"), "do not stand"),
        (("--quote", "mayor", "--year", "2030"), "a claim needs --kind"),
        (("--quote", "mayor", "--source", "sabcdefgh"), "is no source of"),
    ],
)
def test_words_that_do_not_stand_in_the_source_are_not_saved(run, world, meeting, words, told):
    before = dump(world)
    ran = run("add-mention", meeting, "Malmö", *words)
    assert ran.code == 2 and told in ran.err and ran.err.count("\n") == 1
    assert dump(world) == before


def test_who_does_not_speak_for_the_city_is_not_taken_for_it(run, meeting):
    run(*TARGET, "--year", "2030")
    run(
        "add-mention",
        meeting,
        "Malmö",
        "--quote",
        "by 2030",
        "--office",
        "Opposition councillor",
        "--kind",
        "net_zero",
        "--year",
        "2030",
    )
    run(
        "add-mention",
        meeting,
        "Malmö",
        "--quote",
        "city would be",
        "--speaker",
        "Bo Ek",
        "--kind",
        "net_zero",
        "--year",
        "2030",
    )
    told = {one["quotation"]: one["verdict"] for one in entries(run) if one["entered"]}
    assert told == {"by 2030": "UNRESOLVED(standing)", "city would be": "UNRESOLVED(standing)"}


@pytest.mark.usefixtures("meeting")
def test_a_response_stands_beside_what_it_answers_and_changes_nothing(run):
    target = the_id(run(*TARGET, "--year", "2035").err, "t")
    before = entries(run)
    ran = run(
        "respond",
        target,
        "--by",
        "City of Malmö",
        "--text",
        "It is 2030.",
        "--date",
        "2026-11-02",
        "--url",
        "https://example.org/a",
    )
    assert ran.code == 0, ran.err
    assert "already known" in run("respond", target, "--by", "City of Malmö", "--text", "It is 2030.", "--date", "2026-11-02", "--url", "https://example.org/a").err  # fmt: skip
    assert "City of Malmö, 2026-11-02: “It is 2030.” (https://example.org/a)" in run("show", "city", "Malmö").out
    assert entries(run) == before
    assert run("retract", the_id(ran.err, "r"), "--why", "withdrawn").code == 0
    assert "It is 2030." not in run("show", "city", "Malmö").out


@pytest.mark.usefixtures("meeting")
def test_undo_goes_back_one_operation_at_a_time(run):
    run(*TARGET, "--year", "2035")
    target = the_id(run(*TARGET, "--year", "2030").err, "t")
    run("retract", target, "--why", "a mistake")
    undone = [run("undo", "--yes").err for _ in range(4)]
    assert [line.split()[1] for line in undone] == ["retract", "add-target", "add-target", "add-meeting"]
    assert "nothing to undo" in run("undo", "--yes").err
    assert "No target in this ledger" in run("show", "city", "Malmö").out
    assert run("undo").code == 2


@pytest.mark.usefixtures("meeting")
def test_undo_without_anybody_to_ask_needs_yes(run):
    ran = run("undo")
    assert ran.code == 2 and "--yes" in ran.err
    assert run("undo", "--dry-run").err.startswith("would undo add-meeting")


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("retract", "tabcdefgh", "--why", "x"), "'tabcdefgh' in this ledger"),
        (("retract", "MEETING", "--why", " "), "needs its reason"),
        (("retract", "zzz", "--why", "x"), "'zzz' in this ledger"),
        (("respond", "cabcdefgh", "--by", "x", "--text", "y"), "'cabcdefgh'"),
        (("respond", "MEETING", "--by", "x", "--text", " "), "needs its words"),
    ],
)
def test_a_row_that_is_not_there_is_named(run, world, meeting, words, told):
    before = dump(world)
    ran = run(*(meeting if word == "MEETING" else word for word in words))
    assert ran.code == 2 and told in ran.err and ran.err.count("\n") == 1
    assert dump(world) == before


def test_a_slip_of_the_pen_in_an_id_is_answered_with_the_right_one(run, meeting):
    wrong = meeting[:-1] + ("a" if meeting[-1] != "a" else "b")
    assert f"Did you mean {meeting}?" in run("retract", wrong, "--why", "x").err


def test_an_alias_settles_a_name_for_later_commands(run):
    ran = run("alias", "add", "Fuzhou, Fujian", "Foochow Test", "Fuzhou")
    assert ran.code == 0, ran.err
    for name in ("foochow test", "Fuzhou"):
        assert run("show", "city", name).out.startswith("Fuzhou, Fujian, CN")
    assert "already" in run("alias", "add", "Fuzhou, Fujian", "FOOCHOW test").err
    text = "The mayor of Quxorim said the city will be net zero by 2050.\n"
    assert run("alias", "add", "Fuzhou, Fujian", "Quxorim").code == 0
    found = run("add-meeting", "--text", text, "--title", "t", "--yes", "--json")
    assert [city["geonameid"] for city in json.loads(found.out)["extraction"]["cities"]] == [1810821]


def test_a_city_that_no_gazetteer_knows(run):
    assert run("add-city", "Nowhereville").code == 2
    assert "--country" in run("add-city", "Nowhereville", "--geonameid", "99999999").err
    assert run("add-city", "Nowhereville", "--geonameid", "99999999", "--country", "SE").code == 0
    assert "already known" in run("add-city", "Nowhereville").err
    assert run("show", "city", "99999999").out.startswith("Nowhereville, SE")
    assert run("undo", "--yes").code == 0
    assert run("show", "city", "Nowhereville").code == 2


def test_notes_in_place_of_a_source(run):
    assert run("add-meeting", "--text", " ").code == 65
    assert run("add-meeting").code == 2
    assert run("add-meeting", "file.txt", "--text", "words").code == 2


def test_an_alias_settles_a_name_for_imports(run, tmp_path):
    file = tmp_path / "targets.csv"
    file.write_text(
        "city,country,kind,target_year,source\nFuzhou,CN,net_zero,2060,Plan\nQuxorim,CN,net_zero,2050,Plan\n", "utf-8"
    )
    told = json.loads(run("import", str(file), "--json").out)
    assert (told["imported"], [row["line"] for row in told["left_out_rows"]]) == (0, [2, 3])
    assert run("alias", "add", "Fuzhou, Fujian", "Fuzhou", "Quxorim").code == 0
    assert json.loads(run("import", str(file), "--json").out)["imported"] == 2
    assert len(json.loads(run("list", "targets", "--city", "1810821", "--json").out)["items"]) == 2


def test_what_takes_back_tells_programs_too(run, meeting):
    assert json.loads(run("retract", meeting, "--why", "x", "--json").out) == {
        "schema": "pledgetrack/retract@1", "rows": [meeting], "why": "x", "saved": True,
    }  # fmt: skip
    assert json.loads(run("undo", "--yes", "--json").out)["operation"]["name"] == "retract"
    assert json.loads(run("undo", "-n", "--json").out)["undone"] is False


def test_somebody_elses_target_is_not_the_citys_own(run):
    run(
        "add-meeting",
        "--text",
        "The country will be net zero by 2050, said the mayor of Malmö.",
        "--date",
        "2022",
        "--yes",
    )
    meeting = json.loads(run("list", "meetings", "--json").out)["items"][0]["id"]
    words = ("add-mention", meeting, "Malmö", "--quote", "net zero by 2050", "--kind", "net_zero", "--year", "2050")
    assert run(*words, "--subject", "the country", "--standing", "mayor").code == 0
    (shown,) = json.loads(run("show", "city", "Malmö", "--json").out)["comparison"]
    assert (shown["verdict"], shown["words"]) == (
        "NOT_OWN_PLEDGE",
        "Describes somebody else's goal, or a fact: the country",
    )
    assert run(*words, "--subject", "the country", "--scope", "transport").code == 2
