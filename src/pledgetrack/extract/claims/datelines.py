"""Where a report was written, which is nobody's promise: "OSLO, Norway (AP) - More than 40 airports have pledged"."""

from pledgetrack.extract.claims.names import Holder, Who
from pledgetrack.extract.claims.passages import Passage
from pledgetrack.extract.expression import Expression

# What may stand between the city and the sign that closes the dateline: its region, the day, the agency.
_DAY = r"(?:[A-ZÀ-Þ][a-zß-ÿ]{2,9}\.? \d{1,2}|\d{1,2}(?:st|nd|rd|th|er|\.|º)?(?: de| d')? ?[A-ZÀ-Þa-zß-ÿ][a-zß-ÿ]{2,9}\.?)(?:(?:,| de)? \d{4})?"
_PLACE = r"(?:/[A-ZÀ-Þ][\w.'’-]{1,30})?(?:, ?[A-ZÀ-Þ][\w.'’-]{0,30}(?: [A-ZÀ-Þ][\w.'’-]{1,30})?){0,2}"
_AGENCY = r"(?: \([A-ZÀ-Þ][\w ]{1,30}\)| /[\w ]{2,30}/)?"
_REST = rf"{_PLACE}(?:,? \(?{_DAY}\)?)?{_AGENCY}"
_OPENS = r"\s+(?=[\"“'‘«(]?[A-ZÀ-Þ0-9])"
_DASHED = Expression(rf"{_REST} ?[-–—]{{1,2}}{_OPENS}")
# Behind a city in capitals an agency in brackets is enough: "MOSCOW (Grelco News - 6 October 2021) Norby is".
_CLOSED = Expression(rf"(?:{_REST} ?(?::|[-–—]{{1,2}})|{_PLACE} \([A-ZÀ-Þ][^()]{{2,60}}\)){_OPENS}")
# With the day in it, it is one whatever follows.
_DATED = Expression(rf"{_PLACE},? \(?{_DAY}\)?{_AGENCY} ?(?::|[-–—]{{1,2}}){_OPENS}")
_STARTS = 2
# Behind "Oslo – " a list goes on with a few words, a report with a sentence.
_SENTENCE = 50


def undated(passage: Passage, holders: tuple[Holder, ...]) -> tuple[Holder, ...]:
    """The holders with the city of a dateline taken for nobody: it is still the one that "the city" means."""
    first = next((holder for holder in holders if holder.who is Who.CITY), None)
    if first is None or not heads(passage, first):
        return holders
    return tuple(holder._replace(who=Who.PERSON) if holder is first else holder for holder in holders)


def heads(passage: Passage, holder: Holder) -> bool:
    """Whether a city at the start of a passage is its dateline."""
    if holder.start > _STARTS or passage.item or passage.row:
        return False
    surface, text = passage.text[holder.start : holder.end], passage.text
    if _DATED.match(text, holder.end):
        return True
    if surface.isupper() and not text.isupper():
        return _CLOSED.match(text, holder.end) is not None
    match = _DASHED.match(text, holder.end)
    return match is not None and len(text) - match.end() >= _SENTENCE and text.rstrip("\"”»’'").endswith(".")
