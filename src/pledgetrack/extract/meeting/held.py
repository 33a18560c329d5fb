"""Which sentences report an occasion that took place, and not one that is only spoken of."""

import re
from functools import cache

from pledgetrack.extract.expression import Expression
from pledgetrack.extract.literals import needs
from pledgetrack.extract.sentences import Sentence
from pledgetrack.extract.series import Series

OCCASION = (
    r"(?:meeting|summit|dialogue|conference|session|forum|round ?table|workshop|talks|gathering|assembly|hearing|webinar"
    r"|congress|symposium|expo|ceremony|panel discussion|discussion panel)"
)
# What an occasion does, or what is done at it.
HELD = Expression(
    rf"\b(?:(?:participants|delegates) (?:in|at) the|(?:has|have) discussed|concluded? the|{OCCASION}\b[^.;]{{0,80}}\bbrought together|following an?(?: [\w’'-]+){{0,2}} {OCCASION} (?:in|on)"
    rf"|participated in an? (?:\w+ ){{0,2}}panel|{OCCASION} in [\w-]+ (?:was|were|drew|attracted|saw)"
    rf"|attended the (?:[\w-]+ ){{0,2}}event|event (?:was )?held (?:in|on|at|last)|held (?:its|an?|the|their) (?:[\w-]+ ){{0,4}}{OCCASION}|called to order|(?:was|were) joined by [^.;:]{{0,80}}\bat the|met (?:today|yesterday|on|in|at|with|online|virtually|by (?:video|phone|zoom|tele\w+)|last|this|for)|gathered|convened|hosted|attended|tuned in|takes place|was held|(?:drew|attracted)[ \n][^.;:]{0, 40}(?:delegates|participants|mayors|people|visitors)"
    rf"|held (?:on|in|at)|took place|took part|joined|opened|opens|closed|ended|spoke at|appeared together|meeting online|the (?:virtual )?{OCCASION})\b",
    re.I,
)
# An Assembly is a body.
_OCCASION = Expression(rf"\b(?!(?-i:Assembly)){OCCASION}s?\b", re.I, needed=needs(OCCASION))
_MET = Expression(r"\b(?:met|meeting online|event)\b")
# A sitting of which the text says nothing but the day: "At its meeting on 17 September", "Council meeting of 14 May".
_SITTING = Expression(
    r"\b(?:council|committee|cabinet|board|its|their|ordinary|regular|special|extraordinary)(?:['’]s)?[ \n](?:\w+[ \n]){0,2}(?:meeting|session)[ \n]+(?:of|on)[ \n]+(?:the[ \n]+)?(?:\w+day,?[ \n]+)?(?:\d|[A-Z])",
    re.I,
)
_PUBLIC_WORKS = Expression(rf"\b{OCCASION}[ \n](?:centre|center|hall|room|venue|building|table)\b", re.I)
# Occasions of treaties, past ones and those still to come are spoken of, not reported.
_ELSEWHERE = Expression(
    r"\b(?:host|attend|join|open)\w*[ \n](?:the[ \n])?(?:\w+[ \n]){0,2}COP[- ]?\d|\bwill be (?:held|hosted|attended)\b"
    r"|\bwill (?:host|attend|join|take place)\b"
    r"|\b(?:since|until|ahead of|recalled|remembered|unlike|upcoming|next)[ \n](?:the[ \n]|a[ \n]|its[ \n])?(?:[\w’'-]+[ \n]){0,4}"
    + OCCASION
    + r"\b",
    re.I,
)
# An invitation to a sitting whose day is near is an account of it to come.
_INVITED = Expression(
    r"\b(?:join|attend)[ \n](?:us[ \n]at[ \n])?(?:the|our)[ \n](?:\w+[ \n]){0,3}(?:council|committee|board)[ \n](?:\w+[ \n]){0,1}meeting[ \n]on\b",
    re.I,
)
# The head of minutes and agendas, which report a sitting without a sentence that says so.
_MINUTES = Expression(
    r"^[ *_#]*(?:[^\W\d_a-z][\w'’-]*[ ]){0,4}(?:Minutes|MINUTES)[ *_]*$|^[ *_#]*(?:Meeting date|Date of (?:the )?meeting):"
    r"|^[ *_#]*(?:Agenda|AGENDA|Webinar|WEBINAR|Record|RECORD|Proceedings|PROCEEDINGS)\b[^\n]{0,120}?\b(?:\d{1,2}(?:st|nd|rd|th)?,?[ ](?:[A-Z][a-z]+[ ])?|[A-Z][a-z]+[ ])(?:19|20)\d\d\b",
    re.M,
)
_UNDER_A_HEADING = ("Held at ", "Held in ", "Held on ")


@cache
def _may_report() -> Series[bool]:
    return Series([(True, (*HELD.needed, *_SITTING.needed, *_INVITED.needed))])


def is_record(text: str, end: int) -> bool:
    """Whether the head of a text says that it is the record of a sitting."""
    return bool(_MINUTES.search(text, 0, end))


def reports(sentence: Sentence) -> bool:
    """Whether a sentence says that an occasion took place."""
    words = sentence.text
    if words.startswith(_UNDER_A_HEADING):
        return True
    if not _may_report().possible(sentence.low):
        return False
    if _INVITED.search(words):
        return True
    held = (_OCCASION.search(words) or _MET.search(words)) and HELD.search(words)
    if not (held or _SITTING.search(words)) or _ELSEWHERE.search(words):
        return False
    return not _PUBLIC_WORKS.search(words)
