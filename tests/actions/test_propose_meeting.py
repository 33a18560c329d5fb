"""What an occasion is called where nobody says it."""

import pytest

from pledgetrack.actions.propose_meeting import proposal_of
from pledgetrack.model.evidence import Document
from pledgetrack.model.extraction import Extraction
from pledgetrack.model.proposal import Details


@pytest.mark.parametrize(
    ("text", "title", "called"),
    [
        ("A session\n\nWords.", None, "A session"),
        ("\n\n  A   session \nWords.", None, "A session"),
        ("A session", "The title", "The title"),
        ("Menu\n\nA session", "  The\ntitle ", "The title"),
        ("A session", "—", "A session"),
        ("---\n\n# 1 Introduction\n\nWords.", None, "1 Introduction"),
        ("• A point", None, "A point"),
        ("2030\n\nMinutes", None, "Minutes"),
        ("2030", None, "a.txt"),
        ("title: A vote\n", "The page's own", "The page's own"),
        (f"{'word ' * 30}end.", None, f"{' '.join(['word'] * 23)}…"),
    ],
)
def test_the_title(text: str, title: str | None, called: str):
    document = Document(name="a.txt", origin="a.txt", sha256="00", text=text, title=title)
    assert proposal_of(Extraction(document=document), Details()).title == called


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("1 Introduction\n\nThe city plans.", "not stated"),
        ("PRESS RELEASE\n\nThe city plans.", "press release"),
        ("# Pressemitteilung 12/2021\n\nDie Stadt plant.", "press release"),
        ("The mayor said in a press release: we plan.", "not stated"),
        (f"{'Words. ' * 100}\nPress release\n", "not stated"),
    ],
)
def test_the_kind_is_what_the_text_says_or_a_gap(text: str, kind: str):
    document = Document(name="a.txt", origin="a.txt", sha256="00", text=text)
    assert proposal_of(Extraction(document=document), Details()).kind == kind
