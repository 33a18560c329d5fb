"""How what was said compares with what was on record that day. It grades neither ambition nor sincerity."""

from dataclasses import dataclass
from enum import StrEnum

from pledgetrack.model.city import City
from pledgetrack.model.claim import Claim
from pledgetrack.model.date import PartialDate
from pledgetrack.model.target import Target
from pledgetrack.model.words import Completeness, Form, Standing


class Word(StrEnum):
    """The verdict's word. What each means and does not mean: docs/verdicts.md."""

    SAME = "SAME"
    SAME_AS_FAR_AS_SAID = "SAME_AS_FAR_AS_SAID"
    EARLIER = "EARLIER"
    LATER = "LATER"
    MORE = "MORE"
    LESS = "LESS"
    ANNOUNCES_CHANGE = "ANNOUNCES_CHANGE"
    PROPOSES = "PROPOSES"
    GIVES_UP = "GIVES_UP"
    SAYS_WILL_MISS = "SAYS_WILL_MISS"
    SAYS_MET = "SAYS_MET"
    DENIES = "DENIES"
    OTHER_TARGET = "OTHER_TARGET"
    NOT_COMPARABLE = "NOT_COMPARABLE"
    DATE_UNCERTAIN = "DATE_UNCERTAIN"
    SOURCES_DISAGREE = "SOURCES_DISAGREE"
    NO_TARGET_ON_RECORD = "NO_TARGET_ON_RECORD"
    TARGET_ENDED = "TARGET_ENDED"
    NEW = "NEW"
    NO_NUMBER = "NO_NUMBER"
    NOTHING_REPORTED = "NOTHING_REPORTED"
    SILENT = "SILENT"
    NOT_OWN_PLEDGE = "NOT_OWN_PLEDGE"
    UNRESOLVED = "UNRESOLVED"
    UNDATED = "UNDATED"


class Flag(StrEnum):
    """What a reader should know beside the verdict. A flag never changes it."""

    OVERDUE_TARGET = "overdue_target"
    STALE_TARGET = "stale_target"
    TARGET_UNDATED = "target_undated"
    NETWORK_FLOOR = "network_floor"
    TARGET_FROM_NETWORK = "target_from_network"
    TARGET_FROM_NATION = "target_from_nation"
    SPEAKS_OF_SECTOR_ONLY = "speaks_of_sector_only"
    SECONDHAND_QUOTE = "secondhand_quote"
    TRANSLATED_QUOTE = "translated_quote"
    INFERRED_NEUTRALITY = "inferred_neutrality"
    UNREVIEWED = "unreviewed"


@dataclass(frozen=True, kw_only=True)
class Said:
    """What is judged: one claim, or the silence of a city that an account names.

    ``city`` is ``None`` where it is not settled. ``passage`` holds the other claims that rest on the same words, among
    them the target that a new one replaces. ``standing`` is ``None`` where no person speaks, ``UNKNOWN`` where one
    does and nobody has settled in what capacity. ``on`` is the day of the meeting, ``source_ids`` the meeting's own
    documents, ``complete`` what a person asserted of the account. ``first_according_to`` names who stated that the
    city had no target before.
    """

    city: City | None
    claim: Claim | None = None
    passage: tuple[Claim, ...] = ()
    body: str | None = None
    body_settled: bool = True
    standing: Standing | None = None
    form: Form = Form.PRESENCE
    on: PartialDate | None = None
    complete: Completeness | None = None
    source_ids: tuple[str, ...] = ()
    translated: bool = False
    reviewed: bool = False
    first_according_to: str | None = None


@dataclass(frozen=True, kw_only=True)
class Verdict:
    """One comparison.

    ``argument`` is what stands in brackets behind the word ("10", "1–3", "base", "EARLIER(10)"), ``words`` the
    sentence for people, ``rule`` the id of the rule that decided, ``path`` each step that was asked and its answer.
    ``target`` is the version it was held against, ``targets`` every version that was considered.
    """

    word: Word
    rule: str
    words: str
    argument: str | None = None
    target: Target | None = None
    targets: tuple[Target, ...] = ()
    notes: tuple[str, ...] = ()
    flags: tuple[Flag, ...] = ()
    path: tuple[str, ...] = ()

    @property
    def code(self) -> str:
        """The word with its argument, e.g. ``EARLIER(10)``."""
        return f"{self.word}({self.argument})" if self.argument else str(self.word)
