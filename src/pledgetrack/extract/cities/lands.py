"""What tells a country or region without naming it: adjectives, press abbreviations, counties. All folded."""

import functools

from pledgetrack.extract.places import Region

_ADJECTIVES = """
US american americans | GB british english scottish welsh briton britons | FR french francais francaise | DE german
germans deutsche deutschen deutscher | ES spanish espanol espanola | IT italian italians | PT portuguese portugues
portuguesa | NL dutch | BE belgian flemish walloon | LU luxembourgish | CH swiss | AT austrian | DK danish | SE
swedish swedes | NO norwegian norwegians | FI finnish | IS icelandic | IE irish gardai garda | PL polish | CZ czech | SK slovak |
HU hungarian | RO romanian | BG bulgarian | GR greek | TR turkish | RU russian russians | UA ukrainian ukrainians | BY
belarusian | HR croatian | RS serbian | SI slovenian | BA bosnian | AL albanian | MK macedonian | ME montenegrin | LT
lithuanian | LV latvian | EE estonian | CN chinese | JP japanese | KR korean | IN indian indians | PK
pakistani pakistanis | BD bangladeshi | LK lankan | NP nepalese | ID indonesian | MY malaysian | SG singaporean | TH
thai | VN vietnamese | PH filipino philippine filipinos | MM burmese | KH cambodian | MN mongolian | TW taiwanese | AU
australian australians | NZ zealander | CA canadian canadians quebecois rcmp | MX mexican mexicans mexicano | BR brazilian
brazilians brasileiro brasileira | AR argentine argentinian argentino | CL chilean chileno | CO colombian colombiano
colombiana | PE peruvian peruano | VE venezuelan | EC ecuadorian ecuadorean | BO bolivian | UY uruguayan | PY
paraguayan | CR rican | PA panamanian | CU cuban | DO dominican | HT haitian | JM jamaican | GT guatemalan | HN
honduran | SV salvadoran | NI nicaraguan | ZA african | NG nigerian nigerians | GH ghanaian | KE kenyan kenyans | TZ
tanzanian | UG ugandan | RW rwandan | ET ethiopian | SN senegalese | CI ivorian | CM cameroonian | MA moroccan | DZ
algerian | TN tunisian | LY libyan | EG egyptian egyptians | SD sudanese | ZM zambian | ZW zimbabwean | MZ mozambican
| AO angolan | NA namibian | IL israeli israelis | PS palestinian palestinians | LB lebanese | SY syrian syrians | JO
jordanian | IQ iraqi iraqis | IR iranian iranians | SA saudi saudis | AE emirati | QA qatari | KW kuwaiti | YE yemeni
| OM omani | BH bahraini | AF afghan afghans | KZ kazakh | UZ uzbek | GE georgian | AM armenian | AZ azerbaijani
"""

# Region adjectives name the region too, but only inside their country.
_PRESS = """
ala Alabama | ariz Arizona | ark Arkansas | calif California | cal California | colo Colorado | conn Connecticut | del
Delaware | fla Florida | ill Illinois | ind Indiana | kan Kansas | ky Kentucky | mass Massachusetts | mich Michigan |
minn Minnesota | miss Mississippi | mo Missouri | mont Montana | neb Nebraska | nebr Nebraska | nev Nevada | okla
Oklahoma | ore Oregon | penn Pennsylvania | tenn Tennessee | tex Texas | wash Washington | wis Wisconsin | wyo Wyoming
| n.h New Hampshire | n.j New Jersey | n.m New Mexico | n.y New York | n.c North Carolina | n.d North Dakota | r.i
Rhode Island | s.c South Carolina | s.d South Dakota | w.va West Virginia | d.c District of Columbia | va Virginia |
vt Vermont | pa Pennsylvania | md Maryland | la Louisiana | ga Georgia
"""

_COUNTIES = """
avon bedfordshire berkshire buckinghamshire cambridgeshire cheshire cornwall cumbria derbyshire devon dorset essex
gloucestershire hampshire herefordshire hertfordshire kent lancashire leicestershire lincolnshire merseyside middlesex
norfolk northamptonshire northumberland nottinghamshire oxfordshire rutland shropshire somerset staffordshire suffolk
surrey sussex teesside tyneside warwickshire wiltshire worcestershire yorkshire humberside midlands aberdeenshire
angus ayrshire fife lanarkshire lothian perthshire renfrewshire carmarthenshire ceredigion conwy denbighshire
glamorgan gwent gwynedd monmouthshire pembrokeshire powys midlothian moray argyll antrim armagh fermanagh tyrone wearside cleveland highlands
"""

# Where the name alone means the region or province in the press, though a city shares it.
_PROVINCE_FIRST = """
victoria
quebec limburg zeeland luxembourg sonora kerala goa sicily madeira azores guanajuato hainan jujuy chaco bengal assam
punjab sindh kurdistan catalonia flanders wallonia brittany normandy northern southern eastern western central
"""

# States whose name alone is never one of their cities: Oklahoma City is not called so.
_STATES = """
alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois indiana
iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska
nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia wisconsin wyoming queensland tasmania
ontario manitoba saskatchewan alberta|new jersey|new hampshire|new mexico|north carolina|south carolina|north dakota|south
dakota|west virginia|rhode island|british columbia|nova scotia|new brunswick|new south wales|south australia|western
australia
"""

# What tells a region without naming it: its people and its police.
_HINTS = """
US Arkansas arkansans arkansan | US California californians californian | US Florida floridians floridian | US Hawaii
hawaiians | US Illinois illinoisans | US Indiana hoosiers hoosier | US Iowa iowans iowan | US Kansas kansans kansan |
US Kentucky kentuckians kentuckian | US Michigan michiganders | US Minnesota minnesotans minnesotan | US Nebraska
nebraskans nebraskan | US Ohio ohioans ohioan | US Oregon oregonians | US Pennsylvania pennsylvanians pennsylvanian |
US Tennessee tennesseans | US Texas texans texan | US Virginia virginians virginian | US Utah utahns | US Vermont
vermonters | US Oklahoma oklahomans oklahoman | US Louisiana louisianans | US Massachusetts massdot | US Ohio odot |
US Pennsylvania penndot | US Texas txdot | AU Queensland queenslanders queenslander | AU Tasmania tasmanian tasmanians
| AU Victoria victorian victorians | CA Quebec quebecers | CA Alberta albertans | CA Ontario ontarians
"""

# Parts of a city that GeoNames lists as places of their own: borough -> the city's GeoNames id.
_BOROUGHS = {
    5128581: "brooklyn manhattan queens bronx harlem|the bronx|staten island|long island city",
    2643743: """
        camden islington hackney southwark lambeth lewisham greenwich wandsworth haringey enfield barnet brent ealing
        hounslow hillingdon harrow merton sutton bromley bexley havering redbridge newham westminster kensington chelsea
        twickenham wimbledon brixton tottenham wembley richmond kingston croydon battersea hammersmith fulham stratford
        woolwich barking dagenham hampstead|tower hamlets|waltham forest|canary wharf|kensington and chelsea|hammersmith
        and fulham
    """,
    2950159: """kreuzberg neukolln pankow charlottenburg spandau lichtenberg marzahn friedrichshain mitte wedding
        moabit tempelhof""",
    2988507: "montmartre vaugirard menilmontant batignolles",
    5368361: "hollywood|west hollywood|van nuys|north hollywood|san pedro|venice",
    1850147: "shinjuku shibuya minato chiyoda setagaya",
    2643123: "withington didsbury wythenshawe",
}


@functools.cache
def adjectives() -> dict[str, str]:
    """Adjective or name of a people -> ISO 3166-1 alpha-2."""
    pairs = (entry.split() for entry in _ADJECTIVES.split("|"))
    return {word: code for code, *words in pairs for word in words}


@functools.cache
def press() -> dict[str, Region]:
    """Abbreviation of a state of the United States in the press, without its last full stop -> the state."""
    entries = (entry.split(maxsplit=1) for entry in _PRESS.split("|"))
    return {short: Region(country="US", name=name.strip()) for short, name in entries}


@functools.cache
def counties() -> frozenset[str]:
    """Counties of the United Kingdom, which GeoNames' first-level regions leave out."""
    return frozenset(_COUNTIES.split())


@functools.cache
def province_first() -> frozenset[str]:
    """Names that mean a region unless the text says otherwise."""
    return frozenset(_PROVINCE_FIRST.split())


@functools.cache
def states() -> frozenset[str]:
    """States and provinces after which no city is called by the bare name."""
    single, *several = " ".join(_STATES.split()).split("|")
    return frozenset([*single.split(), *several])


@functools.cache
def hints() -> dict[str, tuple[str, str]]:
    """Word that tells a region without naming it -> its country and name."""
    entries = (entry.split() for entry in _HINTS.split("|"))
    return {word: (country, region) for country, region, *words in entries for word in words}


@functools.cache
def boroughs() -> dict[str, int]:
    """Part of a city -> GeoNames id of that city."""
    table = {}
    for geonameid, names in _BOROUGHS.items():
        single, *several = names.split("|")
        table.update(dict.fromkeys([*single.split(), *several], geonameid))
    return table
