"""One axis of years: where things stand on it, and that no label is lost."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pledgetrack.reports.timeline import Lane, Timeline, drawn


def test_statements_stand_above_the_axis_and_records_below():
    lines = drawn(
        Timeline(
            said=(Lane(begin=2020.1, aim=2040, label="2040"),),
            recorded=(Lane(begin=2022.5, aim=2050, label="2050", at_latest=True),),
        ),
        60,
    )
    assert lines[1].startswith("said      ●─")
    assert lines[1].endswith("┤ 2040")
    assert lines[3].startswith("recorded ")
    assert lines[3].endswith("◆ 2050")
    assert lines[1].index("┤") < lines[3].index("◆")


def test_a_silence_is_a_point():
    (_, said, _) = drawn(Timeline(said=(Lane(begin=2021.5, aim=None, label="…"),), recorded=()), 80)
    assert said.split() == ["said", "●", "…"]


def test_a_target_that_was_over_before_it_was_recorded_is_a_point():
    lines = drawn(Timeline(said=(), recorded=(Lane(begin=2022.0, aim=2020, label="2020"),)), 80)
    assert "═" not in lines[-1]


def test_nothing_known_draws_nothing():
    assert drawn(Timeline(said=(), recorded=()), 80) == ()
    assert drawn(Timeline(said=(), recorded=(Lane(begin=None, aim=None, label="no year"),)), 80) == ()


LANES = st.lists(
    st.builds(
        Lane,
        begin=st.none() | st.floats(1990, 2030, allow_nan=False),
        aim=st.none() | st.integers(1990, 2100),
        label=st.sampled_from(["2040", "2030 −55 %", "…", "no year"]),
        at_latest=st.booleans(),
    ),
    max_size=8,
)


@given(LANES, LANES, st.integers(40, 200))
def test_every_lane_is_drawn_inside_the_width_with_its_label(said: list[Lane], recorded: list[Lane], width: int):
    lines = drawn(Timeline(said=tuple(said), recorded=tuple(recorded)), width)
    if lines:
        assert len(lines) == 2 + len(said) + len(recorded)
        assert all(len(line) <= width for line in lines)
        for lane, line in zip([*said, None, *recorded], lines[1:], strict=True):
            assert lane is None or line.endswith(lane.label)


@pytest.mark.parametrize("width", [40, 80, 120, 200])
def test_years_on_the_axis_never_touch(width: int):
    lines = drawn(Timeline(said=(), recorded=(Lane(begin=2000.0, aim=2060, label="2060"),)), width)
    years = lines[0].split()
    assert all(len(year) == 4 for year in years)
    assert len(years) >= 2
