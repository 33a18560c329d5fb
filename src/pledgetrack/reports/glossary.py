"""What a verdict does not mean, and when a flag is given: the words of docs/verdicts.md, for whoever reads a report."""

from pledgetrack.model.verdict import Flag, Word

NOT_MEANT = {
    Word.SAME: "that the target will be reached",
    Word.SAME_AS_FAR_AS_SAID: "that what was left unsaid is given up",
    Word.EARLIER: "more or less ambition; a change of the target",
    Word.LATER: "more or less ambition; a change of the target",
    Word.MORE: "a change of the target",
    Word.LESS: "a change of the target",
    Word.ANNOUNCES_CHANGE: "that a body has decided so",
    Word.PROPOSES: "a new target. It is never `EARLIER`",
    Word.GIVES_UP: "that a body has decided so",
    Word.SAYS_WILL_MISS: "that the target is dropped",
    Word.SAYS_MET: "that it is reached",
    Word.DENIES: "that the record is wrong",
    Word.OTHER_TARGET: "more, less, or a contradiction",
    Word.NOT_COMPARABLE: "that they differ, or do not",
    Word.DATE_UNCERTAIN: "the word in brackets",
    Word.SOURCES_DISAGREE: "that the statement is wrong",
    Word.NO_TARGET_ON_RECORD: "that the city had no target",
    Word.TARGET_ENDED: "that the city may not still pursue it",
    Word.NEW: "that this ledger has found so",
    Word.NO_NUMBER: "that it agrees with the record, or does not",
    Word.NOTHING_REPORTED: "that the city was silent",
    Word.SILENT: "that the city has no target, or avoided the subject",
    Word.NOT_OWN_PLEDGE: "that the city has no goal",
    Word.UNRESOLVED: "that nothing was said",
    Word.UNDATED: "that the words are doubtful",
}
GIVEN_WHEN = {
    Flag.OVERDUE_TARGET: "the recorded target's year is over, and it is not recorded as achieved",
    Flag.STALE_TARGET: "the record was last checked more than 730 days ago",
    Flag.TARGET_UNDATED: "nothing is known of when the recorded target began",
    Flag.NETWORK_FLOOR: (
        "the record comes from a network, says 2050, and holds no step of the city's own beyond a declaration"
    ),
    Flag.TARGET_FROM_NETWORK: "the record says that the target is theirs",
    Flag.TARGET_FROM_NATION: "the record says that the target is theirs",
    Flag.SPEAKS_OF_SECTOR_ONLY: (
        "the claim covers a part (own operations, electricity, transport …) or a share of energy"
    ),
    Flag.SECONDHAND_QUOTE: (
        "the claim reached the page in other words than the speaker's. A resolution's text is the city's own"
    ),
    Flag.TRANSLATED_QUOTE: "the words are a translation",
    Flag.INFERRED_NEUTRALITY: "neutrality follows from 100 % or 0 t, and was not said, or not recorded, in that word",
    Flag.UNREVIEWED: "nobody has confirmed the mention",
}
