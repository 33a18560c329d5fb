"""Findings on the screen: one block a city, one paragraph a finding."""

from collections.abc import Iterable
from itertools import groupby

from pledgetrack.render.console import Screen
from pledgetrack.reports.lint import Finding


def show_findings(screen: Screen, findings: Iterable[Finding]) -> None:
    """Print findings, which come in their order, under the name of their city."""
    for city, found in groupby(findings, key=lambda one: one.city):
        screen.line(city or "The ledger", style="bold")
        for one in found:
            screen.line(f"  {one.code}  {one.row}", indent=4)
            screen.line(f"    {one.observation}", indent=4)
            screen.line(f"    mend: {one.mend}", indent=4)
        screen.line()
