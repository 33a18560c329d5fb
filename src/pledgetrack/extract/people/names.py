"""Names of persons as they stand in a text: two to four capitalised words, with the particles of many languages."""

import re

_CAPITAL = r"[^\W\d_a-zß-öø-ÿ]"
_WORD = rf"{_CAPITAL}[\w'’\-]+"
_PARTICLE = r"(?:de la|de los|van der|van den|von der|de|da|do|dos|das|di|del|van|von|der|den|al|bin|ibn|la|le|el|e|y|ten|ter|af)"
NAME = re.compile(rf"(?<![\w])(?:{_WORD}|{_CAPITAL}\.)(?:[ \n]+(?:{_PARTICLE}[ \n]+)?(?:{_WORD}|{_CAPITAL}\.)){{1,6}}")
_TITLES = re.compile(
    r"^(?:(?:Mr|Mrs|Ms|Dr|Prof|Sir|Dame|Lord|Lady|Hon|Cllr|Councillor|Councilor|Councilmember|Mayor|Deputy|Vice|Executive"
    r"|Governor|Minister|President|Senator|Commissioner|Secretary|Special|Envoy|Ambassador|Premier|Chancellor|Former|Acting"
    r"|Chair|Director|Professor|Alderman|Alcalde|Alcaldesa|Maire|Prefeito|Prefeita|Madame|Monsieur|Herr|Frau|Señor|Señora"
    r"|Oberbürgermeister(?:in)?|Bürgermeister(?:in)?|Climate|Change|Chief|Executive|The|And|But|While|When|As|In|For)\.?[ \n]+)+"
)
_NO_NAMES = re.compile(
    r"\b(?:City|Cities|Council|Climate|Change|Action|Plan|Energy|Agreement|University|Institute|Department|Ministry|Office"
    r"|Mayor|Mayors|Committee|Commission|Network|Summit|Conference|Party|Government|Association|Foundation|Group|Fund|Bank"
    r"|Street|Park|River|Island|County|State|States|Nations|Union|Council's|News|Press|Release|Report|Project|Programme"
    r"|Program|Strategy|Emergency|Covenant|Alliance|Race|Zero|Carbon|Green|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday"
    r"|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Download|Share|More"
    r"|Article|Articles|Photo|Image|Read|North|South|East|West|Declaration|Hall|Company|Corporation|Ltd|Inc|Agency|Board"
    r"|Authority|Development|Environment|Sustainability|Sustainable|International|National|European|American|Paris|Kyoto)\b"
)


def clean(text: str) -> tuple[int, str] | None:
    """Drop titles before a name; return how many characters went and the name, ``None`` where it is none."""
    match = _TITLES.match(text)
    cut = match.end() if match else 0
    name = text[cut:]
    if not 2 <= len(name.split()) <= 5 or _NO_NAMES.search(name) or name.isupper():
        return None
    return cut, name
