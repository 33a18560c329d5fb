"""How German says who, when and whether."""

from pledgetrack.extract.patterns.wording import Grammar
from pledgetrack.model.words import ClaimStatus, Scope

_VERBS = (
    r"will|wollen|soll(?:en)?|wird|werden|verpflichtet(?:e|en)?|verspricht|versprach|versprochen|zugesagt|zugesichert|plant|planen|plante|strebt|streben|möchte|möchten|beabsichtigt|zielt|setzt|hat|haben|hatte|beschloss|beschlossen|verabschiedet|kündigte|kündigt"
    r"|ist|sind|hält|gab|gibt|verschiebt|verfehlt|erreicht|erreichte|senkt|senkte|senken|reduziert|prüft|erwägt|nimmt|bekräftigt|peilt|verankert|wurde|war|bezieht|streicht|strich|lehnt|lehnte|kommt|muss"
)

GRAMMAR = Grammar(
    before_target=r"\b(?:von|bis|vor|ab|spätestens|spätestens im jahr|bis spätestens|um|für(?= ?$)|schon|bereits|auf)(?: (?:zum|zum jahr|ende|spätestens|zum ende des jahres|etwa|mitte|anfang|zum jahr|das jahr|dem jahr|im jahr|dem jahre|jahr))* ?",
    before_weak=r"(?:\b(?:im jahr|im jahre|in|jahr|für|von|null|neutral|ziel) |[(:,|] ?|  +|- )",
    before_base=r"\b(?:gegenüber|verglichen mit|im vergleich (?:zu|zum|mit)|gemessen an|bezogen auf|ausgehend von|seit|als|zu|von|basisjahr|unter (?:dem|den|das))(?: (?:dem|den|das|die|jahr|jahre|stand|niveau|wert|werten|von|basisjahr|des jahres|ausstoß|emissionen|referenzjahr|im))* ?",
    before_date=r"\b(?:januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|seit|anfang) ",
    after_base=r"(?:er)?[ -]{0,3}(?:niveau|wert|als basis|als basisjahr|stand)\b",
    after_target=r"(?:er)?[ -]{0,3}(?:ziel|klimaziel)\w*|,? klimaneutral|,? co2-neutral|,? treibhausgasneutral",
    relative=(("mid-century", r"\b(?:bis )?(?:zur )?mitte (?:des|dieses) jahrhunderts\b|\bjahrhundertmitte\b"), ("decade", r"\bende (?:des|dieses) jahrzehnts\b"), ("within", r"\b(?:in|binnen|innerhalb von|in den (?:nächsten|kommenden)) (?P<n>\d{1,2}|fünf|zehn|fünfzehn|zwanzig|dreißig) jahren\b")),
    whole={"fünf": 5, "zehn": 10, "fünfzehn": 15, "zwanzig": 20, "dreißig": 30},
    further=r"(?:^|[ ,])(?:und|oder|dann|bis|um|auf|sowie)\b|, *$|^, ",
    after_share=r" *(?:$|[.,;:)\"]|\b(?:bis|im|in|gegenüber|verglichen|und|zu|senken|sinken|reduzieren|verringern|weniger|mindern|gesenkt|reduziert)\b|§|\()",
    boundary=r"; |[,.!?]\"|, während |, aber |, obwohl |, doch |, jedoch | sondern ",
    cities=r"\b(?:die|diese|unsere|ihre|der) (?:\w+ )?(?:stadt|hauptstadt|landeshauptstadt|kommune|gemeinde|hansestadt|metropole|domstadt)\b(?! \w+ hat)",
    local=r"\b(?:der|die|das|den|dem) (?:stadtrat|gemeinderat|rat der stadt|rat|oberbürgermeister(?:in)?|bürgermeister(?:in)?|stadtverwaltung|verwaltung|magistrat|bürgerschaft|senat|stadtpräsident(?:in)?|stadtregierung|stadtparlament|stadtverordneten\w*)\b|\b(?:oberbürgermeister(?:in)?|bürgermeister(?:in)?|stadtrat|gemeinderat|stadtverwaltung)\b",
    nations=r"\b(?:das|der|die|unser|den|dem) (?:land|bund|bundesregierung|regierung|staat|bundestag|bundesland|landesregierung|freistaat|kanton|minister(?:in)?|bundeskanzler(?:in)?|kanzler(?:in)?|ministerium|region|eu|europäische union|landtag|ministerpräsident(?:in)?|bundesrat|landkreis|umweltminister(?:in)?|klimaminister(?:in)?)\b",
    organisations=r"\b(?:das|der|die|ein|eine|den|dem) (?:\w+ )?(?:unternehmen|konzern|firma|universität|hochschule|hafen|flughafen|bank|stadtwerke|versorger|energieversorger|brauerei|stahlhersteller|stahlwerk|autobauer|verband|netzwerk|bündnis|hersteller|betreiber|verkehrsbetriebe|verein|klinikum|krankenhaus|genossenschaft|handelskette|fluggesellschaft|reederei|chemiekonzern|spedition|messe|betriebe)\b|\bdie stadtwerke\b",
    groups=r"\b(?:(?:über|mehr als|rund|alle|viele|die|andere|mehrere|\d{1,6}|hundert|diese) ){1,4}(?:\w+ )?(?:städte|kommunen|bürgermeister|länder|unternehmen|gemeinden|regionen|staaten)\b",
    we=r"\b(?:wir|unser|unsere|unserer|unseren|uns)\b",
    it=r"\b(?:sie|er|es|ihre|ihren|ihrer|ihr|sein|seine|seinen|deren|dessen)\b",
    oblique=r"(?:\b(?:in|im|bei|mit|nach|aus|von|zu|gegen|zwischen|nahe|laut|über|wie|vor|seit|neben|unweit|sitz in)(?: (?:der|dem|den|stadt|der stadt))* ?)$",
    linking=r"(?:\b(?:(?:ober)?bürgermeister(?:in)?|stadt|landeshauptstadt|hauptstadt|hansestadt|stadtrat|gemeinderat|rat|rat der stadt|magistrat|verwaltung|stadtverwaltung|gemeinde|kommune|ziel|zusage|plan|stadtverordneten|bürgerschaft|oberhaupt)(?:,? [a-zà-ÿß'.-]+){0,4}?,? (?:von|der stadt|in|für|der|aus) )$",
    of=r",? (?:von|der stadt|in|für|aus|der)? ?(?:der stadt )?",
    behind=r"[ ,:(]*(?:(?:§|bis|im jahr|,|emissionen) ?)*(?:für|von|in) (?:die stadt )?| (?:will|soll|wird|werden|wollen|möchte) (?:die stadt )?|,? (?:verspricht|kündigt|teilte|so|versprach) (?:die stadt )?",
    listing=r",? ?(?:und |oder |sowie |, )?|, ",
    beside=r"[ ,:(|-]*(?:(?:in|bis|vor|für|ab|will|im jahr) )*",
    respectively=r"\b(?:beziehungsweise|bzw\.?|respektive)(?!\w)",
    predicate=rf"(?:, [^,;.]{{2,50}},)? (?:{_VERBS})\b",
    plain_openings=r"(?:der|die|das|ein|eine|laut|in|im|bis|für|mit|von|diese|dieser|seine|ihre|unser|unsere|wenn|nein|heute|gestern|auch|mehr|alle|emissionen|ziel|wir|es|er|sie|nach|zudem|außerdem|damit|dort|hier|so|dazu|schon|klimaneutralität|co2|oberbürgermeisterin|oberbürgermeister|bürgermeister|bürgermeisterin|rat|stadtrat)",
    impersonal=r"\b(?:ziel\w*|plan|strategie|soll|zusage\w*)\b",
    anaphora=r"\b(?:dies(?= bis)|dasselbe|das gleiche|das neue (?:ziel|datum)|das gleiche ziel|gleichziehen)\b",
    the_target=r"\b(?:dieses|das|sein|ihr|jenes|dessen) (?:\w*ziel|datum|vorhaben|versprechen)\b",
    refusals=(
        ("question", r"[?¿]"),
        ("appeal", r"\b(?:muss|müssen|müsste|müssten|sollte|sollten|fordert|fordern|forderte|forderten|verlangt|verlangte|ruft|rief|appelliert|drängt|empfiehlt|wünscht)\b"),
        ("hypothetical", r"\b(?:wenn|falls|angenommen|hätte|würde|würden|wäre)\b"),
        ("potential", r"\b(?:könnte|könnten|kann|können|potenzial|möglich|denkbar|imstande)\b"),
        ("forecast", r"\b(?:prognose\w*|schätz\w+|studie|szenari\w+|modell\w*|berechnung\w*|laut einer studie|voraussichtlich|gutachten)\b"),
        ("path", r"\b(?:weg|fahrplan|schritt|übergang|pfad|kurs) (?:zu|zur|in richtung|nach|hin zu)(?: (?:der|einer))? ?$"),
    ),
    programmes=r"(?:[ -]{1,3}(?:städte|allianz|bündnis|aktionsplan|plan|strategie|programm|fonds|konferenz|woche|netzwerk)\b)",
    statuses=(
        (ClaimStatus.NEGATED, r"\b(?:kein(?:e|en)? (?:ziel|klimaziel|datum|zusage|beschluss|jahr\w*|frist)\w*|hat (?:sich )?(?:noch )?(?:nicht|nie)|haben nicht|lehnt\w*|abgelehnt|weigert\w*|verweigert\w*|bestreitet|nie (?:zugesagt|versprochen|beschlossen)|stimmte\w* gegen|schloss \w+ aus|nicht (?:zugesagt|beschlossen|verpflichtet|versprochen))\b"),
        (ClaimStatus.ABANDONED, r"\b(?:aufgegeben|gibt .{0,60}\bauf|gab .{0,60}\bauf|gestrichen|streicht|strich|verworfen|verwirft|kassiert\w*|zurückgezogen|zieht .{0,40}zurück|nicht mehr|rückt .{0,40}\bab|rückte .{0,40}\bab|fallen gelassen|lässt .{0,40}fallen|beerdigt|aufgehoben|kippt\w*)\b"),
        (ClaimStatus.MISSED, r"\b(?:verfehl\w+|nicht (?:mehr )?(?:erreich\w+|schaff\w+|eingehalten|einhalten)|unerreichbar|wird nicht (?:klimaneutral|erreicht)|nicht zu (?:erreichen|schaffen|halten)|scheiter\w+)\b"),
        (ClaimStatus.ACHIEVED, r"\b(?:hat (?:.{0,60})?(?:erreicht|gesenkt|reduziert|erfüllt|halbiert)|bereits (?:erreicht|klimaneutral|gesenkt)|ist (?:seit|bereits|schon|inzwischen)|wurde (?:bereits )?erreicht|erreichte|erfüllte)\b"),
        (ClaimStatus.PROPOSED, r"\b(?:schlägt .{0,60}vor|vorgeschlagen|vorschlag|entwurf|erwägt|erwägen|prüft|prüfen|berät|beraten|diskutiert\w*|debattiert\w*|abstimmen|abgestimmt werden|stimmt .{0,40}\bab|antrag|entscheidet (?:im|am|über)|zur abstimmung)\b"),
        (ClaimStatus.IN_LAW, r"\b(?:gesetz\w*|klimagesetz|gesetzlich|verordnung|satzung|rechtlich|rechtsverbindlich|volksentscheid|gemeindeordnung)\b"),
        (ClaimStatus.ADOPTED, r"\b(?:beschloss\w*|beschließ\w*|beschluss|beschlüsse|verabschiedet\w*|gebilligt|billigte|angenommen|stimmte\w* (?:für|zu)|einstimmig|entschieden|ratsbeschluss|stadtratsbeschluss|bewilligt)\b"),
        (ClaimStatus.PLEDGED, rf"\b(?:{_VERBS}|ziel|zusage|versprechen)\b"),
    ),
    changes=(
        ("old new", r"(?:versch|verleg|vorgezogen|zieht|zog|verlänger|streck)[^.;]{0,80}?§[^.;§]{0,40}? (?:auf|bis|nach) §"),
        ("new old", r"(?:erst )?§ (?:statt|anstatt|anstelle von)(?: wie bisher| bereits| schon| im jahr| bis)* §"),
    ),
    conditional=r"\b(?:sofern|vorausgesetzt|unter der bedingung|wenn (?:der bund|das land|bund|land)|vorbehaltlich)\b",
    commits=r"\b(?:verpflichtet\w*|verspr\w+|zugesagt)(?: [\wß]+){0,6} ?$",
    announces=r"\b(?:ziele?|zusagen?|versprechen)\b",
    verbs=rf"\b(?:{_VERBS})\b",
    own_operations=r"\b(?:stadtverwaltung|eigene[nrm]? (?:betrieb|gebäude|verwaltung|liegenschaften|fuhrpark|flotte|emissionen)|städtische[nr]? (?:gebäude|fuhrpark|flotte|liegenschaften|verwaltung|betriebe|fahrzeuge)|kommunale[nr]? (?:gebäude|liegenschaften|fuhrpark|verwaltung)|als organisation|die verwaltung selbst)\b",
    scopes=(
        (Scope.TRANSPORT, r"\b(?:bus(?:se|sen|flotte)?|\w*verkehr\w*|autos?|fahrzeuge?n?|flotte|taxis?|mobilität|fuhrpark|straßenbahn\w*)\b"),
        (Scope.WASTE, r"\b(?:\w*abfall\w*|\w*abfälle|müll\w*|recycling\w*)\b"),
        (Scope.BUILDINGS, r"\b(?:\w*gebäude\w*|wohnungen|häuser|bau|neubauten|schulen)\b"),
        (Scope.ELECTRICITY, r"\b(?:\w*strom\w*|elektrizität)\b"),
    ),
    down_to=r"\bauf ",
    remainder=r"^ (?:des (?:niveaus|wertes|standes) von |von )§",
)  # fmt: skip
