"""What shows that a name is a person's who bears no office, and the words that stand for persons alone."""

from collections.abc import Iterator

from pledgetrack.extract.cities.given import given
from pledgetrack.extract.expression import Expression
from pledgetrack.extract.patterns import all_words, every, listed
from pledgetrack.extract.people.bare import ALSO_FAMILIES, ARTICLES, CALLINGS, may_be_name
from pledgetrack.extract.people.offices import TITLE_WORDS
from pledgetrack.folding import fold
from pledgetrack.model.evidence import Evidence
from pledgetrack.prepared import pattern

_CAPITAL = r"[^\W\d_a-zß-öø-ÿ]"
_LONE = rf"((?:Ma?c|O['’]|D[ei])?{_CAPITAL}[^\W\d_A-Z]+(?:[-'’]{_CAPITAL}[^\W\d_A-Z]+)?)"
_SAYS = frozenset(listed("known.says"))
_SPEAKS = Expression(
    rf"({_CAPITAL}(?<![\w'’-].)[^\W\d_A-Z]+(?:[-'’]{_CAPITAL}[^\W\d_A-Z]+)?)(?=[ \n]([^\W\d_]+))", needed=()
)
_SPOKEN = Expression(rf"[”“»\"'’],?[ \n]([^\W\d_]+)[ \n]{_LONE}(?=[.,])", needed=())
_SIRS = every("known.sirs")
_TITLED_ALONE = pattern(rf"(?:{_SIRS})[ \xa0]{_LONE}(?=[ ,.\n](?![A-Z]))")
_DESCRIBED = Expression(every("known.described"))
_QUOTED_BEFORE = Expression(every("known.quoted_before"))
_OF_A_PERSON = Expression(every("known.of_a_person"))
_INITIALS = Expression(r"(?:[A-Z]\.[ \xa0]?){1,3}[^\W\d_a-z][a-z]")
_AGAIN = 3_000  # characters behind a name in which it stands again
_GIVEN_AND_FAMILY = 2  # words
_LONGEST_TITLE, _LONGEST_OFFICE = 24, 32  # characters before a name, and behind one
_OF_PERSONS = TITLE_WORDS | CALLINGS | set(all_words("names.before_a_person"))
_DOES = listed("known.does")
_MY_NAME = listed("known.my_name")
_CAPITAL_BEFORE = Expression(rf"{_CAPITAL}[\w.'’-]*[ \n]$")
_TITLED = Expression(every("known.titled"))
_GIVEN_ALONE = Expression(every("known.given_alone"))
_BEHIND_QUOTATION = Expression(every("known.behind_quotation"), needed=((("said",),),))
_COUNCILLOR = Expression(every("known.councillor"))


def called_by_family(text: str) -> Iterator[str]:
    """Words that alone say something, or bear a title: "Ruiz said", "said Ruiz", "Ms Ruiz". Organisations seldom do."""
    for match in _SPEAKS.finditer(text):
        if match[2] in _SAYS and may_be_name(match[1]) and _stands_alone(text, match.start()):
            yield match[1]
    if "." in text:  # "P. Novak" if "Cllr Novak"
        yield from (match[1] for match in _COUNCILLOR.finditer(text))
    yield from (match[2] for match in _SPOKEN.finditer(text) if match[1] in _SAYS and may_be_name(match[2]))
    yield from (match[1] for match in _TITLED_ALONE.finditer(text) if may_be_name(match[1]))


def _stands_alone(text: str, start: int) -> bool:
    """Whether no capitalised word stands before a family name, and no article as before a body's."""
    before = text[max(0, start - 30) : start]
    return not _CAPITAL_BEFORE.search(before) and (before.split() or [""])[-1] not in ARTICLES


def described(text: str, end: int) -> bool:
    """Whether what follows is said of persons alone: "Ana Ruiz, who", "Ana Ruiz, 42,", "Ana Ruiz, a baker from X,"."""
    return bool(_DESCRIBED.match(text, end))


def abbreviated(text: str, start: int, end: int) -> bool:
    """Whether a name with initials is named again or does something: "C. Felske made a presentation"."""
    return (
        text.startswith(".", start + 1)
        and bool(_INITIALS.match(text, start))
        and (text.count(text[start:end], 0, end + _AGAIN) > 1 or text.startswith(_DOES, end))
    )


def is_somebody(text: str, named: Evidence) -> bool:
    """Whether a name that may be a place's or a firm's is a person's all the same: "said Tom Hall", "Ana Church, the mayor"."""
    words = named.text.split()
    titled = len(words) > _GIVEN_AND_FAMILY and words[0].rstrip(".").casefold() in _OF_PERSONS
    words = words[1:] if titled else words
    if len(words) != _GIVEN_AND_FAMILY or words[1].casefold() not in ALSO_FAMILIES or fold(words[0]) not in given():
        return False
    before = text[max(0, named.start - _LONGEST_TITLE) : named.start].split()[-1:]
    if titled or behind_quotation(text, named.start) or (before and before[0].rstrip(".").casefold() in _OF_PERSONS):
        return True
    behind = text[named.end : named.end + _LONGEST_OFFICE]
    if behind.startswith(" "):
        return behind.split()[:1] != [] and behind.split()[0] in _SAYS
    words = behind.partition("\n")[0].casefold().split()
    return behind.startswith(", ") and any(word.rstrip(",.") in TITLE_WORDS for word in words)


def introduces_itself(text: str, start: int) -> bool:
    """Whether somebody says the name: "My name is Ana Ruiz"."""
    return text.endswith(_MY_NAME, 0, start)


def speaks_of_quotation(text: str, start: int, end: int) -> bool:
    """Whether a name stands behind a quotation and its verb as only a person does: "“…,” complained Ana Ruiz of the union"."""
    return behind_quotation(text, start) and bool(_OF_A_PERSON.match(text, end))


def behind_quotation(text: str, start: int) -> bool:
    """Whether a quotation and a verb of saying stand right before."""
    return bool(_QUOTED_BEFORE.search(text, max(0, start - 24), start))


def titled(text: str, start: int) -> bool:
    """Whether a person's title or calling stands right before: "Ms Ana Ruiz", "pensioner Ana Ruiz"."""
    if text[max(0, start - 24) : start - 1].rpartition(" ")[2].lstrip("“\"'(").casefold() in CALLINGS:
        return True
    return bool(_TITLED.search(text, max(0, start - 12), start))


def titled_alone(text: str, families: set[str]) -> Iterator[tuple[int, int]]:
    """Families behind a title that nobody in the text bears with a given name: "Mr Adeyemi"."""
    for match in _TITLED_ALONE.finditer(text):
        if match[1] not in families and may_be_name(match[1]):
            yield match.span(1)


def given_alone(text: str) -> Iterator[tuple[int, int]]:
    """Given names that stand for a person who says something: "Ana, from Green Hands, said"."""
    for match in _BEHIND_QUOTATION.finditer(text):
        if fold(match[1]) in given() and behind_quotation(text, match.start(1)):
            yield match.span(1)
    for match in _GIVEN_ALONE.finditer(text):
        if fold(match[1]) in given():
            yield match.span(1)
