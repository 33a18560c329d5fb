"""How English says whose an aim is."""

from collections.abc import Mapping

from pledgetrack.extract.patterns.en._words import EVENTS, IDLE

# "Norby's aims", but "Norby aims".
_NOT_HEAD = r"(?!(?:to|that|which|who|have|has|will|would) )(?:[\w§-]{1,20} ){0,4}?"
GOAL_HEAD = (
    rf"(?:(?:'s?| and (?:its|their|the|related|relevant|other)) {_NOT_HEAD}(?:goals?|targets?|ambitions?|pledges?|commitments?|objectives?|aims?|deadlines?|promises?|visions?|(?:law|act|mandate)(?= requiring)|plans?(?= to ))"
    rf"| {_NOT_HEAD}(?:goals?|targets?|ambitions?|pledge|commitments?|objectives?|aim|deadlines?|promise|visions?|(?:law|act|mandate)(?= requiring)|plans?(?= to )))\b"
)  # fmt: skip
GOAL_OF = (
    rf"{GOAL_HEAD}(?:"
      r" (?:of|to|for|towards?|requiring)(?:"
        r" (?:"
          r"reach(?:ing)?|achiev(?:e|ing)|becom(?:e|ing)|be(?:ing)?|cut(?:ting)?|reduc(?:e|ing)"
          r"|go|get|hit|meet|have|make|run|an?|the|at least|reali[sz]e|100 ?%|[a-z]{2,12}ing|generate|produce|source|obtain|draw|use|supply|power"
        r")"
      r"){0,4}"
    r")?[ (:–-]{0,3}"
)  # fmt: skip
IN_CITY = r"\W{0,9}(?:(?:since|after|when|as|at|during|following|before|once) [^,;.]{3,80} )?(?:in|at|near|outside) [\w'. -]{2,40}, (?:the )?"
BASE_OF = (
    r"(?: (?:by|in|before) 20\d\d)?,? (?:compared (?:to|with)|relative to|against|below|from) (?:the )?(?:city of )?[a-z' -]{2,40}'s "
      r"(?:19|20)\d\d"
)  # fmt: skip
EMISSIONS_OF = (
    r"(?:the |its )?(?:\w{1,30} ){0,3}?\w{1,30}'s? (?:own )?"
      r"(?:operations|activities|buildings|terminals?|campus(?:es)?|plants?|flights|ships)\b"
)  # fmt: skip
# What a city with a year behind it is called by: "the Beijing 2022 Games", "Paris 2024 said".
EVENT = (
    r" (?:19|20)\d\d(?:"
      r"(?: (?:summer|winter|olympic|paralympic|commonwealth|european|world|youth)){0,3} "
        r"(?:games|olympics|paralympics|expo|world cup|championships?|organi[sz]ing committee|organi[sz]ers)\b"
      r"|(?=(?:, (?:an?|the) (?:[\w-]+ ){0,3}(?:association|network|partnership|platform),)? (?:will|aims|said|says|hopes|has|have|are|aim|want|promise|intends|wants|promises|pledged|is|team|organi[sz]ers)\b)"
    r")"
)  # fmt: skip
# "With Oslo aiming to": whoever does something governs, wherever it stands.
ACTING = r" (?:eyeing|targeting|opting|choosing|pledging|committing|aiming|promising|planning|vowing|seeking|striving|hoping|intending|setting)\b(?! (?:it|them|us|the (?:city|municipality|council)) to\b)| itself (?:for|with) its\b"
OWN_AIM = (
    r"'s? (?:[\w§-]+ ){0,3}?(?:"
      r"plans?|goals?|targets?|aims?|ambitions?|objectives?|commitments?|pledges?|promises?"
      r"|strateg(?:y|ies)|vision|bid|efforts?|drive|quest|push"
    r") (?:of|to|for|is|that)\b"
)  # fmt: skip
# "The opera house in Oslo aims", "two breweries in Munich will": somebody who is only of a city. What is said of a part or
# of all of it is the city's, and so is what it does there.
_ITS_OWN = (
    r"(?!"
      r"(?:"
        r"rest|whole|remainder|majority|cent(?:re|er)|heart|core|downtown|streets?|people(?!'s (?:committee|government|congress))"
        r"|population|inhabitants|households|halls?|end|future|case|example|success|move|vote"
        r"|decision|step|deal|agreement|measures?|bill|document|report|effort|change|work"
        r"|stud(?:y|ies)|proposal|amendment|referendum|transition|ban|text|news|result|number"
        r"|amount|share|level|air|roads?|trips|journeys|developments?|mayoral|first|only|one"
        r"|democrats|greens|draft|edition|summit|conference|meeting|event|forum|day|week|year"
        r"|election|race|debate|story|time|idea|lockdown|war|pandemic|crisis|climate|article|page"
        r"|deadlines?|dates?|goals?|targets?|pledges?|promises?|ambitions?|aims?|objectives?|commitments?|timelines?"
      r"|neighbou?rs|friends|colleagues|counterparts|book|film|way|model|towns?|villages?|boroughs?|communes?|legislation|regulations?"
        r"|rules?|package|charter|mandate|order|directive|codes?|standards?|contract|compact|pact"
        r"|accord|cap|[\w-]+(?:ed|ing)"
      r")\b"
    r")"
)  # fmt: skip
BELONGING = (
    r"(?:\b(?:the|a|an|this|that|our|its|their|his|her|one|two|three|four|five|six|several|some|many|\d{1,3}|[\w&.-]{2,30}'s) |^\W{0,3}(?=[a-z-]+s (?:in and )?(?:around|near|outside) ))"
      rf"(?:(?!of |in |and |for |to )[\w'-]+ ){{0,3}}?(?P<head>(?:{_ITS_OWN}|(?=villages (?:around|near|outside) ))[a-z-]{{3,30}}) (?:"
        r"(?<=s )of (?:[\w'-]+(?:, | and )){1,3}"
        r"|(?:of|in|at|near|off|(?:just )?outside|(?:in and )?around|[\w ]{1,12}(?:miles|km|minutes) (?:from|outside|(?:north|south|east|west) of)) (?:"
          r"the (?:city|town|cent(?:re|er)|heart|port|outskirts) of |downtown |central |nearby "
          r"|(?:north|south|east|west|northern|southern|eastern|western) "
        r")?"
      r")$"
)  # fmt: skip
# "The body has pulled forward a commitment to": somebody whom no list knows does something.
STRANGER = (
    r"\W{0,4}(?:the|this|that|another|a|an|[\w&-]{2,25}(?: [\w&-]{2,25}){0,2}'s) (?:(?!of |in |and |for |to |city |council )[\w'-]+ ){0,2}?"
      rf"(?P<head>{_ITS_OWN}[a-z-]{{3,30}})(?: (?:of|in|behind|at|near|between|(?:that|which) (?:links|connects|crosses|joins|leaves|serves|runs|flows)) [^,;.]{{2,60}}?)?(?:, [\w&' -]{{2,30}},)? "
      r"(?:also |now |itself |already |recently |only |just )?(?:"
        r"will|has|plans|aims|wants|hopes|intends|seeks|pledges|promises|pledged|promised"
        r"|announced|expects|vowed|vows|says?|said|want|hope|intend"
        r"|is (?:to|aiming|planning|working|committed|hoping|determined)"
      r")\b"
)  # fmt: skip
_TOLD_OF = rf"(?:(?!of |in |and |for |to |city |council )[\w-]+ ){{0,2}}?(?P<head%s>(?!territory|area|population|public){_ITS_OWN}[a-z-]{{3,30}}))"
TOLD_THAT = (
    rf"\bthat (?P<name>(?:the|its|their) {_TOLD_OF % ''} (?:also |itself |now )?(?:would|will|is to|aims|plans|wants|hopes)\b"
    rf"|\b(?P<name_2>(?:an?|the|its|another|two|three|four|five|six|\d{{1,3}}) {_TOLD_OF % '_2'},? (?:that|which|(?:each|both|all|most) of (?:which|whom)) "
      r"(?:(?:has|have|had) )?(?:also |itself |now |already |recently )?"
      r"(?:will (?:be|become|reach|go|run)|(?:is|are) to|aims?|plans?|wants?|hopes?|intends?|seeks?|promises?|promised|pledges?|pledged|vow(?:ed)?|committed)\b"
)  # fmt: skip
# An office or council of a place that nobody could resolve: "the mayor of Nara", "Kirklees Council".
_NO_PLACE = (
    r"(?!"
      r"(?:"
        r"The|A|An|This|That|Our|Their|Its|Each|Every|City|Town|Borough|District|County|Full|Whole"
        r"|Local|Municipal|Common|Metro|Metropolitan|Joint|New|Old|Former|Current|Ordinary|Executive|Legislative|National|State|Student|Youth|Labour|Tory|Conservative|Green"
        r"|Liberal|Democrat|That|When|While|If|As|In|At|On|By|For|With|However|Yesterday|Today|Tonight|Now|All|Some|Both|Most|Many|Last|Next|Should|Will|Does|Can|Has|Is|What|Why|How"
        r"|And|But|So|Since|After|Before|Under|Because|Meanwhile|Dear|Special|Regular|Annual|Emergency|Elected|Support|Motion|Minutes|Agenda|Monday|Tuesday|Wednesday|Thursday"
        r"|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December"
      r")\b"
    r")"
)  # fmt: skip
_OF_A_PLACE = rf"{_NO_PLACE}((?:[A-ZÀ-Þ][a-zß-ÿ-]{{2,20}} (?!City\b|Town\b))?[A-ZÀ-Þ][a-zß-ÿ-]{{2,30}})"
_SIDED = (  # "West Lindsey", "Cheshire East"
    rf"((?:(?:North|South|East|West|Mid|Central) [A-ZÀ-Þ]|{_NO_PLACE}[A-ZÀ-Þ](?=[a-z-]+ (?:North|South|East|West|Valley|Coast|Rivers|Hills)\b))[\w-]+(?: [A-Z][a-z]+)??)"
)
OFFICE_OF = (
    r"\b(?:(?:[Mm]ayor|[Cc]ouncil|[Cc]ity|[Tt]own|[Vv]illage) of|[Cc]ouncillors in(?! (?:January|February|March|April|May|June|July|August|September|October|November|December)\b)) ((?:Greater )?[A-ZÀ-Þ][\w'’-]{1,30})"
    rf"|(?:^|[|–-] )(?:{_OF_A_PLACE} (?:Borough|District|Metropolitan|Shire|County|Regional)(?: Borough)?|{_SIDED}) Council(?=$|[:,|]| [|–-])"
    rf"|\b{_OF_A_PLACE}(?: (?:City|Town|Borough|District|Metropolitan|Regional|Shire)){{0,2}} Council(?="
      r"['’]s |,"
      r"|['’]? (?:"
        r"has|had|is|was|will|would|aims|plans|wants|hopes|intends|pledged|committed|declared"
        r"|voted|agreed|adopted|approved|resolved|said|says|also|leaders?|cabinet|members?"
        r"|executive|officers|staff|meets?|met|yesterday|today|tonight|this (?:morning|afternoon|evening|week|month|year)"
        r"|continues?|continued|works?|working|set|sets|on the|in the|near|which|signed|joined|launched|unveiled|announced|receives?d?|uses?|used|buys|bought|runs|owns|supports?|recogni[sz]es|believes|made|makes|can|must|should|needs?|took|takes|first|and its"
      r")\b"
    r")"
)  # fmt: skip
# "Unlike cities such as Auckland": who is only named beside another.
COMPARED = (
    r"\b(?:"
      r"unlike|like|such as|than|compared (?:to|with)|similar to|for example|as in"
      r"|following the example of|inspired by|ahead of|behind"
    r")\b[^,;.]{0,50}$"
)  # fmt: skip
# "One of the greenest cities in the UK": a land that only says where.
LYING = (
    r"(?:"
      r"\b(?:cities|towns|capitals|municipalities|councils|places|communities)"
      r"|(?:est|most|first|second|third|fourth|[a-z]{2,7}th|\d(?:st|nd|rd|th)|only|[a-z]-) (?:[a-z-]+ ){0,2}(?:city|town|capital|council)"
      r"|the (?:first|only)(?: one)?"
    r") (?:in|of|across|throughout|around) (?:the )?$"
    r"|\b(?:lake|mount|port|fort|river|gulf of) $"
)  # fmt: skip
# "Net zero emissions have to be reached by 2050": a duty, told behind what is owed.
OWED = r"(?: emissions?)? (?:(?:has|have|had|needs?|ought) to|must|should) be (?:reached|achieved|met|attained|secured|delivered)\b"
# A plan that is called by what it is for, its city and its year: "Climate Neutral Oslo 2030".
PLAN_NAME = (
    r"(?:Climate|Carbon|Net|Zero)(?:[ -](?:Neutral|Zero|Carbon|Positive)|-(?:neutral|zero|carbon|positive))"
      r"(?: (?!(?:By|For|In|Before|Until|From|Goals?|Targets?|Emissions?|Pledge)\b)[A-ZÀ-Þ][\w.'’-]{1,20}){1,3} 20\d\d\b"
    rf"|(?:Climate|Carbon|Net|Zero)[ -](?:Neutral|Zero|Carbon|Positive|Emissions?) 20\d\d (?:{EVENTS}|will be|was launched)\b"
)  # fmt: skip
# A name that no list knows, as the possessor of something.
POSSESSOR = (
    r"\b(?!(?:Half|One|Two|Three|Four|Nine|Most|Some|Much|All|Each|Every) )[A-ZÀ-Þ][\w&.-]{1,30}(?: (?:of |for |and )?[A-ZÀ-Þ][\w&.-]{1,30}){0,5}(?=(?:['’]s|(?<=s)['’]) )"
    r"|\b[A-ZÀ-Þ][\w&.-]{1,30}(?: [A-ZÀ-Þ][\w&.-]{1,30}){1,4}(?P<seat> (?:in|near|around|outside) )[A-ZÀ-Þ]\w+(?=['’]s? )"
    r"|^[A-ZÀ-Þ][\w&.-]{1,30}(?:(?<!s)(?<!ing)(?<!ed)|(?: [A-ZÀ-Þ][\w&.-]{1,30}){1,3})(?= [a-z]{4,10} (?:to|of) )"
)
# What is around a city: "the Tampere City Region".
AROUND = (
    r" (?:Gas|Electric|Power|Light|Water|Energy) (?:and|&) (?:Electric|Power|Light|Gas|Water|Sewer|Heat)\b"
    r"| (?:[Ss]ummit|[Cc]onference|[Cc]ongress|[Ff]orum|[Tt]alks|[Cc]onvention)(?= (?:ended|concluded|closed|agreed|produced|adopted|promised|called|brought|saw)\b)"
    r"| (?:Southern|Northern|Pacific|Western|Eastern)(?=['’]s? | [a-z])| Metro(?=['’]s | (?:plans|aims|will|wants|has|said|runs|hopes|intends|pledged|committed)\b)"
    r"| (?:[Cc]ity |Metropolitan |Metro |Capital |Urban )?(?:"
      r"M[ée]tropole|Region|(?<! City )County|Province|Prefecture"
      r"|[Mm]etropolitan(?! (?:City|Borough|District|[Gg]overnment|[Cc]ouncil|[Aa]ssembly|[Aa]uthorities|[Mm]unicipality|[Aa]dministration|[Cc]orporation))(?: [Aa]rea| [Rr]egion)?"
      r"|[Mm]etro(?: area| region)|region|area|Combined Authority|Networks|operation"
    r")\b(?! of)"
    # "Halifax said that its mortgages": a firm that bears a city's name.
    r"|(?= [a-z][^.;\"“]{2,60}? (?:(?:its|their) (?:own )?(?:[a-z]+ )?"
      r"(?:mortgages|loan book|loans|lending|products|brands|flights|engines|tyres|stores|shareholders|policyholders|investors)"
      r"|(?:the )?[a-z]+ (?:that )?it (?:finances|insures|builds|makes|brews|sells|insures|finances))\b)")  # fmt: skip
# "The Milan furniture fair wants", "Cambridge colleges will": somebody who is only called by a city.
_ACTS = (
    r"(?="
      r" (?:"
        r"will|plans?|aims?|intends?|wants?|hopes?|expects?|promises?|says?|is to|are to|pledged?"
        r"|pledges|vows?|announced|ha(?:ve|s) (?:also |all |now |already )?(?:pledged|committed|set|promised|vowed|agreed|signed|announced)"
      r")\b"
    r")"
)  # fmt: skip
_NOUN = (
    r"(?!"
      r"(?:"
        r"and|or|with|of|in|at|for|to|by|from|on|as|has|have|had|is|are|was|were|will|that|which"
        r"|who|also|now|still|then|itself|last|this|next|its|the|a|an|said|says"
      r")\b"
    r")[a-z][\w-]{2,30}"
)  # fmt: skip
CALLED = (
    rf" (?:{_NOUN} ){{0,2}}?(?P<head>{IDLE}|"
      r"(?!"
        r"(?:"
          r"unveils|reveals|launches|releases|presents|publishes|announces|adopts|approves|backs|sets|outlines|drafts|votes|proposes|always|perhaps|thus|besides|uses|consumes|needs|produces|emits|nowadays|years|months|weeks|days|times|plans|aims|wants"
          r"|hopes|promises|pledges|says|goals|targets|runs|owns|operates|manages"
        r")\b"
      r")[a-z][\w-]{2,30}s"
    rf"{_ACTS})"
)  # fmt: skip
_DOES = (
    r"(?="
      r"(?:,? (?:which|that))? (?:"
        r"will|plans|aims|intends|wants|hopes|expects|promises|says|is to|pledged|pledges|vows"
        r"|announced|has (?:also |now |already )?(?:pledged|committed|promised|vowed|set)"
      r")\b"
    r")"
)  # fmt: skip
CALLED_THE = rf" (?:{_NOUN} ){{0,2}}?(?P<head>{IDLE}|{_NOUN}{_DOES})"
# "Closer to its goal of": the goal is there already.
HAS_GOAL = (
    r"(?:closer to|towards?|(?:to )?(?:meet|reach|achieve|hit)|progress on|in line with|part of) "
      r"(?:its|their|the city's|the council's|our) (?:[\w§-]+ ){0,3}?(?:goals?|targets?|pledges?|commitments?) (?:of|to|for)"
      r"(?: (?:reaching|achieving|becoming|reducing|cutting|being))? ?$"
)  # fmt: skip

WORDS: Mapping[str, object] = {
    "goal_head": GOAL_HEAD,
    "goal_of": GOAL_OF,
    "taken_over": r"\b(?:adopt(?:ed|s|ing)?|embrac(?:ed|es|ing)|taken over|took over) (?:the |all (?:of )?(?:the )?)?$",
    "in_city": IN_CITY,
    "government_of": r"(?:the |its )?(?:(?:city|municipal|local|town) )?government of (?:the )?(?:city of )?",
    # "Its Leeds site" is no city's.
    # "Country: Denmark": a field that only says where.
    "land_label": r"\W{0,4}(?:country|state|province|region|nation|county|location)(?: ?/ ?[a-z]{3,10})?\W{1,3}$",
    "own_place": r"\b(?:its|their|his|her|our|my) $",
    "base_of": BASE_OF,
    "emissions_of": EMISSIONS_OF,
    "event": EVENT,
    "acting": ACTING,
    "own_aim": OWN_AIM,
    # "Plans underway in Cleveland to": the city right before its aim, not one further in front.
    "right_before": r",? to (?:be|become|reach|achieve|cut|reduce|get|go)? ?",
    "based": r"-(?:based|area|born|headquartered|listed|owned|bred)\b",  # "Seattle-based": who follows is the one
    "belonging": BELONGING,
    "several_in": r"(?P<head>\b(?:local authorities|councils|boroughs) (?:in|across|around|within|near)) $",
    "stranger": STRANGER,
    "told_that": TOLD_THAT,
    "office_of": OFFICE_OF,
    "compared": COMPARED,
    "coming_from": r"\b(?:from|with|by|via) (?:the |nearby |neighbou?ring )?(?:city of )?(?:[\w.'-]{2,20}(?: [\w.'-]{2,20})?(?:,| and|, and) ){0,3}$",
    "lying": LYING,
    "owed": OWED,
    "plan_name": PLAN_NAME,
    "possessor": POSSESSOR,
    "around": AROUND,
    # "Policies in four sectors, from buildings to buses, to reach net zero".
    "purpose": r"(?:, (?:all )?|\b(?:in order|so as) )to (?:reach|achieve|meet|attain|help|hit)\b",
    "called": CALLED,
    "called_the": CALLED_THE,
    "called_alone": rf"(?P<head>)(?:{_DOES}|(?= said\b))",
    "called_name": (
        r" (?:(?:North|South|East|West|Central)[ -]?){0,2}(?P<head>MPs?\b|(?!(?:Will|Plans|Aims|Has|Is|Wants|Stad|Stadt|Kommune?|City|Must|Now|Also)\b)[A-ZÀ-Þ][a-zà-ÿ]{3,20}"
        r"(?= (?:shall|will|aims|plans|has|intends|wants|expects|promises|pledges|is to) ))"
    ),
    "has_goal": HAS_GOAL,
}
