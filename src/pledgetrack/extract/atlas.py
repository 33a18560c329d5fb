"""The names of a document: which passages name which city, and which name something that is no city."""

from enum import StrEnum
from typing import NamedTuple

from pledgetrack.model.city import City
from pledgetrack.model.evidence import Evidence
from pledgetrack.model.extraction import FoundCity, Unresolved


class Sort(StrEnum):
    """What a name that is no city belongs to."""

    COUNTRY = "country"
    REGION = "region"
    ORGANISATION = "organisation"
    COMPANY = "company"
    INSTITUTION = "institution"
    NETWORK = "network"
    TREATY = "treaty"
    PERSON = "person"
    OTHER = "other"


class Occurrence(NamedTuple):
    """One passage that names a resolved city."""

    evidence: Evidence
    city: City


class OtherName(NamedTuple):
    """One passage that names something else: a country, region, company, university, treaty, person.

    ``country`` is ISO 3166-1 alpha-2 where the thing is, or lies in, one country.
    """

    evidence: Evidence
    sort: Sort
    country: str | None = None


class Atlas(NamedTuple):
    """Every name of a document, each tuple in the order of the text.

    ``found`` holds each resolved city once (role not yet assigned), ``occurrences`` all its passages. ``home`` is the
    city that the document is chiefly about or speaks for, where there is one.
    """

    found: tuple[FoundCity, ...] = ()
    occurrences: tuple[Occurrence, ...] = ()
    others: tuple[OtherName, ...] = ()
    unresolved: tuple[Unresolved, ...] = ()
    home: City | None = None
