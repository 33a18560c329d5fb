"""What rows of the ledger say of a target, as claims and targets, so that it is worded everywhere alike."""

from collections.abc import Mapping

from pledgetrack.model.city import City
from pledgetrack.model.claim import Claim, Subject
from pledgetrack.model.evidence import Evidence
from pledgetrack.model.target import Target
from pledgetrack.model.words import ClaimStatus, Gases, Kind, Origin, Scope, TargetStatus
from pledgetrack.table import Cell

Row = Mapping[str, Cell]
_NOBODY = City(geonameid=0, name="", country="")


def claim_of(row: Row, prefix: str = "") -> Claim | None:
    """The figures of a claim in columns such as ``said_kind``; ``None`` where there is none. It has no subject."""
    kind, scope = row[f"{prefix}kind"], row[f"{prefix}scope"]
    if kind is None:
        return None
    return Claim(
        subject=Subject(name=None), kind=Kind(str(kind)), evidence=Evidence(0, 0), pattern="",
        target_year=_number(row[f"{prefix}year"] if prefix else row["target_year"]),
        percent=_real(row[f"{prefix}percent"]), baseline_year=_number(row[f"{prefix}baseline_year"]),
        year_from=_number(row[f"{prefix}year_from"]), year_to=_number(row[f"{prefix}year_to"]),
        scope=Scope(str(scope)) if scope else None, status=ClaimStatus(str(row[f"{prefix}status"])),
        conditional=bool(row[f"{prefix}conditional"]),
    )  # fmt: skip


def target_of(row: Row, prefix: str = "") -> Target | None:
    """The figures of a target in columns such as ``recorded_kind``; ``None`` where there is none. It has no city."""
    kind, status, gases = (row[f"{prefix}{name}"] for name in ("kind", "status", "gases"))
    if kind is None:
        return None
    return Target(
        city=_NOBODY, source=str(row[f"{prefix}source"]), kind=Kind(str(kind)),
        target_year=_number(row[f"{prefix}year"] if prefix else row["target_year"]),
        percent=_real(row[f"{prefix}percent"]), baseline_year=_number(row[f"{prefix}baseline_year"]),
        scope=Scope(str(row[f"{prefix}scope"])), status=TargetStatus(str(status)) if status else None,
        gases=Gases(str(gases)) if gases else None, origin=Origin(str(row[f"{prefix}origin"])),
        body=None if row[f"{prefix}body"] is None else str(row[f"{prefix}body"]),
    )  # fmt: skip


def _number(value: Cell) -> int | None:
    return None if value is None else int(value)


def _real(value: Cell) -> float | None:
    return None if value is None else float(value)
