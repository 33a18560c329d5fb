"""What a page tells of itself: title, day of publication, language, publisher, address."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from lxml.html import HtmlElement

from pledgetrack.model.date import PartialDate

_LONGEST = 500  # characters of a title
_SCRIPT = 500_000  # characters of JSON that are looked at
_PUBLISHED = (
    "article:published_time", "og:published_time", "datepublished", "dc.date.issued", "dc.date", "dcterms.date",
    "dcterms.issued", "dcterms.created", "citation_publication_date", "parsely-pub-date", "sailthru.date", "pubdate",
    "publishdate", "publish_date", "publication_date", "date",
)  # fmt: skip
_DAY = re.compile(r"(\d{4}-\d{2}-\d{2})(?![\d-])")
_ARTICLE = re.compile(r"(?:\w*Article|BlogPosting|Report|PressRelease|WebPage|Event)")

_GENRES = {"Report": "report", "BlogPosting": "blog post", "PressRelease": "press release"}


@dataclass(frozen=True, kw_only=True)
class Told:
    """Each is ``None`` where the page does not tell; ``published`` is an ISO day."""

    title: str | None
    published: str | None
    language: str | None
    publisher: str | None
    address: str | None
    genre: str | None


def of(tree: HtmlElement) -> Told:
    """Read the head of a page; nothing is guessed from its text."""
    metas = _metas(tree)
    linked = list(_linked(tree))
    headings = [_line("".join(element.itertext())) for element in tree.iter("h1")]
    titles = [metas.get("og:title"), *(one.get("headline") for one in linked), *headings[:1], tree.findtext(".//title")]
    days = [*(metas.get(name) for name in _PUBLISHED), *(one.get("datePublished") for one in linked), *_times(tree)]
    return Told(
        title=_first(titles),
        published=next(filter(None, map(_day, days)), None),
        language=_language(tree, metas),
        publisher=_first([metas.get("og:site_name"), *map(_publisher, linked), metas.get("dc.publisher")]),
        address=_address(tree, metas),
        genre=next(filter(None, map(_genre, linked)), None),
    )


def _metas(tree: HtmlElement) -> dict[str, str]:
    found: dict[str, str] = {}
    for meta in tree.iter("meta"):
        name = meta.get("property") or meta.get("name") or meta.get("itemprop") or ""
        if meta.get("content"):
            found.setdefault(name.strip().lower(), meta.get("content"))
    return found


def _linked(tree: HtmlElement) -> Iterator[dict[str, Any]]:
    # Articles described in JSON-LD, on their own or in a graph.
    for script in tree.iter("script"):
        if (script.get("type") or "").lower() != "application/ld+json" or len(script.text or "") > _SCRIPT:
            continue
        try:
            told = json.loads(script.text or "")
        except (ValueError, RecursionError):
            continue
        listed = told if isinstance(told, list) else [told]
        for one in [*listed, *(inner for outer in listed if isinstance(outer, dict) for inner in _graph(outer))]:
            if isinstance(one, dict) and _ARTICLE.fullmatch(str(one.get("@type"))):
                yield one


def _graph(outer: dict[str, Any]) -> list[Any]:
    graph = outer.get("@graph")
    return graph if isinstance(graph, list) else []


def _times(tree: HtmlElement) -> Iterator[str]:
    # Marked as the day of publication, or the only day that the page marks at all.
    times = [time for time in tree.iter("time") if time.get("datetime")]
    for time in times:
        if "pubdate" in time.attrib or (time.get("itemprop") or "") == "datePublished":
            yield time.get("datetime")
    if len({time.get("datetime")[:10] for time in times}) == 1:
        yield times[0].get("datetime")


def _day(text: object) -> str | None:
    found = _DAY.match(text.strip()) if isinstance(text, str) else None
    try:
        return str(PartialDate.parse(found[1])) if found else None
    except ValueError:
        return None


def _language(tree: HtmlElement, metas: dict[str, str]) -> str | None:
    root = tree.getroottree().getroot()
    told = root.get("lang") or root.get("xml:lang") or metas.get("content-language") or metas.get("og:locale") or ""
    code = re.split(r"[-_,;\s]", told.strip().lower())[0]
    return code if re.fullmatch(r"[a-z]{2}", code) else None


def _genre(one: dict[str, Any]) -> str | None:
    # "Article" alone says no more than that it has words.
    kind = str(one.get("@type"))
    return "news article" if kind.endswith("NewsArticle") else _GENRES.get(kind)


def _publisher(one: dict[str, Any]) -> object:
    publisher = one.get("publisher")
    return publisher.get("name") if isinstance(publisher, dict) else publisher


def _address(tree: HtmlElement, metas: dict[str, str]) -> str | None:
    links = (link.get("href") for link in tree.iter("link") if "canonical" in (link.get("rel") or "").lower().split())
    for address in [*links, metas.get("og:url")]:
        if address and re.fullmatch(r"https?://[^\s@]{1,2000}", address.strip()):
            return str(address.strip())
    return None


def _first(values: list[object]) -> str | None:
    lines = (_line(value) for value in values if isinstance(value, str))
    return next((line[:_LONGEST] for line in lines if line), None)


def _line(text: str) -> str:
    return " ".join(text.split())
