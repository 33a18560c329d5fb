"""How a language tells years."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from pledgetrack.extract.patterns.stated import NEVER, Stated


@dataclass(frozen=True, kw_only=True, eq=False, repr=False, init=False)
class When(Stated):
    """What stands before and after a year, and what it is for; regular expressions for the marked text.

    ``before_target`` ends right before a target year, ``before_base`` right before a base year, ``after_base`` begins
    right after one, ``before_date`` ends before a year that only dates an event.
    """

    before_target: str
    before_weak: str
    before_base: str
    before_date: str
    after_base: str
    after_target: str
    relative: tuple[tuple[str, str], ...] = ()
    whole: Mapping[str, int] = field(default_factory=dict)
    year_figures: str = ""
    year_leads: bool = False
    leads_on: str = NEVER
    named_for: str = NEVER
    fronted_year: str = NEVER
    will: str = NEVER
    decade: str = NEVER
    in_other_words: str = NEVER
    then: str = NEVER
    held_on: str = NEVER
    held_with: str = NEVER
    since_when: str = NEVER
    since_then: str = NEVER
    plainly_in: str = NEVER
    heads_all: str = NEVER
    of_a_year: str = NEVER
    due: str = NEVER
    not_a_base: str = NEVER
    set_in: str = NEVER
    since: str = NEVER
