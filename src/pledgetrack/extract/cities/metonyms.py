"""Capitals that stand for a national government: "Washington rejected it", "talks between Beijing and Brussels"."""

from pledgetrack.extract.cities import lands, wellknown
from pledgetrack.extract.cities.candidates import Match
from pledgetrack.extract.cities.layout import line_around
from pledgetrack.extract.cities.others import Names
from pledgetrack.extract.cities.stands import Signal, Stands
from pledgetrack.extract.expression import once
from pledgetrack.extract.patterns import every
from pledgetrack.extract.places import Places
from pledgetrack.folding import fold

_DIPLOMACY = r"\b(?:" + every("metonyms.diplomacy") + r")\b"
_CERTAIN = 2  # words of diplomacy in the sentence
_CITY = r"(?i)\b(?:" + every("metonyms.city") + r")\b"
_BETWEEN = r"(?i)\b(?:" + every("metonyms.between") + r")\s+$"
# "The city cannot wait for Washington"
_RELIES = r"(?i)\b(?:" + every("metonyms.relies") + r")\s+$"
# "Gridlock in Washington"
_IDLE = r"(?i)\b(?:" + every("metonyms.idle") + r")\s+$"
# What only a government has, whichever capital stands for it.
_HAS = every("metonyms.has")
_BESIDE = every("metonyms.beside")
_SAYS = every("metonyms.says")
_TELLS, _FAR = every("metonyms.tells"), 110
_TALKS = r"(?i)\b(?:" + every("metonyms.talks") + r")\s+$"
_SPEAKS, _ARMS = every("metonyms.speaks"), every("metonyms.arms")
_PAIR = every("metonyms.pair")
_POLICY = every("metonyms.policy")


class Metonyms:
    """Tells the governments from the cities."""

    def __init__(self, places: Places) -> None:
        self._places = places
        self._capitals = wellknown.capitals()
        self._seats = wellknown.seats()
        self._verbs = wellknown.verbs()

    def country_of(self, names: Names, match: Match, signal: Signal) -> str | None:
        """The country whose government is meant, or ``None`` where it is the city."""
        text = names.text
        if told := self._told_of(text, match):
            return told
        country, seat = self._capitals.get(match.named.key), match.named.key in self._seats
        before, after = text[max(0, match.start - 30) : match.start], text[match.end : match.end + 60]
        if seat and once(_IDLE).search(before):
            return country
        if country is None or (signal.stands in (Stands.CITY, Stands.PLACE) and signal.score >= 2):
            return None
        follows = [word.rstrip(",.;") for word in after[:24].split(maxsplit=2)[:2]] if after[:1] == " " else []
        acts = any(word in self._verbs for word in (follows[1:] if follows[:1] == ["also"] else follows[:1]))
        if self._paired(after) and once(_TALKS).search(before):
            return country
        if once(_HAS).match(after) or (after[:1] in ("", "\n") and once(_SAYS).search(before)):
            return country
        acting = acts or (after[:1] in ("'", "’") and bool(once(_POLICY).match(after)))
        paired = self._paired(after)
        if not (acting or seat or paired):
            return None
        if seat and not acts and once(_RELIES).search(before):
            return country
        if acts and once(_BESIDE).search(before):
            return country
        line = line_around(text, match.start, match.end)
        if once(_CITY).search(line):
            return None
        diplomatic = len(once(_DIPLOMACY).findall(line))
        # "Ankara said it would respond", in a text of troops
        speaks = acts and once(_SPEAKS).match(after) and names.memo("arms", _tells_of_arms)
        if not seat:
            # These are cities first: an act alone does not make them governments.
            return country if speaks or diplomatic >= _CERTAIN or (paired and diplomatic) else None
        if match.named.key == "beijing" and not (diplomatic or speaks):
            return None
        between = diplomatic and once(_BETWEEN).search(before)
        return country if acting or between or paired else None

    def _told_of(self, text: str, match: Match) -> str | None:
        """The country of a capital that tells what its country will do: "Wellington has said that New Zealand will"."""
        after = text[match.end : match.end + _FAR]
        said = once(_TELLS).match(after) if " that " in after and match.named.bearers else None
        name = fold(said[1]) if said else ""
        land = self._places.country(name) or lands.countries().get(name) if name else None
        return land if land and any(one.main and one.city.country == land for one in match.named.bearers) else None

    def capital_of(self, match: Match) -> str | None:
        """The country whose capital bears the name."""
        return self._capitals.get(match.named.key)

    def _paired(self, after: str) -> bool:
        pair = once(_PAIR).match(after) if after.startswith((" and ", " or ")) else None
        return pair is not None and pair[1].lower() in self._capitals


def _tells_of_arms(text: str) -> bool:
    return once(_ARMS).search(text) is not None
