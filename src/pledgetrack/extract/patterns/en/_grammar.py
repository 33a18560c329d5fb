"""How English says who, when and whether: a file a concern, and one a status."""

from pledgetrack.extract.patterns.en import (
    _changes,
    _columns,
    _covers,
    _further,
    _members,
    _others,
    _papers,
    _refusals,
    _shares,
    _telling,
    _voted,
    _who,
    _whose,
    _years,
)
from pledgetrack.extract.patterns.en._abandoned import ABANDONED, KEPT
from pledgetrack.extract.patterns.en._achieved import ACHIEVED
from pledgetrack.extract.patterns.en._adopted import ADOPTED
from pledgetrack.extract.patterns.en._in_law import IN_LAW
from pledgetrack.extract.patterns.en._missed import MISSED
from pledgetrack.extract.patterns.en._negated import NEGATED
from pledgetrack.extract.patterns.en._pledged import PLEDGED, VERBS
from pledgetrack.extract.patterns.en._proposed import PROPOSED
from pledgetrack.extract.patterns.grammars import Grammar
from pledgetrack.model.words import ClaimStatus

GRAMMAR = Grammar(
    **_years.WORDS,
    **_who.WORDS,
    **_whose.WORDS,
    **_members.WORDS,
    **_others.WORDS,
    **_further.WORDS,
    **_papers.WORDS,
    **_shares.WORDS,
    **_covers.WORDS,
    **_changes.WORDS,
    **_columns.WORDS,
    **_refusals.WORDS,
    **_telling.WORDS,
    **_voted.WORDS,
    verbs=rf"\b(?:{VERBS})\b",
    # In the order in which they are tried.
    statuses=(
        (ClaimStatus.PLEDGED, KEPT),
        (ClaimStatus.NEGATED, NEGATED),
        (ClaimStatus.ABANDONED, ABANDONED),
        (ClaimStatus.MISSED, MISSED),
        (ClaimStatus.ACHIEVED, ACHIEVED),
        (ClaimStatus.PROPOSED, PROPOSED),
        (ClaimStatus.IN_LAW, IN_LAW),
        (ClaimStatus.ADOPTED, ADOPTED),
        (ClaimStatus.PLEDGED, PLEDGED),
    ),
)
