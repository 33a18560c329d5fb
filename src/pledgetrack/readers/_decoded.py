"""Bytes as text for a reader, which does not know what its file is called."""

from pledgetrack.doors.decoding import decode
from pledgetrack.errors import BadData

_IT = "it"


def decoded(content: bytes, encoding: str | None = None) -> tuple[str, str]:
    """What ``decode`` returns. Raises ``BadData`` with what is wrong, without the name of the file."""
    try:
        return decode(content, _IT, encoding)
    except BadData as error:
        raise BadData(error.message.removeprefix(f"cannot read {_IT}: "), error.remedy) from None
