"""Which part of a page a piece of its text belongs to."""

from itertools import islice

from lxml.html import HtmlElement

# What may wrap words of an article without being a part of the page in its own right.
_WRAPPERS = {"blockquote", "ul", "ol", "li", "dl", "table", "tbody", "thead", "tr", "figure", "center", "font"}
# What makes its parent a part of the page, if it has words of its own.
_PIECES = {"p", "ul", "ol", "blockquote", "table", "h2", "h3", "h4"}


class Containers:
    """The part of the page that an element is a piece of, past whatever wraps this piece alone; each found once."""

    def __init__(self) -> None:
        self._found: dict[HtmlElement, HtmlElement] = {}
        self._wrappers: dict[HtmlElement, bool] = {}

    def of(self, element: HtmlElement) -> HtmlElement:
        """Return that part."""
        if element not in self._found:
            self._found[element] = self._of(element)
        return self._found[element]

    def _of(self, element: HtmlElement) -> HtmlElement:
        if element.tag in ("td", "th") or any(child.tag in _PIECES for child in element):
            return element
        above = element.getparent()
        while above is not None and above.getparent() is not None and self._wraps(above):
            above = above.getparent()
        return above

    def _wraps(self, above: HtmlElement) -> bool:
        if above not in self._wrappers:
            own = (above.text, *(child.tail for child in above))
            worded = (child for child in above if any(text.strip() for text in child.itertext()))
            one = not any(text and text.strip() for text in own) and len(list(islice(worded, 2))) < 2
            self._wrappers[above] = above.tag in _WRAPPERS or one
        return self._wrappers[above]
