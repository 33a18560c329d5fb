"""How much of the main text of pages is read, and nothing else: our reader, and beside it the library alone.

Run: python benchmarks/readers.py. Three accounts in ten layouts; F1 of the words in order (longest common sequence).
"""

import re
import statistics
from difflib import SequenceMatcher

from _layouts import ACCOUNTS, LAYOUTS, true_text
from trafilatura import extract

from pledgetrack.doors.parsed import NO_HINTS
from pledgetrack.readers.html import READER

BAR = 0.95
_SIGNS = re.compile(r"^- | \| ", re.M)  # of points and cells, which the true texts leave out


def f1(read: str, true: str) -> float:
    """Of the words of two texts in their order: twice those in common by all of both."""
    mine, wanted = _SIGNS.sub(" ", read).split(), true.split()
    blocks = SequenceMatcher(None, mine, wanted, autojunk=False).get_matching_blocks()
    return 2 * sum(block.size for block in blocks) / max(1, len(mine) + len(wanted))


def main() -> None:
    scores: dict[str, list[float]] = {"pledgetrack": [], "trafilatura": []}
    print(f"{'layout':<12} pledgetrack  trafilatura   (F1 of words, mean of {len(ACCOUNTS)} pages)")
    for layout in LAYOUTS:
        ours, alone = [], []
        for account in ACCOUNTS:
            html, true = layout(account), true_text(account)
            ours.append(f1(READER.parse(html.encode(), NO_HINTS).text, true))
            alone.append(f1(extract(html) or "", true))
        scores["pledgetrack"] += ours
        scores["trafilatura"] += alone
        print(f"{layout.__name__:<12} {statistics.mean(ours):11.3f} {statistics.mean(alone):12.3f}")
    for name, found in scores.items():
        held = "" if name != "pledgetrack" else f"   bar {BAR}: {'held' if statistics.mean(found) >= BAR else 'MISSED'}"
        print(f"{name}: mean {statistics.mean(found):.3f}, worst {min(found):.3f} of {len(found)} pages{held}")


if __name__ == "__main__":
    main()
