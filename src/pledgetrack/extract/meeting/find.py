"""Title, convenors, head counts, place or virtual, date: each with the words it rests on."""

import re
from collections.abc import Sequence

from pledgetrack.extract.atlas import Atlas
from pledgetrack.extract.expression import Expression
from pledgetrack.extract.meeting.abroad import meeting_abroad
from pledgetrack.extract.meeting.convenors import convenors
from pledgetrack.extract.meeting.counts import counts
from pledgetrack.extract.meeting.dates import date_of_occasion, year_of_name
from pledgetrack.extract.meeting.held import is_record, reports
from pledgetrack.extract.meeting.places import place_of
from pledgetrack.extract.meeting.titles import title_of
from pledgetrack.extract.patterns import LANGUAGES, every, tongue
from pledgetrack.extract.sentences import Sentence
from pledgetrack.model.evidence import Document
from pledgetrack.model.extraction import Fact, MeetingFacts

OPENING = 1_200  # characters in which a text says what it reports
_VIRTUAL = Expression(every("find.virtual"), re.I)
_VIRTUAL_HEAD = Expression(every("find.virtual_head"), re.I | re.M)


def find_meeting(document: Document, sentences: Sequence[Sentence], atlas: Atlas) -> MeetingFacts:
    """Return what the text reports of one occasion; nothing where it reports none."""
    words = tongue(document.language).meetings if document.language in LANGUAGES else None
    if words is not None:
        return meeting_abroad(document, sentences, atlas, words)
    held = [sentence for sentence in sentences if reports(sentence)]
    told = [sentence for sentence in held if sentence.span.start < OPENING]
    record = is_record(document.text, OPENING // 2)
    if not told and not record:  # an occasion that a text comes to speak of is not what it reports
        return MeetingFacts()
    virtual = _virtual(document, held)
    title = title_of(document, told)
    came = counts(document, held, sentences, OPENING if record else 0)
    return MeetingFacts(
        is_meeting=True,
        title=title,
        date=date_of_occasion(document, told) or year_of_name(document, title),
        place=None if virtual else place_of(document, told, atlas),
        virtual=virtual,
        convenors=tuple(convenors(document, [(0, len(document.text))])),
        **came,
    )


def _virtual(document: Document, held: Sequence[Sentence]) -> Fact | None:
    match = next(
        (found for one in held if (found := _VIRTUAL.search(document.text, one.span.start, one.span.end))), None
    )
    match = match or _VIRTUAL_HEAD.search(document.text, 0, OPENING * 2)
    return Fact(value=True, evidence=document.quote(*match.span())) if match else None
