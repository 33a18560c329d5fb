"""What a reader makes of a document's bytes, as values that pass between two processes."""

import re
from typing import Any, NamedTuple

_UNSTORABLE = "[\x00\ud800-\udfff]"
LENGTH_BYTES = 8


def framed(told: bytes) -> bytes:
    """Bytes with their length in front (``LENGTH_BYTES``, big-endian), as both processes send them."""
    return len(told).to_bytes(LENGTH_BYTES, "big") + told


class Hints(NamedTuple):
    """What a person says of bytes that they do not tell: their encoding, and passwords of which one may open them."""

    encoding: str | None = None
    passwords: tuple[str, ...] = ()

    def __repr__(self) -> str:
        return f"Hints(encoding={self.encoding!r})"  # nowhere are passwords shown

    def to_json(self) -> bytes:
        """The fields as one JSON object."""
        import json

        return json.dumps(self._asdict()).encode()

    @classmethod
    def from_json(cls, told: bytes) -> "Hints":
        """What ``to_json`` gave."""
        import json

        fields = json.loads(told)
        return cls(encoding=fields["encoding"], passwords=tuple(fields["passwords"]))


NO_HINTS = Hints()


class Parsed(NamedTuple):
    """The text of a document and what the document says of itself.

    ``published`` is ISO text of year, month or day, ``address`` the one the document gives as its own. ``pages``
    holds the offset in ``text`` at which each page starts, nothing where there are none; ``unread`` the numbers of
    pages that are a picture without text. ``hidden`` counts the passages left out because they are not shown to those
    who read the document.
    """

    text: str
    encoding: str = "utf-8"
    title: str | None = None
    language: str | None = None
    published: str | None = None
    publisher: str | None = None
    genre: str | None = None
    address: str | None = None
    pages: tuple[int, ...] = ()
    unread: tuple[int, ...] = ()
    hidden: int = 0

    def to_json(self) -> dict[str, Any]:
        """The fields as JSON values; what no ledger can store (NUL, half a surrogate pair) is U+FFFD."""
        return {
            name: re.sub(_UNSTORABLE, "\ufffd", one) if isinstance(one, str) else one
            for name, one in self._asdict().items()
        }

    @classmethod
    def from_json(cls, told: Any) -> "Parsed":
        """What ``to_json`` gave. Raises ``ValueError`` for anything else, whoever sent it."""
        names = set(cls._fields)
        if not isinstance(told, dict) or told.keys() != names:
            raise ValueError("other fields")
        for name in names - {"pages", "unread", "hidden"}:
            absent = told[name] is None and name not in ("text", "encoding")
            if not absent and not isinstance(told[name], str):
                raise ValueError(f"{name} is no text")
        size, pages, unread, hidden = len(told["text"]), told["pages"], told["unread"], told["hidden"]
        for numbers, most in ((pages, size), (unread, len(pages) if isinstance(pages, list) else 0)):
            if not isinstance(numbers, list) or not all(type(one) is int and 0 <= one <= most for one in numbers):
                raise ValueError("numbers out of range")
        if type(hidden) is not int or hidden < 0 or pages != sorted(pages):
            raise ValueError("counts that are none")
        return cls(**(told | {"pages": tuple(pages), "unread": tuple(unread)}))
