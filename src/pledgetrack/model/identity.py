"""Content ids: a kind letter and 8 base32 characters of the hash of what makes the thing itself.

The same thing has the same id in every ledger, so ledgers can be merged and a citation holds.
"""

import json

from pledgetrack.digest import sha256


def content_id(letter: str, *parts: object) -> str:
    """Return the id of a thing, e.g. ``content_id("c", "geonames", 1795565) == "cxxxxxxxx"``.

    ``parts`` are plain JSON values; their types count, so ``1`` and ``"1"`` differ.
    """
    import base64  # reading a text needs no id

    told = json.dumps(parts, ensure_ascii=False, allow_nan=False, separators=(",", ":"), sort_keys=True)
    digest = sha256(told.encode("utf-8", "surrogatepass")).digest()
    return letter + base64.b32encode(digest[:5]).decode("ascii").lower()
