"""What sort of thing a source is in a bibliography: held against the types that CSL and biblatex know."""

import pytest

from pledgetrack.model.words import MeetingKind
from pledgetrack.reports.bibliography import sort_of

# Types of items in CSL 1.0.2, and of entries in biblatex 3.
CSL = {
    "article", "article-journal", "article-magazine", "article-newspaper", "bill", "book", "broadcast", "chapter",
    "classic", "collection", "dataset", "document", "entry", "entry-dictionary", "entry-encyclopedia", "event",
    "figure", "graphic", "hearing", "interview", "legal_case", "legislation", "manuscript", "map", "motion_picture",
    "musical_score", "pamphlet", "paper-conference", "patent", "performance", "periodical",
    "personal_communication", "post", "post-weblog", "regulation", "report", "review", "review-book", "software",
    "song", "speech", "standard", "thesis", "treaty", "webpage",
}  # fmt: skip
BIBLATEX = {
    "article", "book", "mvbook", "inbook", "bookinbook", "suppbook", "booklet", "collection", "mvcollection",
    "incollection", "suppcollection", "dataset", "manual", "misc", "online", "patent", "periodical",
    "suppperiodical", "proceedings", "mvproceedings", "inproceedings", "reference", "mvreference", "inreference",
    "report", "set", "software", "thesis", "unpublished", "xdata",
}  # fmt: skip
PDF, DOCX, HTML, TEXT = (
    "application/pdf", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "text/html", "text/plain",
)  # fmt: skip
WEB = "https://example.org/a"
CASES = [
    (MeetingKind.NOT_STATED, HTML, WEB, "webpage", "online", None),
    (MeetingKind.NOT_STATED, HTML, None, "document", "misc", None),
    (MeetingKind.NOT_STATED, PDF, WEB, "report", "report", None),
    (MeetingKind.MEETING, DOCX, None, "report", "report", None),
    (MeetingKind.MEETING, TEXT, WEB, "webpage", "online", None),
    (MeetingKind.COUNCIL_SESSION, TEXT, None, "document", "misc", None),
    (MeetingKind.COUNCIL_SESSION, PDF, WEB, "report", "report", None),
    (MeetingKind.PRESS_RELEASE, HTML, WEB, "webpage", "online", "press release"),
    (MeetingKind.PRESS_RELEASE, PDF, WEB, "document", "misc", "press release"),
    (MeetingKind.PRESS_RELEASE, TEXT, None, "document", "misc", "press release"),
    (MeetingKind.SPEECH, HTML, WEB, "speech", "unpublished", "speech"),
    (MeetingKind.INTERVIEW, TEXT, None, "interview", "misc", "interview"),
    (MeetingKind.LETTER, PDF, WEB, "personal_communication", "misc", "letter"),
    (None, HTML, None, "document", "misc", None),
]


SAID = [
    ("news article", MeetingKind.MEETING, "article-newspaper"), ("news article", MeetingKind.INTERVIEW, "interview"),
    ("news article", MeetingKind.PRESS_RELEASE, "webpage"), ("report", MeetingKind.NOT_STATED, "report"),
    ("blog post", None, "post-weblog"), ("press release", None, "webpage"), ("nonsense", None, "webpage"),
]  # fmt: skip


@pytest.mark.parametrize(("said", "kind", "csl"), SAID)
def test_what_a_page_says_that_it_is_counts_less_than_whose_words_it_holds(said, kind, csl):
    found = sort_of(kind, HTML, WEB, said)
    assert (found.csl, found.csl in CSL, found.bibtex in BIBLATEX) == (csl, True, True)


@pytest.mark.parametrize(("kind", "media_type", "address", "csl", "bibtex", "genre"), CASES)
def test_a_source_is_cited_as_what_it_is(kind, media_type, address, csl, bibtex, genre):
    found = sort_of(kind, media_type, address)
    assert (found.csl, found.bibtex, found.genre) == (csl, bibtex, genre)


def test_every_sort_is_one_that_reference_managers_know():
    found = {
        sort_of(kind, media_type, address)
        for kind in (None, *MeetingKind)
        for media_type in (PDF, DOCX, HTML, TEXT)
        for address in (WEB, None)
    }
    assert {one.csl for one in found} <= CSL
    assert {one.bibtex for one in found} <= BIBLATEX


def test_only_of_what_somebody_says_or_writes_is_the_speaker_the_author():
    authored = {one for one in CASES if sort_of(*one[:3]).spoken}
    assert {one[0] for one in authored} == {MeetingKind.SPEECH, MeetingKind.INTERVIEW, MeetingKind.LETTER}
