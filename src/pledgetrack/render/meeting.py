"""An account on the screen, before it is saved."""

from pledgetrack.render.console import Screen, one_line
from pledgetrack.reports.meeting import Line, MeetingReport


def show_meeting(screen: Screen, report: MeetingReport) -> None:
    """Print what was found, with the words that it rests on."""
    screen.line("Meeting", style="bold")
    _lines(screen, report.facts())
    named = report.named()
    if named:
        screen.line(f"  {named} reported participants are named here")
    screen.line()
    table = report.cities()
    rows = [tuple(str(value) for value in row[:5]) for row in table.rows]
    screen.line(f"Cities ({len(rows)})" if rows else "Cities: none found", style="bold")
    if rows:
        screen.table(table.columns[:5], rows)
    screen.line()
    for title, lines in (("Speakers", report.speakers()), ("Claims", report.claims())):
        screen.line(f"{title} ({len(lines)})" if lines else f"{title}: none found", style="bold")
        _lines(screen, lines)
        screen.line()
    uncertain = report.uncertain()
    if uncertain:
        screen.line("Uncertain", style="bold")
        for one in uncertain:
            screen.line(f"  ? {one_line(one)}", indent=4, style="yellow")
        screen.line()


_SECOND = 24  # columns that what was found is padded to, so that the words line up


def _lines(screen: Screen, lines: tuple[Line, ...]) -> None:
    width = max((len(line.what) for line in lines), default=0)
    second = min(max((len(line.found) for line in lines), default=0), _SECOND)
    for line in lines:
        basis = f"   {one_line(line.words)}" if line.words else ""
        screen.line(
            f"  {one_line(line.what):<{width}}  {one_line(line.found):<{second}}{basis}".rstrip(), indent=width + 4
        )
