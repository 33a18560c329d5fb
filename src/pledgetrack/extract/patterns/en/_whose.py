"""How English says whose a goal is."""

GOAL_HEAD = r"(?:'s?)? (?!(?:to|that|which|who|have|has|will|would) )(?:[\w§-]{1,20} ){0,4}?(?:goals?|targets?|ambitions?|pledges?|commitments?|objectives?|aims?|deadlines?|promises?|visions?)\b"

GOAL_OF = rf"{GOAL_HEAD}(?: (?:of|to|for)(?: (?:reach(?:ing)?|achiev(?:e|ing)|becom(?:e|ing)|be(?:ing)?|cut(?:ting)?|reduc(?:e|ing)|going|getting|an?|the|at least)){{0,3}})? ?"
IN_CITY = r"\W{0,9}(?:in|at|near|outside) [\w'. -]{2,40}, (?:the )?"
BASE_OF = r"(?: (?:by|in|before) 20\d\d)?,? (?:compared (?:to|with)|relative to|against|below|from) (?:the )?(?:city of )?[a-z' -]{2,40}'s (?:19|20)\d\d"
EMISSIONS_OF = r"(?:the |its )?(?:\w{1,30} ){0,3}?\w{1,30}'s? (?:own )?(?:operations|activities|buildings|terminals?|campus(?:es)?|plants?|flights|ships)\b"
# "As part of the university's climate plan, Leeds has committed": the plan's owner has.
PLAN_OF = r"\W{0,9}(?:as part of|under|in line with|in|with) $"
PLAN_HEAD = r"(?:'s?)? (?:[\w-]{1,20} ){0,3}?(?:plan|strategy|roadmap|programme|program|agenda|blueprint|vision)\b[^.;]{0,60}, $"
# "The plan sets a goal": what was just adopted, or is a draft.
_PLAN = r"(?:the (?:specifics|details|terms|goals|targets|aims|objectives) of )?(?:the|this|that|its|their) (?:[\w-]+ ){0,3}?(?:plan|strategy|roadmap|resolution|ordinance|measure|motion|move|bill|law|policy|decision|proposal|blueprint|framework|programme|program|update|vote|document|legislation|act|package|charter|[a-z]{0,3}cap)"
THE_PLAN = (
    rf"\W{{0,3}}(?:under {_PLAN}\b|it (?:also )?(?:calls for|includes|requires|mandates|outlines|lays out|envisages|contains|obliges|directs|commits (?:the|it))\b"
    rf"|{_PLAN} (?:also |now |itself |further )?(?:sets?|calls?|aims?|commits?|includes?|requires?|targets?|would|will|puts|envisages?|lays|outlines?"
    r"|establish(?:es)?|sees|seeks|foresees|contains?|states?|says|proposes?|goes|adds?|means|makes|provides?|mandates?|directs|binds|obliges)\b)"
)
# "The aim is to halve them", "full neutrality is to be reached": what was just decided says more of itself.
THE_AIM = (
    r"\W{0,3}(?:(?:for|in|across) [^.;,§]{2,90}, )?(?:(?:the|its|their|our|another|an?) (?:[\w-]+ ){0,2}?(?:aims?|goals?|targets?|objectives?) (?:is|are|was|were|remains?) "
    r"|(?:a|an|another) (?:new|further|additional|second|interim) (?:goal|target|aim|objective) (?:of|to|for|is|was)\b|[^.;,§]{3,90}? (?:is|are) to be (?:achieved|reached|attained|cut|reduced|met|halved|lowered|phased)\b|(?:this|that) (?:includes|means|covers)\b)"
)
# What a city with a year behind it is called by: "the Beijing 2022 Games", "Paris 2024 said".
EVENT = (
    r" (?:19|20)\d\d(?:(?: (?:summer|winter|olympic|paralympic|commonwealth|european|world|youth)){0,3} (?:games|olympics|paralympics|expo|world cup|championships?|organi[sz]ing committee|organi[sz]ers)\b"
    r"|(?= (?:will|aims|said|says|hopes|has|intends|wants|promises|pledged|is|team|organi[sz]ers)\b))"
)
# "With Oslo aiming to": whoever does something governs, wherever it stands.
ACTING = r" (?:pledging|committing|aiming|promising|planning|vowing|seeking|striving|hoping|intending|setting)\b"
OWN_AIM = r"'s? (?:[\w§-]+ ){0,3}?(?:plans?|goals?|targets?|aims?|ambitions?|objectives?|commitments?|pledges?|promises?|strateg(?:y|ies)|vision|bid|efforts?|drive|quest|push) (?:of|to|for|is|that)\b"
# "Seattle-based": who follows is the one.
BASED = r"-(?:based|area|born|headquartered|listed|owned|bred)\b"
# "Plans underway in Cleveland to": the city right before its aim, not one further in front.
RIGHT_BEFORE = r",? to (?:be|become|reach|achieve|cut|reduce|get|go)? ?"
# "The opera house in Oslo aims", "two breweries in Munich will": somebody who is only of a city. What is said of a part or
# of all of it is the city's, and so is what it does there.
_ITS_OWN = (
    r"(?!(?:rest|whole|remainder|majority|cent(?:re|er)|heart|core|downtown|streets?|people|population|inhabitants|households|halls?|end|future|case|example"
    r"|success|move|vote|decision|step|deal|agreement|measures?|bill|document|report|effort|change|work|stud(?:y|ies)|proposal|amendment|referendum|transition|ban"
    r"|text|news|result|number|amount|share|level|air|roads?|trips|journeys|developments?|mayoral|first|only|one|democrats|greens|draft|edition|summit"
    r"|conference|meeting|event|forum|day|week|year|election|race|debate|story|time|idea|lockdown|war|pandemic|crisis|climate|article|page|book|film|way|model|towns?|villages?|boroughs?|communes?|legislation|regulations?|rules?|package|charter|mandate|order|directive|codes?|standards?|contract|compact|pact|accord|cap|[\w-]+(?:ed|ing))\b)"
)
BELONGING = (
    rf"\b(?:the|a|an|this|that|our|its|their|his|her|one|two|three|four|five|six|several|some|many|\d{{1,3}}) (?:(?!of |in |and |for |to )[\w'-]+ ){{0,3}}?(?P<head>{_ITS_OWN}[a-z-]{{3,30}})"
    r" (?:(?<=s )of (?:[\w'-]+(?:, | and )){1,3}|(?:of|in|at|near|outside|around) (?:the (?:city|town|cent(?:re|er)|heart|port|outskirts) of |downtown |central |nearby |(?:north|south|east|west|northern|southern|eastern|western) )?)$"
)
# "The body has pulled forward a commitment to": somebody whom no list knows does something.
STRANGER = (
    rf"\W{{0,4}}(?:the|this|that|another|a|an) (?:(?!of |in |and |for |to |city |council )[\w'-]+ ){{0,2}}?(?P<head>{_ITS_OWN}[a-z-]{{3,30}})(?: (?:of|in|behind|at|near) [^,;.]{{2,40}}?)?"
    r" (?:also |now |itself |already |recently |only |just )?(?:will|has|plans|aims|wants|hopes|intends|seeks|pledges|promises|pledged|promised|announced|expects|vowed|says|said|is (?:aiming|planning|working|committed|hoping|determined))\b"
)
# "The plans will help the cities to become carbon neutral": what somebody makes possible for others, whoever they are.
HELPED = (
    r"\b(?:help|support|enabl|assist|encourag|allow|push|mov)(?:s|e|es|ed|ing)? (?:[\w'-]+ ){0,4}?(?:cities|towns|municipalities|communities|councils|regions|countries|businesses|companies|members)"
    r"(?: to| in)? (?:be|becom\w+|reach\w*|achiev\w*|get|go|meet|cut\w*|reduc\w+|transition\w*|decarboni[sz]\w*)\b"
)
# "Our fair share requires us to reach net zero".
REQUIRED = r"\brequir(?:es?|ed|ing) (?:us|everyone|all of us|cities|the world|humanity|(?:all )?nations|(?:all )?countries|society) to\b"
# An office or council of a place that nobody could resolve: "the mayor of Nara", "Kirklees Council".
_NO_PLACE = r"(?!(?:The|A|An|This|That|Our|Their|Its|Each|Every|City|Town|Borough|District|County|Full|Whole|Local|Municipal|Common|Metro|Metropolitan|Joint|New|Old|Former|Current|Ordinary|Executive|Legislative|National|State|Student|Youth|Labour|Tory|Conservative|Green|Liberal|Democrat|That|When|While|If|As|In|At|On|By|For|With|However|Yesterday|Today|Tonight|Now|All|Some|Both|Most|Many|Last|Next|Should|Will|Does|Can|Has|Is|What|Why|How|And|But|So|Since|After|Before|Under|Because|Meanwhile|Dear|Special|Regular|Annual|Emergency|Elected|Support|Motion|Minutes|Agenda|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December)\b)"
OFFICE_OF = (
    r"\b(?:[Mm]ayor|[Cc]ouncil|[Cc]ity) of ([A-ZÀ-Þ][\w'’-]{1,30})"
    rf"|\b{_NO_PLACE}([A-ZÀ-Þ][a-zß-ÿ-]{{2,30}})(?: (?:City|Town|Borough|District|Metropolitan|Regional|Shire))? Council(?=['’]s |,|['’]? (?:has|had|is|was|will|would|aims|plans|wants|hopes|intends|pledged|committed|declared|voted|agreed|adopted|approved|resolved|said|says|also|leaders?|cabinet|members?|executive|officers|staff)\b)"
)
# "Unlike cities such as Auckland": who is only named beside another.
COMPARED = r"\b(?:unlike|like|such as|than|compared (?:to|with)|similar to|for example|as in|following the example of|inspired by|ahead of|behind)\b[^,;.]{0,50}$"
# "One of the greenest cities in the UK": a land that only says where.
LYING = r"\b(?:cities|towns|capitals|municipalities|councils|places|communities|(?:est|most|first|only|[a-z]-) (?:[a-z-]+ ){0,2}(?:city|town|capital|council)) (?:in|across|throughout|around) (?:the )?$"
# "Net zero emissions have to be reached by 2050": a duty, told behind what is owed.
OWED = r"(?: emissions?)? (?:(?:has|have|had|needs?|ought) to|must|should) be (?:reached|achieved|met|attained|secured|delivered)\b"
# A plan that is called by what it is for, its city and its year: "Climate Neutral Oslo 2030".
PLAN_NAME = (
    r"(?:Climate|Carbon|Net|Zero)[ -](?:Neutral|Zero|Carbon|Positive)(?: (?!(?:By|For|In|Before|Until|From|Goals?|Targets?|Emissions?|Pledge)\b)"
    r"[A-ZÀ-Þ][\w.'’-]{1,20}){1,3} 20\d\d\b"
)
# A name that no list knows, as the possessor of something.
POSSESSOR = (
    r"\b[A-ZÀ-Þ][\w&.-]{1,30}(?: (?:of |for |and )?[A-ZÀ-Þ][\w&.-]{1,30}){0,5}(?=['’]s? )"
    r"|^[A-ZÀ-Þ][\w&.-]{1,30}(?:(?<!s)(?<!ing)(?<!ed)|(?: [A-ZÀ-Þ][\w&.-]{1,30}){1,3})(?= [a-z]{4,10} (?:to|of) )"
)
# What is around a city: "the Tampere City Region".
AROUND = r" (?:Gas|Electric|Power|Light|Water|Energy) (?:and|&) (?:Electric|Power|Light|Gas|Water|Sewer|Heat)\b| (?:City |Metropolitan |Metro |Capital |Urban )?(?:Region|County|Province|Prefecture|[Mm]etropolitan(?! (?:City|[Gg]overnment|[Cc]ouncil|[Aa]ssembly|[Aa]uthorities))(?: [Aa]rea| [Rr]egion)?|[Mm]etro(?: area| region)|region|area|Combined Authority)\b(?! of)"
# The objective of a plan is more than a promise.
PLANNED = (
    r"\b(?:goals?|objectives?|targets?|aims?) of (?:the|its|our|their|this) (?:[\w'§-]+ ){0,6}?(?:plan|strategy|roadmap|programme|program)\b"
    r"|\bdemonstrated in the (?:[\w'-]+ ){1,4}(?:plan|strategy|roadmap|programme|program)\b"
)
# "Policies in four sectors, from buildings to buses, to reach net zero".
PURPOSE = r"(?:, (?:all )?|\b(?:in order|so as) )to (?:reach|achieve|meet|attain|help|hit)\b"
# "The Milan furniture fair wants", "Cambridge colleges will": somebody who is only called by a city.
_ACTS = r"(?= (?:will|plans?|aims?|intends?|wants?|hopes?|expects?|promises?|says?|is to|are to|pledged?|pledges|vows?|announced|have pledged|has pledged|have committed|has committed)\b)"
_NOUN = r"(?!(?:and|or|with|of|in|at|for|to|by|from|on|as|has|have|had|is|are|was|were|will|that|which|who|also|now|still|then|itself|last|this|next|its|the|a|an|said|says)\b)[a-z][\w-]{2,30}"
CALLED = rf" (?:{_NOUN} ){{0,2}}?(?P<head>(?!(?:always|perhaps|thus|besides|nowadays|years|months|weeks|days|times|plans|aims|wants|hopes|promises|pledges|says|goals|targets)\b)[a-z][\w-]{{2,30}}s){_ACTS}"
_DOES = r"(?= (?:will|plans|aims|intends|wants|hopes|expects|promises|says|is to|pledged|pledges|vows|announced|has pledged|has committed)\b)"
CALLED_THE = rf" (?:{_NOUN} ){{0,2}}?(?P<head>{_NOUN}){_DOES}"
# "Closer to its goal of": the goal is there already.
HAS_GOAL = r"(?:closer to|towards?|(?:to )?(?:meet|reach|achieve|hit)|progress on|in line with|part of) (?:its|their|the city's|the council's|our) (?:[\w§-]+ ){0,3}?(?:goals?|targets?|pledges?|commitments?) (?:of|to|for)(?: (?:reaching|achieving|becoming|reducing|cutting|being))? ?$"
# "Shifting its goal from 90 % by 2050 to carbon neutral by 2030": another aim with another year.
SHIFT = r"\b(?:shift|chang|mov|upgrad|rais|strengthen|switch|revis)\w*\b[^.;§]{0,80}? from [^.;§]{0,40}?(?:by|in|before) §{1,9} to [^.;§]{1,50}? (?:by|in|before) §"
# Who shares an aim that a sentence before gave to a group.
_CITIES = r"(?:[\w.-]{1,30} ){0,3}?(?:cities|towns|councils|municipalities|capitals|mayors|members|signatories)"
_PAPER = r"(?:declaration|pledge|charter|letter|commitment|statement|agreement|compact|accord)"
SIGNED = (
    rf"\b{_CITIES} (?:(?:that|who|which) (?:have|had) (?:\w+ )?(?:made|signed|joined|taken|backed|endorsed)|(?:making|signing|joining|backing|taking|endorsing))\b"
    r"|\b(?:signed|adopted|made|backed|endorsed|supported|joined) by|\b(?:joined|signed|endorsed) (?:the|this)\b"
    rf"|\blist of {_CITIES}|\b(?:signatories|signed up|(?:have|has) (?:also )?(?:signed|joined|made))\b"
)
MEMBERS = (
    rf"[^.;:]{{0,60}}?\b{_PAPER} (?:was|were|is|has been|have been) (?:also )?signed by(?: the)?(?: (?:mayors?|leaders|cities) of)?"
    r"|\W{0,3}(?:and |but )?(?:(?:this|these|they|those|signatories|members|others|examples|the list) (?:now |also |already |currently )?(?:includes?|are|is)"
    rf"|among (?:them|these|those)(?: cities| towns| councils)?(?: are| is|,)|(?:these|those|they) (?:range|stretch) from"
    r"|the (?:resolution|declaration|pledge|commitment|promise|letter|agreement|charter|statement) (?:was|were|has been|is) (?:signed|adopted|made|backed|endorsed|supported|joined) by"
    rf"|the (?:full |complete )?list of {_CITIES}[^.;:]{{0,40}}? (?:are|is|includes?)"
    rf"|the (?:other )?{_CITIES}(?: (?:that|who|which|making|signing|joining|taking|backing)\b[^.;:]{{0,80}}?)?,? (?:are|were|includes?|included))\b(?! (?:not|no|far|neither|nothing)\b)"
    r"|[^;]{0,60}\b(?:cities|towns|mayors|councils|municipalities)\b[^.;]{0,40}\b(?:joined|signed(?: on to| up to)?|endorsed|backed) (?:the|this|that) (?:[\w-]+ ){0,3}?(?:charter|declaration|pledge|commitment|agreement|initiative|letter|resolution)(?: so far)?,? (?:including|among them)\b"
)
MEMBERS_BEHIND = (
    rf" (?:are|were) (?:among |some of )?the {_CITIES} (?:that|who|which) (?:have|had) (?:\w+ )?(?:made|signed|joined|taken|backed|endorsed)\b"
    r"| (?:have|has|had) (?:also |since |now |all )?(?:signed up|signed the|joined the|made the same|made this)\b"
)
