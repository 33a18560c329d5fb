"""Given names, and family names that are also names of cities. Folded; a list of this project's own making."""

import functools

from pledgetrack.extract.patterns import all_words

_GIVEN = """
whitney aaron abdul abdullah abigail adam adriana adrian agnes ahmad ahmed aidan aiko aisha akiko akira alain alan alba albert
alberto alejandra alejandro alessandro alex alexander alexandra alexandre alexandria alexei alexis alfonso alfred
alfredo ali alice alicia alison allan allison alvaro amanda amber amelia amina amir amit amy ana andre andrea andreas
andres andrew andrey andrzej andy angel angela angelica angelo anil anita anja anke ann anna anne annette annika annie
anthony antje antoine anton antonia antonio arjun armando arnaud arnold arthur arturo ashley astrid august augusto
austin ayesha barack barbara barbro barry bart bartosz beatrice beatriz ben benedict benedikt benjamin benoit bernard
bernardo bernd bernhard bert beth betty bianca bill billy birgit bjorn bob bobby boris brad brandon brenda brendan
brent brett brian brigitte bruce bruno bryan caitlin cameron camila camille carl carla carlo carlos carmen carol
carola carole caroline carolyn carsten catalina catarina cathal catherine cathy cecilia cedric celia celine cesar chad
chandra charles charlie charlotte chiara chloe chris christa christian christiane christina christine christoph
christophe christopher cindy claire clara claude claudia claudio claus clement clive colette colin conor constance
cora corinne craig cristian cristina cristobal curtis cynthia cyril daisy damian damien dan dana daniel daniela
daniele danielle danny darren dave david dawn dean deborah debra declan deepak delphine denis denise dennis derek
diana diane didier diego dieter dietmar dietrich dilip dimitri dirk dmitri dolores dominic dominik dominique don
donald donna dora doris dorothy doug douglas duncan dustin dylan earl eckhard eddie edgar edith edmund eduardo edward
edwin eileen eirik ekaterina elaine elena eleanor eli elias elif elijah elisa elisabeth elise eliza elizabeth
ella ellen elliot elsa emil emile emilia emilie emilio emily emma emmanuel emmanuelle enrico enrique eric erica erich
erik erika erin ernest ernesto ernst esteban estelle esther ethan etienne eugene eugenio eva evan eve evelyn ewa ewan
fabian fabien fabio fatima fatma federica federico felicia felipe felix fernanda fernando fiona florence florian fran
francesca francesco francis francisca francisco franck francois francoise frank franz fred frederic frederick frederik
frieda friedrich fritz gabriel gabriela gabriele gabriella gabrielle gareth gary gavin gemma geoff geoffrey george
georges georg gerald gerard gerardo gerd gerhard giacomo gianni gilbert gillian gina giorgio giovanni giovanna giulia
giuseppe glen glenn gloria gonzalo gordon grace graham greg gregoire gregor gregory greta guido guillaume guillermo
gunnar gunter gunther gustav gustavo guy hamza hana hannah hannes hans harald harold harriet harry harvey hassan
heather hector heidi heike heiko heiner heinrich heinz helen helena helene helga helmut hendrik henri henriette henrik
henrique henry herbert hermann hilary hilda hillary hiroshi holger holly horst howard hubert hugh hugo hussein ian
ibrahim ida ignacio igor ilse imran ines inga inge ingo ingrid ioana irene irina iris isaac isabel isabella isabelle
ismail ivan ivana jack jackie jacob jacqueline jacques jaime jair jake jakob jakub james jamie jan jana jane janet
janez janice janine janos jared jasmine jason javier jay jean jeanne jeff jeffrey jen jennifer jenny jens jeremy
jerome jerry jesse jessica jesus jill jim jimmy jo joachim joan joana joanna joanne joao joaquin jochen jodie joe joel
johan johann johanna johannes john johnny jon jonas jonathan jordan jordi jorge jorg jose josef josefa joseph
josephine josh joshua josie joy joyce juan juana juanita judith judy jules julia julian juliana julie julien juliet
julio julius june jurgen justin justine kaja kamal kamala karen karim karin karl karla karolina karoline kasia kate
katharina katherine kathleen kathrin kathryn kathy katie katja katrin katrina kay keir keith keiko kelly ken kenji
kenneth kenny kerry kevin khadija khalid kieran kim kimberly kirsten kirsty kjell klaus knut krishna kristen kristian
kristin kristina krzysztof kumar kurt kyle lara lars laszlo latisha laura lauren laurence laurent lauri lea leah
leandro lee leif leila lena lenka leo leon leonard leonardo leonie leonor leslie leticia lewis li liam lidia lilian
lillian lily linda lindsay lionel lisa liz lloyd lois lorena lorenzo lori lorna lorraine louis louise luca lucas lucia
luciana lucie lucy ludovic ludwig luigi luis luisa luiz luke lukas lula lutz lydia lynn maeve magali magda magdalena
maggie magnus mahmoud maite malcolm malik mamadou manfred manoel manuel manuela mara marc marcel marcela marcelo
marcia marcin marco marcos marcus margaret margarita margot maria mariam mariana marianne marie marijke marina mario
marion marius marjorie mark marko markus marta martha martin martina martine marvin mary mason masako massimo mateusz
mathias mathieu mathilde matt matteo matthew matthias maureen maurice mauricio mauro max maxime maya megan mehmet
melanie melissa mercedes meredith mia michael michaela michal michel michele michelle mickael miguel mikael mike
mikhail milan milena miles mina miriam mirjam mitch mitchell mohamed mohammad mohammed moira molly mona monica monika
monique morgan moritz muhammad muriel murray mustafa myriam nadia nadine nancy naomi narendra natalia natalie natasha
nathalie nathan neil nelson neville niamh nicholas nick nicola nicolas nicole niels nigel nikita niklas nikola nils
nina noah noel noor nora norbert norma norman nuno nuria odile ola olaf ole oleg olga oliver olivia olivier omar oriol
oscar oskar osvaldo otto owen pablo paige pam pamela paola paolo pascal pascale pat patrice patricia patricio patrick
patrik paul paula pauline paulina paulo pavel pawel pedro peggy penelope penny pere perry pete peter petr petra phil
philip philipp philippe phillip phoebe pierre pieter piotr pippa pooja prakash pranav priya rachel rafael rahul
rainer raj rajesh ralf ralph ramesh ramon randy raoul raphael raquel raul ravi ray raymond rebecca regina reiner
reinhard renata renate rene reza rhys ricardo riccardo richard rick rita rob robert roberta roberto robin rodolfo
rodrigo roger rohan roland rolf roman ron ronald ronan rory rosa rosalie rosario rose rosemary ross roy ruben rudolf
rudy rui rupert russ russell ruth ryan sabine sabrina sadiq sally salma salman salvador sam samantha samir samira
samuel sandra sandrine sandro sanjay sandeep sara sarah sascha satoshi saul savannah scott sean sebastian sebastien
selma serge sergei sergey sergio seth shane shannon sharon shaun sheila shinzo shirley siegfried sietske sigrid silke
silvia simon simona simone sofia solange sonia sonja sophia sophie stacey stan stanislav stefan stefania stefanie
stella stephan stephane stephanie stephen steve steven stuart sue sunil suresh susan susana susanna susanne suzanne
suzy sven svetlana sylvia sylvie tabitha takashi tamara tanja tanya tara tariq tatiana ted terence teresa terry thea
theo theodor theodora theodore theresa therese thiago thierry thomas tiago tim timo timothy tina tobias todd tom tomas
tomasz tommy toni tony torsten tracey tracy travis trevor tristan ulf ulla ulrich ulrike umberto uma ursula uwe
valentin valentina valeria valerie vanessa vasco vera verena veronica veronika veronique vicente vicki vicky victor
victoria vijay vikram viktor vince vincent vincenzo viola violeta virginia virginie vitali vivian vladimir volker
volodymyr walter wanda wangari warren wayne wei wendy werner wesley wilfried wilhelm will willem william willy winston
wolfgang xavier yann yannick yasmin yasmine yolanda youssef yuki yuri yusuf yves yvette yvonne zac zachary zainab
zhang zohra zoe elon rishi giorgia prabowo uhuru zoltan zohran kwabena kwame kofi osei ama abena chidi chinedu ngozi emeka amara thabo sipho nomsa
lindiwe themba mandla oluwaseun tunde babatunde adebayo aino eero juha jukka matti pekka mikko sari sanna
anni bea agnieszka malgorzata katarzyna zbigniew rafal grzegorz zdenek jiri ondrej tereza marek vaclav bogdan
mihai ionut nicolae giorgos dimitris yannis kostas eleni nikos stavros ayse emre murat ekrem mansur recep hakan leyla
fatih anh minh linh nguyen huong thanh bao duc arif budi joko sri dewi siti rizal benigno leni imelda xi sun
dwight bernie biden mitt newt nikki tulsi deb cory ritchie lightfoot
sandiaga ridwan anies valérie kirk
"""

# Family names that are also cities of 15,000 inhabitants or more.
_FAMILY = """
hill abbott acton addison adelaide alexander allen alton alvarado amherst anderson andrade andrews archer arias arlington
arnold ashby ashford ashton atherton atkinson auburn austin avila avery ayala bailey baker baldwin barclay barker
barnes barnett barron barton bath baxter beaumont becker bedford bell bello bellevue benavides bennett benson benton
berger bergen berlin bernal bethel beverly blackburn blaine blair bloomfield boswell bolton bond bourne bowie boyd
bradford bradley brady brandon brent brewster bristol brooks brown bryan bryant buchanan buckley burbank burke
burleson burlington burnett burns burton bush butler byron calderon calhoun calvert camden cameron camp campbell
campos cannon cantu carey carlisle carlton carroll carson carter cary castillo castro chandler chaplin chapman
charleston chase chester church clair clark clarke clay clayton clemente cleveland clifton clinton clyde cohen coleman
collins colton columbus compton conroe conway cook cooper corbett corby cordoba corona cortes cortez costa covington
craig crawford crosby cruz cullen cullman cumberland curtis dallas dalton daniels danvers darlington davenport davis
davison dawson day dayton deal dean decatur delgado denton denver derby devon diaz dickinson dickson dixon dobson
donaldson douglas dover downey drake dublin dudley duncan dunn durham eagan easley eastman easton eaton edison edwards
elgin elliott ellis ellsworth elmer emerson ennis england english erickson essex evans everett fairbanks fairfield
farmer farmington farrell ferguson fernandez finch fisher fleming fletcher flores florence ford foster fox
frankfort franklin fraser frazer fremont frost fuentes fuller fulton gainer galvin garcia gardner garfield garland
garner garrett gary gates gaston gentry georgetown gibson gilbert gilmer gilroy gladstone glasgow glenn glover godfrey
gomez gonzales gonzalez goodman gordon graham grant graves gray greeley green greene greenfield greenwood griffin
griffith grove guerra guerrero gutierrez guzman hadley hale haley hall hamburg hamilton hammond hampton hanford
hanover hanson harding hardy harlow harper harris harrison hart hartford harvard harvey hastings hawkins hawthorne
hayden hayes hays hayward heath helena henderson henry hereford hernandez herrera hicks higgins hillsboro hobart hobbs
hoffman holland hollister holmes homer hoover hopkins horn horton houston howard howell hubbard hudson hughes humphrey
hunter huntington hurley hurst hutchinson hyde inglewood ingram irvine irving irwin isaac jackson jacobs james jarvis
jasper jefferson jenkins jennings jensen jimenez johnson johnston jones jordan joseph joyce juarez keller kelly kemp
kendall kennedy kent kenyon kerr king kingston kirby kirk kirkland klein knight knox lacey lamar lambert lancaster
landis lane lara laredo larson lawrence lawson lee leeds leigh leon leonard leone lester lewis lima lincoln lindsay
livingston lloyd locke lockhart logan london long lopez lowell lucas luna luther lynch lynn lyon lyons macdonald macon
madison malone manning mansfield mann marin marion marshall martin martinez mason matthews maxwell may maynard
mccarthy mccomb mckinley mckinney meadows medina mejia melbourne mendez mendoza mercado mercer meredith merrill meyer
middleton milan miles miller mills milton miranda mitchell molina moline monroe montague montero montes montgomery
moody moore mora morales moran moreno morgan morris morrison morton moses mosley moss mueller mullins munoz murphy
murray myers nash nelson newell newman newport newton nichols nicholson nixon noble nolan norfolk norman norris north
northampton norton norwood oakley obama obrien ocampo odessa ogden olivares oliver olsen olson ortega ortiz osborne oswald
owens oxford pacheco page palmer paris park parker parks parma parsons pasco patterson paul paxton payne pearson pena
perez perkins perry perth peters peterson phillips pierce pittman pitt plymouth poole pope porter powell preston price pryor
purcell quincy quinn quintero raleigh ramirez ramos ramsey randolph ray reading redmond reed reese reid reyes reynolds
rhodes rice richards richardson richmond riley rios rivas rivera rivers roberts robinson rochester rockwell rodgers
rodriguez rogers rojas roma roman romero romney rose roseville ross roswell rowland roy rubio ruiz rush russell ryan
salazar salinas salisbury sampson san sanchez sanders sandoval sanford santana santiago santos saunders savage sawyer
schneider schwartz scott seaton selby selma serrano seymour shaw shelby sheldon shelton shepherd sheridan sherman
sherwood short silva simmons simpson sinclair singh skelton slater sloan smith snow snyder solano solis soto spalding
sparks spears spencer spring stafford stanford stanley stanton stephens sterling stevens stewart stone stratford
stratton stuart suarez sullivan summers sutton swain sweet swift sydney taft talbot tate taylor temple terrell thomas
thompson thornton thorpe tiffin tobin todd toledo torres townsend tracy travis trenton trinidad troy truman trujillo
tucker turner tyler underwood upton valdez valencia valentine vance vargas vega velasquez vera vernon verona victor
vienna villa villanueva vincent wade wagner walker wallace walsh walter walton ward ware warner warren warrington
warwick washington waterman waters watkins watson watts wayne weaver webb weber webster weiss welch weller wellington
wells west weston wheeler white whitehead whitman whitney wiley wilkes wilkins williams williamson willis wilson
winchester windsor winslow winston winter wise witten wolf wood woods woodward wright wyatt wylie yates york young
yuma zamora zapata zuniga xu wang li zhang liu chen yang huang wu zhou zhao sun ma zhu hu guo he lin luo jin dai feng
fang han tang yu kim choi jung kang cho yoon lim oh ito sato suzuki tanaka yamada kato abe mori ueda oda ota
ishikawa fukuda okada das patel sharma gupta khan modi nagar bose sen nair bauer koch richter
schroder neumann schwarz zimmermann braun hofmann hartmann lange krause lehmann schmitt kaiser fuchs lang vogel
gunther frank winkler roth beck lorenz baumann albrecht schuster simon ludwig bohm kraus
vogt stein jager otto sommer blanc blanchard bonnet bourgeois caron chevalier clement colin denis dufour dumas dupont
durand fabre faure fontaine garnier gauthier girard guerin lacroix lefevre legrand lemaire leroy marchand martel
masson mercier meunier michel morel moulin nicolas noel olivier perrin petit philippe picard pierre renard
renaud richard robert robin roche roger rolland rousseau roussel roux royer almeida araujo barbosa barros batista
borges braga cardoso carvalho cunha dias duarte faria ferreira fonseca freitas gomes goncalves guimaraes
leite lopes machado marques matos melo mendes monteiro moraes moreira moura nascimento neves nogueira
nunes oliveira pereira pinto pires queiroz reis ribeiro rocha salgado sampaio silveira
souza tavares teixeira viana vieira caldwell whalley mellor metz
ackerman adler ainsworth aldridge ames aoki appleton arai baird barr barrow bartlett bassett beatty beckett bender
bentley berg bianchi biggs blackwell blakely boone booth bowen bowman boyle bradbury brewer browning burgess burnham
busby carlin carmichael carney carver casey chadwick childress churchill cobb cody coles conley conner connolly conrad
cooke corbin cornelius cosby costello cowan cowley cox creighton crockett cromwell crowley cushing cutler darby
denison dennison desmond dewey dickens draper dunbar dunlap durant duvall dyer earle eastwood eliot elkins ellison
erwin ewing fallon farley fenton ferris finley fitzgerald flanagan flynn foley forbes forrest forsyth fowler freeman
gale gallo garrison gibbon gillespie goodrich greer grimes guthrie hackett haines hancock hanna hansen hardin harlan
harrington haskell hatfield haywood healy hearne hennessey herndon hickman hilliard hilton holbrook holden holm holt
hooper huntley judson kamau keene kellogg kelso kimball kincaid kline kobayashi lamont latham lathrop leland
lindberg lovell ludlow lyman mack magee mallory mayer mayfield mccall mccleary mccloud mccook mcgill mcgregor mckee
mckenzie mclean mcleod mead meade merrick merritt millard moffat monson morley morrow mullen murdock nakamura newcomb
nickerson osborn osgood otis parkin patten peabody penrose perryman phelps pickering pinckney platt potter pratt
prescott prosser purdy putnam pyle ralston rankin rawlins redfield robbins roe roosevelt rosenberg rothschild rowley
sakamoto sanborn sanger schofield sedgwick selden seward shelley shields shimizu sibley somers spangler spence spooner
sprague spurgeon stacy steele stetson stockdale stoddard stoughton stowe stroud sumner sutherland sutter takahashi
takeda tanner teague thatcher thornhill thorp thurston tipton trent tully tuttle ueno vaughn vinton waddell wadsworth
walden walters walworth weiser weldon wellman wendell wentworth westbrook wharton whitaker whiting whitley wilder
willard wilmot wilton winfield winthrop wolcott woodbury woodruff wray wynne yoshida watanabe ikeda hirano hashimoto
maeda murakami ogawa imai kikuchi miura
"""


@functools.cache
def given() -> frozenset[str]:
    """Given names common in the countries that climate news speaks of."""
    return frozenset(_GIVEN.split())


@functools.cache
def family() -> frozenset[str]:
    """Family names that a city bears too."""
    return frozenset(_FAMILY.split())


@functools.cache
def titles() -> frozenset[str]:
    """Words that stand before a person's name."""
    return frozenset(all_words("persons.titles"))
