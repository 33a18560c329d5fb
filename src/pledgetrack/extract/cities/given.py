"""More given names, by which a person is known who bears no office; folded, a list of this project's own making.

Those of ``cities.persons`` also speak against a city of their name; these do not. A to k are here, l to z next door.
"""

import functools

from pledgetrack.extract.cities import persons
from pledgetrack.extract.cities.given_l_to_z import L_TO_Z

_A_TO_K = """
aaliyah aarav aarti abbas abbie abby abdoulaye abdulaziz abdulla abdulrahman abebe abel abelardo abenaa abhijit
abhishek abilio abimola abiodun abiola abu acacio achieng achille achim ada adaeze adalbert adalberto adalgisa adama
adan adanech adanna adaora addie ade adebola adedayo adekunle adela adele adelheid adelina adelino adelmo ademir
adeola aderonke adhiambo adil adilson adina aditi aditya adja adjei adjoa adjoua adnan adolfo adoracion adriaan
adrianna adrien adrienne adwoa aecio affoue afia afonso afua afzal agata agatha agathe agnese agneta agostinho
agostino agueda agus agustin ahmet ahok aibek aigerim aikaterini aileen ailton aimee aina ainhoa ainsley aisling
aissatou aitana aitor aivar ajay ajit akash akbar akihiko akin akinwumi akinyi akio akosua akoth akram akshay akua
alana alasdair alastair albin albino albrecht alceu alcides aldo alec aled aleida aleix aleksandar aleksander
aleksandra aleksei aleksey alemayehu alemu alena alesha alessandra alessia alethea alexa alexandro alexia alfeu alfie
alfons alfonsina algirdas alia alick alida alin alina aline aliou alisa alisha alissa alistair alix aliya aliyah
allegra alma almaz almudena almut alok alondra alonso aloysius altair altan althea alun alwin alwyn alyssa amabel
amadeo amadeu amado amadou amaia amaka amal amalia aman amandine amani amari amariah amaro amaya ambrose amedeo amelie
amerigo amie amilcar aminah aminata aminu amira amita amitabh amjad ammar amol amr amrita amro anahit anais anand
ananya anas anastacia anastasia anastasios anastasiya anatolii anatoly anca ancuta ander anders anderson andi andile
andree andreea andrei andreia andrej andria andrii andrina andris andriy andrus anele aneta anett angeles angelina
angelique angels angharad angie angus anibal anicet aniela anika aniket anisha anissa anitra anjali anjana ankit
ankita ankur annabel annabelle annalise annalivia annamaria annegret anneke anneli annelie annelies anneloes annemarie
annemieke annick annikki annis annmarie annunziata anouk anoushka ansel anselm anselmo ansgar antero anthea antia
antoinette antonella antonina antonis antti anu anuj anup anupam anupama anuradha anwar anwen anya anyango aodhan
aoife aparecida aparna apirak apolline apolonia apostolos ara araceli aram araminta arash archana ardal aretha ari
ariadna ariadne ariana arianna arie arief ariel arielle aristides arja arjan arjen arlene arlindo arlo armand armelle
armen armida armin arnaldo arnau arndt arne arno aroha arpad arpine arsene artem arti arto artur arturas arun aruna
arundhati arunee arvid arvind arvo arwen ary asa asad asako aset asha ashish ashlee ashleigh ashlyn ashok ashot ashraf
ashwin ashwini asier asif askar aslan aslaug asma assumpta assunta asta astra astrud athanasios athena athina atieno
atif atiya atle atsuko atsushi attila attilio atul aubrey aud aude audra audrey audun augusta augustin auke auma aung
aurea aurelie aurelien aurelio aurore ava avi avinash avril awa awuor axel axelle aya ayaan ayaka ayanda aydin aye
ayele aykut aylin ayman aynur ayo ayodeji ayodele ayumi azadeh azamat azhar aziz aziza azlan azman azra azza babacar
babajide babak babatunji bahadir bahar bakary bakhyt bakyt bakytzhan bala balaji balazs balint baltasar baltazar
bambang bamidele baptiste baraka barb barbel barbla barend baris barney bartholomew bartolomeo bas bashir bassam
bastian bastien basuki beata beate beatrix becky begona behrouz bekele bekir belen belinda bella bellamy bence
benedetta benedetto benedicte benedita beniamino benita benito benjie benno benny bente bento berengere berhanu berit
berk bernabe bernadete bernadette bernadine bernardino bernice berta bertha berthold bertrand beryl bess bessie bethan
bethany betsy bettina beulah bev bharati bhargavi bhaskar bhavesh bhavna bhupendra biagio bibiana bijan bilal biljana
billie binh biodun birger birgitta birte birthe bisi bjarne blair blaise blake blanca blandine blaz blythe bo boaz
bobur bodo boguslaw bohdan bohumil bohuslav boitumelo bojan bojana bola bolaji bolanle bongani bongbong bonita bonnie
borislav borja borje boubacar boudewijn bouke boyd bozena bozidar bradley brady bram branimir branka branko braulio
brea breanna bree brendon brenna briana brianna brice bridget bridie brigid brigitta briony britt britta brittany
brock brodie brody bronagh bronwen brooke bruna bryce bryn bryony buddy buhle bukola burak burcu burkhard burkhart
bushra busi busisiwe bwalya byron caetano cahir caio caitriona caleb calla callan callum calum camelia camilla camilo
canan candace candela candice candido candy caoimhe capucine cara carey carina carissa carlene carles carlijn carlota
carlotta carly carme carmel carmela carmelo carmine carolin carri carrie carwyn caryn carys casandra casey casimir
caspar cassandra cassia cassiano cassie cassio catalin cate caterina cathern cathi cathie cathleen cathryn catriona
cayla cecile cecilie cecily cees celeste celestin celestine celestino celso cem cemal cemil cengiz ceri cerys cesaire
cesare chadchart chandan chandrika chanel chantal chantelle charlene charley charline charmaine charo chas chatchai
chauncey chaya chebet cheikh chelsey chen chepkoech cher cheri cherie cherono cherry cheryl chet chetan chiamaka
chidera chidinma chie chiedza chieko chihiro chika chilombo chima chimamanda chinonso chinwe chioma chipo chisomo
chitra cholpon chrissie chrissy christel christelle christer christos chrystelle chuck chuka chukwudi chukwuemeka
chukwuma chuy cian ciara ciaran cicely cillian cipriano cira ciro citlali clare clarence clarice clarissa clarisse
clark claudete claudette claudine clayton cleber cleide clelia clementine cleusa cliff clifford clint clodagh clotilde
clover clovis codrin cody coen colby cole coleen colleen colombe conceicao concetta conchita connie connor conrad
constantin coralie corazon cordelia cordula corentin corey cori corien corina cormac cornelia cornelis corneliu
cornelius corrie corrina cosima cosimo cosmin costanza costas costel coumba courtney covadonga coy cressida crina
cristi cristiane cristiano cristin cruz csaba cuauhtemoc cuong curt cybil cyprien cyrielle cyrille czeslaw daan dace
dacian dafydd dag dagfinn dagmar dagny dahlia daichi daisuke dalal dalia dalisay dalva damaso damiano damiao damilola
damir damon danae danai dandre dane dani danica danijel danika danilo danita danna dante danuta daphne dapo darby
darcy daria darin dario darius dariusz darko darla darlene darnell darragh darrell darriea darryl daryl dasha daulet
davi davide davina davis davit davor dawid dawit dayane dayna dayo deana deandre deanna deanne dearbhla debashis
debbie debby debora dedi dee deena deepa deepika deepti deidra deidre deirdre deise deja dejan delbert delfim delfino
delia della delma delores delroy delyth demet demetria demetrio demetrius dena denice denilson denisha deniz dennise
denny denys denzel deodoro deon dermot derrick dervla desamparados deshawn desiderio desiree desislava desmond despina
detlef devendra devika devin dewayne dexter dezso dhruv dian diann dianna dianne dick didi diederik dieudonne dilma
dilnoza dilwyn dilys dimitar dimitra dimitrios dina dinara dineo dinesh dino diogo dion dionne dirce divya dixie
djarot djeneba djoko dmitry dmytro doina dolly dolors domagoj domenica domenico domingo domingos dominika donal
donatella donato donella donncha donnie donovan dorcas doreen dorian doriana dorin dorota dorothea dorothee dorte
dottie dougal dov dragan dragana dragos drazen drew drissa drusilla duane dulcie dunja dusan dwayne dwi dympna
dzintars eamon eamonn earle earnest eartha ebba ebele ebere eberhard eboni ebony ebrahim ebru ece eckart eckhart ed
edda edel edelmira edeltraud edgars edilson edinho edita edmilson edmond edmundo edna edoardo edouard edson eduard
edurne edwige edwina eelco eelke eeva efe effie efrain efrat efren efua egidio egil egon ehrenfried ehsan eibhlin eija
eiji eiko eilidh eilis eilish eimear einar eirlys eithne eivind eka ekene ekkehard eknath eko ekow elaina elbert eldon
eleanore eleazar eleonora eleonore elfriede elham eliana eliane elie eliette elin elina elinor elio elisabet
elisabetta elisangela eliseo elisha elissa elka elke elle ellie elliott ellis elma elmar elmer elodie eloisa eloise
els elsie elspeth elton eluned elva elvira elvis elwood elwyn elyse elza elzbieta emanuel emanuela emanuele emelie
emeline emer emerson emese emi emiel emigdio emilee emilian emilien emine emlyn emmett emmitt emrys emyr encarnacion
enda endang ender engelbert enid eniko eniola ennio enric enrica enya enzo eoghan eoin ephraim epifanio erasmo erdal
erdem erhan erhard eri eriko erkki erlan erland erlend erma ermanno ermelinda ernan ernesta ernestine errol ersilia
ervin erwin esa esdras eseta esi eskil esme esmee esmeralda espen esra essie essomba esta estefania estela estella
esteve eszter ethel etiennette etsuko etta ettore euan eugen eugenia eugenie eula eulalia eunice euphemia eurico eurig
eusebio eustace evandro evangelia evangeline evangelos evaristo evelien evelina evelyne everardo evert evgeny evie
ewald ewelina eyal eyob ezekiel ezequiel ezio ezra fabiana fabiano fabienne fabiola fabrice fabricia fabrizia fabrizio
fadi fadumo fahad fahd fahrettin faisal faiza falko fallon fannie farah farai faraz farhad farhan farid farida faridah
faris farkhod farooq farouk faruk farzad fatemeh fatou fatoumata fausta fausto fauziah fawad fawaz fay faye feargal
fedele felicie felicitas felicity felisberto feliu femi femke fenella feng fenna ferdi ferdinand ferdinando ferenc
fereydoun fergal fergus ferhat fermin fern fernand fernande ferran ferry fetu ffion fidel fidelma fikile fikret
filiberto filip filipa filipe filippo fina finbarr finlay finn finnegan finola fionn fionnuala fiorella fiorenza firat
fitri flaminia flavia flavie flavien flavio fleur floor flor flora florencio florent florentin florentina floriane
floriano florin floris floyd flurin flynn fola folake folasade folkert fortino fotini franca frances francesc franco
franka frankie franklin frans frantisek franziska fraser frauke freda freddie freddy frederikke frederique fredrik
freek freja freya frida fridtjof friedemann friederike friedhelm friso frits frode fulvio fulya fumi fumiko fumio
funke funmi funmilayo furkan gabby gabe gabi gabino gabor gael gaelle gaetan gaetano gail gale galen galina galo
ganesh ganjar garrett garry garth gaspard gaspare gatien gaurav gauri gautam gayane gayatri gayle gaynor gbenga
gearoid gediminas geert geertje geeta geetha geir gela gena genaro gene geneva genevieve gennady gennaro genoveva
geoffery geoffroy geordin georgette georgi georgie georgina georgios geraint geraldine geraldo gerben gerda gergely
gergo gerhild geri gerlinde germaine german germano gernot gerrit gerry gerson gert gertrud gertrude getachew gethin
ghassan gheorghe gherardo ghislain ghislaine ghulam gia giampaolo giampiero gian giancarlo gianfranco gianluca
gianmarco gianmaria gianna giannina giannis gibran gideon gijs gil gilberto gilda gilles gilmar gilson gines ginette
ginny gino gintaras gioacchino gioia giordano giorgi giovannella girish girma gisela gisele giselle gita gitau
githinji gitte giuliana giuliano giulio giuseppina gladys glaucia glauco glenda glenna glenys glyn glynis gokhan
goldie goncalo gopal goran gordana gorka gottfried gotthard govind graca graciela grady graeme grainne grayson grazia
graziella grazyna gregorio gretchen gretel greyson griffin griselda gro guadalupe gudrun guglielmo guilhem guillem
guillemette gul gulmira gulnara gulsen gumersindo gunda gundars gundula gunhild gunilla gunnel gunta guntis gunvor
guoqiang guro gurpreet gus gustel gwen gwenael gwenaelle gwendolen gwendolyn gwenllian gwenola gwilym gwyn gwyneth
gwynne gyorgy gyula haakon habib habiba hadi hadiza hadley hafiz hafsa haile hailey hailu haitham haiyan haizea haji
hajime hajra hakim hakon hal haley halil halima halime halina halsema halvard halvor halyna hamad hamdan hamid hamish
hanan hanh hanif hanife hank hanna hanne hanneke hannele hannelore hannu hansruedi hardeep haris harish harley harm
haroon harpreet harri harriett harris harrison harsha hartmut hartwig haruka haruki haruko haruto hasan hasnah hatem
hatice hattie hauwa havard hawa hayden haydn hayk hayley hazel heba hedda hedvig hedwig hege heidrun heiki heikki hein
heinke heiri heitor helder heledd heleen helge heli helir helle helmar helmuth heloisa hema hemant hemi hendra hendro
henk henna henning henny henrietta henriqueta henryk herb hercilio heribert heriberto herlinde herman hermes hermien
hermine herminio hermione hernan herschel herta heru herve hessel hester hettie hideaki hideki hideo hidetoshi
hideyuki hien hieu hilario hilde hildebrando hildegard hilkka hillel hilmar hiltrud himanshu hina hipolito hippolyte
hiroaki hiroki hiroko hiromi hiroto hiroyuki hirut hisako hisashi hisham hishamuddin hitesh hitomi hitoshi hjalmar
hjordis hoang hollie homero honore honorine horace horacio horia hortense hortensia hossam hossein howell howie
hrachya hristo hrvoje huey huguette hui humaira humberto humphrey hunter husain husam huseyin hussain huw hywel iain
ianthe iara ibrahima ibtisam ibukun ichiro idris iestyn ieuan ieva ifan ifeanyi ifeoma ifor ifran ignatius ignazio
igone ihab ihor ihsan ike ikechukwu iker ikram ila ilan ilana ilaria ilario ilda ildiko ileana ilene ilhan iliana
ilias ilie ilker ilkka ilmari ilona ilze iman imanol imants ime imee imma imogen imre ina inacia inacio inaki indah
indalecio indira indra indrek indu ineke inese inez ingeborg ingegerd ingemar inger ingibjorg ingmar ingolf ingram
ingrida ingrun ingvild inigo inka inmaculada innes ioanna ioannis iolanda iolo iona ionel iorwerth ipek iqbal ira
iracema irakli irantzu irati iratxe iren irenee irfan iriana irineu irja irma irmgard irmtraud irune irvin irwin iryna
isa isabeau isadora isaiah isaias isaline isamu isao isatou isaura iseult isha ishaan ishaq ishbel ishita isidoro
isidro isko isla ismael ismo isobel isolde israel issa issac istvan italo itamar itzel itziar iulia iulian iva ivanka
ivanna ivano ivar ivaylo ivete ivica ivo ivone ivonne ivor ivy iwan iwona izaak izabela izaskun izzy jaak jaakko jaan
jaana jaanus jaap jaber jabulani jacco jace jacek jacinda jacinta jacinto jacira jaclyn jacquelyn jacqui jada jade
jaden jadranka jadwiga jagdish jaione jairo jalal jamal jameela jami jamil jamila janae janaina jandir jandira janelle
janette janie janina janis janja janka janne janneke jannette jantine janusz jardel jari jarkko jarl jarle jarmila
jarmo jaroslav jaroslaw jarrett jarrod jarvis jasmin jasmina jasna jasper jassim jasur jaswinder jaume javad javed
javi jaya jayant jayanthi jayden jayesh jayne jaynie jazmin jeana jeanette jeanie jeanine jeannette jeannie jeannine
jeb jed jedidiah jejomar jelani jelena jelle jemima jemma jena jenna jenni jennie jepchirchir jepkemei jepkosgei
jerald jeremiah jeremie jeri jermaine jeroen jerrold jerzy jess jessamine jessie jetske jewell jhonatan jianguo
jianhua jie jihoon jillian jimena jindrich jing jiro jitendra jitesh jitka joakim joanie joann joaquina jocasta
jocelyn jocelyne jodi jody joelle joely joep joey johnnie joice jojo jolanda jolanta jolene jolie jonah jonatan
jonathon joni jonna jonny jools joost jordina jorgen joris jorja jorma jorn jorunn jos joseba josefina josefine josep
josette josiah josiane josias josip joss josselin jost jostein josue josune jouko jouni jovana jovita jovito jozef
jozsef juanjo juarez jucelino judah judd jude judi judicael judie judit juhani juho juliane julianna julianne juliano
julieanne juliette juma jummai jun junaid junia junichi junichiro junior junko juraj jurandir jurate jure jurgita juri
juris jurjen jussi justina justyna jutta juvenal jyoti jyotsna jyri jyrki kaarina kabelo kabiru kacey kadiatou kadir
kadri kagiso kai kaia kaido kaija kailash kairat kaisa kaitlin kaitlyn kalev kalina kalle kalpana kalpesh kamau kamil
kamila kamlesh kamola kamran kanat kanchana kanokwan kanya kaori kapil kara karan karanja kare kareem karel kari
karima karina karine karissa kariuki karlheinz karlis karlo karly karol karoly karri karrie karsten karthik kartika
kasey kashif kaspar kasper kassandra katalin katarina katelyn katerina kateryna katharine kathi kathie kathrine katia
katlego katrice katrien katrine katsu katsuhiro katsunori katsuya katy kaveh kavita kavitha kaya kayden kayla kaylee
kayleigh kayode kaz kazimierz kazuhiko kazuhiro kazuki kazuko kazumi kazunori kazuo kazuya kazuyuki keahi kebede
keegan keeley keely keenan kees kehinde keiichi keiji keira keisha keisuke keita keitumetse keizo kekoa kelan kelechi
kelley kelli kellie kelsey kelsie kelvin kemal kemi kendall kendra kendrick kenichi kenichiro kenna kennedy kenta
kentaro kenza keoni kerem kerensa keri kermit kerri kerrie kersti kerstin kerubo keshav keshia kestutis ketevan ketil
ketut kev kevan khadijah khady khairul khaled khalifa khalil khanyi khanyisile khaya khin khoa khofifah khurram kiana
kiara kiera kieron kiersten kilian killian kilonzo kimani kimber kimberlee kimberley kimiko kimmo kinga kip kipchoge
kipchumba kiplagat kiprono kiprop kiran kirby kiri kirill kirk kirsi kirsti kirstie kirstin kirti kishore kit kitty
kiyoko kiyoshi kizzy kjersti kjerstin kjetil klaas klara klas klaudia klavs kleber kobina koen koffi kofoworola kohei
koichi koji kojo kolby koldo konrad konstantin konstantina konstantinos konstanze koray korey kori korina kornelia
kosuke kouame kouassi kozo kraig krasimir kresimir kris krista kristel kristi kristie kristiina kristine kristjan
kristoffer kristopher kristy krisztina krystal krystle krystyna ksenia kubanychbek kudzai kumiko kunio kunle kurtis
kushal kwadwo kwaku kwasi kwesi kyaw kyla kylie kyoko kyra kyriakos
"""


@functools.cache
def given() -> frozenset[str]:
    """Given names in the languages and countries that city news speaks of."""
    return persons.given().union(_A_TO_K.split(), L_TO_Z.split())
