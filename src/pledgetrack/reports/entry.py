"""One statement of a city, or one silence, with its verdict."""

from dataclasses import dataclass

from pledgetrack.model.claim import Claim
from pledgetrack.model.meeting import Mention
from pledgetrack.model.review import Translation
from pledgetrack.model.ruling import Ruling
from pledgetrack.model.target import Target
from pledgetrack.model.verdict import Flag, Verdict
from pledgetrack.model.words import Form, Standing
from pledgetrack.reports import words
from pledgetrack.table import Cell

ENTRY_COLUMNS = (
    "id", "date", "meeting", "meeting_kind", "role", "speaker", "form", "quotation", "source", "start", "end", "said",
    "verdict", "words", "rule", "recorded_id", "recorded", "notes", "flags", "reviewed", "entered",
    "ruling", "ruled_by", "ruled_why", "translation",
)  # fmt: skip


@dataclass(frozen=True, kw_only=True)
class CityEntry:
    """One statement, or one silence, with its verdict. ``id`` is the claim's, or the mention's for a silence.

    ``form`` and ``standing`` are the claim's where there is one; ``None`` falls back on the mention's.
    """

    id: str
    mention: Mention
    claim: Claim | None
    verdict: Verdict
    form: Form | None = None
    standing: Standing | None = None
    ruling: Ruling | None = None
    translations: tuple[Translation, ...] = ()

    @property
    def date(self) -> str:
        """The day of its meeting, as exact as it is known; empty where it has none."""
        date = self.mention.meeting.date
        return str(date) if date else ""

    @property
    def speaker(self) -> str:
        """Who spoke, in words. Nobody is credited with words that the account gives to nobody."""
        mention, claim = self.mention, self.claim
        if claim is None or mention.entered or (claim.speaker is not None and claim.speaker == mention.speaker):
            found = [mention.speaker, mention.office, self._capacity(mention.standing)]
        elif claim.speaker is not None:
            found = [claim.speaker, self._capacity(self.standing)]
        else:
            other = ", ".join(name for name in (mention.speaker, mention.office) if name)
            found = ["not settled for these words" + (f" (for the city spoke here: {other})" if other else "")]
        return ", ".join(part for part in found if part) or "nobody named"

    @property
    def credited(self) -> bool:
        """Whether the account gives these words to a person or an office."""
        if self.claim is None or self.mention.entered:
            return bool(self.mention.speaker or self.mention.office)
        return self.claim.speaker is not None

    @property
    def quotation(self) -> str:
        """The words that it rests on, to the letter."""
        return (self.claim.evidence if self.claim else self.mention.evidence).text

    @property
    def against(self) -> tuple[Target, ...]:
        """The version that it was held against, or all that were considered where none decided."""
        return (self.verdict.target,) if self.verdict.target else self.verdict.targets

    @property
    def reviewed(self) -> bool:
        """Whether a person confirmed it."""
        return Flag.UNREVIEWED not in self.verdict.flags

    @staticmethod
    def _capacity(standing: Standing | None) -> str | None:
        # Of those who speak for the city the office tells enough; of the others it must be said.
        return None if standing is None or standing.speaks_for_city else words.STANDINGS[standing]


def entry_row(entry: CityEntry) -> tuple[Cell, ...]:
    """A statement in the columns of ``ENTRY_COLUMNS``."""
    mention, claim, verdict = entry.mention, entry.claim, entry.verdict
    evidence = claim.evidence if claim else mention.evidence
    return (
        entry.id, entry.date or None, mention.meeting.title, mention.meeting.kind, mention.role, entry.speaker,
        entry.form or mention.form, evidence.text, mention.source.name, evidence.start, evidence.end,
        words.claimed(claim) if claim else None, verdict.code, verdict.words, verdict.rule,
        verdict.target.id if verdict.target else None, "; ".join(map(words.recorded, entry.against)) or None,
        "; ".join(verdict.notes) or None, " ".join(verdict.flags) or None, entry.reviewed, mention.entered,
        *((entry.ruling.word, entry.ruling.by, entry.ruling.why) if entry.ruling else (None, None, None)),
        "; ".join(map(words.translated, entry.translations)) or None,
    )  # fmt: skip


def entry_object(entry: CityEntry) -> dict[str, Cell]:
    """One comparison as an object under the names of ``ENTRY_COLUMNS``, with the city."""
    return {"city": entry.mention.city.label, **dict(zip(ENTRY_COLUMNS, entry_row(entry), strict=True))}
