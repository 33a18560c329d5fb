"""What a language says of shares and plans, and whose an aim is."""

from pledgetrack.extract.patterns.stated import NEVER, Stated


class Shares(Stated):
    """What words say of a share, of a goal and of the plan that it stands in; regular expressions for the marked text."""

    aims: str = NEVER
    goal_of_a: str = NEVER
    becoming: str = NEVER
    so_called: str = NEVER
    attained: str = NEVER
    have_fallen: str = NEVER
    means: str = NEVER
    further: str
    another: str = NEVER
    another_act: str = NEVER
    will_act: str = NEVER
    then_aims: str = NEVER
    then_must: str = NEVER
    other_object: str = NEVER
    coordinated: str = NEVER
    joins: str = NEVER
    failed_vote: str = NEVER
    means_by: str = NEVER
    means_to: str = NEVER
    asked_after: str = NEVER
    tag: str = NEVER
    addressed: str = NEVER
    inverted: str = NEVER
    was_set: str = NEVER
    asked_of: str = NEVER
    confirms: str = NEVER
    declines: str = NEVER
    supposing: str = NEVER
    paper_calls: str = NEVER
    # The words of an appeal that are none where a paper says them.
    calls: str = NEVER
    papers: str = NEVER
    the_plan: str = NEVER
    plan_says: str = NEVER
    plan_told: str = NEVER
    the_aim: str = NEVER
    plans_goals: str = NEVER
    several_goals: str = NEVER
    plan_drafted: str = NEVER
    plan_adopted: str = NEVER
    goes_on: str = NEVER
    the_first: str = NEVER
    first_of: str = NEVER
    restated: str = NEVER
    residual: str = NEVER
    cut_together: str = NEVER
    in_turn: str = NEVER
    so_far: str = NEVER
    level_restated: str = NEVER
    makes_up: str = NEVER
    yearly: str = NEVER
    at_present: str = NEVER
    against_goal: str = NEVER
    told_now: str = NEVER
    progress: str = NEVER
    presently: str = NEVER
    relative_pronouns: str = NEVER
    personal: str = NEVER
    media: str = NEVER
    gloss: str = NEVER
    defines: str = NEVER
    after_share: str
    accompanied: str = NEVER
    down_to: str = NEVER
    remainder: str = NEVER
    wished: str = NEVER
    may_wish: str = NEVER
    besides: str = NEVER
    also: str = NEVER


class Whose(Stated):
    """Who can hold an aim and how a sentence tells it; regular expressions for the marked text."""

    in_aside: str = NEVER
    relative_clause: str = NEVER
    seat_before: str = NEVER
    sitting: str = (
        r"^\W{0,4}(?P<name>[A-ZÀ-Þ][\w&'’.-]{1,30}(?: [\w&'’.-]{1,30}){0,5}), (?P<place>[A-ZÀ-Þ][^:;.]{1,40}) ?: "
    )
    unlisted: str = NEVER
    boundary: str
    cities: str
    local: str
    nations: str
    organisations: str
    groups: str
    both: str = NEVER
    towns: str = NEVER
    unnamed: str = NEVER
    we: str
    it: str
    oblique: str
    linking: str
    of: str
    behind: str
    listing: str
    singled: str = NEVER
    likewise: str = NEVER
    allied: str = NEVER
    allied_in: str = NEVER
    beside: str
    respectively: str = NEVER
    by_share: str = NEVER
    next_in_turn: str = NEVER
    predicate: str = NEVER
    apposed: str = NEVER
    capital_of: str = NEVER
    town_by: str = NEVER
    event_in: str = NEVER
    where: str = NEVER
    of_today: str = NEVER
    aside: str = NEVER
    among: str = NEVER
    counted: str = NEVER
    one_of: str = NEVER
    possessed: str = NEVER
    actors: str = NEVER
    goal_head: str = NEVER
    goal_of: str = NEVER
    taken_over: str = NEVER
    its: str = NEVER
    in_city: str = NEVER
    own_place: str = NEVER
    letters: str = NEVER
    land_label: str = NEVER
    no_city: str = NEVER
    made: str = NEVER
    made_with: str = NEVER
    we_object: str = NEVER
    its_wish: str = NEVER
    mayor_wants: str = NEVER
    we_want: str = NEVER
    elliptic: str = NEVER
    its_mayor: str = NEVER
    no_mayor: str = NEVER
    # Those from here to ``office_of`` in capitals as they stand.
    named_city: str = NEVER
    agent_before: str = NEVER
    the_named_city: str = NEVER
    plan_name: str = NEVER
    awards: str = NEVER
    possessor: str = NEVER
    around: str = NEVER
    whole_of: str = NEVER
    qualified: str = r"['’]?s?[,.;:)\n]|$|\s"
    with_place: str = r", [A-ZÀ-Þ][\w.'’-]{1,30}(?: [A-ZÀ-Þ][\w.'’-]{1,30}){0,2}(?:; |, )"
    office_of: str = NEVER
    mayor_of: str = NEVER
    one_of_two: str = NEVER
    # Councils and other authorities by their kinds, and "the authority" again as ``same``.
    authorities: str = NEVER
    apart: str = NEVER
    possessive: str = " ?"
    government: str = NEVER
    government_of: str = NEVER
    conjunction: str = NEVER
    becomes: str = NEVER
    plural_of: str = NEVER
    column_head: str = r"\W{0,4}(20[2-9]\d)\W{0,4}"
    fall_head: str = NEVER
    cuts_head: str = NEVER
    a_cut: str = ""
    by_sector: str = NEVER
    base_head: str = NEVER
    level: str = NEVER
    level_head: str = NEVER
    state_heads: str = NEVER
    state_beside: str = NEVER
    own_paper: str = NEVER
    own_adopted: str = NEVER
    some_say: str = NEVER
    not_here: str = NEVER
    body_whose: str = NEVER
    its_works: str = NEVER
    headline: str = NEVER
    has_goal: str = NEVER
    presidency: str = NEVER
    called: str = NEVER
    articles: str = NEVER
    called_the: str = NEVER
    called_name: str = NEVER
    called_alone: str = NEVER
    purpose: str = NEVER
    right_before: str = NEVER
    vision_of: str = NEVER
    based: str = NEVER
    acting: str = NEVER
    plan_of: str = NEVER
    plan_head: str = NEVER
    event: str = NEVER
    base_of: str = NEVER
    emissions_of: str = NEVER
    belonging: str = NEVER
    several_in: str = NEVER
    loosely: str = NEVER
    compared: str = NEVER
    lying: str = NEVER
    owed: str = NEVER
    foreseen: str = NEVER
    stranger: str = NEVER
    corporate: str = NEVER
    trading: str = NEVER
    aspiring: str = NEVER
    own_heads: str = NEVER
    own_aim: str = NEVER
    named_of: str = NEVER
    plain_openings: str = NEVER
    subject_behind: str = NEVER
    impersonal: str
    subjectless: str = NEVER
    anaphora: str = NEVER
    all_the_same: str = NEVER
    the_target: str = NEVER
    now_says: str = NEVER
    ratifies: str = NEVER
    set_out: str = NEVER
    met_behind: str = NEVER
    voted_behind: str = NEVER
    pending_behind: str = NEVER
    so_too: str = NEVER
    of_the_land: str = NEVER
    in_a_name: str = NEVER
    shifted: str = NEVER
    shifted_back: str = NEVER
    than_before: str = NEVER
    formerly: str = NEVER
    cutting: str = NEVER
    told_that: str = NEVER
    settles: str = NEVER
    moved: str = NEVER
    operative: str = NEVER
    carried: str = NEVER
    lost: str = NEVER
