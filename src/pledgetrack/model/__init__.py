"""The words of the domain as frozen values.

::

    Document ── read by extract ──> Extraction ─┬─ MeetingFacts ── Fact ── Evidence
                                                ├─ FoundCity ── City, Evidence…
                                                ├─ Speaker, Statement
                                                ├─ Claim ── Subject, Evidence
                                                └─ Unresolved
    Meeting ── Mention (City, Source) ── Claim  ─┐
    Target (City, in force from start to end)  ──┴─ compare ──> Verdict
"""
