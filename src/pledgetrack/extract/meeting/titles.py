"""What an occasion is called: "World Harbour Cities Forum 2019", "Regular meeting of the council of Lyon"."""

import re
from collections.abc import Sequence

from pledgetrack.extract.expression import Expression
from pledgetrack.extract.sentences import Sentence
from pledgetrack.model.evidence import Document
from pledgetrack.model.extraction import Fact

_HEAD = 700  # characters in which minutes say what they are
_CAPITAL = r"[^\W\d_a-zß-öø-ÿ][\w’'&-]*"
_DAY = r"(?:\w+day|January|February|March|April|May|June|July|August|September|October|November|December)\b"
_KIND = r"(?:Summit|Forum|Dialogue|Conference|Congress|Symposium|Round ?table|Workshop|Convention|Expo|Assembly|Meeting|Session)"
_NAMED = Expression(
    rf"(?<![\w’'-])((?:Forum(?=[ \n]of[ \n]{_CAPITAL}[ \n](?:19|20)\d\d)|{_CAPITAL}[ \n]+|\d{{1,3}}(?:st|nd|rd|th)[ \n]+)(?:(?:{_CAPITAL}|(?:19|20)\d\d|\(\w{{2,8}}\)|of|on|and|the|de)[ \n]+){{0,8}}?{_KIND}"
    rf"(?:[ \n]of[ \n]{_CAPITAL}(?=[ \n](?:19|20)\d\d))?(?:[ ]for[ ]{_CAPITAL})?(?:[ ]on[ ](?!{_DAY}){_CAPITAL}(?:[ ](?:and[ ])?{_CAPITAL}){{0,3}})?(?:[ \n]\(\w{{2,8}}\))?(?:[ \n]+(?:19|20)\d\d)?)(?![\w-])(?!['’]s? \w+ \w+ {_KIND})"
)
_LOWER = Expression(rf"(?<![\w’'-])({_CAPITAL}(?:[ ]{_CAPITAL}){{1,4}}[ ](?:conference|summit|forum|congress))\b")
_SITTING = Expression(
    rf"\b((?:[Oo]rdinary|[Rr]egular|[Ss]pecial|[Ee]xtraordinary|[Aa]nnual|ORDINARY|REGULAR|SPECIAL)[ \n](?:[Gg]eneral[ \n])?"
    rf"(?:[Mm]eeting|MEETING)[ ](?:of|OF)[ ](?:(?:the|THE)[ ])?(?:(?:of|the|and|city|council|OF|THE)[ ])*{_CAPITAL}(?:[ ](?:(?:of|the|and)[ ])*{_CAPITAL}){{0,7}})"
)
# The capitals of a sentence's beginning, and what is no occasion of cities.
_LEADS = Expression(
    r"(?:The|Summary of the|Report of the|Minutes of the|MINUTES OF THE|A|An|At|In|On|Its|Their|This|During|After|Before|When|While|As|For|By|From|To|Of|And|Our)[ \n]+"
)
_NONE = Expression(
    r"^(?:Call of the|Press|Regular|Special|Ordinary|Extraordinary|Annual|Council|Joint|Work|News|Video|General|Legislative|National|State|Party|First|Public|Plenary|Opening|Closing)[ \n]\w+$"
)
_OF_OTHERS = Expression(
    r"\b(?:ahead of|before|after|since|until|next|previous|last|at COP\d\d)[ \n](?:the[ \n])?$", re.I
)


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
