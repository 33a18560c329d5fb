"""What English says around the names of places: lower case, folded where a capitalised word is looked up."""

from collections.abc import Mapping

_COUNCIL = r" (?:(?:Metropolitan Borough |Borough |District |Town |Rural )?Council\b|BC\b|DC\b)"
WORDS: Mapping[str, str] = {
    "candidates.hyphenated": "upon on",
    "candidates.short_forms": "mt.>mount |mt >mount |ft.>fort |ft >fort |pt.>port ",
    "candidates.city": "city town village",
    "candidates.towns_of": " kommune| Kommune| kommun| Kommun| stad| Stad",
    "candidates.generic": "city centre center cbd",
    "candidates.own": "council councillor councilor hall manager attorney",
    "cells.called": "city|cities|town|municipality",
    "context.kinds": "city town capital port village city, town, capital,",
    "councils.body": _COUNCIL,
    "councils.joins": " and | & ",
    "councils.joined": rf" (?:and|&) [A-Z][a-z]{{2,20}}(?: (?!City\b)[A-Z][a-z]{{2,20}}){{0,2}}?{_COUNCIL}",
    "councils.of_two": r"\b(?:Borough|District) Council of ([^,.;\n]{2,30} (?:&|and) (?:[A-Z][a-z]+ )?)?$",
    "councils.longer": (
        r" (?!(?:City|Town|County|Borough|District|Metropolitan|Rural|Regional|Parish|Shire|Community|Municipal|Common|Local|Area)\b)"
        r"[A-Z][a-z]{2,20} (?:Borough |District )?Council\b"
    ),
    "councils.bodies": " Metropolitan| Borough| District| Town| Rural| Council| BC| DC",
    "councils.of_several": "ports of |universities of |dioceses of |provinces of |counties of ",
    "councils.several": r"\b(?:ports|universities|dioceses|provinces|counties) of (?:[^\s,]{1,30}(?: [^\s,a-z][^\s,]{1,30}){0,2}(?:, | and |, and )){1,3}(?:the )?$",
    "joints.links": "of the of-the on upon el by under",
    "joints.of": "of of-the for for-the",
    "joints.and": "and & or as-well-as and-the",
    "joints.in": "in in-the in-northern in-southern in-western in-eastern in-central",
    "lands.adjectives": (
        "US american americans|GB british english scottish welsh briton britons|FR french|DE german germans"
        "|ES spanish|IT italian italians|PT portuguese|NL dutch|BE belgian flemish walloon|LU luxembourgish"
        "|CH swiss|AT austrian|DK danish|SE swedish swedes|NO norwegian norwegians|FI finnish|IS icelandic"
        "|IE irish gardai garda|PL polish|CZ czech|SK slovak|HU hungarian|RO romanian|BG bulgarian|GR greek"
        "|TR turkish|RU russian russians|UA ukrainian ukrainians|BY belarusian|HR croatian|RS serbian"
        "|SI slovenian|BA bosnian|AL albanian|MK macedonian|ME montenegrin|LT lithuanian|LV latvian"
        "|EE estonian|CN chinese|JP japanese|KR korean|IN indian indians|PK pakistani pakistanis"
        "|BD bangladeshi|LK lankan|NP nepalese|ID indonesian|MY malaysian|SG singaporean|TH thai"
        "|VN vietnamese|PH filipino philippine filipinos|MM burmese|KH cambodian|MN mongolian|TW taiwanese"
        "|AU australian australians|NZ zealander|CA canadian canadians quebecois rcmp|MX mexican mexicans"
        "|BR brazilian brazilians|AR argentine argentinian|CL chilean|CO colombian|PE peruvian|VE venezuelan"
        "|EC ecuadorian ecuadorean|BO bolivian|UY uruguayan|PY paraguayan|CR rican|PA panamanian|CU cuban"
        "|DO dominican|HT haitian|JM jamaican|GT guatemalan|HN honduran|SV salvadoran|NI nicaraguan"
        "|ZA african|NG nigerian nigerians|GH ghanaian|KE kenyan kenyans|TZ tanzanian|UG ugandan|RW rwandan"
        "|ET ethiopian|SN senegalese|CI ivorian|CM cameroonian|MA moroccan|DZ algerian|TN tunisian|LY libyan"
        "|EG egyptian egyptians|SD sudanese|ZM zambian|ZW zimbabwean|MZ mozambican|AO angolan|NA namibian"
        "|IL israeli israelis|PS palestinian palestinians|LB lebanese|SY syrian syrians|JO jordanian"
        "|IQ iraqi iraqis|IR iranian iranians|SA saudi saudis|AE emirati|QA qatari|KW kuwaiti|YE yemeni"
        "|OM omani|BH bahraini|AF afghan afghans|KZ kazakh|UZ uzbek|GE georgian|AM armenian|AZ azerbaijani"
    ),
    "lands.hints": (
        "US Arkansas arkansans arkansan|US California californians californian"
        "|US Florida floridians floridian|US Hawaii hawaiians|US Illinois illinoisans"
        "|US Indiana hoosiers hoosier|US Iowa iowans iowan|US Kansas kansans kansan"
        "|US Kentucky kentuckians kentuckian|US Michigan michiganders|US Minnesota minnesotans minnesotan"
        "|US Nebraska nebraskans nebraskan|US Ohio ohioans ohioan|US Oregon oregonians"
        "|US Pennsylvania pennsylvanians pennsylvanian|US Tennessee tennesseans|US Texas texans texan"
        "|US Virginia virginians virginian|US Utah utahns|US Vermont vermonters"
        "|US Oklahoma oklahomans oklahoman|US Louisiana louisianans|US Massachusetts massdot|US Ohio odot"
        "|US Pennsylvania penndot|US Texas txdot|AU Queensland queenslanders queenslander"
        "|AU Tasmania tasmanian tasmanians|AU Victoria victorian victorians|CA Quebec quebecers"
        "|CA Alberta albertans|CA Ontario ontarians|GB Scotland scottish scots|GB Wales welsh"
    ),
    "metonyms.diplomacy": (
        r"sanctions?|tariffs?|trade (?:war|deal|talks|dispute)|diploma\w+|foreign|ambassadors?|envoys?|bilateral"
        r"|superpowers?|alliance|allies|NATO|nuclear|military|troops|Congress|Senate|White House|Kremlin|prime minister"
        r"|president|national|federal|negotiat\w+|geopolitic\w+|relations|ties|tensions|rivalry|government's|lawmakers"
        r"|member states|EU|G7|G20|ratif\w+|nations?|countries|country|treaty|legislation|policy ?makers|regulat\w+"
    ),
    "homonyms.of_states": " County|Gov. |lawmakers|Sheriff|Georgia State|statewide|Atlanta|Highway",
    "homonyms.mayors": " mayor | Mayor ",
    "homonyms.apposed": r", (?:the )?(?:[a-z]+ )?(?:state|province|canton|county|region|Grand Duchy)(?: of|,)",
    "homonyms.statehouse": r"(?:[Gg]overnor|[Ss]tate [Ll]egislature|[Ll]egislature|[Ss]tate [Ss]enate|[Ss]tatewide|[Ss]tate lawmakers)",
    "metonyms.tells": (
        r"\s(?:(?:has|have|had|also|now) ){0,2}(?:told|said|says|pledged|promised|announced|insist\w{0,4}|confirmed|vowed|signall?ed|assured)\b"
        r"[^.;\n]{0,40}?\bthat (?:the )?([A-Z]\w+(?: [A-Z]\w+){0,2}) (?:will|would|is|was|has|had|must|should|can|stands?|remains)\b"
    ),
    "metonyms.talks": r"(?:talks|ties|relations|negotiations|summit|deal|pact|treaty|agreement|dispute) between",
    "metonyms.city": r"city|cities|mayors?|municipal\w*|council\w*|residents|streets?|metro|buses|districts?|urban",
    "metonyms.between": r"between|with|by|from|against|pressure on|relations with|ties with|talks with|to",
    "metonyms.relies": r"(?:wait\w*|look\w*|rely\w*|count\w*|push\w* back) (?:for|to|on|upon|against)",
    "metonyms.idle": r"(?:inaction|gridlock|dysfunction|paralysis|deadlock|stalemate|lawmakers|politicians) in|(?:coming|came|rushed) out of",
    # Beside what stands for a province or state, a capital stands for its country: "Quebec and Ottawa must".
    "metonyms.beside": r"(?:Qu[eé]bec|Quebec City|Queen['’]s Park|Ontario|Alberta|Holyrood|Stormont|Brussels|Sacramento|Albany) and $",
    "metonyms.has": r"['’]s?\s+(?:\w+\s){0,1}(?:army|troops|soldiers|forces|military|ambassadors?|foreign minist\w+|embassy|regime|allies)\b",
    "metonyms.says": r",\s(?:says?|said|warns?|claims?)\s$",
    "metonyms.pair": r"\s+(?:and|or)\s+([A-Z]\w+)",
    "metonyms.policy": (
        r"['’]s?\s+(?:\w+\s+){0,2}(?:foreign|ambassadors?|diplomats?|government|policy|position|stance|commitment|decision"
        r"|plans? to|refusal|withdrawal|demands?|leaders?|response|promise|pledge|allies|sanctions|envoys?"
        r"|influence|forces|military|regime|interests|ambitions|proxies|war|nuclear)\b"
    ),
    "metonyms.verbs": """
        denies condemned blames fired called said says say told accused accuses agreed agrees announced announces argued backs backed blamed calls called
        condemned considers decided declined demanded denied fears hopes imposed insisted insists has had have is
        was will would wants wanted warned warns rejected rejects refused refuses responded retaliated seeks sees
        signed signalled signaled supports supported threatened threatens urged urges vowed withdrew pledged pledges
        failed fails must needs should could can may might did does chooses chose picks picked
    """,
    "misspelt.at": "in from near to at",
    "parted.words": """
        emission emissions greenhouse percent neutral neutrality renewable renewables electricity reduction reductions reduce
        reducing carbon climate pledged committed commitment target targets energy municipal
    """,
    "misspelt.capital": r"\s*,\s+(?:the |a |its )?(?:\w+ ){0,2}(?:capital|city|town|seat|port)\b",
    "neighbours.chairs": "committee chair co-chair chairman chairwoman president member members",
    "neighbours.citys": """
        state sheriff hospital planning commission assembly transportation transport environment sustainability climate
        buildings parks planner engineer
    """,
    "neighbours.naming": "national royal international general public memorial grand great free",
    "neighbours.compass": "north south east west northern southern eastern western",
    "others.no_links": " of | of the | for | for the ",
    "others.governments": "greenhouse gas|people committee|people government|people congress|municipal corporation|city corporation|city authority",
    "others.own_goes_on": "borough council|capital city",
    "others.agencies": "agency authority college court party club",
    "others.of_agencies": "municipal metropolitan community sheriff country labour",
    "others.county_too": "City and |city and |CITY AND ",
    "promising.promises": """
        aims wants pledges pledged commits committed vows vowed promises promised intends hopes seeks voted will shall undertakes undertook
        aspires strives dropped drops abandoned abandons scrapped scraps shelved missed misses postponed delayed delays
        reduced reduces halved cut cuts met adopted approved set sets gave refuses refused rejected rejects renounced
    """,
    "promising.climate": """
        carbon climate net net-zero zero-carbon zero-emission zero carbon-neutral climate-neutral carbon-free
        emissions co2 greenhouse fossil fossil-free renewable neutral powered
    """,
    # What a city has: "Reading's target is net zero".
    "promising.goals": "plan target goal strategy roadmap ambition pledge commitment",
    "promising.has": "has",
    # What somebody does: "Reading signed up".
    "promising.deeds": """
        signed joined unveiled adopted approved declared pledged committed voted agreed launched announced promised vowed
        made set
    """,
    "signals.which": ", which",
    "promising.tells": """
        says said claims claimed announced insists insisted argues argued wrote replied told explained explains stated
        declared confirmed
    """,
    "promising.denied": "still also now",
    "promising.helpers": "will has is was would shall plans planned expects expected means no had declined",
    "promising.helped": """
        be become go reach pledged committed promised vowed set declared adopted aiming hoping seeking to now made undertaken missed dropped abandoned scrapped
        met reached cut reduced halved given longer halve reduce achieve phase run slash cut
    """,
    "signals.of_a_state": "state states province region governorate oblast governor gov lawmaker lawmakers legislators legislature senators congressional",
    "signals.of": "of",
    "signals.its_council": ", whose council|, whose mayor|, whose city council|, whose town council",
    "signals.holds": ", mayor of |, deputy mayor of |, lord mayor of |, former mayor of ",
    "signals.no_names": "new city|old town|new town",
    "signals.in_programmes": "city|cities|label",
    "signals.programmes": "mission|best",
    "sorting.no_noun": (
        r"['’]s\b|\s?[,.;:)]|\s(?:is|was|has|had|have|must|may|should|will|would|can|could|shall|to|and|or|for|in|of|with|on|as|at|by"
        r"|per|that|which|who|not|also|said|says|needs?|wants?|plans?|aims?)\b"
    ),
    "surroundings.settlements": """
        city cities town towns village municipality mayor mayors council people street streets residents suburb
        suburbs outskirts north south east west northeast northwest southeast southwest centre center heart district
        districts citizens inhabitants metropolis conurbation administration hometown burb port-city kilometres
        kilometers km miles mile minutes hour hours drive university-town headquarters seat gates
    """,
    "surroundings.offices": "city cities town towns municipality mayor mayors council",
    "surroundings.governments": "mayor",
    "surroundings.heads": "mayor councillor councilor councilmember councilman councilwoman alderman member president manager director",
    "surroundings.called": "city town",
    "surroundings.like": "like",
    "surroundings.such": "city town village",
    "homonyms.of_a_shire": " village| Constabulary| County Council| market town| seaside| coast",
    # What is said of a place right after its name.
    "signals.is_a": (
        r", an? (?:[\w-]+ ){0,3}?(?:city|town|village|township|suburb|borough|community|hamlet|municipality)"
        r"(?: (?:in|near|with|north|south|east|west|northeast|northwest|southeast|southwest|where|outside|about|just)\b"
        r"| of (?:about|some|around|nearly|almost|roughly|approximately|more|fewer|less|just|only|under|over|\d))"
    ),
    "surroundings.lands": """
        state states province provinces interior county counties region port ports airport university universities
        bay gulf archbishop bishop duke earl battle siege treaty bank governor kingdom department prefecture
        republic peninsula isle canton
    """,
    "surroundings.of": "of from",
    # What bodies of towns abroad are called in English too: "the Gemeente Utrecht".
    "surroundings.right_before": "stad gemeente kommune miasto",
    "surroundings.in": """
        in near outside around across throughout within inside visiting visited leaving left reached via into toward
        towards nearby downtown central northern southern eastern western neighboring neighbouring inner outer above
        aboard
    """,
    "surroundings.from": "from to at between through against over a beyond north south east west like and for",
    "surroundings.articles": "the an a this its our their his her my your each every any some another",
    "surroundings.own": """
        city mayor mayors council councillor councillors municipal municipality town metro subway suburb suburbs
        residents streets metropolitan citywide city-wide borough lord governing official officials authorities
        resident councilman councilwoman councilmember alderman police rcmp cbd firefighters schools neighborhoods
        neighbourhoods mp mps
    """,
    "surroundings.firms": "lender insurer brewer airline carmaker retailer bank club",
    "surroundings.sank": "sank sailed docked sails capsized berthed anchored",
    "surroundings.acts": """
        is will has wants plans aims pledges pledged commits committed was were had voted votes adopted promised
        promises vowed vows intends
    """,
    "surroundings.speaks": """
        said says told added adds argued explained noted wrote asked replied recalled insisted tweeted declined
        testified believes thinks pleaded died married scored who whose himself herself
    """,
    "surroundings.treaties": """
        agreement agreements accord accords protocol pact treaty deal withdrawal pullout declaration convention rulebook consensus
        aligned alignment compatible compliant climate-deal
    """,
    "surroundings.treaty_words": """
        un u.n. global international landmark 2015 1997 climate change warming emissions historic
    """,
    "surroundings.parts": """
        neighborhood neighbourhood district borough ward street county province peninsula university
        prefecture correspondent correspondents bureau marathon festival plc ltd inc
    """,
    "surroundings.no_parts": "district heating|district heat|district cooling|district energy|street lighting|street lights|street lamps",
    "surroundings.nicknames": "of the north|of the south|of the east|of the west|of the orient|of the alps|of the midwest",
    "surroundings.plural_parts": "neighborhoods neighbourhoods districts boroughs wards counties",
    "surroundings.councils": "common village rural regional",
    "surroundings.of_a_land": "county government of|county assembly of|rural municipality of|regional municipality of",
    "surroundings.city_of": "city of",
    "surroundings.city_and_county": "city and county of",
    "surroundings.quarters": "North South East West Mid",
    "surroundings.at": "in near at off outside from around",
    "surroundings.folk": """
        man woman men women resident native couple family teen teenager student mother father boy girl firm company
        business businessman businesswoman farmer doctor lawyer attorney officer home house church motorist driver
        jail courtroom motel hotel restaurant bar shop store factory plant hospital school synagogue mosque suburb
        neighborhood neighbourhood apartment mall gym nightclub judge jury grand-jury mayor restaurateur landlord
        pensioner youth
    """,
    # "Continue Reading", "in Spring 2020".
    "surroundings.seasons": "spring",
    "surroundings.reading": "reading",
    "surroundings.read_on": "continue keep further suggested recommended required related",
    "surroundings.administrations": "administration presidency",
    "surroundings.areas": "area region suburb suburbs",
    "surroundings.treaties_before": "accord treaty agreement pact",
    "surroundings.treaty_goals": """
        goal goals target targets pathway pathways commitments temperature ambition limits rules mechanism process
        framework timetable obligations challenge type style standards benchmark cuts reductions
    """,
    "words.days": """
        monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
        september october november december today yesterday tomorrow
    """,
}  # fmt: skip
