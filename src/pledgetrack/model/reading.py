"""How a ledger is read, where not as it stands today."""

from dataclasses import dataclass

from pledgetrack.model.date import PartialDate


@dataclass(frozen=True, kw_only=True)
class Reading:
    """``as_of``: a day in the world, ``known_at``: a UTC time of this ledger, ``prefer``: which source comes first.

    ``prefer`` is the name of a source or its beginning.
    """

    as_of: PartialDate | None = None
    known_at: str | None = None
    prefer: str | None = None

    def told(self) -> str | None:
        """In words; ``None``: as it stands today."""
        parts = [f"as of {self.as_of}"] if self.as_of else []
        parts += [f"as this ledger knew it at {self.known_at}"] if self.known_at else []
        parts += [f"first by preference: {self.prefer}"] if self.prefer else []
        return ", ".join(parts) or None


AS_IT_STANDS = Reading()
