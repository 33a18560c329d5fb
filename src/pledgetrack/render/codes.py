"""How styles reach a terminal, and what one without Unicode is given; no verdicts here, so that commands start fast."""

# No grey on its own, no blinking, nothing that only colour tells. All verdicts are bold: the eye lands there first.
CODES = {
    "bold": "1", "dim": "2", "uncertain": "33",
    "verdict": "1", "verdict green": "1;32", "verdict cyan": "1;36", "verdict yellow": "1;33",
    "verdict magenta": "1;35", "verdict red": "1;31",
}  # fmt: skip
# What a screen without these characters is given instead; the meaning stays (≤ never becomes <).
ASCII = str.maketrans(
    {
        "…": "...", "·": ".", "≠": "!=", "≤": "<=", "≥": ">=", "−": "-", "–": "-", "—": "-", "“": '"', "”": '"',
        "‘": "'", "’": "'", "─": "-", "×": "x", "⟦": "[[", "⟧": "]]",
    }
)  # fmt: skip
