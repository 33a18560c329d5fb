"""The blocks of a page: its paragraphs, headings, points of lists and rows of tables, in reading order."""

from collections.abc import Iterator
from dataclasses import dataclass

from lxml.html import HtmlElement

_INLINE = frozenset((
    "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "img",
    "ins", "kbd", "label", "mark", "picture", "q", "rp", "rt", "ruby", "s", "samp", "small", "source", "span", "strike",
    "strong", "sub", "sup", "time", "tt", "u", "var", "wbr",
))  # fmt: skip
_CELLS = ("td", "th")
CELL = " | "
_CELL_LETTERS = 300
_PARTS = ("table", "h1", "h2", "h3", "h4", "ul", "ol", "form")


@dataclass(frozen=True, kw_only=True)
class Block:
    """Words that stand together, the element around them, and how many of their characters are links."""

    text: str
    element: HtmlElement
    linked: int


def blocks(tree: HtmlElement) -> Iterator[Block]:
    """Yield the blocks below an element; white space within one is a single space, a line break a newline."""
    pieces: list[tuple[str, bool]] = []
    owner = tree
    for text, element, linked in _pieces(tree, tree, False):
        if element is not None and pieces:
            yield from _block(pieces, owner)
            pieces = []
        if element is not None:
            owner = element
        if text:
            pieces.append((text, linked))
    yield from _block(pieces, owner)


def _pieces(element: HtmlElement, owner: HtmlElement, linked: bool) -> Iterator[tuple[str, HtmlElement | None, bool]]:
    # Text with the block that begins with it, or None where it goes on. Depth is limited by the page's.
    kind = element.tag if isinstance(element.tag, str) else ""
    inline = kind in _INLINE
    if kind == "br":
        yield "\n", None, False
    elif kind == "tr" and _of_data(element):
        yield _row(element), element, False
    else:
        linked = linked or kind == "a"
        if not inline:
            yield "", element, False
        yield _flat(element.text, element), None, linked
        for child in element:
            yield from _pieces(child, owner if inline else element, linked)
            yield _flat(child.tail, element), None, linked
        if not inline:
            yield "", owner, False


def _flat(text: str | None, element: HtmlElement) -> str:
    if not text:
        return ""
    if element.tag == "pre":
        return text
    words = " ".join(text.split())
    return (" " if text[0].isspace() else "") + words + (" " if words and text[-1].isspace() else "")


def _of_data(row: HtmlElement) -> bool:
    # Tables also hold whole pages; a cell with paragraphs in it, or as long as one, is a part of such a page.
    return not any(
        len(cell.text_content()) > _CELL_LETTERS or next(cell.iter(*_PARTS), None) is not None
        for cell in row
        if cell.tag in _CELLS
    )


def _row(row: HtmlElement) -> str:
    cells = (" ".join("".join(map(str, cell.itertext())).split()) for cell in row if cell.tag in _CELLS)
    return CELL.join(cell for cell in cells if cell)


def _block(pieces: list[tuple[str, bool]], owner: HtmlElement) -> Iterator[Block]:
    lines = "".join(text for text, _ in pieces).split("\n")
    # Two breaks in a row are how some pages begin a paragraph.
    linked = sum(len(text) for text, link in pieces if link)
    paragraph: list[str] = []
    for line in [*lines, ""]:
        words = " ".join(line.split())
        if words:
            paragraph.append(words)
        elif paragraph:
            yield Block(text="\n".join(paragraph), element=owner, linked=linked)
            paragraph = []
