"""One row of the ledger on the screen, with all that belongs to it."""

from pledgetrack.render.city import show_entry
from pledgetrack.render.console import Screen, one_line
from pledgetrack.reports.sheet import Part, Sheet

_INDENT = 2


def show_sheet(screen: Screen, sheet: Sheet) -> None:
    """Print the row, what is known of it, and each part that has something in it."""
    screen.line(one_line(sheet.title), style="bold")
    if sheet.pairs:
        screen.line()
        screen.pairs(sheet.pairs)
    for part in sheet.parts:
        show_part(screen, part)


def show_part(screen: Screen, part: Part) -> None:
    """Print one part with its heading, or that there is nothing in it."""
    count = len(part.blocks) + len(part.entries)
    if not count and not part.none:
        return
    screen.line()
    screen.line(f"{part.title} ({count})" if count else f"{part.title}: {part.none}", style="bold")
    for block in part.blocks:
        screen.line(f"  {one_line(screen.cut(block.head))}", indent=2 * _INDENT)
        screen.pairs(block.pairs, indent=2 * _INDENT)
    for entry in part.entries:
        show_entry(screen, entry, f"{entry.mention.city.label}  {entry.mention.meeting.date or 'no date'}")
