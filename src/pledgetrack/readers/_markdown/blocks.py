"""The blocks of a Markdown text."""

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass

_COMMENT = ("<!--", "-->")
_FENCE = re.compile(r"\s{0,3}(?:```|~~~)")
_QUOTED = re.compile(r"(?:\s{0,3}>[ \t]?)+")
_HEADING = re.compile(r"\s{0,3}(#{1,6})(?:[ \t]+(.*?))?(?:[ \t]+#+)?[ \t]*")
_UNDER = re.compile(r"\s{0,3}(=+|-{2,})[ \t]*")
_RULE = re.compile(r"\s{0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})")
_POINT = re.compile(r"\s*(?:[-*+]|(\d{1,9}[.)]))[ \t]+(?:\[[ xX]\][ \t]+)?(?=\S)")
_ROW = re.compile(r"\s{0,3}\|(.*)\|[ \t]*")
_SEPARATOR = re.compile(r"[\s|:-]+")
_DEFINITION = re.compile(r"\s{0,3}\[[^\]\n]{1,200}\]:\s")
_BREAK, _NEW = "\\", "\n"
# Within a line, in this order. Every repetition has an end, so that no line takes long.
_INLINE = (
    (re.compile(r"!\[[^\]\n]{0,500}\](?:\([^()\n]{0,2000}\)|\[[^\]\n]{0,200}\])"), ""),
    (re.compile(r"\[\^[^\]\n]{1,100}\]"), ""),
    (re.compile(r"\[([^\[\]\n]{1,500})\](?:\((?:[^()\n]|\([^()\n]{0,200}\)){0,2000}\)|\[[^\]\n]{0,200}\])"), r"\1"),
    (re.compile(r"<(https?://[^\s<>]{1,2000})>"), r"\1"),
    (re.compile(r"</?[a-zA-Z][^<>\n]{0,500}>"), ""),
    (re.compile(r"(?<!\\)(`+)(.{1,500}?)(?<!`)\1(?!`)"), r"\2"),
    (re.compile(r"(?<!\\)(\*{1,3})(?=[^\s*])(.{1,1000}?)(?<=[^\s\\])\1(?!\*)"), r"\2"),
    (re.compile(r"(?<![\w\\])(_{1,3})(?=[^\s_])(.{1,1000}?)(?<=[^\s\\])\1(?!\w)"), r"\2"),
    (re.compile(r"(?<!\\)~~(?=\S)(.{1,1000}?)~~"), r"\1"),
    (re.compile(r"\\([!-/:-@\[-`{-~])"), r"\1"),
)


@dataclass(frozen=True, kw_only=True)
class Block:
    """Words that stand together; ``rank`` is that of a heading, 0 for all else."""

    words: str
    rank: int = 0


def of(text: str) -> Iterator[Block]:
    """Yield the blocks of a text in order."""
    lines: list[str] = []
    fenced = False
    for raw in _without_comments(text).splitlines():
        line = _QUOTED.sub("", raw, count=1) if _QUOTED.match(raw) else raw
        fence = bool(_FENCE.match(line))
        fenced ^= fence
        under = _UNDER.fullmatch(line) if lines and not fenced else None
        alone = None if fenced or under else _alone(line)
        if under:
            yield from _block(lines, rank=1 if under[1].startswith("=") else 2)
            lines = []
        elif fence or alone is not None or not line.strip() or _POINT.match(line):
            yield from _block(lines)
            yield from alone or ()
            lines = [line] if alone is None and not fence and line.strip() else []
        else:
            lines.append(line)
    yield from _block(lines)


def _without_comments(text: str) -> str:
    start, end = _COMMENT
    pieces: list[str] = []
    at = 0
    while (begin := text.find(start, at)) >= 0 and (stop := text.find(end, begin + len(start))) >= 0:
        pieces.append(text[at:begin])
        at = stop + len(end)
    return "".join([*pieces, text[at:]])


def _alone(line: str) -> list[Block] | None:
    # What takes a line of its own: a heading, a row; a rule or a definition, of which nothing is read.
    if heading := _HEADING.fullmatch(line):
        return list(_block([heading[2] or ""], rank=len(heading[1])))
    if row := _ROW.fullmatch(line):
        cells = [] if _SEPARATOR.fullmatch(row[1]) else re.split(r"(?<!\\)\|", row[1])
        return list(_block([" | ".join(cell.strip() for cell in cells if cell.strip())]))
    return [] if _RULE.fullmatch(line) or _DEFINITION.match(line) else None


def _block(lines: list[str], *, rank: int = 0) -> Iterator[Block]:
    # Lines are one paragraph, but for those that end in two spaces or a backslash, or begin as a point does.
    pieces: list[str] = []
    for number, line in enumerate(lines):
        point = _POINT.match(line) if number == 0 else None
        mark = f"{point[1] or '-'} " if point else ""
        last = number == len(lines) - 1
        end = "" if last else _NEW if line.endswith(("  ", _BREAK)) else " "
        words = line[point.end() :] if point else line
        pieces.append(f"{mark}{words.strip().removesuffix(_BREAK) if end == _NEW else words.strip()}{end}")
    words = _plain("".join(pieces)).strip()
    if words:
        yield Block(words=words, rank=rank)


def _plain(words: str) -> str:
    for sign, instead in _INLINE:
        words = sign.sub(instead, words)
    return html.unescape(words)
