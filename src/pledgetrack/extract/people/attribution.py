"""Whose words a quotation or a sentence holds: whoever stands before a verb of saying, or right behind it."""

from collections.abc import Sequence

from pledgetrack.extract.expression import Expression
from pledgetrack.extract.patterns import every
from pledgetrack.extract.people import verbs
from pledgetrack.extract.people.cast import Cast
from pledgetrack.extract.people.person import Person
from pledgetrack.extract.people.quotes import Quote
from pledgetrack.extract.people.subjects import according, after_verb, before_verb, behind_comma
from pledgetrack.extract.people.ties import AND
from pledgetrack.extract.people.verbs import OPENER, SAID

BEFORE, AFTER = 300, 260  # characters around a quotation in which its speaker stands
LINE, LEFT_OVER = 120, 40  # characters of the line of a signature, and of those that name neither person nor office
_STOP = Expression(r"[.!?…][\"'”’»)]{0,2}(?=\s+[\"“‘«(\[]?[^\Wa-z_])|\n[ \t>]*\n")
_ABBREVIATED = Expression(every("attribution.abbreviated"))
_SIGNED = Expression(r"[ \n]*(?:[–—―-]{1,2}|~)[ \n]*")
_PLACE = Expression(r"(?:[Tt]he[ ])?(?:[Cc]ity(?:['’]s)?[ ])?(?:(?:of[ ])?[^\W\d_a-z][\w'’.-]*,?[ ]){0,5}")
_GOES_ON = frozenset(",–—-")
_DASHES = ("–", "—", "―")


def speaker_of(quote: Quote, cast: Cast) -> Person | None:
    """Whoever the words around a quotation give it to; ``None`` where they do not say.

    What leads up to it comes first ("Ana Ruiz said: “…”"), then what goes on behind it ("“…,” she added"), then the
    sentence that it is a part of, then whoever spoke the quotation before it in the same paragraph.
    """
    text = cast.document.text
    first, last = cast.paragraph(quote.start)
    earlier = [one for one in cast.quotes.beginning(first, quote.start)[-3:] if one.end < quote.start]
    floor = max([first, quote.start - BEFORE, *(one.end + 1 for one in earlier)])
    lead = last_sentence(text, floor, quote.start - 1)
    if not text[first : quote.start].strip("> \t\n\"'“„«‘"):
        lead = _lead_of_paragraph(cast, first)
    following = cast.quotes.beginning(quote.end, quote.end + AFTER)
    end = min([last, quote.end + AFTER, *(one.start - 1 for one in following[:1])])
    tail = quote.end + 1, first_stop(text, min(quote.end + 1, end), end)
    words = text[quote.start : quote.end].rstrip()
    led = bool(OPENER.search(text, lead[0], lead[1]))
    if led and (person := _introduced(cast, *lead)):
        return person
    stopped = words[-1:] in {".", "。"}
    if not led and words[:1].islower() and text.startswith(AND, tail[0]) and (person := _last_subject(cast, *lead)):
        return person  # "Ana Ruiz called it a “joke” and Tom Hill said"
    if (not stopped or _low(text, tail)) and (person := _behind(cast, *tail)):
        return person
    if not led and (person := _last_subject(cast, *lead)) and (not stopped or text[lead[1] - 1 : lead[1]] != "."):
        return person
    if led:
        return None
    person = _unsaid(cast, quote, (first, last), earlier)
    if person is None and stopped and _only_says_who(text, *tail):
        person = _behind(cast, *tail)
    return person or _told_of(cast, quote, (first, last), floor)


def _low(text: str, tail: tuple[int, int]) -> bool:
    """Whether a sentence goes on behind a quotation: in small letters, or behind a comma or a dash."""
    return any(sign.islower() or sign in _GOES_ON for sign in text[tail[0] : tail[1]].lstrip()[:1])


def _only_says_who(text: str, start: int, end: int) -> bool:
    """Whether a sentence behind a quotation that has ended says who spoke, and nothing that was said."""
    verb = SAID.search(text, start, end) or verbs.ACCORDING.search(text, start, end)
    return verb is not None and (end - verb.end() <= LEFT_OVER or verb.group() in verbs.SPOKE)


def _told_of(cast: Cast, quote: Quote, paragraph: tuple[int, int], floor: int) -> Person | None:
    """The one person whom the sentence before is about: "Ana Ruiz welcomed the vote. “…”"."""
    text, (first, last) = cast.document.text, paragraph
    if not text[quote.start : quote.start + 1].isupper() or text[quote.end - 1 : quote.end] not in {".", "!", "?"}:
        return None
    start, end = floor, quote.start - 1
    if not text[first : quote.start].strip("> \t\n\"'“„«‘"):
        if text[quote.end + 1 : last].strip(" \n”\"'"):
            return None
        start, end = cast.before(first)
    begin, stop = last_sentence(text, max(start, end - BEFORE), end)
    found = [one for one in cast.seen(begin, stop) if one.person.name]
    if (
        not found
        or not _begins(text, begin, found[0].start)
        or any(one.end > begin for one in cast.quotes.beginning(begin - BEFORE, stop))
        or text[max(0, found[0].start - 2) : found[0].start].rstrip(" ")
        in {"”\n", '"\n', "’\n"}  # it signs what stands above
    ):
        return None
    return found[0].person if len({one.person.family for one in found}) == 1 else None


def _begins(text: str, start: int, person: int) -> bool:
    """Whether a sentence begins with a person, but for titles and the like."""
    return bool(verbs.FIRST.fullmatch(text[start:person]))


def _introduced(cast: Cast, start: int, end: int) -> Person | None:
    """Whoever a lead-in with a colon or comma names: "Ana Ruiz said:", "Ana Ruiz:"."""
    person = _last_subject(cast, start, end)
    if person is not None:
        return person
    text = cast.document.text
    if text[max(start, end - 8) : end].rstrip()[-1:] != ":" and not text[start:end].rstrip().endswith(":"):
        return None
    found = [one for one in cast.seen(start, end) if one.person.name]
    alone = {one.person.family for one in found}
    return found[0].person if len(alone) == 1 else None


def _lead_of_paragraph(cast: Cast, first: int) -> tuple[int, int]:
    """The last sentence of the paragraph before, if it ends with a colon."""
    text = cast.document.text
    before = len(text[max(0, first - 8) : first].rstrip())
    end = max(0, first - 8) + before
    if end <= 0 or text[end - 1] != ":":
        return first, first
    begin, _ = cast.paragraph(end - 1)
    return last_sentence(text, max(begin, end - BEFORE), end)


def last_sentence(text: str, start: int, end: int) -> tuple[int, int]:
    """The span of the last sentence in ``text[start:end]``, whole or not."""
    begin = start
    for stop in _STOP.finditer(text, start, max(start, end)):
        if text[stop.end() : end].strip() and not _abbreviated(text, stop.start()):
            begin = stop.end()
    return begin, max(begin, end)


def first_stop(text: str, start: int, end: int) -> int:
    """Where the first sentence in ``text[start:end]`` ends."""
    for stop in _STOP.finditer(text, start, end):
        if not _abbreviated(text, stop.start()):
            return stop.start() + 1
    return end


def _abbreviated(text: str, stop: int) -> bool:
    return text[stop] == "." and bool(_ABBREVIATED.search(text, max(0, stop - 6), stop))


def _behind(cast: Cast, start: int, end: int) -> Person | None:
    """The speaker in the words behind a quotation: "said Ana Ruiz", "Ana Ruiz said", "— Ana Ruiz, mayor"."""
    text = cast.document.text
    found = cast.seen(start, end)
    signed = _SIGNED.match(text, start, end)
    if signed and (person := _signs(cast, signed.end(), end)):
        return person
    for verb in SAID.finditer(text, start, end):
        if not text[start : verb.start()].strip(" \n,–—-"):
            inverted = after_verb(cast, verb, found)
            if inverted is not None:
                return inverted.person
        subject = before_verb(text, verb, found) or behind_comma(cast, verb, found)
        if subject is not None:
            return subject.person
    return according(text, start, end, found)


def _signs(cast: Cast, start: int, end: int) -> Person | None:
    """Whoever's name stands right behind a dash, or behind the place of an office: "—Columbia, S.C., Mayor Ana Ruiz"."""
    text = cast.document.text
    stop = text.find("\n", start, start + LINE)
    found = [one for one in cast.seen(start, stop if stop > 0 else start + LINE) if one.person.name][:1]
    if not found or not (found[0].start <= start + 1 or _PLACE.fullmatch(text, start, found[0].start)):
        return None
    return found[0].person if found[0].start <= max(end, start + 1) or found[0].person.office else None


def _last_subject(cast: Cast, start: int, end: int) -> Person | None:
    """The subject of the last verb of saying in a lead-in."""
    text = cast.document.text
    if end <= start:
        return None
    found = cast.seen(start, end)
    for verb in reversed(list(SAID.finditer(text, start, end))):
        subject = before_verb(text, verb, found) or after_verb(cast, verb, found)
        if subject is not None:
            return subject.person
    return according(text, start, end, found)


def _unsaid(cast: Cast, quote: Quote, paragraph: tuple[int, int], earlier: Sequence[Quote]) -> Person | None:
    """A quotation that nothing around it gives to anybody: it goes on where somebody spoke just before."""
    text = cast.document.text
    first, last = paragraph
    signed = _headed(cast, quote, first) or _signed(cast, quote, last)
    if signed is not None:
        return signed
    before = cast.statements[-1] if cast.statements else None
    if before is None or cast.last_speaker is None:
        return None
    if earlier and before.evidence.end == earlier[-1].end:
        return cast.last_speaker if not _somebody_else(cast, earlier[-1].end, quote.start) else None
    alone = not text[first : quote.start - 1].strip("> \t\n") and not text[quote.end + 1 : last].strip(" \n.")
    return cast.last_speaker if alone and first - before.evidence.end <= BEFORE * 2 else None


def _headed(cast: Cast, quote: Quote, first: int) -> Person | None:
    """Whoever is named, with an office, in a line of its own above a quotation, if it signs no other one above it."""
    text = cast.document.text
    start, end = (first, quote.start - 1) if text[first : quote.start - 1].strip("\"'“„«‘") else cast.before(first)
    line = text[start:end].strip()
    found = [one for one in cast.along.beginning(start, end)[:1] if one.name and one.office]
    if not found or len(line) > LINE or "\n" in line or line.endswith((".", ":", ",")) or SAID.search(text, start, end):
        return None
    if text[start : found[0].evidence.start].strip(" *#") or not text[end : quote.start].lstrip(" ").startswith("\n"):
        return None
    above = next(iter(cast.statements[-1:]), None)
    signs = above is not None and start - above.evidence.end <= LEFT_OVER and above.speaker == cast.full(found[0]).name
    return None if signs else found[0]


def _signed(cast: Cast, quote: Quote, last: int) -> Person | None:
    """Whoever is named, with an office and nothing else, behind a quotation in its line or in the lines under it."""
    text = cast.document.text
    if text[quote.end + 1 : last].strip(" \n”\"'"):
        return _in_its_line(cast, quote, last)
    under = next(iter(cast.paragraphs.beginning(last, last + 200)), None)
    found = [] if under is None else [one for one in cast.seen(*under)[:1] if one.person.name and one.person.office]
    if under is None or not found:
        return None
    dashed = text.startswith(_DASHES, under[0]) and text.startswith((";", ","), found[0].end)
    if under[1] - found[0].end > (LINE if dashed else LEFT_OVER):
        return None
    if text[under[0] : found[0].start].strip(" –—―-~"):
        return None
    return found[0].person


def _in_its_line(cast: Cast, quote: Quote, last: int) -> Person | None:
    text, start = cast.document.text, quote.end + 1
    while text.startswith(("\n", " ", "”", "“", '"', ".\n"), start) and start < last:
        start += 1  # the line may be the next one
    end = text.find("\n", start, last)
    end = last if end < 0 else end
    found = [one for one in cast.seen(start, end)[:1] if one.person.name and one.person.office]
    if not found or text[start : found[0].start].strip(' ."”') or end - found[0].end > LEFT_OVER:
        return None
    rest = text[found[0].end : end].lstrip(' .,)”"')
    if rest[:1].islower() and not rest.startswith(("of ", "from ", "for ")):
        return None  # "Mayor Ana Ruiz collected the prize"
    return None if SAID.search(text, start, end) else found[0].person


def _somebody_else(cast: Cast, start: int, end: int) -> bool:
    last = cast.last_speaker
    return any(one.person.name and last and one.person.family != last.family for one in cast.seen(start, end))
