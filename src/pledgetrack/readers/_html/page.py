"""From the text of a page to its tree, under limits."""

import re
import sys

import lxml.html

from pledgetrack.doors import limits
from pledgetrack.errors import BadData

# As characters or as references: XML has no place for them, and one makes a whole article vanish.
_CONTROLS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]")
_REFERENCES = re.compile(r"&#(?:0*(\d{1,7})|[xX]0*([0-9a-fA-F]{1,6}))(?![0-9a-fA-F]);?")
_LONG_TAG = re.compile(r"<[a-zA-Z][^<>]{10000,}")
_ELSE = "Save what it says as text and give that."


def tree(text: str) -> lxml.html.HtmlElement:
    """The tree of a page, without comments. Raises ``BadData`` where a limit of ``limits`` is passed."""
    for tag in _LONG_TAG.finditer(text):
        if tag[0].count("=") > limits.HTML_ATTRIBUTES:
            raise BadData(f"a tag of the page has more than {limits.HTML_ATTRIBUTES:,} attributes", _ELSE)
    text = _REFERENCES.sub(_without_control, _CONTROLS.sub("\ufffd", text))
    parser = lxml.html.HTMLParser(encoding="utf-8", huge_tree=True, remove_comments=True, remove_pis=True)
    try:
        root = lxml.html.document_fromstring(text.encode("utf-8", "replace"), parser=parser)
    except (lxml.etree.ParserError, lxml.etree.XMLSyntaxError):
        raise BadData("the page holds no text", "Check that it is the right file.") from None
    # The parser leaves out what lies too deep without an error of its own.
    cut = any(entry.type_name == "ERR_RESOURCE_LIMIT" for entry in parser.error_log)
    if cut or _deeper_than(root, limits.HTML_DEPTH):
        raise BadData(f"the page is nested more than {limits.HTML_DEPTH} deep", _ELSE)
    return root


def _without_control(found: re.Match[str]) -> str:
    code = int(found[1]) if found[1] else int(found[2], 16)
    # 128 to 159 mean characters of Windows-1252 in a page, and the parser knows it.
    meant = 0x80 <= code <= 0x9F or code > sys.maxunicode
    return found[0] if meant or not _CONTROLS.match(chr(code)) else "\ufffd"


def _deeper_than(root: lxml.html.HtmlElement, most: int) -> bool:
    level = [root]
    for _ in range(most):
        level = [child for element in level for child in element]
        if not level:
            return False
    return True
