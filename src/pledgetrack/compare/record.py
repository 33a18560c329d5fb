"""What was on record when a statement was made: which versions may judge it, and which are only shown beside it."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace

from pledgetrack.compare.versions import Force, begun, force_before
from pledgetrack.model.date import PartialDate
from pledgetrack.model.target import Target
from pledgetrack.model.verdict import Said


@dataclass(frozen=True, kw_only=True)
class Record:
    """The versions of one body on the eve of a statement, by how certain it is that they were in force.

    ``own_news`` are the versions that this meeting itself made or that were stated that day: they never judge.
    """

    on: PartialDate
    certain: tuple[Target, ...] = ()
    possible: tuple[Target, ...] = ()
    undated: tuple[Target, ...] = ()
    ended: tuple[Target, ...] = ()
    later: tuple[Target, ...] = ()
    own_news: tuple[Target, ...] = ()
    other_bodies: tuple[Target, ...] = ()

    @property
    def standing(self) -> tuple[Target, ...]:
        """Every version that was or may have been in force."""
        return self.certain + self.possible + self.undated


def on_record(said: Said, on: PartialDate, targets: Iterable[Target]) -> Record:
    """Sort the versions known for a city, given in a total order, by what they can say on that day."""
    every = tuple(targets)
    own = tuple(target for target in every if _name(target.body) == _name(said.body))
    others = tuple(target for target in every if target not in own)
    news = tuple(target for target in own if is_news(target, on, said.source_ids))
    forces = [
        (target, force_before(_reopened(target, news, said.source_ids), on)) for target in own if target not in news
    ]

    def of(wanted: Force) -> tuple[Target, ...]:
        return tuple(target for target, found in forces if found is wanted)

    return Record(
        on=on, certain=of(Force.CERTAIN), possible=of(Force.POSSIBLE), undated=of(Force.UNDATED),
        ended=of(Force.ENDED), later=of(Force.NOT_YET), own_news=news, other_bodies=others,
    )  # fmt: skip


def preferred(target: Target, prefer: str | None) -> bool:
    """Whether a version is of the source that a person prefers, named in full or by the beginning of its name."""
    return prefer is not None and target.source.casefold().startswith(prefer.casefold())


def is_news(target: Target, on: PartialDate, source_ids: Collection[str]) -> bool:
    """Whether a version was made by the meeting itself, or stated on its very day."""
    if target.source_id is not None and target.source_id in source_ids:
        return True
    start = begun(target)
    this_day = on.day is not None and target.stated == on
    return this_day or (start.not_before == start.not_after == on.first == on.last)


def _reopened(target: Target, news: tuple[Target, ...], source_ids: Iterable[str]) -> Target:
    """The version without the end that the meeting's own document gave it: that document does not judge itself."""
    made_here = (new for new in news if new.source_id is not None and new.source_id in source_ids)
    replaced = target.end is not None and any(begun(new).known and begun(new) == target.end for new in made_here)
    return replace(target, end=None) if replaced else target


def _name(body: str | None) -> str | None:
    return " ".join(body.split()).casefold() if body else None
