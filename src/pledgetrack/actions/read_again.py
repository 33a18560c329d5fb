"""A source read again from the bytes that are kept of it, against its text and the quotations that rest on it."""

import sqlite3
from collections.abc import Iterator

from pledgetrack.actions.read_document import parsed_again
from pledgetrack.digest import sha256
from pledgetrack.doors.parsed import Hints
from pledgetrack.errors import BadData, Locked
from pledgetrack.reports import words
from pledgetrack.reports.lint import Code, Finding
from pledgetrack.store import checks, sources

_UNLOCK = "pledgetrack check --password-file FILE"
_RESTORE = "pledgetrack show source {0}, and compare it with a backup of the ledger"


def read_again(db: sqlite3.Connection, source: str, passwords: tuple[str, ...] = ()) -> Iterator[Finding]:
    """Yield what is no longer as it was when a source (an id) was read; nothing where all of it is.

    One of the ``passwords`` may open it.
    """
    kept, text = sources.kept(db, source), sources.text(db, source)
    if kept is None or not kept.size:
        seen = "its bytes are not kept (an older pledgetrack recorded it), so nothing can be held against them"
        yield _finding(Code.SOURCE_UNVERIFIED, source, source, seen)
        return
    if sha256(text.encode("utf-8", "surrogatepass")).hexdigest() != kept.text_sha256:
        yield _finding(Code.SOURCE_CHANGED, source, source, "its stored text is not the one that was read")
    held = sources.with_id(db, source)
    try:
        content = sources.content(db, source) or b""
        if sha256(content).hexdigest() != held.sha256:
            yield _finding(Code.SOURCE_CHANGED, source, source, "the bytes kept of it are not those that were read")
            return
        hints = Hints(encoding=sources.encoding(db, source), passwords=passwords)
        again = parsed_again(content, source, media_type=held.media_type, hints=hints)
    except Locked as error:
        seen = f"{error.message}: its quotations are held against its stored text alone"
        yield Finding(code=Code.SOURCE_UNVERIFIED, city="", row=source, observation=seen, mend=_UNLOCK)
        return
    except BadData as error:
        yield _finding(Code.SOURCE_CHANGED, source, source, error.message)
        return
    if again.text != text:
        for table, row, quotation in checks.quotations(db, source):
            if quotation not in again.text:
                seen = f"read again from its bytes, {source} does not hold {words.quoted(quotation)} ({table})"
                yield _finding(Code.EVIDENCE_CHANGED, row, source, seen)


def _finding(code: Code, row: str, source: str, seen: str) -> Finding:
    return Finding(code=code, city="", row=row, observation=seen, mend=_RESTORE.format(source))
