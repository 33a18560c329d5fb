"""Characters that act on a screen, or hide, without being seen."""

import re

from pledgetrack import prepared

# C0 but newline, DEL, C1, soft hyphen, fillers, zero width, bidirectional marks, line separators, variation selectors,
# musical format marks, tags, lone surrogates.
UNSEEN = prepared.pattern(
    "[\x00-\x09\x0b-\x1f\x7f-\x9f\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2028-\u202e"
    "\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb\ufffe\uffff\ud800-\udfff\U0001d173-\U0001d17a"
    "\U000e0000-\U000e0fff]"
)


def visible(text: str) -> str:
    r"""Return the text with every character shown that would act unseen: ESC as ``\u{1b}``. Newlines stay."""
    return UNSEEN.sub(lambda match: f"\\u{{{ord(match[0]):x}}}", text)


def escaped(json: str) -> str:
    r"""JSON text with those characters as its own escapes (``\u009b``): it says the same and acts on nothing.

    It holds no newline of data either: those are escaped in every JSON text.
    """
    return UNSEEN.sub(_escape, json)


def _escape(match: re.Match[str]) -> str:
    code = ord(match[0])
    if code < 0x10000:
        return f"\\u{code:04x}"
    high, low = divmod(code - 0x10000, 0x400)
    return f"\\u{0xD800 + high:04x}\\u{0xDC00 + low:04x}"
