"""What of a page is not its text: what it hides, and the furniture that every page of a site has."""

import re
from collections.abc import Iterator

from lxml.html import HtmlElement

from pledgetrack.readers._more import MORE, SURELY_MORE

_UNSEEN_TAGS = ("template", "noscript")
_UNSEEN_STYLE = re.compile(r"(?:display\s*:\s*none|visibility\s*:\s*hidden)", re.I)
_UNSEEN_CLASSES = {"visually-hidden", "visuallyhidden", "sr-only", "screen-reader-text", "screen-reader-only", "d-none"}
_NO_TEXT = (
    "script", "style", "svg", "math", "canvas", "iframe", "object", "embed", "audio", "video", "map", "link", "meta",
    "figcaption", "button", "select", "input", "textarea", "datalist", "progress", "meter",
)  # fmt: skip
_FURNITURE_TAGS = ("nav", "footer", "aside", "dialog", "menu")
_ROLES = {
    "navigation", "contentinfo", "complementary", "search", "dialog", "alertdialog", "menu", "menubar", "toolbar",
    "tablist", "banner",
}  # fmt: skip
_WORD = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")
_FURNITURE_WORDS = {
    "cookie", "cookies", "consent", "gdpr", "ccpa", "newsletter", "subscribe", "signup", "share", "sharing",
    "sharebar", "social", "related", "teaser", "teasers", "recommended", "recommendations", "recirc", "recirculation",
    "breadcrumb", "breadcrumbs", "menu", "navbar", "nav", "navigation", "sidebar", "footer", "pagination", "pager",
    "comments", "disqus", "advert", "advertisement", "ads", "ad", "sponsored", "promo", "popup", "modal", "skip",
    "skiplink", "toolbar", "masthead", "outbrain", "taboola", "lightbox", "tags",
}  # fmt: skip
# So a site may well name its lead, which is a paragraph.
_LEADS = {"teaser", "promo", "tags"}
_TEXT_TAGS = ("p", "h1", "h2", "blockquote", "li", "td", "figcaption", "span", "em", "strong", "a")
_HEADINGS = ("h2", "h3", "h4", "h5", "h6")
_HALF = 0.5
_PARAGRAPH = 40  # characters from which on words are no label


def words(tree: HtmlElement) -> int:
    """How many characters of text an element holds, white space aside."""
    return sum(len(piece) for piece in "".join(_texts(tree)).split())


def remove_hidden(tree: HtmlElement) -> int:
    """Remove what the page does not show, and what is no text at all; return how many passages were hidden."""
    for element in list(tree.iter(*_NO_TEXT)):
        _drop(element)
    count = 0
    for element in list(tree.iter()):
        if element.getparent() is not None and _unseen(element):
            count += bool(words(element))
            _drop(element)
    return count


def remove_furniture(tree: HtmlElement) -> None:
    """Remove menus, banners, footers, teasers and lists of links, but nothing that holds half of the page's text."""
    for told in (_by_kind, _by_name):
        most = _HALF * words(tree)
        found = [element for element in tree.iter() if told(element) and words(element) <= most]
        # Some builders of pages give every paragraph a name that others give to furniture.
        if told is _by_kind or _without_nested(found) <= most:
            for element in found:
                _drop(element)
    most = _HALF * words(tree)
    for heading in list(tree.iter(*_HEADINGS)):
        if heading.getparent() is not None and MORE.fullmatch(_line(heading)):
            surely = SURELY_MORE.fullmatch(_line(heading)) and _told_before(tree, heading)
            _drop_section(heading, float("inf") if surely else most)
    for element in list(tree.iter("ul", "ol", "div", "section", "p")):
        if element.getparent() is not None and _links(element):
            _drop(element)


def _texts(element: HtmlElement) -> Iterator[str]:
    return (str(piece) for piece in element.itertext())


def _line(element: HtmlElement) -> str:
    return " ".join("".join(_texts(element)).split())


def _drop(element: HtmlElement) -> None:
    if element.getparent() is not None:
        element.drop_tree()


def _unseen(element: HtmlElement) -> bool:
    classes = set((element.get("class") or "").lower().split())
    return bool(
        element.tag in _UNSEEN_TAGS
        or ("hidden" in element.attrib and element.get("hidden") != "until-found")
        or (element.get("aria-hidden") or "").lower() == "true"
        or _UNSEEN_STYLE.search(element.get("style") or "")
        or classes & _UNSEEN_CLASSES
    )


def _by_kind(element: HtmlElement) -> bool:
    if element.tag == "header":  # of the page, not of an article
        return not any(above.tag in ("article", "main") for above in element.iterancestors())
    return element.tag in _FURNITURE_TAGS or (element.get("role") or "").lower() in _ROLES


def _by_name(element: HtmlElement) -> bool:
    if element.tag in ("html", "body", "main"):
        return False
    named = f"{element.get('class') or ''} {element.get('id') or ''}"
    found = {word.lower() for word in _WORD.findall(named)} & _FURNITURE_WORDS
    return bool(found) and (element.tag not in _TEXT_TAGS or found.isdisjoint(_LEADS))


def _without_nested(found: list[HtmlElement]) -> int:
    # How much text they hold, each piece counted once.
    inner = set(found)
    return sum(words(one) for one in found if inner.isdisjoint(one.iterancestors()))


def _told_before(tree: HtmlElement, heading: HtmlElement) -> bool:
    # A short account between the headline and what more the site has to tell: however much that is, it is not this.
    headline = False
    for element in tree.iter("h1", "p", "blockquote", heading.tag):
        if element is heading:
            return False
        if headline and element.tag in ("p", "blockquote") and len(_line(element)) >= _PARAGRAPH:
            return True
        headline = headline or element.tag == "h1"
    return False


def _drop_section(heading: HtmlElement, most: float) -> None:
    # "More articles" and what follows it, up to the next heading of its rank.
    section = [heading]
    for element in heading.itersiblings():
        if element.tag in ("h1", *_HEADINGS) and element.tag <= heading.tag:
            break
        section.append(element)
    if sum(words(element) for element in section) <= most:
        for element in section:
            _drop(element)


def _links(element: HtmlElement) -> bool:
    # Three links or more that make up most of the text: a menu, whatever it calls itself.
    links = [link for link in element.iter("a") if link.get("href")]
    return len(links) >= 3 and sum(map(words, links)) > 0.6 * words(element)
