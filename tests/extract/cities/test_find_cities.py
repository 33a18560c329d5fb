import functools

import pytest

from pledgetrack.extract.atlas import Atlas, Sort
from pledgetrack.extract.cities import find_cities
from pledgetrack.extract.sentences import sentences
from pledgetrack.gazetteer import Gazetteer
from pledgetrack.model.evidence import Document
from pledgetrack.model.words import Confidence


@functools.cache
def gazetteer() -> Gazetteer:
    return Gazetteer()


def atlas(text: str, language: str | None = "en") -> Atlas:
    document = Document(name="a.txt", origin="a.txt", sha256="00", text=text, language=language)
    return find_cities(document, tuple(sentences(text)), gazetteer())


def labels(text: str, language: str | None = "en") -> set[str]:
    return {f"{found.city.name} {found.city.country}" for found in atlas(text, language).found}


CITIES = [
    # Persons by their calling, their words or what is theirs; storms; given names that no place bears.
    ("“I saw it,” Burnley testified. Midfielder Preston limped off. Lawyers for Hamilton appealed.", set()),
    ("Guitarist Brian Wigan left the band. In Wigan's view, it was over. In Leeds, nobody wept.", {"Leeds GB"}),
    ("Hurricane Florence hit Wilmington, N.C. Florence weakened later.", {"Wilmington US"}),
    ("Denzel Washington won. Washington smiled.", set()),
    # Courts, colleges, clubs and mountains.
    ("Glasgow Sheriff Court heard it near Mount Houston, at Delhi Community College.", set()),
    ("The Chicago Country Club, the Leeds Labour Party and Lake Austin are closed.", set()),
    # A town that is called like a country or an ordinary word, once its state is named.
    ("Police in Lebanon, Ohio, held a man. In Lebanon, schools stayed shut.", {"Lebanon US"}),
    ("In Normal, Ill., trucks are built. Bloomington, Illinois, and Normal grew.", {"Normal US", "Bloomington US"}),
    (
        "He died in Rome, New York, on Friday. Offices in London, New York and Tokyo closed.",
        {"Rome US", "London GB", "New York City US", "Tokyo JP"},
    ),
    ("Four students at the University of Idaho in Moscow were killed.", {"Moscow US"}),
    ("Georgia State Patrol troopers were called to Rome. Floyd County deputies came.", {"Rome US"}),
    (
        "Victoria mayor Ana Ruiz spoke. In Victoria, Nanaimo and Kelowna, homes are dear.",
        {"Victoria CA", "Nanaimo CA", "Kelowna CA"},
    ),
    ("Quebec Mayor Ana Ruiz spoke. The Quebec government did not.", {"Québec CA"}),
    ("Police in Perth held two men, Scottish officials in Scotland said.", {"Perth GB"}),
    (
        "Police in Nara and Saint John held two men, officials in Japan and Canada said.",
        {"Nara-shi JP", "Saint John CA"},
    ),
    ("Two people from Gaza City were killed.", {"Gaza PS"}),
    ("Syrian troops fled. Ankara said it would respond and Paris condemned the attack.", set()),
    # An article behind a dateline; a lawmaker's seat; airports; names that the list has twice.
    ("WICHITA, Kan. (AP) — A Derby man drove to Salina.", {"Wichita US", "Derby US", "Salina US"}),
    ("In New South Wales, Wagga Wagga MP Tom Hill spoke. Leeds MP Ann Hill did not.", {"Wagga Wagga AU", "Leeds GB"}),
    (
        "Flights from London Heathrow to New York JFK and Denver airport were late.",
        {"London GB", "New York City US", "Denver US"},
    ),
    ("Whitney Houston died. Houston was 48.", set()),
    (
        "She was the widow of Troy Hill. Jack London was born in Leeds. In London's novels, dogs are heroes.",
        {"Leeds GB"},
    ),
    ("York Minster rang its bells. Trains from London Paddington are late.", {"London GB"}),
    ("Troops fled. Tel Aviv said it would respond and Cairo condemned the raid. Talks in Cairo go on.", {"Cairo EG"}),
    # Reports of games.
    ("Boston beat Cleveland 112-98. Tatum had 32 points in the third quarter. Cleveland plays at Chicago.", set()),
    ("Leeds' striker is out with a hamstring injury. The midfielder joined Leeds from Hull. Leeds visit York.", set()),
    (
        "The team will run in the final weeks of the season, said the coach. Points and fans matter to Leeds.",
        {"Leeds GB"},
    ),
    ("The Fort Collins Council adopted a plan.", {"Fort Collins US"}),
    ("In upstate New York, Ithaca wants to go further.", {"Ithaca US"}),
    (
        "King's Lynn, Bury St Edmunds and St. John's, Newfoundland.",
        {"King's Lynn GB", "Bury St Edmunds GB", "St. John's CA"},
    ),
    (
        "Canada's Halifax and the Scottish city of Perth agreed; so did Washington's Spokane.",
        {"Halifax CA", "Perth GB", "Spokane US"},
    ),
    ("The report says that Toronto, for one, is warm.", {"Toronto CA"}),
    ("The HKSAR Government met; now the HKSAR will act. Olympic marathons are long.", {"Hong Kong HK"}),
    ("City\tTarget\nLeeds\tNet zero\nQuito\tReduce by half", {"Leeds GB", "Quito EC"}),
    ("Portland, Oregon, and Leeds met.", {"Portland US", "Leeds GB"}),
    ("Ohio, New Jersey and Washington aim to cut emissions.", set()),
    ("Boston, New York and Washington aim to cut emissions.", {"Boston US", "New York City US", "Washington US"}),
    ("Kings County, California, USA, and Nevada, Missouri.", {"Nevada US"}),
    ("The ports of Los Angeles and Long Beach and the universities of Leeds and York agreed.", set()),
    ("Hinckley and Bosworth Borough Council met.", set()),
    ("Brighton and Hove City Council met.", {"Brighton GB", "Hove GB"}),
    ("Bristol City have announced a plan, and so have Leeds United.", set()),
    ("Norfolk Southern and Kansas City Southern are railways.", set()),
    ("Mayor Buddy Dyer set out plans for Orlando. Dyer said so.", {"Orlando US"}),
    (
        "Perth, the Scottish city on the Tay, and Birmingham, the largest city in Alabama.",
        {"Perth GB", "Birmingham US"},
    ),
    (
        "Newcastle and Gateshead in England agreed; so did Manchester.",
        {"Newcastle upon Tyne GB", "Gateshead GB", "Manchester GB"},
    ),
    ("Hulme wants trees, as Manchester, Leeds and England do.", {"Manchester GB", "Leeds GB"}),
    (
        "Göteborgs Stad agreed, and so did Lunds kommun and Københavns Kommune.",
        {"Gothenburg SE", "Lund SE", "Copenhagen DK"},
    ),
    ("Stockholms stadsmission and Göteborgs Posten agreed.", set()),
    ("The City of Austin agreed; so did La Paz, Bolivia.", {"Austin US", "La Paz BO"}),
    ("Mayor Tom Hill of Milan said so, and thanks were given to Karin, Amy and all.", {"Milan IT"}),
    ("Milton, mayor of Austin, has trees. Milton wants more.", {"Austin US"}),
    ("Belmonte, mayor of Leeds, spoke. In Leeds, Belmonte has planted trees.", {"Leeds GB"}),
    (
        "In Leeds, the mayor of York spoke; from Paris, mayor of Lyon Luc Petit wrote.",
        {"Leeds GB", "York GB", "Paris FR", "Lyon FR"},
    ),
    ("Judge Mason sentenced Tyrell Dayton. Dayton erred.", set()),
    ("Quebec City agreed, the province of Quebec did not.", {"Québec CA"}),
    ("Portland OR and Vancouver BC agreed.", {"Portland US", "Vancouver CA"}),
    ('Stockholm, the "Venice of the North", and Venice agreed.', {"Stockholm SE", "Venice IT"}),
    (
        "Best city for cyclists: Utrecht. Best in Brabant has a mayor, and the mayor of Best spoke.",
        {"Utrecht NL", "Best NL"},
    ),
    ("Best city for cyclists: Utrecht.", {"Utrecht NL"}),
    ("In Shanghai, the Paris of the East, the vote was put off.", {"Shanghai CN"}),
    ("Talks between Washington and Beijing on trade broke down.", set()),
    ("The city of Boulder cannot wait for Washington, said the clerk.", {"Boulder US"}),
    ("They could not wait for Lyon to vote.", {"Lyon FR"}),
    ("Bristol City Council, Greater London and the London Stock Exchange.", {"Bristol GB"}),
    ("The Paris climate goals; Paris-aligned plans; the Copenhagen Accord.", set()),
    ("The Boston Climate Action Plan calls for a cut.", {"Boston US"}),
    ("Boulder City Council approved three targets.", {"Boulder US"}),
    ("Kansas City Council met.", {"Kansas City US"}),
    ("The mayor of Boulder City, Nevada, spoke.", {"Boulder City US"}),
    ("Kansas City and St. Louis lie in Missouri.", {"Kansas City US", "St. Louis US"}),
    # A column that is headed so; a county of Britain; a homonym of which nothing but inhabitants speaks.
    ("City | Year\nBath | 2030\nCork | 2031\nGalway | 2050\n", {"Bath GB", "Cork IE", "Galway IE"}),
    ("Lead | City\nHope | Bath\nMarch | Reading\n", {"Bath GB", "Reading GB"}),
    ("Kent and Somerset want to be net zero.", set()),
    # Areas with a council of their own.
    ("The Highland Council aims to be net zero by 2045.", set()),
    ("Cheshire West and Chester Council has pledged to be carbon neutral by 2045.", set()),
    ("Bracknell Forest Council has pledged to be carbon neutral by 2045.", set()),
    ("Welwyn Hatfield Borough Council has pledged to be carbon neutral by 2045.", set()),
    ("Phoenix's plan calls for net zero by 2050.", {"Phoenix US"}),
    ("Reading's target is net zero by 2030.", {"Reading GB"}),
    ("Reading's plan is long.", set()),
    ("Jackson's plan calls for net zero by 2050.", {"Jackson US"}),
    # What a city's government is called in other parts of the world.
    ("The Ho Chi Minh City People's Committee approved a plan.", {"Ho Chi Minh City VN"}),
    ("Shenzhen Municipal People's Government has a plan.", {"Shenzhen CN"}),
    ("Kampala Capital City Authority has a plan.", {"Kampala UG"}),
    ("The Brihanmumbai Municipal Corporation has a plan.", {"Mumbai IN"}),
    ("The Chennai Steel Corporation has a plan.", set()),
    # The boroughs and districts of these names are no city's namesakes in other countries.
    ("Trafford Council has pledged to be carbon neutral by 2038.", set()),
    ("Sefton Council has pledged to be carbon neutral by 2030.", set()),
    ("Camden Council has pledged to be carbon neutral by 2030.", set()),
    ("Kingston Council has pledged to be carbon neutral by 2038.", set()),
    ("In New Jersey, Camden Council voted.", {"Camden US"}),
    ("Stirling Council voted.", {"Stirling GB"}),
    ("Gold Coast Council voted.", {"Gold Coast AU"}),
    ("The Swindon Borough Council has pledged to be carbon neutral by 2045.", {"Swindon GB"}),
    ("In Ames, Iowa, the Ames Council voted.", {"Ames US"}),
    ("The New York City Council voted.", {"New York City US"}),
    ("The Salt Lake City Council voted.", {"Salt Lake City US"}),
    ("The Kansas City Council voted.", {"Kansas City US"}),
    ("The Oklahoma City Council voted.", {"Oklahoma City US"}),
    ("Kent, Washington, wants to be net zero.", {"Kent US"}),
    ("Santa Rosa has moved its deadline.", {"Santa Rosa US"}),
    ("Councillors in Richmond want cleaner cars.", set()),
    ("The mayor of Luxembourg met those of the largest city of Ghana.", {"Luxembourg LU"}),
    ("Ithaca voted to decarbonize every building.", {"Ithaca US"}),
    ("Leeds, York and Wakefield pledged to be net zero by 2038.", {"Leeds GB", "York GB", "Wakefield GB"}),
    ("The mayor of São Paulo met the mayor of Medellín.", {"São Paulo BR", "Medellín CO"}),
    ("Officials in Portland, Oregon, agreed.", {"Portland US"}),
    ("The council of London, Ontario, agreed.", {"London CA"}),
    ("Trams run in Birmingham (UK).", {"Birmingham GB"}),
    # A county, the state's police or its people tell the state.
    ("DELTA — The Millard County plant closed, said the owner, who lives in Delta.", {"Delta US"}),
    ("Kenton and Lima, two Ohio State Police posts said, were cut off.", {"Kenton US", "Lima US"}),
    ("NSW Police closed the road just east of Hay on Monday.", {"Hay AU"}),
    (
        "The County School Board, meeting in Madison, heard Georgia lawmakers from Atlanta.",
        {"Madison US", "Atlanta US"},
    ),
    ("Tbilisi said that Georgia and Russia would talk.", {"Tbilisi GE"}),
    # States in a list.
    ("Cases were found in Illinois, New York, Ohio, Virginia, Vermont and Washington.", set()),
    ("He went to his home near the Oklahoma border.", set()),
    # A town before its area; a port that is spoken of as a town.
    ("Gardaí in Cork found firearms in the Blarney area.", {"Blarney IE", "Cork IE"}),
    ("Shelling was heard near the port of Mariupol in Ukraine.", {"Mariupol UA"}),
    ("The port of Rotterdam wants to be carbon neutral.", set()),
    ("The Rural Municipality of Spokane wants to be carbon neutral.", set()),
    ("The Regional Municipality of Halton and Burlington, Ontario, met.", {"Burlington CA"}),
    # What is larger or smaller than a city, and persons.
    ("Police in Haryana's Nuh district; Munya LGA in Niger state; Chikun local government area.", set()),
    ("The shrine of Hassan Al Askari was rebuilt.", set()),
    ("A market in the town of Musayab in Iraq was hit.", {"Al-Musayab IQ"}),
    ("New jobs will come to Mt. Juliet, Tennessee.", {"Mount Juliet US"}),
    # The names of a text tell where its local press is at home.
    (
        "The Paris City Council voted. Lamar County officials will meet in Blossom, and a Bonham firm will do the work.",
        {"Paris US", "Blossom US", "Bonham US"},
    ),
    (
        "A Waterville man was hurt near Bangor. Police in Augusta said that he was on the way to Portland.",
        {"Waterville US", "Bangor US", "Augusta US", "Portland US"},
    ),
    ("WASHINGTON, Pa. -- Police from Canonsburg searched a house.", {"Washington US", "Canonsburg US"}),
    ("RUSK – Thieves came to the pantry in Texas again, the police said on Monday.", {"Rusk US"}),
    (
        "| Council | Target |\n|---|---|\n| Bath | 2030 |\n| Cork | 2030 |\n| Galway | 2050 |\n| Limerick | 2040 |",
        {"Bath GB", "Cork IE", "Galway IE", "Limerick IE"},
    ),
    ("Members:\n\n- Bath\n- Leeds\n- Reading\n- Sheffield\n", {"Bath GB", "Leeds GB", "Reading GB", "Sheffield GB"}),
    # A world city is not outshone by a namesake of the region that the text speaks of.
    ("Texas Gov. Ann Hill flew from Austin to Paris and London.", {"Austin US", "Paris FR", "London GB"}),
    ("The Boston Red Sox beat the New York Yankees, said the Chicago Tribune.", set()),
    # Clubs.
    (
        "Everton 1-1 Liverpool. The striker scored from a penalty in the second half. Huddersfield Town could face Leeds.",
        set(),
    ),
    ("LIVERPOOL, England (AP) The striker scored in the second half; a penalty followed.", {"Liverpool GB"}),
    ("NYC and CDMX signed; D.C. did not.", {"New York City US", "Mexico City MX", "Washington US"}),
    ("The LA must report. The LA is committed to it, the LA river is long.", {"Los Angeles US"}),
    ("We wrote to the LA, and the LA’s officers agreed.", set()),
    ("PORTLAND, Ore. — The council met.", {"Portland US"}),
    ("The mayor of Heidel-\nberg spoke.", {"Heidelberg DE"}),
    ("Medellín's buses and Córdoba’s trams; Argentina paid for the latter.", {"Medellín CO", "Córdoba AR"}),
    ("Leicester City Council agreed.", {"Leicester GB"}),
    ("Ｓｈｅｎｚｈｅｎ will peak by 2025.", {"Shenzhen CN"}),
    ("Continue Reading", set()),
    ("It began in Spring 2020, under the Paris' agreement.", set()),
    ("Further on, Reading will be net zero by 2030.", {"Reading GB"}),
    ("Paris' plan was agreed in 2018.", {"Paris FR"}),
    ("In keeping with the Paris Agreement and the Kyoto Protocol, we act.", set()),
    ("The University of Leeds and the Port of Barcelona agreed; so did Oxford University.", set()),
    ("Jordan Paris and Mr London spoke first.", set()),
    ("Reading about it is easy. Nice words, too. Most agree. Of course.", set()),
    ("She lives in Reading and works in Bath, England.", {"Reading GB", "Bath GB"}),
    ("A bill before the legislature of Washington State failed.", set()),
    ("Washington rejected the treaty, and Beijing's foreign ministry called it a step back.", set()),
    # Which of two well-known cities of a name: open where nothing tells, and told by words of one country.
    ("Lancaster City Council, Worcester City Council and Lincoln City Council have met.", set()),
    ("Lancaster City Council will spend £3m on heat pumps.", {"Lancaster GB"}),
    ("Cllr Ann Hill of Lancashire County Council spoke in Lancaster and Preston.", {"Lancaster GB", "Preston GB"}),
    ("The mayor of Toledo, and later that of Córdoba, spoke.", set()),
    ("Spain paid. The mayor of Toledo, and later that of Córdoba, spoke.", {"Toledo ES", "Córdoba ES"}),
    ("Ohio paid. The mayor of Toledo spoke.", {"Toledo US"}),
    ("The mayor of Victoria said that Victoria would plant trees.", {"Victoria CA"}),
    ("In Victoria, Ballarat has set a target, or so it says.", {"Ballarat AU"}),
    ("A resolution asks the council of Melbourne, Florida to agree.", {"Melbourne US"}),
    ("The City of Saint Paul’s plan is good, said its mayor.", {"Saint Paul US"}),
    (
        "Los Angeles stands behind Seattle’s King County Metro, he said in Paris.",
        {"Los Angeles US", "Seattle US", "Paris FR"},
    ),
    ("Councillor Ann Holt said the trial in Stirling costs £60,000. One in Perth ended.", {"Stirling GB", "Perth GB"}),
    ("Gridlock in Washington has not stopped Austin.", {"Austin US"}),
    ("City Council Decision\nCity Council on October 2 adopted the following.", set()),
    ("The mayor of San José met the mayor of Hanover.", {"Hanover DE"}),  # California writes it so too
    ("The mayor of San José in Costa Rica spoke.", {"San José CR"}),
    (
        "Hull City Council, Reading Borough Council and the mayor of Bruges.",
        {"Kingston upon Hull GB", "Reading GB", "Bruges BE"},
    ),
    ("The City and County of San Francisco agreed; the County of San Diego did not.", {"San Francisco US"}),
    ("Officials in London, ON, agreed; so did Kingston (ON).", {"London CA", "Kingston CA"}),
    ("New York lawmakers passed it on Monday.", set()),
    ("The Lansing, Michigan City Council met; so did that of Kansas City.", {"Lansing US", "Kansas City US"}),
    ("In Portland, Oregon City Council members met.", {"Portland US"}),
    ("The Oklahoma City Council met.", {"Oklahoma City US"}),
    ("Norfolk County Council agrees, and so does Norwich.", {"Norwich GB"}),
    ("Essex County Council and Chelmsford have signed.", {"Chelmsford GB"}),
    # Words that begin a promise of a city.
    ("Nice aims to be carbon neutral by 2050.", {"Nice FR"}),
    ("Sydney says it will be net zero by 2040.", {"Sydney AU"}),
    ("Leeds wrote in its plan that it would go carbon neutral by 2036.", {"Leeds GB"}),
    ("Adelaide replied that it still planned to halve its emissions by 2036.", {"Adelaide AU"}),
    ("Leeds declined to set a target of net zero by 2036.", {"Leeds GB"}),
    ("Leeds wrote into law its goal of net zero by 2040.", {"Leeds GB"}),
    ("Days after Norway vowed to act, Denver said it would reach net zero by 2036.", {"Denver US"}),
    ("Phoenix, which has adopted a goal of carbon neutrality, is hot.", {"Phoenix US"}),
    ("Phoenix, which rose from its ashes, was a bird.", set()),
    ("Natal will be climate neutral by 2050, the report said.", {"Natal BR"}),
    ("Guimarães wants to cut its emissions by half.", {"Guimarães PT"}),
    ("Change aims to be good. Nice wants more. Smith has cut his emissions.", set()),
    ("By joining the Mission committed to climate neutrality, it went on.", set()),
    # A word that is a city's name goes on as of a city, whatever became of its aim.
    ("Nice plans to be carbon neutral by 2050.", {"Nice FR"}),
    ("Hull has missed its target of cutting emissions 20% by 2020.", {"Kingston upon Hull GB"}),
    ("Phoenix dropped its goal of carbon neutrality by 2050.", {"Phoenix US"}),
    ("Bergen says that it will be net zero by 2040.", {"Bergen NO"}),
    ("Nice plans were dropped. Carbon is out.", set()),
    # What a capital says of its country, or two that talk; a governor's New York.
    ("Wellington has said that New Zealand will be carbon neutral by 2050.", set()),
    ("Wellington has said that it will be carbon neutral by 2050.", {"Wellington NZ"}),
    ("Talks between Ottawa and Washington ended without a pledge on methane.", set()),
    ("New York has a statute for net zero by 2050, which its governor signed.", set()),
    ("New York, whose mayor signed it, has a plan for net zero by 2050.", {"New York City US"}),
    ("Washington, the state, has a clean energy law; Seattle wants to go further.", {"Seattle US"}),
    ("SLC and K.L. have pledged net zero by 2050.", {"Salt Lake City US", "Kuala Lumpur MY"}),
    ("The Gemeente Utrecht aims for climate neutrality by 2030.", {"Utrecht NL"}),
    # What the words for governments rule out, but no world city; the land that leads up to its cities.
    (
        "The organisation met Lancaster City Council; Anne Hidalgo is Mayor of Paris & Chair of C40.",
        {"Lancaster GB", "Paris FR"},
    ),
    (
        "Vancouver and Hamilton in Canada joined; so did 10 cities in the US, and 20 in the UK, including London.",
        {"Vancouver CA", "Hamilton CA", "London GB"},
    ),
    ("Halifax, and London, England, listened to Montreal in Quebec.", {"Halifax CA", "London GB", "Montréal CA"}),
    ("In Ontario, Kingston was first; London, England, was not.", {"Kingston CA", "London GB"}),
    ("It was moved by Councillor A Blackburn and by J. Preston.", set()),
    ("Africa is dry. The Federal Government met in Gaya, India.", {"Gaya IN"}),
    # A text that is all of games.
    (
        "Preston lost 2-0. A striker scored in the second half; one was sent off. Fans are from York; Leeds fear the play-offs.",
        {"York GB"},
    ),
    # The states of other cities in a list are not what the text is about; a much bigger city of the name.
    (
        "Gallego, Phoenix, AZ, and Bibb, Cleveland, OH, spoke. The Mayor of Madison agreed.",
        {"Phoenix US", "Cleveland US", "Madison US"},
    ),
    ("The Liberal Democrats won. Flights go to Tenerife and to Heraklion.", {"Irákleion GR"}),
    ("Iran sends arms to Syria, where Tehran's influence grew.", set()),
    # Scoreboards; states by their governors; what a city's name is the beginning of; lists with what is said of each.
    ("Friday\nAshland 20, Mansfield 7\nBellevue 14, Norwalk 0\nBrunswick 16, Mentor 14\n", set()),
    (
        "São Paulo Governor Joao Doria spoke; the Civil Defense of Rio Grande do Sul did not. Campinas did.",
        {"Campinas BR"},
    ),
    ("Results:\nIpswich: Labour\nReading: Labour\nPortsmouth: none\n", {"Ipswich GB", "Reading GB", "Portsmouth GB"}),
    # A country alone says little against a famous namesake, its region much.
    (
        "Wellington has joined the race. Glasgow hosts the summit in the UK, says the British envoy to New Zealand.",
        {"Wellington NZ", "Glasgow GB"},
    ),
    (
        "US mayors of Chicago and Denver met those of Accra, Athens and Durban.",
        {"Chicago US", "Denver US", "Accra GH", "Athens GR", "Durban ZA"},
    ),
    # Councils by their kind; parts of a city and a city by its parts; adjectives; a chair is no Čair.
    (
        "In Australia, the Mildura Rural City Council and Bathurst Regional Council met.",
        {"Mildura AU", "Bathurst AU"},
    ),
    ("She served on the Madison Common Council in Wisconsin.", {"Madison US"}),
    ("The Austin neighborhoods of North Loop and Ridgetop grow.", {"Austin US"}),
    ("Police in the Hulme and Preston wards of Leeds.", {"Leeds GB"}),
    (
        "It cost $750,000 in Canadian funds, said Yokohama City, Chair, and others. Tampere and Turku paid.",
        {"Yokohama JP", "Tampere FI", "Turku FI"},
    ),
    (
        "Los Angeles, San Francisco, Vancouver and Hamburg agreed in California.",
        {"Los Angeles US", "San Francisco US", "Vancouver CA", "Hamburg DE"},
    ),
    # The only city of its name; "Gaza City" is not the region; a vice mayor is of no Vice.
    ("The White Salmon City Council voted. Later, the Vice Mayor spoke.", {"White Salmon US"}),
    ("GAZA CITY, Gaza Strip (AP) — A deal was made.", {"Gaza PS"}),
    ("Moscow also accuses the West of sanctions by way of the foreign minister.", set()),
    # Capitals of small lands; an agency and companies that are called like towns.
    ("Valletta, Nuuk and Port of Spain signed.", {"Valletta MT", "Nuuk GL", "Port of Spain TT"}),
    ("The mayor of Venice spoke. Venice will plant trees, and so will Cannes.", {"Venice IT", "Cannes FR"}),
    ("Venice in Los Angeles is warm.", {"Los Angeles US"}),
    # A name that begins with an article or a colour; provinces as the press writes them, or with nothing in between.
    ("The Los Angeles City Council met; so did the Green Bay City Council.", {"Los Angeles US", "Green Bay US"}),
    ("Truro, N.S., Red Deer, Alta., and Alta, Norway, agreed.", {"Truro CA", "Red Deer CA", "Alta NO"}),
    ("Fires burned near Gladstone, Qld, and Orange, N.S.W.", {"Gladstone AU", "Orange AU"}),
    ("Trams in Portland Maine and Perth Western Australia.", {"Portland US", "Perth AU"}),
    # A country leaves two cities of its own open.
    ("Taizhou, China, and Halle, Germany, agreed; so did New Delhi, India.", {"Halle (Saale) DE", "New Delhi IN"}),
    ("The San José City Council met; California paid.", {"San Jose US"}),
    # Areas of several words tell where a city lies; so do institutions.
    ("Perth City Council met. Perth and Kinross Council did not.", {"Perth GB"}),
    ("In Scotland, Perth City Council met.", {"Perth GB"}),
    ("A fire in Dunbar, East Lothian, and in Gander, Newfoundland.", {"Dunbar GB", "Gander CA"}),
    ("The University of Cambridge wrote that Cambridge will plant trees.", {"Cambridge GB"}),
    ("Harvard University wrote that Cambridge will plant trees.", {"Cambridge US"}),
    ("St. John's, Antigua and Barbuda, and St. George's, Grenada.", {"Saint John’s AG", "Saint George's GD"}),
    (
        "The mayor of Nuku‘alofa met ‘Oslo’. A man from Fort Qu'Appelle, Sask.",
        {"Nuku‘alofa TO", "Oslo NO", "Fort Qu'Appelle CA"},
    ),
    # Spellings of the press; an article that is tied to its name; no month is a namesake; no state of a list.
    (
        "Fighting in Deir ez-Zor, Daraa and al-Fashir went on, the Syrian and Sudanese armies said.",
        {"Deir ez-Zor SY", "Dar‘ā SY", "El Fasher SD"},
    ),
    ("He was born in Glasgow May 3rd 1931.", {"Glasgow GB"}),
    (
        "It plays in Camden, NJ; Noblesville, IN; Elkhorn, WI; Saratoga Springs, NY; Denver, CO; then in Oslo, Warsaw and Bologna.",
        {
            "Camden US",
            "Noblesville US",
            "Elkhorn US",
            "Saratoga Springs US",
            "Denver US",
            "Oslo NO",
            "Warsaw PL",
            "Bologna IT",
        },
    ),
    ("The County Government of Nakuru met in Nakuru, Kenya.", {"Nakuru KE"}),
    # A town whose name ends in "City"; a part of a great city elsewhere; points of the compass; a municipality.
    ("Scott City beat Garden City in Kansas, the mayor of Scott City said.", {"Scott City US", "Garden City US"}),
    ("A quake in Kansas was felt near Manhattan and in NW Wichita.", {"Manhattan US", "Wichita US"}),
    ("The eThekwini Municipality has a plan; eBay has none.", {"Durban ZA"}),
    # Counties; persons by their age or their given name; an only village of its name where the country is told.
    ("A tornado struck Fayette County and the county government of Nakuru.", set()),
    ("Ann Abdi (20) of Mill Road, Coventry, and Ngozi (18) of Rosemary Way, Hinckley.", {"Coventry GB", "Hinckley GB"}),
    ("Nikki Allan lived in Leeds. Nikki's mother spoke.", {"Leeds GB"}),
    ("A man from Clowne was tried at Derby Crown Court.", {"Clowne GB"}),
    # A lawmaker's home; a county before its name; a place that begins like a person.
    ("In Missouri, Sen. Ken Jacob, D-Columbia, spoke. Columbia legislators agreed.", {"Columbia US"}),
    ("The people of County Limerick and of Cork in Ireland.", {"Cork IE"}),
    ("Bins burned in the Raymond Terrace area of NSW. Raymond Hill saw it.", {"Raymond Terrace AU"}),
    # A city's name in that of a company, an institution, a part of the city.
    ("Seattle City Light, Detroit Edison, Hamburg Süd and Boston Scientific cut emissions.", set()),
    ("Salt Lake City Mayor Ann Hill and the Boise City Clerk agreed.", {"Salt Lake City US", "Boise US"}),
    ("Cases were seen in St John's and Manipal Hospitals, and at the Houston Public Library.", set()),
    ("We met in Seoul, South Korea, and in the Sydney CBD.", {"Seoul KR", "Sydney AU"}),
    ("Rosthern RCMP were called to a fire near Saskatoon.", {"Rosthern CA", "Saskatoon CA"}),
    ("Kyiv's army fell back, and London's ambassador left. Madrid's buses ran.", {"Madrid ES"}),
    (
        "A striker on loan scored six goals in five games. Bradford City and Brighton and Hove Albion drew; she lives in Leeds.",
        {"Leeds GB"},
    ),
    ("BEIJING (Xinhua) -- The mayor told Xinhua that Toyota and Hitachi had agreed.", {"Beijing CN"}),
    # A world city gives way to a namesake only where most of the text lies there.
    (
        "Oslo, Norway; Toronto, Vancouver and Montreal, Canada; London; Tokyo, Japan.",
        {"Oslo NO", "Toronto CA", "Vancouver CA", "Montréal CA", "London GB", "Tokyo JP"},
    ),
    (
        "Toronto, Ontario; Paris; London; Tokyo and Rome signed.",
        {"Toronto CA", "Paris FR", "London GB", "Tokyo JP", "Rome IT"},
    ),
    ("Toronto, Ottawa and London signed.", {"Toronto CA", "Ottawa CA", "London CA"}),
    ("China, Japan and Korea have dates, says Hong Kong.", {"Hong Kong HK"}),
    # Councils of counties, boroughs and areas that share their name with a town elsewhere.
    ("California and Cornwall Council signed the pact.", set()),
    ("Guildford Borough Council met. Councillors noted that it was late.", {"Guildford GB"}),
    ("Councillors noted that Guildford was late.", set()),
    ("Councillors in Cornwall, Ontario, agreed, and Cornwall Council will pay.", {"Cornwall CA"}),
    ("Moreland City Council and Melbourne will be carbon neutral by 2040.", {"Melbourne AU"}),
    ("Adur Council has declared a climate emergency.", set()),
    ("Boston Borough Council, Lincolnshire\n\nBoston has a plan.", {"Boston GB"}),
    ("Boston Borough Council's plan is out.", {"Boston GB"}),
    ("Darlington Borough Council's Cabinet agreed.", {"Darlington GB"}),
    ("The LA per capita emissions fell.", set()),
    ("Data of the local authority (LA). In LA emissions fell.", set()),
    # Governments called for a person, companies and agencies called for a city.
    ("Under the Obama Administration, Chicago took the lead.", {"Chicago US"}),
    ("Obama's plan was repealed; Obama said so in Paris.", {"Paris FR"}),
    ("The mayor of Obama in Fukui spoke.", {"Obama JP"}),
    ("Toledo Edison spoke in Columbus, Ohio.", {"Columbus US"}),
    ("The San Francisco Municipal Transportation Agency runs buses.", set()),
    ("The Los Angeles County Metropolitan Transportation Authority runs trains.", set()),
    # A given name inside a place's; a plan and an assembly that are the city's own; a name without its hyphen.
    ("St. Louis Park adopted its plan.", {"Saint Louis Park US"}),
    ("St. Louis is in Missouri, St. Louis Park is in Minnesota.", {"St. Louis US", "Saint Louis Park US"}),
    ("The Austin Climate Equity Plan aims for net zero.", {"Austin US"}),
    ("The Austin Sustainability Strategy sets a goal, the Fresno Sustainability Plan too.", {"Austin US", "Fresno US"}),
    ("Real Madrid, Borussia Dortmund, Inter Milan and Metro de Madrid met Lloyds of London in Bonn.", {"Bonn DE"}),
    ("Aarhus, Ghent, Köln and Seville have acted.", {"Aarhus DK", "Ghent BE", "Cologne DE", "Seville ES"}),
    ("Bahia, Pernambuco, Ceará and Henan have pledged to act.", set()),
    ("Boulder CO voters approved it. Denver CO did not.", {"Boulder US", "Denver US"}),
    ("The White House said that Casablanca and the miner Rio Tinto were invited.", {"Casablanca MA"}),
    ("Celle-ci vise la neutralité; Sulphur hexafluoride is a gas.", set()),
    ("Metro Government and the Commonwealth followed Nashville.", {"Nashville US"}),
    ("The Kyoto City Assembly voted; so did the Osaka City Assembly.", {"Kyoto JP", "Osaka JP"}),
    ("Zagreb and Cluj Napoca signed.", {"Zagreb HR", "Cluj-Napoca RO"}),
    # What else bears a name, and what a city is called beside its own.
    ("In Harrogate I'm looking forward to the play. I saw it in Leeds.", {"Harrogate GB", "Leeds GB"}),
    ("Passengers from Lyon were taken off at Paris-Orly.", {"Lyon FR"}),
    ("Trains run from Minneapolis-St. Paul to Chicago.", {"Minneapolis US", "Saint Paul US", "Chicago US"}),
    ("Trains to Bienne and Bern were late.", {"Biel/Bienne CH", "Bern CH"}),
    ("Surrey County Council said no. That would have made Surrey green.", set()),
    ("Surrey City Council met. Surrey wants more trees. British Columbia agrees.", {"Surrey CA"}),
    ("The City of Greater Geelong wants more trees.", {"Geelong AU"}),
    (
        "Signatures came from all across Greater Sudbury. The first goal was for Sudbury to plant trees.",
        {"Greater Sudbury CA"},
    ),
    ("Sudbury in Suffolk wants more trees.", {"Sudbury GB"}),
    ("Greater Manchester wants more trees.", set()),
    ("The valley of the River Frome lies in Dorset.", set()),
    ("Halifax, the lender, said that its branches had shut.", set()),
    ("The club's fans are angry. Dortmund are aiming for more, its president said.", set()),
    ("The city's residents are angry. Dortmund is aiming for more, its mayor said.", {"Dortmund DE"}),
    (
        "Limerick and Drogheda are growing; so are towns like Cashel and Ardee.",
        {"Limerick IE", "Drogheda IE", "Cashel IE", "Ardee IE"},
    ),
    (
        "Denver kept its word; Pueblo, whose council promised much, did not. Boulder did.",
        {"Denver US", "Pueblo US", "Boulder US"},
    ),
]
NEWS = [
    (
        "LAMAR, Mo. (AP) — A tornado hit the town of Lamar and moved toward Carthage and Joplin, Sheriff Bolton said.",
        {"Lamar, Missouri, US", "Carthage, Missouri, US", "Joplin, Missouri, US"},
    ),
    (
        "Police in Hamilton, Ontario, look for a man last seen in Burlington. He may go to Brantford or London.",
        {"Hamilton, Ontario, CA", "Burlington, Ontario, CA", "Brantford, Ontario, CA", "London, Ontario, CA"},
    ),
    (
        "Phillips, 23, of Temple, was held in Waco. Killeen police helped; he is also wanted in Tyler, Texas.",
        {"Temple, Texas, US", "Waco, Texas, US", "Killeen, Texas, US", "Tyler, Texas, US"},
    ),
    (
        "Mayors of Phoenix, AZ; Cleveland, OH; Georgetown, Texas, met. So did those of Madison and Atlanta.",
        {
            "Phoenix, Arizona, US",
            "Cleveland, Ohio, US",
            "Georgetown, Texas, US",
            "Madison, Wisconsin, US",
            "Atlanta, Georgia, US",
        },
    ),
    (
        "In Troy, the council agreed; Albany and Schenectady did the same.",
        {"Troy, New York, US", "Albany, New York, US", "Schenectady, New York, US"},
    ),
    (
        "Bushfires burned near Lismore in New South Wales. In Melbourne, the Victoria government met.",
        {"Lismore, New South Wales, AU", "Melbourne, Victoria, AU"},
    ),
    (
        "Mayors from Dar es Salaam, Rio de Janeiro and Ho Chi Minh City signed in Copenhagen.",
        {
            "Dar es Salaam, Dar es Salaam, TZ", "Rio de Janeiro, Rio de Janeiro, BR",
            "Ho Chi Minh City, Hồ Chí Minh, VN", "Copenhagen, Hovedstaden, DK",
        },
    ),
]  # fmt: skip
OTHERS = [
    ("Germany will be climate neutral by 2045.", "Germany", Sort.COUNTRY, "DE"),
    ("The Kyoto Protocol was signed.", "Kyoto Protocol", Sort.TREATY, None),
    ("The University of Leeds has pledged.", "University of Leeds", Sort.INSTITUTION, None),
    ("The Port of Rotterdam has pledged.", "Port of Rotterdam", Sort.ORGANISATION, None),
    ("Boston Consulting Group has pledged.", "Boston Consulting Group", Sort.COMPANY, None),
    ("The Carbon Neutral Cities Alliance has pledged.", "Carbon Neutral Cities Alliance", Sort.NETWORK, None),
    ("Montgomery County has pledged.", "Montgomery County", Sort.REGION, None),
    ("A bill in Ontario has passed.", "Ontario", Sort.REGION, "CA"),
    ("Jordan Paris has pledged.", "Jordan Paris", Sort.PERSON, None),
    ("Washington refused to sign the treaty.", "Washington", Sort.COUNTRY, "US"),
    ("People in Brooklyn agreed with New York City.", "Brooklyn", Sort.REGION, "US"),
]
FOREIGN = [
    ("es", "La ciudad de Ciudad del Cabo reducirá sus emisiones.", {"Cape Town ZA"}),
    (
        "pt",
        "O carro foi achado no Rio de Janeiro.",
        {"Rio de Janeiro BR"},
    ),
    ("de", "Die Stadt Köln und München wollen bis 2035 klimaneutral werden.", {"Cologne DE", "Munich DE"}),
    ("fr", "La Ville de Montréal s'engage, dit la mairie de Bâle.", {"Montréal CA", "Basel CH"}),
    ("es", "El alcalde de Lima y la alcaldesa de Bogotá firmaron.", {"Lima PE", "Bogotá CO"}),
    # A city that shares its name with a province, a canton or a country, where its mayor is named with it.
    ("fr", "La mairesse de Québec et le bourgmestre de Luxembourg signent.", {"Québec CA", "Luxembourg LU"}),
    ("fr", "La Ville de Luxembourg attend.", {"Luxembourg LU"}),
    ("fr", "Le canton de Genève et le gouvernement du Québec attendent.", set()),
    ("es", "El alcalde de Guatemala firma.", {"Guatemala City GT"}),
    ("es", "Vitoria será neutra en carbono en 2030.", {"Vitoria-Gasteiz ES"}),
    ("pt", "Vitória será nossa, disse ela.", set()),
    ("de", "Essen wird bis 2030 klimaneutral. Essen wird teuer.", {"Essen DE"}),
    # Countries in the language of the text; institutions, states and persons of its names.
    ("de", "Werke in Tianjin (China) und Wellington (Neuseeland).", {"Tianjin CN", "Wellington NZ"}),
    ("es", "El Centro de Investigación del Ayuntamiento de Don Benito cerró.", {"Don Benito ES"}),
    ("pt", "A Secretaria de Saúde de Campinas, interior de São Paulo, e Cármino de Souza.", {"Campinas BR"}),
    ("en", "In 2016 the Park City Council in Utah passed it.", {"Park City US"}),
    ("en", "It is one of the few to do so in Los Angeles and Ventura counties.", set()),
    ("en", "The Bend City Council made headway on Wednesday.", {"Bend US"}),
    ("en", "Cork and Dublin will sign it.", {"Cork IE", "Dublin IE"}),
    ("en", "Cork and cement will do in Ireland.", set()),
    (
        "en",
        "Bilbao, Bonn and Vienna want it, said Ana Ruiz of Urban Change Vienna.",
        {"Bilbao ES", "Bonn DE", "Vienna AT"},
    ),
    ("en", "Let us speak to the state of New York City's schools.", {"New York City US"}),
    ("en", "The mayor of Cape Town, Patricia de Lille, said that the dam was dry.", {"Cape Town ZA"}),
    # A people's word and a delegation name no city.
    (
        "en",
        "Halifax is the second Canadian city to act, after London and Los Angeles.",
        {"Halifax CA", "London GB", "Los Angeles US"},
    ),
    ("en", "Senator Holm and the New York congressional delegation spoke.", set()),
    # A report may open in capitals.
    ("en", "THE CITY OF HELSINKI has a plan, THE MAYOR OF LEEDS another.", {"Helsinki FI", "Leeds GB"}),
    # A province in brackets, though it is called like a city.
    ("es", "La alcaldesa de Mérida (Badajoz) y el alcalde de Trujillo (Cáceres) firman.", {"Mérida ES", "Trujillo ES"}),
    ("es", "El vuelo de París (Madrid) llega tarde.", {"Paris FR", "Madrid ES"}),
    # One of the two names of a city; words for peoples and governments.
    ("es", "La alcaldesa de Vitoria firma.", {"Vitoria-Gasteiz ES"}),
    ("es", "El Ayuntamiento de Cuenca reduce su consumo.", {"Cuenca ES"}),
    ("es", "La Municipalidad de San José firma, dice la prensa costarricense.", {"San José CR"}),
    ("es", "La Municipalidad de San José firma.", {"San José CR"}),
    ("de", "Der Stadtpräsident von Freiburg wartet.", set()),
    ("de", "Der Münchner Stadtrat und der Bremer Senat haben das beschlossen.", {"Munich DE", "Bremen DE"}),
    ("de", "Die Karlsruher Stadtverwaltung und der Tübinger Oberbürgermeister.", {"Karlsruhe DE", "Tübingen DE"}),
    ("de", "Die Zürcher Stadtregierung wartet auf den Hannoveraner Stadtrat.", {"Zürich CH", "Hanover DE"}),
    ("de", "Die Frankfurter Allgemeine schrieb, Wiener Schnitzel und Hamburger seien teurer.", set()),
    ("pt", "A prefeitura de Vitória promete cortar emissões.", {"Vitória BR"}),
    ("de", "Die Stadtwerke München, der Flughafen Hamburg und das Land Hessen warten. Das Essen war gut.", set()),
    ("de", "Die Städte Münster, Freiburg und Ulm warten.", {"Münster DE", "Freiburg DE", "Ulm DE"}),
    (
        "fr",
        "À Nantes, l'accord de Paris est connu ; Aix-en-Provence et à L'Aquila aussi.",
        {"Nantes FR", "Aix-en-Provence FR", "L'Aquila IT"},
    ),
    ("es", "La Ciudad de México y el puerto de Valencia; la provincia de Córdoba.", {"Mexico City MX"}),
    ("pt", "Em Salvador e na cidade do Porto. O Acordo de Paris.", {"Salvador BR", "Porto PT"}),
    ("ja", "横浜市は2050年までに。京都議定書。", {"Yokohama JP"}),
    ("ko", "서울시와 부산", {"Seoul KR", "Busan KR"}),
    ("ru", "Москва и Лондон", {"Moscow RU", "London GB"}),
    ("zh", "中国和广东省没有，纽约市和维也纳承诺。", {"New York City US", "Vienna AT"}),
    ("zh", "深圳市承诺到2025年实现碳达峰，并遵守《巴黎协定》。北京大学没有。", {"Shenzhen CN"}),
]


@pytest.mark.parametrize(("text", "expected"), CITIES)
def test_cities(text, expected):
    assert labels(text) == expected


@pytest.mark.parametrize(("language", "text", "expected"), FOREIGN)
def test_cities_in_other_languages(language, text, expected):
    assert labels(text, language) == expected


@pytest.mark.parametrize(("text", "expected"), NEWS)
def test_homonyms_in_the_news(text, expected):
    assert {found.city.label for found in atlas(text).found} == expected


@pytest.mark.parametrize(("text", "surface", "sort", "country"), OTHERS)
def test_what_is_no_city_is_named_for_what_it_is(text, surface, sort, country):
    names = {(name.evidence.text, name.sort, name.country) for name in atlas(text).others}
    assert (surface, sort, country) in names
    assert surface not in {occurrence.evidence.text for occurrence in atlas(text).occurrences}


def test_a_homonym_that_nothing_settles_stays_open_with_its_candidates_most_populous_first():
    open_ = atlas("Springfield will plant trees.").unresolved
    assert [entry.evidence.text for entry in open_] == ["Springfield"]
    inhabitants = [city.population for city in open_[0].candidates]
    assert inhabitants == sorted(inhabitants, reverse=True)
    assert len(inhabitants) > 2
    assert atlas("Springfield will plant trees.").found == ()


def test_home_is_the_city_that_a_text_speaks_of_most():
    home = atlas("The City of Malmö plans. Malmö will build. Lund and Copenhagen watch.").home
    assert home is not None
    assert home.name == "Malmö"
    assert atlas("Lund and Copenhagen met.").home is None


def test_the_same_text_gives_the_same_atlas():
    text = "Leeds, York and Bath, England; the Paris Agreement; Mr London of Perth, Australia."
    assert atlas(text) == atlas(text)


def test_evidence_is_the_text():
    text = "  Oslo’s mayor met <b>Bergen</b>'s at the Paris\nconference: OSLO agreed, Norway said."
    found = atlas(text)
    assert [o.evidence.text for o in found.occurrences] == ["Oslo", "Bergen", "Paris", "OSLO"]
    for evidence in [o.evidence for o in found.occurrences] + [o.evidence for o in found.others]:
        assert text[evidence.start : evidence.end] == evidence.text


def test_a_misspelt_name_is_taken_where_a_city_must_stand_and_never_surely():
    text = "The Mayor of Fuzhou, Executive Vice Mayor of Dlian and Deputy Mayor of Shenzhen spoke of China's targets."
    found = {entry.city.geonameid: entry.confidence for entry in atlas(text).found}
    assert set(found) == {1810821, 1814087, 1795565}
    assert found[1795565] is Confidence.HIGH
    assert found[1810821] is Confidence.MEDIUM
    assert found[1814087] is Confidence.LOW
    assert atlas("Dlian was quiet.").found == ()
    # A long word that opens a sentence which goes on as of a city: a great one of one slip.
    assert [entry.city.name for entry in atlas("Gothenberg intends to be carbon neutral by 2030.").found] == [
        "Gothenburg"
    ]
    assert atlas("Schneider intends to be carbon neutral by 2030.").found == ()
    # Neither two slips for Kelkheim, nor one for Yara in Cuba, where the text speaks of another country.
    assert atlas("Feldheim, Germany").found == ()
    assert atlas("The Yarra City Council met in Australia.").found == ()


def test_a_word_that_goes_on_as_of_somebody_who_acts_is_the_city_that_the_text_names_elsewhere():
    found = atlas("Reading Borough Council met. Reading signed up. Reading has made a pledge. Reading helps.")
    assert [o.evidence.start for o in found.occurrences] == [0, 29, 48]
    assert atlas("Reading signed papers is dull.").found == ()


def test_cities_of_one_land_keep_the_others_of_a_language_out():
    text = "El alcalde de Valencia dijo que Sevilla y Málaga se sumarán. En León no hay planes."
    assert labels(text, "es") == {"Valencia ES", "Seville ES", "Málaga ES", "León ES"}


def test_a_country_alone_is_no_proof_between_two_of_its_cities():
    (found,) = atlas("The mayor of Suzhou, China, spoke.").found
    assert found.confidence is Confidence.MEDIUM
    (open_,) = atlas("The mayor of Taizhou, China, spoke.").unresolved
    assert {city.admin1 for city in open_.candidates} == {"Jiangsu", "Zhejiang"}


def test_a_city_council_abroad_is_none_beyond_doubt():
    (found,) = atlas("Councilors of the Moscow City Council voted for the plan.").found
    assert found.confidence is not Confidence.HIGH


def test_a_small_place_is_a_guess_where_nothing_tells_its_country():
    (found,) = atlas("The mayor of White Salmon spoke for the plan.").found
    assert found.confidence is Confidence.LOW


def test_a_city_with_a_name_of_its_own_is_no_guess():
    (found,) = atlas("Ana Ek, mayor of Malmö, spoke of the port.").found
    assert found.confidence is Confidence.HIGH
