"""What a user can put right, each with what is wrong and what to do. Anything else is a bug and stays a traceback."""

from collections.abc import Sequence

SOME_FAILED = 3


class PledgeError(Exception):
    """Something the user can mend.

    ``message`` says what and where, ``remedy`` what to do; ``code`` is the exit status (sysexits where one fits).
    """

    code = 2
    kind = "usage"

    def __init__(self, message: str, remedy: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.remedy = remedy

    def __str__(self) -> str:
        end = "" if self.message.endswith("?") else "."
        return f"{self.message}{end} {self.remedy}" if self.remedy else self.message


class UsageError(PledgeError):
    """The command's words do not fit together, or an answer is needed and nobody can give it."""


class UnknownName(PledgeError):
    """No such city, meeting, source or id."""

    kind = "unknown"


class AmbiguousName(PledgeError):
    """A name that several cities bear; the message lists them."""

    kind = "ambiguous"


class BadData(PledgeError):
    """A document or dataset that could not be read. Never the same as one in which nothing was found."""

    code = 65
    kind = "unreadable"


class Locked(BadData):
    """A document that a password opens which was not given."""


class NoInput(PledgeError):
    """A file or ledger that is not there."""

    code = 66
    kind = "missing"


class Unreachable(PledgeError):
    """An address that could not be fetched: no network, no such name, no answer in time, or one that is no page."""

    code = 69
    kind = "network"


class CannotCreate(PledgeError):
    """A file or folder that may not be written."""

    code = 73
    kind = "cannot-create"


class InputOutput(PledgeError):
    """The disk is full or failed while reading or writing."""

    code = 74
    kind = "io"


class Busy(PledgeError):
    """Another program holds the ledger."""

    code = 75
    kind = "busy"


class BadConfiguration(PledgeError):
    """A configuration that does not hold, or a ledger from a newer pledgetrack."""

    code = 78
    kind = "configuration"


def exit_code(failed: Sequence[PledgeError], number: int) -> int:
    """What a command over ``number`` things ends with: 3 where some failed, 65 where all did, 69 if by the network."""
    if len(failed) < number:
        return SOME_FAILED
    return Unreachable.code if all(error.code == Unreachable.code for error in failed) else BadData.code
