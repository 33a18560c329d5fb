"""How English says who else has an aim: countries, companies and groups."""

from collections.abc import Mapping

from pledgetrack.extract.patterns.en._countries import ADJECTIVES

# Whose administration is a nation's: a pair in office, but not "the Labour-led administration" of a city.
_PRESIDENTS = r"(?:obama|trump|biden|bush|clinton|federal|biden-harris|obama-biden|trump-(?:pence|vance)|clinton-gore|bush-cheney)"

# Of a city: no rival of it.
_OWN = r"(?:the |this )?(?:city|council|town|mayor|plan|strategy|municipality|borough|city council)"
_DATE = r"(?:deadline|target|goal|date|aim|ambition|pledge|commitment|objective|requirement|mandate)s?"
_LEVELS = (
    r"(?:uk|us|eu|national|nationwide|federal|statewide|provincial|cantonal|prefectural|regional|european|international|global|worldwide|uk-?wide|eu-?wide|(?:federal|national|central|state|provincial) government|state"
    r"|" + "|".join(sorted(ADJECTIVES, key=len, reverse=True)) + ")"
)
# Names that end so are firms.
_FIRM = r"(?P<firm>(?<= Energy)|(?<= Power)|(?<= Electric)|(?<= Light)|(?<= Water)|(?<= Transit)|(?<= Housing)|(?<= Buses)|(?<= Network)|(?<= Trucks)|(?<= Cars)|(?<= Trains)|(?<= Homes)|(?<= Gas)|(?<= Oil)|(?<= Solar)|(?<= Waste)|(?<= Steel)|(?<= Heat)|(?<= Grid))?"

WORDS: Mapping[str, object] = {
    # "It is owned by investors": not the city.
    "no_city": (
        r" (?:is|was|are|were) (?:now |also |still |mostly |largely |partly |wholly |jointly ){0,2}"
        r"(?:owned|headquartered|based|listed|run|operated|managed|controlled|traded) (?:by|in|on|at|from)\b"
        r"|(?: now| also)? (?:employs|manufactures|sells|makes (?:its|the|a)|flies|brews|insures|trades)\b"
        # "Its ski games have been neutral since 2023".
        r"|(?: [\w-]+)? (?:games|festival|marathon|airport|(?:sea)?port|universit(?:y|ies)|college|hospital|club|zoo|stadium|cathedral|opera|theatre|museums?"
        r"|brewer(?:y|ies)|refinery|steelworks|cement works|firms|businesses|companies|employers|residents|chamber of commerce) (?:has|have|is|are|was|were|will|wants?|aims?|plans?)\b"
    ),
    # "Quist Re and Vane, both based in Norby, aim".
    "unnamed": r", (?:both|all|all three) (?:based|headquartered|seated) (?:in|near|outside) ",
    # Whoever is named here is not whom the sentence is about: "Unlike Vesta, the city", "As part of Grelco, the goal".
    "accompanying": (
        r"\W{0,3}(?:"
          r"like|unlike|in contrast (?:to|with)|compared (?:to|with)|as (?:in|with)|(?:just )?as (?:an? |one of |part of |(?:the )?hosts? )"
          r"|through|thanks to|(?:inspired|encouraged|backed|supported|funded|praised|assisted|advised|joined) by|joining|alongside"
          r"|(?:working|partnering|together|along|jointly|in (?:partnership|cooperation|collaboration|line|keeping|step|tune)) with"
          r"|with (?:the )?(?:help|support|backing) (?:of|from)|(?:following|after|modelled on) (?:the example of|[\w' -]{3,30}'s? (?:example|lead))"
          r"|(?:at|after|during|following|ahead of|before) (?:an?|the|its|this|last|[\w' -]{2,30}'s?) (?:[\w-]+ ){0,3}?(?:visit|trip|summit|conference|meeting|event|forum|ceremony|talks|workshop|congress)"
        r")\b[^,;.§¤]{2,120}, "
    ),
    # "Ahead of the UK's deadline of 2050", "before the national 2050 target": the year is theirs.
    "rival_date": (
        r"\b(?:ahead of|before|(?:sooner|earlier|faster|quicker|later) than|beat(?:s|ing)?|instead of|rather than|compared (?:with|to)|against|unlike|as opposed to) "
        rf"(?!(?:its|their|our|his|her) |{_OWN}'s )(?:"
          rf"(?:(?:the |an? )?(?:[\w.-]+ ){{0,4}}?[\w.-]+(?:'s|s') |(?:the |an? )?(?:[\w-]+ ){{0,2}}?{_LEVELS} )(?:[\w%-]+ ){{0,5}}?(?:"
            rf"{_DATE}(?: year| date)?(?: of| for| in| by| set for)? (?P<year>(?:19|20)\d\d)|(?P<year_2>(?:19|20)\d\d) (?:[\w-]+ ){{0,3}}?{_DATE}"
          r")"
          rf"|(?:the |an? )?(?:{_DATE} of (?P<year_3>20\d\d)|(?P<year_4>20\d\d) {_DATE}) (?:(?:set|fixed|given|demanded|required|adopted|chosen) (?:by|for|in|at)|of|for|in) (?!{_OWN}\b)"
        r")"
    ),
    "what_it_is": r"an? ",
    "attributive": (
        r"(?:'s?)?(?: (?:government|administration|parliament|commission|council|assembly|cabinet|agency)'s?)?"
        r"(?: (?:own|new|current|existing|stated|official|legally[- ]binding|legal|statutory|binding|long-term|overall|wider|broader|ambitious|mandatory|latest|revised|original"
          r"|interim|headline|economy-wide|climate|energy|\(?20\d\d\)?)){0,3} "
    ),
    "goal_behind": (
        r"(?: (?:by|in) 20\d\d)?(?: [\w-]{2,14}){0,2}? "
        r"(?:goals?|targets?|ambitions?|pledges?|commitments?|objectives?|aims?|deadlines?|promises?|visions?|laws?|legislation|requirements?|mandates?)\b"
    ),
    "nations": (
        r"\b(?:the |this |that (?!the )|our |a |his |her |their )(?:\w+ )?(?:"
          r"(?:county|regional|provincial|state|parish) (?:council(?:l?ors?)?|commission(?:ers)?|government|authority)"
          r"|directive|country|nation|federal government|national government|central government"
          r"|state government|provincial government|government|parliament|kingdom|republic|eu"
          r"|european union|european commission"
          r"|(?<!city-)(?<!current )(?<!present )state(?! of (?:\w+ )?(?:emergency|crisis|the art|affairs))"
          r"|province|region|canton|county|prime minister|premier|president|governor|minister"
          r"|legislature|congress|senate|ministry|commonwealth|bloc|mainland"
        r")(?:'s)?\b"
        r"|\bthe (?:district|suburb|neighbou?rhood|ward|township) of (?!the\b)[a-z'-]{3,20}\b"
        r"|\b[a-z]{3,20} county(?= (?:aims|wants|plans|will)\b)"
        r"|\b(?<!city )(?<!council )(?<!local )(?:the )?(?:lawmakers|legislators)(?= (?:in|of|at|also|have|had|will|voted|passed|want|kept|agreed|approved|adopted)\b)"
        r"|\b(?:the )?(?:world leaders|heads of (?:state|government))\b"
        rf"|\b(?:the )?{_PRESIDENTS} administration\b(?:'s)?|\b(?:europe|the (?:\w+ )?(?:industry|sector|world)|(?:president|prime minister|governor|minister) [a-z-]{{2,20}})'s\b"
        r"|\b(?:the )?(?:\w+ )?(?:minister|ministry|president|premier|governor|chancellor|secretary of state|envoy)\b(?:'s)?"
        r"|\b(?:the |its |our )?(?:\w+ )?(?:ndcs?|nationally determined contributions?)(?:'s)?\b"
        r"|(?:\b(?:(?:the|a|this|that|our|its) (?:\w+ )?)?|^(?:the )?(?:\w+ )?)(?:"
          r"national|nationwide|federal|statewide|provincial|cantonal|prefectural|regional|european|governmental"
          r"|international|global|worldwide|uk-wide|eu-wide|paris|(?:federal|national|central|state|provincial) government"
          rf"|(?<!\w )state|{'|'.join(sorted(ADJECTIVES, key=len, reverse=True))}"
        r")(?= (?!government)(?P<whole>(?:(?!(?:that|which|who|whose|when|where|city|cities|towns?|capitals?|municipal\w*|or|but|of|in|on|at|to|the|its|their|is|are|was|were|has|have|had|will|would|by(?! 20))\b)[\w§%-]+ ){0,6}?(?:"
          r"ones?|targets?|goals?|objectives?|ambitions?|aims?|commitments?|pledges?|polic(?:y|ies)|laws?|legislation|requirements?|mandates?"
          r"|plans?|programmes?|programs?|strateg(?:y|ies)|grid|electricity (?:mix|system|supply|production)|energy mix|power (?:mix|system)|economy"
        r"))\b)"
    ),
    "organisations": (
        r"\bits (?:\w+ )?(?:rivals?|neighbou?rs?|counterparts?) (?=(?:has|have|wants?|will|plans?|aims?|chose|picked|opted|prefers?|is|are)\b)|"
        r"\b(?:the )?(?:global |eu )?covenant of mayors(?: for climate)?\b|(?<!['’])\b(?:the |a |an |this |its |their |our |every |each |one )?(?:"
          r"(?!(?:of|to|by|for|in|at|on|from|with|and|that|as|the|said|whether|if|or|than|but|is|are|was|will|wants|has|have|had|plans|a|an|its|their) )\w+ "
        r"){0,2}?(?:"
          r"company|companies|firms?|(?<!municipal )(?<!city )corporation|manufacturer|carmaker|steelmaker|brewer|brewery"
          r"|(?:steel|iron|cement|glass)works|(?:steel|cement|iron|glass) works|(?:steel|paper|cement|pulp|sugar) (?:mill|plant)|smelter|shipyard|diocese"
          r"|retailer|hotel|arena|shopping cent(?:re|er)|(?:retailer|business|hotel|shop|farmer|landlord|employer)(?:es|s)(?= (?:in|near|around|outside) )|operator|utility|utilities|airline|airport|refinery|refineries|factory"
          r"|factories"
          r"|power (?:plant|station)|brewers?|hospitals?|infirmary|ports?(?! authority\b)|port authority|harbou?r|university"
          r"|universities|college"
          r"|school(?! (?:bus(?:es)?|buildings?|meals?|streets?|fleet|roofs?|energy)\b)"
          r"|trust|bank|pension fund|student union|chamber|insurer|developer|supermarket|supplier|provider|football club|club|church"
          r"|cathedral|festival|museum|ferry company|railway|railways|shipping line|logistics group"
          r"|group|bus operator|water (?:company|board|authority|utility)|energy company|power company|power producer|landlord"
          r"|housing associations?|combined authority|collaborative|consortium|agency|association|alliance"
          r"|(?<!bus )(?<!rail )(?<!tram )(?<!metro )(?<!heat )(?<!heating )(?<!transit )(?<!transport )network"
          r"|(?<!'s )(?<!'s new )(?<!ruling )(?<!governing )coalition(?! (?:agreement|contract|government|partners|programme))|campaign|(?<!working )(?<!third )party|chamber of commerce|start-up|startup|vendor|brochure|seller|builder"
          r"|contractor|investor|consultancy|think tank|charity|manufacturers"
        r")(?:'s)?\b(?! (?:towns?|city|cities)\b)"
    ),
    # "The Metropolitan City of Turin": the land around a city, by its name.
    "whole_of": r"\b(?:[Mm]etropolitan (?:[Cc]ity|[Aa]rea|[Rr]egion)|[Uu]rban [Cc]ommunity|[Aa]gglomeration) of (?:the )?$",
    "groups": (
        r"\b(?:each|every) (?:signatory|member(?: city| town)?|participant|partner|(?:city|town|municipality|capital|council)(?= (?:(?:in|on|of|from|also|now) (?:[\w-]{1,20} ){0,4}?)?(?:has|have|is|will|wants|aims|plans|intends|pledged|pledges|promised|promises|commits|committed|undertakes|must|signed)))(?!'s|-)\b"
        r"|\b(?:(?:all|the) ){0,2}(?:members|signatories) (?:of|to) (?:the |this )?(?:[\w&'-]{1,30} ){0,4}?(?:network|alliance|coalition|campaign|initiative|group|association|covenant|pact|charter|pledge|declaration|convention)\b(?!'s)"
        r"|\b(?:the )?(?:mayors|leaders) (?:of|from) (?:(?:over|more than|nearly|about|some|at least) )?(?:\d{1,3}|[a-z]{3,9}) (?:[\w-]+ ){0,2}?(?:cities|towns|municipalities|councils)\b"
        r"|\b(?<!and )(?<!with )(?<!by )(?<!of )(?:the|our|all|these|those|its|most|many|other) (?:(?:of )?(?:the |our |its )?)(?:\w+ )?"
          r"(?:partners|stakeholders|participants|undersigned)(?:'s?|')?(?= (?:of [a-z ]{3,30} )?"
            r"(?:also |have |all |each |now )?(?:commit|committed|promised?|pledged?|undertake|undertook|agree|agreed|plan|want|aim|intend|will (?!support|help))\b)"
        r"|\b(?:"
          r"(?:"
            r"over|more than|nearly|almost|some|about|around|at least"
            r"|(?:all|many|most|some|both|each|half|a third|two thirds|a quarter|three quarters|the majority) of"
            r"|all|many|most|several|other|another|these|those|both|member|participating|leading|the"
            r"|its|their|\d(?:[\d,.]{0,8}\d)?|two|three|four|five|six|seven|eight|nine|ten|dozens of"
            r"|hundreds of|thousands of"
          r") "
        r"){1,4}(?!of )(?:\w+ )?(?:"
          r"cities|towns|mayors|municipalities|capitals|members|signatories|councils|countries"
          r"|nations|states(?! (?:that|an?|the|its)\b)|regions|companies|governments|businesses|universities|local authorities"
          r"|(?<=these )organi[sz]ations"
          r"|(?<=these )institutions"
          r"|(?<=these )bodies|airports|ports|harbou?rs|airlines|colleges|campuses"
          r"|(?:football )?clubs|utilities|operators|developers|firms|brewers|retailers|landlords"
          r"|banks|insurers|agencies|manufacturers|carmakers|suppliers|counties|provinces"
        r")(?:'s?|')?(?! (?:list|index|ranking)\b)"
        r"|\b(?:"
          r"cities|mayors|countries|nations|companies|(?<!communities and )(?<!residents and )businesses|signatories|member cities"
          r"|(?:towns|councils|municipalities|local authorities)(?= (?:that|which|aiming|committed|with an?|pledging)\b)"
          r"|(?:an? )?(?:\w+ )?(?:number|handful|majority|group|wave|coalition|alliance) of (?:other |more |local |large |small |major |big )?"
            r"(?:\w+ )?(?!(?:emission|target|goal|measure|project|action|year|policy|policie)s?\b)\w{3,20}s(?="
              r" (?:have|that|who|pledging|committing|aiming|promising|planning|are|will|plan|aim|want|seeking|vowing)\b"
            r")"
          r"|(?:both|all (?:the )?(?:three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,3}))(?= (?:also |now )?(?:want|aim|plan|have|will|are|hope|intend|seek|expect|target|pledge|promise|commit|pledged|promised|committed|vowed)\b)"
          r"|(?<![\w,:;] )(?:all|each)(?: of them)?(?= (?:also |now |(?:have|has|are|is) (?:also |now )?(?=committed|pledged|promised|vowed|aiming|planning))?"
            r"(?:wants?|aim(?:s|ing)?|plan(?:s|ning)?|hopes?|intends?|pledge[sd]?|promise[sd]?|commit(?:s|ted)?|vow(?:s|ed)?)\b)"
          r"|(?<!for )(?:everyone|everybody|(?<!\d )(?<!million )(?<!thousand )people(?!'s (?:committee|government|congress)))"
          r"|the (?:international|global|world) community"
          r"|(?<!for )the world(?!'s)"
          r"|the planet|humanity"
          r"|(?<!support )(?<!help )(?<!communities and )(?<!residents and )(?:leaders|airports|ports|universities|colleges|hospitals|schools|companies|breweries|utilities|business(?:es)?|employers|institutions|organi[sz]ations|firms|communities)(?:,? and \w+)?"
            r"(?: (?:across|around|throughout)|(?= from [\w-]{3,20} to ))"
          r"|an? (?:[a-z]+ )?(?:group|coalition|alliance) of (?:[\w-]+ ){0,2}(?:cities|towns|mayors|municipalities|councils)(?= (?:has|is|plans|aims|wants)\b)"
          r"|(?:(?<=and )|(?<=while )|(?<=whereas ))others|(?:the|this|its) (?:[a-z]+ ){0,2}?(?:network|alliance|coalition|campaign|initiative|group|association)'s (?:\d{1,3} )?members|(?<!city, )(?<!city and )(?<!city and its )(?<!town and its )(?<!council, )(?<!council and )(?<!town and )(?<!town, )residents(?! (?:have |had |overwhelmingly )?(?:voted|approved|backed|chose|endorsed|accepted)\b)|campaigners|activists"
          r"|protesters|scientists|experts|researchers|critics|opponents|students"
        r")\b(?! (?:list|index|ranking)\b)"
    ),
    "capital_of": r"\bthe capital of (?:the )?$",
    "apposed": r"'s? (?:(?!(?:in|of|at|for|near|across|outside)\b)[\w-]{1,30} ){0,3}(?:city|capital|town|metropolis|port)\b(?! (?:region|area|district))",
    "city_groups": r"\b(?:cities|towns|councils|municipalities|capitals|mayors|members|signatories|local authorities|signatory|member(?: city| town)?|(?:each|every) (?:city|town|municipality|capital|council|participant)|others)\b",
    "letters": r"(?:['’]s)?(?: (?:City|Town|Metropolitan|Municipal|Council|Government|Hall|Corporation|Municipality|Administration)){1,3} \(“?(?P<letters>[A-Z][A-Za-z]{1,5})”?\)",
    # "Lyon and Bonn are the latest cities to join a pledge which commits its members to": they are no others.
    "predicated": (
        r"\b(?:is|are|was|were|becom(?:e|es|ing)|became) (?:now |also |among )?the (?:latest|newest|first|most recent|next|only|second|third)(?: [a-z-]+){1,3}$"
        r"|\b(?:which|that) (?:commits|binds|obliges|requires) (?:all |its |the )?(?:signatories|members|cities|mayors)$"
    ),
    "that_have": r" (?:that|which|who|with|committed|aiming|pledging|striving|hoping|seeking|planning)\b",
    "loosely": r"declar(?:ed?|es|ing) a climate emergency",
    "relative_pronouns": r"(?:who|whose)",
    "personal": r"(?:s?he|his|her)",
    "relative_clause": (
        r" that (?:have|has) (?:already |also |since )?(?=(?:committed|pledged|promised|vowed|signed up)\b)"
        r"| (?:that|which) (?:also |now )?(?=(?:pledged|promised|vowed|aims|plans|wants|hopes|intends|is to|will be)\b)"
        r"|(?:, [a-z' .-]{2,25})?, (?:each|both|all|most|the (?:last|latter)(?:-named)?) of (?:which|whom) "
        r"|(?:, [a-z' .-]{2,25})?, (?:the|a) (?:[\w-]+ ){1,5}?(?:city|town|capital|community|municipality)(?: in (?:the )?[\w .]{2,20}?)? to (?:have )?"
          r"(?=(?:commit|pledge|set|adopt|promise|aim|vow)\w{0,5}\b)"
        r"|(?:'s?)?(?: (?:[\w-]+ ){0,2}?(?:targets?|goals?|ones?|plans?|ndcs?|polic(?:y|ies)|strateg(?:y|ies)|laws?))?"
          r"(?:, [a-z' -]{2,25})?, (?:which|who|whose (?:(?:\d{1,4} )?(?:members|partners|signatories)|(?:[\w§-]+ ){0,3}?(?:plan|strategy|roadmap|polic(?:y|ies)|laws?|goals?|targets?|aims?|ambitions?|pledges?|commitments?|objectives?))) (?!means?\b|would\b)"
        r"|, with its (?=(?:[\w§-]+ ){0,3}?(?:targets?|goals?|aims?|ambitions?|pledges?|commitments?|objectives?) (?:of|to|for)\b)"
    ),
    "seat_before": r", (?:based|headquartered|located|founded) (?:in|near|outside) $|\b(?:that|which) (?:[a-z]{2,12}s|built|owned) $",
    # "Grelco of Norby: net zero by 2030", "a target set by Grelco in Norby".
    "sitting": (
        r"(?:(?P<label>^\W{0,4}(?!News|Report|Future|Focus))|\b(?:(?:set|adopted|made|announced) by|(?:targets?|goals?|aims?|pledges?) of) )"
        r"(?P<name>(?:[Tt]he )?[A-ZÀ-Þ][\w&'’.-]{1,30}(?: (?:of )?[A-ZÀ-Þ&][\w&'’.-]{0,30}){0,4})"
        rf"{_FIRM},? ?(?:(?: of|,| in| based in| near| from) |\()"
        r"(?P<place>[A-ZÀ-Þ][\w'’-]{1,30}(?: (?:and )?[A-ZÀ-Þ][\w'’-]{1,30}){0,2})(?(label)\)? ?: )"
    ),
    # "Norby is home to Grelco, which wants to": a name that no list knows.
    "unlisted": (
        r"(?:\b(?P<paper>named|called|dubbed|titled|[Pp]lan,?|[Ss]trategy,?|(?:adopt|approv|pass|publish|launch|unveil|releas|endors|present|draft)(?:s|es|ed|ing)) )?"
        # "Shipping line Grelco, of Norby, which": it is no city's.
        r"(?P<sits>\b(?:line|company|firm|group|bank|airline|maker|giant|retailer|developer|utility|operator|brewery?|manufacturer|carmaker|producer|supplier|insurer|brand|chain|club|(?:work(?:s|ed|ing)?|contract|agreement|deal|up|partner(?:s|ed|ing|ship)?|forces|together) with|(?:customer|shareholder|tenant|client) of) (?:the )?)?"
        r"(?P<whom>(?<=[a-z] )(?<!in )(?<!on )(?<!last )(?<!since ))?"
        r"(?P<name>[A-ZÀ-Þ][\w&.-]{1,30}(?: (?:& )?[A-ZÀ-Þ][\w&.-]{1,30}){0,3})"
        rf"{_FIRM}"
        r"(?(sits)(?:,? (?:of|from|in|based in|headquartered in) [A-ZÀ-Þ][\w-]{1,20}(?: [A-ZÀ-Þ][\w-]{1,20}){0,2})?)"
        r"(?:, (?:which |whose (?!council|city|town|municipal|mayor|party|administration))"
          # "Norby praised Grelco for its promise to".
          r"|(?(whom)(?:, with its| (?:for|over) (?:(?:[a-z]+ing|its failure to [a-z]+) (?:its|an?)|its(?= (?:pledge|promise|commit|vow)))| due to)|(?!)) )"
    ),
    "corporate": (
        r"\bour (?:hospital|brewery|club|hotel|bank|zoo|museum|diocese|customers?|clients?|shareholders?|investors?|products?|brands?|portfolio|company|group\b(?! of)|stores"
        r"|factories|hospitals|patients|passengers|guests|campus(?:es)?|flights|fans|value chain|(?:[a-z]+ ){0,3}?business(?:es)? and operations|global (?:operations|electricity|footprint)|(?:[\w-]+ (?:and )?){0,2}data cent(?:er|re)s)\b"
        r"|\ba (?:net|carbon|climate|zero)[ -](?:zero|neutral|carbon)(?: carbon)? (?:business|company|bank|group|airline|airport|retailer|operator|club|brand)\b"
        r"|\bat (?:[\w&'-]{1,20} ){0,5}(?:healthcare|hospitals?|trust|university|college|airport|bank|energy|water|group|port|airlines?|club"
          r"|museum|theatre|festival|school|housing|rail|foods?|media), (?:we|our)\b"
        r"|\b(?:the campus (?:could|can|will|aims|plans|is|has|wants)|campus (?:carbon|energy|emissions|greenhouse|climate))\b"
        r"|\bthe university's (?:activities|operations|estate|campus(?:es)?|emissions)\b"
        r"|\b(?:we|our)\b[^.;:\"]{1,60}\b(?:support(?:s|ing)?|help(?:s|ing)?|contribut(?:e|es|ing) to|align(?:ed|s|ing)? with|in line with) (?:the )?"
          r"(?:city of [a-z' -]{2,30}'s|[a-z' -]{2,30} (?:city|borough|town|district) council's) (?:[a-z-]+ ){0,3}?(?:targets?|goals?|aims?|ambitions?|commitments?|pledges?)\b"
        r"|^\W*an open letter to (?:the )?(?:mayor|council|city)\b"
        r"|\bwe at (?![a-z' ]{0,40}\b(?:city|town|council|municipality|borough)\b)[a-z]"
        r"|\b(?:expand|grow|run) our business\b|\b(?:reduction|intensity|emissions|co2e?) per employee\b|\bour (?:\w+ )?scopes? [123]\b|\b(?:shareholders|investees?|asset (?:owner|manager)s?|operated assets|net revenues?)\b"
    ),
    "trading": (
        r"\b(?:insurers?|shares|shareholders?|premiums|dividends?|the group|esg|products?|carmakers?|lenders?|subsidiar(?:y|ies)|plants"
        r"|fy ?20\d\d|per ton(?:ne)? of|net income|earnings|quarterly|portfolio|fertili[sz]ers?|suppliers|value chain|(?:parts|vehicle) (?:procurement|production)|housebuilder|smartphones?"
        r"|scope [123]|ceo|chief executive|plc|inc|ltd|corp)\b"
    ),
    # "The Green Party would make Leeds carbon neutral": what somebody else makes of it.
    "made": (
        r"\b(?:(?:would|will|could|to|can|'d|'ll) (?:help )?(?:to )?(?:make|turn|render)|(?P<have>(?:would|'d) have)"
        r"|our (?:ambition|aim|goal|hope|wish|vision|plan) (?:is )?that) (?:the (?:city|town) of |all of |the whole of )?$"
    ),
    "media": (
        r"(?:[^.;,]{0,40} )?(?:"
          r"news agency|agency|news|newspaper|daily|times|guardian|reuters|post|herald|tribune"
          r"|gazette|bbc|afp|xinhua|yonhap|jiji press|kyodo|bloomberg|press|associated press"
        r") ?(?=(?:said|says|reports?|reported|wrote|writes)\b)"
    ),
    # "The Administration" is a president's where one was spoken of last, and no mayor's.
    "presidency": (
        r"(?P<it>the administration(?:'s)?)|(?P<citys>\b(?:city|mayor(?:al|'s)?|municipal|council) administration|\badministration of mayor)"
        rf"|\b{_PRESIDENTS} administration\b|\bwhite house\b"
    ),
    # "It joined the Climate Alliance, whose goal is": whoever was joined.
    "body_whose": (
        r"\b(?:join(?:ed|s|ing)?|signed(?: up to)?|signing|members? of|part of|belongs? to|signatory (?:of|to)|(?:align(?:s|ed)?|works?|working|partners?|in line) with) (?:up )?"
        r"(?P<name>(?:the |a )?(?!city|town|municipality|council)[^,;.]{3,60})(?:, (?:the|an?|its) [^,;.]{3,40})?, $"
    ),
    # "Fortum's heat production will be": a firm by what it owns, where no list knows its name.
    "its_works": (
        r"\W{0,4}(?!(?:Today|Tomorrow|Yesterday|This|That|Its|Our|Their|The|City|Council|Children|People|Residents)\b)"
        r"[A-ZÀ-Þ][\w&.-]{1,30}(?: [A-ZÀ-Þ][\w&.-]{1,30}){0,3}['’]s? (?:own |local |entire )?(?:[a-z]+ )?"
        r"(?:offices?|headquarters|campus(?:es)?|sites?|stores?|factory|factories|production|generation|plants?|operations|heat|heating|electricity|energy|fleet|buses|buildings|network|emissions|facilities|supply)\b"
        # "Partner: Grelco. Commitment:"
        r"|\W{0,4}(?P<label>Partner|Signatory|Stakeholder|Company|Organi[sz]ation|Institution)(?: name)?(?: \| |:\W{1,4})(?=\w)"
    ),
}  # fmt: skip
