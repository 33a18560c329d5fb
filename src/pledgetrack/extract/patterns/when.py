"""How a language says when and whether, and what an aim covers."""

from collections.abc import Mapping

from pledgetrack.extract.patterns.stated import NEVER, NOTHING, Stated
from pledgetrack.model.words import ClaimStatus, Scope


class When(Stated):
    """What stands before and after a year, and what it is for; regular expressions for the marked text.

    ``before_target`` ends right before a target year, ``before_base`` right before a base year, ``after_base`` begins
    right after one, ``before_date`` ends before a year that only dates an event. ``took`` ends before, ``taken`` begins
    right behind so many years that something took: "has cut its emissions by 40 % in | four years".
    """

    before_target: str
    before_weak: str
    before_base: str
    before_date: str
    after_base: str
    after_target: str
    relative: tuple[tuple[str, str], ...] = ()
    took: str = NEVER
    taken: str = NEVER
    whole: Mapping[str, int] = NOTHING
    year_figures: str = ""
    year_leads: bool = False
    leads_on: str = NEVER
    named_for: str = NEVER
    fronted_year: str = NEVER
    measured_in: str = NEVER
    then_pledged: str = NEVER
    will: str = NEVER
    decade: str = NEVER
    in_other_words: str = NEVER
    sheet_year: str = NEVER
    sheet_base: str = NEVER
    sheet_status: str = NEVER
    base_behind: str = NEVER
    base_told: str = NEVER
    then: str = NEVER
    told_again: str = NEVER
    held_on: str = NEVER
    held_with: str = NEVER
    since_when: str = NEVER
    since_then: str = NEVER
    plainly_in: str = NEVER
    heads_all: str = NEVER
    all_by: str = NEVER
    of_a_year: str = NEVER
    due: str = NEVER
    was: str = NEVER
    not_a_base: str = NEVER
    set_in: str = NEVER
    long_set: str = NEVER
    since: str = NEVER


class Whether(Stated):
    """What refuses an aim, how it stands and what it covers; regular expressions for the marked text.

    ``statuses`` come in the order in which they are tried.
    """

    refusals: tuple[tuple[str, str], ...]
    fresh: str = NEVER
    binding: str = NEVER
    on_paper: str = NEVER
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
    once_pledged: str = NEVER
    if_voted: str = NEVER
    yet_to_come: str = NEVER
    with_a_plan: str = NEVER
    falls_short: str = NEVER
    short_of: str = NEVER
    given_up_behind: str = NEVER
    and_another: str = NEVER
    and_has: str = NEVER
    fronted: str = NEVER
    met_it: str = NEVER
    then_voted: str = NEVER
    and_that: str = NEVER
    same_too: str = NEVER
    managed: str = NEVER
    word_kept: str = NEVER
    replaces_another: str = NEVER
    still_pending: str = NEVER
    not_before: str = NEVER
    share_change: str = NEVER
    growing: str = NEVER
    part_of: str = NEVER
    bare_item: str = NEVER
    indicator: str = NEVER
    conditional: str
    commits: str
    announces: str
    verbs: str
    # What it covers.
    own_operations: str
    scopes: tuple[tuple[Scope, str], ...]
    whole_city: str = NEVER
    itself_first: str = NEVER
    climate: str = NEVER
    in_levels: str = NEVER
    against_bau: str = NEVER
    all_gases: str = NEVER
    only_carbon: str = NEVER
    offsets: str = NEVER
    no_offsets: str = NEVER
