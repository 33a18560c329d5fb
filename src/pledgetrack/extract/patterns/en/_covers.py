"""How English says what an aim covers and counts."""

from collections.abc import Mapping

from pledgetrack.model.words import Scope

WORDS: Mapping[str, object] = {
    "own_operations": (
        r"(?:"
          r"\b(?:"
            r"(?:organi[sz]ational|corporate|(?<!zero )operational|in-house) (?:\w+ )?"
              r"(?:emissions?|targets?|goals?|footprint|net[ -]zero|carbon|greenhouse)"
            r"|(?:"
              r"its|their|our|the council's|council's|the city's|own|internal|corporate|municipal"
              r"|city government|government|local government|council|the municipality's"
            r") (?:\w+ )?(?:operations?|estate|activities|facilities|buildings and (?:fleet|vehicles))"
            r"|(?:council|city government|municipality|city administration)'s (?:own )?"
              r"(?:(?:electricity|power|energy) (?:consumption|use|usage|needs|demand|supply|bills?)|electricity)"
            r"|(?:council|municipal|city-owned|city|town|village|civic|government|administration|council-owned|municipally owned|civic|town hall)[ -]"
              r"(?:(?:owned|managed|run|controlled|operated) )?(?:buildings?|fleet|properties|vehicles|offices|estate|facilities|operations|organi[sz]ation|car fleet)"
            r"|(?:city|town|council|municipality|county)'s (?:own )?(?:(?:(?:light )?vehicle|car|motor) )?fleet(?! of buses)"
            r"|city of (?:[\w.'-]+ ){1,3}?(?:facilities|buildings|operations|fleet|accounts)"
            r"|(?:activities|operations) of (?:[\w.'-]+ ){1,4}?(?:council|administration)"
            r"|as an (?:organi[sz]ation|authority|employer)"
            r"|(?:neutral|net[ -]zero|zero)(?:[ -]carbon)? (?:council|local authority|authority|organi[sz]ation)"
            r"|(?:city|municipal) administration(?! (?:committee|department|and))"
            r"|(?:(?:council|government|administration)'?s|(?:city|town|municipality)'s) own (?:[a-z]+ ){0,2}(?:footprint|emissions)|council emissions"
            r"|(?:council|administration)'s (?:total |annual )?(?:(?:carbon|ghg|co2|greenhouse gas|operational) )?(?:footprint|emissions)(?!,? (?:reduction|cut|target|goal|plan|trajectory|inventory))"
            r"|municipal (?:energy|electricity) (?:use|usage|consumption|needs|demand)"
            r"|city of [\w.-]+(?: [\w.-]+){0,2}'s organi[sz]ation|'s administration (?:is|will|wants|aims|plans|shall)\b|(?<=the )administration (?:itself|(?:is to|shall|must|should) (?:be|become))\b|(?<!\bin )(?:its|their|our) (?:(?:vehicle|car|motor) )?fleet(?! of buses)"
            r"|(?:belonging to|owned by) (?:the )?(?:[a-z]+ ){0,2}?(?:council|government|municipality|city)"
            r"|own (?:footprint|organi[sz]ation|buildings|(?:(?:vehicle|car) )?fleet|vehicles|estate|operations)"
            r"|(?:its|their|our) (?:offices|estate|operations)"
            r"|net[ -]zero[ -]emissions? organi[sz]ation"
            r"|(?:carbon|climate)[ -]neutral (?:council|organi[sz]ation|authority|administration|operations)"
            r"|(?:net[ -]zero|zero[ -](?:carbon|emissions?)) (?:operations|organi[sz]ation|authority|council)"
            r"|the (?:council|authority) itself|(?:city|town) hall itself"
            r"|(?<=§ )for the (?:council|(?:city |municipal )?administration|municipal government)(?= itself|[.,;]| and (?:by|in)\b|$)"
            r"|(?:corporate|operational|organi[sz]ational)(?= (?:goals?|targets?):|:)"
          r")\b"
        r")(?!"
          r"\w* and (?:the |our |its )?(?:(?:wider|whole|entire|broader|larger) )?(?:community|city)\b(?!"
            r" (?:owned|council|hall|buildings?|fleet|vehicles|facilities|properties|government|operations|administration)"
          r")"
        r")"
    ),
    # "The council will be neutral by 2030 and the city by 2035": the first is what it does itself.
    "itself_first": (
        r"\bcouncil(?:'s)?\b(?P<own>(?:(?!\b(?:city|town|community|borough)\b)[^.;]){3,100}?),? (?:and|with|while)(?: that)? the "
          r"(?:(?:whole|entire|wider) )?(?:city|town|borough|community|municipality)\b(?! (?:council|hall|government)\b)"
    ),
    "scopes": (
        (Scope.TRANSPORT, (
            r"\b(?:"
              r"bus|buses|fleet|vehicles?|transport|transportation|traffic|cars?|taxis?|trams?|metro"
              r"|mobility|ferr(?:y|ies)|trucks?|vans?|deliver(?:y|ies)|diesel|petrol|transit"
            r")\b"
        )),
        (Scope.WASTE, r"\b(?:waste(?! heat)|landfills?|recycl\w+|compost\w*|rubbish|garbage|incinerat\w+)\b"),
        (Scope.BUILDINGS, (
            r"\b(?:"
              r"buildings|building(?! (?:up)?on\b)|homes|home(?! (?:to|of)\b)|housing|houses|construction|schools|retrofit\w*"
              r"|dwellings?|offices|real estate|building stock|built environment|skyscrapers?"
            r")\b"
        )),
        (Scope.ELECTRICITY, (
            r"\b(?:"
              r"electricity|power(?! to)|grid"
              r"|power (?:supply|plants?|stations?|mix)|solar|wind power|coal[ -]fired|megawatts?"
              r"|electric utility"
            r")\b"
        )),
    ),
    "whole_city": (
        r"\b(?:"
          r"(?:city|community)[- ]?wide|all (?:of its )?energy(?! from)|all of (?!its|their|the|our|them|it|this|these|which)[a-z-]{3,20}(?= by| before|[.,;]|$)"
          r"|(?:the )?(?:whole|entire|rest of the|wider) (?:city|town|community|municipality|area)"
          r"|as a city|the city as a whole|the territory|across the city|all of the city|the community (?:at large|as a whole|(?=by §))"
        r")\b"
    ),
    "in_levels": (
        r"\W{0,6}(?:(?:has|have|with|set) )?(?:(?:an?|its|the|our|city|overall|interim|climate|reduction|set|adopted) ){0,4}(?:(?:goal|target|objective|pledge|commitment)s?(?: (?:is|was|of))?[: ]{1,2})?"
        r"(?:(?:an?|at least|to be) )?\d{1,3}(?:\.\d)? ?(?:%|per ?cent)(?: (?:cut|reduction))? (?:below|under|from) (?:the )?(?:19|20)\d\d(?:'s)? levels?"
        r"(?:,? (?:by|before|in) (?:the end of )?20\d\d)?\W{0,3}"
    ),
    "climate": r"\b(?:climate|emissions?|carbon|co2e?|greenhouse gas\w*|ghgs?|net[ -]zero|neutrality|secap|decarboni[sz]\w+)\b",
    "against_bau": r"\b(?:business[ -]as[ -]usual|bau|baseline scenario|reference scenario|projected (?:levels?|emissions|growth)|(?:projected|predicted|forecast(?:ed)?) (?:[a-z-]{3,12} )?[§¤]{4} levels?)\b",
    "all_gases": r"\b(?:all greenhouse gas(?:es)?|all ghgs?|all six (?:kyoto )?gases|every greenhouse gas)\b",
    "only_carbon": r"\b(?:co2 only|only (?:covers? )?co2|carbon dioxide only|only carbon dioxide|co2 alone)\b",
    "offsets": (
        r"\b(?:"
          r"with (?:the help of |the use of )?(?:carbon )?(?:offsets?|credits|carbon removals?)"
          r"|offsetting (?:the )?(?:rest|remain\w+|residual)"
          r"|offset the (?:rest|remain\w+)"
          r"|buying (?:carbon )?(?:offsets|credits)"
          r"|compensation for the remaining emissions"
          r"|compensat(?:e|ing) (?:for )?the (?:rest|remain\w+)"
          r"|including offsets"
        r")\b"
    ),
    "no_offsets": (
        r"\b(?:"
          r"without (?:any |the use of |using |relying on |recourse to |buying )*(?:carbon )?(?:offset(?:s|ting)?|credits)"
          r"|no (?:carbon )?(?:offsets|offsetting|credits)"
          r"|not (?:use|buy|rely on) (?:carbon )?(?:offsets|credits)"
        r")\b"
    ),
    "conditional": (
        r"^\W*(?:should [^,.;]{5,90}|(?:with|given) (?:[a-z]+ ){1,4}?(?:funding|funds|support|money|help|aid|backing)(?: [^,.;]{2,50})?),|\b(?:"
          r"provided(?: that)?|providing that|on (?:the )?condition that|(?:depends?|hing(?:es?|ing)|dependent|rel(?:y|ies)) (?:up)?on (?:[\w'-]+ ){0,4}?(?:funding|funds|support|money|help|aid|grants?|subsid\w+|approval|investment)|as long as|so long as"
          r"|if (?:the|it|we|they|national|federal|state|government|funding|money|enough|funds|technology|resources)|subject to"
          r"|if [\w' ]{2,30} (?:gets?|receives?|secures?|wins?|finds?) (?:[a-z]+ ){0,2}(?:money|funding|funds|support|grants?|aid)"
          r"|(?:funding|funds|budgets?|money|technology|resources) permitting|where (?:funding|funds|budgets?|money|technology|resources) (?:allows?|permits?)|in return for [^.;,]{0,30}(?:funding|money|aid|support)"
          r"|conditional(?:ly)? (?:on|upon)"
          r"|depending on|contingent (?:on|upon)|assuming|unless|only if"
        r")\b"
    ),
}  # fmt: skip
