"""A whole fleet run on electricity: "all buses will be electric by 2030", "electrify its taxi fleet"."""

from pledgetrack.extract.patterns.en._words import FLEET
from pledgetrack.extract.patterns.wording import Pattern
from pledgetrack.model.words import Kind, Scope

# Not "30 % of all".
_ALL = r"(?<!¤ of )(?:all|every(?: (?:single )?one)?|(?:(?:the|its|their|our) )?(?:entire|whole|total))"
_WHOLLY = r"(?:all-|fully[ -]|entirely |wholly |completely |purely )"
_ELECTRIC = rf"(?:(?:{_WHOLLY}|battery[ -])?(?:electric(?!ity)|electrified)|powered by (?:batteries|electricity)|(?:(?<=run on )|(?<=running on ))(?:hydrogen (?:or|and) )?(?:batteries|electricity))"

PATTERN = Pattern(
    literals=("electri", "batter"),
    expression=(
        rf"\b(?<!new ){FLEET}(?: in [\w-]+(?: de)?(?: [\w-]+)?)? (?:is|are|will) (?:all|entirely|fully) (?:to )?(?:be|go|become|run on) {_ELECTRIC}\b"
        rf"|\b{_ALL} (?:of )?(?:(?!new )[\w'-]+ ){{0,6}}?{FLEET}\b{{gap}}{{0,40}}?\b"
          rf"(?:be|is|are|go|goes|become|becoming|being|run(?:ning)?(?: on)?) {_ELECTRIC}\b"
        rf"|\b{_ALL} (?:of )?(?:(?!new )[\w'-]+ ){{0,4}}?{FLEET} {_ELECTRIC}(?= by| before|$|[.,;)])"
        rf"|\b(?:hav(?:e|ing)|wants?|get(?:ting)?|mak(?:e|ing)) {_ALL} (?:of )?(?:(?!new )[\w'-]+ ){{0,6}}?{FLEET} {_ELECTRIC}\b"
        rf"|\b(?:fully |entirely |completely )electrif(?:y|ies|ying) (?:[\w'-]+ ){{0,5}}?{FLEET}\b"
        r"|\belectrif(?:y|ies|ying) every (?:[\w'-]+ ){0,2}?(?:bus|vehicle|taxi|car|truck|van|tram|ferry)\b"
        rf"|\belectrif(?:y|ies|ying) {_ALL} (?:of )?(?:[\w'-]+ ){{0,5}}?{FLEET}\b"
        rf"|\b(?<!¤ of )(?<!¤ of the )(?<!¤ of its )(?:city|council|municipal|bus|taxi|entire|whole|its|their|our) {FLEET} to (?:go|be|become) {_ELECTRIC}\b"
        rf"|\b(?<!new ){FLEET}(?: of [\w-]+(?: [\w-]+)?)?(?:, [^.,;¤]{{3,60}},)? (?:is|are|will|would|shall|on course|on track) (?:to )?(?:be|go|become) (?:all |{_WHOLLY})electric\b"
        rf"|\b(?<!new ){FLEET} {_WHOLLY}electric\b"
        rf"|\b(?:hav(?:e|ing)|us(?:e|ing)|run(?:ning)?|operat(?:e|ing)|(?:mov|switch|transition)(?:e|es|ing)? (?:entirely |fully )?to)"
          rf" (?:(?:only|exclusively|nothing but) (?:battery[ -])?electric|{_WHOLLY}electric) {FLEET}\b"
        rf"|\b(?:switch|mov|transition|chang)(?:e|es|ing)? (?:over )?(?:entirely|fully|completely|exclusively|wholly) to {_ELECTRIC} {FLEET}\b"
        rf"|\bevery (?:[\w'-]+ ){{0,3}}?(?:bus|vehicle|taxi|cab|car|truck|van|tram|ferry)(?: (?:in|of|on) (?:(?:the|our|its) )?[\w-]+(?: (?:of|in) [\w-]+)?)? (?:(?:to |will |is to |must |shall )?(?:be|go|run on) {_ELECTRIC}\b|{_ELECTRIC}(?= (?:by|before) {{year}}))"
        rf"|\b{_ALL} (?:[\w'-]+ ){{0,2}}?{FLEET}{{gap}}{{0,40}}? (?:be|been|being) (?:(?:switched|converted|moved|changed) (?:over )?to|replaced (?:with|by)) {_ELECTRIC}\b"
        rf"|\belectrification of {_ALL} (?:of )?(?:[\w'-]+ ){{0,5}}?{FLEET}\b"
        rf"|\b(?:full|complete|total|100%) electrification of (?:[\w'-]+ ){{0,5}}?{FLEET}\b"
        r"|\belectrif(?:y|ies|ying) (?:the|its|their|our)(?: [\w'-]+){0,4}? "
          r"(?:fleets?|public transport|(?:bus|transit) (?:network|system))\b"
        r"|\b(?:"
          r"switch(?:es|ing)?|convert(?:s|ing)?|mov(?:es?|ing)|chang(?:es?|ing)|transition(?:s|ing)?"
          r"|mak(?:es?|ing)|turn(?:s|ing)?"
        rf") (?:over )?(?:all|the|its|their|our)(?: [\w'-]+){{0,5}} (?:fleet|public transport|(?:bus|transit|transport) (?:network|system)){{gap}}{{0,15}}?\b{_ELECTRIC}\b"
        rf"|\b(?:power|run|operat)(?:e|s|es|ing|ning)? (?:all|the|its|their|our) (?:of its )?(?:(?!¤)[\w'-]+ ){{0,3}}?{FLEET} (?:with|on|by) (?:electricity|batteries)\b"
        rf"|\b(?:(?:an?|the|its|their|our) )?(?:\w+ )?{_WHOLLY}electric (?:[\w-]+ ){{0,3}}?"
          r"(?:fleet|(?:bus|transit|transport|taxi|tram|ferry) (?:network|system|services?))\b"
        rf"|\b(?:replac(?:es?|ing)|swap(?:s|ping)?|switch(?:es|ing)?|convert(?:s|ing)?|mov(?:es?|ing)|transition(?:s|ing)?|shift(?:s|ing)?) {_ALL} (?:of )?(?:[\w'-]+ ){{0,6}}?"
          rf"{FLEET} (?:with|by|for|(?:over )?to) (?:[\w-]+ ){{0,2}}?electric\b"
    ),
    kind=Kind.OTHER,
    percent=100,
    measured=True,
    scope=Scope.TRANSPORT,
)  # fmt: skip
