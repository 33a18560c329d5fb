"""Rows of a dataset as its importer reads them, through the header."""

from pledgetrack.importers import _columns
from pledgetrack.importers._part import Importer
from pledgetrack.model.city import City
from pledgetrack.model.record import LeftOut, Record
from pledgetrack.model.target import Target

PORT = City(geonameid=1, name="Port", country="XX")


def read(importer: Importer, text: str) -> list[Record | LeftOut]:
    """What is made of each row of a CSV text."""
    columns = _columns.header(text, "t.csv")
    names = _columns.loose(columns)
    assert importer.missing(names) == (), importer.missing(names)
    fields = importer.fields(names)
    rows = _columns.rows(text, names, "t.csv")
    return list(importer.read((line, {fields[n]: v for n, v in row.items() if n in fields}) for line, row in rows))


def targets(importer: Importer, text: str) -> list[Target]:
    """The targets of a text with one row."""
    (record,) = read(importer, text)
    assert isinstance(record, Record), record
    return [target(city=PORT) for target in record.targets]


def left_out(importer: Importer, text: str) -> str:
    """Why the one row of a text is left out."""
    (row,) = read(importer, text)
    assert isinstance(row, LeftOut), row
    return row.reason
