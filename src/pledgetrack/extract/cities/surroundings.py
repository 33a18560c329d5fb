"""The words right before and after a name, and what they say of it. All lower case."""

_LOOK = 56  # characters read on either side

_SETTLEMENTS = """
city cities town towns village municipality mayor mayors council people street streets residents suburb suburbs
outskirts north south east west northeast northwest southeast southwest centre center heart district districts
citizens inhabitants metropolis conurbation administration hometown burb port-city kilometres kilometers km miles
mile minutes hour hours drive university-town headquarters seat gates ville villes maire mairie métropole metropole
habitants ciudad ciudades alcalde alcaldesa ayuntamiento municipio alcaldía alcaldia cidade cidades prefeito
prefeita prefeitura município municipio câmara camara bürgermeister bürgermeisterin oberbürgermeister
oberbürgermeisterin mairesse bourgmestre syndic syndique intendente intendenta municipalidad municipalité stadtrat
gemeinderat stadtpräsident stadtpräsidentin exécutif commune communal consistorio pleno concejo autarquia executivo vereadores
kommune stadtrat échevine échevin adjointe
"""
_OFFICES = """
city cities town towns municipality mayor mayors council ville maire mairie ciudad alcalde alcaldesa ayuntamiento
cidade prefeito prefeita prefeitura bürgermeister bürgermeisterin oberbürgermeister oberbürgermeisterin
"""
# Who governs one city, and what one is called: "the mayor of Quebec", "la ville de Luxembourg".
_GOVERNMENTS = """
mayor maire mairie mairesse bourgmestre alcalde alcaldesa ayuntamiento alcaldía municipalidad intendente intendenta
prefeito prefeita prefeitura bürgermeister bürgermeisterin oberbürgermeister oberbürgermeisterin stadtrat
stadtpräsident stadtpräsidentin
"""
_CALLED = "city town ville ciudad cidade stadt"
_LANDS = """
state states province provinces provincia interior county counties region port ports airport university universities bay gulf estado archbishop bishop
duke earl battle siege treaty bank governor kingdom department prefecture republic peninsula isle puerto porto
aeropuerto aeroporto aéroport universidad université universidade província región région região departamento
département état comunidad canton kanton
"""
_GERMAN = "stadt städte landeshauptstadt hansestadt gemeinde hauptstadt stadtverwaltung rathaus"
_OF = "of de do da du von der d' from"
_IN = """
in near outside around across throughout within inside visiting visited leaving left reached via into toward towards
nearby downtown central northern southern eastern western neighboring neighbouring en em bei aus nach desde hacia
vers chez à inner outer above aboard
"""
_FROM = "from to at between through against over a de d' zu von beyond north south east west like and for"
_ARTICLES = (
    "the an a this that its our their his her my your each every any some no another das die der den dem ein eine"
)
_OWN = """
city mayor mayors council councillor councillors municipal municipality town metro subway suburb suburbs residents
streets metropolitan citywide city-wide borough lord governing official officials authorities resident councilman
councilwoman councilmember alderman police rcmp cbd firefighters schools neighborhoods neighbourhoods
"""
_SANK = "sank sailed docked sails capsized berthed anchored"
_ACTS = """
is will has wants plans aims pledges pledged commits committed was were had voted votes adopted promised promises vowed
vows intends veut va vise prévoit promet s'engage sera réduira quiere prevé aspira promete prometió será reducirá vai
quer pretende prometeu reduzirá wird plant strebt senkt soll alcanzó logró cumplió aprobó anunció aplazó adelantó
abandonó renunció fijó alcanzará busca atingiu alcançou cumpriu aprovou anunciou adiou antecipou fixou atingirá será prevê
ambitionne entend souhaite renonce repousse abandonne atteint atteindra réduit deixou deixa desiste desistiu retrasa retrasó adelanta reduce redujo reduziu reduz erreicht verfehlt verschiebt beschließt hat
"""
_SPEAKS = """
said says told added adds argued explained noted wrote asked replied recalled insisted tweeted declined testified
believes thinks pleaded died married scored who whose himself herself
"""
_TREATIES = """
agreement agreements accord accords protocol pact treaty deal declaration convention rulebook consensus aligned
alignment compatible compliant climate-deal
"""
_TREATY_WORDS = "un u.n. global international landmark 2015 1997 climate change global warming emissions historic"
_OF_PAPER = """
plano plan ley lei ordenanza estrategia estratégia política programa projeto proyecto pacto agenda
"""
_PARTS = """
neighborhood neighbourhood district borough ward street county
province peninsula airport university prefecture correspondent correspondents bureau marathon festival
"""


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


_PAPERS = _set(_OF_PAPER)
_FIRST = 20_000  # characters in which a text names a council in full
_PLURAL_PARTS = _set("neighborhoods neighbourhoods districts boroughs wards")
_COUNCILS = (["common"], ["village"], ["rural"], ["regional"])
_CITY_AND_COUNTY = ["city", "and", "county", "of"]
_QUARTERS = tuple(f"{quarter}{gap}" for quarter in ("North", "South", "East", "West", "Mid") for gap in " \n")


_AT = frozenset({"in", "near", "at", "off", "outside", "from", "around"})
# "A Waterville man": where somebody is from.
FOLK = _set(
    """man woman men women resident native couple family teen teenager student mother father boy girl firm company
    business businessman businesswoman farmer doctor lawyer attorney officer home house church motorist driver jail
    courtroom motel hotel restaurant bar shop store factory plant hospital school synagogue mosque suburb neighborhood
    neighbourhood apartment mall gym nightclub judge jury grand-jury mayor restaurateur landlord pensioner youth"""
)
# A president's or a governor's, where no great city stands before: "the Obama Administration".
ADMINISTRATIONS = frozenset({"administration", "presidency"})
AREAS = frozenset({"area", "region", "suburb", "suburbs"})
_ARABIC = frozenset(
    {"al", "el", "an", "as", "ash", "ar", "az", "ad", "at", "ez", "es", "er", "et", "bin", "ibn", "abu"}
)
_TREATIES_BEFORE = _set(
    """accord accords acuerdo acuerdos acordo protocole protocolo abkommen protokoll vertrag treaty agreement pact"""
)
_TREATY_CITIES = ("paris", "kyoto")
_TREATY_GOALS = (
    "goal", "goals", "target", "targets", "pathway", "pathways", "commitments", "temperature", "ambition", "limits",
    "rules", "mechanism", "process", "framework", "timetable", "obligations",
)  # fmt: skip


SETTLEMENTS, LANDS, GERMAN, OF = _set(_SETTLEMENTS), _set(_LANDS), _set(_GERMAN), _set(_OF)
OFFICES = _set(_OFFICES)
GOVERNMENTS, CALLED = _set(_GOVERNMENTS), _set(_CALLED)
IN, FROM, ARTICLES = _set(_IN), _set(_FROM), _set(_ARTICLES)
SHIPS = _set(_SANK)
OWN_AFTER, ACTS, SPEAKS, PARTS = _set(_OWN), _set(_ACTS), _set(_SPEAKS), _set(_PARTS)
TREATIES, TREATY_WORDS = _set(_TREATIES), _set(_TREATY_WORDS)


def words_before(text: str, start: int) -> list[str]:
    """The words that lead up to a name, the nearest last; none where a sign stands between."""
    piece = text[max(0, start - _LOOK) : start]
    if not piece:
        return []
    if not piece[-1].isspace():
        # "La ville d'Annecy": the elision is a word of its own.
        return [word.lower() for word in piece.replace("’", "'").split()[-4:]] if piece[-1] in "'’" else []
    return [word.lower() for word in piece.split()[-4:]]


def words_after(text: str, end: int) -> tuple[bool, list[str]]:
    """Whether a possessive follows a name, and the words after it; none where a sign stands between."""
    piece = text[end : end + _LOOK]
    possessive = piece[:1] in ("'", "’") and len(piece) > 1
    if possessive:
        piece = piece[2:] if piece[1] in "sS" else piece[1:]
    if not piece or not (piece[0].isspace() or piece[0] in "-‐‑"):
        return possessive, []
    return possessive, piece.replace("-", " ", 1).lower().split()[:6] if piece[0] != " " else piece.lower().split()[:6]


def names_a_settlement(before: list[str], among: frozenset[str] | None = None) -> bool:
    """Whether the words before end in "city of", "mayor of", "ville de", "Stadt"; ``among`` narrows the first word."""
    if not before:
        return False
    last = before[-1]
    if last in GERMAN or last in ("city,", "capital,", "town,", "village,"):
        return True
    if last == "the" and len(before) > 2:
        before = before[:-1]
        last = before[-1]
    if last in ("da", "do", "de", "der") and (before[-2:-1] == ["câmara"] or _is_municipal(before)):
        return True
    if before[-4:] == _CITY_AND_COUNTY:
        return True
    return (
        last in OF
        and len(before) > 1
        and before[-2].replace("’", "'").rpartition("'")[2].strip('("“') in (among or SETTLEMENTS)
    )


def _is_municipal(before: list[str]) -> bool:
    """Whether the words before are a town's own body: "conselho municipal de", but no "plano municipal de"."""
    return len(before) > 2 and before[-2] == "municipal" and before[-3] not in _PAPERS


def names_one_city(before: list[str]) -> bool:
    """Whether the words before end in "mayor of" or "the city of"; "the largest city of" may lead to a country."""
    if names_a_settlement(before, GOVERNMENTS):
        return True
    led = len(before) < 3 or before[-3] in ARTICLES or before[-3] == "la"
    return led and names_a_settlement(before, CALLED)


def names_a_land(before: list[str], text: str, start: int) -> bool:
    """Whether the words before end in "state of", "port of", "battle of"; "near the port of" leads to a city."""
    if before[-4:] == _CITY_AND_COUNTY:
        return False
    if text.endswith("port of ", 0, start) and any(word in _AT for word in before[:-2]):
        return False
    if before[-3:] in (["county", "government", "of"], ["county", "assembly", "of"]):
        return True
    return len(before) > 1 and before[-1] in OF and before[-1] != "from" and before[-2] in LANDS


def follows_a_treaty(before: list[str]) -> bool:
    """Whether the words before end in "accord de", "protocolo de", "treaty of"."""
    if len(before) < 2 or before[-1] not in OF:
        return False
    return before[-2].replace("’", "'").rpartition("'")[2] in _TREATIES_BEFORE


def names_a_treaty(key: str, words: list[str]) -> bool:
    """Whether the words after go on to "climate accord", "-aligned"; for Paris and Kyoto to "goals" too."""
    for word in words[:4]:
        bare = word.strip(".,;:'’\"”)").removesuffix("'s").removesuffix("’s")
        if bare in TREATIES or (key in _TREATY_CITIES and bare in _TREATY_GOALS):
            return True
        if bare not in TREATY_WORDS:
            return False
    return False


def is_prefixed(text: str, start: int) -> bool:
    """Whether a small-lettered word is tied to the name that does not leave it alone: "al-Numan", but "pro-Beijing"."""
    if start < 2 or text[start - 1] not in "-‐‑" or not text[start - 2].islower():
        return False
    return text[max(0, start - 12) : start - 1].split()[-1].rpartition("(")[2] in _ARABIC


def is_a_quarter(text: str, start: int, end: int) -> bool:
    """Whether a council of its own bears the name with a quarter of the sky: "North Somerset Council"."""
    before = text[max(0, start - 6) : start]
    quarter = next((one for one in _QUARTERS if before.endswith(one)), None)
    if quarter is None:
        return False
    name = quarter + text[start:end]
    return any(text.find(name + council, 0, _FIRST) >= 0 for council in (" Council", " District Council"))


def is_a_council(after: list[str]) -> bool:
    """Whether the words after a name call its council: "Madison Common Council", "Mildura Rural City Council"."""
    return after[:1] in _COUNCILS and (after[1:2] == ["council"] or after[1:3] == ["city", "council"])


def is_a_part(text: str, start: int, end: int, words: list[str]) -> bool:
    """Whether the name is said to be a part of a city or county: "the Hulme ward", ", a neighbourhood"."""
    if words[:1] == ["borough"] and words[1:2] and words[1].startswith("council"):
        return False  # "Reading Borough Council"
    first = words[0].strip(".,;:") if words else ""
    if first in PARTS or words[:2] == ["local", "government"]:
        return True
    if first in _PLURAL_PARTS and text[max(0, start - 5) : start].endswith((" and ", " or ", ", ")):
        return True  # "the Hulme and Moss Side wards", but not "the Austin neighborhoods of North Loop"
    piece = text[end : end + _LOOK]
    if not piece.startswith((", a ", ", an ", ", the ")):
        return False
    return any(word.strip(".,;:") in PARTS for word in piece.lower().split()[2:6])
