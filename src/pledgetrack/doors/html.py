"""The one door into a page: what is data cannot act in a browser, leave its place, or fetch anything."""

from collections.abc import Iterable
from html import escape
from urllib.parse import urlsplit

from pledgetrack.reports.unseen import visible

# Whatever a page holds, a browser runs none of it and asks nobody for anything.
POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
_EMPTY = frozenset({"br", "meta", "link", "input"})
_LONGEST_ADDRESS = 2_000


class Html(str):
    """Markup of our own making. Any other ``str`` is data, and is escaped wherever it goes in."""

    __slots__ = ()


Content = str | Iterable["Content"] | None


def text(words: str) -> Html:
    r"""Data as text: every sign that would act is shown instead, a control character as ``\u{1b}``."""
    return words if isinstance(words, Html) else Html(escape(visible(words)))


def element(name: str, /, *content: Content, **attributes: str | None) -> Html:
    """An element around content, which may be text, elements, lists of both, or ``None`` for nothing.

    ``class_`` is written for the attribute class, ``aria_label`` for aria-label; ``None`` leaves an attribute out.
    """
    told = "".join(
        f' {key.rstrip("_").replace("_", "-")}="{escape(visible(value))}"'
        for key, value in attributes.items()
        if value is not None
    )
    inner = "" if name in _EMPTY else f"{joined(*content)}</{name}>"
    return Html(f"<{name}{told}>{inner}")


def joined(*content: Content) -> Html:
    """Content one behind the other."""
    return Html("".join(_each(content)))


def _each(content: Iterable[Content]) -> Iterable[str]:
    for part in content:
        if isinstance(part, str):
            yield text(part)
        elif part is not None:
            yield from _each(part)


def link(address: str | None, words: str) -> Html:
    """Words that lead to a web address; mere words where it is no address of http or https."""
    return element("a", words, href=address, rel="noreferrer") if address and is_web(address) else text(words)


def is_web(address: str) -> bool:
    """Whether an address can only mean a page of the web."""
    if len(address) > _LONGEST_ADDRESS or visible(address) != address or any(sign.isspace() for sign in address):
        return False
    try:
        parts = urlsplit(address)
    except ValueError:
        return False
    return parts.scheme in {"http", "https"} and bool(parts.hostname) and "@" not in parts.netloc
