"""What a language says of groups of cities, and of who shares an aim of theirs."""

from pledgetrack.extract.patterns.stated import NEVER, Stated


class Groups(Stated):
    """Which cities a group is said to include, whom "we" who sign are, and what heads a table of targets; regular expressions for the marked text."""

    exemplary: str = NEVER
    ranging: str = NEVER
    reaching: str = NEVER
    enumerates: str = NEVER
    part_of_them: str = NEVER
    members: str = NEVER
    members_behind: str = NEVER
    added: str = NEVER
    signed: str = NEVER
    city_groups: str = NEVER
    predicated: str = NEVER
    named_behind: str = NEVER
    that_have: str = NEVER
    undersigned: str = NEVER
    we_of: str = NEVER
    we_as: str = NEVER
    we_all: str = NEVER
    we_sign: str = NEVER
    ours: str = NEVER
    each_of: str = NEVER
    these_cities: str = NEVER
    its_members: str = NEVER
    belongs: str = NEVER
    signed_too: str = NEVER
    also_first: str = NEVER
    besides_one: str = NEVER
    but_for: str = NEVER
    excepted: str = NEVER
    from_each: str = NEVER
    binds_them: str = NEVER
    partners: str = NEVER
    # The columns of a table of their targets.
    cut_col: str = NEVER
    due_col: str = NEVER
    base_col: str = NEVER
    base_before: str = NEVER
    cut_word: str = NEVER
