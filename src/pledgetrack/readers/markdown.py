"""Markdown: its words without its signs."""

from pledgetrack.doors.parsed import Hints, Parsed
from pledgetrack.readers._part import Reader


def begins(content: bytes) -> bool:  # noqa: ARG001 - any text may be Markdown: only its name tells
    """Nothing in the bytes tells Markdown from plain text."""
    return False


def parse(content: bytes, hints: Hints) -> Parsed:
    """The text with its headings, points of lists and rows of tables, blocks apart by a blank line."""
    from pledgetrack.readers._decoded import decoded
    from pledgetrack.readers._markdown import blocks, front

    text, used = decoded(content, hints.encoding)
    about, body = front.taken_off(text)
    found = list(blocks.of(body))
    heading = next((block.words for block in found if block.rank == 1), None)
    return Parsed(
        text="\n\n".join(block.words for block in found), encoding=used, title=about.get("title") or heading,
        published=front.day(about), language=front.language(about),
    )  # fmt: skip


READER = Reader(media_type="text/markdown", suffixes=(".md", ".markdown"), begins=begins, parse=parse)
