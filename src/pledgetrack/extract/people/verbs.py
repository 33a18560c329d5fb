"""Words with which a text hands speech to somebody, in every language."""

import re

from pledgetrack.extract.expression import Expression
from pledgetrack.extract.literals import Needs
from pledgetrack.extract.patterns import all_words, every, listed
from pledgetrack.extract.patterns.language import either_case
from pledgetrack.extract.people.said import Said
from pledgetrack.extract.series import Whole

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
    whole = SAID.words_alone | {word for word in within if f"|{word}|" in f"|{_VERBS}|"}
    parts = sorted(within - whole)
    return ((tuple(Whole(max(word.split(), key=len)) for word in sorted(whole)),), (tuple(parts),), *ACCORDING.needed)


_PRONOUNS = all_words("pronouns")
PRONOUNS = frozenset(form for word in _PRONOUNS for form in (word, word[0].upper() + word[1:]))
PRONOUN = re.compile(rf"(?<!\w)(?:{either_case(_PRONOUNS)})(?!\w)")
ACCORDING = Expression(rf"(?<!\w)(?:{every('according')})[ \n]")
OPENER = Expression(r"(?:[,:]|–|—)[ \n]*$")
