"""What a name stands for at one place of a text, and how sure that is."""

from enum import StrEnum
from typing import NamedTuple

from pledgetrack.extract.atlas import Sort

CAPITALISING = "de"  # the language in which every noun bears a capital
OUT = -9.0  # the score of what is no city


class Stands(StrEnum):
    """What the surroundings make of a name."""

    CITY = "named as a city"
    PLACE = "stands as a place"
    PLAIN = "nothing around it says what it is"
    WORD = "may be an ordinary word"
    LAND = "names a state or province"
    OTHER = "part of another name"
    PART = "names a part of a city, or what is larger"
    CLUB = "names a club"
    TREATY = "names a treaty"
    PERSON = "may be a person"


class Signal(NamedTuple):
    """How strongly the surroundings of one passage speak for a city; -9 rules it out."""

    score: float
    stands: Stands


class Other(NamedTuple):
    """A name of something else: words ``first`` to ``last`` (inclusive) of the tokens."""

    start: int
    end: int
    first: int
    last: int
    sort: Sort
    country: str | None = None
