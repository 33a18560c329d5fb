"""Capitals that stand for a national government: "Washington rejected it", "talks between Beijing and Brussels"."""

import re

from pledgetrack.extract.cities import wellknown
from pledgetrack.extract.cities.candidates import Match
from pledgetrack.extract.cities.layout import line_around
from pledgetrack.extract.cities.signals import Signal, Stands

_DIPLOMACY = re.compile(
    r"\b(?:sanctions?|tariffs?|trade (?:war|deal|talks|dispute)|diploma\w+|foreign|ambassadors?|envoys?|bilateral"
    r"|superpowers?|alliance|allies|NATO|nuclear|military|troops|Congress|Senate|White House|Kremlin|prime minister"
    r"|president|national|federal|negotiat\w+|geopolitic\w+|relations|ties|tensions|rivalry|government's|lawmakers"
    r"|member states|EU|G7|G20|ratif\w+|nations?|countries|country|treaty|legislation|policy ?makers|regulat\w+)\b"
)
_CITY = re.compile(
    r"\b(?:city|cities|mayors?|municipal\w*|council\w*|residents|streets?|metro|buses|districts?|D\.C\.|urban|local)\b",
    re.IGNORECASE,
)
_BETWEEN = re.compile(
    r"\b(?:between|with|by|from|against|pressure on|relations with|ties with|talks with|to)\s+$", re.IGNORECASE
)
_PAIR = re.compile(r"\s+(?:and|or)\s+([A-Z]\w+)|['’]s\b")
_POLICY = re.compile(
    r"['’]s?\s+(?:\w+\s+){0,2}(?:foreign|ambassadors?|diplomats?|government|policy|position|stance|commitment|decision"
    r"|plans? to|refusal|withdrawal|demands?|leaders?|response|promise|pledge|allies|sanctions|envoys?)\b"
)


class Metonyms:
    """Tells the governments from the cities."""

    def __init__(self) -> None:
        self._capitals = wellknown.capitals()
        self._seats = wellknown.seats()
        self._verbs = wellknown.verbs()

    def country_of(self, text: str, match: Match, signal: Signal) -> str | None:
        """The country whose government is meant, or ``None`` where it is the city."""
        country = self._capitals.get(match.named.key)
        if country is None or (signal.stands in (Stands.CITY, Stands.PLACE) and signal.score >= 2):
            return None
        line = line_around(text, match.start, match.end)
        if _CITY.search(line):
            return None
        before, after = text[max(0, match.start - 30) : match.start], text[match.end : match.end + 60]
        diplomatic = bool(_DIPLOMACY.search(line))
        acts = after[:20].split(maxsplit=1)[:1]
        acting = bool(acts) and after[:1] == " " and acts[0].rstrip(",.;") in self._verbs
        if match.named.key in self._seats:
            paired = (pair := _PAIR.match(after)) and (pair[1] or "").lower() in self._capitals
            meant = acting or bool(_POLICY.match(after)) or paired or (diplomatic and _BETWEEN.search(before))
            return country if meant and (diplomatic or match.named.key != "beijing") else None
        return country if diplomatic and (acting or _POLICY.match(after)) and _states_act(line) else None


def _states_act(line: str) -> bool:
    return len(_DIPLOMACY.findall(line)) >= 2
