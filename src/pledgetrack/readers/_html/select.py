"""Which blocks of a page are its main text: trafilatura finds where it lies, every block that lies there is read."""

import re
from collections import Counter
from copy import deepcopy

from lxml.html import HtmlElement
from trafilatura import bare_extraction
from trafilatura.settings import Document

from pledgetrack.readers._html.blocks import Block, blocks
from pledgetrack.readers._html.containers import Containers

# Characters from which on a block is a paragraph, and no label that may stand anywhere; words of a short sentence.
_LONG, _SENTENCE = 40, 4
_ENDS = re.compile(r"[.!?…。！？][\"'”’»“)]*$")
# The share of the located text that one part of the page must hold to be the article.
_MOST = 0.6
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
    found = bare_extraction(deepcopy(tree), include_comments=False, with_metadata=False)
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
    parts = Containers()
    anchors = _of_article(found, anchors, parts)
    chosen = set(anchors)
    containers = {parts.of(found[number].element) for number in anchors}
    for number, block in enumerate(found):
        stands = anchors[0] < number < anchors[-1] or _is_prose(block.text)
        if stands and parts.of(block.element) in containers and not _mostly_links(block):
            chosen.add(number)
    return [found[number] for number in sorted(chosen)]


def _of_article(found: list[Block], anchors: list[int], parts: Containers) -> list[int]:
    # The library also locates boxes beside an article. Where one part of the page holds most of it, the article is
    # the least that holds both this part and the headline.
    held: Counter[HtmlElement] = Counter()
    for number in anchors:
        held[parts.of(found[number].element)] += len(found[number].text)
    part, most = held.most_common(1)[0]
    headline = next((block.element for block in found if block.element.tag == "h1"), None)
    if headline is None or most < _MOST * held.total():
        return anchors
    above = {headline, *headline.iterancestors()}
    scope = next((element for element in (part, *part.iterancestors()) if element in above), None)
    return [number for number in anchors if scope in (found[number].element, *found[number].element.iterancestors())]


def _is_prose(text: str) -> bool:
    return len(text) >= _LONG or bool(_ENDS.search(text) and len(text.split()) >= _SENTENCE)


def _mostly_links(block: Block) -> bool:
    return 2 * block.linked > len(block.text)


def _dense(text: str) -> str:
    return "".join(text.split())
