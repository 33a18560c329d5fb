"""The year that "by then" points back at."""

from pledgetrack.extract.claims.passages import Passage
from pledgetrack.extract.claims.reading import Reading
from pledgetrack.extract.claims.years import Use, years
from pledgetrack.extract.patterns.wording import compiled, may_hold

# So many sentences back it stands at the furthest.
_BACK = 2


def earlier(passage: Passage, reading: Reading) -> int | None:
    """The one year that the last dated sentence aims at, where this one points back: "By then …", "In practice …"."""
    words = reading.scene.grammar
    if not passage.number or passage.row or passage.item:
        return None
    points = may_hold(passage.low, words.then) and compiled(words.then).search(passage.low)
    if not points and not compiled(words.in_other_words).match(passage.low):
        return None
    for before in reversed(reading.scene.passages[max(0, passage.number - _BACK) : passage.number]):
        if before.paragraph != passage.paragraph:
            break
        dates = years(before.low, words, row=False, stated=reading.stated)
        aimed = {year.value for year in dates if year.use in {Use.TARGET, Use.WEAK}}
        if aimed:
            return aimed.pop() if len(aimed) == 1 else None
    return None
