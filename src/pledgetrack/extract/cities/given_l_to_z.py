"""The second half of the list of ``given``."""

L_TO_Z = """
lacey lachlan ladina ladislav laercio laetitia laia laila laima lais lajos lakeisha lakisha lakshmi lalit lalita lamar
lambert lamberto lamin lamont lana lance lander landon landry lani lanny laquita larissa larry larysa lashawn lasse
lata latanya latasha latif latifa latonya latoya laudelino laure laureen laurel laurens laurentiu laurette laurie
lauro lavar lavern laverne lavinia lavonne lawanda laxmi layla lazaro lazaros leander leandra leann leanna leanne lebo
lech leeann leeanne leela leena leendert lefteris lei leigh leigha leilani leire leiv lela leland lelia lene lennart
lenny lenora leobardo leocadia leola leone leonel leonhard leoni leonid leontine leopold leopoldo lerato leroy lesedi
lesego lesia lesley lessie lestari lester leszek leta letitia letizia lettie levan levar levent levente levi levon lew
lewie lexi lexie leymah liadan liana libby libor licia lidiane lidija lidwina lieke lies liesbeth liesel lieselotte
lieven ligaya ligia lihua liina liisa lila lilah lilia liliane lilias lilla lillemor lillie lilly lina linas lindalva
lindani lindi lindsey lindy linette linn linnea lino linus linwood lioba lioneld lisandro lisbet lisbeth lise
liselotte lisette lissa liudmila liudmyla liv livia livio liviu liza lizzie lizzy ljiljana ljubica lleucu llew
llewelyn llinos llorenc lluis llyr lodewijk loes loic lokesh lola lolita lonnie lope lorea loredana lorelei lorella
loren lorene lorenz lorenza loreta loreto loretta lorie lorin lorrie lothar lotta lotte lottie lou louane louella
louie louisa louisette lourdes lourenco lowell lowri luana luann luanne lubica lubna lubos luc lucelia lucette lucian
luciano lucien lucienne lucila lucile lucilia lucille lucinda lucio lucja lucrezia lucyna ludek ludger ludmila
ludovica ludovico ludvig luella luigina luise luisella luiza lujain luka lukasz luna lungile lupe lutfi luther luuk
luz luzia lyall lydie lyla lyle lyman lyn lynda lynette lynne lynsey lynton lyra lyudmila lyudmyla maaike maarika
maarit maarten maartje mabel mac macarena macario macharia machteld maciej mack mackenzie macy madalena madalina
maddalena maddie maddox madeleine madeline madelyn madhav madhavi madhu madhuri mads mae maelle mafalda magalie magaly
magdalen magne magnhild magno mahalia mahathir mahendra mahesh mahlatse mahmood mahnoor mahsa mai maia maialen maija
maik maike maimunah mair maira maire mairead mairi maisie maja majdi majid makena makiko makoto maksim maksym mala
malak malala malene malia malika malin malinda malini mallie mallory mamadi mamata mami mamie mamoru mamta mamuka
mandeep mandi mandisa mandy mangesh manish manisha manju manjula manlio manny manoela manoj manolis manolo manon
mansoor marceau marcelina marceline marcelino marcella marcelle marcello marcellus marci marcie marcilio marcio marcy
mareike maren margareta margarete margarida margarito margaux marge margery margherita margie margit margo margret
margrethe margriet margrit marguerite margus mari mariah mariama marian mariangela mariano maribel marica maricela
marieke mariella marielle marieme marietta mariette mariia marija marijn marika marikit mariko marilena marilene
marilia marilyn marilynn marine marinella marinho mariolina marios marisa marisol marissa maristella marit marita
maritza mariusz mariya mariza marja marjan marjatta marjo marjolein marjory marketa markku marla marleen marlene marli
marlies marloes marlon marlys marney marnie marsha marshall marte marthe marti martijn martins martirio marton marty
martyn martyna marva marwan maryam maryann maryanne marybeth maryellen maryna maryse maryvonne marzena masaaki
masahiko masahiro masakazu masaki masami masanori masao masaru masashi masato masatoshi masaya masayuki masha masoud
massimiliano matej mateja mateo mateus mathew mathijs mathilda mathis mathurin matias matilda matilde matjaz mats
matthieu matthijs mattia mattias mattie matus maud maude maura mauricette maurine maurizio mavis maxence maximilian
maximiliano maximilien maximino maximo maxine maxwell mayank mayra mayumi mbali mbugua meaghan meave mechthild meena
meenakshi meera meg megawati meghan megumi mehdi mehmood mei meike meiling meindert meinhard meinrad meirion mekdes
mel melania melany melba melchor melike melinda melis melisa mellissa melody melvin melvyn menno meral merav mere
merel meret merete meriel meritxell merja merle merlin merrill merry merryn merve mervi mervyn meryem meryl mesfin
mesut mette meurig mhairi mica micah micha michalis micheal michela michelangelo micheline michiel michiko michitaro
michitarou mickey midge midori mieke mieko mihaela mihhail mihkel miho miia miina mika mikel miki mikkel mikki miklos
mila milagros milda mildred milica miljana millicent millie milo milorad milos miloslav mimi mindaugas mindy minerva
minho minna minnie minoru mira miranda mircea mirco mireia mireille mirela mirella miren mireya mirja mirjana mirko
miro miroslav miroslava miroslaw mirva mirza misaki misha mislav mitja mitko mitra mitsuko mitsuo mitsuru mitzi miyuki
mizuho mladen moacir moana modibo modou moe mogens mohan mohau mohd mohini mohit mohsen moina moises mojca mojgan
mollie momoko mondli montague monty moraa morag moray morena morfydd morgane morna morris mort morten morteza morwenna
moses moshe mouhamadou mounir mourad moussa moya mphatso mpho mridula mthunzi mthuthuzeli mubarak muguette muhammed
muireann mujahid mukesh mulenga mulugeta mumbi mumbua muna munira murali murdo musa mustapha musyoka muthoni mutua
muzaffer mwangi mwende mwila mxolisi mya myfanwy myint mykhailo mykola myles myra myrna myron myrtle myrto mzwandile
nabil nabila nadeem nadege nader nadezhda nadiya nadja naeem nafula nagesh nagore naima naina nainoa najib naledi
nalini namita namrata nan nana nanako nanda nandi nandini nanette nanna nannette naoise naoki naoko naoto narayan
narek naresh narges nasim nasir nasreen nasrin nasser nastassja nat natacha nataliia nataliya natanael natasa natascha
natasja nate nathanael nathanial nathaniel natividad natsuko natsumi nattapong naveed naveen navin nawal nawaz nazanin
nazar nazaret nazir nazzareno ndeye ndinda ndungu neal nebojsa necati ned neda neelam neeraj neeta neha nehemiah neide
nejla nekesa nele nell nella nellie nello nelly nelma nena nenad nerea neriman neringa nerissa nerys nestor nettie
neus neusa neva nevaeh nevin newsha nga ngaire nganga ngoc ngozika nguema ngurah nhung nia niall nic nicanor nichola
nichole nicki nickie nicky nicla nico nicol nicoletta nicolette nicolle nicolo nicusor nidhi nidia nienke nieves
nigella nigora nihat niina nikhil niki niklaus niko nikolai nikolaj nikolaos nikolas nikolaus nikolay nikolina nilesh
niloufar nilton nilza nimmi nino ninon niraj nirmala nirupama nisha nisreen nita nitin nitish nittaya nivaldo niyi
nizar njeri njoroge njuguna nkechi nkosana nkosazana nkosinathi nnamdi nneka noa noam noboru nobuhle nobuko nobuo
nobuyuki nodira noelani noelia noelle noemi noemia noemie nokuthula nola nolan nomvula nomvuyo nona noortje norah
noraini norazlina norberto noreen noria norihiko noriko norio noriyuki norliza normunds norris nosipho nour noura
novita nozipho nthabiseng ntombi nuala nunzia nunzio nur nurbek nurcan nurdin nurhayati nuri nurlan nurul nwosu
nyambura nyasha nyla nyokabi nyoman nyunt nzomo oana obadiah obdulia obi obinna obioma ochieng octave octavia octavian
octavio oddny oddvar odell odete odette odhiambo odilon odinga odo odysseas ofelia oihane oisin okechukwu okoth oksana
olabisi oladipo olajumoke olalla olatunji olav oldrich oleh oleksandr oleksii oleksiy olena olenka oleta olha olin
olive oliwia olli ollie olof olu olufemi olumide olusegun oluwatobi oluwatosin oluwole olwen omari omer omolara omondi
onkgopotse onno onofre onur onyango onyeka oona ophelia ophelie ora oran oren oreste orfeo orhan oriana orietta orjan
orla orlaith orlando ornella orsola orsolya orson ortrud ortwin orville osama osamu osiris oskars osman osmar oswald
oswaldo otabek otavia otavio othman otieno otis otmar ottavia ottavio ottilie ottmar ottoline oumar ousmane outi
ovidiu owain owino oxana oystein oyvind ozan ozge ozgur ozlem paavo paddy padma padmini padraic padraig paivi pal
palesa pallavi palmira palmiro paloma pamala panagiota panagiotis pankaj panos paolina paqui parag paresh parisa
parminder parth parvati parveen parvez pascual pasi pasquale patrizia patryk patsy patti pattie patty patxi pau
pauletta paulette paulie paulien pauliina paulino pavla pavlina pavlo pavlos payal pearl pearlie peeter peg pehr pelle
penni pentti pep pepa percy perdita perla pernilla pernille perrine perttu petar peteris petri petro petronella petros
petru petter petteri petula peyton phelim philippa phillis philomena philomene phindile phong phuc phuong phyllis pia
pierangelo piergiorgio pierluigi piero pierpaolo pierrette pierrick piers piet pietro pilar pimchanok pinar piret
pirjo pirkko pirmin piroska piyush plamen polly polona poonam poppy porfirio pornthip portia povilas prabhakar prabhu
pradeep praful pramod pranab prasad prashant prasit pratap prateek pratibha pratima praveen pravin prayuth preben
predrag preethi preeti prem premysl presley preston priit primitivo primoz priscilla pritesh priti priyanka prue
przemyslaw puan puja puleng puneet punit purificacion purnima pushpa putri qasim qiang qing quang quentin quinn
quinton quique quirino quiteria quoc quynh rabia rachael racheal rachelle rachid rachna racquel radek radha radhika
radim radka radmila radoslav radoslaw radovan radu rae raegan raeto rafa rafaela rafe raffaele raffaella rafiq raghav
raghu ragini ragna ragnar ragnhild raheem rahel rahim rahman rahmat raija raimo raimondo raimonds raimund raimunda
raimundo raina raine raisa raissa raivo raja rajan rajani rajat rajeev rajendra rajiv rajni rakesh raksha raluca ram
rama ramakrishna raman ramin ramiro ramona ramsay ramunas ramzi rana ranald randal randall randi randolph rania ranjan
ranjit ranko raphaela raphaelle ras rasha rashad rashed rashid rashida rashmi rasmus rastislav ratan ratna rattana
rauno raven ravinder ravindra rayan raymonde raymundo razak razan razvan reagan reanna reba rebeca rebekah redouane
reece reed reem reena reenie reese refilwe reg reggie reginald reginaldo regine rehana rehman reidun reijo reiko reima
reimer reine reinhold reinier reino reinout reka rekha remco remi remigijus remo remy rena renaat renae renan renato
renaud renee renita rens renske renu renuka renzo reshma reto reuben revathi rex reyna rhea rhett rhian rhiannon rhoda
rhodri rhona rhonda ria rian rianne riaz ricard ricarda riccarda richelle richie rickey ricki ricky rico ridha rieke
rigmor riikka riina riitta rik rika riley rimantas rina rini rino rinus riona risma rismaharini risto ritu ritva rivka
riyanti rizwan robbert robbie robby robyn rocco rochelle rocio rod roddy roderich roderick rodger rodica rodney
rodolphe rody roel roelof rogelio rogerio rohani rohini rohit roisin rokas rokhaya rolandas rolande rolando rolland
romain romane romano romeo romesh romeu romilly romina romolo romulo romy ronaldo ronda rong roni ronja ronnie roopa
roos roque rosalba rosalia rosalind rosalinda rosalyn rosalynn rosamund rosana rosangela rosanna rosanne rosco roscoe
roseann roseanne roseline rosella roselyn roselyne rosemarie rosemeire roser rosetta roshan rosi rosie rosilene rosina
rosine rosita rositsa rosli roslyn rosmah rosmarie rossana rossella roswitha rotimi rowan rowena roxana roxane roxann
roxanne roxie roya royce roz ruairi ruaridh rubens rubi rubina ruby ruchi rudi rudiger rudo ruedi rufino rufus ruggero
rukhsana rukia rumbidzai rumen runa rune rupa rupal ruprecht ruslan russel rustam rusty ruta rutendo rutger ruthann
ruthie ruud ryder ryo ryoichi ryoji ryoko ryota ryszard ryugo ryuichi ryuji saad saara sabah sabina sabri saburo sacha
sachiko sachin sade sadhana sadia sadie saeed saeid safiya sahar saif saima sajid sakaja sakari sakura saleem saleh
salif salih salim sallie salome salud salvatore salwa samanta samba sameer sami samia samina sammie sammy samuele
samuli samvel sana sancho sander sandhya sandi sandie sandile sandor sandy sanela sanele sangeeta sani sanja sanjeev
sanjiv sanne santeri santi santino santosh saoirse sapna saqib sarai sarala saraswati sardor sarina sarita sasa sasha
saskia satish satoko satomi satoru satu saturnino satya saulius saulo saundra saurabh savanna saverio savino savita
savitri sawsan sayaka sayuri scarlett scot scottie seamus sebastiaan sebastiana sebastiano sebastiao seda sedat seema
sefton segolene segun seiichi seija seiji selcuk selena selim selin selina selwyn sem sema semra senka seonaid sepideh
seppo septimus serafim serafina serap serena sergi sergii sergiu sergiy serhii serhiy serigne serik serkan setsuko
settimio severin severine severino sevgi seydou seyi shabana shabnam shafiq shahbaz shaheen shahid shahnaz shahram
shahrul shaikha shailesh shaima shaina shakeel shakira shalini shamma shan shana shanae shanda shanel shania shanice
shankar shanna shanon shante shanti sharad sharan shari sharif sharlene sharlyn sharmila sharron sharyn shashi shauna
shavkat shavon shawn shawna shayla shayna shayne shaynne shazia shea sheela sheena sheetal shekhar shel shelby sheldon
shelia shelley shelly shelton sheree shereen sheri sherie sherif sherman sherri sherrie sherry sherwin sheryl sherzod
shigeki shigeko shigeo shigeru shigeyuki shilpa shin shinichi shinichiro shinji shinsuke shintaro shinya shireen
shirin shiv shiva shivani shizuka shizuko shlomo sho shoaib shobha shobhana shogo shohei shoichi shoji shola sholto
shona shonda shota shraddha shreya shrikant shruti shu shubha shubham shuichi shuji shunichi shunsuke shweta shyam
siamak sian sibel sibusiso sibyl sid siddharth sidnei sidney sidonie sidra siegbert sieglinde siegmar siegrun sienna
sifiso sigal sigbjorn sigmar sigmund signe sigrun sigurd silas silja silje silvan silvana silvano silvestre silvestro
silvio silviu simao simeon simonetta sina sindisiwe sindre sinead sinisa siobhan sione sioned siphiwe siri sirikit
sirje sirpa sissel sithembile siv sixto siyabonga sizwe sjoerd skylar slamet slavica slavko slawomir slobodan smita
smriti sneha snehal snezana snezhana sobha socorro sofie sohail soheila soili solene solenne solly solomon solveig
somchai somsak sona sonal sondra sondre sonny sonya soraya sorcha soren sorin sotiris souleymane soumya sourav spencer
spyros srdjan sridhar srinivas staci stacie stacy staffan stanislaw stefani stefano steffen steffi stefka stein
steinar stelian stelios stellan stepan stevie stewart stig stijn stina stine stjepan stoyan struan stu su subhash
suchitra sudha sudhir sueli sugeng suhail sujata sujatha sukanya sukarno sukhdev sukhumbhand suki sulaiman suleyman
sulochana suman sumathi sumeet sumiko sumit sundar sune sunita sunniva sunny supaporn supriya surachai surekha
surendra surinder surya susannah susanto sushil sushma susi susie susilo susumu sutopo suwit suzan suzana suzanna
suzette suzie svante svea svein svend svenja sverre svetla svitlana swantje swapna swati sybil sydnee syed sylvain
sylvaine sylvester sylvette sylvi sylwia synnove sytske szabolcs szilvia szymon taavi tabata tabatha tad tadao tadashi
tadej tadesse tadeu tadeusz tadhg tafadzwa tahir tahira taichi taina tainara taisto taiwo taizo takaaki takahiro
takaki takako takao takayuki takehiko takele takeo takeshi takuma takumi takuya talal talat talia talita tallulah
tamandani tamar tamas tamatha tameka tamela tamer tamera tami tamika tammie tammy tamotsu tamra tamsin tamuna tanel
tanguy tania tanisha tanuja tanvi tapani tapio tapiwa taraneh taras tarcisio tarik tarja tarmo taro tarun taryn tasha
tashi tasneem tassilo tatenda tatiane tatjana tatsuo tatsuya tatu tatum tavis tawanda tawny taya tayfun taylor teagan
tebogo teddy teemu tegan tegid teija tejaswini telmo temitope tempest tendai tendayi teodor teodora teodoro teofilo
teofista tera teresinha teri terje tero terra terrance terrell terrence terri terrie terttu tesfaye tess tessa tetiana
tetsuo tetsuro tetsuya tetyana teun teuvo tevita tewodros thabiso thad thaddeus thais thaksin thalia thalita thamires
thanakorn thanasis thandeka thandi thandiwe thani thant thao thato theda thein thelma thembi theodoros theodosia
theophile theron thibaud thibault thibaut thijs thilde thilo thinh thirza thokozani thor thora thoralf thorben
thorbjorn thorsten thorvald thulani thuli thuy thys tia tiana tiara tiberiu tibor tien tierney tiffani tiffany tigist
tigran tihomir tiina tiisetso tiit tijana tijmen till tillie tilly tilman tilmann timea timmy timothee timur tinashe
tineke tinus tishaura titilayo tito titus tiwa tiziana tiziano tjeerd tjerk tjitske tobey tobi tobiah tobin toby tod
todor toivo tokiko tola tolu tomaz tomi tomislav tommaso tommi tommie tomoaki tomohiro tomoki tomoko tomomi tomos
tomoya tone toney tonia tonino tonje tonya toomas toon tope topher torben torbjorn tore torgeir tori torill tormod
torquil torrance torstein toru toshiaki toshihiko toshihiro toshiko toshimitsu toshio toshiyuki tova tove toya toyin
tracee traci tracie traian traudel traudl traute travers tre trent trey tri tricia triin trina trine trinidad tripti
trish trisha trista tristram troels trond troy trude trudi trudie trudy truls trung trygve tsegaye tshepo tsion
tsubasa tsutomu tsuyoshi tsvetan tsvetelina tuan tucker tudor tudur tuija tuire tulay tulio tullio tumelo tunc tuncay
tuomas tuomo turgut turid tuti tuukka tuula tuva twila txema tyler tyra tyree tyrell tyrone tyson tytti ubaldo
ubiratan uche uchenna uday uddhav udo ueli uffe ufuk ugo ugochi ugur ujjwal uldis ulku ulle ulli ulrik ulrika ulugbek
umar umberta umesh umida umit una unai unathi unni uno upendra uriah urmas urmila urs ursel urska urszula urve uschi
usha usman ute uttam uzma uzoma vadim vadym vahap vahe vahid vaibhav vaidas val valarie valdas valdemar valdir valdis
valentino valentyn valentyna valeriano valerii valerio valery valmir valter vanda vandana vandro vanesa vania vanja
varun varvara vasant vasil vasile vasiliki vasilis vasily vassilis vasudha vasundhara vasyl vaughan vaughn veda vedran
veena veera veerle vegard veikko veiko veit veli velma vendela venkat venkatesh vern verna verner vernon vesa vesna vi
vibeke vibha vic vick vickie victoire victoriano victorien vida vidar vidas vidya vigdis viggo vijaya vikas vikki
viktoria viktoriia vilhelm vilius viljo ville vilma vilnis vimal vimala vimla vin vina vinay vincenza vineet vinicio
vinicius vinnie vinod vinzenz violaine violet violetta violette viorel viorica vipin vipul virag viraj virendra virgil
virgilio virginijus virpi virtudes vishal vishnu visitacion visvaldas vitale vitalii vitaliy vitaly vito vitor vitoria
vittoria vittorio viv vivek vivi viviana viviane vivien vivienne vlad vladan vladimira vladislav vlasta vlastimil
voitto vojtech volkan volkmar von vonda vreni vuk vuokko vusi vuyo vyacheslav vytautas wade wael wafula wagner waheed
wahid wahida wahyu wairimu waldemar waldir waldo waleed walid wally walmir waltraud wambui wanderley wanida wanita
wanja wanjiku wanjiru waqar waqas warner waseem wassim wataru wati waweru wayan wayland weimin wekesa wen wenche
wencke wendeline wendell wenzel wes wessel whitney wichai widodo wiebke wieland wies wieslaw wieslawa wietse wietske
wijnand wiktor wilbert wilbur wilda wiley wilf wilford wilfred wilfredo wilhelmina willa willard willemijn willemina
willie willis wilma wiltrud wim winfried winifred winnie winona wioletta wiremu witold wlodzimierz wojciech wojtek
wolf wolfhard wolfram woodrow woody worku wouter wulan wyatt xabier xander xanthe xaver xavi xenia xia xiang xiao
xiaohong xiaoming xiaoping ximena xin xiu xochitl xolani xue yaa yadira yael yago yahya yair yaiza yakubu yamini yan
yana yanling yanti yanto yara yared yaroslav yasemin yash yasin yasir yasmina yasser yasuhiko yasuhiro yasuko yasuo
yasushi yasuyuki yavor yavuz yaw yayoi yegor yelena yemi yeoh yerlan yesenia yetta yetunde yeva yevgenia yevgeny
yevhen yewande yi yiannis yigal yilmaz ying yingluck yinka yitzhak yngvar yngve yoann yoav yogesh yogi yohan yohannes
yoichi yoko yolande yonas yonatan yong yordan yordanka yosef yoshi yoshiaki yoshie yoshihiko yoshihiro yoshiko yoshimi
yoshinobu yoshinori yoshio yoshiro yoshitaka yoshiyuki yossi yosuke younes yousef yousuf ysabel yu yudi yui yuichi
yuichiro yuji yuka yukari yukiko yukio yuko yulia yuliana yuliia yuliya yumi yumiko yun yuni yurii yuriko yusra yusuke
yutaka yuval yuya yvan yvon zach zachariah zachery zack zadie zafar zahid zahida zahra zaid zaida zain zainal
zainuddin zaira zakaria zaki zander zandile zandra zane zanele zara zarina zaw zayed zdenka zdravko zdzislaw zeena
zehra zeina zeinab zeke zeki zelda zelia zelie zeljka zeljko zelma zena zenaide zenzele zerihun zeydan zeynep zhanar
zhanna zhen zhi zhiqiang zhivko zhong zia ziad ziga zilda zinaida zinhle zion zita zlata zlatko zodwa zofia zoila zola
zora zoran zorica zoya zsofia zsolt zsuzsa zsuzsanna zubair zukiswa zula zuleica zulema zulkifli zurab zuzana zvonimir
zweli zygmunt
"""
