"""How often a verdict came: a statement that two accounts of a meeting tell is one statement."""

import pytest

from pledgetrack.model.verdict import Word
from pledgetrack.reports.comparison import Told, counted

SAID = "net zero by 2040"


def told(source: str, said: str | None = SAID, word: Word = Word.SAME, *, meeting: str = "m", city: int = 1) -> Told:
    return Told(meeting, city, said, word, source)


# Two statements that stand apart, so that there are three with what a case adds.
TWO = (told("z", meeting="x"), told("z", meeting="y"))


@pytest.mark.parametrize(
    ("rows", "count"),
    [
        ((told("a"),), {Word.SAME: 3}),
        ((told("a"), told("b")), {Word.SAME: 3}),
        ((told("a"), told("a"), told("b")), {Word.SAME: 4}),
        ((told("a"), told("b", "net zero by 2050", Word.LATER)), {Word.SAME: 3, Word.LATER: 1}),
        ((told("a"), told("b", None, Word.NOTHING_REPORTED)), {Word.SAME: 3}),
        ((told("a", None, Word.NOTHING_REPORTED), told("b", None, Word.NOTHING_REPORTED)), {Word.SAME: 2, Word.NOTHING_REPORTED: 1}),
        ((told("a"), told("b", city=2)), {Word.SAME: 4}),
        ((), {}),
    ],
)  # fmt: skip
def test_counts(rows: tuple[Told, ...], count: dict[Word, int]):
    assert dict(counted((*TWO, *rows))) == count
    assert dict(counted((*reversed(rows), *TWO))) == count
