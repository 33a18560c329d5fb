"""Words with which a text hands speech to somebody, in every language.

Verbs are looked up word by word in a short text, matched as one expression in a long run.
"""

import re
from collections.abc import Iterator

from pledgetrack.extract.expression import Expression, branches
from pledgetrack.extract.literals import Needs, lower
from pledgetrack.extract.patterns import all_words, every, listed
from pledgetrack.extract.patterns.language import either_case
from pledgetrack.extract.series import Whole
from pledgetrack.prepared import pattern

_WORD = pattern(r"(?<![\w-])[^\W\d_]+(?![\w-])")
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


# Words that say that somebody spoke, wherever they stand beside a person.
_VERBS = every("said")
SAID = Said(_VERBS)
# Verbs that also take an object right behind them: whoever follows is spoken to or spoken of.
TRANSITIVE = frozenset(listed("verbs.transitive"))
# Verbs that are speech whoever does it; the others say so only of somebody in an office ("the mayor presented").
SPEECH = frozenset(all_words("speech"))
ASKED = frozenset(listed("verbs.asked"))  # behind a quotation whoever follows speaks
GAVE = frozenset(listed("verbs.gave"))  # a speech, whatever the noun
SPOKE = frozenset(listed("verbs.spoke"))
# What may stand before the person that a sentence is about: "Yesterday", "Zurich's", "Sierra Club lawyer".
FIRST = Expression(every("verbs.first"))


def saying() -> Needs:
    """What a sentence must hold for ``SAID`` or ``ACCORDING``: many a verb is short, and a part of other words."""
    within = {word for phrase in SAID.phrases for branch in phrase.needed for word in branch[0]}
    whole = SAID.words_alone | (within & set(_VERBS.split("|")))
    parts = sorted(within - whole)
    return (
        (tuple(Whole(max(word.split(), key=len)) for word in sorted(whole)),),
        (tuple(parts),),
        *lower(ACCORDING.needed),
    )


_PRONOUNS = all_words("pronouns")
PRONOUNS = frozenset(form for word in _PRONOUNS for form in (word, word[0].upper() + word[1:]))
PRONOUN = pattern(rf"(?<!\w)(?:{either_case(_PRONOUNS)})(?!\w)")
ACCORDING = Expression(rf"(?<!\w)(?:{every('according')})[ \n]")
OPENER = Expression(r"(?:[,:]|–|—)[ \n]*$")
