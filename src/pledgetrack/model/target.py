"""What is on record: one version of a city's target, with what it covers and when it was in force."""

import datetime as dt
from dataclasses import dataclass

from pledgetrack.model.city import City
from pledgetrack.model.date import Moment, PartialDate
from pledgetrack.model.identity import content_id
from pledgetrack.model.words import Gases, Kind, Origin, Scope, TargetStatus


def _iso(day: dt.date | None) -> str | None:
    return day.isoformat() if day else None


_OPEN = Moment()


@dataclass(frozen=True, kw_only=True)
class Target:
    """One version of a target on record.

    In force over the half-open interval from ``start`` to ``end``, each a moment with bounds (an ``end`` of ``None``:
    not known to have ended). ``stated`` is the day the target was stated where the source says so, ``checked`` the
    day somebody last looked. ``body`` is ``None`` for the city's own council. ``source`` names the dataset or
    document, ``source_id`` a source of this ledger that states it. ``recorded`` and ``retracted`` are UTC times of
    this ledger, ``entered`` says that a person wrote it by hand: no parts of the identity. ``held_as`` is the id of its
    row in the ledger where that is another: the content came back once, or later publications say more of it.
    """

    city: City
    kind: Kind
    source: str
    target_year: int | None = None
    percent: float | None = None
    baseline_year: int | None = None
    scope: Scope = Scope.CITYWIDE
    status: TargetStatus | None = None
    gases: Gases | None = None
    offsets: bool | None = None
    origin: Origin = Origin.UNCLEAR
    body: str | None = None
    conditional: bool = False
    interim: bool = False
    source_url: str | None = None
    source_id: str | None = None
    quotation: str | None = None
    stated: PartialDate | None = None
    checked: PartialDate | None = None
    start: Moment = _OPEN
    end: Moment | None = None
    recorded: str | None = None
    retracted: str | None = None
    entered: bool = False
    held_as: str | None = None

    @property
    def id(self) -> str:
        """Content id: the letter t and 8 characters, from the city, the fields and the source; ``held_as`` if given."""
        return self.held_as or content_id(
            "t", self.city.id, self.body, self.kind, self.target_year, self.percent, self.baseline_year, self.scope,
            self.status, self.gases, self.offsets, self.origin, self.conditional, self.interim,
            self.source, self.source_url, self.source_id, self.quotation,
            self.stated and str(self.stated), self.checked and str(self.checked),
            _iso(self.start.not_before), _iso(self.start.not_after),
            self.end and (_iso(self.end.not_before), _iso(self.end.not_after)),
        )  # fmt: skip
