"""More given names, by which a person is known who bears no office; folded, a list of this project's own making.

Those of ``cities.persons`` also speak against a city of their name; these do not.
"""

import functools

from pledgetrack.extract.cities import persons

_GIVEN = """
aaliyah aarav abbie abby abel abelardo abhijit abhishek abilio abiodun abiola acacio achieng achille achim ada adaeze
adalberto adalgisa adan adaora addie ade adebola adedayo adekunle adela adele adelheid adelina adelino adelmo ademir
adeola aderonke adilson adina aditya adjoa adolfo adoracion adriaan adrienne aecio afia afonso afua agata agathe
agostinho agostino agueda agus agustin aileen ailton aimee aina ainhoa aisling aitana aitor ajay ajit akash akihiko
akin akinwumi akio akosua akshay akua alana albino alceu alcides aldo alec aleix aleksandar aleksei alena alesha
alessandra alexa alexandro alexia alfeu alfie alfons alfonsina alida alina aline aliou alisa alisha alissa alistair
alix aliyah alma almudena almut alok alondra alonso altair althea alwin alyssa amadeo amadeu amado amadou amaia amal
amalia aman amandine amari amaro amaya amedeo amelie amerigo amie amilcar aminata aminu amol anahit anais anand ananya
anastasia anastasiya anatoly anca ancuta ander anders anderson andi andree andrei andreia andrej andria andrina andriy
aneta anett angeles angelina angelique angels angie angus anibal anicet anika aniket anisha anissa anitra anjali ankit
ankita ankur annabel annabelle annalise annalivia annamaria annegret anneli annelie annemarie annick annmarie
annunziata anouk anoushka ansel anselm anselmo ansgar anthea antia antoinette antonella antonina antti anu anuj anup
anupam anuradha anya aparecida aparna apolline ara araceli aram archana aretha ari ariadna ariana arianna arie arief
ariel arielle aristides arja arjen arlene arlindo arlo armand armelle armen armida arnaldo arnau arne arno arsene
artem arti arto artur arun aruna arvid arvind ary asa asha ashish ashlee ashleigh ashlyn ashok ashwin asier asif
assunta asta astra athena attilio atul aubrey aude audra audrey augusta augustin aurea aurelie aurelien aurelio aurore
ava avinash axel axelle ayaan ayodeji ayodele ayumi azhar aziz azlan babajide babatunji bala balaji balazs baltazar
bambang bamidele baptiste barb barbel barney bartolomeo bas bastian bastien basuki beata beate becky begona behrouz
belen belinda bella benedetta benedetto benedicte benedita beniamino benito benjie benno benny bento berengere bernabe
bernadete bernadette bernadine bernardino berta bertha berthold bertrand beryl bess bessie bethany betsy bettina
beulah bev bhavna bhupendra biagio bijan billie birgitta birte bisi bjarne blaise blake blanca blandine blythe bo bodo
bohdan bojana bola bolanle bonita bonnie borja borje boubacar boyd bozena bradley brady bram branko braulio brea
breanna bree brendon briana brianna brice bridget bridie brigitta briony britt britta brittany brock brodie brooke
bryce bryn bryony buddy bukola burkhard burkhart caetano caio caleb calla callum calum camelia camilla candace candela
candice candido candy capucine cara carey carissa carlene carles carlijn carlota carlotta carly carme carmel carmela
carmelo carmine carolin carri carrie caryn casandra casey cassandra cassia cassiano cassie cassio catalin cate
caterina cathi cathie cathleen cathryn cayla cecile cecilie cees celestin celestine celestino celso cesaire cesare
chandan chanel chantal chantelle charlene charley charline charmaine charo chas chauncey chelsey cher cheri cherie
cherry cheryl chet chetan chiamaka chidera chihiro chika chimamanda chinonso chinwe chioma chrissie chrissy christer
chrystelle chuck chukwuma chuy ciara cicely cillian cipriano cira ciro citlali clare clarence clarice clarissa
clarisse clark claudete claudette claudine clayton cleber cleide clelia clementine cleusa cliff clifford clint
clotilde clover clovis codrin cody coen colby cole colleen colombe conceicao concetta conchita connie connor conrad
constantin coralie corazon cordula corentin corey cori corien corina cornelia cornelius corrina cosimo cosmin costanza
costel courtney covadonga coy crina cristi cristiane cristiano cristin cruz csaba curt cybil cyprien cyrielle cyril
cyrille daan dacian dag dagmar dahlia daisuke dalia dalva damaso damiano damiao damilola damon dandre dane danica
danika danilo danita danna dante daphne dapo darby darcy daria darin dario darius dariusz darko darla darlene darrell
darriea darryl daryl davi davide davina davis dayane dayna dayo deana deandre deanna deanne dearbhla debashis debbie
debby debora dedi dee deena deepa deepika deepti deidra deidre deirdre deise deja dejan delbert delfim delfino delia
della delma delores demetria demetrio demetrius dena denice denilson denisha dennise denys deodoro deon dermot
desamparados desiderio desiree desmond detlef devin dewayne dexter dhruv diann dianna dianne dick didi dilma dina
dinesh dino diogo dion dionne dirce divya dixie djarot dmytro doina dolly dolors domenica domenico domingo domingos
donal donatella donato donnie donovan dorian doriana dorota dorothea dorothee dorte dottie dragan dragos drew duane
dusan dwayne dympna eamon eamonn earle earnest ebele eberhard eboni ebony eckart ed edda edelmira edeltraud edilson
edinho edmilson edmond edmundo edna edoardo edouard edson eduard edurne edwina eeva effie efrain efren efua egidio
egon ehrenfried eibhlin eija eiji eilish eithne eivind eko ekow elaina elbert eldon eleanore eleazar eleonora eleonore
elfriede eliana eliane elie eliette elin elina elinor elio elisabetta elisangela eliseo elisha elissa elka elke ellie
elliott ellis elma elmar elmer elodie eloisa eloise els elsie elspeth elton elva elvira elvis elwood elyse elza
elzbieta emanuel emanuela emanuele emelie emeline emerson emiel emigdio emilee emilien emmett encarnacion enda
engelbert enid eniola ennio enric enya enzo epifanio erasmo erhard eriko erland erma ermanno ermelinda ernan ernesta
ernestine errol ersilia ervin erwin esa esdras esi eskil esmee esmeralda essie esta estefania estela estella esteve
eszter ethel etiennette etta ettore eugenia eugenie eula eulalia eun-ji eunice eurico eusebio eustace evandro
evangeline evelina evelyne everardo evie ewald eyob ezequiel ezio ezra fabiana fabiano fabienne fabiola fabrice
fabricia fabrizia fabrizio fadumo faisal fallon fannie farah faraz farhad farhan farid farzad fatou fatoumata fausta
fausto fay faye fedele felicie felicitas felicity felisberto feliu femi femke ferdi ferdinand ferdinando ferenc fergal
fergus fermin fern fernand fernande ferran fidel filiberto filipa filipe filippo fina finlay finn finola fionn
fionnuala fiorella fiorenza flaminia flavia flavie flavien flavio fleur floor flora florencio florent florentin
floriano florin floris floyd folake folasade fortino franca frances francesc franco frankie franklin frans frantisek
frauke freda freddie freddy fredrik freya frida friederike friedhelm frits frode fulvio fumiko funke funmi gabby gabe
gabi gabino gabor gael gaelle gaetan gaetano gail gale galen galina garrett garry garth gaspard gaspare gatien gaurav
gautam gayle gaynor gbenga geeta geir gena genaro gene geneva genevieve gennaro genoveva geoffery geoffroy georgette
georgie georgina geraldine geraldo gerda gergely gerhild geri gerlinde germaine german germano gerrit gerry gerson
gertrud gertrude getachew gheorghe gherardo ghislain ghislaine gia giampaolo giampiero giancarlo gianfranco gianluca
gianmarco gianmaria gianna giannina gijs gil gilberto gilles gilmar gilson gines ginette ginny gino gioacchino gioia
giordano giorgia giovannella girish gisela gisele giselle giuliana giuliano giulio giuseppina gladys glaucia glauco
glenda glenna glenys glynis goldie goncalo gopal goran gordana gorka gottfried gotthard govind graca graciela grady
graeme grainne grazia graziella gregorio gretchen gretel griffin griselda gro guadalupe gudrun guglielmo guilhem
guillem guillemette gumersindo gunda gundula gunilla gunnel gurpreet gus gustel gwen gwenaelle gwendolyn gwenola
gwyneth gyorgy haakon habiba hafiz haile hailey haizea haji hajime haley halima halina halvor hamish hank hanna hanne
hanneke hannelore hannu hans-peter harish harley harm harpreet harri harriett harris harrison hartmut hartwig haruka
haruki haruto hattie hawa hayden haydn hayk hayley hazel hedda hedwig hege heidrun heikki hein heinke heitor helder
heleen helge heli helmar helmuth heloisa hemant hendro henk henna henning henny henrietta henriqueta herb hercilio
heribert heriberto herman hermes hermine herminio hermione hernan herschel herta herve hester hettie hideki hideo
hilario hilde hildebrando hilkka hillel hilmar hiltrud hippolyte hiroko hiroyuki hishamuddin hitoshi hollie homero
honore horace horacio horia hortense hortensia howie huey huguette humberto humphrey hunter huw hyun-woo iain iara
ibukun ichiro idris ieuan ifeanyi ifeoma ignazio igone ike ikechukwu iker ila ilan ilana ilaria ilario ilda ilene
iliana ilkka ilmari ilona iman imanol imma imogen ina inacia inacio inaki indalecio indira ineke inez ingeborg ingemar
inger ingolf ingram ingrun ingvild inigo inka inmaculada ira iracema irantzu irati irenee iriana irineu irja irma
irmgard irmtraud irune irwin iryna isa isaiah isaias isaline isatou isaura isha ishaan isidoro isidro isko isobel
isolde israel issa issac istvan italo itamar itzel itziar iulia iva ivano ivar ivete ivo ivone ivor ivy iwona izaak
izaskun izzy jaakko jaap jabulani jacco jace jacek jacinda jacinta jacinto jacira jaclyn jacquelyn jada jade jaden
jadwiga jagdish jaione jairo jamal jameela jami jamil jamila janae janaina jandir jandira janelle janette janie janis
jannette janusz jardel jari jarl jarle jarmo jaroslav jaroslaw jarrett jarrod jasmin jaswinder jaume javad javi jaya
jayant jayden jayne jaynie jazmin jean-baptiste jean-claude jean-francois jean-louis jean-luc jean-marc jean-marie
jean-michel jean-paul jean-pierre jean-yves jeana jeanette jeanie jeanine jeannette jeannie jeannine jeb jed jelani
jelena jelle jemma jena jenna jennie jerald jeremiah jeremie jeri jermaine jeroen jerrold jerzy jess jessie jewell
ji-hoon ji-woo jillian jiro joakim joanie joann joaquina jocelyn jodi jody joelle joely joep joey johnnie joice jojo
jolanda jolanta jolene jolie jonah jonatan jonathon joni jonny jools joost jordina jorgen joris jorja jorma jorunn jos
josefina josefine josep josette josiane josias joss josselin jost josue josune jouko jouni jovana jovita jozef jozsef
juanjo juarez jucelino judah judd jude judi judicael judie judit juho julianna julianne juliano julieanne juliette
juma junia junichi junior junko jurandir jussi justina justyna jutta juvenal jyoti jyrki kabelo kacey kagiso kai
kailash kaisa kaitlin kaitlyn kalle kalpana kamau kamil kamila kaori kapil kara karan kare kareem kari karima karina
karine karissa karl-heinz karly karrie karsten kasey kasper kassandra katarina katelyn katerina kateryna katharine
kathi kathie kathrine katia katrice katy kaveh kavita kaya kayla kaylee kayleigh kayode kaz kazuki kazuo kebede keeley
keely keenan kees keiichi keira keisha kelan kelley kelli kellie kelsey kelsie kelvin kendall kendra kendrick kenichi
kenna kennedy kentaro keri kermit kerrie kerstin keshia kev khadijah khairul khaled khalifa khanyi kiara kiera kieron
kiersten kilian killian kimber kimberlee kimberley kinga kip kipchoge kiprop kiran kirby kiri kirill kirk kirsi kirsti
kirstie kirstin kishore kit kitty kiyoshi kizzy kjetil klaas klara klas kleber koen koichi koji kolby koldo konrad
konstantin korey kornelia kosuke kraig kris krista kristi kristie kristiina kristine kristoffer kristopher kristy
krisztina krystal krystle krystyna ksenia kumiko kunio kunle kurtis kwadwo kwaku kwasi kyla kylie kyra lacey ladislav
laercio laetitia laia laila lais lakeisha lakisha lakshmi lalit lambert lamberto lamin lamont lana lance lander landon
landry lani lanny laquita larissa larry lashawn lasse lata latanya latasha latonya latoya laudelino laure laureen
laurel laurens laurette laurie lauro lavern laverne lavinia lavonne lawanda laxmi layla lazaro leander leandra leann
leanna leanne lech leeann leeanne leena leigha leilani leire lela leland lennart lenny lenora leobardo leocadia leola
leone leonel leonhard leonid leopold leopoldo lerato leroy lesedi lesia lesley lessie leszek leta letitia letizia
lettie levente levon lew lewie lexi lexie libby libor licia lidiane lidija lieke lies liesbeth liesel ligia liisa lila
lilah lilia lilla lillemor lillie lilly lina lindalva lindi lindsey lindy linn linnea lino linus linwood lisandro
lisbeth lise lissa liudmyla liv livia livio liviu liza lizzie lizzy ljiljana llorenc lluis lodewijk loes loic lola
lolita lonnie lope lorea loredana lorella lorene lorenz lorenza loreto loretta lorie lorin lorrie lothar lotte lottie
lou louane louella louie louisette lourdes lourenco lowell luann luanne lubos luc lucelia lucette lucian luciano
lucienne lucila lucile lucilia lucille lucinda lucio lucrezia ludger ludmila ludovica ludovico luella luigina luise
luisella luiza lukasz luna lungile lupe luther luz luzia lyall lydie lyla lyle lyman lynda lynette lynne lynsey lynton
lyra lyudmila maaike maarit maarten mabel mac macarena macario machteld maciej mack mackenzie macy maddalena maddie
maddox madeleine madeline madelyn madhav madhu maelle mafalda magalie magaly magdalen magne magnhild magno mahathir
mahesh mahlatse mahmood maialen maik maira maire mairead mairi maisie maja majid makena makoto maksym mala malika
malin malinda malini mallie mallory mamadi mamie mandi mandisa mandy manish manisha manju manlio manny manoela manoj
manolo marc-antoine marceau marcelina marceline marcelino marcella marcelle marcello marcellus marci marcie marcilio
marcio marcy mareike maren margareta margarete margarida margarito marge margery margherita margie margit margo
margret margrethe margrit marguerite mari mariah mariama marian mariangela mariano maribel maricela marie-claude
marie-france marie-pierre marieke mariella marielle marieme marietta mariette marija marikit mariko marilena marilene
marilia marilyn marilynn marine marinella marinho mariolina marisa marisol marissa maristella marit maritza mariusz
mariza marja marjatta marjo marjolein marjory marla marleen marlene marli marlies marlon marlys marney marnie marsha
marshall marte marti martijn martirio martyn marva maryam maryann maryanne marybeth maryellen maryse maryvonne marzena
masahiro masaki masao masaru masashi massimiliano mateo mateus mathijs mathis mathurin matias matilda matilde mats
matthijs mattia mattie maud maude maura mauricette maurine maurizio mavis maxence maximiliano maximilien maximino
maximo maxine maxwell mayank mayra mayumi mbali meaghan mechthild meena meenakshi meera meg meghan megumi mehdi meike
mel melania melany melba melchor melinda melisa mellissa melody melvin melvyn menno merel merete meritxell merle
merlin merrill merry mervi mervyn meryl mette mica micah micha micheal michela michelangelo micheline michiel michiko
mickey midge midori mieke mihaela mika mikel mikkel mikki miklos mila milagros mildred milica miljana millicent millie
milo milorad milos mimi min-jun mindy minerva minna minnie minoru mira miranda mircea mireille mirella miren mireya
mirja mirjana mirko miroslav miroslava miroslaw mirva misaki mitsuko mitzi moacir modou moe mogens mohan mohau mohd
mohit moina moises mollie mondli montague monty morag moray morena morgane morris mort morten moses moshe mounir
moussa moya mpho mthunzi mthuthuzeli muguette muhammed mukesh mumbi muna musa mustapha muthoni mutua mwangi mya
myfanwy mykhailo mykola myles myra myrna myrtle nabil nabila nadege nadezhda nadja nagesh nagore naima najib naledi
nalini namrata nan nana nanda nandi nanette nanna nannette naoise naoki naoko naoto narayan naresh nasrin nasser nat
nataliya natanael natasja nate nathanael nathanial nathaniel natividad naveen nazar nazaret nazzareno nebojsa ned
neelam neeraj neeta neha neide nell nella nellie nello nelly nelma nena nenad nerea nerys nestor nettie neus neusa
nevaeh nevin ngurah nia nic nicanor nichola nichole nicki nickie nicky nicla nicol nicoletta nicolette nicolle nicolo
nidia nienke nieves nigella niina nikhil nikolai nilesh nilton nilza nino ninon nirmala nisha nita nitin nivaldo
nkosana nkosazana nneka noam nobuhle nobuo noelle noemi noemia noemie nokuthula nola nolan nona noortje noraini
norberto noreen noria noriko norliza norris nosipho noura ntombi nuala nunzia nunzio nurul nyambura nyla nyokabi
obadiah obdulia obi obinna octave octavia octavian octavio oddvar odete odette odilon odinga odo ofelia oihane oksana
olabisi oladipo olajumoke olalla olatunji olav oleksandr oleksiy olena oleta olin olive olli ollie olu olufemi olumide
oluwatosin omari omolara onofre onyeka oona ophelie oran oren oreste orietta orla orlaith orlando ornella orsolya
orson ortrud ortwin orville osama osamu osiris osmar oswald oswaldo otavia otavio otis otmar ottavia ottavio ottilie
ottmar oumar ousmane outi ovidiu oyvind paavo paddy padma padraic padraig paivi pal palesa pallavi palmira palmiro
paloma pamala pankaj paolina paqui parag parisa parminder parvati parvez pascual pasi pasquale patrizia patsy patti
pattie patty patxi pau pauletta paulette paulie paulien paulino pavla pavlo pearl pearlie peg pelle penni pentti pep
percy perla pernilla pernille perrine perttu petar petri petro petteri petula peyton phelim philippa phillis philomena
philomene phyllis pierangelo piergiorgio pierluigi piero pierpaolo pierrette piers piet pietro pilar pirjo pirkko
piyush polly poonam poppy portia prabhakar pradeep praful pramod pranab prasad prashant pratap pratibha praveen pravin
preben predrag preeti prem presley preston primitivo priscilla prue puneet purificacion purnima pushpa putri quentin
quinn quinton quirino quiteria rachael racheal rachelle rachid racquel radek radha radka radoslaw radu rae raegan
rafaela rafe raffaele raffaella raghav raghu ragnar ragnhild raheem rahman raija raimo raimondo raimund raimunda
raimundo raina raine raissa rajat rajendra rajiv rajni rakesh raksha raluca ram ramakrishna raman ramin ramiro ramona
rana ranald randal randall randi randolph rania ranjit raphaela raphaelle rasha rashad rashid rashida rashmi rasmus
ratan rauno raven ravinder raymonde raymundo razak razvan reagan reanna reba rebeca rebekah reece reed reem reena
reenie reese reg reggie reginald reginaldo regine reijo reiko reimer reine reinhold reinier reinout rekha remco remi
remo remy rena renae renan renato renaud renee renita rens renske renu renzo reuben rex reyna rhea rhian rhiannon
rhoda rhona rhonda ria rian ricard riccarda richie rickey ricki ricky rico riikka rik riley rina rini rino rinus rishi
risto ritu ritva robbert robbie robby robyn rocco rochelle rocio rod roddy roderich roderick rodger rodica rodney
rodolphe rody roel rogelio rogerio rohini rohit roisin rolande rolando rolland romain romane romano romeo romesh romeu
romina romolo romulo romy ronaldo ronda roni ronnie roos roque rosalba rosalia rosalind rosalinda rosalyn rosalynn
rosana rosangela rosanna rosanne rosco roscoe roseann roseanne roseline rosella roselyn rosemarie rosemeire roser
rosetta roshan rosi rosie rosilene rosina rosine roslyn rosmah rossana rossella rowan rowena roxana roxane roxann
roxanne roxie roya royce ruairi rubens rubi ruby ruchi rudi rudiger rufino rufus ruggero rukia rune rupal ruprecht
ruslan russel rusty ruthann ruthie ruud ryder ryo ryota ryszard ryuichi saad sabina saburo sacha sachiko sachin sade
sadie sahar sakari sakura saleh salif salim sallie salome salud salvatore samanta samba sameer sami samia sammie sammy
samuele sana sancho sander sandi sandie sandor sandy sanele sangeeta sanja sanjeev sanne santino santosh saoirse sapna
sarina sarita sasa saskia satish satoru satu saturnino satya saulo saundra saurabh savanna saverio savino scarlett
scot scottie se-hoon seamus sebastiaan sebastiana sebastiano sebastiao seema segolene segun seija selena selim selina
sem seo-yeon seppo serafim serafina serena sergi sergii sergiy serhii settimio severine severino seydou shailesh
shaina shakira shalini shana shanae shanda shanel shania shanice shankar shanna shanon shante shanti sharad shari
sharlene sharlyn sharron sharyn shashi shauna shavon shawn shawna shayla shayna shaynne shea sheena shekhar shel
shelby sheldon shelia shelley shelly shelton sheree sheri sherie sherif sherman sherri sherrie sherry sherwin sheryl
shigeru shilpa shinichi shinji shirin shivani shobha shoichi shola shona shonda shota shreya shrikant shubha shunsuke
shyam siamak sian sibusiso sibyl sid siddharth sidnei sidney sidonie sidra siegbert sieglinde siegmar sienna sigbjorn
sigmar signe sigrun silas silja silvana silvano silvestre silvestro silvio simao simeon simonetta sina sindisiwe
sinead siobhan siri sirpa sissel sithembile siv sixto siyabonga sjoerd skylar slamet slavica slawomir slobodan smita
smriti snehal snezana socorro sofie sohail solene solenne solly solomon solveig sona sonny sonya soraya soren sorin
soumya spencer srdjan srinivas staci stacie stacy staffan stanislaw stefani stefano steffen steffi stein stelian
stepan stevie stewart stig stijn stina stine stu su subhash sudha sudhir sueli sujata sukarno suki suman sumiko sumit
sundar sune sung-ho sunita sunny supriya surendra surinder sushil sushma susumu sutopo suzan suzana suzanna suzette
suzie svein svend svenja svitlana swantje swati sybil sydnee sylvain sylvaine sylvester sylvette sylwia synnove
szilvia szymon tabata tabatha tad tadashi tadeu tadeusz taina tainara takako takao takeshi takuya talia talita
tallulah tamar tamas tameka tamela tamer tamera tami tamika tammie tammy tamra tamsin tanguy tania tanisha tanvi
tapani taras tarcisio tarja taro tarun taryn tasha tassilo tatiane tatsuya tatum tawanda tawny taya taylor teagan
teddy teemu tegan teija telmo temitope tempest tendai teodor teodora teodoro teofilo tera teresinha teri terje tero
terra terrance terrell terrence terri terrie terttu tess tessa tetiana tetsuo teun thabo thad thaddeus thais thalia
thalita thamires thandeka thandi thandiwe thelma theodosia theophile theron thibaud thibault thibaut thijs thilo thor
thora thorben thorbjorn thorsten thorvald thulani tia tiana tiara tibor tierney tiffani tiffany tiina tijana tijmen
till tillie tilly tilman timmy timothee tineke tito titus tiwa tiziana tiziano tjeerd tobey tobi tobin toby tod tola
tolu tomaz tommaso tommi tommie tomoko tone toney tonia tonino tonya toon topher torben torbjorn tore torgeir tori
torill torrance torstein toru toshiko toshio tove toya toyin tracee traci tracie traian traudl traute travers tre
trent trey tri tricia trina trine trinidad trish trisha trista tristram troels trond troy trude trudi trudie trudy
tshepo tsutomu tucker tuija tullio tumelo tuomas tuula tuva twila txema tyler tyra tyree tyrell tyrone tyson ubaldo
ubiratan uche uchenna uday udo ugo ujjwal ulli ulrika umberta umesh una unai unni uno upendra urs ursel urszula usha
ute uttam uzoma vaibhav val valarie valdemar valdir valentino valentyn valeriano valerio valmir valter vanda vandana
vandro vanesa vania varun vasant vasile vasudha vasyl vaughan vaughn veda veena vegard veikko veit veli velma venkat
venkatesh vern verna vesna vi vibha vic vick victoire victoriano victorien vida vidar vidya vigdis viggo vikas vikki
viktoria ville vilma vimal vin vina vinay vincenza vineet vinicio vinicius vinnie vinod violaine violet viorel vipin
virgil virgilio virpi virtudes vishal vishnu visitacion vitale vitaliy vito vitor vitoria vittoria vittorio viv vivek
viviana viviane vivien vivienne vlad vladan vladimira vladislav volkmar von vonda vuk vusi vyacheslav wade wael wagner
wahyu waldemar waldir waldo walid wally walmir waltraud wambui wanderley wanita wanjiku wanjiru warner wayan wayland
wendell wenzel wes wessel whitney wiebke wieland wies wieslaw wietse wijnand wilbert wilbur wilda wiley wilford
wilfred wilfredo willa willard willemijn willemina willie willis wilma wiltrud wim winfried winifred winnie winona
wojciech wolf wolfram won-soon woody wouter wyatt xabier xander xaver xavi xenia ximena xochitl xolani yaa yadira yael
yago yahya yaiza yana yanti yara yaroslav yash yasmina yasuhiro yaw yelena yemi yeoh yesenia yevgeny yewande yngve
yoann yogesh yohan yoichi yoko yolande yonas yoshiko yoshio younes young-soo yudi yui yukari yukiko yukio yuko yulia
yuliana yuliya yumi yuriko yutaka yvan yvon zach zachariah zachery zack zadie zaid zaida zainal zaira zandra zane
zanele zara zdenka zeinab zeke zelda zelia zelie zeljko zelma zena zenaide zenzele ziad zilda zion zita zlatko zodwa
zofia zoila zola zora zoran zorica zoya zsolt zsuzsa zula zuleica zulema zulkifli zuzana zweli zygmunt
"""


@functools.cache
def given() -> frozenset[str]:
    """Given names in the languages and countries that city news speaks of."""
    return persons.given() | frozenset(_GIVEN.split())
