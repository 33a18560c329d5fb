"""Each verdict's sign and colour, once. A sign never stands without its words, nor colour without both."""

from pledgetrack.model.verdict import Verdict, Word

SIGNS = {
    Word.SAME: "=",
    Word.SAME_AS_FAR_AS_SAID: "~",
    Word.EARLIER: "<",
    Word.LATER: ">",
    Word.MORE: "+",
    Word.LESS: "-",
    Word.ANNOUNCES_CHANGE: "?",  # unless its argument says which way, see `sign`
    Word.PROPOSES: "?",
    Word.GIVES_UP: "!",
    Word.SAYS_WILL_MISS: "!",
    Word.SAYS_MET: "!",
    Word.DENIES: "!",
    Word.OTHER_TARGET: "≠",
    Word.NOT_COMPARABLE: "≠",
    Word.NO_NUMBER: "≠",
    Word.DATE_UNCERTAIN: "?",
    Word.SOURCES_DISAGREE: "≠",
    Word.NO_TARGET_ON_RECORD: "·",
    Word.TARGET_ENDED: "·",
    Word.NEW: "·",
    Word.NOTHING_REPORTED: "…",
    Word.SILENT: "…",
    Word.NOT_OWN_PLEDGE: "…",
    Word.UNRESOLVED: "?",
    Word.UNDATED: "?",
}
_WAYS = {"earlier": "<", "later": ">", "more": "+", "less": "-"}
_STYLES = {
    Word.SAME: "green", Word.SAME_AS_FAR_AS_SAID: "green", Word.EARLIER: "cyan", Word.MORE: "cyan",
    Word.LATER: "yellow", Word.LESS: "yellow", Word.ANNOUNCES_CHANGE: "magenta", Word.PROPOSES: "magenta",
    Word.GIVES_UP: "red", Word.SAYS_WILL_MISS: "red", Word.DENIES: "red",
    Word.OTHER_TARGET: "yellow", Word.NOT_COMPARABLE: "yellow", Word.SOURCES_DISAGREE: "yellow",
}  # fmt: skip


def sign(verdict: Verdict) -> str:
    """The sign of a verdict; a change that is announced has the sign of its way."""
    if verdict.word is Word.ANNOUNCES_CHANGE:
        return _WAYS.get(verdict.argument or "", SIGNS[verdict.word])
    return SIGNS[verdict.word]


def style(word: Word) -> str:
    """The style of a verdict's line, a key of ``CODES``."""
    colour = _STYLES.get(word)
    return f"verdict {colour}" if colour else "verdict"


def tone(word: Word) -> str | None:
    """The tone of a verdict on a page: the colour of its line on a screen, without the weight."""
    return _STYLES.get(word)
