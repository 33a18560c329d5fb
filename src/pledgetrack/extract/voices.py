"""Who speaks in a document, and in which passages."""

from typing import NamedTuple

from pledgetrack.model.city import City
from pledgetrack.model.extraction import Speaker, Statement


class Voices(NamedTuple):
    """Speakers in the order of their first words, statements in the order of the text; mayors who are only named.

    ``strangers`` are where the text names persons who speak for no city, with their names, in its order.
    """

    speakers: tuple[Speaker, ...] = ()
    statements: tuple[Statement, ...] = ()
    mayors: tuple[tuple[str, City], ...] = ()
    strangers: tuple[tuple[int, str], ...] = ()
