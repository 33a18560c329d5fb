"""One axis of years: where things stand on it, and that nothing touches."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pledgetrack.reports.timeline import MOST, SMALLEST, TICK_ROOM, Bar, Lane, Layout, Timeline, layout


def lane(label: str, begin: float | None = None, aim: int | None = None, **rest: object) -> Lane:
    return Lane(label=label, year=str(aim or ""), when="", words=label, begin=begin, aim=aim, **rest)  # type: ignore[arg-type]


def laid_out(said: list[Lane], recorded: list[Lane], width: int = 69) -> Layout:
    found = layout(Timeline(said=tuple(said), recorded=tuple(recorded)), width)
    assert found is not None
    return found


def labels(rows: tuple[tuple[Bar, ...], ...]) -> list[list[str]]:
    return [[bar.label for bar in row] for row in rows]


CASES: dict[str, tuple[list[Lane], list[list[str]]]] = {
    "bars that overlap get a row each": (
        [lane("2040", 2020.0, 2040), lane("2050", 2021.0, 2050)],
        [["2040"], ["2050"]],
    ),
    "marks of the same day and look are counted": (
        [lane("nothing reported", 2021.7), lane("nothing reported", 2021.7), lane("2050", 2021.7, 2050)],
        [["nothing reported ×2"], ["2050"]],
    ),
    "marks of one year that differ get a row each": (
        [lane("nothing reported", 2021.7), lane("silent", 2021.7)],
        [["nothing reported"], ["silent"]],
    ),
    "a mark far from another shares its row, in the order of the axis": (
        [lane("2050", None, 2050), lane("silent", 2021.0)],
        [["silent", "2050"]],
    ),
    "a label that would touch the next mark keeps them apart": (
        [lane("a label that is rather long indeed", 2021.0), lane("2030", None, 2030), lane("2060", None, 2060)],
        [["a label that is rather long indeed", "2060"], ["2030"]],
    ),
    "what has neither date nor year is not drawn": ([lane("no year"), lane("2050", None, 2050)], [["2050"]]),
}


@pytest.mark.parametrize("name", CASES)
def test_rows(name: str):
    lanes, expected = CASES[name]
    assert labels(laid_out(lanes, []).said) == expected
    assert labels(laid_out([], lanes).recorded) == expected


def test_the_same_year_stands_in_the_same_column_above_and_below():
    found = laid_out([lane("2040", 2020.0, 2040)], [lane("2040", 2022.0, 2040), lane("2050", 2022.0, 2050)])
    assert found.said[0][0].aim == found.recorded[0][0].aim
    assert found.recorded[0][0].begin == found.recorded[1][0].begin
    assert [year for _, year in found.ticks] == sorted({year for _, year in found.ticks})


def test_labels_give_way_to_years_before_the_axis_does():
    wide, narrow = ([lane("2050 carbon neutral, proposed", 2020.0, 2050)] for _ in range(2))
    assert labels(laid_out(wide, [], 69).said) == [["2050 carbon neutral, proposed"]]
    assert labels(laid_out(narrow, [], 30).said) == [["2050"]]
    assert layout(Timeline(said=tuple(narrow), recorded=()), 20) is None


def test_nothing_known_draws_nothing():
    assert layout(Timeline(said=(), recorded=()), 80) is None
    assert layout(Timeline(said=(lane("no year"),), recorded=()), 80) is None


def test_more_than_there_is_room_for_is_counted():
    many = [lane(f"20{year}", 2020.0, 2000 + year) for year in range(30, 30 + MOST + 3)]
    found = laid_out(many, [])
    assert (len(found.said), found.left_out) == (MOST, (3, 0))


def test_the_same_as_rows():
    told = Timeline(
        said=(Lane(label="2040", year="2040", when="2021-09-10", words="net zero by 2040", aim=2040),), recorded=()
    ).table()
    assert list(told.rows) == [("said", "2021-09-10", "2040", "net zero by 2040")]


YEARS = st.integers(1990, 2100)
LANES = st.lists(
    st.builds(
        lane,
        st.sampled_from(["2040", "2030 −55 %", "nothing reported", "2050 carbon neutral, said to be adopted"]),
        st.none() | st.floats(1990, 2030, allow_nan=False),
        st.none() | YEARS,
        aim_from=st.none() | YEARS,
        at_latest=st.booleans(),
        end=st.none() | st.floats(1990, 2030, allow_nan=False),
    ),
    max_size=8,
)


@given(LANES, LANES, st.integers(29, 189))
def test_nothing_touches_and_nothing_leaves_the_width(said: list[Lane], recorded: list[Lane], width: int):
    found = layout(Timeline(said=tuple(said), recorded=tuple(recorded)), width)
    if found is None:
        return
    assert SMALLEST <= found.room <= width
    for row in (*found.said, *found.recorded):
        assert all(0 <= bar.first <= bar.last < found.room for bar in row)
        assert all(bar.last + 2 + len(bar.label) <= width for bar in row)
        for left, right in itertools.pairwise(row):
            assert left.last + 2 + len(left.label) < right.first
    columns = [column for column, _ in found.ticks]
    assert all(later - sooner >= TICK_ROOM - 1 for sooner, later in itertools.pairwise(columns))


@given(LANES, st.integers(69, 189))
def test_every_lane_that_has_a_year_is_drawn_or_counted(said: list[Lane], width: int):
    found = layout(Timeline(said=tuple(said), recorded=()), width)
    drawn = [one for one in said if {one.begin, one.aim, one.aim_from, one.end} != {None}]
    assert (found is not None) == bool(drawn)
    if found is not None:
        times = [int(label.partition(" ×")[2] or 1) for row in labels(found.said) for label in row]
        assert sum(times) == len(drawn)
