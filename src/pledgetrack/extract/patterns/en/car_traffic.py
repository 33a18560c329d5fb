"""Car traffic cut by a share, or trips without a car raised to one."""

from pledgetrack.extract.patterns.en._words import CUT
from pledgetrack.extract.patterns.wording import Pattern
from pledgetrack.model.words import Kind, Scope

_TRAFFIC = (
    r"(?:"
      r"(?:car|motor|road|vehicle|through|solo|drive-alone|single-occupancy(?: vehicle)?|private car|motor vehicle)[ -](?:commut(?:e|er|ing) )?(?:traffic|use|travel|journeys|trips|kilomet(?:re|er)s|miles)"
      r"|(?:travel|trips|journeys) by (?:private )?(?:motor )?(?:cars?|vehicles?)|volume of traffic|traffic volumes?|motori[sz]ed (?:individual |private )?(?:traffic|transport)"
      r"|(?:vehicle )?(?:miles|kilomet(?:re|er)s) (?:(?:we|people|residents) )?(?:travel(?:l?ed)?|driven|drive)|vmt|driving"
    r")"
)  # fmt: skip
_GREEN = (
    r"(?:on foot|by bike|by bicycle|cycling|walking|public (?:and [\w-]+ )?transport|transit|without a car"
      r"|active (?:transport(?:ation)?|travel|modes?|mobility)|sustainable (?:modes|means|transport|travel))"
)  # fmt: skip

PATTERN = Pattern(
    literals=(
        "car",
        "traffic",
        "vehicle",
        "vmt",
        "driving",
        "trips",
        "journeys",
        "passengers",
        "commuters",
        "travel",
        "share",
        "modal s",
    ),
    expression=(
        rf"\b{CUT}\b{{gap}}{{0,40}}?\b{_TRAFFIC}\b{{gap}}{{0,60}}?{{amount}}"
        rf"|{{amount}}{{gap}}{{0,20}}?\b{CUT}\b{{gap}}{{0,40}}?\b{_TRAFFIC}\b"
        rf"|(?<!emissions from )(?<!emissions of )(?<!emissions by )\b{_TRAFFIC}\b(?! emissions){{gap}}{{0,50}}?\b{CUT}\b{{gap}}{{0,40}}?{{amount}}"
        r"|\b(?:mode|modal) (?:share|split)\b{gap}{0,80}?{amount}"
        r"|\b(?:share|percentage|proportion) of (?:all |daily )?(?:trips|journeys|travels?)\b(?! by car| made by car){gap}{0,120}?{amount}"
        rf"|\b(?:share|percentage|proportion) of (?:[\w'-]+ ){{0,3}}?{_GREEN} (?:in|of) (?:all |daily |total )?(?:trips|journeys|travel|traffic)\b{{gap}}{{0,60}}?{{amount}}"
        rf"|\b(?:share|ratio|proportion|percentage) of (?:the )?(?:{_TRAFFIC}|cars|{_GREEN})(?:(?: and|,) {_GREEN})?(?: in [a-z ]{{3,30}})?(?: (?:to|at|of|below|under|is|will be|:|falls to|rises to)){{0,2}}:? {{amount}}"
        rf"|\b(?:car|cycling|bicycle|bike|walking|pedestrian|public transport) shares?(?: in [a-z ]{{3,30}})?(?: (?:to|at|of|below|under|above|over|is|will be)){{0,2}}:? {{amount}}"
        rf"|(?<=¤),? (?:and )?{_GREEN}(?: and {_GREEN})?(?: (?:to|at|is))? {{amount}}"
        r"|{amount} (?:of )?(?:[\w-]+ ){0,4}?(?:mode|modal) (?:share|split)\b"
        r"|\bcars? (?:(?:are|is|will|should|shall|to) ){1,3}(?:only )?(?:make up|account for|be used for)"
        r" (?:(?:only|just|no more than|at most|less than|under|barely) ){0,2}{amount} of (?:all )?(?:trips|journeys|traffic)\b"
        rf"|{{amount}} fewer (?:[\w-]+ )?{_TRAFFIC}\b"
        rf"|\b(?:tak(?:e|es|ing)|get(?:s|ting)?|keep(?:s|ing)?) {{amount}} of (?:[\w'-]+ ){{0,2}}?(?:{_TRAFFIC}|traffic|cars|vehicles) (?:off|out of)\b"
        rf"|{{amount}} (?:of )?(?:all |its |the )?(?:trips|journeys|passengers|commuters|(?:passenger )?(?:traffic|travel))(?!{{gap}}{{0,30}}? (?:are|were|is|was) (?:now |already )?(?:made|taken|done)\b){{gap}}{{0,80}}?\b{_GREEN}\b"
        rf"|\bby {{year}},? {{amount}} (?:of )?(?:all )?(?:trips|journeys){{gap}}{{0,80}}?\b{_GREEN}\b"
        rf"|\b{_GREEN}\b{{gap}}{{0,40}}?\b(?:make up|account for|reach|cover|represent|amount to|be used for|serve for) {{gap}}{{0,20}}?{{amount}} of (?:all )?(?:trips|journeys|travel)\b"
    ),
    kind=Kind.OTHER,
    measured=True,
    scope=Scope.TRANSPORT,
)
