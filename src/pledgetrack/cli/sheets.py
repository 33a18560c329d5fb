"""Sheets on the screen, or as one JSON document."""

from pledgetrack.cli.session import Session
from pledgetrack.render.sheet import show_sheet
from pledgetrack.reports.document import document
from pledgetrack.reports.sheet import Sheet


def show(session: Session, sheet: Sheet, *, json: bool) -> None:
    """Show a row with all that belongs to it, through the pager where it is long."""
    if json:
        session.screen.data(document(sheet.name, (), sheet.data))
        return
    with session.paged() as screen:
        show_sheet(screen, sheet)
