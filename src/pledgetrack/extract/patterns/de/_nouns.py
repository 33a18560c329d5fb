"""German nouns that are also names of cities. Folded: "Länder" is found as "lander"."""

from pledgetrack.extract.patterns.language import either_case

_ARTICLES = "der die das den dem"
_DETERMINERS = "des ein eine einen einem einer eines im am beim vom zum zur ins ans aufs fürs ums durchs übers mehr"
_DECLINED = "mein dein sein ihr unser euer eur kein dies jed jen welch manch solch all viel wenig mehrer einig"

# Of cities abroad that German texts hardly ever speak of: a city only where "Stadt" or its country stands beside it.
_NEVER = """
adel aga agar airport akku akkus alabaster ales alge altar alter amen ampere ananas apache apatit apo apotheke areal
armel aroma artillerie asbest asse ast auditorium aura bacon bade badi bake ball ballast ballon bam ban band banda
bande bange banjo bank bann bar bare barium barriere bart basar basen basic basti beach bear beg bello belvedere
berber beten bias bijou bim binde blender bluff boden bombe bon bonbon boni boot bor bora bose bosse bourbon box brack
brande bridge broadway brummen buchten bude bundesstadt bungalow bure burgi buros busse butte butterfly cache cafe
calcium caldera canyon capoeira casanova casino casinos cast center cents chi chino chor coca cognac cola college
corpus cox creek crema curry cut dame dane danen date dax deal dekan delle delta dia dinge dis diva dollar dome donna
drama dramen driver dual duma dura eagle ebene einheiten eisen elch eldorado emblem emo empire ende engeln engels erbe
erlanger erp erpel esse este ester eule evergreen experiment fang fatwa favoriten finale forster fortune friedens
galle gan gang ganja ganse gel gerat gerber gerede germania geste gif gold golem golfe gouverneur gran grant gras gray
green grill grotte gummi haaren hall hals hame handel handen hang haram heer heere helden herrin hickory hippo hit hiv
holder homo horde horden hort hosen hub humus hunde hut igel indio industriegebiet institut jackpot jager jam job juli
kabale kadi kaka kali kami kanal kanne kapellen kaplan kara karma karo karst kata katana kauen kelle kelvin kenner
kerker kessel kiefer kilo kinder king kippen kita kitas klang klos kochin koka kolik koma kora koran kordel kork
korner kosten kot kram kran krebs kuche kultur kur lab lack lacrosse lai lala lama lande landen lander langue lar
leader leut level liebling liege liga lila limit limo limonade lira lire liter lob log logos lok loop lot lowen macher
made maden mafia magenta magna magnesia mai mal mala mama manga mangas mango manor manta marathon mari marines mark
marke marken marks marmelade maroni mascara matten matura maya mayo media meer meise meme mentor meridian messias met
metropolis mine mission moa mobile mongo monster monument morden more mosel motten muhe muhlbach mungo muren mus muse
mustang mut nabel name namen nana nase net ngo nix noma nora normal nuss ode ofen off oko olen oma omega omi opera
orden orte ossi pace pak palazzo pali pampa panda pandas panik panorama pantheon papa papas papaya paper para parks
parole passus pasta paste pavillons pax pegasus pest pesto piano pilzen pin piste pita plage plast plateau platte
police polo pool pop popo port porter possen post puck puma punch put rahm raja ramadan rand ranger ras rast raub
rauch raum real recht reconquista rede reform rehe reisen ren rene reserve reservoir rest rind ringe robe rock roma
romans rose rosette rouge rube rude rugby ruinen rus russ russe rute sache sachse saga sake salam salat sale salon
salto samba same samen sami sandwich sanger sari satan satte sauce sax schaffen schelle schilde schoner schulen seen
sees seins sem set sharon sigma sinti sire sirius skala ski soda soja soko sole soli soll solo soma song soul sparte
spur stadtzentrum stange star statte sterling stock store strand strande sultan superior suss suv tab tabu taft taiga
tal tale talent tampon tan tanga tango tank tape tara tat tau tequila termini terminus thai titel toast tod tool tor
tora tore tores tori tornado tour tower trainer tran transporte trip tuba tube tuch tulle tune tunes tur turan turen
uni union unzen uran vans verve veto vikar villa viola vize wade wadi wake wal wange ware watte weed weiser wellen
west weste wilder wink winkel winner winters wirtshaus wisch wolken yang yoga zar zebra zion zolle
"""
# Of towns where German is spoken, or of cities that everybody knows: the city where nothing makes it the noun.
_CITIES = """
ahorn alpen altenheim altstadt anger asten aue auen bach baden bau berg berge bergland bogen born brand
brucken brunnen buch buchen bunde burg damme diesseits dorf eisenerz ellbogen erlen eschen essen felde
fell fliess floss forst friedrichstadt fugen fussen geldern glashutte graben grube halle hamm hauptbahnhof
hausen hausern heide heiden himmelreich hof hofen holle holler holz horn kalk kehl kirchen korb kusten lachen
lage landstrasse langen lauben lauf laufen lehre lehrte leimen lichte linden list lohne mantel mauer mauern
meilen mengen messen mitte moos nagel nahe neubau neuland neustadt norden nordstadt nutzen obdach osten
oststadt paradies petting pracht rain regen ried riegel rohr rot rum saal salz sand sattel schlangen schleife
schlieren schlitz schmelz schwerte see singen sinn sitten spalt speicher spitz springe stadtkern stein steinen
stelle strassen sudstadt tann tiergarten trieben ufer ulmen viereck wahlen wald wangen wedel wehr weiden weil weiler
weinberg weisen weiten welle wenden westend weststadt wetter wiesen winden winzer wissen wolfen wort zoo zug zwingen
"""
# The noun only behind an article: "das Leiden".
SELDOM = frozenset({"siegen", "munster", "leiden", "bergen", "giessen", "aalen"})
# What stands before the city somewhere in a text that tells of it.
SIGNS = "in|aus|nach|Stadt|Gemeinde|Bürgermeister von|Bürgermeisterin von|Oberbürgermeister von|Oberbürgermeisterin von"
# What ends in -t before a city and is no verb; what firms and stations are called behind it. Folded.
NO_VERBS = "laut samt seit jetzt nicht statt selbst erst fast mit ist rat stadt gut heisst"
_OF_FIRMS = """
energie netze netz strom wasser tourismus ports recycling holding messe airport hauptbahnhof hbf versicherung marketing
mitte nord sud ost west linien verkehr immobilien bank gruppe stadtwerke invest solar philharmoniker marathon universitat
international flughafen hafen group mobil mobility gas kliniken klinikum city center zentrum
"""
CLAUSES = "dass weil wenn ob wie wo während obwohl damit bevor nachdem auch"
# Behind them a noun stands; behind a comma "das" and its like may be pronouns ("das Ziel, das Essen verfolgt").
LED = (
    rf"(?:(?<!, )\b(?:{either_case(_ARTICLES.split())})|\b(?:{either_case(_DETERMINERS.split())})|\b(?:{either_case(_DECLINED.split())})(?:e[mnrs]?)?)"
    r"(?:,? [a-zäöüß-]{2,20}(?:e|e[mnrs])){0,2}[ \n]$"
    r"|\b(?!(?:indes|unterdes|es)\b)[a-zäöüß-]{2,20}(?:es|em)[ \n]$"
)
NEVER, CITIES, OF_FIRMS = frozenset(_NEVER.split()), frozenset(_CITIES.split()), frozenset(_OF_FIRMS.split())
