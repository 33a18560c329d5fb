"""Words that make a name the name of something else than a city, by the sort of thing. All folded."""

from collections.abc import Mapping

from pledgetrack.extract.atlas import Sort

# "Leeds University": the name ends with the word. These hold in a headline too.
_LAST = {
    Sort.INSTITUTION: """
        university universitat universidad universidade universite hochschule college institute instituto institut
        academy polytechnic hospital museum cathedral church mosque synagogue observatory school schools library
        seminary theatre hospitals universities colleges museums zoo aquarium cemetery planetarium
    """,
    Sort.ORGANISATION: """
        airport airports railroad shipyard aeroport flughafen aeropuerto aeroporto port harbour harbor hafen airfield station stadium arena
        prison jail authority agency commission federation union association foundation society trust congress
        parliament senate bureau ministry fc club united rovers wanderers athletic albion hotspur orchestra
        philharmonic symphony opera ballet festival marathon exhibition biennale times post herald tribune globe
        gazette telegraph guardian observer chronicle dispatch examiner inquirer journal mercury bulletin echo
        standard argus monitor sentinel review press
        sox yankees cubs mets dodgers phillies orioles astros royals brewers padres mariners braves marlins lakers celtics
        knicks pistons pacers cavaliers mavericks spurs raptors timberwolves grizzlies pelicans clippers nuggets
        patriots cowboys steelers packers vikings broncos redskins commanders seahawks texans jaguars dolphins bengals
        canucks maple-leafs bruins penguins islanders canadiens oilers flames sabres predators longhorns sooners hoosiers
        aggies crimson wolverines buckeyes bulldogs tigers huskies trojans bruins cardinals
    """,
    Sort.COMPANY: """
        inc ltd limited plc ag gmbh corp corporation llc llp co kg kgaa asa oyj aps holdings holding consulting
        airlines airways railways motors breweries brewery brewing pharmaceuticals pharma telecom telecommunications
        industries technologies electric utilities insurance bank bancorp dynamics logistics stores supermarkets
    """,
    Sort.NETWORK: """
        alliance coalition network covenant initiative campaign eurocities iclei taskforce consortium
    """,
    Sort.TREATY: """
        agreement accord accords protocol pact treaty convention declaration charter amendment communique consensus
        compact mandate principles framework acuerdo protocolo tratado convenio accord protocole traite abkommen
        protokoll vertrag ubereinkommen klimaabkommen klimavertrag acordo pacto pacte pakt convencao convencion
    """,
    Sort.REGION: """
        county counties lga tehsil taluk upazila raion province oblast prefecture governorate voivodeship canton parish borough shire peninsula
        metropolitana landkreis kreis region departement provincia
    """,
    Sort.OTHER: """
        street road avenue boulevard lane square plaza bridge tower towers park gardens palace castle hotel island
        islands bay strait straits channel canal river lake mountains valley basin tunnel express award awards prize
        cup open derby exchange marathon games olympics series stakes syndrome virus strasse platz allee
    """,
}

# The same in running text only: in a headline such a word is as likely the next word of the sentence.
_LAST_IN_PROSE = {
    Sort.COMPANY: """
        energy power gas water oil petroleum steel cement mining solar wind group partners capital systems solutions
        media foods hotels rail transport shipping brewers energie energia stadtwerke se sa nv bv ab as oy spa
    """,
    Sort.ORGANISATION: """
        committee department service services police board court chamber assembly forum institute centre center
        secretariat league party rebellion observatory team task academy guard brigade secretaries news radio tv
        television magazine today live online summit dialogue dialogues conference congress week
    """,
    Sort.NETWORK: """
        partnership
    """,
    Sort.OTHER: """
        plan programme program project strategy roadmap act law bill scheme campus tower house hall cup index scale
        attack attacks bombing massacre derby treaty line lines zone
    """,
}

# "University of Leeds", "Port of Barcelona": the name goes on after "of".
_FIRST = {
    Sort.INSTITUTION: """
        university universitat universidad universidade universite universiteit institute college school bishop
        archbishop diocese archdiocese museum hochschule academy cathedral
    """,
    Sort.ORGANISATION: """
        port hafen puerto porto transport department ministry ministere ministerio bureau chamber association federation
        office secretary friends league society order house tower battle siege treaty massacre atletico metro lloyds
    """,
    Sort.COMPANY: """
        bank banco banque
    """,
    Sort.TREATY: """
        treaty pact agreement protocol convention declaration accord charter acuerdo accords accord abkommen
        acordo protocolo
    """,
    Sort.REGION: """
        state province county region duchy canton gulf bay republic kingdom isle isles lake district borough estado
        provincia departamento departement etat land freistaat strait lord duke earl duchess bight mouth
    """,
}

# "Stadtwerke München", "Flughafen Hamburg", "Greater London": the place follows without "of".
_STRAIGHT = {
    Sort.INSTITUTION: "universitat uni tu hochschule universite klinikum",
    Sort.ORGANISATION: "flughafen hafen messe aeroport real borussia inter ajax bayern philharmonie radio",
    Sort.COMPANY: "stadtwerke",
    Sort.REGION: "land bundesland landkreis kreis provinz region metropolregion grossraum kanton greater",
}

_JOINED = "hospitals universities colleges museums airports albion railway railways railroad counties"

# Governments of the city itself: its name before or after such a word is still the city's.
_OWN = """
city council mayor mayors mayoral town townhall metropolitan metro municipality municipal councillor councillors
councilor councilors councilman councilwoman councilmember commissioner commissioners alderman alderwoman aldermen
government administration borough deputy vice lord executive governing residents resident area officials official
greens labour democrats rcmp cbd suburb suburbs downtown region community stadt gemeinde senat magistrat ayuntamiento
prefeitura mairie cityhall hall ward attorney
"""

# Words before a name that leave it the city's: "central Paris", "the Greater London area" is not among them.
_BEFORE = """
stadte stadten bundesstadt stadtverwaltung stadtrat gemeinderat stadtregierung stadtparlament rathaus grossstadt metropole
kommune standort domstadt hauptstadt bundeshauptstadt kreisstadt messestadt industriestadt hafenstadt kurstadt
central downtown inner outer old new north south east west northern southern eastern western northeast northwest
southeast southwest northeastern northwestern southeastern southwestern midtown uptown metropolitan metro suburban
rural nearby historic modern medieval sunny rainy occupied war-torn ancient neighbouring neighboring stadt gemeinde
landeshauptstadt hansestadt ciudad ville universitatsstadt royal beautiful host port home hometown
"""


def last(*, headline: bool) -> Mapping[str, Sort]:
    """Word with which a name ends -> what the whole name names."""
    return _table(_LAST) if headline else {**_table(_LAST_IN_PROSE), **_table(_LAST)}


def joined() -> frozenset[str]:
    """Words that end one name of two places: "St John's and Manipal Hospitals", "Brighton and Hove Albion"."""
    return frozenset(_JOINED.split())


def first() -> Mapping[str, Sort]:
    """Word after which ``of`` and the rest of the name follow -> what the whole names."""
    return _table(_FIRST)


def straight() -> Mapping[str, Sort]:
    """Word that a place follows without a preposition -> what the two name together."""
    return _table(_STRAIGHT)


def own() -> frozenset[str]:
    """Words of the city's own government and offices."""
    return frozenset(_OWN.split())


def before() -> frozenset[str]:
    """Words that may precede a city's name without making it another's."""
    return frozenset(_BEFORE.split())


def _table(lists: Mapping[Sort, str]) -> dict[str, Sort]:
    return {word: sort for sort, words in lists.items() for word in words.split()}
