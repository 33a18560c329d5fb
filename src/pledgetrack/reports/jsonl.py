"""One JSON document on one line."""

import json
from typing import Any

from pledgetrack.reports.unseen import escaped


def json_line(value: Any) -> str:
    """One JSON document on one line, in any script, without a character that could act on a screen; no NaN."""
    return escaped(json.dumps(value, ensure_ascii=False, allow_nan=False)) + "\n"
