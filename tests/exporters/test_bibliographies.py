"""The sources for reference managers."""

import io
import json
import re
from collections.abc import Sequence

from pledgetrack.exporters._part import Exporter
from pledgetrack.exporters.bibtex import EXPORTER as BIBTEX
from pledgetrack.exporters.csl_json import EXPORTER as CSL
from pledgetrack.table import Table

READ = "2026-11-28T09:08:07Z"
COLUMNS = ("id", "source_name", "title", "origin", "archive", "publisher", "address", "language", "published", "sha256", "read_at", "media_type", "meeting", "meeting_kind")  # fmt: skip
ROWS = [
    ("s1", "a.html", "Under_way & {50 %}\x1b", "https://example.org/a", "https://archive.example/a", "C40", None, "en", "2021-09", "ab", READ, "text/html", "A dialogue", "meeting"),
    ("s2", "b.txt", None, "b.txt", None, None, None, None, None, "cd", READ, "text/plain", "Cities’ dialogue", "not stated"),
    ("s3", "c.txt", None, "c.txt", None, None, None, None, None, "ef", READ, "text/plain", None, None),
    ("s4", "d.pdf", "A speech", "https://example.org/d", None, None, None, None, None, "01", READ, "application/pdf", "A speech", "speech"),
]  # fmt: skip


def written(exporter: Exporter, rows: Sequence[tuple[str | None, ...]]) -> str:
    file = io.BytesIO()
    assert exporter.write(Table(name="sources", columns=COLUMNS, rows=rows), file, False) == len(rows)
    return file.getvalue().decode()


def test_csl_json_is_a_list_of_items():
    first, second, third, fourth = json.loads(written(CSL, ROWS))
    assert (first["URL"], first["type"], first["publisher"]) == ("https://example.org/a", "webpage", "C40")
    assert first["issued"] == {"date-parts": [[2021, 9]]}
    assert first["accessed"] == {"date-parts": [[2026, 11, 28]]}
    assert (first["event-title"], "event-title" in second) == ("A dialogue", False)
    assert (second["title"], second["type"], "URL" in second) == ("Cities’ dialogue", "document", False)
    assert third["title"] == "c.txt"
    assert (fourth["type"], fourth["genre"], "event-title" in fourth) == ("speech", "speech", False)
    assert json.loads(written(CSL, [])) == []


def test_nothing_in_a_bibtex_entry_acts():
    entries = written(BIBTEX, ROWS)
    assert "title = {Under\\_way \\& \\{50 \\%\\}\\textbackslash{}u\\{1b\\}}," in entries
    assert "url = {https://example.org/a}," in entries
    assert re.findall(r"@(\w+)\{(\w+),", entries) == [
        ("online", "s1"),
        ("misc", "s2"),
        ("misc", "s3"),
        ("unpublished", "s4"),
    ]
    assert "eventtitle = {A dialogue}," in entries and "title = {Cities’ dialogue}," in entries
    assert written(BIBTEX, []) == ""
