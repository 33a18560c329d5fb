"""What an occasion is called: "World Harbour Cities Forum 2019", "Regular meeting of the council of Lyon"."""

import re
from collections.abc import Sequence

from pledgetrack.extract.expression import Expression
from pledgetrack.extract.patterns import every
from pledgetrack.extract.sentences import Sentence
from pledgetrack.model.evidence import Document
from pledgetrack.model.extraction import Fact

_HEAD = 700  # characters in which minutes say what they are
_NAMED = Expression(every("titles.named"))
_LOWER = Expression(every("titles.lower"))
_SITTING = Expression(every("titles.sitting"))
# The capitals of a sentence's beginning, and what is no occasion of cities.
_LEADS = Expression(every("titles.leads"))
_NONE = Expression(every("titles.none"))
_OF_OTHERS = Expression(every("titles.of_others"), re.I)


def title_of(document: Document, told: Sequence[Sentence]) -> Fact | None:
    """The name of the occasion where the text gives it one; the first in the sentences that report it."""
    for sentence in told:
        for match in _NAMED.finditer(document.text, sentence.span.start, sentence.span.end):
            start, end = match.span(1)
            if lead := _LEADS.match(document.text, start, end):
                start = lead.end()
            words = document.text[start:end]
            if words.endswith("Conference") and document.text.startswith(" of Mayors", end):
                continue  # a body, and no occasion
            several = len(words.split()) > 1 and not _NONE.match(words)
            if several and not _OF_OTHERS.search(document.text, max(0, start - 24), start):
                return _fact(document, start, end)
    return _sitting(document, told) or _lower(document, told)


def _lower(document: Document, told: Sequence[Sentence]) -> Fact | None:
    """A name whose last word is in small letters: "Urban Spring conference"."""
    for sentence in told:
        if match := _LOWER.search(document.text, sentence.span.start, sentence.span.end):
            start, end = match.span(1)
            lead = _LEADS.match(document.text, start, end)
            start = lead.end() if lead else start
            if document.text.count(" ", start, end) > 1:
                return _fact(document, start, end)
    return None


def _sitting(document: Document, told: Sequence[Sentence]) -> Fact | None:
    """The sitting of a council, in a sentence that reports it or at the head of its minutes."""
    for first, last in ((0, min(_HEAD, len(document.text))), *((one.span.start, one.span.end) for one in told)):
        match = _SITTING.search(document.text, first, last)
        if match and "council" in match[1].lower():
            return _fact(document, *match.span(1))
    return None


def _fact(document: Document, start: int, end: int) -> Fact:
    words = document.text[start:end].rstrip(" \n,")
    return Fact(value=" ".join(words.split()), evidence=document.quote(start, start + len(words)))
