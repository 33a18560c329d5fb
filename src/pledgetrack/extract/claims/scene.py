"""A document's passages with everybody in them and everything said, each looked up by its place."""

from bisect import bisect_right

from pledgetrack.extract.atlas import Atlas
from pledgetrack.extract.claims.holders import holders
from pledgetrack.extract.claims.names import Holder, Names
from pledgetrack.extract.claims.passages import Passage
from pledgetrack.extract.patterns.wording import Grammar
from pledgetrack.extract.voices import Voices
from pledgetrack.model.city import City
from pledgetrack.model.extraction import Statement
from pledgetrack.model.words import Form

# How many statements that began before a place are looked at.
_STATEMENTS = 20


class Scene:
    """A document's passages with their holders, each found once when first asked for."""

    def __init__(self, passages: tuple[Passage, ...], atlas: Atlas, voices: Voices, grammar: Grammar) -> None:
        """Index the names and the statements by their place."""
        self.passages, self.grammar, self.home = passages, grammar, atlas.home or _only(atlas)
        self._names = Names(atlas, voices)
        self._statements = sorted(voices.statements, key=lambda statement: statement.evidence.start)
        self._starts = [statement.evidence.start for statement in self._statements]
        self._found: dict[int, tuple[Holder, ...]] = {}

    def holders(self, passage: Passage) -> tuple[Holder, ...]:
        """The holders of a passage."""
        if passage.number not in self._found:
            self._found[passage.number] = holders(passage, self._names, self.grammar)
        return self._found[passage.number]

    def statement(self, passage: Passage, at: int) -> Statement | None:
        """The statement in which a place of a passage lies, quotations first."""
        place = passage.start + at
        last = bisect_right(self._starts, place)
        inside = [s for s in self._statements[max(0, last - _STATEMENTS) : last] if place < s.evidence.end]
        return min(
            inside, key=lambda s: (s.form is not Form.QUOTATION, s.evidence.end - s.evidence.start), default=None
        )


def _only(atlas: Atlas) -> City | None:
    """The one city that a document names, where it names no other."""
    cities = {occurrence.city for occurrence in atlas.occurrences}
    return next(iter(cities)) if len(cities) == 1 else None
