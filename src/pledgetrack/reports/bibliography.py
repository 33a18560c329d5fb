"""What sort of thing a source is in a bibliography, by what the ledger knows of it; nothing is guessed."""

from dataclasses import dataclass

from pledgetrack.model.words import MeetingKind

_PAPERS = ("application/pdf", "application/vnd.openxmlformats-officedocument.wordprocessingml.document")


@dataclass(frozen=True, kw_only=True)
class Sort:
    """A type of CSL 1.0.2 and one of biblatex; ``genre`` tells more in a word.

    ``spoken`` is whether it is somebody's own words, so that the speaker is its author; of an account the speaker is
    none.
    """

    csl: str
    bibtex: str
    genre: str | None = None
    spoken: bool = False

    @property
    def publisher(self) -> str:
        """The field of biblatex that names who published it."""
        return {"report": "institution", "article": "journaltitle"}.get(self.bibtex, "organization")

    @property
    def published_in(self) -> str:
        """The field of CSL that names who published it."""
        return "container-title" if self.csl == "article-newspaper" else "publisher"


_OWN_WORDS = {
    MeetingKind.SPEECH: Sort(csl="speech", bibtex="unpublished", genre="speech", spoken=True),
    MeetingKind.INTERVIEW: Sort(csl="interview", bibtex="misc", genre="interview", spoken=True),
    MeetingKind.LETTER: Sort(csl="personal_communication", bibtex="misc", genre="letter", spoken=True),
}


_SAID = {
    "news article": Sort(csl="article-newspaper", bibtex="article"),
    "blog post": Sort(csl="post-weblog", bibtex="online"),
    "report": Sort(csl="report", bibtex="report"),
}


def sort_of(kind: str | None, media_type: str, address: str | None, said: str | None = None) -> Sort:
    """The sort of a source that tells of an occasion of this kind (a ``MeetingKind``).

    ``address`` is a web address, ``said`` what the source says that it is itself.
    """
    own = _OWN_WORDS.get(MeetingKind(kind)) if kind else None
    if own:
        return own
    genre = "press release" if "press release" in {kind, said} else None
    if genre is None and said in _SAID:
        return _SAID[said]
    if media_type in _PAPERS:
        return Sort(csl="document", bibtex="misc", genre=genre) if genre else Sort(csl="report", bibtex="report")
    return (
        Sort(csl="webpage", bibtex="online", genre=genre)
        if address
        else Sort(csl="document", bibtex="misc", genre=genre)
    )


def tex(text: str) -> str:
    """Words as BibTeX reads them: no sign of them acts."""
    return "".join(_SIGNS.get(sign, sign) for sign in text)


_SIGNS = {
    "\\": "\\textbackslash{}", "~": "\\textasciitilde{}", "^": "\\textasciicircum{}",
    **{sign: f"\\{sign}" for sign in "{}%&$#_"},
}  # fmt: skip
