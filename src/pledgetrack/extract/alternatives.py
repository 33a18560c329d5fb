"""Long lists of alternatives, tried letter by letter: a word that begins with none of their letters is passed over soon.

``re`` tries the branches of ``(?:said|says|told|tells)`` one after the other at every word. Branches that begin with
different letters shut each other out, so ``(?:s(?:aid|ays)|t(?:old|ells))`` matches the same, and tries fewer.
"""

import itertools
import re

from pledgetrack.extract.expression import SIGN, branches

_FEWEST = 6  # branches
_OPENING = re.compile(r"\((?:\?(?:P<\w+>|[:=!]|<[=!]))?")
_REPEATS = frozenset("?*+{")


def by_letter(source: str, *, ignore_case: bool = False) -> str:
    """The same expression with the branches of each long list sorted under their first letters.

    It matches what ``source`` matches, with the same groups; what is not understood stays as it is.
    """
    if "(?#" in source or "(?(" in source or re.search(r"\(\?[aiLmsux-]", source):
        return source
    try:
        return _joined([_inside(branch, ignore_case) for branch in branches(source)], ignore_case)
    except IndexError:
        return source


def _inside(branch: str, ignore_case: bool) -> str:
    """A branch with the lists in its groups sorted. Raises ``IndexError`` where a bracket has no partner."""
    done, group, depth = "", "", 0
    for sign in re.findall(SIGN, branch):
        depth += (sign == "(") - (sign == ")")
        if depth < 0:
            raise IndexError
        if depth:
            group += sign
        elif group:
            opening = _OPENING.match(group)
            if opening is None:
                raise IndexError
            inner = [_inside(one, ignore_case) for one in branches(group[opening.end() :])]
            done, group = done + opening.group() + _joined(inner, ignore_case) + ")", ""
        else:
            done += sign
    if depth:
        raise IndexError
    return done


def _joined(branches: list[str], ignore_case: bool) -> str:
    if any(map(_captures, branches)):
        return "|".join(branches)
    joined: list[str] = []
    # A branch that may begin with anything stays where it is among the others.
    for plain, group in itertools.groupby(branches, _begins_plainly):
        run = list(group)
        joined += _sorted(run, ignore_case) if plain else run
    return "|".join(joined)


def _sorted(branches: list[str], ignore_case: bool) -> list[str]:
    if len(branches) < _FEWEST:
        return branches
    under: dict[str, list[str]] = {}
    for branch in branches:
        under.setdefault(branch[0].lower() if ignore_case else branch[0], []).append(branch[1:])
    return [f"{letter}(?:{'|'.join(rest)})" if rest[1:] else letter + rest[0] for letter, rest in under.items()]


def _begins_plainly(branch: str) -> bool:
    return branch[:1].isalnum() and branch[1:2] not in _REPEATS


def _captures(branch: str) -> bool:
    return re.search(r"(?<!\\)\((?!\?[:=!<])|\(\?P", branch) is not None
