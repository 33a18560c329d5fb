"""Which blocks of a page are its main text: trafilatura finds where it lies, every block that lies there is read."""

from copy import deepcopy

from lxml.html import HtmlElement
from trafilatura import bare_extraction
from trafilatura.settings import Document

from pledgetrack.readers._html.blocks import Block, blocks

# What may wrap words of an article without being a part of the page in its own right.
_WRAPPERS = {"blockquote", "ul", "ol", "li", "dl", "table", "tbody", "thead", "tr", "figure", "center", "font"}
# Characters from which on a block is a paragraph, and no label that may stand anywhere.
_LONG = 40
_POINT = "- "


def main_text(tree: HtmlElement) -> str:
    """The main text, headings and points of lists included, blocks apart by a blank line."""
    found = list(blocks(tree))
    anchors = _anchors(found, _located(tree))
    kept = _around(found, anchors) if anchors else [block for block in found if not _mostly_links(block)]
    heading = next((block for block in found if block.element.tag == "h1"), None)
    if heading is not None and kept and not any(block.text == heading.text for block in kept):
        kept = [heading, *kept]
    return "\n\n".join(f"{_POINT if block.element.tag == 'li' else ''}{block.text}" for block in kept)


def _located(tree: HtmlElement) -> str:
    # Without white space. It rebuilds the tree that it is given. Metadata we read ourselves: its dates are guesses.
    found = bare_extraction(deepcopy(tree), include_comments=False, favor_recall=True, with_metadata=False)
    return _dense("".join(map(str, found.body.itertext()))) if isinstance(found, Document) else ""


def _anchors(found: list[Block], located: str) -> list[int]:
    # The numbers of the paragraphs that were located, which come in order unless the library moved them.
    anchors: list[int] = []
    at = 0
    for number, block in enumerate(found):
        words = _dense(block.text)
        if len(words) < _LONG:
            continue
        place = located.find(words, at)
        if place < 0:
            place = located.find(words)
        if place >= 0:
            anchors.append(number)
            at = place + len(words)
    return anchors


def _around(found: list[Block], anchors: list[int]) -> list[Block]:
    # The library leaves out quotations, short paragraphs and whole lists: what stands beside an anchor is read too.
    chosen = set(anchors)
    containers = {_container(found[number].element) for number in anchors}
    for number, block in enumerate(found):
        between = anchors[0] < number < anchors[-1] or len(block.text) >= _LONG
        if between and _container(block.element) in containers and not _mostly_links(block):
            chosen.add(number)
    return [found[number] for number in sorted(chosen)]


def _container(element: HtmlElement) -> HtmlElement:
    above = element.getparent()
    while above is not None and above.tag in _WRAPPERS:
        above = above.getparent()
    return above


def _mostly_links(block: Block) -> bool:
    return 2 * block.linked > len(block.text)


def _dense(text: str) -> str:
    return "".join(text.split())
