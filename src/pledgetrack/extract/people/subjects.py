"""Who does the saying that a verb says: whoever stands before it, or right behind it, as its subject."""

import re
from collections.abc import Sequence

from pledgetrack.extract.expression import Expression
from pledgetrack.extract.patterns import every, listed
from pledgetrack.extract.people import ties, verbs
from pledgetrack.extract.people.bare import ARTICLES, CALLINGS
from pledgetrack.extract.people.cast import Cast, Seen, first_from
from pledgetrack.extract.people.person import Person
from pledgetrack.extract.people.verbs import SAID

REACH = 240  # characters before a verb at which its subject may begin
_OF_OFFICE = 60  # characters of an office before the name of whoever holds it
_ENDS = Expression(every("subjects.ends"))
_TO = frozenset(listed("subjects.to"))
_SAYS_THAT = listed("subjects.says_that")
# "The target will be missed, said Ana Ruiz", "…, como dijo Ana Ruiz"
_AS = tuple(f"{word} " for word in listed("subjects.as"))
_ENDS_WITH = (", ", ",\n", "– ", "–\n", "— ", *(f", {word}" for word in _AS), *(f"{word.capitalize()}" for word in _AS))
_PARTICLE = 12  # characters of " an, dass "
_PARTY = Expression(r"[ ]\([^()\n]{1,40}\)")
_OWNS = ("'s ", "’s ")
_CLOSE = 8  # persons before a verb that are looked at
_QUOTED = ("” ", '" ', "’ ", "' ", "”\n", '"\n')  # "“Who pays?” asked Ana Ruiz"
MOST_AT_ONCE = 12  # persons that one verb lets speak


def subjects(cast: Cast, start: int, end: int) -> list[Person]:
    """Everybody whom a sentence lets speak in its own words: "Ana Ruiz and Tom Hill said that …"."""
    text = cast.document.text
    found: list[Seen] | None = None
    speaking: list[Seen] = []
    for verb in SAID.finditer(text, start, end):
        found = cast.seen(start, end) if found is None else found
        led = before_verb(text, verb, found)
        subject = led or behind_comma(cast, verb, found)
        if subject is not None and (
            subject.person.office or cast.full(subject.person).office or _is_speech(verb.group().lower().split())
        ):
            if not speaking:
                speaking = together(text, found, subject) if led else and_others(text, found, subject)
            elif _turns_to(text, speaking[-1], subject):
                speaking += [subject]
    if speaking:
        return [one.person for one in speaking]
    done = next(filter(None, (one.search(text, start, end) for one in ties.BY_WHOM)), None)
    if done and (doer := _doer(text, done.end(), cast.seen(done.end(), end))):
        return [doer]
    if verbs.ACCORDING.search(text, start, end):
        person = according(text, start, end, cast.seen(start, end))
        return [person] if person else []
    return []


def _doer(text: str, start: int, found: Sequence[Seen]) -> Person | None:
    """Whoever is named right behind "by", with an office before the name or none."""
    named = next((one for one in found if one.person.name), None)
    near = named is not None and named.start - start <= _OF_OFFICE and not _ENDS.search(text, start, named.start)
    return named.person if named and near else None


def _is_speech(words: list[str]) -> bool:
    """Whether a verb is speech whoever does it: "said", "gave a presentation"."""
    return words[-1] in verbs.SPEECH or words[0] in verbs.GAVE


def _turns_to(text: str, one: Seen, other: Seen) -> bool:
    """Whether a clause of its own begins with another person: "Ana Ruiz said …; Tom Hill argued …"."""
    named = other.person.name is not None and other.person.family != one.person.family
    if not named or one.end >= other.start:
        return False
    if one.person.office and other.person.office and text.endswith(ties.AND, one.end, other.start):
        return True  # "Councillor Ana Ruiz said it was late and Councillor Tom Hill said it was early"
    return bool(
        ties.CLAUSE.search(text, one.end, other.start) or ties.AND_ANOTHER.fullmatch(text, one.end, other.start)
    )


def behind_comma(cast: Cast, verb: re.Match[str], found: Sequence[Seen]) -> Seen | None:
    """Whoever ends a sentence that they said: "the target will be missed, said Mayor Ana Ruiz"."""
    text = cast.document.text
    ends = text.endswith(_ENDS_WITH, 0, verb.start())
    # "In Trier betonte Bürgermeisterin Ana Ruiz, dass": what was said may follow instead.
    if not ends and all(text.find(that, verb.end(), verb.end() + REACH) < 0 for that in _SAYS_THAT):
        return None
    subject = after_verb(cast, verb, found)
    if subject is None or not subject.person.name:
        return None
    # Whoever bears no office ends the sentence: "the target will be missed, says Ana Ruiz."
    last = (
        ends
        and _ends_sentence(text, and_others(text, found, subject)[-1].end)
        and verb.group().rpartition(" ")[2] in verbs.SPEECH
    )
    aside = text.endswith(_ENDS_WITH[6:], 0, verb.start()) and text.startswith(",", subject.end)
    # "merkte Ana Ruiz (SPD) an, dass"
    end = _behind_party(text, subject.end)
    behind = text[end : end + _PARTICLE]
    that = any(that in behind for that in _SAYS_THAT)
    said = that and verb.group() in verbs.SPEECH
    if not (subject.person.office or last or aside or said):
        return None
    return subject if ends or that else None


def together(text: str, found: Sequence[Seen], subject: Seen) -> list[Seen]:
    """A person and those that "and" and commas put beside the person, in front."""
    together = [subject]
    for one in reversed([other for other in found if other.end <= subject.start][-MOST_AT_ONCE:]):
        if not ties.JOINED.fullmatch(text[one.end : together[0].start]):
            break
        together.insert(0, one)
    return together


def and_others(text: str, found: Sequence[Seen], subject: Seen) -> list[Seen]:
    """A person behind a verb and those that "and" puts beside the person, up to the end of the sentence."""
    several = [subject]
    for one in [other for other in found if other.start >= subject.end][:MOST_AT_ONCE]:
        if not one.person.name or not ties.JOINED.fullmatch(text[several[-1].end : one.start]):
            break
        several.append(one)
    return several if len(several) > 1 and _ends_sentence(text, several[-1].end) else [subject]


def _ends_sentence(text: str, end: int) -> bool:
    """Whether a sentence ends with a name, but for a party in brackets behind it."""
    end = _behind_party(text, end)
    return text[end : end + 1] in {".", "\n", ""}


def _behind_party(text: str, end: int) -> int:
    party = _PARTY.match(text, end)
    return party.end() if party else end


def before_verb(text: str, verb: re.Match[str], found: Sequence[Seen]) -> Seen | None:
    """The nearest person before a verb, if the words between make the person its subject."""
    start = verb.start()
    if not verb.group().endswith("ing") and ties.PASSIVE.search(text, max(0, start - 12), start):
        return None
    if ties.DONE_TO.match(text, start):
        return None
    if verb.group() not in verbs.TRANSITIVE and ties.BY.match(text, verb.end()):
        return None
    close = found[max(0, first_from(found, start) - _CLOSE) : first_from(found, start)]
    near = [one for one in close if one.end <= start and one.end >= start - REACH][-4:]
    for number, one in reversed(list(enumerate(near))):
        between = text[one.end : start]
        within = any(ties.ASIDE.fullmatch(text, other.end, one.start) for other in near[:number])
        if (within and between.startswith(",")) or _oblique(text, verb, one):
            continue  # "Ana Ruiz, who beat Mayor Tom Hill, said": the other one speaks
        named = one.person.name is None and number > 0 and near[number - 1].person.name
        if named and between.startswith(",") and ties.FIELD.fullmatch(text, near[number - 1].end, one.start):
            continue  # "Ana Ruiz, energy and green finance minister, said"
        if named and ties.AND_OFFICE.fullmatch(text, near[number - 1].end, start):
            continue  # "Ana Ruiz, Mayor of X and newly elected chair said"
        if _leads_to(text, verb, one):
            return one
    return None


def _oblique(text: str, verb: re.Match[str], one: Seen) -> bool:
    """Whether a preposition makes somebody no subject: "a spokesperson for Ana Ruiz said"."""
    if ties.CLOSE_TO.search(text, max(0, one.start - _OF_OFFICE), one.start):
        return True  # "the spokeswoman for Leeds Mayor Ana Ruiz said"
    if not ties.OBLIQUE.search(text, max(0, one.start - 24), one.start):
        return False
    if (
        text.startswith("ing", verb.end() - 3)
        and text[one.end : verb.start()] == " "
        and text.endswith("with ", 0, one.start)
    ):
        return False  # "the rules were changed, with Ana Ruiz noting that"
    if ties.WHO.match(text, one.end) or ties.ASSISTANT.search(text, max(0, one.start - 40), one.end):
        return False
    return not (verb.group() in ties.WHILE and ties.DONE_BY.search(text, max(0, one.start - 4), one.start))


def _leads_to(text: str, verb: re.Match[str], one: Seen) -> bool:
    """Whether the words between a person and a verb make the person its subject."""
    between = text[one.end : verb.start()]
    if any(tie.fullmatch(between) for tie in (ties.TO_VERB, ties.AND_THEN, ties.AND_OFFICE, ties.LOOSE)):
        return True
    if one.person.office and ties.OFFICE_ENDS.fullmatch(between):
        return True
    if verb.group() in ties.WHILE and ties.WHILE_DOING.fullmatch(between):
        return True
    ends = one.person.family and text.endswith(one.person.family, one.start, one.end)
    return not ends and bool(ties.MORE_OFFICE.fullmatch(between))


def after_verb(cast: Cast, verb: re.Match[str], found: Sequence[Seen]) -> Seen | None:
    """The person right behind a verb, by name where the office before it goes on up to the name."""
    text, end = cast.document.text, verb.end()
    if verb.group() in verbs.TRANSITIVE and not (
        verb.group() in verbs.ASKED and text.endswith(_QUOTED, 0, verb.start())
    ):
        return None
    behind = found[(first := first_from(found, end)) : first + 2]
    if behind and text.startswith(_OWNS, behind[0].end):
        return _theirs(text, behind)
    if behind and _spoken_to(text[end : behind[0].start], text[behind[0].start]):
        return None
    if not behind or not ties.FROM_VERB.fullmatch(text[end : behind[0].start]):
        return None
    if len(behind) > 1 and behind[0].person.name is None and behind[1].person.name:
        # "said the Secretary for Trade, Energy and Industry Ana Ruiz": the office goes on up to the name.
        return behind[1] if ties.TITLE_GOES_ON.fullmatch(text[behind[0].end : behind[1].start]) else behind[0]
    return behind[0]


def _theirs(text: str, behind: Sequence[Seen]) -> Seen | None:
    """Whoever is named behind an office that is somebody's: "said Mayor Holm's chief of staff, Ana Ruiz"."""
    owner, other = behind[0], behind[-1]
    near = other.start - owner.end <= _OF_OFFICE and not _ENDS.search(text, owner.end, other.start)
    return other if other is not owner and other.person.name and near else None


def _spoken_to(between: str, first: str) -> bool:
    """Whether a preposition makes whoever stands behind a verb the one spoken to: "responde a Ruiz", "a la ministra"."""
    words = between.split()
    if len(words) > 2 and words[-1] in ARTICLES and words[-2][0].isupper():
        return False  # "disse à Lusa o presidente", "a dit au sommet de Lyon la maire"
    if len(words) == 2 and first.isupper() and words[1][0].isupper() and words[1].casefold() not in CALLINGS:
        return False  # "annonce à Lyon Ana Ruiz"
    return bool(words) and words[0] in _TO and (words != ["a"] or first.isupper())


def according(text: str, start: int, end: int, found: Sequence[Seen]) -> Person | None:
    """Whoever "according to" or "in the words of" names in ``text[start:end]``."""
    for match in verbs.ACCORDING.finditer(text, start, end):
        behind = found[first_from(found, match.end()) : first_from(found, match.end() + 61)]
        near = [one for one in behind if one.person.name and not ties.STAFF.match(text, one.end)]
        if near and ", " not in text[match.end() : near[0].start]:
            return near[0].person
    return None
