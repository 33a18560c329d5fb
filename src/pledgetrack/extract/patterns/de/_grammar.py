"""How German says who, when and whether."""

from pledgetrack.extract.patterns.grammars import Grammar
from pledgetrack.model.words import ClaimStatus, Scope

_VERBS = (
    r"will|wollen|soll(?:en|te)?|wird|werden|verpflichtet(?:e|en)?|verspricht|versprach|versprochen|zugesagt|zugesicht|zugesichert|plant|planen|plante|strebt|streben|möchte|möchten|beabsichtigt|zielt|setzt|hat|haben|hatte|beschloss|beschlossen|verabschiedet\w{0,2}|kündigte|kündigt"
    r"|ist|sind|sei|hält|gab|gibt|verschiebt|verschob|verfehlt|verfehlen|erreicht|erreichte|senkt|senkte|senken|reduziert|prüft|erwägt|nimmt|bekräftigt\w{0,2}|peilt|verankert|wurde|war|bezieht|streicht|strich|lehnt|lehnte|kommt|muss|rückt|fahren|fährt|sieht|begrenzt|steigt|halbiert|verwertet|saniert|räumt|räumte|zieht|zog|legt|legte|bleibt|arbeitet|einigte|beschafft|kauft|investiert|betreibt|baut|liefert|produziert|wollte"
)
_GOALS = r"(?:[a-zäöüß0-9-]{0,30}(?<!er)ziel(?:e|en|s|jahr)?|zusagen?|versprechen|vorgaben?|selbstverpflichtung)"
_MONTHS = r"(?:januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)"

GRAMMAR = Grammar(
    before_target=(
        r"\b(?:von|bis|vor|ab|will|wollen|soll|sollen|möchte|möchten|spätestens|spätestens im jahr|bis spätestens|um|für(?= ?$)|schon|bereits|auf|erst|zwischen (?:19|20)\d\d und|von (?:19|20)\d\d bis|bleibt(?: es)?(?: bei)?|im zieljahr|zieljahr|beziehungsweise|bzw\.?|respektive|(?:klima)?ziele?|bis ins jahr|bis in das jahr|ende)"
        rf"(?: (?:zum|zum jahr|zum jahre|ende|spätestens|zum ende des jahres|zum ende von|etwa|mitte|anfang|das jahr|dem jahr|im jahr|im jahre|dem jahre|jahr|{_MONTHS}))* ?"
    ),
    before_weak=r"(?:\b(?:im jahr|im jahre|in|jahr|für|von|null|neutral|ziel|will|[a-zäöüß]{2,25}) |[(:,|] ?|  +|- )",
    before_base=(
        r"\b(?:gegenüber|verglichen mit|im vergleich (?:zu|zum|mit)|gemessen an|gemessen am|bezogen auf|ausgehend von|seit|(?:als|wie)(?: noch)?|zu|von|basisjahr|bezugsjahr|referenzjahr|unter (?:dem|den|das)|im verhältnis zu|basis:?|zwischen|auf basis von|stand)"
        r"(?: (?:dem|den|das|die|jahr|jahre|jahres|stand|stand von|niveau|niveau von|wert|wert von|werten|von|basisjahr|des jahres|aussto(?:ß|ss)|aussto(?:ß|ss) von|emissionen|emissionen von|referenzjahr|im|des))* ?"
    ),
    before_date=rf"\b(?:{_MONTHS}|seit|anfang|beschluss von|beschlossen|verabschiedet) ",
    after_base=r"(?:er)?[ -]{0,3}(?:niveau\w{0,2}|werte?s?|als basis|als basisjahr|als bezugsjahr|als referenzjahr|stand)\b",
    after_target=r"(?:er)?[ -]{0,3}(?:ziel|klimaziel)\w{0,4}|,? (?:klimaneutral|co2-neutral|treibhausgasneutral|emissionsfrei|fossilfrei|klimapositiv)|,? (?:zugesagt|angestrebt|geplant|versprochen)\w{0,2}",
    relative=(
        ("mid-century", r"\b(?:bis (?:zur |spätestens )?|zur )?mitte (?:des|dieses) jahrhunderts\b|\b(?:bis )?(?:zur )?jahrhundertmitte\b"),
        ("decade", r"\b(?:(?:bis|vor|spätestens)(?: zum)? )?ende (?:des|dieses) jahrzehnts\b|\b(?:bis )?zum ende der dekade\b"),
        ("within", r"\b(?:in|binnen|innerhalb von|innerhalb der nächsten|in den (?:nächsten|kommenden)|in den kommenden) (?P<n>\d{1,2}|fünf|zehn|fünfzehn|zwanzig|fünfundzwanzig|drei(?:ß|ss)ig) jahren?\b"),
    ),
    whole={"fünf": 5, "zehn": 10, "fünfzehn": 15, "zwanzig": 20, "fünfundzwanzig": 25, "dreißig": 30, "dreissig": 30},
    leads_on=r" (?:soll|sollen|will|wollen|wird|werden|möchte)\b[^.;]{0,90}",
    further=r"(?:^|[ ,])(?:und|schon|bereits|oder|beziehungsweise|bzw|dann|bis|um|auf|sowie|zu)\b|, *$|^, ",
    after_share=r" *(?:$|[.,;:)\"]|\b(?:bis|im|in|gegenüber|verglichen|und|zu|senken|sinken|reduzieren|verringern|weniger|mindern|gesenkt|reduziert|bezogen|unter|spätestens|beziehungsweise|jeweils)\b|§|\()",
    accompanied=r",? (?:mit|einschließlich|über) (?:einer |einem )?(?:weiteren )?",
    down_to=r"\bauf (?:höchstens |maximal |unter )?",
    remainder=r"",  # "auf" says a level, whatever it is measured against
    boundary=r"; | im gegensatz zu | anders als |[,.!?]\"|, während |, aber |, obwohl |, doch |, jedoch | hingegen ",
    one_of_two=r"(?:(?P<first>erstere|die erste)|letztere|die zweite)",
    cities=r"\b(?:erstere|letztere|die erste|die zweite)\b(?= (?:will|wird|soll|hat|plant|möchte|strebt|peilt|bis|im jahr|erst|,))|\b(?:die|diese|unsere|ihre|der|eine) (?!stadt (?:der|des|im)\b)(?:\w{3,20} )?(?:stadt|hauptstadt|landeshauptstadt|kommune|gemeinde|hansestadt|metropole|(?!(?:innen|alt|neu|vor|ober|unter|nord|süd|ost|west|mittel|partner|nachbar|schwester|heimat|garten|geburts|klein)stadt)[a-zäöüß]{3,14}stadt)\b(?! \w+ hat)",
    local=(
        r"\b(?:der|die|das|den|dem) (?:stadtrat|gemeinderat|rat der stadt|rat|oberbürgermeister(?:in)?|bürgermeister(?:in)?|stadtverwaltung|verwaltung|magistrat|bürgerschaft|senat|stadtpräsident(?:in)?|stadtregierung|stadtparlament|stadtverordnet\w{1,20}|ratsmehrheit|stadtspitze|ob|stadtoberhaupt|stimmvolk|stimmbevölkerung|stimmberechtigten)\b"
        r"|\b(?:stimmvolk|oberbürgermeister(?:in)?|bürgermeister(?:in)?|stadtrat|gemeinderat|stadtverwaltung|magistrat)\b"
    ),
    nations=(
        r"\b(?:das|der|die|unser|den|dem|des|vom|beim|zum|im) (?:land|bund(?:es)?|bundesregierung|regierung|staat|bundestag|bundesland|landesregierung|freistaat|kanton|minister(?:in)?|bundeskanzler(?:in)?|kanzler(?:in)?|ministerium|region|eu|europäische union|landtag|ministerpräsident(?:in)?|bundesrat|landkreis|kreis|metropolregion|regierungsbezirk|bezirk|umweltminister(?:in)?|klimaminister(?:in)?|kommission)\b"
        r"|\b(?:bundes|landes|eu-)(?:klima)?ziel\w{0,2}\b|\b(?:nationale|europäische)[nrs]? (?:klima)?ziele?n?\b|\b(?:klima)?ziele? (?:des (?:bundes|landes)|der (?:bundesregierung|eu))\b"
        r"|\bbundes(?:minister(?:in)?|umweltminister(?:in)?|regierung|weit)\b|\b(?:auf bundesebene|auf landesebene|europaweit|weltweit)\b"
    ),
    organisations=(
        r"\b(?:das|der|die|ein|eine|den|dem|unser|ihr) (?:\w+ )?(?:[a-zäöüß]{0,20}(?:unternehmen|konzern|firma|universität|hochschule|flughafen|bank|hersteller|gruppe|verband)|[a-zäöüß]{3,20}(?:gesellschaft|fabrik|stahlwerk|kraftwerk)|hafen|stadtwerke|versorger|energieversorger|brauerei|stahlhersteller|stahlwerk|autobauer|verband|netzwerk|bündnis|hersteller|betreiber|verkehrsbetriebe|verein|klinikum|krankenhaus|genossenschaft|handelskette|fluggesellschaft|reederei|spedition|messe|betriebe|verkehrsverbund|wohnungsgesellschaft|raffinerie|industrie|branche|kirche|stiftung)\b"
        r"|\bdie stadtwerke\b|\b(?:ansässige|beheimatete)[nrs]? [a-zäöüß-]{4,30}\b|\b(?:autobauer|energieversorger|[a-zäöüß]{3,14}konzern|[a-zäöüß]{3,12}hersteller)\b|\bdie (?:cdu|csu|spd|fdp|afd|grünen|linke|linken|opposition|\w{0,12}fraktion)\b"
    ),
    groups=r"\bbeide(?:n)? (?:städte[n]?|kommunen|gemeinden)\b|\b(?:(?:über|mehr als|rund|alle|viele|die|andere|mehrere|\d{1,6}|hundert|diese|weitere) ){1,4}(?:\w+ )?(?:städte|kommunen|bürgermeister|länder|unternehmen|gemeinden|regionen|staaten|anwohner)\b|\b(?:umweltverbände|umweltschützer|fachleute|experten|aktivisten|forscher)\b",
    we=r"\b(?:wir|unser|unsere|unserer|unseren|uns)\b",
    it=r"\b(?:sie|er|ihre|ihren|ihrer|ihr|sein|seine|seinen|seiner|deren|dessen)\b",
    oblique=r"(?:\b(?:in|im|am|bei|mit|nach|aus|von|zu|gegen|zwischen|nahe|laut|über|wie|vor|seit|neben|unweit|sitz in|für|samt)(?: (?:der|dem|den|stadt|standort|der stadt|ganz))* ?)$",
    linking=(
        r"(?:\b(?:(?:ober)?bürgermeister(?:in)?|bürger(?:innen)?|wähler(?:innen)?|stadt|landeshauptstadt|hauptstadt|hansestadt|stadtrat|gemeinderat|rat|rat der stadt|magistrat|verwaltung|stadtverwaltung|gemeinde|kommune|stadtverordneten|bürgerschaft|oberhaupt|stadtpräsident(?:in)?"
        rf"|{_GOALS}|plan|konzept|klimaschutzkonzept|emissionen|treibhausgase|co2-aussto(?:ß|ss)|aussto(?:ß|ss)|busse|gebäude|energieverbrauch|\w{{0,8}}verkehr|einwohner)(?:,? [a-zà-ÿß'.-]+){{0,4}}?,? (?:von|der stadt|für|der|aus) )$"
    ),
    of=r",? (?:von|der stadt|in|für|aus|der)? ?(?:der stadt )?",
    behind=r"[ ,:(]*(?:(?:§|bis|im jahr|,|emissionen) ?)*(?:für|von|in) (?:die stadt )?| (?:will|soll|wird|werden|wollen|möchte) (?:die stadt )?|,? (?:verspricht|kündigt|teilte?|so|versprach|räumt|gibt|meldet|bestätigt) (?:die stadt )?",
    listing=r",? ?(?:und |oder |noch |sowie |als auch |, )?|, ",
    beside=r"[ ,:(|-]*(?:(?:in|bis|vor|für|ab|will|im jahr) )*",
    respectively=r"\b(?:beziehungsweise|bzw\.?|respektive)(?!\w)",
    predicate=rf"(?:, [^,;.]{{2,50}},| (?:mit (?:haupt)?sitz in|aus) [^\W\d]{{3,20}}(?: [^\W\d]{{3,20}})?)? (?:{_VERBS})\b",
    plain_openings=(
        r"(?:(?:der|die|das|den|ein|eine|unsere?|alle|sämtliche) )?(?:erneuerbaren? energien|(?:neue[rs]? )?[\w-]{0,20}(?:zieljahr|zieldatum|emissionen|aussto(?:ß|ss)|verbrauch|verkehr|energien?|strom|wärme|gebäude|busse|fahrzeuge|treibhausgase|abfälle|klimaneutralität|ziele?|plan|konzept|entwurf|beschluss|strategie|versorgung|ausstieg|wege|maßnahmen|vorhaben|bilanz|nutzung))"
        r"|(?:der|die|das|ein|eine|laut|konkreter|konkret|wichtiger|entscheidend|ehrgeiziger|ehrgeizig|neu|in|im|bis|für|mit|von|diese|dieser|dieses|seine|ihre|unser|unsere|wenn|nein|heute|gestern|auch|mehr|alle|emissionen|ziele?|wir|es|er|sie|nach|dann|später|zunächst|erstens|zuerst|schließlich|allerdings|dennoch|trotzdem|nur|als nächstes|als erstes|während|unter|neben|durch|mittlerweile|inzwischen|gleichzeitig|ohne|jede|jedes|andere|trotz|dank|seit|weder|obwohl|weil|sobald|bereits|wir|zudem|außerdem|damit|dort|hier|so|dazu|schon|klimaneutralität|co2|oberbürgermeister(?:in)?|bürgermeister(?:in)?|rat|stadtrat|spätestens|ende|mitte|anfang|erneuerbare|netto-null|danach|dabei|sofern|falls|ab|zum|zur|bei|auf|aus|um|und|aber|doch|jetzt|künftig|klimaziel|konzept|plan|entwurf|stadt|verwaltung|grad|prozent|geplant|beschlossen|vorgesehen|angestrebt|ausgerichtet|vereinbart|gefordert|verabschiedet|angekündigt|festgelegt|verankert|erreicht|gelungen|gemeint|treibhausgase|strom|energie|erst|darüber|dies|insgesamt|dafür|hierfür|hierzu|dadurch|davon|daher|deshalb|deswegen|demnach|somit|anschließend|bislang|bisher|statt|stattdessen|angesichts|aufgrund|insbesondere|ebenso|ebenfalls|gegenüber|verglichen|grundlage|hintergrund|ausgangspunkt|verkehr|energie|wärme|abfall|gebäude|mobilität|wirtschaft|industrie|haushalte|ferner|weiter|weiterhin|parallel|vor|derzeit|bereits|gemeinsam|jeder|man|ich)"
    ),
    impersonal=rf"\b(?:{_GOALS}|demnach|danach|darin|plan|strategie|soll|sollen|konzept)\b",
    anaphora=r"\b(?P<own>(?:(?:(?:nun|jetzt) )?(?:sollen|werden|soll) es|(?:nun|jetzt) sind es|(?:neue )?ziel(?: für| bis)?(?: §{1,9})? (?:sind|ist|lautet|liegt bei))(?: dann| schon| bereits| mindestens| sogar| rund)*)(?= ¤)|(?:dieses|dies|das gleiche|dasselbe) ziel(?= (?:bereits|schon|erst|spätestens|bis|im jahr|bis spätestens)(?: bis| im jahr)? §)|das (?:neue )?ziel (?:von \w+ )?(?:ist|lautet)(?= §)|\b(?:dies(?= bis)|dasselbe|das gleiche|das neue (?:ziel|datum|zieljahr)(?= (?:ist|lautet)|:| §)|das gleiche ziel|gleichziehen|so weit sein|das schaffen|soweit sein|nachziehen|(?:es )?bleibt (?:es )?(?:bei|beim|bei dem)(?: ziel| zieljahr| datum)?(?= §)|(?:dies|das)(?= (?:(?:schon|bereits|erst) )?§{1,16} (?:jahre )?(?:früher|später) gelingen)|hält an (?:(?:dem|ihrem|seinem|unserem) )?(?:(?:ziel|zieljahr|jahr) )?(?=§{1,9} fest)|das jahr (?=§{1,9} (?:beschlossen|festgelegt|gewählt|vorgegeben|anvisiert|im blick))|das ziel(?= (?:bereits|schon|erst|spätestens)(?: bis| im jahr)? §{1,9} (?:zu )?erreichen)|hat sich (?:(?:dafür|selbst|bereits|schon|das jahr) )*(?=§{1,9} (?:vorgenommen|gesetzt|zum ziel|als (?:ziel|zieljahr)))|(?:peilt|strebt|visiert) (?:(?!für\b)[a-zäöüß]{3,10} ){0,2}(?:das jahr |für )?(?=§{1,9}(?: an\b|[.,;]))|(?:nun|jetzt|künftig|fortan|stattdessen) (?:gilt|ist|heißt)(?: es)?(?: das jahr)? (?=§)|(?:neues zieljahr|neues ziel|das zieljahr|zieljahr|als (?:zieljahr|zieldatum|termin)) (?:ist|lautet|bleibt|gilt|nennt \w+|nennt \w+ \w+)(?: nun| jetzt)?(?: das jahr)? (?=§))",
    the_target=rf"\b(?:dieser|dieses|das|sein|ihr|jenes|dessen|die|diese|seine|ihre) (?:(?:{_GOALS}|zahl)|datum|vorhaben)\b",
    ratifies=r"\b(?:das|dies|so|es) (?:hat|haben) [^.;]{0,80}\b(?:beschlossen|verabschiedet|gebilligt|entschieden)\b|\b(?:das|dies|so) (?:beschloss|billigte|entschied|beschlossen)\b|\b(?:hat|haben) (?:[^.;]{0,40} )?(?:dem|diesem) (?:vorhaben|ziel|plan|konzept|antrag|vorschlag) (?:[a-zäöü]+ )?zugestimmt\b|\b(?:billigte|beschloss|verabschiedete|bestätigte|stimmte) (?:am \w+ )?(?:den|das|die|dem|dieses|diesen) (?:plan|ziel|ziele|strategie|antrag|konzept|klimaschutzkonzept|vorschlag)\b|\b(?:plan|ziel|strategie|antrag|konzept|klimaschutzkonzept) wurde (?:\w+ )?(?:beschlossen|gebilligt|verabschiedet|angenommen)\b",
    refusals=(
        ("question", r"[?¿]|^\W{0,4}um\b[^.;]{0,120}\b(?:müsste|müssten|bräuchte)\b"),
        ("duty", r"\b(?:muss|müssen|müsste|müssten)\b|(?<=\w )sollten?\b"),
        ("appeal", r"\b(?:fordert|fordern|forderte|forderten|verlangt|verlangte|verlangen|ruft|rief|appelliert|drängt|empfiehlt|empfehlen|wünscht|bittet|petition|demonstrier\w{1,4}|wünschen)\b"),
        ("hypothetical", r"^\W*ob\b|\b(?:unklar|offen|fraglich|ungewiss|unsicher)(?: ist| bleibt)?,? ob\b|\bwenn (?!der|das|die|genug|genügend)[^,]{0,80}$|\b(?:angenommen|hätte|würde[n]?|wäre[n]?|gesetzt den fall|stellen wir uns)\b"),
        ("potential", r"\b(?:utopie|utopisch|illusion|illusorisch|wunschdenken|glaub\w{1,2} nicht|könnten?|kann|können|potenziale?|möglich|denkbar|imstande|ließen? sich|lässt sich|ermöglich\w{1,3}|theoretisch)\b"),
        ("forecast", r"\b(?:bei (?:dem )?(?:jetzigen|derzeitigen|aktuellen|gleichbleibendem) tempo|wenn (?:es|alles) so weitergeht|setzt sich der trend|prognose\w{0,2}|schätz\w{1,5}|studien?|szenari\w{1,3}|modellrechn\w{1,5}|berechnung\w{0,2}|voraussichtlich|gutachten|rechnet damit|hochrechnung\w{0,2})\b"),
        ("path", r"\b(?:weg|fahrplan|schritte?|übergang|pfad|kurs|wende) (?:zu|zur|in richtung|nach|hin zu|hin zur|in die)(?: (?:der|einer|angestrebten|mehr))* ?$"),
        ("programme", r"[\"'] ?(?:\d{1,3} |hundert )?$(?=x)|\b(?:mission|programm|initiative|projekt|netzwerk|kampagne|wettbewerb)\b[^.;,]{0,20}[\"'] ?(?:\d{1,3} |hundert )?$"),
    ),
    fresh=r",? (?:und|aber) (?=[^,;]{0,40}?\b(?:will|wird|soll|verpflichtet|plant|hat sich)\b)|; |: (?=(?:wir|die stadt|bis|ab|im jahr)\b)",
    prescribed=r"\b(?:per gesetz|gesetzlich (?:verpflichtet|vorgeschrieben))\b|\b(?:laut|nach|gemäß|entsprechend) (?:(?:dem|der|den|des) )?(?:\w+ )?(?:\w{0,20}plan|\w{0,20}gesetz|satzung|\w{0,20}reglement|\w{0,20}strategie|\w{0,20}konzept|beschluss|verordnung)\b|\b(?:\w{0,20}plan|gesetz|satzung|\w{0,20}strategie|\w{0,20}konzept|verordnung|beschluss)(?: \w+){0,4} (?:schreibt|legt|verpflichtet|sieht|verlangt|bestimmt|fordert)\b",
    fronting=r"(?:mit|in|nach|durch|laut|für|bis|seit|dank|neben|trotz|sofern|falls|wenn|vor)\b",
    programmes=r"(?:e?[nrs]? städte[\"' ]|[ -]{1,3}(?:städte|allianz|bündnis|aktionsplan|plan(?! bis)|strategie|programm|fonds|konferenz|woche|netzwerk|mission)\b| städte(?: bis §)?[^.;]{0,12}[\"'])",
    statuses=(
        (
            ClaimStatus.NEGATED,
            r"\b(?:weder [^.;]{2,50} noch [^.;]{2,50} (?:ein|eine|einen) (?:\w+ )?(?:ziel|datum|zieljahr|termin)\w{0,3}|keine? (?:(?:klima|treibhausgas|co2-?)neutralität|netto-null)|kein(?:e|en)? (?:[a-zäöü]{3,15}e[ns]? )?(?:[a-zäöü-]{0,30}ziel|datum|zusage|beschluss|jahr|frist|plan)\w{0,4}|(?:hat|haben) (?:sich |uns )?(?:noch |bisher |bislang |bewusst )?(?:nicht|nie|kein)(?= [^.]{0,60}\b(?:verpflichtet|festgelegt|beschlossen|zugesagt|versprochen|gesetzt))|lehnt\w{0,3} (?:es )?(?:.{0,40} )?ab|abgelehnt|lehnte|weigert\w{0,2}|verweigert\w{0,2}|bestreitet|nie (?:zugesagt|versprochen|beschlossen)|(?:stimmten?|votiert\w{0,3}) gegen|schloss \w+ aus|nicht (?:zugesagt|beschlossen|verpflichtet|versprochen|festgelegt)|ohne (?:ziel|zieljahr|datum))\b"
        ),
        (
            ClaimStatus.ABANDONED,
            r"\b(?:einkassiert|vom tisch|wirft das handtuch|gilt nicht (?:mehr|länger)|überholt|hinfällig|aufgegeben|gibt .{0,60}\bauf\b|gab .{0,60}\bauf\b|gestrichen|streicht|(?<!unter dem )strich|verworfen|verwirft|kassiert\w{0,2}|zurückgezogen|zieht .{0,40}zurück|(?<!rechnet )(?<!glaubt )(?<!rechnen )nicht (?:mehr|länger) (?:an|am|zu(?! (?:erreich|schaff|halt|realis|erfüll))|bis|das|klimaneutral|verfolg\w+|fest)|hält .{0,60}nicht (?:mehr|länger) fest|rückt .{0,60}\bab\b|rückte .{0,60}\bab\b|abgerückt|verabschiedet sich (?:von|vom)|fallen ?gelassen|lässt .{0,60}fallen|beerdigt|aufgehoben|kippt\w{0,2}|gekippt|(?<!rechnet )(?<!glaubt )(?<!rechnen )nicht mehr(?! (?:[a-zäöü]+ )?(?:zu )?(?:erreich|schaff|halt|haltbar|einzuhalt|einhalt|erfüll|realistisch|möglich)))\b"
        ),
        (
            ClaimStatus.MISSED,
            r"\b(?:nicht gelungen|gelang\b[^.;]{0,70}\bnicht|verfehl\w{1,4}|schaff(?:t|en|te|ten)\b [^.;]{0,70}\bnicht|(?:erreich(?:t|en|te|ten)|erfüll(?:t|en|te))\b [^.;]{0,70}\bnicht(?! nur)|nicht (?:mehr |rechtzeitig |pünktlich )?(?:zu )?(?:erreich\w{1,4}|schaff\w{1,3}|eingehalten|einhalten|einzuhalten|halten|erfüll\w{1,3})|unerreichbar|(?:glaubt|rechnet|rechnen|glauben) nicht (?:mehr )?(?:an|damit)|nicht (?:(?:bis|im|in|vor) (?:zum |dem |spätestens )?(?:jahre? )?§{1,9} )?(?:klimaneutral|co2-neutral|treibhausgasneutral)(?! sein muss)|scheiter\w{1,4}|gescheitert|nicht zu (?:erreichen|schaffen|halten)|außer reichweite|(?:bleib|blieb|zurückgeblieb)\w{0,3} (?:weit )?hinter|nicht auf kurs|nicht (?:mehr )?(?:realistisch|haltbar|machbar|möglich|drin)|(?:rei(?:ß|ss)t|rei(?:ß|ss)en|riss)\b.{0,40}\bziele?)\b"
        ),
        (
            ClaimStatus.ACHIEVED,
            r"\b(?:hat (?:.{0,80} )?(?:erreicht|gesenkt|reduziert|erfüllt|halbiert|geschafft|verringert|gemindert|gedrosselt)|haben (?:.{0,80} )?(?:erreicht|gesenkt|erfüllt)|bereits (?:erreicht|klimaneutral|gesenkt)|(?:ist|sind|werden|wird|fährt|fahren) (?:seit|bereits|schon|inzwischen)(?! (?:bis|ab))|seit §{1,9} (?:klima|co2|zu)|wurden? (?:bereits )?(?:erreicht|gesenkt|halbiert)|erreichte|erfüllte|vorzeitig (?:erreicht|erfüllt|geschafft)|übererfüllt|übertroffen|überschritten)\b"
        ),
        (
            ClaimStatus.PROPOSED,
            r"\b(?:schlägt .{0,60}vor|schlug .{0,60}vor|vorgeschlagen|vorschlag|beantragt|beantragen|(?:gesetz|satzungs|plan)?entwurf|erwägt|erwägen|prüft|prüfen|berät|beraten|diskutiert\w{0,2}|debattiert\w{0,2}|abstimmen|abgestimmt werden|stimmt .{0,40}\bab\b|(?<!nimmt den )(?<!stimmt dem )(?<!beschließt den )antrag(?! (?:wurde |wird )?(?:angenommen|beschlossen))|vorlage|entscheidet (?:im|am|über)|zur abstimmung|zur debatte|wenn der (?:rat|stadtrat|gemeinderat) zustimmt|soll .{0,40}geändert werden|möge beschlie(?:ß|ss)en|in der (?:diskussion|beratung|abstimmung)|liegt (?:dem|der) (?:\w+ )?vor|steht zur wahl)\b"
        ),
        (
            ClaimStatus.IN_LAW,
            r"\b(?:gesetz(?:e[ns]?|lich\w{0,2})?|klima(?:schutz)?gesetz|gesetzlich|verordnung|(?:haupt)?satzung|[a-zäöü]{0,20}reglement|rechtlich|rechtsverbindlich|volksentscheid|volksabstimmung|gemeindeordnung)\b"
        ),
        (
            ClaimStatus.ADOPTED,
            r"\b(?:grünes licht|abgesegnet|absegnete|segnete [^.;]{0,60}\bab|beschloss\w{0,3}|beschlie(?:ß|ss)\w{0,2}|beschluss|beschlüsse|beschlossene[nrs]?|verabschiedet\w{0,2}(?! sich)|gebilligt|billigte|angenommen|stimmten? (?:für|zu)|zugestimmt|einstimmig|mehrheitlich|demnach|entschieden|ratsbeschluss|stadtratsbeschluss|verankert|danach sollen?|[a-zäöü-]{0,20}(?:plan|konzept|strategie|programm)s?\b[^.;]{0,60}\b(?:festgelegt|festgeschrieben|vorgesehen))\b"
        ),
        (ClaimStatus.PLEDGED, rf"\b(?:{_VERBS}|{_GOALS})\b"),
    ),
    changes=(
        ("old new", r"§{1,9}[^.;§]{0,60} auf §{1,9} (?:(?:zu )?verschieben|(?:vor|hinaus)(?:zu)?(?:ziehen|schieben|verlegen)|(?:zu )?verlegen|verschoben|vertagt|vorgezogen|verlegt|korrigiert|geändert|verschiebt)"),
        ("old new", r"\b(?:bislang|bisher|ursprünglich|zunächst|bis dato) (?:\w+ ){0,2}§{1,9}[^.;§]{0,70}\b(?:nun|jetzt|künftig|stattdessen)\b[^.;§]{0,25}§"),
        ("old new", r"§{1,9}[^.;§]{0,40}(?:geplant|vorgesehen|angekündigt|versprochen)[^.;§]{0,40}auf §{1,9} (?:verschoben|vorgezogen|verlegt)"),
        ("old new", r"\b(?:statt|anstatt|anstelle von)(?: wie (?:bisher|geplant|ursprünglich geplant|zunächst geplant))?(?: bis| im jahr| schon| bereits)? §{1,9}[^.;§]{0,70} (?:erst|nun|schon|bereits|bis|im jahr|ab|auf) (?:erst |schon |bereits |im jahr |bis )?§"),
        ("old new", r"\bnicht\b[^.;§]{0,40}§{1,9}[^.;§]{0,40}?,? sondern (?:erst |schon |bereits )?(?:bis |im jahr |ab |in )?§"),
        ("old new", r"(?:versch|verleg|vorgezogen|zieht|zog|verlänger|streck|vorverleg|hinausgeschob)[^.;]{0,80}?(?<!auf )(?<!bis )(?<!§)§{1,9}[^.;§]{0,40}? (?:auf|bis|nach) §"),
        ("new old", r"(?:versch|verleg|vor|hinaus|zieht|zog)\w{0,10}[^.;§]{0,60} (?:auf|bis) §{1,9}[^.;§]{0,80}?(?:bisher|ursprünglich|zuvor|geplant|zunächst|vorher|statt)\w{0,3}[^.;§]{0,20} §"),
        ("new old", r"(?:erst )?§,? (?:statt|anstatt|anstelle von|und nicht(?: mehr| erst)?|nicht)(?: wie bisher| bereits| schon| im jahr| bis| wie geplant)* §"),
        ("old new", r"(?:aufgegeben|gibt|gab|verfehl|streicht|rückt)[^.§]{0,100}§{1,9}[^.§]{0,60}?(?:; |, und |, |nun|jetzt|neue)[^.§]{0,50}§"),
    ),
    superseded=rf"\b(?:bisherige[ns]?|frühere[ns]?|alte[ns]?|ursprüngliche[ns]?|vorherige[ns]?) {_GOALS}(?:,? \w+){{0,3}} ?$",
    share_change=r"\b(?:erhöh|verschärf|anheb|hob|hebt|senk|angehoben|ausgeweitet)\w{0,4}\b[^.;¤]{0,80}? von {amount}(?:[^.;¤]{0,20}? auf {amount})?",
    unable=r"\b(?:kann|können|könne)\b[^.;]{0,110}\b(?:nicht|nicht mehr|kaum mehr) (?:erreich|ein(?:zu)?halt|halten|erfüll|schaff|gehalten|eingehalten)",
    conditional=r"^\W*sollten? (?:der|das|die) |\b(?:sofern|vorausgesetzt|unter der (?:bedingung|voraussetzung)|(?:wenn|falls) (?:der bund|das land|bund|land|die eu|genug|genügend|die (?:mittel|förderung))|vorbehaltlich|nur wenn|abhängig von)\b",
    commits=r"\b(?:verpflichtet\w{0,2}|verspr\w{1,7}|zugesagt)(?: [\wß]+){0,6} ?$",
    announces=rf"\b(?:{_GOALS}|die stadt)\b",
    verbs=rf"\b(?:{_VERBS})\b",
    own_operations=r"\b(?:(?:klimaneutrale|klimaneutralen) (?:stadt)?verwaltung|(?:der|die) stadtverwaltung (?:selbst|soll|wird|will)|eigene[nrm]? (?:betriebe?|gebäude|verwaltung|liegenschaften|fuhrpark|flotte|emissionen|einrichtungen)|städtische[nr]? (?:gebäude|fuhrpark|flotte|liegenschaften|verwaltung|betriebe|fahrzeuge|einrichtungen|schulen)|kommunale[nr]? (?:gebäude|liegenschaften|fuhrpark|verwaltung|einrichtungen)|als organisation|die verwaltung (?:selbst|soll|will|wird)|stadtkonzern\w?)\b",
    scopes=(
        (Scope.TRANSPORT, r"\b(?:bus(?:se|sen|flotte)?|\w{0,20}verkehrs?\w{0,10}|autos?|fahrzeuge?n?|flotte|taxis?|mobilität|fuhrpark|straßenbahn\w{0,2})\b"),
        (Scope.WASTE, r"\b(?:\w{0,15}abfall\w{0,10}|\w{0,15}abfälle|müll\w{0,10}|recycling\w{0,10})\b"),
        (Scope.BUILDINGS, r"\b(?:\w{0,15}gebäude\w{0,10}|wohnungen|häuser|neubauten|schulen)\b"),
        (Scope.ELECTRICITY, r"\b(?:\w{0,15}strom(?:s|verbrauch\w{0,2}|bedarf\w{0,2}|versorgung|mix)?|elektrizität)\b"),
    ),
    whole_city=r"\b(?:die (?:gesamte|ganze) stadt|das gesamte stadtgebiet|stadtweit|gesamtstädtisch\w{0,2})\b",
    climate=r"\b(?:klima\w{0,20}|\w{0,20}emission\w{0,3}|co2\w{0,10}|treibhausgas\w{0,10}|netto-null)\b",
    against_bau=r"\b(?:business[ -]as[ -]usual|trendszenario|referenzszenario|ohne maßnahmen|weiter-so-szenario)\b",
    all_gases=r"\balle treibhausgase\b",
    only_carbon=r"\b(?:nur|ausschlie(?:ß|ss)lich) (?:auf )?(?:co2|kohlendioxid)\b",
    offsets=r"\b(?:(?:rest|verbleibende|unvermeidbare)\w{0,3} emissionen (?:\w+ ){0,3}(?:kompensier|ausgleich|ausgeglichen)\w{0,4}|restemissionen (?:\w+ ){0,3}(?:kompensier|ausgleich)\w{0,4}|mit kompensation\w{0,2}|co2-zertifikate)\b",
    no_offsets=r"\bohne (?:\w+ )?kompensation\w{0,2}\b",
    decade=r"\b(?:in|bis|vor|ab|während|zu|zum|zur)(?: (?:die|den|der|ins|in den|in die))?(?: (?:(?P<early>beginn|anfang)|(?P<mid>mitte)|(?P<end>ende)))?(?: der| den| die)? (?P<decade>20\d0)er(?:[- ]jahren?)?\b",
    then=r"\bbis (?P<year>dahin|dann|zu diesem (?:jahr|datum|zeitpunkt))\b|\bim (?P<same>selben|gleichen) jahr\b|\b(?:es|das|dies) (?:(?:schon|bereits|erst) )?(?P<n>ein jahrzehnt|zwei jahrzehnte|\d{1,2}(?= jahre)|[a-zäöüß]{3,12}(?= jahre))(?: jahre)? (?:früher|(?P<later>später)) (?:zu )?(?:schaffen|erreichen|gelingen)",
    held_on=r"\b(?:ist|sind|fährt|fahren|läuft|gilt|liegt)(?: (?:bereits|schon|inzwischen|offiziell|vollständig|komplett|eine|als|zertifiziert|mit)){0,4} $",
    held_with=r"\b(?:ist|sind|fährt|fahren|nutzt|nutzen|bezieht|beziehen|kauft|verbraucht)(?: (?!bis\b|für\b)[\wß-]+){0,8} $",
    since_when=r"(?:,? (?!(?:und|aber|oder|bis|vor|im)\b)[a-zäöüß]+){0,3} seit (?:dem jahr |anfang |ende |mitte |(?:januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember) )?",
    since=r"\b(?:ist|sind|liegt|beträgt|fährt|fahren|läuft|arbeitet|wird|werden|bezieht|nutzt)(?: [a-zäöüß-]+){0,4}? (?:bereits |schon )?seit (?:dem jahr |anfang |ende )?$|^\W*seit (?:dem jahr |anfang |ende )?$",
    since_then=r"(?: (?!(?:und|aber|bis|soll|will)\b)[a-zäöüß0-9%-]+){0,6} ",
    relative_clause=r", (?:die|das|der) (?!\w+ (?:stadt|kommune)\b)",
    corporate=r"\b(?:unser\w* (?:kund\w+|unternehmen\w*|produkt\w+|konzern\w*|aktionär\w+|marken?|filialen|werke|wertschöpfungskette)|aktionär\w*)\b",
    wished=r"\b(?:will|wollen|wollte|möchte|möchten|wünscht sich|hofft|hoffen),? dass (?:die |der |das )?(?:stadt )?$",
    besides=r"\W{0,6}(?:neben|außer) (?:der )?(?:stadt )?",
    also=r"\b(?:auch|ebenfalls)\b",
    in_aside=r", (?:die|der|das|deren|dessen) (?![^,;.]{0,110}\bzu [a-zäöüß]{3,20},)[^,;.]{1,120},(?= (?:will|wird|soll|hat|ist|plant|möchte|strebt|setzt|verpflichtet|kündigte|peilt|sieht))",
    aside=rf", (?!die [^,;.]{{0,110}}\bzu [a-zäöüß]{{3,20}},)(?:die|der|das|deren|wenn|sofern|falls|dessen|(?:in|an|mit|von|bei|zu|für|auf) (?:der|dem|denen)|wo|mit sitz|hauptstadt|sitz|nachbar\w{{0,4}}|gelegen) [^;.,]{{2,100}},(?= (?:{_VERBS})\b)",
    among=r",? (?:darunter|unter (?:anderem|ihnen)|einschließlich)\b",
    one_of=r"\b(?:eine der|einer der|unter|wie|zusammen mit|teil|netzwerk|gruppe|neben) (?:den |der |die |anderen |vielen |viele |andere )?(?:[\w-]+ ){0,2}$",
    possessed=r"s (?!(?:bis|in|im|zu|zur|zum|auf|an|am|von|vom|für|mit|nach|um|gegen|vor|ab|seit|und|oder|sowie|will|soll|hat|ist|sind|wird|werden|war|wäre|als|wie|durch|über|unter|aus|bei|ohne|statt|schon|bereits|nicht|spätestens|noch|erst)\b)(?:(?:größte|neue|grüne|erste|kommunale|städtische)[rsn]? )?(?P<head>[a-zäöüß-]{3,40})",
    belonging=r"\b(?:der|die|das) (?P<head>[a-zäöüß-]{4,30}) (?:der stadt|von|aus) (?:der stadt )?$",
    own_heads=r"^(?:[a-zäöüß-]{0,15}(?:stadt|städte|rat|räte|ratsmehrheit|verwaltung|regierung|bürgermeister|bürgermeisterin|präsident|präsidentin|parlament|magistrat|senat|bürgerschaft|spitze|oberhaupt|gemeinde|kommune|bürger|einwohner|bevölkerung|wähler|plan|pläne|strategie|konzept|programm|politik|gesetz|satzung|haushalt|beschluss|entwurf|vorlage|antrag|dokument|ziele?n?|vorgaben?|zusagen?|versprechen|frist|datum|jahr|erklärung|pakt|vertrag|emissionen|aussto(?:ß|ss)|bilanz|gase|energie|strom|wärme|verbrauch|bedarf|versorgung|verkehr|busse|flotte|fahrzeuge|taxis|bahnen|gebäude|wohnungen|schulen|büros|beleuchtung|abfälle|abfall|müll|wirtschaft|hälfte|drittel|viertel|teil|system|sektor|zentrum|gebiet|weg|fall|netz|höhepunkt|höchststand|neutralität|ausstieg|umstieg|abschied|anteil|reduktion|senkung|linien?|fernwärme)|stadt(?!werk|reinigung|sparkasse)\w*|ob)$",
    worldwide=r"(?: (?:netto|co2|bis|im|jahr|§+)){0,5} (?:weltweit|global|rund um den globus|auf der (?:ganzen )?(?:welt|erde))\b",
    of_the_world=r"\b(?:weltweite[nrs]?|globale[nrs]?|weltweit|der welt|der menschheit) (?:[\w-]+ ){0,2}$|\b(?:weltweite[nr]?|globale[nr]?) (?:[\w-]{0,20} ){0,1}[\w-]{0,30}(?:emissionen|aussto(?:ß|ss))",
    makes_up=r"\b(?:entfallen|entfällt|verursach\w{1,4}|verantwortlich für|mach\w{1,3}(?= )|ausmach\w{1,3}|trägt|tragen|steht für|stehen für|entsprech\w{1,3}|entspricht)(?: (?:rund|etwa|fast|knapp|über|mehr|als|ungefähr|gut|circa|zu|für|der|die|bis|auf))* $",
    at_present=r"\b(?:derzeit|bereits|schon|heute|aktuell|inzwischen|mittlerweile|momentan)(?: [\wäöüß-]+){0,4} $",
    presently=r"(?:derzeit|aktuell)\b",
    aims=r"\b(?:[a-zäöü]{0,20}ziele?n?|zusagen?|versprechen|will|wollen|möchte|möchten|plant|planen|strebt|streben|soll|sollen|verpflichtet|strategie|konzept|plan)\b(?: [\wäöüß'-]+){0,6}[, ]*$",
    means_to=r"\b(?:möglichkeiten?|optionen|chancen?|wege|wie)(?:,| zu| zur)(?: \w+){0,2} ?$",
    other_object=r"\b(?:aber nur|jedoch nur|statt der|[a-zäöüß]{0,20}verbrauch\w{0,2}|wasser\w{0,10}|abfall\w{0,5}|abfälle|müll\w{0,6}|[a-zäöüß]{0,15}verkehrs?|lärm|feinstaub|energie|strom|erneuerbare\w?|arbeitsplätze|bevölkerung)\b",
    coordinated=r"(?: ?\([^()]{0,60}\))?,? und (?:[\wäöüß-]+ ){0,9}",
    failed_vote=r"\b(?:volksentscheid|bürgerentscheid|antrag|vorschlag|vorlage|initiative|referendum)\b[^.;]{0,140}\b(?:ist gescheitert|scheiterte|wurde (?:abgelehnt|zurückgewiesen)|fand keine mehrheit)",
    asked_after=r"(?:,| -)? (?:aber|doch|und|nur:?|fragt sich) (?:woher|wo|welche[nrs]?|wozu|wie|was|kann|wer|wann|warum|ist|reicht|ob)\b[^.;]{0,200}\?",
    gloss=r" ?\((?:also |d\. ?h\. |das heißt |eine |ein |minus )*",
    relative_pronouns=r"(?:deren|dessen)",
    media=r"(?:[^.;,]{0,40} )?(?:agentur|zeitung|dpa|reuters|presse|magazin|spiegel|rundfunk|blatt|anzeiger|tagblatt|nachrichten) ?(?=(?:berichtete?t?|schreibt|schrieb|meldete?t?)\b)",
    both=r"(?:die )?beiden? (?:städte[n]?|kommunen|gemeinden)",
    aspiring=r"\b(?:\w{0,20}kandidat(?:in|en)?|bewerber(?:in)?)\b(?: [\wäöüß-]+){0,6} (?:von|in|aus|der stadt) $",
    towns=r"\b(?:städte|kommunen|gemeinden)$",
    fronted_year=r"\W{0,9}(?:im jahre? )?",
    apart=r"\b(?:an|in|will|was)\b",
    around=r" (?:Region|Metropolregion)\b",
    possessive=r"(?:'s?)? ?",
    plainly_in="in",
    goal_of_a=r"\b(?:ziel|zielmarke|vorgabe|zusage)(?: \w+){0,3} (?:von|einer) $|\bziel(?: für §{1,9})?(?: -|:|,) $",
    falls_short=r"[^.;]{0,40}, (?:doch|aber) [^.;]{0,50}\b(?:nicht (?:mehr )?(?:zu )?(?:erreich|schaff|halt)\w{1,4}|verfehl\w{1,4})",
)  # fmt: skip
