"""What a language says of others beside a city: whom a sentence is not about, and whose a goal or a date is instead."""

from pledgetrack.extract.patterns.stated import NEVER, Stated


class Rivals(Stated):
    """Regular expressions for text as it stands in lower case; ``rival_date`` holds the year in a group of its own."""

    accompanying: str = NEVER
    coming_from: str = NEVER
    new_paper: str = NEVER
    a_paper: str = NEVER
    what_it_is: str = NEVER
    rival_date: str = NEVER
    anothers_goal: str = NEVER
    goal_before: str = NEVER
    attributive: str = NEVER
    goal_behind: str = NEVER
