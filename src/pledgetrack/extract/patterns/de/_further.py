"""How German says what is said further of an aim: in papers and lists, of results, of others' aims."""

from collections.abc import Mapping

# Who answers for a city.
_TOWNS = r"(?:stadt|rat|stadtrat|gemeinderat|magistrat|senat|verwaltung|stadtverwaltung|rathaus|(?:ober)?bürgermeister(?:in)?|ob|stadtpräsident(?:in)?|dezernent(?:in)?)"

WORDS: Mapping[str, object] = {
    # "- Transport: 40 %", "2030: -40 %": nothing but a share, with what it is of or its year.
    "bare_item": (
        r"[-*•‣▪●–·\s]{0,12}(?:(?:(?:bis|bis zum jahr|im jahr|jahr|ab) )?(?P<due>20[2-9]\d) ?[:–-]? ?|(?P<of>[a-zà-ÿ][a-zà-ÿ ,&/()'-]{2,40}?) ?[:–-]? ?)?"
        r"(?P<share>[-−–]? ?\d{1,3}(?:[.,]\d)? ?(?:%|prozent))"
        r"(?: (?:im|in der|in den|bei|beim|der|des|für) (?:bereich |sektor |die |den |das )?(?P<behind>[a-zà-ÿ][a-zà-ÿ ,&/'-]{2,40}))?[.;,]?"
    ),
    # Over a list of shares: that they are cuts of emissions.
    "cuts_head": (
        r"\b(?<!beitrag zur )(?:minderung|reduktion|reduzierung|senkung|verringerung|einsparung)(?:en)? (?:der |des |von |an |ihrer |unserer )?"
        r"(?:[\w-]{0,30}emissionen|[\w-]{0,30}aussto(?:ß|ss)(?:es)?|treibhausgasen?|co2)\b"
        r"|\b(?:emissions|co2-|thg-|treibhausgas|treibhausgas-)(?:emissions)?-?(?:minderung|reduktion|senkung|einsparung|ziel)\w{0,8}\b"
        r"|\b(?:minderungs|reduktions|einspar|emissions)ziele?\b"
        r"|\b(?:[\w-]{0,30}emissionen|treibhausgase)\b[^.;:%]{0,60}\b(?:senken|reduzieren|mindern|verringern|sinken|gesenkt werden|reduziert werden)\b"
    ),
    "a_cut": "minderung der emissionen",
    "by_sector": r"\b[\w-]{0,12}sektor",
    "column_head": r"\W{0,4}(?:(?:(?:klima|zwischen|etappen)?ziele?|zieljahr|bis|jahr|für) ){0,3}(20[2-9]\d)(?: \(?(?:ziel|zielwert|soll)\)?)?\W{0,4}",
    "fall_head": (
        r"(?P<fall>(?:(?:emissions|co2-|thg-|treibhausgas)?(?:minderung|reduktion|senkung|einsparung)|minderungsziel|reduktionsziel)"
        r"(?: der emissionen)?(?: (?:\(%\)|in %|in prozent))?)"
        r"(?:,? (?:bis |für )?(?P<year>20(?:2[5-9]|[3-9]\d)))?"
    ),
    "base_head": r"\b(?:basis|bezugs|referenz)jahr\b[^\d|]{0,12}((?:19|20)\d\d)?|\b[\w-]{0,20}emissionen (?:im jahr )?((?:19|20)[01]\d)\b",
    "own_paper": (
        r"\b\w{0,30}(?:"
          r"plan|konzept|strategie|programm|vertrag|vereinbarung|ziele?n?|leitbild|klimabilanz|klimahaushalt"
          r"|verpflichtungen"
        r")\b"
    ),
    "headline": (
        r" (?!(?:bis|im|und|ab|mit|ist die)\b)"
        r"(?:will|soll|hat|ist|wird|plant|setzt|macht|geht|legt|hält|gibt|[a-zäöüß]{3,14}(?:iert|ie(?:ß|ss)t|igt|eitet|ebt|edet))\b"
    ),
    "subjectless": (
        r"\W{0,4}(?:(?:bis|ab|im jahr|spätestens) (?:20\d\d|dahin),? )?(?:sollen|soll|werden|wird) "
        r"(?:der |die |das |alle |sämtliche )?(?:[a-zäöüß0-9-]+ ){0,3}?"
        r"(?:[\w-]{0,30}emissionen|aussto(?:ß|ss)|treibhausgase|energieverbrauch|gebäude|busse|fahrzeuge)\b"
        r"|\W{0,4}die [\w-]{0,30}(?:emissionen|treibhausgase) (?:sollen|werden)\b"
        r"|\W{0,4}(?:angestrebt|geplant|vorgesehen|beschlossen) (?:ist|sind|wird|wurde)\b"
    ),
    "becoming": (
        r"\b(?:ziel|vision|anspruch)(?: ist| sei| bleibt| war)?(?: es)?,? (?:die |eine |einer |der )?(?:[\w-]+ ){0,2}$"
    ),
    # The answer to a demand: "Machen Sie mit? – Nein.", "Das werde ich nicht zusagen", "Die Stadt lehnt das ab".
    "declines": (
        r"\b(?:machen|gehen|ziehen|stimmen|sagen|schlie(?:ß|ss)en|folgen|unterstützen|übernehmen|tragen|versprechen) (?:sie|wir)\b[^?.]{0,50}\?\W{0,4}"
        r"(?:[\w.-]{2,20}(?: [\w.-]{2,20}){0,2}: ?)?\W{0,3}nein\b"
        r"|\b(?:das|dies|die forderung|der forderung) (?:werde|werden|will|wollen|wird|kann|können) (?:ich|wir|die stadt|er|sie|der (?:stadt|gemeinde)?rat|die verwaltung) "
        r"(?:\w+ ){0,3}?nicht (?:zusagen|versprechen|mittragen|erfüllen|zustimmen|nachkommen|unterstützen)\b"
        rf"|\b{_TOWNS}[^.;]{{0,40}} (?:lehnt|lehnte|lehnen|lehnten|weist|wies) (?:das|dies|es|die forderung|den vorschlag)[^.;]{{0,40}}? (?:ab|zurück)\b"
        rf"|\b{_TOWNS}[^.;]{{0,40}} (?:erteilt|erteilte|gab|gibt) (?:dem|der|dieser|diesem) [^.;]{{0,40}}?(?:absage|korb)\b"
        rf"|\b{_TOWNS}[^.;]{{0,40}} (?:sagt|sagte|sagten|sagen) (?:dazu )?nein\b"
        rf"|\bdarauf (?:lässt|ließ|will|wollte) sich (?:die |der |das )?{_TOWNS}[^.;]{{0,30}} nicht (?:ein|einlassen|festlegen)\b"
    ),
    "attained": r"\b(?:ist|sind|arbeitet|arbeiten) (?:bereits|schon) (?:[\w-]+ )?$",
    "binding": (
        r"(?:, (?:aber |doch |und )?| und | - )(?:(?!(?:"
          r"muss|müssen|müsste\w*|könnte\w*|kann|können|sollte\w*|würde\w*|hätte\w*|wäre\w*|nicht|nie|kein\w*|ob"
          r"|wenn|falls|dass|fordert\w*|verlangt\w*"
        r")\b)[\wäöüß'.-]+ ){0,6}?"
        r"(?:will|wollen|peilt|verfolgt|strebt|hat sich (?:verpflichtet|vorgenommen|zum ziel))\b"
    ),
    "part_of": (
        r"\b(?:anteil|quote|prozentsatz)s? (?:der|an|von|des) (?:[\w-]+ ){0,4}$"
        r"|{amount} (?:der|aller|des|ihrer|seiner) (?:(?!energie|strom|und\b|[\w-]{0,30}emission)[\w§-]+ ){1,8}$"
    ),
    "yearly": r" ?(?:(?:reduktion|weniger) )?(?:(?:pro|je|jedes) jahr|jährlich)\b",
    "given_up_behind": (
        r"[^.;]{0,40}, (?:doch|aber|bevor)(?: (?:nun|jetzt|inzwischen|später|dann|hat|haben|gab|ließ|sie|er|es|man|die|der|das|den|stadt|rat|stadtrat|gemeinderat|gemeinde|bürgerschaft|verwaltung|neue|koalition|im|jahr|§{4})){0,9} (?:dieses|das|ihr|sein|diesem|dem|davon) ?(?:\w{0,12}ziel|vorhaben|versprechen)? ?[^.;]{0,30}"
        r"(?:aufgegeben|aufgab|gab[^.;]{0,30} auf|verabschiedete sich|fallen gelassen|verworfen|gestrichen)\b"
    ),
    "told_now": r"[^,;]{0,30}\b(?:heute|derzeit|aktuell|momentan),? (?:und|aber|doch)\b",
    # "hatten Netto-Null bis 2030 gefordert"
    "owed": r"[^.;,:]{0,70}? (?:gefordert|verlangt|angemahnt|eingefordert|gewünscht)(?= (?:haben|hat|hatten?|wird|wurden?|worden)\b|[.;,\"”»]|$)",
    "foreseen": (
        r"[^.;,¤]{0,40}? (?:wird|werden|wurde|wurden) (?:prognostiziert|geschätzt|erwartet)\b"
        r"|[^.;,¤]{0,40}? (?:wäre|wären) (?:möglich|machbar|denkbar)\b"
        r"|[^.;¤]{0,140}? (?:ist|gilt|sei) (?:[\w-]+ ){0,5}konsens\b"
    ),
    # Of another act than the aim before: "bis 2035 klimaneutral sein und bis 2025 alle Busse elektrifizieren".
    "another_act": r"\b(?:\w*pflanz(?:en|t)|\w*bau(?:en|t)|\w*elektrifizier(?:en|t)|verbiet(?:en|et)|ersetz(?:en|t)|\w*sanier(?:en|t)|errichte[nt]|installier(?:en|t)|umrüste[nt]|anschaffen|kauf(?:en|t)|verbann(?:en|t)|schließ(?:en|t)|stilllegen|verdoppel\w+)\b",
    "another": (
        r"\b(?:nationale|europäische|bundesweite|globale)[nrs]? (?:\w+ )?(?:klima)?ziele?n?\b"
        r"|\b(?:als|vor) (?:der |die |das )?(?:bund|land|eu|bundesregierung|kanton|freistaat)\b"
    ),
    "growing": (
        r"\b(?:erhöh\w+|steiger\w+|verdopp\w+|anteil (?:der|an|von))\b"
        r"(?![^.;]{0,80}\b(?:senk|reduz|minder|verringer))"
    ),
    "doubtful": r"\b(?:nicht (?:zu )?(?:erreich|schaff|einhalt|halt)\w*|verfehl\w*|unwahrscheinlich)\b",
    "heads_all": r"e?r? (?:[\w-]{0,15}ziele|vorgaben|zusagen)(?: sind| umfassen| lauten|:)",
    "level_head": (
        r"\b(?:national\w*|bundes\w*|landes\w*|europäisch\w*|europa|eu|international\w*|global\w*|regional\w*)\b"
    ),
    "some_say": (
        r"\W{0,9}(?:die hälfte|ein (?:drittel|viertel|fünftel)|die meisten|viele|einige|mehrere|\d{1,3} ?(?:%|prozent))"
        r"(?: der [a-zäöüß -]{3,40})? (?:wollen|will|haben|hat|planen|erwarten|meinen|glauben|hoffen|sagen)\b"
    ),
    "progress": r" (?:des|der|ihres|seines|dieses) (?:[\w-]+ )?(?:[a-zäöü]{0,12}ziele?s|vorgabe)\b",
    "has_goal": r"\b(?:ihr|sein|ihrem|seinem|unser|unserem) (?:[\w-]+ )?(?:klima)?ziel(?:,| der| einer)? (?:[\w-]+ ){0,2}$",
    "met_behind": r"[ ,)]{0,3}(?:- |: |\(|, )(?:bereits |schon )?(?:erreicht|geschafft|erfüllt)\b",
    "event_in": (
        r"\b(?:unterzeichnet|getagt|treffen|traf\w{0,2}|konferenz|gipfel|kongress|forum|tagung|(?<!mit )sitz|cop ?\d\d)"
        r"(?: (?:am|im|letzten|der|dem|diese|[\w-]+tag|woche)){0,4} in $"
    ),
    "exemplary": r",? (?:wie|darunter|unter ihnen|etwa|zum beispiel|allen voran) (?:die städte )?(?:etwa )?",
    "enumerates": r"(?::| -| sind| gehören) (?:die städte )?$",
    "city_groups": r"\b(?:mitglied(?:er|sstädte|sstadt|skommunen)?|unterzeichner\w{0,5}|jede (?:stadt|kommune|gemeinde)|städte[n]?|kommunen|gemeinden|unterzeichner\w{0,3}|hauptstädte[n]?|bürgermeister\w{0,5})\b",
    "members": (
        r"[^.;:]{0,40}?\b(?:zu (?:den|diesen|ihnen)|unter den|unter diesen)"
        r"(?: (?!stadt\b)[\wäöüß-]+){0,4} (?:gehören|zählen|sind|befinden sich) (?:auch |unter anderem )?(?:die städte )?"
        r"|\W{0,3}(?:(?:es|das) sind|die(?:se)? (?:\w+ )?(?:städte|kommunen|unterzeichner) sind|(?:mit )?dabei sind|darunter (?:sind|befinden sich)|dazu (?:gehören|zählen)"
        r"|unterzeichnet (?:wurde|haben) sie(?: von)?|(?:unterzeichner|teilnehmer|(?:teilnehmende )?städte)(?=: ))(?: (?:auch|unter anderem))?(?: die städte)?\b"
    ),
    "members_behind": (
        r" (?:gehören|zählen) (?:auch |ebenfalls )?(?:dazu|zu ihnen|zu den unterzeichnern)\b| sind (?:auch |ebenfalls )?(?:mit )?dabei\b"
        r"| haben (?:sie|(?:die|den) \w+) (?:auch |ebenfalls )?(?:unterzeichnet|unterschrieben)\b| haben sich (?:ihnen|(?:der|dem) \w+) angeschlossen\b"
    ),
    "signed": r"\bunterzeichn|\bunterschrieben\b|\bangeschlossen\b",
    "trading": (
        r"\b(?:aktionär\w*|umsatz|konzern\w{0,2}|tochtergesellschaft\w*|lieferketten?|gmbh|scope [123]"
        r"|vorstandsvorsitzende\w?)\b"
    ),
    "no_city": r" (?:gehört|beschäftigt|produziert|verkauft|fertigt|betreibt|vertreibt)\b",
}  # fmt: skip
