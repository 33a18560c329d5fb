"""Every expression takes four times the time for four times the text, whatever the text is."""

import re
import time

import pytest
from tests.extract.invented import claims
from tests.growth import times_longer

from pledgetrack.extract.patterns import LANGUAGES, wordings
from pledgetrack.extract.patterns.grammars import grammar
from pledgetrack.extract.patterns.wording import AMOUNT, YEAR, compiled

# Words with which the expressions begin, so that each keeps starting and never ends.
UNITS = (
    "a", "1", " ", AMOUNT, YEAR, "1,", "a-", "cut emissions ", "reduce carbon ", "¤¤ ", "§§§§ ", "halve ",
    "the city of ",
    "commit to ", "more than ", "delay §§§§ ", "city council ", "by the end of ", "renewable ", "end the use of ",
    "reducir emisiones ", "réduire émissions ", "emissionen senken ", "reduzir emissões ", "碳排放", "单位", "到§§§§年",
)  # fmt: skip
SIZE = 4_000
# Below this many seconds a measurement says nothing.
FLOOR = 0.01
# Read on the few characters beside a name, a year or an aim, never on a whole text.
BESIDE = {
    "before_target", "before_weak", "before_base", "before_date", "after_base", "after_target", "down_to", "remainder",
    "accompanied", "behind", "listing", "beside", "of", "oblique", "linking", "predicate", "plain_openings",
    "programmes", "after_share", "further", "commits",
}  # fmt: skip


def _expressions(*, beside: bool) -> list[tuple[str, str]]:
    found = [] if beside else [(name, p.expression) for lang in LANGUAGES for name, p in wordings(lang).items()]
    for language in LANGUAGES:
        for name, value in vars(grammar(language)).items():
            if (name in BESIDE) is not beside or not value:
                continue
            if isinstance(value, str):
                found.append((f"{language}/{name}", value))
            elif isinstance(value, tuple):
                found += [(f"{language}/{name}", expression) for _, expression in value]
    # What several languages share, the expression that never matches above all, is measured once.
    return list({expression: (name, expression) for name, expression in reversed(found)}.values())


def _seconds(expression: re.Pattern[str], text: str) -> float:
    start = time.process_time()
    for _ in expression.finditer(text):
        pass
    return time.process_time() - start


@pytest.mark.parametrize(("name", "expression"), _expressions(beside=False))
def test_time_grows_with_the_text_and_no_faster(name, expression):
    regex = re.compile(compiled(expression).source)  # also where the words that it needs are not in the text
    for unit in UNITS:
        text = (unit * SIZE)[:SIZE]
        short = _seconds(regex, text)
        if short > FLOOR:
            # Linear is 4, quadratic 16 times as long.
            assert any(_seconds(regex, text * 4) < 9 * short for _ in range(2)), (name, unit)


@pytest.mark.parametrize(("name", "expression"), _expressions(beside=True))
def test_what_is_read_beside_a_word_never_explodes(name, expression):
    """On a window of 120 characters even cubic work is nothing; what grows faster would show at once."""
    regex = re.compile(compiled(f"(?:{expression})$").source)
    for unit in UNITS:
        once, twice = (min(_seconds(regex, (unit * size)[:size]) for _ in range(3)) for size in (120, 240))
        assert twice < 12 * max(once, FLOOR), (name, unit)


# Seconds of a test are spent where every few words are a claim; what is read quickly is read at greater length.
LIGHT = ("a", " ", "1", "Norby and Vesta, ", "(2040) ", "the city of Norby ")
DENSE = (
    "net zero by 2040 ", "cut emissions by 40 % ", "Norby will be net zero by 2040. ", "“net zero. ", "- net zero by 2040\n",
)  # fmt: skip


@pytest.mark.parametrize(("unit", "size"), [(u, 60_000) for u in LIGHT] + [(u, 10_000) for u in DENSE])
def test_a_document_takes_linear_time(unit, size):
    def seconds(size: int) -> float:
        text = "Norby net zero " + (unit * size)[:size]
        start = time.process_time()
        claims(text)
        return time.process_time() - start

    assert times_longer(seconds, size, floor=0.05, bar=4) < 4
