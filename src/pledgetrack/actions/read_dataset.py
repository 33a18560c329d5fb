"""From a file to a dataset as it was understood: its sheet, its importer, what each row says, and of which city."""

import difflib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from pledgetrack.actions.dataset_sheets import Sheet, known, sheets_of
from pledgetrack.actions.match_city import match_city
from pledgetrack.actions.matched import Match, NoMatch, taken_by_others, without
from pledgetrack.doors.untrusted import read_bytes
from pledgetrack.errors import BadData, UsageError
from pledgetrack.gazetteer import Gazetteer
from pledgetrack.importers import _columns
from pledgetrack.importers._part import Importer
from pledgetrack.model.city import City
from pledgetrack.model.date import PartialDate
from pledgetrack.model.record import LeftOut, Record
from pledgetrack.model.target import Target

Watch = Callable[[Sequence[Record | LeftOut]], Iterator[Record | LeftOut]]
_ONE = "Say which with --as NAME; pledgetrack import --list names them."


@dataclass(frozen=True, kw_only=True)
class Read:
    """One row: its cells by column, and what was made of it.

    ``targets`` is empty and ``left_out`` ``None`` where the source says that there is no target. ``how`` says how the
    city was told, ``name`` what the row calls it. A row that was left out has no ``city``; ``meant`` is then the one
    that it is of, where that is known.
    """

    line: int
    cells: dict[str, str]
    left_out: str | None = None
    name: str | None = None
    city: City | None = None
    meant: City | None = None
    body: str | None = None
    how: str | None = None
    targets: tuple[Target, ...] = ()
    checked: PartialDate | None = None
    published: PartialDate | None = None
    id: str | None = None


@dataclass(frozen=True, kw_only=True)
class Dataset:
    """A file as it was understood, before anything is saved.

    ``sheet`` is its number in a workbook, counted from 1, ``others`` those of sheets that have such a header too and
    were not read, ``unit`` what its rows are counted in; ``unused`` are columns that no publication had before, which
    are kept and of which nothing is made.
    """

    name: str
    sha256: str
    encoding: str
    sheet: int | None
    others: tuple[int, ...] = ()
    unit: str = "line"
    importer: Importer
    unused: tuple[str, ...]
    rows: tuple[Read, ...]

    @property
    def left_out(self) -> tuple[Read, ...]:
        """Rows of which nothing was made, with the reason."""
        return tuple(row for row in self.rows if row.left_out is not None)


def read_dataset(
    source: str,
    gazetteer: Gazetteer,
    *,
    encoding: str | None = None,
    importer: str | None = None,
    watch: Watch = iter,
) -> Dataset:
    """Read a file of targets and match its cities; ``importer`` names the one to use.

    ``watch`` goes through the rows in its stead, and may tell how far it is.

    Raises ``BadData`` for a file that no importer knows, naming the one that came nearest and what it misses.
    """
    raw = read_bytes(source)
    sheets, used = sheets_of(raw, encoding, meanwhile=gazetteer.prepare)
    sheet, part, others = _recognise(sheets, raw.name, importer)
    where = raw.name if sheet.number is None else f"{raw.name}, sheet {sheet.number}"
    names = sheet.names(part)
    fields, unused = _fields(sheet.columns, names, part, where)
    cells = dict(_columns.rows(sheet.text, sheet.columns, where, sheet=sheet.counted, above=sheet.above))
    records = part.read(
        (line, {fields[name]: row[column] for name, column in zip(names, sheet.columns, strict=True) if name in fields})
        for line, row in cells.items()
    )
    rows = _read_all(list(records), cells, gazetteer, settle=part.versions, watch=watch)
    return Dataset(
        name=raw.name, sha256=raw.sha256, encoding=used, sheet=sheet.number, others=others, unit=sheet.unit,
        importer=part, unused=unused, rows=rows,
    )  # fmt: skip


def _recognise(sheets: list[Sheet], name: str, wanted: str | None) -> tuple[Sheet, Importer, tuple[int, ...]]:
    """The sheet to read, its importer, and the numbers of further sheets that have such a header."""
    candidates = [part for part in known() if wanted in {None, part.name}]
    if not candidates:
        raise UsageError(f"no importer {wanted!r}", f"There is: {', '.join(part.name for part in known())}.")
    matching = [(sheet, part) for sheet in sheets for part in candidates if not part.missing(sheet.names(part))]
    if len({part.name for _, part in matching}) > 1:
        raise BadData(f"{name} could be {' or '.join(part.title for _, part in matching)}", _ONE)
    if not matching:
        raise _unknown(sheets, candidates, name)
    first, part = matching[0]
    return first, part, tuple(sorted({one.number for one, _ in matching if one.number} - {first.number}))


def _unknown(sheets: list[Sheet], candidates: list[Importer], name: str) -> BadData:
    ranked = []
    for sheet in sheets:
        for part in candidates:
            names = sheet.names(part)
            for columns, what in part.refuses.items():
                if names and set(columns) <= set(names):
                    return BadData(f"{name} holds no targets: it is {what}", "Import the file of targets instead.")
            missing = part.missing(names)
            ranked.append((len(part.fields(names)) - len(missing), part, missing))
    _, part, missing = max(ranked, key=lambda one: one[0])
    lacks = f"it lacks the column{'s' if len(missing) > 1 else ''} {', '.join(missing)}"
    return BadData(f"{name} is no dataset that is known", f"Nearest: {part.title}; {lacks}.")


def _fields(
    columns: tuple[str, ...], names: tuple[str, ...], part: Importer, where: str
) -> tuple[dict[str, str], tuple[str, ...]]:
    """The field of each column, and the columns that nobody knows; two columns for one field are an error."""
    fields = part.fields(names)
    for twin in filter(None, map(_columns.twin_of, columns)):
        if not part.versions or set(_columns.loose((twin,))) & set(fields):
            raise BadData(f"{where}, the header: two columns are called {twin!r}", "Rename one of them.")
    for own in fields.values():
        twins = [name for name in names if fields.get(name) == own]
        if len(twins) > 1:
            raise BadData(f"{where}, the header: {' and '.join(twins)} are one column", "Take one of them out.")
    absent = [name for own, called in part.columns.items() if own not in fields.values() for name in called]
    unknown = tuple(name for name in names if name not in fields and name not in part.unused)
    for name in unknown:
        near = difflib.get_close_matches(name, absent, 1, 0.85 if part.versions else 0.6)
        if near or not part.versions:
            remedy = f"Did you mean {near[0]!r}?" if near else f"{part.generations[0]} lists the columns."
            raise BadData(f"{where}, the header: unknown column {name!r}", remedy)
    return fields, unknown


def _read_all(
    records: list[Record | LeftOut],
    cells: dict[int, dict[str, str]],
    gazetteer: Gazetteer,
    *,
    settle: bool,
    watch: Watch,
) -> tuple[Read, ...]:
    """What is made of each row. ``settle``: a city has its own rows, so those of a fuller name tell the others."""
    matches: dict[int, Match | NoMatch] = {}
    for record in watch(records):
        if record.place is not None:
            try:
                matches[record.line] = match_city(record.place, gazetteer)
            except NoMatch as error:
                matches[record.line] = error
    taken = {match.city for match in matches.values() if isinstance(match, Match) and not match.otherwise}
    places = {record.line: record.place for record in records if record.place is not None}
    for line, match in matches.items():
        if settle and isinstance(match, NoMatch) and match.candidates:
            matches[line] = without(match, taken) or match
        elif settle and isinstance(match, Match) and match.otherwise and match.city in taken:
            matches[line] = taken_by_others(places[line], match)
    return tuple(_read(record, cells[record.line], matches.get(record.line)) for record in records)


def _read(record: Record | LeftOut, cells: dict[str, str], match: Match | NoMatch | None) -> Read:
    if isinstance(record, LeftOut):
        meant, how = (match.city, match.how) if isinstance(match, Match) else (None, None)
        return Read(
            line=record.line, cells=cells, left_out=record.reason, name=record.name, published=record.published,
            meant=meant, how=how,
        )  # fmt: skip
    if not isinstance(match, Match):
        return Read(
            line=record.line, cells=cells, left_out=str(match), name=record.place.name, published=record.published
        )
    body = record.place.body or match.body
    return Read(
        line=record.line, cells=cells, name=record.place.name, city=match.city, body=body, how=match.how,
        targets=tuple(_built(record, match.city, body)), checked=record.checked, published=record.published,
        id=record.id,
    )  # fmt: skip


def _built(record: Record, city: City, body: str | None) -> Iterator[Target]:
    for target in record.targets:
        made = target(city=city)
        if record.unguarded and made.id != record.id:
            # Its id is of neither where it was on record before or came of a dataset: we guard unless asked not to.
            made = record.unguarded(city=city)
        yield replace(made, body=body) if body else made
