"""Each verdict's sign and colour, once. A sign never stands without its words, nor colour without both."""

from pledgetrack.model.verdict import Word

SIGNS = {
    Word.SAME: "=",
    Word.SAME_AS_FAR_AS_SAID: "~",
    Word.EARLIER: "<",
    Word.LATER: ">",
    Word.MORE: "+",
    Word.LESS: "-",
    Word.ANNOUNCES_CHANGE: "?",
    Word.PROPOSES: "?",
    Word.GIVES_UP: "!",
    Word.SAYS_WILL_MISS: "!",
    Word.SAYS_MET: "=",
    Word.DENIES: "!",
    Word.OTHER_TARGET: "≠",
    Word.NOT_COMPARABLE: "≠",
    Word.DATE_UNCERTAIN: "?",
    Word.SOURCES_DISAGREE: "≠",
    Word.NO_TARGET_ON_RECORD: "·",
    Word.TARGET_ENDED: "·",
    Word.NEW: "·",
    Word.NO_NUMBER: "…",
    Word.NOTHING_REPORTED: "…",
    Word.SILENT: "…",
    Word.NOT_OWN_PLEDGE: "·",
    Word.UNRESOLVED: "?",
    Word.UNDATED: "?",
}
STYLES = {"=": "green", "~": "green", "<": "cyan", ">": "yellow", "+": "cyan", "-": "yellow", "!": "red", "≠": "yellow"}
CODES = {"green": "32", "cyan": "36", "yellow": "33", "red": "31", "dim": "2", "bold": "1"}


def style(word: Word) -> str:
    """The colour of a verdict, "" where it has none."""
    return STYLES.get(SIGNS[word], "")
