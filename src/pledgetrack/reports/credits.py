"""Whom the facts of a ledger are owed to, and on what terms."""

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class Credit:
    """Where facts come from: ``licence`` in words, ``address`` of the web, ``note`` what was done with them."""

    name: str
    licence: str
    address: str | None = None
    note: str | None = None


GEONAMES = Credit(
    name="GeoNames", licence="CC BY 4.0", address="https://www.geonames.org/",
    note="names, positions and inhabitants of cities, reduced and compiled",
)  # fmt: skip
CHANGED = "its rows were changed into versions of targets"
