"""The prose of a text without its markup, and the way back: links, tags, emphasis, addresses, entities, unseen signs.

Files that people add are often Markdown, or hold tags: "to be [carbon **neutral**](https://…) by _2030_". Rules about language
are about words, so they read the words alone; what was found is then told by its place in the text as it is.
"""

import re
from array import array
from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

from pledgetrack.extract.expression import once
from pledgetrack.model.evidence import Document, Evidence
from pledgetrack.model.extraction import Extraction

_BLOCKS = "title|main|nav|header|caption|option|address|pre|form|p|div|li|[uod]l|d[td]|br|hr|h[1-6]|t[rdh]|table|t?head|t?body|blockquote|section|article|aside|footer|figure|figcaption"
_INLINE = r"/?(?:a|span|label|button|time|cite)(?: [^<>]{0,4000})?>"
_FIGURE = r"\W{0,3}\d{1,3}\W{0,3}(?:\(#[^()\s<>]{0,200}\))?"
# A tag that ends a line of the page is a line's end, cells stand apart; a figure set high is a note's, what is struck out is gone.
_TAGS = (
    rf"(?i:<(?:sup(?: [^<>]{{0,200}})?>(?:<a [^<>]{{0,400}}>)?{_FIGURE}(?:</a>)?\W{{0,3}}</sup>"
    r"|(?:s|del|strike)>[^<>]{0,400}</(?:s|del|strike)>"
    r"|(?P<cell>/t[dh]>\s{0,40}<t[dh](?: [^<>]{0,400})?>)"
    rf"|(?P<line>br ?/?>[ \t]{{0,40}}\n|/?(?:{_BLOCKS})(?:[ /][^<>]{{0,4000}})?>)"
    rf"|(?P<blank>(?<=\w<){_INLINE}(?:<{_INLINE}){{0,4}}(?=\w))"
    r"|/?[a-z][^<>]{0,4000}>|!--[^<>]{0,4000}-->|!doctype [^<>]{0,400}>))"
)
_TARGET = r"\([^()\s]{0,2000}(?:\([^()\s]{0,200}\)[^()\s]{0,2000})?(?:\s{1,3}\"[^\"\n]{0,200}\")?\)"
# "by 2030.[3][4]", "by 2030.[2](https://…)": notes, not links.
_NOTES = (
    rf"\[(?<=[\w.,;)%”\"]\[)\^?\d{{1,3}}\](?:\[\^?\d{{1,3}}\]){{0,8}}(?:{_TARGET})?"
    rf"|!(?P<blank>(?<=\w!)\[[^\[\]]{{0,400}}\]{_TARGET})"
)
_LINKS = rf"!?\[(?P<kept>[^\[\]]{{0,400}})\](?:{_TARGET}|\[[\w -]{{0,40}}\])"
_REST = r"[^\s<>\"“”\[\]]{0,2000}[^\s<>\"“”\[\].,;:!?)'’]"
_ADDRESSES = rf"(?:https?|ftp|file)://{_REST}|\bwww\.{_REST}"
_FILES = (
    r"(?<![\w./\\-])[\w./\\-]{1,200}\.(?:jpe?g|png|gif|svg|webp|pdf|docx?|xlsx?|pptx?|csv|html?|php|aspx?|zip|mp[34])\b"
)
_PERSONS = r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}"
_EMPHASIS = (
    # "**Transport.** By 2030 …" names what is below: its stop ends no sentence, so the marks behind it stay.
    r"[*_\\](?:(?:(?<=\*)(?<!\*\*)\*(?=[^*\n.!?]{1,40}\.\*\* )|(?<=\\)(?=[*_#&~.-]))"
    r"(?P<kept>(?<=\*)[^*\n.!?]{1,40}\.\*\*|(?<=\\).)"
    r"|(?<=\*)(?:(?<!\*\*)\*{1,2}(?!\*)|(?<![\w*]\*)(?=[^\s*])|(?<=[^\s*]\*)(?![\w*]))"
    r"|(?<=_)(?:(?<![\w$}]_)_{0,2}(?=[^\s_])|(?<=[^\s_$}]_)_{0,2}(?!\w)))"
)
# "Carbon neutral by 2040.12 The plan": the figure of a note, set high on the page.
_HIGH = (
    r"\d(?:(?<=[^\W\d_]{5}[.]\d)|(?<=\b(?:19|20)\d\d[.]\d)|(?<=[^\W\d_]{5}[.]”\d)|(?<=[.]\"\d))"
    r"\d?(?=\s+[A-ZÀ-Þ“\"]|[ \t]*\n|\s*\Z)"
)
_QUOTED = r"(?m:^(?:> ?){1,4})"
_UNSEEN = "\u00ad\n?|[\u200b\u2060\ufeff]"
# Blanks at the ends of lines, and the gaps of justified ones; columns keep theirs.
_BLANKS = (
    r"[ \t\r](?:(?<![ \t\r]{2})[ \t\r]{0,199}(?=\n)"
    r"|(?P<gap>(?<=[a-z,;] ) {1,2}(?=[a-z])|(?:(?<=\bby )|(?<=\b[iot][nfo] )|(?<=\bthe )) {1,2}(?=\w)))"
)
_ENTITIES = r"&(?:#x?[0-9a-fA-F]{2,6}|[a-zA-Z]{2,8});"
_AFTER_A_STOP = tuple(f"{sign}{figure}" for sign in '.”"' for figure in "123456789")
# What each takes away, behind the signs without which it cannot match: plain text costs a look and no more.
_STEPS = (
    (("<",), _TAGS), (("[",), _NOTES), (("](", "]["), _LINKS), (("://", "www."), _ADDRESSES), (("@",), _PERSONS),
    ((".jp", ".png", ".gif", ".svg", ".web", ".pdf", ".doc", ".xls", ".ppt", ".csv", ".htm", ".php", ".asp", ".zip", ".mp"), _FILES), (("*", "_", "\\"), _EMPHASIS),
    (_AFTER_A_STOP, _HIGH), ((">",), _QUOTED), (("\u00ad", "\u200b", "\u2060", "\ufeff"), _UNSEEN), ((" \n", "\t\n", "\r\n", "  "), _BLANKS),
    (("&",), _ENTITIES),
)  # fmt: skip
_PUT: Mapping[str | None, str] = {"line": "\n", "gap": " ", "cell": " | ", "blank": " "}


class Prose(NamedTuple):
    """The words of a text; for each character, where in the text what it stands for begins and ends."""

    text: str
    starts: "array[int]"
    ends: "array[int]"

    def back(self, evidence: Evidence, document: Document) -> Evidence:
        """The passage of the document that a passage of its prose stands for."""
        if evidence.start == evidence.end:
            return document.quote(0, 0)
        return document.quote(self.starts[evidence.start], self.ends[evidence.end - 1])


def reading_prose(read: Callable[[Document], Extraction], document: Document) -> Extraction:
    """What is read in the prose of a document, each part of it pointing at the document's own text."""
    prose = prose_of(document.text)
    if prose is None:
        return read(document)
    found = read(document._replace(text=prose.text))
    parts = (_restored(part, prose, document) for part in found[1:])
    return Extraction(document._replace(language=found.document.language), *parts)


def prose_of(text: str) -> Prose | None:
    """The prose of a text, ``None`` where it holds nothing else."""
    prose = None
    for signs, source in _STEPS:
        if any(sign in text for sign in signs) and (cleared := _cleared(prose, text, source)):
            prose, text = cleared, cleared.text
    return prose


def _cleared(prose: Prose | None, text: str, source: str) -> Prose | None:
    """A text without what an expression matches, but for what it keeps or puts in its place; ``None`` if nothing does."""
    matches = list(once(source).finditer(text))
    if not matches:
        return None
    old = prose or Prose(text, array("I", range(len(text))), array("I", range(1, len(text) + 1)))
    new, done = Prose("", array("I"), array("I")), 0
    pieces: list[str] = []

    def keep(start: int, end: int) -> None:
        pieces.append(text[start:end])
        new.starts.extend(old.starts[start:end])
        new.ends.extend(old.ends[start:end])

    for match in matches:
        keep(done, match.start())
        put = _in_place(match)
        pieces.append(put)
        new.starts.extend([old.starts[match.start()]] * len(put))
        new.ends.extend([old.ends[match.end() - 1]] * len(put))
        if match.lastgroup == "kept":
            keep(*match.span("kept"))
        done = match.end()
    keep(done, len(text))
    return new._replace(text="".join(pieces))


def _in_place(match: re.Match[str]) -> str:
    """What stands for markup: a line's end, one space, or the sign of an entity."""
    if not match.group().startswith("&"):
        return _PUT.get(match.lastgroup, "")
    from html import unescape  # knows two thousand of them

    return unescape(match.group())


def _restored(part: Any, prose: Prose, document: Document) -> Any:
    if isinstance(part, Evidence):
        return prose.back(part, document)
    if not isinstance(part, tuple):
        return part
    parts = [_restored(one, prose, document) for one in part]
    return part._make(parts) if hasattr(part, "_make") else tuple(parts)
