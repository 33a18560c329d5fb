"""Verbs of saying: looked up word by word in a short text, matched as one expression in a long run."""

import re
from collections.abc import Iterator

from pledgetrack.extract.expression import Expression, branches

_WORD = re.compile(r"(?<![\w-])[^\W\d_]+(?![\w-])")
_FEW = 100  # uses that take no longer than to compile an expression of hundreds of verbs


class Said(Expression):
    """An expression of whole words and of phrases, which stand before the words that they begin with."""

    def __init__(self, verbs: str) -> None:
        # Looked for only where ``verbs.saying`` is met: what it needs is not read off it once more.
        super().__init__(rf"(?<![\w-])(?:{verbs})(?![\w-])", needed=())
        spoken = branches(verbs)
        self.words_alone = frozenset(branch for branch in spoken if branch.isalpha())
        self.phrases = tuple(
            Expression(rf"(?<![\w-])(?:{branch})(?![\w-])") for branch in spoken if branch not in self.words_alone
        )
        self._left = _FEW

    def search(self, text: str, start: int = 0, end: int | None = None) -> re.Match[str] | None:
        """The first match in ``text[start:end]``."""
        return next(self.finditer(text, start, end), None)

    def finditer(self, text: str, start: int = 0, end: int | None = None) -> Iterator[re.Match[str]]:
        """Every match in ``text[start:end]``, from left to right."""
        if not self._left:
            return super().finditer(text, start, end)
        self._left -= 1
        return self._looked_up(text, start, len(text) if end is None else end)

    def _looked_up(self, text: str, start: int, end: int) -> Iterator[re.Match[str]]:
        found = [match for phrase in self.phrases for match in phrase.finditer(text, start, end)]
        found += [word for word in _WORD.finditer(text, start, end) if word.group() in self.words_alone]
        free = start
        for match in sorted(found, key=re.Match.start):
            if match.start() >= free:
                free = match.end()
                yield match
