"""English words that are also names of cities, and those that make of a city's name that of something else. Folded."""

from collections.abc import Mapping

# A word first of all; a city where a qualifier, an office or a preposition says so.
ORDINARY = """
roles oral cool officer santa rivers borders highlands lakes coast upper lower abide able acton active agency aim alba alert alliance alma
along alpha alpine alter amber anew angles apache apart ark art ash ask asset aurora badger bald ball bank banks bar
bare barn base baseline basic bath beacon bear beaver beer belle bell bells bend bent best better bird bishop black
blue bloom bode body bond bone book boom border born bow bowl box brand brave break breeze brick bright brook brooks
brown bud buffalo build bulk burn bush buy cable cache camp canal canon canton cape carbon care carefree cargo carrier
cash castle cedar cell central charge chart chase chief china choice chop church clay clear cliff close cloud clover
club coal coin cold colon college come comet concord cone coral core cork corner corps cost cottage court cove cover
craft crane creek cross crown crystal cut cuts cycle dale dam dare date dawn day dear deep deer delta den depot
diamond direct disco dollar door dove dream drill drive drum dual dune dusk eagle early earth ease edge edison egg
eden elk elm emerald energy enterprise epoch equality era eureka ever evening experiment eye fair faith falcon fall
falls fame far fargo farm fell fern field fine fire fish flag flat fleet flint flora flower fly ford forest fork fort
forward fox freedom frost fulton gap gas gate gem giant gift glad glen globe gold golden golf good grace grand grant
grass grave gray green grey grove guide guild hale half halfway hall halle halt ham hammer hand hang happy harbor
harbour hard harmony hat hatch haven hay head heart heath heather heaven heavy help herald heritage hero high holder
hole holly home honor hook hoover hope horizon horse hot house hub hunt hurt hyde ideal impact imperial independence
industry inn iron ivory ivy jar jet joy jump junction justice keen keep key kill kind king knight lack lady lake lamb
lance land landing lane lark laurel law lay lead leaf leader league lean legal level liberal liberty lift light lily
limestone limit line link lion list lit little live loan lock lone long look loop lord loss lost lot loud love low
loyal luck lucky magnet magnolia maker mall manage manor maple marble mark market marks marsh mason master mass mate
media meadow mercury merit mesa mill mills mine minor mint mirror mission mobile model modern mole monarch monument
moon moor moral moss most motor mound murder muse myrtle naked name nation natural navy net nettle nice noble none
normal noon notch novel nut oak oasis obey ocean ode offer oil olive one onward opal opportunity opp orange orchard
order orient osprey outlook owl pace pain palace palm paradise parade parish park parks parole pass past pastor path
patriot peace peach pear pearl peel peer penny pepper percent perry phoenix pick pier pine pink pioneer pit place
piano plain plains plan plant plaza pleasant plenty plover plum point polar pole police pond pool poor pope poplar port
portage porter post potash powder power powers prairie press price pride prime prince progress prospect protection
providence pueblo quail quality queen quick race rail rain rainbow ranch range ranger rapid ray read reading rebel
receiving red reed reform rent research rest retreat rice rich ridge right ring rise rising rock rocks rocky roll
roman roof root rose rosa rot royal ruby rule rush rust rye sage sail saint sale salt same sand sands saw scale seal
search second sector see seed seek senior sequel settle shade shadow share sharp shell shelter shine ship shoal shop
shore short shot show sign silver simple skye sky sleepy slow small snow social soda soil solar sole solo south spark
speed spirit split spring springs square staff stage stamp stand standard star start station steam step sterling still
stock stone storm strand straight stream strong student success sugar summer summit sun sunrise sunset sunshine
superior supply support surprise swallow sweet swift table tale tall tank target task teller temple tent term the
thorn thunder tide tiger tile time tip tomb ton tool top torch total touch tower towers town tracks trade trail
transfer trap treaty tree trial trinity triumph trout true truth turn turner turkey twin uncertain union unit unity
universal urban utility vale valley value van vast vault venture victory view villa village vine violet virgin vision
vista vital void volt vote wade wait walk walker wall war ward ware warm waste watch water waterfall waters wave way
wealth weed well wells west wheel white wild will willow wind window wine wing winner winter wire wise wish wolf
wonder wood woods wool work world worth yard yellow yes yield young zeal zion tours dole die vienne thiers agde albi
bad verl brake wald horn buchs bor zlin pec kom tabor pisek hradec tela pila hel lech zory bam national global agenda
advisor advisors bolt hull rugby sandwich deal diss battle bury crook street tring barking goole chard liss over
wash corona upland brea downey compton commerce cicero gawler moe dalby hilo ada enid moore mustang patch goes ede erp
epe velp oss weert heel leek dock man bo lae male bata boma mau wah nagar march sake ota ube tsu ise iga nan thun
spiez pilot agent senate monitor sentinel chronicle commission mandate paper are bara ed si sa ma te ha opera pasta
rank raise rally ride score serve skip slate snap soap soar mango puma meta sulphur sulfur hurricane airport save lend
begun mile holiday magenta reservoir meridian goto noisy human cars caller basic pandas plain plains ampere semi magna
lista mundo tunes tango monster logos kilo shaping angle hue
"""
WORDS: Mapping[str, str] = {
    "ordinary.never": """
        transporte vice liberal green chair covid brexit a about above across act after again against al all almost
        also although always am among an and another any are area as at away back be because become been before
        being below between beyond both but by can cannot central cities city climate co come could council country
        de deal den di die do does dos down during each early eastern else en era et even every few first five for
        four from further general give given good governor great greater had has have he her here his how however i
        if in indeed inside instead into is it its january february march april may june july august september
        october november december jan feb mar apr jun jul aug sep oct nov dec monday tuesday wednesday thursday
        friday saturday sunday just la last late later less let like lower made main make many mayor me meanwhile
        mayors more most moreover mr mrs ms much must my nach national need net never new next nine no nor north
        northern not note now of off often old on once one only onto or order other others our out outside over own
        par per perhaps please pour pre put rather real said same sat say see seven several she should since six so
        some soon south southern still such sud sur ten than that the their them then there these they this those
        three through thus to today together tomorrow tonight too total toward towards town two un under unless
        until up upon upper us use using van very via von was we well were west western what when where whether
        which while who whom whose why will with within without would y yes yesterday yet you young your zero os
        plus page figure table chapter section annex annexe appendix part volume source photo image video map news
        press release congress westside eastside east centre center coast district province state county region capital federal republic
        kingdom island islands bay river lake sea gulf mount mountain valley hill hills beach forest park garden
        gardens square street road avenue bridge ocean commonwealth metro university god
    """,
    "papers.offices": "department office bureau",
    "papers.states": "new york|washington|georgia",
    "papers.papers": "plan strategy roadmap programme program",
    "papers.officers": "director manager officer coordinator commissioner",
    "papers.fields": "public works action change transportation transport mobility planning housing waste",
    "papers.climate": """
        climate sustainability sustainable energy carbon emissions greenhouse net zero environment environmental
        decarbonisation decarbonization resilience
    """,
    "persons.titles": """
        mr mrs ms miss mx prime dr prof professor sir dame lord lady rev reverend father fr sister brother pastor
        bishop archbishop cardinal imam rabbi pope king queen prince princess duke duchess baron count emperor
        president vice-president premier chancellor minister secretary senator congressman congresswoman
        representative rep sen gov governor mayor councillor councilor councilman councilwoman councilmember
        alderman alderwoman hurricane storm cyclone typhoon commissioner judge justice attorney ambassador envoy captain capt colonel col general
        gen major maj lieutenant lt sergeant sgt officer detective constable sheriff inspector chief chairman
        chairwoman chair chairperson director manager coach ceo founder spokesman spokeswoman spokesperson deputy mp
        mep msp td comrade cr cllr coun ald
    """,
    "metonyms.speaks": (
        r"\s(?:ha[sd] )?(?:sa(?:id|ys)|denie[ds]|accuse[ds]|condemn(?:ed|s)|warn(?:ed|s)|rejected|blame[ds]|insist(?:ed|s)|threatened|responded"
        r"|retaliated|imposed|brokered|expelled|summoned|urged|fired|called (?:for|on))\b"
    ),
    "metonyms.arms": (
        r"\b(?:[Tt]roops|[Ss]anctions|cease-?fire|missiles?|shelling|Kremlin|NATO|foreign minist\w+|ambassadors?|tariffs|air ?strikes|embassy|invasion)\b"
    ),
    "surroundings.minds": "view opinion words mind eyes case defence defense absence honour honor memory novels books songs music films poems career family wife",
    "surroundings.callings": """
        midfielder striker goalkeeper defender winger forward guard quarterback pitcher catcher linebacker receiver batsman
        guitarist drummer singer actor actress author writer lawyer driver suspect defendant victim teammate trooper deputy
        paramedic nurse firefighter principal superintendent teacher pastor lawmaker prosecutor attorney
    """,
    "surroundings.of_persons": (
        "lawyers for|lawyer for|attorney for|attorneys for|charges against|evidence against|allegations against|bail for"
        "|warrant for|funeral for"
    ),
    "surroundings.says": " said| says| added| told| testified| wrote| recalled| replied| explained| continued| noted| asked",
    "shapes.joined": "hospitals universities colleges museums airports albion railway railways railroad counties",
    "shapes.own": """
        city council mayor mayors mayoral town townhall metropolitan metro municipality municipal councillor
        councillors councilor councilors councilman councilwoman councilmember commissioner commissioners alderman
        alderwoman aldermen government administration borough deputy acting interim vice lord executive governing residents
        resident area officials official people greens labour democrats rcmp cbd suburb suburbs downtown region community
        cityhall hall paddington euston heathrow gatwick stansted jfk laguardia ward attorney comptroller controller treasurer auditor clerk
    """,
    "shapes.before": """
        central downtown inner outer old new north south east west northern southern eastern western northeast
        northwest southeast southwest northeastern northwestern southeastern southwestern midtown uptown
        metropolitan suburban rural nearby historic modern medieval sunny rainy occupied war-torn ancient
        neighbouring neighboring royal beautiful host port home hometown
    """,
    "shapes.last_institution": """
        university college institute academy polytechnic hospital museum cathedral church mosque synagogue
        observatory school schools library seminary theatre hospitals universities colleges museums zoo aquarium
        cemetery planetarium minster
    """,
    "shapes.last_organisation": """
        airport airports railroad shipyard port harbour harbor airfield station stadium arena prison jail authority
        agency commission federation union association foundation society trust congress parliament senate bureau
        ministry fc club united rovers wanderers athletic albion hotspur orchestra philharmonic symphony opera
        ballet festival marathon exhibition biennale times post herald tribune globe gazette telegraph guardian
        observer chronicle dispatch examiner inquirer journal mercury bulletin echo standard argus monitor sentinel
        review press sox yankees cubs mets dodgers phillies orioles astros royals brewers padres mariners braves
        marlins lakers celtics knicks pistons pacers cavaliers mavericks spurs raptors timberwolves grizzlies
        pelicans clippers nuggets patriots cowboys steelers packers vikings broncos redskins commanders seahawks
        texans jaguars dolphins bengals canucks maple-leafs bruins penguins islanders canadiens oilers flames sabres
        predators longhorns sooners hoosiers aggies crimson wolverines buckeyes bulldogs tigers huskies trojans
        cardinals
    """,
    "shapes.last_company": """
        inc ltd limited plc corp corporation llc llp co asa oyj aps holdings consulting airlines airways railways
        motors breweries brewery brewing pharmaceuticals pharma telecom telecommunications industries technologies
        electric utilities insurance bank bancorp dynamics logistics stores supermarkets
    """,
    "shapes.last_network": """
        alliance coalition network covenant initiative campaign eurocities iclei taskforce consortium
    """,
    "shapes.last_treaty": """
        agreement accord accords protocol pact treaty convention declaration charter amendment communique consensus
        compact mandate principles framework
    """,
    "shapes.last_region": """
        county counties lga tehsil taluk upazila raion province oblast prefecture governorate voivodeship canton
        parish borough shire peninsula region metropole
    """,
    "shapes.last_other": """
        street road avenue boulevard lane crescent terrace square plaza bridge tower towers park gardens palace castle hotel island
        islands bay strait straits channel canal river lake mountains valley basin tunnel express award awards prize
        cup open derby exchange marathon games olympics series stakes syndrome virus
    """,
    "shapes.prose_company": """
        energy power gas water oil petroleum steel cement mining solar wind group partners capital systems solutions
        media foods hotels rail transport shipping brewers nv bv ab as oy spa
    """,
    "shapes.prose_organisation": """
        committee department service services police board court chamber assembly forum institute centre center
        secretariat league party rebellion observatory team task academy guard brigade secretaries news radio tv
        television magazine today live online summit dialogue dialogues conference congress week
    """,
    "shapes.prose_network": "partnership",
    "shapes.prose_other": """
        plan programme program project strategy roadmap act law bill scheme campus tower house hall cup index scale
        attack attacks bombing massacre derby treaty line lines zone
    """,
    "shapes.first_institution": """
        university universiteit institute college school bishop archbishop diocese archdiocese museum academy
        cathedral
    """,
    "shapes.first_organisation": """
        port transport department ministry bureau chamber association federation office secretary friends league
        society order house tower battle siege treaty massacre metro lloyds
    """,
    "shapes.first_company": "bank",
    "shapes.first_treaty": "treaty pact agreement protocol convention declaration accord charter",
    "shapes.first_region": """
        state province county region duchy canton gulf bay republic kingdom isle isles lake district borough strait
        lord duke earl duchess bight mouth
    """,
    "shapes.straight_organisation": "inter ajax grupo groupe gruppo banco",
    "shapes.straight_region": "greater river metro mount lake",
    "sport.several": " are | have | were | want | say | aim ",
    "sport.of_clubs": "the club|club's|football|stadium|sporting director|supporters|training ground",
    "sport.leaders": "boss manager captain striker coach skipper",
    "sport.moves": "joined signed signing loan striker midfielder",
    "sport.common": r"seasons?|coach|games?|match(?:es)?|players?|league|fans|goals?|scored|teams?|points|assists|saves|run(?:s|ners)?|final|wins|Test",
    "sport.clubs": "town city county united athletic rovers wanderers albion orient",
    "sport.game": (
        r"strikers?|midfielders?|goalkeepers?|defenders?|wingers?|full[- ]backs?|equali[sz]er|penalty|free[- ]kick"
        r"|half[- ]?time|injury[- ]time|stoppage[- ]time|kick[- ]off|clean sheet|Premier League|Champions League"
        r"|La Liga|Serie A|Bundesliga|FA Cup|Europa League|fixture|hat[- ]trick|relegation|innings?|wickets?"
        r"|batsm[ae]n|homered|Hotspur|Juventus|Forest Green Rovers|home run|pitchers?|shutout|touchdowns?|quarterbacks?|rebounds|three-pointers?"
        r"|overtime|scoreline|final score|free throws?|layup|field goals?|playoffs?|semi-?finals?|seamers?|Trophy"
        r"|runners-up|tournament|league title|play-offs?|top flight|second tier"
        r"|(?:automatic )?promotion (?:hopes|race|push)|League (?:One|Two)|sent off|(?:yellow|red) card|\d+ yards"
        r"|goal down|the visitors|football|basketball|baseball|on loan|centre[- ]forward"
        r"|(?:first|second|top)[- ]division|Division (?:One|Two)|Eredivisie|Super League|MLS|A-League"
        r"|(?:\d+|\w+) (?:league )?goals (?:in|for|last)|his debut|(?:club|transfer)[- ]record|transfer fee"
        r"|relegated|goalless|as a substitute|group stage|on penalties|own goal|test match|all-rounder"
        r"|promotion-(?:winning|chas\w+)|derby|season opener|unbeaten|RBI|first half|second half|head coach"
        r"|dressing room|transfer window|N[BFH]L|MLB|AFL|NCAA|T20|(?:third|fourth) quarter|point guard|inning|struck out|power[- ]play"
        r"|goalies?|in the table|goal difference|sacked|bowled out|hamstring|midfield|in a row|kicked"
        r"|(?:beat|edged|routed|defeated) [A-Z][\w. ]{2,20} \d{1,3}[-–]\d{1,3}|(?:lost|won|drew) \d{1,3}[-–]\d{1,3}"
    ),
    "sport.plays": (
        r"(?:['’]s?)?\s(?:\w+\s){0,2}?(?:beat|lost|won|drew|draw|hosts?|visits?|face|faces|scored|equali[sz]ed|led|trail(?:s|ed)"
        r"|were|striker|midfielder|goalkeeper|keeper|captain|skipper|manager|boss|coach|winger|defender|fans|supporters|side"
        r"|box|net|goal|bench|players?|squad|starter|pitchers?|quarterback|goalie|lineup|dugout|defen[cs]e|attack|win|victory|defeat"
        r"|unbeaten|winless|home|had|have|are|could|pushed|pressed|forward|legend|loanee|academy|sign(?:ed|s|ing)?)\b"
    ),
    "sport.club": (
        r" (?:City|Town|County) (?:have|are|were|say|aim|plan|want|hope|fans|supporters|FC|AFC|F\.C\.)\b"
        r"|(?: [A-Z]\w{2,12})? (?:United|Rovers|Wanderers|Albion|Athletic|Orient)\b(?! (?:States|Nations|Kingdom|Arab|Way|Airlines))"
    ),
    "sport.over": (
        r"\b(?:beat|beating|over|against|host|hosted|face|facing|for|visit(?:s|ing)?|hosts|edged|at home to|defeated|lead|leads"
        r"|former|joined|joining|leaving|rivals|champions|versus|v|vs)\s$"
    ),
    "sport.lost": r"\b(?:defeats?|loss|lost|draw|losing|\d[-–]\d{1,3}) to\s$",
    "sport.player": r"(?:\w+\s){0,2}(?:striker|midfielder|goalkeeper|defender|winger|captain|coach|manager|pitcher|quarterback)\b",
}  # fmt: skip
