"""From a document's sentences to its claims: whether it may hold any at all."""

from pledgetrack.extract.atlas import Atlas
from pledgetrack.extract.claims import language
from pledgetrack.extract.claims.passages import Cut, Passage, passages
from pledgetrack.extract.expression import Expression, once
from pledgetrack.extract.han import simplified
from pledgetrack.extract.numbers import read_shares
from pledgetrack.extract.patterns import fitting, wordings
from pledgetrack.extract.sentences import Sentence
from pledgetrack.extract.shadow import shadow
from pledgetrack.extract.voices import Voices
from pledgetrack.model.claim import Claim
from pledgetrack.model.evidence import Document
from pledgetrack.model.words import Form

# A year to come, which may head a column of figures.
_YEAR = Expression(r"\b20[2-9]\d\b")
# "31. Dezember 2040", "310.000 Einwohner": no sentence ends there.
_POINT = r"(?<=\d)\.(?= [a-zä]{3,9} 20|\d{3} einw)"


def find_claims(document: Document, sentences: tuple[Sentence, ...], atlas: Atlas, voices: Voices) -> tuple[Claim, ...]:
    """Every target that the document gives somebody, in the order of its words, each once.

    ``document.text[claim.evidence.start:claim.evidence.end] == claim.evidence.text``. What nobody can be said to aim
    at gives none.
    """
    main = document.language if document.language in language.KNOWN else language.detect(document.text)
    low = shadow(document.text)
    if "-\n" in document.text:
        from pledgetrack.extract.claims.parted import rejoined  # few texts hold what it is for

        low = rejoined(low)
    spoken = (main, *language.beside(low, main))
    if "zh" in spoken:
        low = simplified(low)
    if "de" in spoken:
        low = once(_POINT).sub(" ", low)
    aiming = tuple(one for one in spoken if _speaks_of_aims(one, low))
    if not aiming:
        return ()
    begun = {one.evidence.start for one in voices.statements if one.form is Form.QUOTATION}
    cut = Cut(
        document=document, low=low, main=main, aiming=aiming, passages=passages(sentences, low, document.text, begun)
    )
    first = next((one.number for one in cut.passages if _may_aim(one, aiming)), None)
    if first is None:
        return ()  # what only points at an aim needs one before it
    from pledgetrack.extract.claims.reader import read_all  # takes longer to load than a text without aims to read

    return read_all(cut, first, atlas, voices)


def _may_aim(passage: Passage, aiming: tuple[str, ...]) -> bool:
    """Whether a passage may hold an aim by itself, or the figures of a table of aims."""
    if (passage.row and _YEAR.search(passage.low)) or (passage.lead is not None and "%" in passage.low):
        return True
    low = passage.low
    return any(fitting(spoken, low, measured=bool(read_shares(low, spoken))) for spoken in aiming)


def _speaks_of_aims(spoken: str, low: str) -> bool:
    """Whether a text may hold a wording of a language that does not only lean on others."""
    return any(literal in low for part in wordings(spoken).values() if not part.leaning for literal in part.literals)
