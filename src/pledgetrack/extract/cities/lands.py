"""What tells a country or region without naming it: adjectives, press abbreviations, counties. All folded."""

import functools
from collections.abc import Iterable

from pledgetrack.extract.expression import once
from pledgetrack.extract.patterns import listed
from pledgetrack.extract.places import Region

# How the press shortens the names of states: "Ala.", "Ont.".
_PRESS = """
ala Alabama | ariz Arizona | ark Arkansas | calif California | cal California | colo Colorado | conn Connecticut | del
Delaware | fla Florida | ill Illinois | ind Indiana | kan Kansas | ky Kentucky | mass Massachusetts | mich Michigan |
minn Minnesota | miss Mississippi | mo Missouri | mont Montana | neb Nebraska | nebr Nebraska | nev Nevada | okla
Oklahoma | ore Oregon | penn Pennsylvania | tenn Tennessee | tex Texas | wash Washington | wis Wisconsin | wyo Wyoming
| n.h New Hampshire | n.j New Jersey | n.m New Mexico | n.y New York | n.c North Carolina | n.d North Dakota | r.i
Rhode Island | s.c South Carolina | s.d South Dakota | w.va West Virginia | d.c District of Columbia | va Virginia |
vt Vermont | pa Pennsylvania | md Maryland | la Louisiana | ga Georgia
"""
_PRESS_ABROAD = {
    "CA": """
        alta Alberta | b.c British Columbia | man Manitoba | n.b New Brunswick | n.l Newfoundland and Labrador
        | nfld Newfoundland and Labrador | n.s Nova Scotia | n.w.t Northwest Territories | ont Ontario
        | p.e.i Prince Edward Island | que Quebec | sask Saskatchewan
    """,
    "AU": """
        n.s.w New South Wales | n.t Northern Territory | qld Queensland | s.a South Australia | tas Tasmania
        | vic Victoria | w.a Western Australia | a.c.t Australian Capital Territory
    """,
}

_COUNTIES = """
avon bedfordshire berkshire buckinghamshire cambridgeshire cheshire cornwall cumberland cumbria derbyshire devon dorset durham essex
gloucestershire hampshire herefordshire hertfordshire kent lancashire leicestershire lincolnshire merseyside middlesex
norfolk northamptonshire northumberland nottinghamshire oxfordshire rutland shropshire somerset staffordshire suffolk
surrey sussex teesside tyneside warwickshire wiltshire worcestershire yorkshire humberside midlands aberdeenshire
angus ayrshire fife lanarkshire lothian perthshire renfrewshire carmarthenshire ceredigion conwy denbighshire
glamorgan gwent gwynedd monmouthshire pembrokeshire powys midlothian moray argyll antrim armagh fermanagh tyrone wearside cleveland highlands
"""

# Areas of several words that GeoNames' first-level regions leave out, by the region in which they lie.
_AREAS = """
GB Scotland perth and kinross|dumfries and galloway|argyll and bute|scottish borders|east lothian|west lothian|western
isles|outer hebrides|east ayrshire|north ayrshire|south ayrshire|north lanarkshire|south lanarkshire
GB Wales rhondda cynon taf|neath port talbot|vale of glamorgan|blaenau gwent
GB England bath and north east somerset|north east lincolnshire|north lincolnshire|south gloucestershire|north
somerset|east riding|tyne and wear|isle of wight|county durham|redcar and cleveland|telford and wrekin|windsor and
maidenhead|east sussex|west sussex|north yorkshire|south yorkshire|west yorkshire|west midlands|east midlands|east anglia
GB Northern_Ireland county antrim|county armagh|county down|county fermanagh|county londonderry|county tyrone
ES País_Vasco vizcaya|bizkaia|guipuzcoa|gipuzkoa
CA Newfoundland_and_Labrador newfoundland|labrador
CA British_Columbia vancouver island|metro vancouver|greater vancouver
AU Northern_Territory nt
"""

# Where the name alone means the region or province in the press, though a city shares it.
_PROVINCE_FIRST = """
victoria johor
quebec limburg zeeland luxembourg sonora kerala goa sicily madeira azores guanajuato hainan jujuy chaco bengal assam
punjab sindh kurdistan catalonia flanders wallonia brittany normandy northern southern eastern western central
bahia ceara pernambuco maranhao paraiba alagoas nayarit jalisco henan aichi antioquia hatay sakarya magallanes jura
somogy guarico perlis gilan taraba edo
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

# Provinces of Spain that are called like their capitals: "Trujillo (Cáceres)".
_PROVINCES = """
albacete alicante almeria avila badajoz barcelona burgos caceres cadiz castellon cordoba cuenca girona gerona granada
guadalajara huelva huesca jaen leon lleida lerida lugo madrid malaga murcia ourense orense palencia pontevedra
salamanca segovia sevilla seville soria tarragona teruel toledo valencia valladolid zamora zaragoza
"""

# Institutions that tell which city of a name is theirs.
_INSTITUTIONS = """
GB England university of cambridge|cambridge university|durham university|university of durham|lancaster university
|university of lincoln|newcastle university|university of worcester|university of oxford|oxford university
US Massachusetts harvard university|worcester polytechnic institute
US North_Carolina duke university
US Ohio university of toledo
AU New_South_Wales university of newcastle
CA British_Columbia university of victoria
ES Valenciana,_Comunidad university of valencia|universidad de valencia|universitat de valencia
ES Andalucía universidad de cordoba|university of cordoba
ES Castilla_y_León universidad de leon|university of leon|universidad de salamanca|university of salamanca
AR Córdoba universidad nacional de cordoba|national university of cordoba
IT Emilia-Romagna university of parma|universita di parma
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
    5368361: "hollywood|van nuys|north hollywood|san pedro|venice",
    1850147: "shinjuku shibuya minato chiyoda setagaya",
    2643123: "withington didsbury wythenshawe",
}


@functools.cache
def adjectives() -> dict[str, str]:
    """Adjective or name of a people -> ISO 3166-1 alpha-2."""
    pairs = (entry.split() for entry in listed("lands.adjectives"))
    return {word: code for code, *words in pairs for word in words}


@functools.cache
def countries() -> dict[str, str]:
    """Name of a country in a language that the gazetteer lacks -> ISO 3166-1 alpha-2."""
    entries = (entry.split(maxsplit=1) for entry in listed("lands.countries"))
    return {name: code for code, name in entries}


@functools.cache
def press() -> dict[str, Region]:
    """Abbreviation of a state or province in the press, without its last full stop -> the state or province."""
    return {
        short: Region(country=country, name=" ".join(name))
        for country, listed in (*_PRESS_ABROAD.items(), ("US", _PRESS))
        for short, *name in (entry.split() for entry in listed.split("|"))
    }


@functools.cache
def counties() -> frozenset[str]:
    """Counties of the United Kingdom, which GeoNames' first-level regions leave out."""
    return frozenset(_COUNTIES.split())


@functools.cache
def areas() -> dict[str, Region]:
    """Name of an area that is no first-level region -> the region in which it lies."""
    return _by_region(_AREAS)


@functools.cache
def institutions() -> dict[str, Region]:
    """Name of an institution -> the region in which it has its seat."""
    return _by_region(_INSTITUTIONS)


def _by_region(listed: str) -> dict[str, Region]:
    table = {}
    for entry in once(r"\n(?=[A-Z]{2} )").split(listed.strip()):
        country, region, names = entry.split(maxsplit=2)
        place = Region(country=country, name=region.replace("_", " "))
        table.update({name.strip(): place for name in " ".join(names.split()).split("|")})
    return table


def begins(names: Iterable[str]) -> frozenset[str]:
    """The first words of names, one and several, that go on."""
    return frozenset(" ".join(words[:count]) for words in map(str.split, names) for count in range(1, len(words)))


@functools.cache
def provinces() -> frozenset[str]:
    """Provinces of Spain that bear the name of a city in them."""
    return frozenset(_PROVINCES.split())


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
    """Word that tells a region without naming it, by its people or its police -> its country and name."""
    entries = (entry.split() for entry in listed("lands.hints"))
    return {word: (country, region) for country, region, *words in entries for word in words}


@functools.cache
def boroughs() -> dict[str, int]:
    """Part of a city -> GeoNames id of that city."""
    table = {}
    for geonameid, names in _BOROUGHS.items():
        single, *several = names.split("|")
        table.update(dict.fromkeys([*single.split(), *(" ".join(one.split()) for one in several)], geonameid))
    return table
