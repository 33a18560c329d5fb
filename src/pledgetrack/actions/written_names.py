"""The ways in which a dataset may write a city's name: with its government's, its region's, its plan's."""

import re
from collections.abc import Iterator

from pledgetrack.folding import fold

# What is put before or behind a city's name to say that its government is meant, or until when it plans.
_GOVERNMENTS = "|".join(
    (
        "london borough", "royal borough", "greater", "grande", "gran", "city council", "city and county", "city",
        "town", "township", "village", "alcald[ií]a", "intendencia", "presidencia( municipal)?",
        "municipality", "metropolitan municipality", "local government", "comune", "comunità", "città", "citta",
        "ayuntamiento", "ajuntament", "municipio", "municipalidad", "municipalidade", "prefeitura( municipal)?",
        "câmara municipal", "camara municipal", "concello", "concejo", "ville", "commune", "mairie", "stadt",
        "gemeinde", "landeshauptstadt", "hansestadt", "gmina", "miasto", "grad", "općina", "opcina", "obec", "mesto",
        "město", "obshtina", "primaria", "primăria", "dimos", "δήμος", "δημος", "δήμου", "communauté urbaine",
        "communauté d['’]agglomération", "communauté de communes", "métropole", "metropole", "eurométropole",
    )
)  # fmt: skip
_COUNCILS = "|".join(
    (
        "(city|town|village|local|borough|county|municipal|district) council", "city municipality", "municipality",
        "city", "kommune", "kommun", "metropolitan municipality", "stad", "gemeente", "council", "metropolitan area",
        "municipal government", "special city", "village", "town", "township", "borough", "municipal corporation",
        "(büyükşehir )?belediyesi", "(nagy)?köz?ségi? önkormányzata?", "(városi? )?önkormányzata?", "ac", "otg",
        "((amalgamated|almalgamated|united|urban|rural|settlement) )*(territorial )?(community|hromada)",
        "métropole", "metropole", "agglomération", "20[2-5]0", "2023",
    )
)  # fmt: skip
_OF = "of the|of|de la|de los|de las|du|del|de|da|do|di|d['’]"
_BEFORE = re.compile(rf"^(the )?({_GOVERNMENTS})( ({_OF}))?(?=[ '’]) ?", re.IGNORECASE)
_BEHIND = re.compile(rf",? +({_COUNCILS})$", re.IGNORECASE)
# Of more than the city, or of something else that bears its name.
_BODY = re.compile(
    r"\b(county|province|provincia|región|region|prefecture|regency|metropolitan area|district|m[eé]tropole"
    r"|agglomération|communauté|mancomunidad|comarca|intermunicipal|governorate|eurométropole|unione dei comuni)\b"
    r"|(?<=\w) \d{1,2}$|^(greater|grande|gran)\b",
    re.IGNORECASE,
)
_PARTS = re.compile(r"\s*[-–/&]\s*| and | y | e | und | et ")
_ASIDE = re.compile(r"\s*[(\[][^()\[\]]*[)\]]")


def ways(name: str) -> Iterator[tuple[str, str | None]]:
    """The ways to read a name, the most literal first, with the body where it is of more than the city."""
    seen: set[str] = set()
    body = name if _BODY.search(name) else None
    bare = _ASIDE.sub("", name).strip()
    head = bare.split(",")[0].strip()
    stripped = head
    while (shorter := _BEHIND.sub("", _BEFORE.sub("", stripped, count=1)).strip()) not in {stripped, ""}:
        stripped = shorter
    spaced = re.sub(r"\bSt\.(?=\w)", "St. ", stripped)
    for way in (name, bare, head, stripped, spaced, _BODY.sub("", stripped).strip(), *_aside(name)):
        if way and fold(way) not in seen:
            seen.add(fold(way))
            yield way, body


def head_of(name: str) -> str:
    """A name without what is said behind it: "Conde (Paraíba)", "Guilford, VT"."""
    return re.split(r" ?[,/] ?", _ASIDE.sub("", name))[0].strip()


def qualifiers(name: str) -> list[str]:
    """What in a name may say in which region it lies: "Guilford, VT", "Conde (Paraíba)", "Târgovişte/Dâmboviţa"."""
    behind = re.split(r" ?[,/] ?", _ASIDE.sub("", name))[1:]
    return [part.strip() for part in (*behind, *re.findall(r"[(\[]([^()\[\]]+)[)\]]", name)) if part.strip()]


def _aside(name: str) -> list[str]:
    found: list[str] = re.findall(r"[(\[]([^()\[\]]+)[)\]]", name)
    return found + [part.strip() for part in re.split(r" ?/ ?| - ", name)[1:2]]


def parts(name: str) -> list[str]:
    """The cities of an area that is named after several: "New York-Newark", "Brighton and Hove"."""
    return _PARTS.split(_ASIDE.sub("", name).split(",")[0])
