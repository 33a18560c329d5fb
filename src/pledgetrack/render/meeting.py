"""An account on the screen, before it is saved."""

from itertools import groupby

from pledgetrack.render.console import Screen, one_line
from pledgetrack.reports.meeting import Line, MeetingReport

_WIDE_TABLE = 72
_INDENT = 2


def show_meeting(screen: Screen, report: MeetingReport) -> None:
    """Print what was found, with the words that it rests on."""
    screen.line("Meeting", style="bold")
    screen.pairs(((line.what, f"{line.found}{_rests_on(line)}") for line in report.facts()), indent=_INDENT)
    named = report.named()
    if named:
        screen.line(f"  {named}", indent=_INDENT)
    screen.line()
    _cities(screen, report)
    for title, lines in (("Speakers", report.speakers()), ("Claims", report.claims())):
        screen.line(f"{title} ({len(lines)})" if lines else f"{title}: none found", style="bold")
        _findings(screen, lines)
        screen.line()
    uncertain = report.uncertain()
    if uncertain:
        screen.line(f"Uncertain ({len(uncertain)})", style="bold")
        for one in uncertain:
            screen.line(f"  ? {one_line(screen.cut(one))}", indent=4, style="uncertain")
        screen.line()


def _rests_on(line: Line) -> str:
    return f"  ({line.words})" if line.words else ""


def _cities(screen: Screen, report: MeetingReport) -> None:
    table = report.cities()
    rows = [tuple(str(value) for value in row) for row in table.rows]
    screen.line(f"Cities ({len(rows)})" if rows else "Cities: none found", style="bold")
    if not screen.terminal or screen.narrow or not rows:
        if rows:
            screen.table(table.columns, rows)
    elif screen.width >= _WIDE_TABLE:
        # Why it is this city is said under "Uncertain" where it matters, and in the JSON.
        screen.table(table.columns[:-1], [row[:-1] for row in rows], whole=table.columns[1:4])
    else:
        for city, geonames, role, confidence, words, named, _ in rows:
            screen.line(f"  {city} ({geonames})", indent=4)
            screen.line(f"    {role}, {confidence} confidence, “{one_line(words)}”, {named}", indent=4)
    if not screen.narrow or not rows:
        screen.line()


def _findings(screen: Screen, lines: tuple[Line, ...]) -> None:
    """Each finding with its words; those that rest on the same words stand together above them."""
    for basis, findings in groupby(lines, key=lambda line: line.words):
        for line in findings:
            screen.line(f"  {one_line(line.what)}: {one_line(line.found)}", indent=4)
        screen.line(f"    {one_line(screen.cut(basis))}", indent=4)
