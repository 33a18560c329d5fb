"""Statements side by side on the screen, under the names of their cities."""

from collections.abc import Sequence
from itertools import groupby

from pledgetrack.model.verdict import Verdict
from pledgetrack.render.console import Screen, one_line
from pledgetrack.render.theme import sign, style
from pledgetrack.reports.comparison import Compared, totals
from pledgetrack.reports.words import quoted

_INDENT = 2


def show_comparison(screen: Screen, rows: Sequence[Compared]) -> None:
    """Print each statement with its verdict below its city, and how often each verdict came."""
    for city, statements in groupby(rows, key=lambda row: row.city):
        screen.line(one_line(city), style="bold")
        for row in statements:
            _statement(screen, row)
        screen.line()
    counted = totals(rows)
    if counted:
        total = sum(count for _, count in counted)
        # What two accounts of a meeting tell alike was said once.
        times = f", told {len(rows)} times" if total < len(rows) else ""
        screen.line(f"{total} statements{times}: " + ", ".join(f"{word} {count}" for word, count in counted), indent=4)


def _statement(screen: Screen, row: Compared) -> None:
    verdict = Verdict(word=row.word, rule="", words=row.words, argument=row.verdict[len(row.word) + 1 : -1] or None)
    mark = " [entered by hand]" if row.entered else "" if row.reviewed else " [unreviewed]"
    ruling = f"{sign(verdict)} {row.verdict}  {row.words}{mark}"
    screen.line(f"  {row.date or 'no date'}  {ruling}", indent=2 * _INDENT, style=style(row.word))
    checked = f"checked {row.recorded_checked}" if row.recorded_checked else "not known when last checked"
    pairs = [
        ("said", f"{row.said}, {quoted(one_line(row.quotation))}" if row.said else "nothing of a target is reported")
    ]
    if row.recorded:
        pairs.append(("recorded", f"{row.recorded} ({row.recorded_source}, {checked})"))
    if row.ruling:
        pairs.append(("ruled", f"{row.ruling} by {row.ruled_by}"))
    pairs.append(("at", f"{one_line(row.meeting)} ({row.id})"))
    screen.pairs(pairs, indent=2 * _INDENT)
