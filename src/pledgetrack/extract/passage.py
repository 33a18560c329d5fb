"""Where words that a person copied stand in a text."""

import re

from pledgetrack.extract.sentences import sentences
from pledgetrack.model.evidence import Document, Evidence, Span

LONGEST = 4_000
_COMPARED = 200  # characters of a quotation that a near passage is sought with: what grows with both is bounded
_MARKS = dict.fromkeys("\"'“”„‟«»‘’‚‛`´", "[\"'“”„‟«»‘’‚‛`´]") | dict.fromkeys("-‐‑‒–—−", "[-‐‑‒–—−]")


def occurrences(text: str, words: str) -> tuple[Span, ...]:
    """Every place where the words stand; to the letter, else but for white space, case, quotation marks and dashes.

    The spans are of the text's own words, which may differ from those asked for in just that.
    """
    words = words.strip()[:LONGEST]
    if not words:
        return ()
    exact = tuple(Span(match.start(), match.end()) for match in re.finditer(re.escape(words), text))
    if exact:
        return exact
    loose = r"\s+".join("".join(_MARKS.get(sign, re.escape(sign)) for sign in word) for word in words.split())
    return tuple(Span(match.start(), match.end()) for match in re.finditer(loose, text, re.IGNORECASE))


def nearest(document: Document, words: str) -> Evidence | None:
    """The sentence most like the words; ``None`` where none is at all like them."""
    from rapidfuzz import fuzz, process, utils

    found = list(sentences(document.text))
    best = process.extractOne(
        words[:_COMPARED], [one.text[: 2 * _COMPARED] for one in found], scorer=fuzz.partial_ratio,
        processor=utils.default_process, score_cutoff=55,
    )  # fmt: skip
    if best is None:
        return None
    span = found[best[2]].span
    return document.quote(span.start, span.end)
