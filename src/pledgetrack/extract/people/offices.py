"""Offices and what speaking in them means, in six languages; data, and one function that reads it."""

import re
from collections.abc import Iterator

from pledgetrack.model.words import Standing

# Words before an office that belong to it.
_BEFORE = (
    "former", "ex", "then", "current", "outgoing", "incoming", "acting", "interim", "executive", "senior", "first",
    "second", "deputy", "vice", "lord", "lady", "assistant", "governing", "metro", "special", "chief", "national",
    "federal", "state", "prime", "climate", "environment", "city", "ward", "opposition", "shadow", "cabinet",
    "mayoral", "presidential", "regional", "honorary",
    "ancien", "ancienne", "premier", "première", "primer", "primera", "erste", "erster", "zweiter", "zweite",
)  # fmt: skip
_HEADS = (
    "lord mayor", "mayor-elect", "mayor", "mayoress", "provost", "councillor", "councilor", "councilmember",
    "councilman", "councilwoman", "council member", "council leader", "council president", "leader of the council",
    "alderman", "alderwoman", "city manager", "city administrator", "chief executive officer", "chief executive",
    "chief sustainability officer", "sustainability director", "sustainability manager", "commissioner",
    "candidate", "hopeful", "activist", "campaigner", "minister", "secretary-general", "secretary general",
    "secretary", "governor", "president", "premier", "chancellor", "envoy", "ambassador", "director-general",
    "director", "head", "chairman", "chairwoman", "chairperson", "chair", "ceo", "senator", "mp", "professor",
    "spokesperson", "spokesman", "spokeswoman", "leader", "representative", "manager", "officer", "coordinator",
    "founder", "executive director", "vice president", "member", "adviser", "advisor", "scientist", "economist",
    "alcalde", "alcaldesa", "intendente", "concejal", "concejala", "ministra", "ministro", "presidente", "presidenta",
    "maire", "adjointe", "adjoint", "maire adjointe", "maire adjoint", "ministre", "président", "présidente",
    "prefeito", "prefeita", "vereador", "vereadora", "governador", "governadora", "secretário", "secretária",
    "oberbürgermeisterin", "oberbürgermeister", "bürgermeisterin", "bürgermeister", "bürgerschaft", "stadträtin",
    "stadtrat", "senatorin", "ministerin", "umweltministerin", "umweltminister", "dezernentin", "dezernent",
)  # fmt: skip
# An office that begins where another goes on: "Mayor of A and Deputy Mayor of B" are two.
_NO_PLACE = (
    r"(?!(?:Lord|Deputy|Vice|Executive|First|Acting|Former|Mayor|Mayoress|Minister|Governor|President|Council|Councillor"
    r"|Special|Envoy|Secretary|Commissioner|Director|Chair|Chief|Senator|Premier|Provost)\b)"
)
_PLACE = r"[^\W\d_a-zß-öø-ÿ][\w'’\-]*(?:\.\w+)*"
_TAIL = (
    rf"(?:[ \n\xa0]+(?:of|for|at|to|de|del|da|do|di|von|der|du|d')[ \n\xa0]+(?:the[ \n\xa0]+|la[ \n\xa0]+|City[ \n\xa0]+of[ \n\xa0]+)?"
    rf"{_NO_PLACE}{_PLACE}(?:[ \n\xa0]+(?:(?:of|for|the|and|&|on|de|la|del)[ \n\xa0]+){{0,2}}{_NO_PLACE}{_PLACE}){{0,6}})?"
)


def _either_case(words: tuple[str, ...]) -> str:
    """Alternatives whose every word may begin with a capital; much quicker to compile than a pattern without case."""
    return "|".join(re.sub(r"(?<!\w)[^\W\d_]", lambda m: f"[{m[0].upper()}{m[0]}]", word) for word in words)


_OFFICE = re.compile(
    rf"(?<![\w-])(?:(?:{_either_case(_BEFORE)})[ \n\xa0-]+){{0,4}}"
    rf"(?:{_either_case(tuple(sorted(_HEADS, key=len, reverse=True)))}|CEO|MP)(?![\w-]){_TAIL}"
)


def _first_words() -> str:
    """The words with which offices begin, one branch a letter: most words of a text fit none, and soon."""
    words = {re.split(r"[\s-]", word)[0] for word in (*_BEFORE, *_HEADS)}
    by_letter: dict[str, list[str]] = {"C": ["EO"], "M": ["P"]}
    for word in sorted(words, key=len, reverse=True):
        for letter in (word[0], word[0].upper()):
            by_letter.setdefault(letter, []).append(word[1:])
    return "|".join(f"{letter}(?:{'|'.join(rest)})" for letter, rest in by_letter.items())


_BEGINNING = re.compile(rf"(?<![\w-])(?:{_first_words()})(?![^\W\d_])")


def offices(text: str) -> Iterator[re.Match[str]]:
    """Every office that a text names, in its order, none overlapping another."""
    free = 0
    for beginning in _BEGINNING.finditer(text):
        start = beginning.start()
        if start >= free and (match := _OFFICE.match(text, start)):
            free = match.end()
            yield match


_STANDINGS = (
    (re.compile(r"\b(?:former|ex|then|ancien(?:ne)?|ehemalige[rn]?|ex-?alcald\w+|ex-?prefeit\w+)\b", re.I), Standing.FORMER),
    (re.compile(r"\b(?:candidate|hopeful|mayor-elect)\b", re.I), Standing.CANDIDATE),
    (re.compile(r"\b(?:activist|campaigner)\b", re.I), Standing.ACTIVIST),
    (re.compile(r"\b(?:council leader|leader of (?:the )?(?:[\w' ]+ )?council|council president|cabinet member|portfolio holder)\b", re.I), Standing.EXECUTIVE),
    (re.compile(r"\b(?:ward|opposition|shadow)\b|\bcounc|\balder|\bconcejal|\bvereador|\bstadtr[aä]t", re.I), Standing.MEMBER),
    (re.compile(r"\b(?:deputy|vice|assistant|executive vice|adjointe?|erste[rn]?|zweite[rn]?)\b.*(?:mayor|maire|meister)|副市长", re.I), Standing.EXECUTIVE),
    (re.compile(r"\bmaire adjoint|\bprovost\b", re.I), Standing.EXECUTIVE),
    (re.compile(r"mayor|alcald|intendente|\bmaire\b|prefeit|bürgermeister|市长", re.I), Standing.MAYOR),
    (re.compile(r"\bcity (?:manager|administrator)|\bsustainability|\bdezernent|市委书记", re.I), Standing.OFFICIAL),
)  # fmt: skip
_SERVES_A_CITY = re.compile(r"\b(?:city|council|municipal\w*|town hall|commissioner)\b", re.I)


def standing(office: str) -> Standing:
    """In what capacity somebody with this office speaks, as far as the words of the office tell."""
    for pattern, found in _STANDINGS:
        if pattern.search(office):
            return found
    return Standing.OFFICIAL if _SERVES_A_CITY.search(office) else Standing.OTHER_BODY
