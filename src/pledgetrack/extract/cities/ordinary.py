"""Words of the six languages that are also names of cities: at the start of a sentence or in a heading they are words.

Folded (``pledgetrack.folding.fold``). Made for this project: words met in plain prose, against the gazetteer.
"""

from pledgetrack.extract.patterns import LANGUAGES, tongue

# Never a city by itself, whatever stands around it: function words, forms of address, months, weekdays, units.
_NEVER = """
centro saude acao accion fazenda transporte estacion aeropuerto iglesia feria sociedad partido hacienda virgen
xinhua vice liberal green tenerife mallorca majorca ibiza toyota hitachi honda africa america oceania antarctica chair hamas hezbollah taliban isis boko fatah covid brexit
a about above across act after again against al all almost also although always am among an and another any are area
as asia at aus away back be because become been before being below between beyond both but by can cannot central
cities city climate co come could council country da das de deal del dem den der des di die do does dos down du during
each early eastern ein eine el else em en era es est et europe even every few first five for four from further general
give given good governor great greater had has have he her here his how however i if il im in indeed inside instead
into is it its january february march april may june july august september october november december jan feb mar apr
jun jul aug sep oct nov dec monday tuesday wednesday thursday friday saturday sunday just la las last late later le
les less let like lo los lower made main make many mayor me meanwhile mayors more most moreover mr mrs ms much must my
na nach national need net never new next nine no nor north northern not note now of off often old on once one only
onto or order other others our out outside over own par para pas per perhaps please por pour pre put que rather real
said same sat say see seven several she should since six so some soon south southern still such sud sur ten than that
the their them then there these they this those three through thus to today together tomorrow tonight too total toward
towards town two un una under une unless until up upon upper us use using van very via von was we well were west
western what when where whether which while who whom whose why will with within without would y yes yesterday yet you
young your zero zone zu zum zur und oder aber auch auf bei bis durch fur gegen hat ist mit nicht noch nur ohne schon
sehr sich sie sind uber um unter wie wir wird este esta estos estas ese esa como cuando donde desde hasta entre sobre
segun tras ante bajo cada mas muy pero si sin su sus ya yo os um uma no na nos nas ao aos pelo pela seu sua com sem
mas isso esse essa tambem ainda apos ate ce cet cette ces dans avec sans sous vers chez mais donc elle il ils elles
nous vous leur leurs au aux plus tres alors page figure table chapter section annex annexe appendix part volume source
photo image video map note news press release east centre center coast district province state county region capital
federal republic kingdom island islands bay river lake sea gulf mount mountain valley hill hills beach forest park
garden gardens square street road avenue bridge ocean pacific atlantic arctic antarctic commonwealth metro
celles celui ceux
"""

# A word first of all; a city where a qualifier, an office or a preposition says so.
_RISKY = """
justicia jardin santa san nuevo alta alto primera paro libertad independencia constitucion corte armada fundacion
federacion campo kultur bau fomento rivers borders highlands lakes coast upper lower
abide able acton active agency aim alba alert alliance alma along alpha alpine alter amber anew angles apache apart
ark art ash ask asset aurora badger bald ball bank banks bar bare barn base baseline basic bath beacon bear beaver
beer belle bell bells bend bent best better bird bishop black blue bloom bode body bond bone book boom border born bow
bowl box brand brave break breeze brick bright brook brooks brown bud buffalo build bulk burn bush buy cable cache
camp canal canon canton cape carbon care carefree cargo carrier cash castle cedar cell central charge chart chase
chester chief china choice chop church clay clear cliff close cloud clover club coal coin cold colon college come
comet concord cone coral core cork corner corps cost cottage court cove cover craft crane creek cross crown crystal
cut cuts cycle dale dam dare date dawn day dear deep deer delta den depot diamond direct disco dollar door dove dream
drill drive drum dual dune dusk eagle early earth ease edge edison egg eden elk elm emerald energy enterprise epoch
equality era eureka ever evening experiment eye fair faith falcon fall falls fame far fargo farm fell fern field fine
fire fish flag flat fleet flint flora flower fly ford forest fork fort forward fox freedom frost fulton gap gas gate
gem giant gift glad glen globe gold golden golf good grace grand grant grass grave gray green grey grove guide guild
hale half halfway hall halle halt ham hammer hand hang happy harbor harbour hard harmony hat hatch haven hay head
heart heath heather heaven heavy help herald heritage hero high holder hole holly home honor hook hoover hope horizon
horse hot house hub hunt hurt hyde ideal impact imperial independence industry inn iron ivory ivy jar jasper jet joy
jump junction justice keen keep key kill kind king knight lack lady lake lamb lance land landing lane lark laurel law
lay lead leaf leader league lean legal level liberal liberty lift light lily limestone limit line link lion list lit
little live loan lock logan lone long look loop lord loss lost lot loud love low loyal luck lucky magnet magnolia
maker mall manage manor maple marble mark market marks marsh mason master mass mate media meadow mercury merit mesa
mill mills mine minor mint mirror mission mobile model modern mole monarch monument moon moor moral moss most motor
mound murder muse myrtle naked name nation natural navy net nettle nice noble none normal noon notch novel nut oak
oasis obey ocean ode offer oil olive one onward opal opportunity opp orange orchard order orient osprey outlook owl
pace pain palace palm paradise parade parish park parks parole pass past pastor path patriot peace peach pear pearl
peel peer penny pepper percent perry phoenix pick pier pine pink pioneer pit place plain plains plan plant plaza
pleasant plenty plover plum point polar pole police pond pool poor pope poplar port portage porter post potash powder
power powers prairie press price pride prime prince progress prospect protection providence pueblo quail quality queen
quick race rail rain rainbow ranch range ranger rapid ray read reading rebel receiving red reed reform rent research
rest retreat rice rich ridge right ring rise rising rock rocks rocky roll roman roof root rose rosa rot royal ruby
rule rush rust rye sage sail saint sale salt same sand sands saw scale scott seal search second sector see seed seek
senior sequel settle shade shadow share sharp shell shelter shine ship shoal shop shore short shot show sign silver
simple skye sky sleepy slow small snow social soda soil solar sole solo south spark speed spirit split spring springs
square staff stage stamp stand standard star start station steam steele step sterling still stock stone storm strand
straight stream strong student success sugar summer summit sun sunrise sunset sunshine superior supply support
surprise swallow sweet swift table tale tall tank target task teller temple tent term the thorn thunder tide tiger
tile time tip tomb ton tool top torch total touch tower towers town tracks trade trail transfer trap treaty tree trial
trinity triumph trout true truth turn turner turkey twin uncertain union unit unity universal urban utility vale
valley value van vast vault venture victory view villa village vine violet virgin vision vista vital void volt vote
wade wait walk walker wall war ward ware warm waste watch water waterfall waters wave way wealth weed well wells west
wheel white wild will willow wind window wine wing winner winter wire wise wish wolf wonder wood woods wool work world
worth yard yellow yes yield young zeal zion tours dole sens die lens pau vienne foix meaux beaune brie thiers vire
agde albi essen hof regen bad baden weil hamm lage leer norden aue verl brake weiden forst buch berg tal wald
kehl zug wil baar horn buchs cruz paz sol luz playa reina paraiso esperanza caldas natal palmas patos lagoa salto
serra vitoria bom fortaleza bor zlin pec kom tabor pisek hradec tela pila hel lech zory bam national global
agenda advisor advisors bolt hull poole rugby sandwich deal diss battle bury crook street tring barking goole chard
liss over wash corona upland brea downey compton commerce cicero gawler moe dalby hilo ada enid moore mustang patch
goes ede erp epe velp oss weert heel leek dock man bo lae male bata boma mau wah nagar march sake ota ube
tsu ise iga nan thun spiez pilot agent senate monitor sentinel chronicle commission mandate paper are bara mora mala
ed si sa ma te ha opera samba pasto pasta rank raise rally ride score serve skip slate snap soap soar carrefour nokia mango tata zara hermes puma oracle adani condor meta
iberia tass google celle sulphur sulfur
"""


def never() -> frozenset[str]:
    """Words that are never the name of a city by themselves."""
    return frozenset(_NEVER.split())


def risky() -> frozenset[str]:
    """Words that name a city only where their surroundings say so."""
    return frozenset(_RISKY.split()).union(*(tongue(language).ordinary.split() for language in LANGUAGES))
