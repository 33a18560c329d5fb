"""What a person enters about a city at a meeting; it is marked as theirs wherever it shows."""

from dataclasses import dataclass

from pledgetrack.model.city import City
from pledgetrack.model.claim import Claim
from pledgetrack.model.evidence import Evidence
from pledgetrack.model.identity import content_id
from pledgetrack.model.words import Form, Role, Standing


@dataclass(frozen=True, kw_only=True)
class EnteredMention:
    """A passage of an account (an id of the ledger) in which a city appears, and the claim in it, if any.

    Fields as in ``Mention``; ``evidence`` points into the source of the account. The claim's pattern is ``BY_HAND``.
    """

    account: str
    city: City
    evidence: Evidence
    role: Role
    form: Form
    speaker: str | None = None
    office: str | None = None
    standing: Standing | None = None
    body: str | None = None
    claim: Claim | None = None

    @property
    def id(self) -> str:
        """Content id: the letter p and 8 characters, from every field but the claim."""
        return content_id(
            "p", self.account, self.city.id, self.evidence.start, self.evidence.end, self.role, self.form,
            self.speaker, self.office, self.standing, self.body,
        )  # fmt: skip
