"""The cases of the product, told at the end of a run that judged them."""

from collections.abc import Iterable

import pytest

TOLD = "cases of the product, each with its verdict"


@pytest.hookimpl
def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Print each case with the verdict that it was given: under ``pytest -n`` too, for reports travel."""
    found: Iterable[pytest.TestReport] = terminalreporter.stats.get("passed", [])
    cases = sorted(str(dict(report.user_properties)[TOLD]) for report in found if TOLD in dict(report.user_properties))
    if cases:
        terminalreporter.section(f"{TOLD}: {len(cases)} as written")
        for case in cases:
            terminalreporter.line(case)
