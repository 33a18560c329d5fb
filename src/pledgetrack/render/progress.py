"""How far a long job is: on stderr, and only where a person sits at a terminal."""

from collections.abc import Iterator, Sequence
from typing import TypeVar

from pledgetrack.render.console import Screen

FEWEST = 500  # rows under which nobody waits
_Item = TypeVar("_Item")


def watched(screen: Screen, items: Sequence[_Item], what: str, *, fewest: int = FEWEST) -> Iterator[_Item]:
    """Yield the items, with a bar that says how many of them are done, and goes when all are.

    There is none for fewer than ``fewest``, for which nobody waits.
    """
    if not screen.watched or len(items) < fewest:
        yield from items
        return
    from rich.console import Console
    from rich.progress import Progress

    with Progress(console=Console(file=screen.err, no_color=not screen.colour), transient=True) as progress:
        yield from progress.track(items, description=what)
