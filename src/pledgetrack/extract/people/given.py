"""More given names, by which a person is known who bears no office; folded, a list of this project's own making.

Those of ``cities.persons`` also speak against a city of their name; these do not.
"""

import functools

from pledgetrack.extract.cities import persons

_GIVEN = """
aaliyah aarav aarti abbas abbie abby abdulrahman abel abelardo abhijit abhishek abilio abiodun abiola abu acacio achieng
achille achim ada adaeze adalberto adalgisa adama adan adaora addie ade adebola adedayo adekunle adela adele adelheid
adelina adelino adelmo ademir adeola aderonke adil adilson adina aditi aditya adjei adjoa adnan adolfo adoracion adriaan
adrienne aecio afia afonso afua afzal agata agathe agostinho agostino agueda agus agustin ahmet ahok aikaterini aileen
ailton aimee aina ainhoa aisling aitana aitor aivar ajay ajit akash akbar akihiko akin akinwumi akio akosua akram akshay
akua alana albino alceu alcides aldo alec aleix aleksandar aleksander aleksandra aleksei alena alesha alessandra alexa
alexandro alexia alfeu alfie alfons alfonsina alia alida alina aline aliou alisa alisha alissa alistair alix aliyah alma
almudena almut alok alondra alonso altair althea alwin alyssa amadeo amadeu amado amadou amaia amal amalia aman amandine
amani amari amaro amaya amedeo amelie amerigo amie amilcar aminata aminu amira amita amitabh amjad ammar amol amrita
anahit anais anand ananya anas anastasia anastasios anastasiya anatoly anca ancuta ander anders anderson andi andree
andrei andreia andrej andria andrina andriy andrus aneta anett angeles angelina angelique angels angharad angie angus
anibal anicet anika aniket anisha anissa anitra anjali anjana ankit ankita ankur annabel annabelle annalise annalivia
annamaria annegret anneli annelie annemarie annick annmarie annunziata anouk anoushka ansel anselm anselmo ansgar anthea
antia antoinette antonella antonina antonis antti anu anuj anup anupam anupama anuradha anwar anya aparecida aparna
apolline apostolos ara araceli aram archana aretha ari ariadna ariana arianna arie arief ariel arielle aristides arja
arjen arlene arlindo arlo armand armelle armen armida arnaldo arnau arne arno arsene artem arti arto artur arun aruna
arundhati arvid arvind arvo ary asa asad asha ashish ashlee ashleigh ashlyn ashok ashwin ashwini asier asif asma assunta
asta astra athanasios athena atif attilio atul aubrey aude audra audrey augusta augustin aung aurea aurelie aurelien
aurelio aurore ava avinash axel axelle aya ayaan aye aynur ayo ayodeji ayodele ayumi azhar aziz aziza azlan azza
babajide babatunji bala balaji balazs baltazar bambang bamidele baptiste baraka barb barbel baris barney bartolomeo bas
bashir bastian bastien basuki beata beate becky begona behrouz belen belinda bella benedetta benedetto benedicte
benedita beniamino benito benjie benno benny bento berengere berk bernabe bernadete bernadette bernadine bernardino
berta bertha berthold bertrand beryl bess bessie bethan bethany betsy bettina beulah bev bhaskar bhavesh bhavna
bhupendra biagio bijan bilal billie binh birgitta birte bisi bjarne blaise blake blanca blandine blythe bo bodo bohdan
bojana bola bolanle bonita bonnie borja borje boubacar boyd bozena bradley brady bram branko braulio brea breanna bree
brendon briana brianna brice bridget bridie brigitta briony britt britta brittany brock brodie brooke bryce bryn bryony
buddy bukola burak burkhard burkhart bushra byron caetano caio caleb calla callan callum calum camelia camilla candace
candela candice candido candy capucine cara carey carissa carlene carles carlijn carlota carlotta carly carme carmel
carmela carmelo carmine carolin carri carrie caryn carys casandra casey cassandra cassia cassiano cassie cassio catalin
cate caterina cathern cathi cathie cathleen cathryn catriona cayla cecile cecilie cees celestin celestine celestino
celso cem cemal cerys cesaire cesare chandan chanel chantal chantelle charlene charley charline charmaine charo chas
chauncey chelsey chen cher cheri cherie cherry cheryl chet chetan chiamaka chidera chie chihiro chika chimamanda
chinonso chinwe chioma chrissie chrissy christer christos chrystelle chuck chukwuma chuy ciara cicely cillian cipriano
cira ciro citlali clare clarence clarice clarissa clarisse clark claudete claudette claudine clayton cleber cleide
clelia clementine cleusa cliff clifford clint clotilde clover clovis codrin cody coen colby cole colleen colombe
conceicao concetta conchita connie connor conrad constantin coralie corazon cordula corentin corey cori corien corina
cormac cornelia cornelius corrina cosimo cosmin costanza costas costel courtney covadonga coy crina cristi cristiane
cristiano cristin cruz csaba cuong curt cybil cyprien cyrielle cyrille daan dacian dag dagfinn dagmar dahlia daichi
daisuke dalal dalia dalva damaso damiano damiao damilola damon dandre dane danica danika danilo danita danna dante
daphne dapo darby darcy daria darin dario darius dariusz darko darla darlene darrell darriea darryl daryl davi davide
davina davis dayane dayna dayo deana deandre deanna deanne dearbhla debashis debbie debby debora dedi dee deena deepa
deepika deepti deidra deidre deirdre deise deja dejan delbert delfim delfino delia della delma delores demetria demetrio
demetrius dena denice denilson denisha deniz dennise denys deodoro deon dermot desamparados desiderio desiree desmond
despina detlef devendra devin dewayne dexter dhruv dian diann dianna dianne dick didi dilma dimitrios dina dinesh dino
diogo dion dionne dirce divya dixie djarot djoko dmytro doina dolly dolors domenica domenico domingo domingos donal
donatella donato donnie donovan dorian doriana dorota dorothea dorothee dorte dottie dragan dragos drew duane dusan
dwayne dwi dympna eamon eamonn earle earnest ebele ebere eberhard eboni ebony ebrahim eckart ed edda edelmira edeltraud
edilson edinho edmilson edmond edmundo edna edoardo edouard edson eduard edurne edwina eeva efe effie efrain efren efua
egidio egon ehrenfried ehsan eibhlin eija eiji eilish eithne eivind eka ekene eknath eko ekow elaina elbert eldon
eleanore eleazar eleonora eleonore elfriede eliana eliane elie eliette elin elina elinor elio elisabetta elisangela
eliseo elisha elissa elka elke ellie elliott ellis elma elmar elmer elodie eloisa eloise els elsie elspeth elton elva
elvira elvis elwood elyse elza elzbieta emanuel emanuela emanuele emelie emeline emerson emi emiel emigdio emilee
emilien emine emmett emrys encarnacion enda endang ender engelbert enid eniola ennio enric enya enzo eoin epifanio
erasmo erdal erdem erhard eri eriko erland erma ermanno ermelinda ernan ernesta ernestine errol ersilia ervin erwin esa
esdras esi eskil esmee esmeralda esra essie esta estefania estela estella esteve eszter ethel etiennette etta ettore
euan eugenia eugenie eula eulalia eun-ji eunice eurico eusebio eustace evandro evangeline evangelos evaristo evelina
evelyne everardo evie ewald eyob ezekiel ezequiel ezio ezra fabiana fabiano fabienne fabiola fabrice fabricia fabrizia
fabrizio fadumo fahad fahrettin faisal faiza fallon fannie farah faraz farhad farhan farid farida farooq faruk farzad
fatou fatoumata fausta fausto fawad fay faye fedele felicie felicitas felicity felisberto feliu femi femke feng ferdi
ferdinand ferdinando ferenc fereydoun fergal fergus fermin fern fernand fernande ferran fidel fikile filiberto filipa
filipe filippo fina finlay finn finola fionn fionnuala fiorella fiorenza fitri flaminia flavia flavie flavien flavio
fleur floor flora florencio florent florentin floriano florin floris floyd fola folake folasade fortino fotini franca
frances francesc franco frankie franklin frans frantisek fraser frauke freda freddie freddy fredrik freya frida
friederike friedhelm frits frode fulvio fumi fumiko funke funmi funmilayo gabby gabe gabi gabino gabor gael gaelle
gaetan gaetano gail gale galen galina ganesh garrett garry garth gaspard gaspare gatien gaurav gauri gautam gayle gaynor
gbenga geeta geetha geir gena genaro gene geneva genevieve gennaro genoveva geoffery geoffroy geordin georgette georgie
georgina georgios geraldine geraldo gerda gergely gerhild geri gerlinde germaine german germano gerrit gerry gerson
gertrud gertrude getachew gheorghe gherardo ghislain ghislaine ghulam gia giampaolo giampiero giancarlo gianfranco
gianluca gianmarco gianmaria gianna giannina giannis gibran gijs gil gilberto gilles gilmar gilson gines ginette ginny
gino gioacchino gioia giordano giovannella girish gisela gisele giselle giuliana giuliano giulio giuseppina gladys
glaucia glauco glenda glenna glenys glynis goldie goncalo gopal goran gordana gorka gottfried gotthard govind graca
graciela grady graeme grainne grazia graziella gregorio gretchen gretel griffin griselda gro guadalupe gudrun guglielmo
guilhem guillem guillemette gul gulsen gumersindo gunda gundula gunhild gunilla gunnel guro gurpreet gus gustel gwen
gwenaelle gwendolyn gwenola gwyneth gyorgy haakon habib habiba hadi hadiza hafiz haile hailey haizea haji hajime hajra
hakon haley halil halima halime halina halsema halvor hamid hamish hanif hank hanna hanne hanneke hannele hannelore
hannu hans-peter haris harish harley harm haroon harpreet harri harriett harris harrison hartmut hartwig haruka haruki
haruto hasan hatice hattie hawa hayden haydn hayk hayley hazel hedda hedwig hege heidrun heikki hein heinke heitor
helder heleen helge heli helmar helmuth heloisa hema hemant hendro henk henna henning henny henrietta henriqueta herb
hercilio heribert heriberto herman hermes hermine herminio hermione hernan herschel herta heru herve hester hettie
hideki hideo hien hieu hilario hilde hildebrando hilkka hillel hilmar hiltrud hina hippolyte hiroaki hiroko hiroyuki
hisashi hishamuddin hitoshi hollie homero honore horace horacio horia hortense hortensia hossein howie huey huguette hui
humaira humberto humphrey hunter husain huseyin hussain huw hyun-woo iain iara ibukun ichiro idris ieuan ifeanyi ifeoma
ifor ifran ignazio igone ihor ike ikechukwu iker ila ilan ilana ilaria ilario ilda ilene iliana ilker ilkka ilmari ilona
iman imanol ime imma imogen ina inacia inacio inaki indah indalecio indira indra ineke inez ingeborg ingemar inger
ingolf ingram ingrun ingvild inigo inka inmaculada ioanna ioannis iqbal ira iracema irantzu irati irenee irfan iriana
irineu irja irma irmgard irmtraud irune irvin irwin iryna isa isaiah isaias isaline isatou isaura isha ishaan ishaq
ishita isidoro isidro isko isobel isolde israel issa issac istvan italo itamar itzel itziar iulia iva ivano ivar ivete
ivo ivone ivor ivy iwan iwona izaak izaskun izzy jaakko jaap jaber jabulani jacco jace jacek jacinda jacinta jacinto
jacira jaclyn jacquelyn jada jade jaden jadwiga jagdish jaione jairo jalal jamal jameela jami jamil jamila janae janaina
jandir jandira janelle janette janie janis janne jannette janusz jardel jari jarkko jarl jarle jarmo jaroslav jaroslaw
jarrett jarrod jarvis jasmin jaswinder jaume javad javed javi jaya jayant jayden jayesh jayne jaynie jazmin
jean-baptiste jean-claude jean-francois jean-louis jean-luc jean-marc jean-marie jean-michel jean-paul jean-pierre
jean-yves jeana jeanette jeanie jeanine jeannette jeannie jeannine jeb jed jelani jelena jelle jemma jena jenna jennie
jerald jeremiah jeremie jeri jermaine jeroen jerrold jerzy jess jessie jewell jhonatan ji-hoon ji-woo jie jillian jing
jiro jitendra joakim joanie joann joaquina jocelyn jodi jody joelle joely joep joey johnnie joice jojo jolanda jolanta
jolene jolie jonah jonatan jonathon joni jonny jools joost jordina jorgen joris jorja jorma jorunn jos josefina josefine
josep josette josiane josias joss josselin jost josue josune jouko jouni jovana jovita jozef jozsef juanjo juarez
jucelino judah judd jude judi judicael judie judit juhani juho julianna julianne juliano julieanne juliette juma jun
junaid junia junichi junior junko jurandir jussi justina justyna jutta juvenal jyoti jyrki kaarina kabelo kabiru kacey
kadir kagiso kai kailash kaisa kaitlin kaitlyn kalle kalpana kamau kamil kamila kamran kaori kapil kara karan kare
kareem kari karima karina karine karissa karl-heinz karly karol karri karrie karsten karthik kartika kasey kashif kasper
kassandra katarina katelyn katerina kateryna katharine kathi kathie kathrine katia katrice katsu katy kaveh kavita kaya
kayden kayla kaylee kayleigh kayode kaz kazuki kazuko kazuo kebede keeley keely keenan kees keiichi keiji keira keisha
kelan kelechi kelley kelli kellie kelsey kelsie kelvin kemal kemi kendall kendra kendrick kenichi kenna kennedy kentaro
keri kermit kerri kerrie kerstin keshav keshia kev khadijah khairul khaled khalifa khalil khanyi khin khoa khurram kiara
kiera kieron kiersten kilian killian kimber kimberlee kimberley kinga kip kipchoge kiprop kiran kirby kiri kirill kirk
kirsi kirsti kirstie kirstin kishore kit kitty kiyoshi kizzy kjersti kjetil klaas klara klas kleber koen koichi koji
kojo kolby koldo konrad konstantin konstantinos korey kornelia kosuke kraig kris krista kristi kristie kristiina
kristine kristoffer kristopher kristy krisztina krystal krystle krystyna ksenia kumiko kunio kunle kurtis kwadwo kwaku
kwasi kwesi kyaw kyla kylie kyra kyriakos lacey lachlan ladislav laercio laetitia laia laila lais lakeisha lakisha
lakshmi lalit lambert lamberto lamin lamont lana lance lander landon landry lani lanny laquita larissa larry larysa
lashawn lasse lata latanya latasha latif latonya latoya laudelino laure laureen laurel laurens laurette laurie lauro
lavern laverne lavinia lavonne lawanda laxmi layla lazaro leander leandra leann leanna leanne lech leeann leeanne leena
lefteris lei leigh leigha leilani leire lela leland lene lennart lenny lenora leobardo leocadia leola leone leonel
leonhard leonid leopold leopoldo lerato leroy lesedi lesia lesley lessie lestari lester leszek leta letitia letizia
lettie levar levente levi levon lew lewie lexi lexie libby libor licia lidiane lidija lieke lies liesbeth liesel ligia
liisa lila lilah lilia lilla lillemor lillie lilly lina lindalva lindi lindsey lindy linn linnea lino linus linwood
lioneld lisandro lisbeth lise lissa liudmyla liv livia livio liviu liza lizzie lizzy ljiljana llorenc lluis lodewijk
loes loic lola lolita lonnie lope lorea loredana lorella lorene lorenz lorenza loreto loretta lorie lorin lorrie lothar
lotte lottie lou louane louella louie louisette lourdes lourenco lowell luann luanne lubos luc lucelia lucette lucian
luciano lucienne lucila lucile lucilia lucille lucinda lucio lucrezia ludger ludmila ludovica ludovico luella luigina
luise luisella luiza lukasz luna lungile lupe luther luz luzia lyall lydie lyla lyle lyman lyn lynda lynette lynne
lynsey lynton lyra lyudmila lyudmyla maaike maarit maarten mabel mac macarena macario machteld maciej mack mackenzie
macy maddalena maddie maddox madeleine madeline madelyn madhav madhu mae maelle mafalda magalie magaly magdalen magne
magnhild magno mahathir mahesh mahlatse mahmood mai maialen maik maira maire mairead mairi maisie maja majid makena
makoto maksym mala malika malin malinda malini mallie mallory mamadi mamata mami mamie mandi mandisa mandy manish
manisha manju manlio manny manoela manoj manolis manolo mansoor marc-antoine marceau marcelina marceline marcelino
marcella marcelle marcello marcellus marci marcie marcilio marcio marcy mareike maren margareta margarete margarida
margarito marge margery margherita margie margit margo margret margrethe margrit marguerite mari mariah mariama marian
mariangela mariano maribel maricela marie-claude marie-france marie-pierre marieke mariella marielle marieme marietta
mariette marija marikit mariko marilena marilene marilia marilyn marilynn marine marinella marinho mariolina marisa
marisol marissa maristella marit maritza mariusz mariya mariza marja marjatta marjo marjolein marjory markku marla
marleen marlene marli marlies marlon marlys marney marnie marsha marshall marte marti martijn martirio marty martyn
marva maryam maryann maryanne marybeth maryellen maryse maryvonne marzena masaaki masahiro masaki masao masaru masashi
masoud massimiliano mateo mateus mathew mathijs mathis mathurin matias matilda matilde mats matthijs mattia mattie maud
maude maura mauricette maurine maurizio mavis maxence maximiliano maximilien maximino maximo maxine maxwell mayank mayra
mayumi mbali meaghan mechthild meena meenakshi meera meg megawati meghan megumi mehdi mehmood mei meike mel melania
melany melba melchor melike melinda melis melisa mellissa melody melvin melvyn menno meral merel merete meritxell merle
merlin merrill merry merve mervi mervyn meryl mesut mette mhairi mica micah micha micheal michela michelangelo micheline
michiel michiko mickey midge midori mieke mihaela miho miina mika mikel miki mikkel mikki miklos mila milagros mildred
milica miljana millicent millie milo milorad milos mimi min-jun mindy minerva minna minnie minoru mira miranda mircea
mireille mirella miren mireya mirja mirjana mirko miroslav miroslava miroslaw mirva misaki mitsuko mitzi miyuki moacir
modou moe mogens mohan mohau mohd mohit mohsen moina moises mollie mondli montague monty morag moray morena morgane
morris mort morten morteza moses moshe mounir moussa moya mpho mthunzi mthuthuzeli mubarak muguette muhammed mujahid
mukesh mumbi muna murali musa mustapha muthoni mutua mwangi mya myfanwy myint mykhailo mykola myles myra myrna myrtle
nabil nabila nadeem nadege nadezhda nadiya nadja naeem nagesh nagore naima naina najib naledi nalini namita namrata nan
nana nanda nandi nandini nanette nanna nannette naoise naoki naoko naoto narayan naresh nasir nasreen nasrin nasser nat
nataliya natanael natasja nate nathanael nathanial nathaniel natividad naveed naveen navin nawaz nazar nazaret nazir
nazzareno neal nebojsa necati ned neelam neeraj neeta neha neide nell nella nellie nello nelly nelma nena nenad nerea
nerys nestor nettie neus neusa nevaeh nevin nga ngoc ngurah nhung nia nic nicanor nichola nichole nicki nickie nicky
nicla nicol nicoletta nicolette nicolle nicolo nidia nienke nieves nigella nihat niina nikhil niko nikolai nikolaos
nilesh nilton nilza nino ninon niraj nirmala nisha nita nitin nitish nivaldo njeri nkechi nkosana nkosazana nnamdi nneka
noam nobuhle nobuo noelle noemi noemia noemie nokuthula nola nolan nomvula nona noortje norah noraini norberto noreen
noria noriko norliza norris nosipho noura novita ntombi nuala nunzia nunzio nur nuri nurul nwosu nyambura nyla nyokabi
nyunt obadiah obdulia obi obinna octave octavia octavian octavio oddvar odete odette odhiambo odilon odinga odo ofelia
oihane oisin oksana olabisi oladipo olajumoke olalla olatunji olav oleh oleksandr oleksiy olena oleta olha olin olive
olli ollie olu olufemi olumide olusegun oluwatosin omari omer omolara omondi onofre onur onyeka oona ophelie ora oran
oren oreste orhan orietta orla orlaith orlando ornella orsolya orson ortrud ortwin orville osama osamu osiris osman
osmar oswald oswaldo otavia otavio otieno otis otmar ottavia ottavio ottilie ottmar oumar ousmane outi ovidiu oystein
oyvind ozgur ozlem paavo paddy padma padraic padraig paivi pal palesa pallavi palmira palmiro paloma pamala panagiotis
pankaj panos paolina paqui parag parisa parminder parth parvati parveen parvez pascual pasi pasquale patrizia patsy
patti pattie patty patxi pau pauletta paulette paulie paulien paulino pavla pavlo pearl pearlie peg pelle penni pentti
pep percy perla pernilla pernille perrine perttu petar petri petro petros petter petteri petula peyton phelim philippa
phillis philomena philomene phong phuc phuong phyllis pierangelo piergiorgio pierluigi piero pierpaolo pierrette piers
piet pietro pilar pinar pirjo pirkko piyush polly poonam poppy porfirio portia prabhakar pradeep praful pramod pranab
prasad prashant pratap prateek pratibha praveen pravin preben predrag preeti prem presley preston primitivo priscilla
priti priyanka prue przemyslaw puan puja puneet punit purificacion purnima pushpa putri qasim qiang qing quang quentin
quinn quinton quirino quiteria quoc quynh rabia rachael racheal rachelle rachid rachna racquel radek radha radka
radoslaw radu rae raegan rafaela rafe raffaele raffaella rafiq raghav raghu ragnar ragnhild raheem rahim rahman rahmat
raija raimo raimondo raimund raimunda raimundo raina raine raissa raja rajan rajat rajeev rajendra rajiv rajni rakesh
raksha raluca ram rama ramakrishna raman ramin ramiro ramona rana ranald randal randall randi randolph rania ranjan
ranjit raphaela raphaelle ras rasha rashad rashid rashida rashmi rasmus ratan ratna rauno raven ravinder ravindra
raymonde raymundo razak razvan reagan reanna reba rebeca rebekah reece reed reem reena reenie reese refilwe reg reggie
reginald reginaldo regine rehana rehman reijo reiko reimer reine reinhold reinier reinout rekha remco remi remo remy
rena renae renan renato renaud renee renita rens renske renu renzo reuben rex reyna rhea rhian rhiannon rhoda rhona
rhonda ria rian riaz ricard riccarda richie rickey ricki ricky rico riikka rik riley rina rini rino rinus risma risto
ritu ritva riyanti rizwan robbert robbie robby robyn rocco rochelle rocio rod roddy roderich roderick rodger rodica
rodney rodolphe rody roel rogelio rogerio rohini rohit roisin rolande rolando rolland romain romane romano romeo romesh
romeu romina romolo romulo romy ronaldo ronda rong roni ronnie roopa roos roque rosalba rosalia rosalind rosalinda
rosalyn rosalynn rosana rosangela rosanna rosanne rosco roscoe roseann roseanne roseline rosella roselyn rosemarie
rosemeire roser rosetta roshan rosi rosie rosilene rosina rosine roslyn rosmah rossana rossella rotimi rowan rowena
roxana roxane roxann roxanne roxie roya royce ruairi rubens rubi rubina ruby ruchi rudi rudiger rufino rufus ruggero
rukia rune rupa rupal ruprecht ruslan russel rusty ruthann ruthie ruud ryder ryo ryota ryszard ryuichi saad saara sabina
saburo sacha sachiko sachin sade sadia sadie saeed saeid sahar sajid sakaja sakari sakura saleem saleh salif salim
sallie salome salud salvatore samanta samba sameer sami samia samina sammie sammy samuele sana sancho sander sandhya
sandi sandie sandor sandy sanele sangeeta sanja sanjeev sanjiv sanne santi santino santosh saoirse sapna sarina sarita
sasa saskia satish satoru satu saturnino satya saulo saundra saurabh savanna saverio savino savita sayuri scarlett scot
scottie se-hoon seamus sebastiaan sebastiana sebastiano sebastiao seema segolene segun seija seiji selena selim selina
sem sema seo-yeon seppo serafim serafina serena sergi sergii sergiy serhii serhiy serkan settimio severine severino
sevgi seydou shabana shafiq shahbaz shahid shahnaz shailesh shaina shakeel shakira shalini shan shana shanae shanda
shanel shania shanice shankar shanna shanon shante shanti sharad shari sharif sharlene sharlyn sharron sharyn shashi
shauna shavon shawn shawna shayla shayna shaynne shazia shea sheena sheetal shekhar shel shelby sheldon shelia shelley
shelly shelton sheree sheri sherie sherif sherman sherri sherrie sherry sherwin sheryl shigeru shilpa shin shinichi
shinji shirin shiv shivani shizuka sho shoaib shobha shoichi shola shona shonda shota shreya shrikant shruti shu shubha
shubham shunichi shunsuke shweta shyam siamak sian sibel sibusiso sibyl sid siddharth sidnei sidney sidonie sidra
siegbert sieglinde siegmar sienna sigbjorn sigmar signe sigrun silas silja silje silvana silvano silvestre silvestro
silvio simao simeon simonetta sina sindisiwe sinead siobhan siri sirpa sissel sithembile siv sixto siyabonga sizwe
sjoerd skylar slamet slavica slawomir slobodan smita smriti sneha snehal snezana socorro sofie sohail soheila soili
solene solenne solly solomon solveig sona sonal sonny sonya soraya soren sorin soumya sourav spencer spyros srdjan
srinivas staci stacie stacy staffan stanislaw stefani stefano steffen steffi stein stelian stelios stepan stevie stewart
stig stijn stina stine stu su subhash sudha sudhir sueli sujata sukarno suki suleyman suman sumiko sumit sundar sune
sung-ho sunita sunny supriya surendra surinder surya sushil sushma susi susie susumu sutopo suzan suzana suzanna suzette
suzie svein svend svenja svitlana swantje swapna swati sybil sydnee syed sylvain sylvaine sylvester sylvette sylwia
synnove szilvia szymon tabata tabatha tad tadashi tadeu tadeusz tadhg tahir taina tainara takahiro takako takao takeshi
takuya talat talia talita tallulah tamar tamas tameka tamela tamer tamera tami tamika tammie tammy tamra tamsin tanguy
tania tanisha tanvi tapani tapio taras tarcisio tarja taro tarun taryn tasha tasneem tassilo tatiane tatsuya tatum
tawanda tawny taya taylor teagan teddy teemu tegan teija telmo temitope tempest tendai tendayi teodor teodora teodoro
teofilo tera teresinha teri terje tero terra terrance terrell terrence terri terrie terttu tess tessa tetiana tetsuo
tetsuya tetyana teun thad thaddeus thais thalia thalita thamires thanasis thandeka thandi thandiwe thant thao thein
thelma thembi theodoros theodosia theophile theron thibaud thibault thibaut thijs thilo thor thora thorben thorbjorn
thorsten thorvald thulani thuy tia tiana tiara tibor tien tierney tiffani tiffany tiina tijana tijmen till tillie tilly
tilman timmy timothee tineke tishaura tito titus tiwa tiziana tiziano tjeerd tobey tobi tobin toby tod toivo tola tolu
tomaz tommaso tommi tommie tomoko tomomi tone toney tonia tonino tonya toon tope topher torben torbjorn tore torgeir
tori torill torrance torstein toru toshiko toshio tove toya toyin tracee traci tracie traian traudl traute travers tre
trent trey tri tricia trina trine trinidad trish trisha trista tristram troels trond troy trude trudi trudie trudy trung
tshepo tsutomu tuan tucker tuija tullio tumelo tunc tuomas turgut turid tuti tuula tuva twila txema tyler tyra tyree
tyrell tyrone tyson ubaldo ubiratan uche uchenna uday uddhav udo ugo ugochi ugur ujjwal ulku ulli ulrika umar umberta
umesh umit una unai unni uno upendra urs ursel urszula usha usman ute uttam uzma uzoma vadym vaibhav val valarie
valdemar valdir valentino valentyn valentyna valeriano valerio valmir valter vanda vandana vandro vanesa vania varun
vasant vasile vasilis vassilis vasudha vasyl vaughan vaughn veda veena vegard veikko veit veli velma venkat venkatesh
vern verna vesa vesna vi vibha vic vick vickie victoire victoriano victorien vida vidar vidya vigdis viggo vikas vikki
viktoria ville vilma vimal vin vina vinay vincenza vineet vinicio vinicius vinnie vinod violaine violet viorel vipin
viraj virendra virgil virgilio virpi virtudes vishal vishnu visitacion vitale vitaliy vito vitor vitoria vittoria
vittorio viv vivek viviana viviane vivien vivienne vlad vladan vladimira vladislav volkmar von vonda vuk vusi vyacheslav
wade wael wagner wahid wahyu waldemar waldir waldo walid wally walmir waltraud wambui wanderley wanita wanjiku wanjiru
waqar warner waseem wayan wayland wen wenche wendell wenzel wes wessel whitney widodo wiebke wieland wies wieslaw wietse
wijnand wilbert wilbur wilda wiley wilford wilfred wilfredo willa willard willemijn willemina willie willis wilma
wiltrud wim winfried winifred winnie winona witold wojciech wolf wolfram won-soon woodrow woody wouter wulan wyatt
xabier xander xaver xavi xenia xia xiang xiao xiaoming ximena xin xiu xochitl xolani xue yaa yadira yael yago yahya
yaiza yan yana yanti yara yaroslav yasemin yash yasin yasmina yasuhiro yasuko yavuz yaw yelena yemi yeoh yesenia yevgeny
yevhen yewande yi yiannis yilmaz ying yngve yoann yogesh yogi yohan yoichi yoko yolande yonas yong yoshi yoshiko yoshio
yoshiro younes young-soo yousuf yu yudi yui yuji yuka yukari yukiko yukio yuko yulia yuliana yuliya yumi yumiko yun yuni
yuriko yutaka yvan yvon zach zachariah zachery zack zadie zafar zahid zahra zaid zaida zain zainal zaira zandile zandra
zane zanele zara zaw zdenka zdzislaw zeinab zeke zeki zelda zelia zelie zeljko zelma zena zenaide zenzele zeynep zhen
zhi zhong zia ziad zilda zion zita zlatko zodwa zofia zoila zola zora zoran zorica zoya zsolt zsuzsa zubair zula zuleica
zulema zulkifli zuzana zweli zygmunt
"""


@functools.cache
def given() -> frozenset[str]:
    """Given names in the languages and countries that city news speaks of."""
    return persons.given() | frozenset(_GIVEN.split())
