"""A document's passages with everybody in them and everything said, each looked up by its place."""

from bisect import bisect_right
from collections.abc import Sequence
from functools import cached_property

from pledgetrack.extract.atlas import Atlas, Occurrence
from pledgetrack.extract.claims.demonyms import of_a_state
from pledgetrack.extract.claims.holders import holders
from pledgetrack.extract.claims.minutes import Minutes, minutes
from pledgetrack.extract.claims.names import FIRMS, Holder, Names, Who, called_by_letters, holds_an_event, only_city
from pledgetrack.extract.claims.passages import Passage, is_heading
from pledgetrack.extract.expression import Expression
from pledgetrack.extract.patterns.grammars import Grammar
from pledgetrack.extract.patterns.wording import compiled, may_hold, possible
from pledgetrack.extract.voices import Voices
from pledgetrack.model.city import City
from pledgetrack.model.extraction import Statement
from pledgetrack.model.words import Form

_STATEMENTS = 20  # that began before a place and are looked at
_LOOKED_AT = 8  # occurrences of its city, until one is no dateline
# A capital within a sentence: somebody or something that no list knows.
_NAMES = Expression(
    r"(?<=[a-zà-ÿ,] )(?!(?:Scope|Phase|Level|January|February|March|April|June|July|August|September|October|November|December)\b)[A-ZÀ-Þ][a-zà-ÿ]{3,}"
)
_SECTION = 30  # passages that a heading reaches
_DEEPEST = 9  # of a heading without a mark
_TITLES, _TITLE = 3, 140  # in so many of its first lines, each so long at most, a paper is named
_SENTENCE = (".", ":", ",", "。", "，", "：")  # ends none of them
_LABELLED = 3  # passages behind the name of a partner in which stands what it undertakes
# Behind a name that is a heading: where it lies.
QUALIFIED = Expression(r"(?:,? \(?[A-ZÀ-Þ][\w.' -]{1,30}\)?){0,2}\s*")


class Scene:
    """A document's passages with their holders, each found once when first asked for."""

    def __init__(self, passages: tuple[Passage, ...], atlas: Atlas, voices: Voices, grammar: Grammar) -> None:
        """Index the names and the statements by their place."""
        self.passages, self.grammar, self._home = passages, grammar, atlas.home or only_city(atlas)
        self.guessed = atlas.home is None
        self._occurrences = [one for one in atlas.occurrences if one.city == self._home][:_LOOKED_AT]
        letters = called_by_letters(passages, atlas, grammar)
        self.names = Names(atlas, voices._replace(mayors=(*voices.mayors, *letters)), self._firms(atlas))
        self._statements = sorted(voices.statements, key=lambda statement: statement.evidence.start)
        self._starts = [statement.evidence.start for statement in self._statements]
        self._found: dict[int, tuple[Holder, ...]] = {}
        self._headings: list[tuple[int, City]] | None = None
        self._parts: list[tuple[int, bool]] | None = None

    @cached_property
    def home(self) -> City | None:
        """The city that the document speaks for, if it is named for itself: not in a dateline, not as where a firm sits."""
        if self.names_a_council and not self._governs_itself(self.passages[:1] if self.guessed else self.passages):
            return None
        return self._home if any(self._named(occurrence) for occurrence in self._occurrences) else None

    def _governs_itself(self, passages: Sequence[Passage]) -> bool:
        """Whether passages name a council, a mayor or the like of the city, beside that of another place."""
        return any(h.governs and h.city == self._home for one in passages for h in self.holders(one))

    @cached_property
    def owner(self) -> City | None:
        """The one city of a document that names it only as whose somebody is: "Norby's utility … The city wants"."""
        names = tuple(f"{one.evidence.text}'s " for one in self._occurrences)
        others = (h for one in self.passages for h in self.holders(one) if names and h.who is Who.OTHER)
        return self._home if any(h.name.replace("’", "'").startswith(names) for h in others) else None

    @cached_property
    def spoken_for(self) -> City | None:
        """The city that the document's own "we" can mean: none where a company speaks of its customers."""
        corporate = compiled(self.grammar.corporate)
        company = any('"' not in passage.low and corporate.search(passage.low) for passage in self.passages)
        return None if company or (self.guessed and self._trades) else self.home

    @cached_property
    def present(self) -> tuple[City | None, ...]:
        """The cities for which those speak who wrote the document, signed it or are listed as speaking in it."""
        there = (one for one in self._statements if one.form is Form.PRESENCE and one.standing.speaks_for_city)
        return tuple(dict.fromkeys(one.city for one in there))

    @cached_property
    def interviewed(self) -> City | None:
        """The city for which everybody speaks who is listed as speaking in the document."""
        there = {one.city for one in self._statements if one.form is Form.PRESENCE}
        return there.pop() if len(there) == 1 and self.present else None

    @cached_property
    def _trades(self) -> bool:
        """Whether the document speaks of trade, and nowhere of a council, a mayor or "the city"."""
        trading, called = compiled(self.grammar.trading), compiled(self.grammar.named_city)
        government = (compiled(self.grammar.local), compiled(self.grammar.cities))
        return any(trading.search(passage.low) for passage in self.passages) and not any(
            called.search(passage.text) or any(words.search(passage.low) for words in government)
            for passage in self.passages
        )

    def _firms(self, atlas: Atlas) -> frozenset[str]:
        """The names in the document that are a firm's rather than a city's."""
        names = FIRMS.intersection(one.evidence.text for one in atlas.occurrences)
        return names if names and self._trades else frozenset()

    @cached_property
    def its_paper(self) -> str:
        """The title of a plan of the city that the document speaks for, nothing where it is none or somebody speaks in it."""
        if self.home is None or self._statements:
            return ""
        words, named, told = self.grammar, False, ""
        for line in self.passages[:_TITLES]:
            if line.lead is not None or len(line.text) > _TITLE or line.text.endswith(_SENTENCE):
                continue
            for one in self._occurrences:
                if line.start <= one.evidence.start < line.end:
                    named = not compiled(words.headline).match(line.low, one.evidence.end - line.start)
                    break
            told = told or (line.low if compiled(words.own_paper).search(line.low) else "")
        # An annex of scenarios says what might be.
        guessed = any(name == "forecast" and one.search(told) for name, one in possible(words.refusals, told))
        return told if named and not guessed else ""

    @cached_property
    def adopted(self) -> bool:
        """Whether the city's own plan says of itself that it was adopted: "The roadmap was approved by Council in May"."""
        title, words = self.its_paper, self.grammar.own_adopted
        told = (compiled(words).search(one.low) for one in self.passages if title and may_hold(one.low, words))
        # A contract that tells of a plan was not adopted with it.
        return any(match and all(paper in title for paper in match.groups() if paper) for match in told)

    def tells_itself(self, passage: Passage) -> bool:
        """Whether a passage of a city's own plan, which names nobody, may be taken for the city's."""
        return bool(self.its_paper) and _NAMES.search(passage.text) is None

    def of_no_city(self, passage: Passage) -> bool:
        """Whether a passage that names nobody tells of a country's law or of people without a name."""
        some = compiled(self.grammar.some_say).match(passage.low)
        return some is not None or of_a_state(passage.low, self.grammar)

    def not_here(self, passage: Passage) -> bool:
        """Whether a passage tells of a wider level or of an act of parliament: "nationally", "the Climate Act requires"."""
        for one in reversed(self.passages[max(0, passage.number - _LABELLED) : passage.number + 1]):
            theirs = one.paragraph == passage.paragraph and compiled(self.grammar.its_works).match(one.text)
            if theirs and (one is passage or theirs["label"]) and not any(h.city for h in self.holders(one)):
                return True  # "Grelco's plants", "Partner: Grelco. Commitment:"
        over = passage if passage.lead is None else self.passages[passage.lead]  # "Goals of the partners:"
        return any(compiled(self.grammar.not_here).search(one.low) for one in (passage, over))

    @cached_property
    def minutes(self) -> Minutes:
        """The motions that the document sets out as carried."""
        return minutes(self.passages, self.grammar)

    @cached_property
    def tables(self) -> dict[int, int]:
        """The number of each row and of the first row of its table."""
        firsts: dict[int, int] = {}
        for one in self.passages:
            if one.row:
                firsts[one.number] = firsts.get(one.number - 1, one.number)
        return firsts

    def head(self, passage: Passage) -> str:
        """The words of the row that names the columns of a row's table; nothing where it is none."""
        return self.passages[self.tables[passage.number]].low if passage.row else ""

    def holders(self, passage: Passage) -> tuple[Holder, ...]:
        """The holders of a passage."""
        if passage.number not in self._found:
            self._found[passage.number] = holders(passage, self.names, self.grammar)
        return self._found[passage.number]

    def section(self, passage: Passage) -> City | None:
        """The city whose name alone heads the part of the document in which a passage lies."""
        if self._headings is None:
            self._headings = [(number, city) for number in range(len(self.passages)) if (city := self._heads(number))]
        place = bisect_right(self._headings, passage.number, key=lambda heading: heading[0]) - 1
        if place < 0 or passage.number - self._headings[place][0] > _SECTION:
            return None
        return self._headings[place][1]

    def under_another(self, passage: Passage) -> bool:
        """Whether the part of the document in which a passage lies tells of another: "National level", "Denmark"."""
        if self._parts is None:
            self._parts, depth = [], 0
            for piece in self.passages:
                deep = len(piece.text) - len(piece.text.lstrip("#")) or _DEEPEST
                if is_heading(piece) and not (depth and deep > depth and deep != _DEEPEST):
                    depth = deep if self._tells_of_another(piece) else 0
                    self._parts.append((piece.number, bool(depth)))
        place = bisect_right(self._parts, passage.number, key=lambda part: part[0]) - 1
        return place >= 0 and self._parts[place][1]

    def _tells_of_another(self, heading: Passage) -> bool:
        found, words = self.names.within(heading), self.grammar
        if heading.text.isupper():
            found = [holder for holder in found if holder.who is not Who.OTHER]  # "GOALS AND TARGETS" is nobody
        if any(holder.city is not None for holder in found) or compiled(words.local).search(heading.low):
            return False
        if any(holder.who in {Who.REGION, Who.OTHER} for holder in found):
            return True
        return any(compiled(one).search(heading.low) for one in (words.level_head, words.nations, words.organisations))

    def _heads(self, number: int) -> City | None:
        piece = self.passages[number]
        if not is_heading(piece):
            return None
        cities = [holder for holder in self.holders(piece) if holder.city is not None]
        if len(cities) != 1 or cities[0].start > 2 or not QUALIFIED.fullmatch(piece.text, cities[0].end):
            return None
        return cities[0].city

    @cached_property
    def names_a_council(self) -> bool:
        """Whether the document names the council or mayor of a place that nobody could resolve."""
        words, ends = self.grammar.office_of, (*self.passages[:_TITLES], *self.passages[-_TITLES:])
        return any(
            holder.who is Who.PLACE
            or (holder.start == match.start(match.lastindex or 0) and not holder.city and passage in ends
                and (holder.start == 0 or match.end() == len(passage.text)))
            for passage in self.passages
            if may_hold(passage.low, words) and (match := compiled(words).search(passage.text))
            for holder in self.holders(passage)
        )  # fmt: skip

    def _named(self, occurrence: Occurrence) -> bool:
        place = bisect_right(self.passages, occurrence.evidence.start, key=lambda passage: passage.start) - 1
        if place < 0:
            return False
        passage = self.passages[place]
        return any(
            holder.city == occurrence.city and holder.who is Who.CITY
            and not (holder.oblique and holds_an_event(passage, holder, self.grammar))
            for holder in self.holders(passage)
        )  # fmt: skip

    def statement(self, passage: Passage, at: int) -> Statement | None:
        """The statement in which a place of a passage lies, quotations first."""
        place = passage.start + at
        last = bisect_right(self._starts, place)
        inside = [s for s in self._statements[max(0, last - _STATEMENTS) : last] if place < s.evidence.end]
        return min(
            inside, key=lambda s: (s.form is not Form.QUOTATION, s.evidence.end - s.evidence.start), default=None
        )

    def speaks_for(self, passage: Passage) -> City | None:
        """The city for which somebody speaks in whose words a passage lies, and nobody else is named."""
        statement = self.statement(passage, 0)
        if statement is None or statement.form is not Form.QUOTATION or statement.standing.speaks_for_city is False:
            return None
        return statement.city
