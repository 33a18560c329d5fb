"""Somebody whom a text names: with an office, or of whom it tells nothing but the name."""

from typing import NamedTuple

from pledgetrack.model.city import City
from pledgetrack.model.evidence import Evidence
from pledgetrack.model.words import Standing
from pledgetrack.prepared import pattern

# Given names that stand behind the family's: "Park Won-soon".
_SHORT = 3  # letters that a name in capitals may be short of: "Ana Ruiz MBE"
EAST_ASIAN = pattern(r"[A-Z][a-z]+-[a-z]{2,}")


class Person(NamedTuple):
    """Somebody with an office, or an office whose holder is not named (``name`` is ``None``).

    ``body`` is the government of the office, ``None`` for the city's own council. ``stated`` says that the words of
    the office name the city, and not only the rest of the document.
    """

    name: str | None
    office: str | None
    standing: Standing
    city: City | None
    country: str | None
    evidence: Evidence
    body: str | None = None
    stated: bool = False

    @property
    def family(self) -> str | None:
        """The part of the name by which later sentences refer to the person."""
        return None if self.name is None else family_of(self.name)


def family_of(name: str) -> str:
    """The family's part of a name: the last word but "Jr.", or the first of "Park Won-soon" and "LIN Meihua"."""
    words = name.removesuffix(" Jr.").removesuffix(" Sr.").split()
    first = len(words) > 1 and EAST_ASIAN.fullmatch(words[-1])
    return words[0].title() if first or (words[0].isupper() and len(words[0]) > 2) else words[-1]


def called(text: str) -> str:
    """A name as it is written in a line of text: "ANA RUIZ" and "Ana RUIZ" are Ana Ruiz, LIN Meihua stays as she is."""
    name = squeezed(text)
    if name.isupper() and " " in name:
        return name.title()
    first, _, last = name.rpartition(" ")
    return f"{first} {last.title()}" if last.isupper() and len(last) > _SHORT and first[1:2].islower() else name


def named_only(evidence: Evidence, name: str) -> Person:
    """Somebody of whom the text tells nothing but the name."""
    return Person(name=name, office=None, standing=Standing.UNKNOWN, city=None, country=None, evidence=evidence)


def squeezed(text: str) -> str:
    """The text on one line, with one space between its words."""
    return " ".join(text.split())
