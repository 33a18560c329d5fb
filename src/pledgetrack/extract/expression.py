"""Regular expressions that match, and are compiled, only where a text holds the words that every match needs."""

import re
from collections.abc import Iterator
from functools import cached_property

from pledgetrack.extract.literals import Needs, lower, met, needs

_NONE: tuple[re.Match[str], ...] = ()


class Expression:
    """One expression with the methods of ``re.Pattern`` that are used here, and their results to the letter.

    With ``re.I`` the words are looked for in the lower-case text. ``needed`` states them where they cannot be read off
    the expression.
    """

    def __init__(self, source: str, flags: re.RegexFlag = re.NOFLAG, *, needed: Needs | None = None) -> None:
        self.source = source
        self._flags = flags
        self._lower = bool(flags & re.I)
        self._given = needed
        self._regex: re.Pattern[str] | None = None

    @cached_property
    def needed(self) -> Needs:
        """The words that a text must hold; empty where none are known."""
        needed = needs(self.source) if self._given is None else self._given
        return lower(needed) if self._lower else needed

    @property
    def words(self) -> tuple[str, ...]:
        """Words of which each text that it matches in holds one; the empty one where none are known."""
        return tuple(word for branch in self.needed for word in branch[0]) or ("",)

    def may_match(self, text: str) -> bool:
        """Whether the text holds the words without which nothing matches in it."""
        return met(self.needed, text.lower() if self._lower else text)

    def search(self, text: str, start: int = 0, end: int | None = None) -> re.Match[str] | None:
        """The first match in ``text[start:end]``, looking beyond it for what is around."""
        stop = len(text) if end is None else end
        if self.needed and not self.may_match(text if stop - start == len(text) else text[start:stop]):
            return None
        return (self._regex or self._compile()).search(text, start, stop)

    def finditer(self, text: str, start: int = 0, end: int | None = None) -> Iterator[re.Match[str]]:
        """Every match in ``text[start:end]``, from left to right."""
        stop = len(text) if end is None else end
        if self.needed and not self.may_match(text if stop - start == len(text) else text[start:stop]):
            return iter(_NONE)
        return (self._regex or self._compile()).finditer(text, start, stop)

    def match(self, text: str, start: int = 0, end: int | None = None) -> re.Match[str] | None:
        """The match at ``start``."""
        return (self._regex or self._compile()).match(text, start, len(text) if end is None else end)

    def fullmatch(self, text: str, start: int = 0, end: int | None = None) -> re.Match[str] | None:
        """The match that is all of ``text[start:end]``."""
        return (self._regex or self._compile()).fullmatch(text, start, len(text) if end is None else end)

    def _compile(self) -> re.Pattern[str]:
        self._regex = re.compile(self.source, self._flags)
        return self._regex
