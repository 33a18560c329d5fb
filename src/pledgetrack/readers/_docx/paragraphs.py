"""From the XML of a text document to its text."""

import re
from collections.abc import Iterator

from lxml import etree

from pledgetrack.errors import BadData

_SPACES = (
    "{http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "{http://purl.oclc.org/ooxml/wordprocessingml/main",
)
_DC = "{http://purl.org/dc/elements/1.1/}"
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
# Taken back, moved away, or the words of a field's code: none of it is shown.
_UNSEEN = ("del", "moveFrom", "instrText", "delText")
_SIGNS = {"tab": " ", "br": "\n", "cr": "\n", "noBreakHyphen": "-", "softHyphen": ""}
_POINT, _CELL = "- ", " | "
_OFF = ("0", "false", "off")
_ELSE = "Open it and save it again."
_LONGEST = 500


def text(content: bytes) -> tuple[str, int]:
    """Return the text, and how many passages were left out because they are hidden. Raises ``BadData``."""
    body = next((element for element in _root(content) if _name(element) == "body"), None)
    if body is None:
        raise BadData("it has no body of text", _ELSE)
    hidden = [run for run in body.iter() if _name(run) == "r" and _vanishes(run)]
    for run in hidden:
        run.getparent().remove(run)
    return "\n\n".join(block for block in _blocks(body) if block), len(hidden)


def told(content: bytes) -> tuple[str | None, str | None]:
    """Return title and language (ISO 639-1) of the document's properties, ``None`` where it gives none."""
    if not content:
        return None, None
    root = _root(content)
    title = " ".join((root.findtext(f"{_DC}title") or "").split())[:_LONGEST]
    code = (root.findtext(f"{_DC}language") or "").lower().split("-")[0]
    return title or None, code if re.fullmatch("[a-z]{2}", code) else None


def _root(content: bytes) -> etree._Element:
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True, remove_pis=True
    )
    try:
        root = etree.fromstring(content, parser)
    except etree.XMLSyntaxError as error:
        raise BadData(f"the XML in it is broken (line {error.lineno})", _ELSE) from None
    if root.getroottree().docinfo.internalDTD is not None:
        raise BadData("the XML in it declares entities, which no DOCX does", _ELSE)
    return root


def _name(element: etree._Element) -> str:
    # Of the two namespaces that text documents use; empty for anything else.
    space, _, name = str(element.tag).rpartition("}")
    return name if space in _SPACES else ""


def _vanishes(run: etree._Element) -> bool:
    marks = (mark for properties in run if _name(properties) == "rPr" for mark in properties)
    return any(
        _name(mark) == "vanish" and mark.get(f"{mark.tag.rpartition('}')[0]}}}val") not in _OFF for mark in marks
    )


def _blocks(element: etree._Element) -> Iterator[str]:
    for child in element:
        name = _name(child)
        if name == "p":
            words = _words(child)
            listed = any(_name(mark) == "numPr" for marks in child if _name(marks) == "pPr" for mark in marks)
            yield f"{_POINT}{words}" if listed and words else words
            # A box of text hangs on a paragraph and is one of its own.
            for box in child.iter():
                if _name(box) == "txbxContent" and not any(above.tag == _FALLBACK for above in box.iterancestors()):
                    yield from _blocks(box)
        elif name == "tr":
            cells = (" ".join(" ".join(_blocks(cell)).split()) for cell in child if _name(cell) == "tc")
            yield _CELL.join(cell for cell in cells if cell)
        elif name not in _UNSEEN:
            yield from _blocks(child)


def _words(paragraph: etree._Element) -> str:
    lines = "".join(_pieces(paragraph)).split("\n")
    return "\n".join(line for line in (" ".join(line.split()) for line in lines) if line)


def _pieces(element: etree._Element) -> Iterator[str]:
    for child in element:
        name = _name(child)
        if name == "t":
            yield child.text or ""
        elif name in _SIGNS:
            yield _SIGNS[name]
        elif name not in (*_UNSEEN, "txbxContent", "pPr", "rPr"):
            yield from _pieces(child)
