"""Which sentences report an occasion that took place, and not one that is only spoken of."""

import re
from functools import cache

from pledgetrack.extract.expression import Expression
from pledgetrack.extract.literals import needs
from pledgetrack.extract.patterns import every, listed
from pledgetrack.extract.sentences import Sentence
from pledgetrack.extract.series import Series

OCCASION = every("held.occasions")
# What an occasion does, or what is done at it.
HELD = Expression(every("held.held"), re.I)
# An Assembly is a body.
_OCCASION = Expression(every("held.occasion"), re.I, needed=needs(OCCASION))
_MET = Expression(every("held.met"))
# A sitting of which the text says nothing but the day: "At its meeting on 17 September", "Council meeting of 14 May".
_SITTING = Expression(every("held.sitting"), re.I)
_PUBLIC_WORKS = Expression(every("held.public_works"), re.I)
# Occasions of treaties, past ones and those still to come are spoken of, not reported.
_ELSEWHERE = Expression(every("held.elsewhere"), re.I)
# An invitation to a sitting whose day is near is an account of it to come.
_INVITED = Expression(every("held.invited"), re.I)
# The head of minutes and agendas, which report a sitting without a sentence that says so.
_MINUTES = Expression(every("held.minutes"), re.M)
# Lines of a head that hold the day, with the words without which they do not.
_HEADS = Expression(
    every("held.heads"), re.M,
    needed=(
        (listed("held.bodies"), listed("held.sitting_words")), (listed("held.label_words"),), (listed("held.speech_words"),)
    ),
)  # fmt: skip
_UNDER_A_HEADING = listed("held.under_a_heading")


@cache
def _may_report() -> Series[bool]:
    return Series([(True, (*HELD.needed, *_SITTING.needed, *_INVITED.needed))])


def is_record(text: str, end: int) -> bool:
    """Whether the head of a text says that it is the record of a sitting."""
    return bool(_MINUTES.search(text, 0, end) or _HEADS.search(text, 0, end))


def is_head(text: str, place: int) -> bool:
    """Whether the line of a place says by itself that it heads the record of a sitting."""
    end = text.find("\n", place)
    return _HEADS.search(text, text.rfind("\n", 0, place) + 1, end if end >= 0 else len(text)) is not None


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
