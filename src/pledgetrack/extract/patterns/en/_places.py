"""What English says around the names of places: lower case, folded where a capitalised word is looked up."""

from collections.abc import Mapping

WORDS: Mapping[str, str] = {
    "candidates.hyphenated": "upon on",
    "candidates.city": "city town village",
    "candidates.generic": "city centre center cbd",
    "candidates.own": "council councillor councilor hall manager attorney",
    "context.kinds": "city town capital port village city, town, capital,",
    "joints.links": "of the of-the on upon el by under",
    "joints.of": "of of-the for for-the",
    "joints.and": "and & or as-well-as and-the",
    "joints.in": "in in-the in-northern in-southern in-western in-eastern in-central",
    "metonyms.verbs": """
        said says say told accused accuses agreed agrees announced announces argued backs backed blamed calls called
        condemned considers decided declined demanded denied fears hopes imposed insisted insists has had have is
        was will would wants wanted warned warns rejected rejects refused refuses responded retaliated seeks sees
        signed signalled signaled supports supported threatened threatens urged urges vowed withdrew pledged pledges
        failed fails must needs should could can may might did does chooses chose picks picked
    """,
    "misspelt.at": "in from near to at",
    "neighbours.citys": "state sheriff clerk hospital treasurer auditor planning commission assembly",
    "neighbours.naming": "national royal international general public memorial grand great free",
    "neighbours.compass": "north south east west northern southern eastern western",
    "others.agencies": "agency authority",
    "others.of_agencies": "municipal metropolitan",
    "promising.promises": """
        aims wants pledges pledged commits committed vows vowed promises promised intends hopes seeks voted will
    """,
    "promising.climate": """
        carbon climate net net-zero zero-carbon zero-emission zero carbon-neutral climate-neutral carbon-free
        emissions co2 greenhouse fossil fossil-free renewable neutral
    """,
    "promising.helpers": "will has is would",
    "promising.helped": """
        be become go reach pledged committed promised vowed set declared adopted aiming hoping seeking to
    """,
    "signals.of_a_state": "state states province region governorate oblast governor gov",
    "signals.of": "of",
    "surroundings.settlements": """
        city cities town towns village municipality mayor mayors council people street streets residents suburb
        suburbs outskirts north south east west northeast northwest southeast southwest centre center heart district
        districts citizens inhabitants metropolis conurbation administration hometown burb port-city kilometres
        kilometers km miles mile minutes hour hours drive university-town headquarters seat gates
    """,
    "surroundings.offices": "city cities town towns municipality mayor mayors council",
    "surroundings.governments": "mayor",
    "surroundings.called": "city town",
    "surroundings.lands": """
        state states province provinces interior county counties region port ports airport university universities
        bay gulf archbishop bishop duke earl battle siege treaty bank governor kingdom department prefecture
        republic peninsula isle canton
    """,
    "surroundings.of": "of from",
    "surroundings.in": """
        in near outside around across throughout within inside visiting visited leaving left reached via into toward
        towards nearby downtown central northern southern eastern western neighboring neighbouring inner outer above
        aboard
    """,
    "surroundings.from": "from to at between through against over a beyond north south east west like and for",
    "surroundings.articles": "the an a this that its our their his her my your each every any some no another",
    "surroundings.own": """
        city mayor mayors council councillor councillors municipal municipality town metro subway suburb suburbs
        residents streets metropolitan citywide city-wide borough lord governing official officials authorities
        resident councilman councilwoman councilmember alderman police rcmp cbd firefighters schools neighborhoods
        neighbourhoods
    """,
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
        agreement agreements accord accords protocol pact treaty deal declaration convention rulebook consensus
        aligned alignment compatible compliant climate-deal
    """,
    "surroundings.treaty_words": """
        un u.n. global international landmark 2015 1997 climate change warming emissions historic
    """,
    "surroundings.parts": """
        neighborhood neighbourhood district borough ward street county province peninsula airport university
        prefecture correspondent correspondents bureau marathon festival
    """,
    "surroundings.plural_parts": "neighborhoods neighbourhoods districts boroughs wards",
    "surroundings.at": "in near at off outside from around",
    "surroundings.folk": """
        man woman men women resident native couple family teen teenager student mother father boy girl firm company
        business businessman businesswoman farmer doctor lawyer attorney officer home house church motorist driver
        jail courtroom motel hotel restaurant bar shop store factory plant hospital school synagogue mosque suburb
        neighborhood neighbourhood apartment mall gym nightclub judge jury grand-jury mayor restaurateur landlord
        pensioner youth
    """,
    "surroundings.administrations": "administration presidency",
    "surroundings.areas": "area region suburb suburbs",
    "surroundings.treaties_before": "accord treaty agreement pact",
    "surroundings.treaty_goals": """
        goal goals target targets pathway pathways commitments temperature ambition limits rules mechanism process
        framework timetable obligations
    """,
    "words.days": """
        monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
        september october november december today yesterday tomorrow
    """,
}  # fmt: skip
