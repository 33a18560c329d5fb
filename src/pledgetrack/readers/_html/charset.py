"""In which encoding a page is written."""

import codecs
import re

from pledgetrack.readers import _decoded

_HEAD = 4096
_DECLARED = re.compile(rb"""<(?:meta|\?xml)\b[^>]{0,300}?(?:charset|encoding)\s*=\s*["']?\s*([\w.:-]{2,40})""", re.I)
_MARKS = (codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
# By the WHATWG's table these names mean the wider set, as every browser reads them.
_WIDER = {"iso8859-1": "cp1252", "ascii": "cp1252", "iso8859-9": "cp1254", "gb2312": "gb18030", "gbk": "gb18030"}
_WRITTEN = {"cp1252": "windows-1252", "cp1254": "windows-1254"}


def decoded(content: bytes, encoding: str | None = None) -> tuple[str, str]:
    """Return text and encoding: the one that is given, else by its mark, as the page says if that fits, by its bytes.

    What is UTF-8 to the letter is UTF-8 even if the page says it is of a western set, which any bytes are.
    """
    if encoding is None and not content.startswith(_MARKS):
        name = _declared(content)
        text = _strictly(content, name) if name else None
        if name and text is not None:
            return text, _WRITTEN.get(name, name)
    return _decoded.decoded(content, encoding)


def _declared(content: bytes) -> str | None:
    found = _DECLARED.search(content[:_HEAD])
    if found is None:
        return None
    try:
        name = codecs.lookup(found[1].decode("ascii")).name
    except LookupError:
        return None
    if name.startswith("utf-16"):
        return None  # a page whose declaration can be read byte by byte is in no such thing
    name = _WIDER.get(name, name)
    western = name.startswith(("cp125", "iso8859"))
    return None if western and _strictly(content, "utf-8") is not None else name


def _strictly(content: bytes, name: str) -> str | None:
    try:
        return content.decode(name)
    except (UnicodeDecodeError, LookupError):
        return None
