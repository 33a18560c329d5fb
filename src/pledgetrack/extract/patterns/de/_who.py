"""How German says who has an aim."""

from collections.abc import Mapping

from pledgetrack.extract.patterns.de._words import GOALS

_ACTS = r"(?:hat|haben|will|wollen|muss|müssen|verpflichtet|verpflichten|soll|sollen|plant|planen|ist|sind)"

WORDS: Mapping[str, object] = {
    "one_of_two": r"(?:(?P<first>erstere|die erste)|letztere|die zweite)",
    "cities": (
        r"\b(?:erstere|letztere|die erste|die zweite)\b"
        r"(?= (?:will|wird|soll|hat|plant|möchte|strebt|peilt|bis|im jahr|erst|,))"
        r"|\b(?:die|diese|unsere|ihre|der|eine) (?<!arbeitgeber der )(?<!arbeitgeberin der )(?!stadt (?:der|des|im)\b)(?:\w{3,20} )?(?:"
          r"stadt|hauptstadt|landeshauptstadt|kommune|gemeinde|hansestadt|metropole"
          r"|(?!"
            r"(?:"
              r"innen|alt|neu|vor|ober|unter|nord|süd|ost|west|mittel|partner|nachbar|schwester|heimat|garten"
              r"|geburts|klein"
            r")stadt"
          r")[a-zäöüß]{3,14}stadt"
        r")\b(?! \w+ hat)"
    ),
    "local": (
        r"\b(?<!das amt )(?:der|die|das|den|dem) (?:"
          r"stadtrat|gemeinderat|rat der stadt|rat|oberbürgermeister(?:in)?|bürgermeister(?:in)?|stadtverwaltung"
          r"|verwaltung|magistrat|bürgerschaft|senat|stadtpräsident(?:in)?|stadtregierung|stadtparlament"
          r"|stadtverordnet\w{1,20}|stadtoberen|verantwortlichen|ratsmehrheit|stadtspitze|ob|stadtoberhaupt|stimmvolk|stimmbevölkerung"
          r"|stimmberechtigten"
        r")\b"
        r"|\b(?<!amt der )(?<!amt des )(?:"
          r"stimmvolk|oberbürgermeister(?:in)?|bürgermeister(?:in)?|stadtrat|gemeinderat|stadtverwaltung|magistrat"
        r")\b"
        r"|\b(?<!das amt )des (?:stadtrate?s|gemeinderate?s|stadtparlaments|magistrats|senats|(?:ober)?bürgermeisters|stadtpräsidenten)\b"
    ),
    "nations": (
        r"\b(?<!er als )(?<!sein als )(?<!werden als )(?<!handeln als )(?:das|der|die|unser|den|dem|des|vom|beim|zum|im) (?:"
          r"land|bund(?:es)?|bundesregierung|regierung|staat|bundestag|bundesland|landesregierung|freistaat|kanton"
          r"|minister(?:in)?|bundeskanzler(?:in)?|kanzler(?:in)?|ministerium|region|eu|europäische union|landtag"
          r"|ministerpräsident(?:in)?|bundesrat|landkreis|kreis|metropolregion|regierungsbezirk|bezirk"
          r"|umweltminister(?:in)?|klimaminister(?:in)?|kommission"
        r")\b"
        r"|\b(?:bundes|landes|eu-)(?:klima)?ziel\w{0,2}\b"
        r"|\b(?:nationale|europäische)[nrs]? (?:klima)?ziele?n?\b"
        r"|\b(?:klima)?ziele? (?:des (?:bundes|landes)|der (?:bundesregierung|eu))\b"
        r"|\bbundes(?:minister(?:in)?|umweltminister(?:in)?|regierung|weit)\b"
        r"|\b(?:auf bundesebene|auf landesebene|europaweit|weltweit)\b"
    ),
    "organisations": (
        r"\b(?:das|der|die|ein|eine|den|dem|unser|ihr) (?:\w+ )?(?:"
          r"[a-zäöüß]{0,20}"
          r"(?:unternehmen|konzern|firma|universität|hochschule|flughafen|bank|hersteller|gruppe|verband)"
          r"|[a-zäöüß]{3,20}(?:gesellschaft|fabrik|stahlwerk|kraftwerk)|hafen|stadtwerke|versorger|energieversorger"
          r"|brauerei|stahlhersteller|stahlwerk|autobauer|verband|netzwerk|bündnis|hersteller|[a-zäöüß]{0,12}betreiber|[a-zäöüß]{0,12}(?:lieferant|anbieter)"
          r"|verkehrsbetriebe|verein|klinikum|krankenhaus|genossenschaft|handelskette|fluggesellschaft|reederei"
          r"|spedition|messe|betriebe|verkehrsverbund|wohnungsgesellschaft|raffinerie|industrie|branche|kirche"
          r"|stiftung|stadtteil|bahn"
        r")\b"
        r"|\bdie stadtwerke\b|\bgreenpeace\b(?: [a-zäöüß]+)?|\b(?:die|eine) (?:bürger|volks)?initiative\b(?: \"[^\"]{3,40}\")?|\b(?:firmen|unternehmen|betriebe)(?=, die\b)"
        r"|\b(?:ansässige|beheimatete)[nrs]? [a-zäöüß-]{4,30}\b"
        r"|\b(?:autobauer|energieversorger|[a-zäöüß]{3,14}konzern|[a-zäöüß]{3,12}hersteller)\b"
        r"|\bdie (?:cdu|csu|spd|fdp|afd|grünen|linke|linken|opposition|\w{0,12}fraktion)\b"
    ),
    "groups": (
        r"\bbeide(?:n)? (?:städte[n]?|kommunen|gemeinden)\b"
        rf"|\bjede[sr]? (?:mitglied|unterzeichner\w{{0,5}}|mitgliedsstadt|stadt|kommune|gemeinde|der (?:(?:zwei|drei|vier|fünf|\d{{1,3}}) )?(?:städte|kommunen))(?= {_ACTS}\b)"
        rf"|\balle (?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|\d{{1,3}})(?= {_ACTS}\b)"
        r"|\b(?:(?:alle|die|seine|ihre|deren|sämtliche) )?(?:mitglieder|mitgliedsstädte|mitgliedskommunen|unterzeichner(?:innen|städte)?)\b(?! (?:des|der) (?:stadt|gemeinde|rat|bürgerschaft|kommission|ausschuss|partei|fraktion|grünen|regierung))"
        r"|\b(?:(?:(?:eine gruppe|die bürgermeister) von|über|mehr als|rund|alle|viele|die|andere|mehrere|\d{1,6}|hundert|diese|weitere|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf|fünfzehn|zwanzig|dreißig) ){1,4}(?:\w+ )?"
        r"(?:städten?|hauptstädten?|kommunen|bürgermeister|länder|unternehmen|gemeinden|regionen|staaten|anwohner)\b"
        r"|\b(?:große )?städte(?= wie )"
        r"|\b(?:umweltverbände|umweltschützer|fachleute|experten|aktivisten|forscher)\b"
    ),
    "we": r"\b(?:wir|unser|unsere|unserer|unseren|uns)\b",
    "it": (
        r"\b(?:"
          r"sie|er|ihre|ihren|ihrer|ihr|sein(?= (?!(?:soll|will|wird|und|oder|kann|muss|möchte|als)\b)[a-zäöüß])"
          r"|seine|seinen|seiner|deren|dessen"
        r")\b"
    ),
    "impersonal": (
        rf"\b(?:{GOALS}|minderung|reduktion|reduzierung|senkung|verringerung|demnach|danach|darin|soll|sollen|[a-z0-9-]{{0,20}}neutralität (?:ist|wird) (?:für|bis)|kern|herzstück|kernstück"
          r"|(?:ihre|seine)[rn]? (?:busse|gebäude|flotte|fahrzeuge|schulen)|(?:alle|aller|sämtliche) (?:städtischen|kommunalen)"
          r"|[a-zäöü-]{0,20}(?:plan|strategie|konzept|katalog|programm|fahrplan|beschluss))\b"
    ),
    "anaphora": (
        r"\b(?P<own>"
          r"(?:"
            r"(?:(?:nun|jetzt) )?(?:sollen|werden|soll) es|(?:nun|jetzt) sind es"
            r"|nächste[sr]? (?:ziel|schritt|etappe|zwischenziel)(?:, [^,.;§¤]{2,40},)? (?:sind|ist|seien|lautet|liegt bei)"
            r"|(?:neue )?ziel(?: für| bis)?(?: §{1,9})? (?:sind|ist|lautet|liegt bei)"
          r")(?: dann| schon| bereits| mindestens| sogar| rund)*"
        r")(?= ¤)"
        r"|(?:dieses|dies|das gleiche|dasselbe) ziel"
        r"(?= (?:bereits|schon|erst|spätestens|bis|per|auf|für|im jahr|bis spätestens)(?: bis| per| im jahr)? §)"
        r"|das (?:neue )?ziel (?:von \w+ )?(?:ist|lautet)(?= §)"
        r"|\b(?:"
          r"kein(?:e|en)? (?:datum|zieljahr|jahr|termin) (?=genannt|gesetzt|festgelegt|beschlossen)"
          r"|dies(?= bis)|dasselbe|das gleiche|das neue (?:ziel|datum|zieljahr)(?= (?:ist|lautet)|:| §)"
          r"|das gleiche ziel|gleichziehen|so weit sein|das schaffen|soweit sein"
          r"|(?:es )?bleibt (?:es )?(?:bei|beim|bei dem)(?: ziel| zieljahr| datum)?(?= §)"
          r"|das(?= (?:(?:schon|bereits|erst|spätestens) )?(?:bis |im jahr )?§{1,16} (?:erreichen|schaffen|geschafft|erreicht|gelingen))"
          r"|(?:dies|das)(?= (?:(?:schon|bereits|erst) )?§{1,16} (?:jahre )?(?:früher|später) gelingen)"
          r"|hält am (?:[a-zäöü]{3,15}en )?ziel(?:jahr)? (?=§)"
          r"|hält an (?:(?:dem|ihrem|seinem|unserem) )?(?:(?:ziel|zieljahr|jahr) )?(?=§{1,9} fest)"
          r"|das jahr (?=§{1,9} (?:beschlossen|festgelegt|gewählt|vorgegeben|anvisiert|im blick))"
          r"|das ziel(?= (?:bereits|schon|erst|spätestens)(?: bis| im jahr)? §{1,9} (?:zu )?erreichen)"
          r"|hat sich (?:(?:dafür|selbst|bereits|schon|das jahr) )*"
          r"(?=§{1,9} (?:vorgenommen|gesetzt|zum ziel|als (?:ziel|zieljahr)))"
          r"|(?:peilt|strebt|visiert) (?:(?!für\b)[a-zäöüß]{3,10} ){0,2}(?:das jahr |für )?"
          r"(?=§{1,9}(?: an\b|[.,;]))"
          r"|(?:nun|jetzt|künftig|fortan|stattdessen) (?:gilt|ist|heißt)(?: es)?(?: das jahr)? (?=§)"
          r"|(?:neues zieljahr|neues ziel|das zieljahr|zieljahr|als (?:zieljahr|zieldatum|termin)) "
          r"(?:ist|lautet|bleibt|gilt|nennt \w+|nennt \w+ \w+)(?: nun| jetzt)?(?: das jahr)? (?=§)"
        r")"
    ),
    "the_target": (
        rf"\b(?:dieser|dieses|das|sein|ihr|jenes|dessen|die|diese|seine|ihre) (?:(?:{GOALS}|zahl)|datum|vorhaben)\b"
    ),
    "corporate": (
        r"\b(?:"
          r"unser\w* (?:"
            r"kund\w+|unternehmen\w*|produkt\w+|konzern\w*|aktionär\w+|marken?|filialen|werke|wertschöpfungskette"
          r")"
          r"|aktionär\w*"
        r")\b"
    ),
    "among": r",? (?:darunter|unter (?:anderem|ihnen)|einschließlich)\b",
    "possessed": (
        r"s (?!"
          r"(?:"
            r"bis|in|im|zu|zur|zum|auf|an|am|von|vom|für|mit|nach|um|gegen|vor|ab|seit|und|oder|sowie|will|soll|hat"
            r"|ist|sind|wird|werden|war|wäre|als|wie|durch|über|unter|aus|bei|ohne|statt|schon|bereits|nicht"
            r"|spätestens|noch|erst"
          r")\b"
        r")(?:(?:größte|neue|grüne|erste|kommunale|städtische)[rsn]? )?(?P<head>[a-zäöüß-]{3,40})"
    ),
    "own_heads": (
        r"^(?:"
          r"[a-zäöüß-]{0,15}(?:"
            r"stadt|städte|rat|räte|ratsmehrheit|verwaltung|regierung|bürgermeister|bürgermeisterin|präsident"
            r"|präsidentin|parlament|magistrat|senat|bürgerschaft|spitze|oberhaupt|gemeinde|kommune|bürger|verantwortliche|verantwortlichen"
            r"|einwohner|bevölkerung|wähler|plan|pläne|strategie|konzept|programm|politik|gesetz|satzung|haushalt"
            r"|beschluss|entwurf|vorlage|antrag|dokument|ziele?n?|vorgaben?|zusagen?|versprechen|frist|datum|jahr"
            r"|erklärung|pakt|vertrag|emissionen|aussto(?:ß|ss)|bilanz|gase|energie|strom|wärme|verbrauch|bedarf"
            r"|versorgung|verkehr|busse|flotte|fahrzeuge|taxis|bahnen|gebäude|wohnungen|schulen|büros|beleuchtung"
            r"|abfälle|abfall|müll|wirtschaft|hälfte|drittel|viertel|teil|system|sektor|zentrum|gebiet|weg|fall"
            r"|netz|höhepunkt|höchststand|neutralität|ausstieg|umstieg|abschied|anteil|reduktion|senkung|linien?"
            r"|fernwärme"
          r")"
          r"|stadt(?!werk|reinigung|sparkasse)\w*|ob"
        r")$"
    ),
    "media": (
        r"(?:[^.;,]{0,40} )?"
        r"(?:agentur|zeitung|dpa|reuters|presse|magazin|spiegel|rundfunk|blatt|anzeiger|tagblatt|nachrichten) ?"
        r"(?=(?:berichtete?t?|schreibt|schrieb|meldete?t?)\b)"
    ),
    "both": r"(?:die )?(?:beiden?|(?P<three>drei)|(?P<four>vier)) (?:städte[n]?|kommunen|gemeinden)",
    "aspiring": (
        r"\b(?:[\w-]{0,20}kandidat(?:in)?|bewerber(?:in)?|herausforder(?:er|in))\b[^.;:]{0,80}$"
        r"|\b(?:(?:früher|ehemalig)e[rn]? |ex-|alt-?)(?:ober)?bürgermeister(?:in)?\b[^.;:]{0,60} (?:von|in|aus|der stadt|für|dass) $"
    ),
    "towns": r"\b(?:städte|kommunen|gemeinden)$",
}  # fmt: skip
