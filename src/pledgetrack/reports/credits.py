"""Whom the facts of a ledger are owed to, and on what terms."""

from pledgetrack.model.credit import Credit

GEONAMES = Credit(
    name="GeoNames", licence="CC BY 4.0", address="https://www.geonames.org/",
    note="names, positions and inhabitants of cities, reduced and compiled",
)  # fmt: skip
CHANGED = "its rows were changed into versions of targets"
