"""Cities that are known far beyond their inhabitants, which GeoNames has no figure for. Folded names, GeoNames ids.

A list of this project's own making.
"""

import functools

from pledgetrack.extract.patterns import listed

# English names of cities that GeoNames calls otherwise, where a smaller town bears the English name as its own.
_ENGLISH = {
    "odessa": 698740,
    "matamoros": 3523466,
    "medina": 109223,
    "syracuse": 2523083,
    "nogales": 4004886,
    "calcutta": 1275004,
    "mansoura": 360761,
    "jenin": 283506,
    "hanover": 2910831,
    "bruges": 2800931,
    "berne": 2661552,
    "ghent": 2797656,
    "heraklion": 261745,
    "newcastle": 2641673,
    "hull": 2645425,
    "sion": 2658576,
    "st. gallen": 2658822,
    "san sebastian": 3110044,
}

# Of each name several that people mean by it; without more, the text leaves it open which.
_NAMESAKES = """
2653941 Cambridge, England | 4931972 Cambridge, Massachusetts | 2644972 Lancaster, England | 2644487 Lincoln, England
5072006 Lincoln, Nebraska | 2633563 Worcester, England | 4956184 Worcester, Massachusetts | 2650628 Durham, England
4464368 Durham, North Carolina | 2641673 Newcastle upon Tyne | 2155472 Newcastle, Australia | 2510409 Toledo, Spain
2509954 Valencia, Spain | 2519240 Córdoba, Spain | 3118532 León, Spain | 5490263 Santa Fe, New Mexico
5234372 Burlington, Vermont | 4744091 Alexandria, Virginia | 2648404 Gloucester, England | 3171457 Parma, Italy
6174041 Victoria, British Columbia | 3111108 Salamanca, Spain | 3621849 San José, Costa Rica
"""

# Cities of whose name smaller ones are known too: to speak of the country of these is not to speak of them.
_FAMOUS = {
    "orleans": 2989317,
    "athens": 264371,
    "dublin": 2964574,
    "geneva": 2660646,
    "florence": 3176959,
    "london": 2643743,
    "oxford": 2640729,
    "venice": 3164603,
    "verona": 3164527,
    "manchester": 2643123,
    "bristol": 2654675,
    "vancouver": 6173331,
    "wellington": 2179537,
    "christchurch": 2192362,
}

# Capitals and cities of note below 100,000 inhabitants.
_SMALL = """
2562305 Valletta | 3042030 Vaduz | 3582672 Belmopan | 3575551 Basseterre | 2081986 Palikir | 2110394 Funafuti
3421319 Nuuk | 3573890 Port of Spain | 3168070 San Marino | 282239 Ramallah | 2135171 Port Vila | 2738752 Guimarães
2960651 Differdange | 2657060 Armagh | 2634569 Wells | 3575635 Roseau | 3576812 Castries | 3577887 Kingstown
2108502 Honiara | 2113779 Majuro | 3041563 Andorra la Vella | 2993458 Monaco | 2960316 Luxembourg | 2661039 Davos
4035413 Apia | 3164603 Venice | 3028808 Cannes | 5392323 San Luis Obispo | 2653877 Canterbury | 2647074 Hereford
2640358 Perth, Scotland | 241131 Victoria, Seychelles | 3579925 St George's, Grenada | 5412230 Aspen
"""

# Parts of cities that GeoNames lists by a name by which nobody means them: Victoria and Olympic in Hong Kong, Edmonton in
# London, Latina in Madrid.
_NOBODY_MEANS = frozenset({1931681, 2650209, 6544489, 12689056})


@functools.cache
def _ids(listed: str) -> frozenset[int]:
    return frozenset(int(word) for word in listed.split() if word.isdigit())


def english() -> dict[str, int]:
    """English name of a city by which a smaller town goes too -> GeoNames id of the city."""
    return _ENGLISH


def abroad(name: str, language: str | None) -> int | None:
    """GeoNames id of the city that a name means in a text that is not in English, though a town bears it as its own."""
    return None if language in (None, "en") else _exonyms().get(name)


@functools.cache
def _exonyms() -> dict[str, int]:
    """What languages call cities, where a smaller town bears that name as its own: Londres in Argentina."""
    return {name: int(number) for name, _, number in (one.partition(" = ") for one in listed("renown.exonyms"))}


def namesakes() -> frozenset[int]:
    """Cities that a bare name may mean though a bigger one bears it."""
    return _ids(_NAMESAKES)


def famous() -> dict[str, int]:
    """Name -> GeoNames id of the city that it means wherever the text does not speak of another's region."""
    return _FAMOUS


def small() -> frozenset[int]:
    """Cities that everybody knows though few people live there."""
    return _ids(_SMALL)


@functools.cache
def known() -> frozenset[int]:
    """All that are known beyond their inhabitants."""
    return namesakes() | small() | frozenset(_FAMOUS.values())


def nobody_means() -> frozenset[int]:
    """Places that are not meant by their names."""
    return _NOBODY_MEANS
