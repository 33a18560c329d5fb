"""How French says that a goal, or the year of one, is another's: "avant l'objectif national de 2050"."""

from collections.abc import Mapping

_GOAL = r"(?:objectifs?|cibles?|échéances?|ambitions?|engagements?|lois?|stratégies?|trajectoires?|horizon|caps?|promesses?)"
_LANDS = (
    r"(?:nationale?s?|nationaux|européen(?:ne)?s?|français(?:es?)?|belges?|suisses?|canadien(?:ne)?s?|québécois(?:es?)?|luxembourgeois(?:es?)?|wallon(?:ne)?s?|flamande?s?|bretonn?e?s?|fédéra(?:le?s?|ux)|régiona(?:le?s?|ux)"
    r"|départementa(?:le?s?|ux)|cantona(?:le?s?|ux)|provincia(?:le?s?|ux)|mondia(?:le?s?|ux)|internationa(?:le?s?|ux)|étatiques?|gouvernementa(?:le?s?|ux)|planétaires?)"
)
_ANOTHERS = (
    rf"(?:{_GOAL} (?:[\w'-]{{2,20}} ){{0,2}}?{_LANDS}"
    rf"|{_GOAL} (?:(?:fixée?s?|imposée?s?|donnée?s?|retenue?s?|adoptée?s?) )?(?:de (?:la |l')|d[ue]s? |par (?:la |l'|le )?)(?:france|belgique|suisse|québec|canada|europe|union européenne|ue|état|pays|région|gouvernement|canton|département|province|métropole du grand paris|wallonie|bretagne|occitanie|monde))"
)

WORDS: Mapping[str, object] = {
    "what_it_is": r"une ",
    "anothers_goal": (
        rf"\b{_ANOTHERS}(?:,? ?(?:de|d['’]ici|d['’]|la|l['’]|le|une?|à|en|pour|vers|horizon|20\d\d|atteindre|atteinte|devenir|être|réduire|parvenir|totale|complète)(?:\b|(?<=['’]))){{0,7}},? ?$"
    ),
    "goal_before": rf"\b{_GOAL} (?:de (?:la |l')|d[ue]s? |d')$",
    "taken_over": r"\b(?:adopt\w+|repren\w+|repris|fai(?:t|re) sien(?:ne)?) (?:l'|la |le |les )?$",
    "rival_date": (
        rf"\b(?:avant|plus tôt que|en avance sur|au lieu d[eu]|contre|par rapport à|face à|plutôt que) ?(?:l'|la |le |les |aux? )?{_ANOTHERS}(?: de| pour| en| d'ici| fixée? (?:à|pour)| à l'horizon)? (?P<year>20\d\d)"
    ),
}
