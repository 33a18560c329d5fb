"""Passages on the screen, with what was looked for between ⟦ and ⟧."""

from collections.abc import Iterable

from pledgetrack.render.console import Screen, one_line
from pledgetrack.reports.passages import Found, lit


def show_passages(screen: Screen, found: Iterable[Found], words: str) -> None:
    """Print one paragraph a passage."""
    for one in found:
        screen.line(f"{one.date or 'no date'}  {one_line(one.about)}", style="bold", indent=12)
        screen.line(f"  {one_line(lit(one.text, words))}", indent=2)
        screen.line(f"  {one.row}, characters {one.start}–{one.end}", indent=4)
        screen.line()
