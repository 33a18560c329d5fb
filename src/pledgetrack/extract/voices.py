"""Who speaks in a document, and in which passages."""

from dataclasses import dataclass

from pledgetrack.model.extraction import Speaker, Statement


@dataclass(frozen=True, kw_only=True)
class Voices:
    """Speakers in the order of their first words, statements in the order of the text."""

    speakers: tuple[Speaker, ...] = ()
    statements: tuple[Statement, ...] = ()
