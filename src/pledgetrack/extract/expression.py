"""Regular expressions that match, and are compiled, only where a text holds the words that every match needs."""

import re
from collections.abc import Iterator
from functools import cache, cached_property

from pledgetrack import prepared
from pledgetrack.extract.literals import Needs, lower, met, needs

_NONE: tuple[re.Match[str], ...] = ()
# One sign of an expression: an escape and a class are one each.
SIGN = r"(?s)\\.|\[\^?\]?(?:[^\]\\]|\\.)*\]|."
_SPARED = 20  # uses of what is sifted before its words are read off
_OFTEN = 1_000  # uses from which sorting the branches pays


class Expression:
    """One expression with the methods of ``re.Pattern`` that are used here, and their results to the letter.

    With ``re.I`` the words are looked for in the lower-case text. ``needed`` states them where they cannot be read off
    the expression. One that is ``sifted`` is tried only where its words were met: they are read off it when it is used
    so often that to look for them in a part of a text pays.
    """

    def __init__(
        self, source: str, flags: re.RegexFlag = re.NOFLAG, *, needed: Needs | None = None, sifted: bool = False
    ) -> None:
        self.source = source
        self._flags = flags
        self._lower = flags is not re.NOFLAG and bool(flags & re.I)  # most have none, and "&" of flags is slow
        self._given = needed
        self._regex: re.Pattern[str] | None = None
        self._plain: re.Pattern[str] | None = None
        self._uses = 0
        self._spared = _SPARED if sifted else 0

    @cached_property
    def needed(self) -> Needs:
        """The words that a text must hold; empty where none are known."""
        needed = needs(self.source) if self._given is None else self._given
        return lower(needed) if self._lower else needed

    @cached_property
    def _enough(self) -> tuple[str, ...]:
        """Words of which one is enough; the empty one, which every text holds, where nothing is known."""
        return tuple(word for branch in self.needed if len(branch) == 1 for word in branch[0]) if self.needed else ("",)

    @cached_property
    def _several(self) -> Needs:
        return tuple(branch for branch in self.needed if len(branch) > 1)

    def may_match(self, text: str) -> bool:
        """Whether the text holds the words without which nothing matches in it."""
        if self._lower:
            text = text.lower()
        for word in self._enough:
            if word in text:
                return True
        return bool(self._several) and met(self._several, text)

    def search(self, text: str, start: int = 0, end: int | None = None) -> re.Match[str] | None:
        """The first match in ``text[start:end]``, looking beyond it for what is around."""
        if self._spared:
            self._spared -= 1
        elif self.needed and not self.may_match(text if end is None and not start else text[start:end]):
            return None
        regex = self._regex or self._compile()
        return regex.search(text, start) if end is None else regex.search(text, start, end)

    def finditer(self, text: str, start: int = 0, end: int | None = None) -> Iterator[re.Match[str]]:
        """Every match in ``text[start:end]``, from left to right."""
        if self._spared:
            self._spared -= 1
        elif self.needed and not self.may_match(text if end is None and not start else text[start:end]):
            return iter(_NONE)
        regex = self._regex or self._compile()
        return regex.finditer(text, start) if end is None else regex.finditer(text, start, end)

    def match(self, text: str, start: int = 0, end: int | None = None) -> re.Match[str] | None:
        """The match at ``start``."""
        return (self._regex or self._compile()).match(text, start, len(text) if end is None else end)

    def fullmatch(self, text: str, start: int = 0, end: int | None = None) -> re.Match[str] | None:
        """The match that is all of ``text[start:end]``."""
        return (self._regex or self._compile()).fullmatch(text, start, len(text) if end is None else end)

    def _compile(self) -> re.Pattern[str]:
        """The expression as it was prepared, with its branches sorted.

        Where it was not, it is compiled as it stands; in a long run its branches are sorted then, which a short text
        does not pay for.
        """
        self._uses += 1
        if self._plain is None:
            self._regex = prepared.compiled(self.source, self._flags)
            self._plain = self._regex or re.compile(self.source, self._flags)
        elif self._uses > _OFTEN:
            from pledgetrack.extract.alternatives import by_letter  # no short text needs it

            self._regex = re.compile(by_letter(self.source, ignore_case=self._lower), self._flags)
        return self._regex or self._plain


@cache
def once(words: str) -> re.Pattern[str]:
    """A pattern that is compiled when somebody first asks for it: most texts hold nothing that it is for."""
    return prepared.pattern(words)


def branches(source: str) -> list[str]:
    """The branches of an expression, however deep the groups in them."""
    known: list[str] | None = prepared.find("branches", source)
    if known is not None:
        return known
    found, depth = [""], 0
    for sign in re.findall(SIGN, source):
        depth += (sign == "(") - (sign == ")")
        if sign == "|" and not depth:
            found.append("")
        else:
            found[-1] += sign
    return found
