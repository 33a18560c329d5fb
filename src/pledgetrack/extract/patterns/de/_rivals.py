"""How German says that a goal, or the year of one, is another's: "vor dem Ziel des Bundes von 2045"."""

from collections.abc import Mapping

_GOAL = r"(?:klimaschutz|klima|emissions|reduktions|minderungs)?(?:ziel(?:e|es|s|en|vorgaben?)?|vorgaben?|zieljahr(?:es)?|frist|gesetz(?:es)?|versprechen|zusagen?|strategie)"
_LANDS = (
    r"(?:(?:inter)?national|europäisch|deutsch|österreichisch|schweizerisch|bayerisch|hessisch|sächsisch|niedersächsisch|thüringisch|bundesweit|landesweit|eu-weit|weltweit|global|staatlich|regional|kantonal"
    r"|eidgenössisch|gesetzlich|bundesdeutsch)"
)
_ANOTHERS = (
    r"(?:"
      rf"{_LANDS}e[nrsm]? (?:[\wäöüß-]{{2,20}} ){{0,2}}?{_GOAL}"
      rf"|(?:bundes|landes|eu-|staats|kantons|kreis|welt)-?{_GOAL}"
      rf"|{_GOAL} (?:(?:de[sr]|von|vom) (?:bund(?:es)?(?:regierung|republik|gesetzgebers)?|land(?:es)?(?:regierung)?|kantons?|staates|(?:land)?kreises|regierung|eu|europäischen union|weltgemeinschaft|landes [a-zäöüß-]{3,20}|freistaats? [a-zäöüß-]{3,20})"
    r"|deutschlands|österreichs|europas|bayerns|hessens|sachsens|thüringens|niedersachsens|brandenburgs))"
)  # fmt: skip

WORDS: Mapping[str, object] = {
    "what_it_is": r"eine ",
    "anothers_goal": (
        rf"\b{_ANOTHERS}(?:,? ?(?:der|die|das|von|vom|einer|einem|zur|zum|auf|für|nach|des|im|in|bis|spätestens|jahre?|ende|vollständigen|weitgehenden|eine[rsn]?|20\d\d)\b){{0,7}},? $"
    ),
    "goal_before": rf"\b{_GOAL} (?:(?:de[sr]|von|vom) )?$",
    "taken_over": r"\b(?:übernimmt|übernahm|übernahmen|übernehmen|bekennt sich zu[mr]?|schließt sich) (?:auch )?(?:(?:de[mnrs]|das|die) )?$",
    "rival_date": (
        r"\b(?:vor|(?:früher|eher|schneller|zeitiger) als|statt|anstatt|anstelle|gegenüber|entgegen|im vergleich zu[mr]?)"
        rf" (?:de[mrsn]|das|die|zum|zur) (?:[\wäöüß-]{{2,20}} )?{_ANOTHERS}(?: von| im jahre?| für| bis)? (?P<year>20\d\d)"
    ),
}
