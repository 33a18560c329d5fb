"""What one account tells of a meeting, so that accounts can be held beside each other."""

from dataclasses import dataclass

from pledgetrack.model.city import City
from pledgetrack.model.claim import Claim
from pledgetrack.model.extraction import Speaker
from pledgetrack.model.words import Role


@dataclass(frozen=True, kw_only=True)
class Named:
    """A city in an account: what it did there, and every way in which its name is written."""

    city: City
    role: Role
    spellings: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class Telling:
    """One account. ``id`` is that of the account, empty before it is saved; ``name`` is what its source is called.

    ``facts`` are (field, value, words; "": a person entered it); ``unsettled`` the names of which it is open what
    city they mean.
    """

    id: str
    name: str
    facts: tuple[tuple[str, str, str], ...] = ()
    cities: tuple[Named, ...] = ()
    speakers: tuple[Speaker, ...] = ()
    claims: tuple[Claim, ...] = ()
    unsettled: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Difference:
    """What accounts tell otherwise: ``told`` is what each of them says, in their order."""

    what: str
    told: tuple[str, ...]
