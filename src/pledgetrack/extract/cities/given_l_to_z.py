"""The second half of the list of ``given``."""

L_TO_Z = """
lacey lachlan ladina ladislav laercio laetitia laia laila lais lajos lakeisha lakisha lakshmi lalit lalita lamar
lambert lamberto lamin lamont lana lance lander landon landry lani lanny laquita larissa larry larysa lashawn lasse
lata latanya latasha latif latonya latoya laudelino laure laureen laurel laurens laurentiu laurette laurie lauro lavern
laverne lavinia lavonne lawanda laxmi layla lazaro lazaros leander leandra leann leanna leanne lebo lech leeann leeanne
leela leena lefteris lei leigh leigha leilani leire leiv lela leland lelia lene lennart lenny lenora leobardo leocadia
leola leone leonel leonhard leoni leonid leontine leopold leopoldo lerato leroy lesedi lesego lesia lesley lessie
lestari lester leszek leta letitia letizia lettie levar levente levi levon lew lewie lexi lexie leymah liadan liana
libby libor licia lidiane lidija lidwina lieke lies liesbeth liesel lieven ligaya ligia liina liisa lila lilah lilia
liliane lilias lilla lillemor lillie lilly lina lindalva lindani lindi lindsey lindy linette linn linnea lino linus
linwood lioba lioneld lisandro lisbet lisbeth lise liselotte lissa liudmila liudmyla liv livia livio liviu liza lizzie
lizzy ljiljana ljubica llew llewelyn llinos llorenc lluis lodewijk loes loic lokesh lola lolita lonnie lope lorea
loredana lorelei lorella loren lorene lorenz lorenza loreto loretta lorie lorin lorrie lothar lotta lotte lottie lou
louane louella louie louisa louisette lourdes lourenco lowell lowri luana luann luanne lubos luc lucelia lucette lucian
luciano lucien lucienne lucila lucile lucilia lucille lucinda lucio lucja lucrezia ludek ludger ludmila ludovica
ludovico luella luigina luise luisella luiza lukasz luna lungile lupe lutfi luther luuk luz luzia lyall lydie lyla lyle
lyman lyn lynda lynette lynne lynsey lynton lyra lyudmila lyudmyla maaike maarika maarit maarten maartje mabel mac
macarena macario machteld maciej mack mackenzie macy madalena madalina maddalena maddie maddox madeleine madeline
madelyn madhav madhu madhuri mads mae maelle mafalda magalie magaly magdalen magne magnhild magno mahalia mahathir
mahendra mahesh mahlatse mahmood mahnoor mahsa mai maia maialen maik maike maimunah mair maira maire mairead mairi
maisie maja majid makena makoto maksim maksym mala malak malala malene malia malika malin malinda malini mallie mallory
mamadi mamata mami mamie mamta mandeep mandi mandisa mandy mangesh manish manisha manju manjula manlio manny manoela
manoj manolis manolo manon mansoor marceau marcelina marceline marcelino marcella marcelle marcello marcellus marci
marcie marcilio marcio marcy mareike maren margareta margarete margarida margarito margaux marge margery margherita
margie margit margo margret margrethe margrit marguerite margus mari mariah mariama marian mariangela mariano maribel
marica maricela marieke mariella marielle marieme marietta mariette marija marijn marika marikit mariko marilena
marilene marilia marilyn marilynn marine marinella marinho mariolina marios marisa marisol marissa maristella marit
marita maritza mariusz mariya mariza marja marjan marjatta marjo marjolein marjory marketa markku marla marleen marlene
marli marlies marloes marlon marlys marney marnie marsha marshall marte marthe marti martijn martins martirio marton
marty martyn martyna marva maryam maryann maryanne marybeth maryellen maryna maryse maryvonne marzena masaaki masahiro
masaki masao masaru masashi masha masoud massimiliano matej mateja mateo mateus mathew mathijs mathilda mathis mathurin
matias matilda matilde matjaz mats matthijs mattia mattias mattie maud maude maura mauricette maurine maurizio mavis
maxence maximilian maximiliano maximilien maximino maximo maxine maxwell mayank mayra mayumi mbali meaghan meave
mechthild meena meenakshi meera meg megawati meghan megumi mehdi mehmood mei meike meinhard meinrad meirion mel melania
melany melba melchor melike melinda melis melisa mellissa melody melvin melvyn menno meral merav mere merel meret
merete meriel meritxell merle merlin merrill merry merryn merve mervi mervyn meryl mesut mette mhairi mica micah micha
michalis micheal michela michelangelo micheline michiel michiko mickey midge midori mieke mihaela mihkel miho miia
miina mika mikel miki mikkel mikki miklos mila milagros milda mildred milica miljana millicent millie milo milorad
milos mimi mindaugas mindy minerva minna minnie minoru mira miranda mircea mirco mireia mireille mirela mirella miren
mireya mirja mirjana mirko miro miroslav miroslava miroslaw mirva mirza misaki misha mislav mitja mitra mitsuko mitzi
miyuki moacir moana modou moe mogens mohan mohau mohd mohini mohit mohsen moina moises mojca mojgan mollie mondli
montague monty moraa morag moray morena morgane morna morris mort morten morteza morwenna moses moshe mouhamadou mounir
moussa moya mphatso mpho mridula mthunzi mthuthuzeli mubarak muguette muhammed muireann mujahid mukesh mulenga mumbi
muna munira murali murdo musa mustapha muthoni mutua mwangi mwila mya myfanwy myint mykhailo mykola myles myra myrna
myrtle myrto nabil nabila nadeem nadege nader nadezhda nadiya nadja naeem nagesh nagore naima naina nainoa najib naledi
nalini namita namrata nan nana nanda nandi nandini nanette nanna nannette naoise naoki naoko naoto narayan naresh
narges nasim nasir nasreen nasrin nasser nastassja nat natacha nataliya natanael natasa natascha natasja nate nathanael
nathanial nathaniel natividad nattapong naveed naveen navin nawal nawaz nazanin nazar nazaret nazir nazzareno ndeye
neal nebojsa necati ned neda neelam neeraj neeta neha neide nejla nele nell nella nellie nello nelly nelma nena nenad
nerea neriman nerys nestor nettie neus neusa neva nevaeh nevin newsha nga ngaire ngoc ngozika nguema ngurah nhung nia
niall nic nicanor nichola nichole nicki nickie nicky nicla nico nicol nicoletta nicolette nicolle nicolo nicusor nidhi
nidia nienke nieves nigella nihat niina nikhil niki niko nikolai nikolaj nikolaos nikolas nilesh niloufar nilton nilza
nimmi nino ninon niraj nirmala nirupama nisha nisreen nita nitin nitish nivaldo njeri njoroge nkechi nkosana nkosazana
nkosinathi nnamdi nneka noa noam nobuhle nobuo noelani noelia noelle noemi noemia noemie nokuthula nola nolan nomvula
nomvuyo nona noortje norah noraini norazlina norberto noreen noria noriko norliza normunds norris nosipho nour noura
novita nozipho nthabiseng ntombi nuala nunzia nunzio nur nurcan nurdin nurhayati nuri nurul nwosu nyambura nyla nyokabi
nyoman nyunt oana obadiah obdulia obi obinna obioma ochieng octave octavia octavian octavio oddny oddvar odete odette
odhiambo odilon odinga odo odysseas ofelia oihane oisin oksana olabisi oladipo olajumoke olalla olatunji olav oleh
oleksandr oleksiy olena olenka oleta olha olin olive oliwia olli ollie olof olu olufemi olumide olusegun oluwatobi
oluwatosin olwen omari omer omolara omondi onno onofre onur onyeka oona ophelia ophelie ora oran oren oreste orfeo
orhan oriana orietta orla orlaith orlando ornella orsola orsolya orson ortrud ortwin orville osama osamu osiris osman
osmar oswald oswaldo otavia otavio otieno otis otmar ottavia ottavio ottilie ottmar ottoline oumar ousmane outi ovidiu
owain oxana oystein oyvind ozan ozge ozgur ozlem paavo paddy padma padmini padraic padraig paivi pal palesa pallavi
palmira palmiro paloma pamala panagiota panagiotis pankaj panos paolina paqui parag parisa parminder parth parvati
parveen parvez pascual pasi pasquale patrizia patryk patsy patti pattie patty patxi pau pauletta paulette paulie
paulien pauliina paulino pavla pavlina pavlo payal pearl pearlie peeter peg pelle penni pentti pep pepa percy perla
pernilla pernille perrine perttu petar petri petro petronella petros petru petter petteri petula peyton phelim philippa
phillis philomena philomene phong phuc phuong phyllis pia pierangelo piergiorgio pierluigi piero pierpaolo pierrette
piers piet pietro pilar pimchanok pinar piret pirjo pirkko piroska piyush polly polona poonam poppy porfirio portia
prabhakar prabhu pradeep praful pramod pranab prasad prashant pratap prateek pratibha pratima praveen pravin preben
predrag preethi preeti prem presley preston priit primitivo primoz priscilla pritesh priti priyanka prue przemyslaw
puan puja puleng puneet punit purificacion purnima pushpa putri qasim qiang qing quang quentin quinn quinton quique
quirino quiteria quoc quynh rabia rachael racheal rachelle rachid rachna racquel radek radha radka radmila radoslav
radoslaw radovan radu rae raegan rafa rafaela rafe raffaele raffaella rafiq raghav raghu ragini ragna ragnar ragnhild
raheem rahel rahim rahman rahmat raija raimo raimondo raimund raimunda raimundo raina raine raisa raissa raja rajan
rajani rajat rajeev rajendra rajiv rajni rakesh raksha raluca ram rama ramakrishna raman ramin ramiro ramona ramsay
rana ranald randal randall randi randolph rania ranjan ranjit raphaela raphaelle ras rasha rashad rashid rashida rashmi
rasmus ratan ratna rauno raven ravinder ravindra rayan raymonde raymundo razak razvan reagan reanna reba rebeca rebekah
redouane reece reed reem reena reenie reese refilwe reg reggie reginald reginaldo regine rehana rehman reidun reijo
reiko reima reimer reine reinhold reinier reino reinout reka rekha remco remi remigijus remo remy rena renaat renae
renan renato renaud renee renita rens renske renu renuka renzo reto reuben revathi rex reyna rhea rhian rhiannon rhoda
rhodri rhona rhonda ria rian riaz ricard ricarda riccarda richelle richie rickey ricki ricky rico rieke rigmor riikka
rik rika riley rimantas rina rini rino rinus riona risma risto ritu ritva rivka riyanti rizwan robbert robbie robby
robyn rocco rochelle rocio rod roddy roderich roderick rodger rodica rodney rodolphe rody roel roelof rogelio rogerio
rohani rohini rohit roisin rokas rokhaya rolande rolando rolland romain romane romano romeo romesh romeu romina romolo
romulo romy ronaldo ronda rong roni ronja ronnie roopa roos roque rosalba rosalia rosalind rosalinda rosalyn rosalynn
rosamund rosana rosangela rosanna rosanne rosco roscoe roseann roseanne roseline rosella roselyn rosemarie rosemeire
roser rosetta roshan rosi rosie rosilene rosina rosine rosita rosli roslyn rosmah rossana rossella roswitha rotimi
rowan rowena roxana roxane roxann roxanne roxie roya royce roz ruairi ruaridh rubens rubi rubina ruby ruchi rudi
rudiger rufino rufus ruggero rukhsana rukia runa rune rupa rupal ruprecht ruslan russel rusty ruta rutendo ruthann
ruthie ruud ryder ryo ryota ryszard ryuichi saad saara sabah sabina saburo sacha sachiko sachin sade sadhana sadia
sadie saeed saeid safiya sahar saima sajid sakaja sakari sakura saleem saleh salif salih salim sallie salome salud
salvatore salwa samanta samba sameer sami samia samina sammie sammy samuele samuli sana sancho sander sandhya sandi
sandie sandile sandor sandy sanela sanele sangeeta sani sanja sanjeev sanjiv sanne santi santino santosh saoirse sapna
saqib sarai sarala saraswati sarina sarita sasa sasha saskia satish satoru satu saturnino satya saulius saulo saundra
saurabh savanna saverio savino savita savitri sayuri scarlett scot scottie seamus sebastiaan sebastiana sebastiano
sebastiao seda seema sefton segolene segun seija seiji selena selim selin selina selwyn sem sema semra senka seonaid
sepideh seppo septimus serafim serafina serap serena sergi sergii sergiy serhii serhiy serigne serkan settimio severin
severine severino sevgi seydou shabana shabnam shafiq shahbaz shaheen shahid shahnaz shahram shahrul shailesh shaima
shaina shakeel shakira shalini shan shana shanae shanda shanel shania shanice shankar shanna shanon shante shanti
sharad sharan shari sharif sharlene sharlyn sharmila sharron sharyn shashi shauna shavon shawn shawna shayla shayna
shayne shaynne shazia shea sheena sheetal shekhar shel shelby sheldon shelia shelley shelly shelton sheree shereen
sheri sherie sherif sherman sherri sherrie sherry sherwin sheryl shigeru shilpa shin shinichi shinji shireen shirin
shiv shiva shivani shizuka shlomo sho shoaib shobha shobhana shoichi shola shona shonda shota shraddha shreya shrikant
shruti shu shubha shubham shunichi shunsuke shweta shyam siamak sian sibel sibusiso sibyl sid siddharth sidnei sidney
sidonie sidra siegbert sieglinde siegmar sienna sifiso sigal sigbjorn sigmar sigmund signe sigrun sigurd silas silja
silje silvana silvano silvestre silvestro silvio simao simeon simonetta sina sindisiwe sindre sinead siobhan sione siri
sirikit sirpa sissel sithembile siv sixto siyabonga sizwe sjoerd skylar slamet slavica slawomir slobodan smita smriti
sneha snehal snezana snezhana sobha socorro sofie sohail soheila soili solene solenne solly solomon solveig somchai
somsak sona sonal sondra sonny sonya soraya sorcha soren sorin sotiris souleymane soumya sourav spencer spyros srdjan
srinivas staci stacie stacy staffan stanislaw stefani stefano steffen steffi stein steinar stelian stelios stellan
stepan stevie stewart stig stijn stina stine struan stu su subhash suchitra sudha sudhir sueli sujata sujatha sukanya
sukarno sukhdev suki suleyman sulochana suman sumathi sumeet sumiko sumit sundar sune sunita sunniva sunny supriya
surekha surendra surinder surya susannah susanto sushil sushma susi susie susumu sutopo suzan suzana suzanna suzette
suzie svante svein svend svenja svitlana swantje swapna swati sybil sydnee syed sylvain sylvaine sylvester sylvette
sylvi sylwia synnove szabolcs szilvia szymon taavi tabata tabatha tad tadashi tadej tadesse tadeu tadeusz tadhg
tafadzwa tahir tahira taina tainara taisto taiwo takahiro takako takao takeshi takuya talat talia talita tallulah
tamandani tamar tamas tameka tamela tamer tamera tami tamika tammie tammy tamra tamsin tanguy tania tanisha tanuja
tanvi tapani tapio taraneh taras tarcisio tarja tarmo taro tarun taryn tasha tashi tasneem tassilo tatenda tatiane
tatjana tatsuya tatu tatum tavis tawanda tawny taya taylor teagan teddy teemu tegan teija telmo temitope tempest tendai
tendayi teodor teodora teodoro teofilo teofista tera teresinha teri terje tero terra terrance terrell terrence terri
terrie terttu tess tessa tetiana tetsuo tetsuya tetyana teun teuvo tevita thabiso thad thaddeus thais thalia thalita
thamires thanakorn thanasis thandeka thandi thandiwe thant thao theda thein thelma thembi theodoros theodosia theophile
theron thibaud thibault thibaut thijs thilde thilo thokozani thor thora thorben thorbjorn thorsten thorvald thulani
thuli thuy thys tia tiana tiara tiberiu tibor tien tierney tiffani tiffany tihomir tiina tiit tijana tijmen till tillie
tilly tilman timea timmy timothee timur tinashe tineke tinus tishaura tito titus tiwa tiziana tiziano tjeerd tobey tobi
tobiah tobin toby tod todor toivo tola tolu tomaz tomi tomislav tommaso tommi tommie tomoko tomomi tone toney tonia
tonino tonje tonya toomas toon tope topher torben torbjorn tore torgeir tori torill tormod torquil torrance torstein
toru toshiko toshio tova tove toya toyin tracee traci tracie traian traudel traudl traute travers tre trent trey tri
tricia trina trine trinidad tripti trish trisha trista tristram troels trond troy trude trudi trudie trudy truls trung
trygve tsegaye tshepo tsion tsutomu tuan tucker tudor tuija tuire tulay tulio tullio tumelo tunc tuncay tuomas tuomo
turgut turid tuti tuukka tuula tuva twila txema tyler tyra tyree tyrell tyrone tyson ubaldo ubiratan uche uchenna uday
uddhav udo uffe ugo ugochi ugur ujjwal uldis ulku ulle ulli ulrika umar umberta umesh umit una unai unni uno upendra
urmas urs ursel urska urszula uschi usha usman ute uttam uzma uzoma vadim vadym vahid vaibhav vaidas val valarie
valdemar valdir valdis valentino valentyn valentyna valeriano valerio valmir valter vanda vandana vandro vanesa vania
vanja varun varvara vasant vasile vasiliki vasilis vassilis vasudha vasundhara vasyl vaughan vaughn veda vedran veena
veera veerle vegard veikko veit veli velma venkat venkatesh vern verna verner vesa vesna vi vibeke vibha vic vick
vickie victoire victoriano victorien vida vidar vidya vigdis viggo vijaya vikas vikki viktoria vilhelm vilius viljo
ville vilma vimal vimala vimla vin vina vinay vincenza vineet vinicio vinicius vinnie vinod violaine violet violetta
viorel viorica vipin vipul virag viraj virendra virgil virgilio virpi virtudes vishal vishnu visitacion vitale vitaliy
vito vitor vitoria vittoria vittorio viv vivek vivi viviana viviane vivien vivienne vlad vladan vladimira vladislav
vlasta voitto volkmar von vonda vuk vuokko vusi vyacheslav vytautas wade wael wagner waheed wahid wahida wahyu wairimu
waldemar waldir waldo waleed walid wally walmir waltraud wambui wanderley wanita wanja wanjiku wanjiru waqar waqas
warner waseem wati wayan wayland wen wenche wendeline wendell wenzel wes wessel whitney wichai widodo wiebke wieland
wies wieslaw wieslawa wietse wietske wijnand wiktor wilbert wilbur wilda wiley wilf wilford wilfred wilfredo wilhelmina
willa willard willemijn willemina willie willis wilma wiltrud wim winfried winifred winnie winona wioletta wiremu
witold wojciech wojtek wolf wolfram woodrow woody wouter wulan wyatt xabier xander xanthe xaver xavi xenia xia xiang
xiao xiaoming ximena xin xiu xochitl xolani xue yaa yadira yael yago yahya yair yaiza yakubu yamini yan yana yanti
yanto yara yaroslav yasemin yash yasin yasmina yasser yasuhiro yasuko yavuz yaw yelena yemi yeoh yesenia yetta yetunde
yeva yevgenia yevgeny yevhen yewande yi yiannis yigal yilmaz ying yingluck yitzhak yngve yoann yoav yogesh yogi yohan
yohannes yoichi yoko yolande yonas yonatan yong yordan yosef yoshi yoshiko yoshio yoshiro yossi younes yousuf ysabel yu
yudi yui yuji yuka yukari yukiko yukio yuko yulia yuliana yuliya yumi yumiko yun yuni yuriko yusra yutaka yuval yvan
yvon zach zachariah zachery zack zadie zafar zahid zahida zahra zaid zaida zain zainal zainuddin zaira zaki zandile
zandra zane zanele zara zaw zdenka zdravko zdzislaw zeena zeinab zeke zeki zelda zelia zelie zeljka zeljko zelma zena
zenaide zenzele zeynep zhanna zhen zhi zhong zia ziad ziga zilda zinaida zinhle zion zita zlata zlatko zodwa zofia
zoila zola zora zoran zorica zoya zsofia zsolt zsuzsa zsuzsanna zubair zula zuleica zulema zulkifli zuzana zvonimir
zweli zygmunt
"""
