"""Whom what is handed on is owed to."""

from collections.abc import Iterable

from pledgetrack import importers, parts
from pledgetrack.importers._part import Importer
from pledgetrack.model.credit import Credit
from pledgetrack.reports.credits import CHANGED, GEONAMES


def owed(named: Iterable[str]) -> tuple[Credit, ...]:
    """Whom cities are owed to, and targets of the sources ``named``, where they come from a public dataset."""
    names = set(named)
    known = [one for one in parts.find(importers, "IMPORTER").values() if isinstance(one, Importer)]
    return (
        GEONAMES,
        *(
            Credit(name=one.title, licence=one.licence, address=one.obtained, note=CHANGED)
            for one in known
            if one.obtained.startswith("https://") and any(name.startswith(one.title) for name in names)
        ),
    )
