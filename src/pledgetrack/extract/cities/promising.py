"""Whether a name goes on as a city does that promises: so a word that is something else first is known as a city's name."""

from pledgetrack.extract.patterns import all_words

_PROMISES, NEUTRALITY = frozenset(all_words("promising.promises")), frozenset(all_words("promising.climate"))
# What a city does in the press, in the other languages: "Annecy reporte", "Ronda aplaza".
ACTING = frozenset(all_words("promising.acts"))
# "Tours rénovera ses écoles": how verbs to come end, and what they go on with.
_TO_COME, _OBJECTS = all_words("promising.to_come"), frozenset(all_words("promising.objects"))
_GOALS, _NEAR = frozenset(all_words("promising.goals")), 4
_FAR = 9
_HAS = frozenset(all_words("promising.has"))
_DEEDS = frozenset(all_words("promising.deeds"))
_TELLS = frozenset(all_words("promising.tells"))
# "A voté", "no alcanzará": the first word alone says nothing.
_HELP = frozenset(all_words("promising.helps"))
_DENIED = tuple([word] for word in all_words("promising.denied"))
_HELPERS, _HELPED = frozenset(all_words("promising.helpers")), frozenset(all_words("promising.helped"))


def promises(after: list[str]) -> bool:
    """Whether the words after a name say that a city aims at something: "aims to be carbon neutral"."""
    # "Sydney says (that) it will be", "wrote in its plan that it would": nobody says so of themselves
    if after[:1] and after[0] in _TELLS:
        if "it" in after[1:_FAR]:
            after = after[after.index("it") + 1 :]
        elif "its" in after and has_a_goal(after[after.index("its") + 1 :]):
            return True
    if after[:1] in _DENIED:
        after = after[1:]
    if len(after) < 3:
        return False
    if after[0] in _HAS and has_a_goal(after[1:]):
        return True
    if after[0] not in _HELPERS and after[0].endswith(_TO_COME) and after[1] in _OBJECTS:
        return True
    if not (after[0] in _PROMISES or after[0] in ACTING or (after[0] in _HELPERS and after[1] in _HELPED)):
        return False
    return any(word.strip(".,;:") in NEUTRALITY for word in after[1:])


def has_a_goal(after: list[str]) -> bool:
    """Whether the words after a possessive tell of a city's aim: "'s plan calls for net zero", "'s 2030 target is"."""
    goal = next((place for place, word in enumerate(after[:_NEAR]) if word.strip(".,;:") in _GOALS), None)
    return goal is not None and any(word.strip(".,;:") in NEUTRALITY for word in after)


def does(after: list[str]) -> bool:
    """Whether a word that is a city's name as well goes on as of somebody who acts: "Reading signed up"."""
    return bool(_DEEDS.intersection(after[: 2 if after[:1] == ["has"] else 1]))


def acts(after: list[str]) -> bool:
    """Whether the words after a name go on as of whoever acts: "reporte", "a voté", "no alcanzará"."""
    if len(after) > 1 and after[0] in _HELP:
        return after[1].rstrip(".,;") in ACTING or after[1].rstrip(".,;").endswith(("é", "ée", "rá", "rão", "ra"))
    comes = len(after) > 1 and after[0].endswith(_TO_COME) and after[1] in _OBJECTS
    return comes or (bool(after) and after[0] in ACTING)
