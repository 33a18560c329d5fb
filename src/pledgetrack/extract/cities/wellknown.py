"""Short forms that may stand for a city, capitals that stand for their governments, and signs of that use. Folded."""

import functools

from pledgetrack.extract.atlas import Sort
from pledgetrack.extract.patterns import all_words
from pledgetrack.folding import fold

# Written exactly so; any other word of up to three letters, or up to five capitals, is an acronym first.
_SHORT = """
NYC LA L.A. K.L. SLC JHB SF CDMX HCMC DC D.C. KL HK HKSAR N.Y.C. BCN ATX PDX Rio Ulm Ely Pau Hof Bar Hue Huế Jos Aba Fez Fes Gao Ufa
Osh Van Qom Ica Łódź Wien Köln Rom Prag Genf Roma Bâle Gand Bern Cork York Bath Lyon Nice Metz Caen Dole Oslo
Riga Kyiv Kiev Lviv Baku Doha Lima Cali Pune Agra Giza Kano Suva Apia Male Malé Gera Jena Bonn Kiel Graz Linz
Oulu Faro Vigo Jaén León Pisa Bari Como Lodi Pula Nis Niš Cluj Iași Iasi Ruse Kobe Nara Gifu Tsu Ube Otsu Jeju
Xian Xi'an Wuxi Zibo Reno Mesa Ames Hilo Orem Erie Gary Waco Rome Gaza Homs Tyre Acre Oran Fès Sfax Tema Arua
Tete Maun Agen Albi Auch Sète Gap Hamm Marl Suhl Wels Zug Chur Thun Biel Sion Mons Ede Oss Brno Zlín Most Pécs
Seúl Niza Acra Riad Kiew Daca Győr Eger Tula Omsk Perm Orel Tver Qena Axum Kut Ibb Uyo Oyo Ife Leh Ho Wa
"""

# Names in common use that GeoNames does not give the city.
_NAMES = {
    "slc": 5780993,
    "pdx": 5746545,
    "jhb": 993800,
    "hksar": 1819729,
    "hong kong sar": 1819729,
    "hong kong special administrative region": 1819729,
    "macao sar": 1821274,
    "macau sar": 1821274,
    "macao special administrative region": 1821274,
    "k.l.": 1735161,
    "ciudad de buenos aires": 3435910,
    "brihanmumbai": 1275339,
    "bruhat bengaluru": 1277333,
    "mans": 3003603,
    "coruna": 3119841,
    "haia": 2747373,
    "madri": 3117735,
    "ciudad del cabo": 3369157,
    "cidade do cabo": 3369157,
    "roterda": 2747891,
    "helsinque": 658225,
    "cluj napoca": 681290,
    "嘉义": 1678836,
    "嘉义市": 1678836,
    "嘉義": 1678836,
    "桃园": 6696918,
    "桃园市": 6696918,
    "桃園": 6696918,
    "纽约": 5128581,
    "纽约市": 5128581,
    "华盛顿": 4140963,
    "西雅图": 5809844,
    "温哥华": 6173331,
    "利马": 3936456,
    "罗马": 3169070,
    "米兰": 3173435,
    "维也纳": 2761369,
    "开普敦": 3369157,
    "拉各斯": 2332459,
    "河内": 1581130,
    "横滨": 1848354,
    "hama": 170017,
    "qamishli": 173377,
    "azaz": 172082,
    "stepanakert": 146970,
    "cluj": 681290,
    "daraa": 170905,
    "deraa": 170905,
    "deir ezzor": 170794,
    "khan sheikhoun": 168325,
    "jisr al-shughur": 169023,
    "hodeidah": 79415,
    "nekemte": 330118,
    "deir al-balah": 281141,
    "qalqilya": 282457,
    "diwaniyah": 99762,
    "sulaimaniyah": 98463,
    "mahmoudiya": 99100,
    "iskandariyah": 99226,
    "pul-e-khumri": 1130490,
    "zaporizhia": 687700,
    "mahalla": 360829,
    "marib": 72968,
    "brega": 2215210,
    "deir el-zour": 170794,
    "baramulla": 1277085,
    "nabatiyeh": 278913,
}

# Capital -> country whose government the press means by it.
_CAPITALS = {
    "washington": "US",
    "beijing": "CN",
    "brussels": "BE",
    "moscow": "RU",
    "new delhi": "IN",
    "delhi": "IN",
    "tehran": "IR",
    "pyongyang": "KP",
    "canberra": "AU",
    "ottawa": "CA",
    "london": "GB",
    "paris": "FR",
    "berlin": "DE",
    "tokyo": "JP",
    "seoul": "KR",
    "kyiv": "UA",
    "kiev": "UA",
    "ankara": "TR",
    "riyadh": "SA",
    "islamabad": "PK",
    "warsaw": "PL",
    "budapest": "HU",
    "rome": "IT",
    "madrid": "ES",
    "havana": "CU",
    "damascus": "SY",
    "baghdad": "IQ",
    "kabul": "AF",
    "caracas": "VE",
    "taipei": "TW",
    "hanoi": "VN",
    "jakarta": "ID",
    "minsk": "BY",
    "belgrade": "RS",
    "westminster": "GB",
    "tel aviv": "IL",
    "cairo": "EG",
    "amman": "JO",
    "doha": "QA",
}
# Words in which GeoNames writes the names of some cities.
_WORDS = """
monster hippo tunes logos kilo human cars caller quack basic google pandas luck roles slashes waits plain swallow bloom
chunking weasel compendium angle log alter charar
"""
# What GeoNames also calls some city, and everybody else a government or a company.
NO_CITIES = frozenset(
    {
        "cumbria",
        "country club",
        "white house",
        "the white house",
        "casa blanca",
        "casa rosada",
        "maison blanche",
        "rio tinto",
        "isles of scilly",
        "uniao",
        "universidad",
        *_WORDS.split(),
    }
)
# Capitals that the press uses for the government far more often than for the city.
_SEATS = "washington beijing brussels moscow tehran pyongyang canberra"

# What bears the name of some place and is none by itself: firms, movements, islands, continents.
_NEVER = """
police xinhua tenerife mallorca majorca ibiza toyota hitachi honda hamas hezbollah taliban isis boko fatah africa america oceania
antarctica europe asia pacific atlantic arctic antarctic
"""
# Firms and persons that a city is called like.
_RISKY = """
carrefour nokia tata zara hermes oracle adani google celle iberia tass condor scott steele logan jasper chester
"""

# What the field writes in short, and what it is; as the first word of a name or all of it.
_BODIES = {
    Sort.NETWORK: "c40 iclei gcom cdp eurocities uclg g7 g20 brics usdn",
    Sort.ORGANISATION: "eu un unfccc unep undp un-habitat ipcc iea irena oecd opec nato asean wto imf who wri eea epa",
}


@functools.cache
def bodies() -> dict[str, Sort]:
    """Abbreviation of a network or organisation -> what it is."""
    return {name: sort for sort, names in _BODIES.items() for name in names.split()}


@functools.cache
def acronyms() -> frozenset[str]:
    """Names in capitals that mean a city as they are written here; not folded."""
    return frozenset(form for form in _SHORT.split() if form.isupper())


@functools.cache
def short_names() -> frozenset[str]:
    """Names of a few letters that mean a city though most words of that length do not; folded."""
    return frozenset(fold(form) for form in _SHORT.split() if not form.isupper())


def names() -> dict[str, int]:
    """Names in common use that the gazetteer lacks -> GeoNames id."""
    return _NAMES


@functools.cache
def capitals() -> dict[str, str]:
    """Capital -> ISO 3166-1 alpha-2 of the country whose government it may stand for."""
    return _CAPITALS


@functools.cache
def seats() -> frozenset[str]:
    """Capitals that stand for a government more often than not when they act."""
    return frozenset(_SEATS.split())


@functools.cache
def verbs() -> frozenset[str]:
    """What a government does in the press."""
    return frozenset(all_words("metonyms.verbs"))


def never() -> frozenset[str]:
    """Names that are never a city's by themselves."""
    return frozenset(_NEVER.split())


def risky() -> frozenset[str]:
    """Names of somebody that are a city's only where their surroundings say so."""
    return frozenset(_RISKY.split())
