"""Head counts that a text reports of an occasion: attendance, never membership."""

import re
from collections.abc import Mapping, Sequence

from pledgetrack.extract.expression import Expression
from pledgetrack.extract.patterns import every, listed
from pledgetrack.extract.sentences import Sentence
from pledgetrack.model.evidence import Document
from pledgetrack.model.extraction import Fact

_NUMBERS = {word: number for number, word in enumerate(listed("counts.units"))} | {
    "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90, "a hundred": 100,
}  # fmt: skip
_WORDS = every("counts.numbers")
_NUMBER = rf"(?:\d{{1,3}},\d{{3}}|\d{{1,5}}|(?:{_WORDS})(?:-\w+)?)"
_ABOUT = r"(?:(?:more than|over|some|about|around|nearly)[ \n]+)?"
_SENT = r"\b(?:mayors|leaders|representatives|delegates|delegations|officials|participants|governments|people)\b[^.;:\d]{0,30}?[ \n]"
_COUNTS = {
    "participants": Expression(
        rf"(?<!cop )(?<!cop-)\b(?:group of )?{_ABOUT}({_NUMBER})[ \n]+(?:(?:other|senior|local|city|elected)[ \n]+){{0,2}}"
        r"(?<!the two )(?:participants|delegates|attendees|mayors[ \n]+and[ \n]+(?:other[ \n]+)?(?:senior|city|local|deputy|vice|regional)"
        r"|mayors,[ \n]+(?:deputy|city|senior)|leaders|representatives|officials"
        r"|people(?=[.,;])|(?:people|members|councillors)[ \n]+(?:attended|took part|participated|came|gathered|joined|tuned in|logged (?:in|on)|dialled in|registered|were present))\b",
        re.I),
    "mayors": Expression(
        rf"\b({_NUMBER})[ \n]+(?:city[ \n]+|participating[ \n]+[^.;:\d]{{0,40}}?)?mayors\b"
        r"(?![ \n]+and[ \n]+(?:other[ \n]+)?(?:senior|city|local|deputy|vice|regional|governors|ministers|councill?ors|officials)|,[ \n](?:deputy|city|senior|ministers|governors|councill?ors))",
        re.I),
    "cities": Expression(rf"(?:\bfrom[ \n]+|{_SENT}(?:from|of)[ \n]+)(?:the[ \n]+)?{_ABOUT}({_NUMBER})[ \n]+(?:of[ \n]the[ \n])?(?:\w+[ \n]+){{0,4}}cities\b", re.I),
    "countries": Expression(
        rf"\b(?:from|across|in)[ \n]+(?:[a-z]+[ \n]+){{0,4}}?{_ABOUT}({_NUMBER})[ \n]+(?:[\w-]+[ \n]+)?countries\b",
        re.I),
}  # fmt: skip
_CITIES_AND = Expression(
    rf"\b({_NUMBER})[ \n]+cities[ \n]+(?:(?:from|across|in|and)[ \n]+({_NUMBER})[ \n]+countries|were\srepresented|attended)\b",
    re.I,
)
_ATTENDANCE = Expression(every("counts.attendance"))
_CAME = Expression(every("counts.came"), re.I)
_MEMBERS = Expression(every("counts.members"), re.I)
_HUNDREDS = listed("counts.hundreds")
_FOLLOWING = 3  # sentences behind one that reports the occasion, in which it may be said who came


def counts(
    document: Document, held: Sequence[Sentence], sentences: Sequence[Sentence], head: int
) -> Mapping[str, Fact | None]:
    """Participants, mayors, cities and countries, each where a text says how many came.

    The first ``head`` characters are those of a record, which need no sentence that reports the occasion.
    """
    searched = list(held)
    searched += [one for one in sentences if one.span.start < head and one not in held and _CAME.search(one.text)]
    begins = {sentence.span.start for sentence in searched}
    for number, sentence in enumerate(sentences):
        near = any(before.span.start in begins for before in sentences[max(0, number - _FOLLOWING) : number])
        if near and sentence.span.start not in begins and _CAME.search(sentence.text):
            searched += [] if _MEMBERS.search(sentence.text) else [sentence]
    found = {name: _count(document, searched, pattern) for name, pattern in _COUNTS.items()}
    if found["participants"] is None and "Attendance:" in document.text[:head]:
        found["participants"] = _count(document, searched, _ATTENDANCE)
    found["cities"] = found["cities"] or _count(document, searched, _CITIES_AND)
    found["countries"] = found["countries"] or _count(document, searched, _CITIES_AND, 2)
    return found


def _count(document: Document, held: Sequence[Sentence], pattern: Expression, group: int = 1) -> Fact | None:
    for sentence in held:
        match = pattern.search(document.text, sentence.span.start, sentence.span.end)
        if match and match[group]:
            if document.text.endswith(_HUNDREDS, 0, match.start(group)):
                continue  # "one hundred and forty mayors"
            return Fact(value=_number(match[group]), evidence=document.quote(*match.span()))
    return None


def _number(words: str) -> int:
    words = words.lower().replace(",", "")
    if words.isdigit():
        return int(words)
    return sum(_NUMBERS.get(part, 0) for part in ([words] if words in _NUMBERS else words.split("-")))
