"""How a language says whether an aim stands, and what it covers."""

from dataclasses import dataclass

from pledgetrack.extract.patterns.stated import NEVER, Stated
from pledgetrack.model.words import ClaimStatus, Scope


@dataclass(frozen=True, kw_only=True, eq=False, repr=False, init=False)
class Whether(Stated):
    """What refuses an aim, how it stands and what it covers; regular expressions for the marked text.

    ``statuses`` come in the order in which they are tried.
    """

    refusals: tuple[tuple[str, str], ...]
    fresh: str = NEVER
    worldwide: str = NEVER
    of_the_world: str = NEVER
    prescribed: str = NEVER
    fronting: str = NEVER
    in_front: str = NEVER
    told_of: str = NEVER
    programmes: str
    statuses: tuple[tuple[ClaimStatus, str], ...]
    changes: tuple[tuple[str, str], ...] = ()
    superseded: str = NEVER
    doubtful: str = NEVER
    unable: str = NEVER
    falls_short: str = NEVER
    share_change: str = NEVER
    growing: str = NEVER
    part_of: str = NEVER
    conditional: str
    commits: str
    announces: str
    verbs: str
    # What it covers.
    own_operations: str
    scopes: tuple[tuple[Scope, str], ...]
    whole_city: str = NEVER
    climate: str = NEVER
    against_bau: str = NEVER
    all_gases: str = NEVER
    only_carbon: str = NEVER
    offsets: str = NEVER
    no_offsets: str = NEVER
