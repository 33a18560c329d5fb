"""More given names, by which a person is known who bears no office; folded, a list of this project's own making.

Those of ``cities.persons`` also speak against a city of their name; these do not. A to k are here, l to z next door.
"""

import functools

from pledgetrack.extract.cities import persons
from pledgetrack.extract.cities.given_l_to_z import L_TO_Z

_A_TO_K = """
aaliyah aarav aarti abbas abbie abby abdoulaye abdulrahman abebe abel abelardo abenaa abhijit abhishek abilio abimola
abiodun abiola abu acacio achieng achille achim ada adaeze adalberto adalgisa adama adan adaora addie ade adebola
adedayo adekunle adela adele adelheid adelina adelino adelmo ademir adeola aderonke adil adilson adina aditi aditya
adjei adjoa adjoua adnan adolfo adoracion adriaan adrianna adrienne aecio affoue afia afonso afua afzal agata agathe
agnese agneta agostinho agostino agueda agus agustin ahmet ahok aikaterini aileen ailton aimee aina ainhoa ainsley
aisling aissatou aitana aitor aivar ajay ajit akash akbar akihiko akin akinwumi akinyi akio akosua akoth akram akshay
akua alana alasdair alastair albin albino alceu alcides aldo alec aled aleida aleix aleksandar aleksander aleksandra
aleksei alemayehu alena alesha alessandra alessia alethea alexa alexandro alexia alfeu alfie alfons alfonsina alia
alick alida alina aline aliou alisa alisha alissa alistair alix aliyah allegra alma almudena almut alok alondra alonso
aloysius altair althea alun alwin alwyn alyssa amadeo amadeu amado amadou amaia amaka amal amalia aman amandine amani
amari amariah amaro amaya ambrose amedeo amelie amerigo amie amilcar aminah aminata aminu amira amita amitabh amjad
ammar amol amrita anahit anais anand ananya anas anastacia anastasia anastasios anastasiya anatoly anca ancuta ander
anders anderson andi andile andree andreea andrei andreia andrej andria andrina andris andriy andrus anele aneta anett
angeles angelina angelique angels angharad angie angus anibal anicet aniela anika aniket anisha anissa anitra anjali
anjana ankit ankita ankur annabel annabelle annalise annalivia annamaria annegret anneke anneli annelie annelies
annemarie annick annmarie annunziata anouk anoushka ansel anselm anselmo ansgar anthea antia antoinette antonella
antonina antonis antti anu anuj anup anupam anupama anuradha anwar anwen anya aoife aparecida aparna apirak apolline
apolonia apostolos ara araceli aram arash archana ardal aretha ari ariadna ariadne ariana arianna arie arief ariel
arielle aristides arja arjen arlene arlindo arlo armand armelle armen armida armin arnaldo arnau arne arno aroha arpad
arsene artem arti arto artur arun aruna arundhati arvid arvind arvo arwen ary asa asad asha ashish ashlee ashleigh
ashlyn ashok ashwin ashwini asier asif aslan aslaug asma assumpta assunta asta astra astrud athanasios athena atieno
atif atiya atle attila attilio atul aubrey aud aude audra audrey audun augusta augustin auma aung aurea aurelie
aurelien aurelio aurore ava avi avinash avril axel axelle aya ayaan ayanda aye aylin aynur ayo ayodeji ayodele ayumi
azadeh azhar aziz aziza azlan azman azra azza babacar babajide babak babatunji bahar bakary bala balaji balazs balint
baltasar baltazar bambang bamidele baptiste baraka barb barbel barend baris barney bartholomew bartolomeo bas bashir
bastian bastien basuki beata beate beatrix becky begona behrouz bekele belen belinda bella bellamy benedetta benedetto
benedicte benedita beniamino benita benito benjie benno benny bente bento berengere berit berk bernabe bernadete
bernadette bernadine bernardino bernice berta bertha berthold bertrand beryl bess bessie bethan bethany betsy bettina
beulah bev bhargavi bhaskar bhavesh bhavna bhupendra biagio bibiana bijan bilal biljana billie binh birger birgitta
birte bisi bjarne blair blaise blake blanca blandine blaz blythe bo boaz bodo bohdan boitumelo bojan bojana bola
bolanle bongani bongbong bonita bonnie borja borje boubacar boyd bozena bradley brady bram branko braulio brea breanna
bree brendon brenna briana brianna brice bridget bridie brigid brigitta briony britt britta brittany brock brodie
bronagh bronwen brooke bruna bryce bryn bryony buddy buhle bukola burak burcu burkhard burkhart bushra busi bwalya
byron caetano cahir caio caitriona caleb calla callan callum calum camelia camilla camilo canan candace candela candice
candido candy caoimhe capucine cara carey carina carissa carlene carles carlijn carlota carlotta carly carme carmel
carmela carmelo carmine carolin carri carrie caryn carys casandra casey casimir caspar cassandra cassia cassiano cassie
cassio catalin cate caterina cathern cathi cathie cathleen cathryn catriona cayla cecile cecilie cees celestin
celestine celestino celso cem cemal ceri cerys cesaire cesare chadchart chandan chandrika chanel chantal chantelle
charlene charley charline charmaine charo chas chauncey chaya chebet cheikh chelsey chen cher cheri cherie cherry
cheryl chet chetan chiamaka chidera chidinma chie chiedza chihiro chika chima chimamanda chinonso chinwe chioma chipo
chisomo chrissie chrissy christel christelle christer christos chrystelle chuck chuka chukwudi chukwuma chuy cian ciara
ciaran cicely cillian cipriano cira ciro citlali clare clarence clarice clarissa clarisse clark claudete claudette
claudine clayton cleber cleide clelia clementine cleusa cliff clifford clint clodagh clotilde clover clovis codrin cody
coen colby cole coleen colleen colombe conceicao concetta conchita connie connor conrad constantin coralie corazon
cordelia cordula corentin corey cori corien corina cormac cornelia cornelis corneliu cornelius corrina cosima cosimo
cosmin costanza costas costel coumba courtney covadonga coy cressida crina cristi cristiane cristiano cristin cruz
csaba cuauhtemoc cuong curt cybil cyprien cyrielle cyrille daan dace dacian dag dagfinn dagmar dagny dahlia daichi
daisuke dalal dalia dalisay dalva damaso damiano damiao damilola damir damon danae danai dandre dane dani danica danika
danilo danita danna dante daphne dapo darby darcy daria darin dario darius dariusz darko darla darlene darragh darrell
darriea darryl daryl dasha davi davide davina davis davor dawid dawit dayane dayna dayo deana deandre deanna deanne
dearbhla debashis debbie debby debora dedi dee deena deepa deepika deepti deidra deidre deirdre deise deja dejan
delbert delfim delfino delia della delma delores delroy demet demetria demetrio demetrius dena denice denilson denisha
deniz dennise denny denys denzel deodoro deon dermot derrick dervla desamparados desiderio desiree desmond despina
detlef devendra devika devin dewayne dexter dezso dhruv dian diann dianna dianne dick didi dieudonne dilma dilys
dimitar dimitra dimitrios dina dineo dinesh dino diogo dion dionne dirce divya dixie djarot djeneba djoko dmytro doina
dolly dolors domenica domenico domingo domingos dominika donal donatella donato donella donncha donnie donovan doreen
dorian doriana dorin dorota dorothea dorothee dorte dottie dougal dov dragan dragana dragos drazen drew drissa duane
dunja dusan dwayne dwi dympna dzintars eamon eamonn earle earnest eartha ebba ebele ebere eberhard eboni ebony ebrahim
ebru ece eckart ed edda edel edelmira edeltraud edgars edilson edinho edita edmilson edmond edmundo edna edoardo
edouard edson eduard edurne edwige edwina eeva efe effie efrain efrat efren efua egidio egil egon ehrenfried ehsan
eibhlin eija eiji eilidh eilish eimear einar eithne eivind eka ekene eknath eko ekow elaina elbert eldon eleanore
eleazar eleonora eleonore elfriede elham eliana eliane elie eliette elin elina elinor elio elisabet elisabetta
elisangela eliseo elisha elissa elka elke elle ellie elliott ellis elma elmar elmer elodie eloisa eloise els elsie
elspeth elton elva elvira elvis elwood elwyn elyse elza elzbieta emanuel emanuela emanuele emelie emeline emer emerson
emese emi emiel emigdio emilee emilian emilien emine emlyn emmett emrys encarnacion enda endang ender engelbert enid
eniola ennio enric enrica enya enzo eoghan eoin ephraim epifanio erasmo erdal erdem erhard eri eriko erland erma
ermanno ermelinda ernan ernesta ernestine errol ersilia ervin erwin esa esdras eseta esi eskil esmee esmeralda esra
essie essomba esta estefania estela estella esteve eszter ethel etiennette etta ettore euan eugenia eugenie eula
eulalia eunice eurico eusebio eustace evandro evangelia evangeline evangelos evaristo evelien evelina evelyne everardo
evert evie ewald ewelina eyal eyob ezekiel ezequiel ezio ezra fabiana fabiano fabienne fabiola fabrice fabricia
fabrizia fabrizio fadi fadumo fahad fahrettin faisal faiza fallon fannie farah farai faraz farhad farhan farid farida
faridah faris farooq farouk faruk farzad fatemeh fatou fatoumata fausta fausto fauziah fawad fay faye feargal fedele
felicie felicitas felicity felisberto feliu femi femke feng fenna ferdi ferdinand ferdinando ferenc fereydoun fergal
fergus ferhat fermin fern fernand fernande ferran fetu fidel fidelma fikile filiberto filip filipa filipe filippo fina
finbarr finlay finn finola fionn fionnuala fiorella fiorenza firat fitri flaminia flavia flavie flavien flavio fleur
floor flor flora florencio florent florentin florentina floriane floriano florin floris floyd flynn fola folake
folasade fortino fotini franca frances francesc franco franka frankie franklin frans frantisek franziska fraser frauke
freda freddie freddy frederique fredrik freja freya frida fridtjof friederike friedhelm friso frits frode fulvio fulya
fumi fumiko funke funmi funmilayo furkan gabby gabe gabi gabino gabor gael gaelle gaetan gaetano gail gale galen galina
galo ganesh ganjar garrett garry garth gaspard gaspare gatien gaurav gauri gautam gayatri gayle gaynor gbenga gediminas
geert geeta geetha geir gena genaro gene geneva genevieve gennaro genoveva geoffery geoffroy geordin georgette georgie
georgina georgios geraint geraldine geraldo gerda gergely gerhild geri gerlinde germaine german germano gerrit gerry
gerson gert gertrud gertrude getachew gheorghe gherardo ghislain ghislaine ghulam gia giampaolo giampiero giancarlo
gianfranco gianluca gianmarco gianmaria gianna giannina giannis gibran gideon gijs gil gilberto gilda gilles gilmar
gilson gines ginette ginny gino gioacchino gioia giordano giovannella girish gisela gisele giselle gita gitte giuliana
giuliano giulio giuseppina gladys glaucia glauco glenda glenna glenys glyn glynis goldie goncalo gopal goran gordana
gorka gottfried gotthard govind graca graciela grady graeme grainne grazia graziella grazyna gregorio gretchen gretel
griffin griselda gro guadalupe gudrun guglielmo guilhem guillem guillemette gul gulsen gumersindo gunda gundars gundula
gunhild gunilla gunnel guro gurpreet gus gustel gwen gwenaelle gwendolyn gwenola gwyn gwyneth gwynne gyorgy gyula
haakon habib habiba hadi hadiza hadley hafiz hafsa haile hailey haizea haji hajime hajra hakim hakon hal haley halil
halima halime halina halsema halvard halvor hamid hamish hanan hanh hanif hank hanna hanne hanneke hannele hannelore
hannu hardeep haris harish harley harm haroon harpreet harri harriett harris harrison harsha hartmut hartwig haruka
haruki haruto hasan hasnah hatice hattie hauwa havard hawa hayden haydn hayk hayley hazel heba hedda hedvig hedwig hege
heidrun heikki hein heinke heitor helder heledd heleen helge heli helle helmar helmuth heloisa hema hemant hemi hendra
hendro henk henna henning henny henrietta henriqueta herb hercilio heribert heriberto herlinde herman hermes hermien
hermine herminio hermione hernan herschel herta heru herve hessel hester hettie hideki hideo hien hieu hilario hilde
hildebrando hildegard hilkka hillel hilmar hiltrud himanshu hina hipolito hippolyte hiroaki hiroko hiroyuki hisashi
hishamuddin hitesh hitoshi hjalmar hjordis hollie homero honore honorine horace horacio horia hortense hortensia
hossein howell howie hristo hrvoje huey huguette hui humaira humberto humphrey hunter husain huseyin hussain huw hywel
iain ianthe iara ibrahima ibtisam ibukun ichiro idris iestyn ieuan ieva ifan ifeanyi ifeoma ifor ifran ignatius ignazio
igone ihab ihor ihsan ike ikechukwu iker ikram ila ilan ilana ilaria ilario ilda ildiko ilene ilhan iliana ilias ilie
ilker ilkka ilmari ilona ilze iman imanol imants ime imee imma imogen imre ina inacia inacio inaki indah indalecio
indira indra indrek ineke inez ingeborg ingemar inger ingibjorg ingmar ingolf ingram ingrida ingrun ingvild inigo inka
inmaculada ioanna ioannis iolanda iolo ipek iqbal ira iracema irantzu irati iratxe iren irenee irfan iriana irineu irja
irma irmgard irmtraud irune irvin irwin iryna isa isabeau isadora isaiah isaias isaline isatou isaura iseult isha
ishaan ishaq ishbel ishita isidoro isidro isko ismael isobel isolde israel issa issac istvan italo itamar itzel itziar
iulia iva ivanka ivano ivar ivaylo ivete ivica ivo ivone ivonne ivor ivy iwan iwona izaak izabela izaskun izzy jaak
jaakko jaana jaap jaber jabulani jacco jace jacek jacinda jacinta jacinto jacira jaclyn jacquelyn jacqui jada jade
jaden jadranka jadwiga jagdish jaione jairo jalal jamal jameela jami jamil jamila janae janaina jandir jandira janelle
janette janie janina janis janja janka janne janneke jannette jantine janusz jardel jari jarkko jarl jarle jarmila
jarmo jaroslav jaroslaw jarrett jarrod jarvis jasmin jasna jasper jaswinder jaume javad javed javi jaya jayant jayden
jayesh jayne jaynie jazmin jeana jeanette jeanie jeanine jeannette jeannie jeannine jeb jed jejomar jelani jelena jelle
jemima jemma jena jenna jennie jepkemei jerald jeremiah jeremie jeri jermaine jeroen jerrold jerzy jess jessamine
jessie jetske jewell jhonatan jie jillian jimena jing jiro jitendra jitka joakim joanie joann joaquina jocelyn jodi
jody joelle joely joep joey johnnie joice jojo jolanda jolanta jolene jolie jonah jonatan jonathon joni jonna jonny
jools joost jordina jorgen joris jorja jorma jorn jorunn jos joseba josefina josefine josep josette josiane josias
josip joss josselin jost josue josune jouko jouni jovana jovita jovito jozef jozsef juanjo juarez jucelino judah judd
jude judi judicael judie judit juhani juho juliane julianna julianne juliano julieanne juliette juma jummai jun junaid
junia junichi junior junko jurandir jurate jurgita juri juris jussi justina justyna jutta juvenal jyoti jyotsna jyri
jyrki kaarina kabelo kabiru kacey kadiatou kadir kadri kagiso kai kaia kaido kailash kaisa kaitlin kaitlyn kalev kalle
kalpana kalpesh kamau kamil kamila kamran kanokwan kanya kaori kapil kara karan kare kareem karel kari karima karina
karine karissa kariuki karlheinz karlo karly karol karoly karri karrie karsten karthik kartika kasey kashif kaspar
kasper kassandra katalin katarina katelyn katerina kateryna katharine kathi kathie kathrine katia katlego katrice
katrien katrine katsu katy kaveh kavita kavitha kaya kayden kayla kaylee kayleigh kayode kaz kazimierz kazuki kazuko
kazuo keahi kebede keeley keely keenan kees kehinde keiichi keiji keira keisha kekoa kelan kelechi kelley kelli kellie
kelsey kelsie kelvin kemal kemi kendall kendra kendrick kenichi kenna kennedy kentaro kenza keoni kerem keri kermit
kerri kerrie kersti kerstin kerubo keshav keshia kestutis ketut kev kevan khadijah khady khairul khaled khalifa khalil
khanyi khin khoa khofifah khurram kiana kiara kiera kieron kiersten kilian killian kimber kimberlee kimberley kinga kip
kipchoge kiplagat kiprop kiran kirby kiri kirill kirk kirsi kirsti kirstie kirstin kirti kishore kit kitty kiyoshi
kizzy kjersti kjetil klaas klara klas klaudia klavs kleber kobina koen koffi kofoworola koichi koji kojo kolby koldo
konrad konstantin konstantina konstantinos koray korey kori korina kornelia kosuke kouame kouassi kraig kresimir kris
krista kristel kristi kristie kristiina kristine kristoffer kristopher kristy krisztina krystal krystle krystyna ksenia
kumiko kunio kunle kurtis kushal kwadwo kwaku kwasi kwesi kyaw kyla kylie kyra kyriakos
"""


@functools.cache
def given() -> frozenset[str]:
    """Given names in the languages and countries that city news speaks of."""
    return persons.given().union(_A_TO_K.split(), L_TO_Z.split())
