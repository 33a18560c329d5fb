"""The shape of an importer."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from pledgetrack.model.record import LeftOut, Record

Row = tuple[int, dict[str, str]]


@dataclass(frozen=True, kw_only=True)
class Importer:
    """One dataset: its columns, and ``read``, which turns numbered rows into records.

    ``columns`` maps each field that ``read`` knows to the names that headers have had for it; ``needed`` are the fields
    that a header must have (and one of ``one_of``), ``unused`` the columns of which nothing is made. ``versions`` says
    that a later publication brings new versions of what an earlier one said; else each row stands for itself, and a
    column that is not known is an error. ``loose`` names are compared without case, spaces and signs: "City.Location"
    is ``city_location``. ``refuses`` maps columns that tell a file without targets to what such a file is.
    """

    name: str
    title: str
    generations: tuple[str, ...]
    columns: Mapping[str, tuple[str, ...]]
    needed: tuple[str, ...]
    read: Callable[[Iterable[Row]], Iterator[Record | LeftOut]]
    one_of: tuple[str, ...] = ()
    unused: tuple[str, ...] = ()
    versions: bool = True
    loose: bool = True
    refuses: Mapping[tuple[str, ...], str] = field(default_factory=dict)
    licence: str = ""
    obtained: str = ""

    def fields(self, columns: Iterable[str]) -> dict[str, str]:
        """The field of each column of a header that has one."""
        known = {name: own for own, names in self.columns.items() for name in names}
        return {column: known[column] for column in columns if column in known}

    def missing(self, columns: Iterable[str]) -> tuple[str, ...]:
        """Needed fields that a header lacks, each as its columns are called."""
        there = set(self.fields(columns).values())
        lacking = [" or ".join(self.columns[own]) for own in self.needed if own not in there]
        if self.one_of and not there & set(self.one_of):
            lacking.append(" or ".join(self.one_of))
        return tuple(lacking)
