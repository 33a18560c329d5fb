"""The year of the line that introduces a list, for what the list tells: "Our goals for 2030:"."""

from pledgetrack.extract.claims.elsewhere import COLUMN
from pledgetrack.extract.claims.passages import Passage, dated, goes_below
from pledgetrack.extract.claims.reading import Reading, Sight
from pledgetrack.extract.claims.years import Use, Year, years
from pledgetrack.extract.expression import Expression

# So long is a heading at the most.
_HEADING = 60
_ONLY_A_LABEL = Expression(r"[-*•▪●–\s]{1,6}[^\W\d_][^\d.:;!?]{2,40}\.")
# What a line begins with that says for which year the list below is: "Vision 2030: Every home is warm. | Objectives: | - …".
_VISION = Expression(r"\W{0,4}[^\W\d_]{4,12} (20[2-9]\d):")
# A heading that is nothing but a year.
_A_YEAR = Expression(r"\W{0,6}20[2-9]\d\W{0,3}")
# What a line begins with that is one of several: "Mobility: …".
_LABEL = Expression(r"[^\W\d_][\w &/-]{1,30}: ")


def year_above(sight: Sight, reading: Reading) -> Year | None:
    """The one target year of the line that introduces a bullet: "Our goals for 2030:"."""
    passage = sight.passage
    lead = reading.scene.passages[passage.lead].low if passage.lead is not None else ""
    right_below = passage.lead == passage.number - 1 and lead.endswith(":")  # "Goals for 2030: | Cut energy use by …"
    below = (
        right_below
        or _A_YEAR.fullmatch(lead) is not None
        or _labelled(passage, reading)
        or goes_below(lead)
        or _behind_a_label(passage, reading)
    )
    if not lead or not (passage.item or passage.row or below):
        return None
    if any(year.value and year.use in {Use.TARGET, Use.WEAK} for year in sight.dates):
        return None
    over = reading.scene.passages[passage.lead - 1] if passage.lead else None
    heading = (
        over is not None
        and not (over.item or over.row)
        and len(over.text) <= _HEADING
        and not over.text.endswith((".", ":", ";"))
    )
    # "2030 goals | Five steps for our city: | - …": the year of the heading over the line, where that names none.
    first = reading.scene.passages[passage.lead] if passage.lead is not None else passage
    # "By 2030: | 1. Cut emissions by half, and to that end: | - …": the line over an item's own list.
    above = reading.scene.passages[first.lead].low if first.item and first.lead is not None else ""
    for line in (lead, over.low if over is not None and heading else "", above):
        dates = years(line, reading.scene.grammar, row=False, stated=reading.stated)
        aimed = [year for year in dates if year.use is Use.TARGET] or [year for year in dates if year.how == "named"]
        aimed = aimed or [year for year in dates if dated(line)]
        if aimed:
            return aimed[0]._replace(start=-1, end=-1) if len(aimed) == 1 else None
    told = _VISION.match(over.low) if over is not None else None
    return Year(start=-1, end=-1, value=int(told[1]), use=Use.TARGET, how=COLUMN) if told else None


def _behind_a_label(passage: Passage, reading: Reading) -> bool:
    """Whether a sentence stands behind an item that only says what it is of: "- Buildings. Their energy use falls by 25 %"."""
    label = reading.scene.passages[passage.number - 1] if passage.number else passage
    return label.item and label.lead == passage.lead and _ONLY_A_LABEL.fullmatch(label.text) is not None


def _labelled(passage: Passage, reading: Reading) -> bool:
    """Whether a line of a block has a label as all above it up to its lead: "Goals for 2030: | Waste: …| Mobility: …"."""
    lead, pieces = passage.lead, reading.scene.passages
    if lead is None or not pieces[lead].low.endswith(":"):
        return False
    return all(
        one.paragraph == passage.paragraph and _LABEL.match(one.low) is not None
        for one in pieces[lead + 1 : passage.number + 1]
    )
