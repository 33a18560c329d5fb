"""Whom facts are owed to, and on what terms."""

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class Credit:
    """Where facts come from: ``licence`` in words, ``address`` of the web, ``note`` what was done with them."""

    name: str
    licence: str
    address: str | None = None
    note: str | None = None
