"""What German sentences open with that is nobody's name: every noun bears a capital, and the verb stands second."""

from collections.abc import Mapping

# Behind these nothing is a name: "Vom Tisch ist", "Laut Klimaplan", "Kein Wunder".
_LEADS = (
    r"(?:am|im|zum|zur|vom|beim|ins|unterm|überm|in|an|auf|aus|bei|mit|nach|seit|von|vor|zu|bis|ab|durch|für|gegen|ohne|um|trotz|dank|laut"
    r"|gem(?:ä|ae)(?:ß|ss)|per|unter|über|hinter|neben|zwischen|während|wegen|statt|anstatt|anstelle|bezüglich|hinsichtlich|angesichts|anlässlich"
    r"|aufgrund|infolge|mangels|mittels|mithilfe|zwecks|nebst|samt|zuzüglich|einschlie(?:ß|ss)lich|gegenüber|entgegen|entsprechend|zufolge|rund|etwa|fast"
    r"|knapp|gut|mehr|weniger|null|minus|kein(?:e[mnrs]?)?|jede[mnrs]?|dies(?:e[mnrs]?)?|jene[mnrs]?|welche[mnrs]?|viele[nr]?|einige[nr]?|manche[mnrs]?"
    r"|mehrere[nr]?|weitere[mnrs]?|erste[mnrs]?|letzte[mnrs]?|nächste[mnrs]?|vergangene[mnrs]?|vorige[mnrs]?|kommende[mnrs]?|private|öffentliche[rns]?"
    r"|städtische[rns]?|kommunale[rns]?|neue[rns]?|gro(?:ß|ss)e[rns]?|ehrgeizige[rns]?|hohe[rns]?|gestern|heute|morgen|anfang|mitte|ende|selbst|sogar|auch|nur"
    r"|schon|erst|besonders|allein|gerade|nicht|noch|ganz|sehr|so|zu|wie|als|wer|was|wo)"
)
# Adverbs, adjectives, participles and nouns of states by how they end.
_ENDINGS = (
    r"[a-zäöüß]{2,20}(?:lich|isch|iert|weise|falls|erma(?:ß|ss)en|mals|dessen|seits|wärts|[^stw]end|halber|stens|sten|haft|bar|weit|dings|hin|ell|ional"
    r"|setzt|schrieben|sprochen|stimmt|stellt|sagt|nommen|geben|rufen|halten|legt|plant|strebt|wünscht|wartet|langt|klärt|nannt|zeichnet|stätigt|kräftigt"
    r"|ungen|ung|heit|keit|tät|tion|nis|schaft|wende|schutz|wandel|ziel|marke|horizont|gedanke|punkt|anspruch|lage|zweck|sache|satz|stab|schnur|stand"
    r"|neutral|mehrheit|frage|antwort|aufgabe|auftrag|botschaft)"
    r"|(?:da|dar|hier|wo|wor|so|um|in)(?:an|auf|aus|bei|durch|für|gegen|hin|hinter|in|mit|nach|neben|über|um|unter|von|vor|zu|zwischen|fern|weit|mit|so|her|bei)"
    r"|(?:null|klima|co2|treibhausgas|netto|emissions|strom|wärme|energie|verkehrs?|gebäude)[\w-]{0,30}"
)
_WORDS = (
    r"ausgenommen|der|die|das|ein|eine|pro kopf|konkreter|konkret|wichtiger|entscheidend|ehrgeiziger"
    r"|ehrgeizig|neu|seine|ihre|unser|unsere|wenn|nein|ja"
    r"|alle|wir|es|er|sie|dann|später|zunächst|erstens|zuerst|schlie(?:ß|ss)lich"
    r"|allerdings|dennoch|trotzdem|als nächstes|als erstes|mittlerweile"
    r"|inzwischen|gleichzeitig|andere|weder|obwohl|weil|sobald|bereits"
    r"|zudem|au(?:ß|ss)erdem|damit|dort|hier|dazu|co2|(?:ober)?bürgermeister(?:in)?|rat"
    r"|stadtrat|spätestens|erneuerbare|netto-null|danach|dabei|sofern|falls|und|aber|doch|jetzt|künftig|stadt|verwaltung|grad|prozent|geplant"
    r"|beschlossen|vorgesehen|angestrebt|ausgerichtet|vereinbart|gefordert|verabschiedet|angekündigt|festgelegt"
    r"|verankert|erreicht|gelungen|gemeint|insgesamt|langfristig|mittelfristig|kurzfristig|vorläufig|unverändert|hingegen|hintergrund|nebenbei|abschlie(?:ß|ss)end|abschliessend|daher|deshalb|deswegen|weshalb|demnach|somit|anschlie(?:ß|ss)end|bislang|bisher|stattdessen"
    r"|insbesondere|ebenso|ebenfalls|verglichen|grundlage|ausgangspunkt"
    r"|abfall|mobilität|wirtschaft|industrie|haushalte|gewerbe|handel|müll|kälte|biomasse|wasserstoff|geothermie|photovoltaik|ferner|weiter|parallel|derzeit"
    r"|gemeinsam|jeder|man|ich|kern|kernpunkt|herzstück|bestandteil|etappe|zwischenschritt|meilenstein"
    r"|eckpunkte?|leitbild|als(?: [\w-]+){0,3}|weiteres|vorgabe|fahrplan|leitlinie|grundsatz"
    r"|verkehrswende|erklärtes|zuvor|vorher|einst|damals|immerhin|denn|anders|fest|klar|sicher|richtig|wichtig|bekannt|fix|fortan|seither|seitdem"
    r"|vorerst|einstweilen|endlich|ohnehin|sowieso|übrigens|nebenher|wann|wieso|warum|ausgerechnet|einzig|lediglich|blo(?:ß|ss)|beinahe|einstimmig"
    r"|zwar|indes|vielmehr|ansonsten|sonst|folglich|demgemä(?:ß|ss)|insofern|teils|zweitens|drittens|gewiss|natürlich|freilich|bürger|politik|opposition"
    r"|basis|wunsch|grund|anlass|ursache|folge|ergebnis|resultat|fazit|bilanz|ausnahme|vorbild|beispiel|motto|devise|versprechen|zusage|absicht|kompromiss"
    r"|vorhaben|nun|gesetz|artikel|verordnung|satzung|vorschrift|fakt|papier|geld|zeit|eile|mut|kritik|lob|streit|protest|freude|jubel|applaus|verlangt|formal|intern|extern|zukünftig|gesetzt|definiert"
    r"|notiert|vision|idee|plan|pflicht|trumpf|ehrgeiz|hoffnung|gegenstand|inhalt|thema|schluss|dreh- und angelpunkt"
)

WORDS: Mapping[str, str] = {
    "plain_openings": (
        r"(?:(?:der|die|das|den|ein|eine|unsere?|alle|sämtliche) )?(?:"
          r"erneuerbaren? energien"
          r"|(?:[a-zäöüß-]{3,20}e[rs]? )?[\w-]{0,20}(?:"
            r"zieljahr|zieldatum|emissionen|aussto(?:ß|ss)|verbrauch|verkehr|energien?|strom|wärme|gebäude|busse|autos|fahrzeuge"
            r"|treibhausgase|abfälle|klimaneutralität|ziele?|plan|konzept|entwurf|beschluss|strategie"
            r"|versorgung|ausstieg|wege|ma(?:ß|ss)nahmen|vorhaben|bilanz|nutzung|haushalte?|schritte?|pläne|drittel|viertel|fünftel|hälfte|jahr|woche|sache"
          r")"
        r")"
        r"|[\w-]{0,20}(?:kandidat(?:in)?|bewerber(?:in)?|herausforder(?:er|in))(?: [^.;]{1,60})?"
        rf"|{_WORDS}|{_LEADS}(?: [^.;]{{1,150}})?|{_ENDINGS}"
        r"|(?:[a-zäöüß]{2,20}) (?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|abend|morgen|jahr|woche)\w{0,5}"
    ),
    # Behind the verb stands who or what the sentence is about, so that nobody in front of it is: "Neu ist in Norby das Ziel".
    "subject_behind": (
        r" (?:(?:ist|sind|bleibt|bleiben|war|waren|wäre|sei|wird|werden|wurden?|gilt|hei(?:ß|ss)t|lautet|steht|soll|sollen|sinken|sinkt|fallen|fällt|gehen|geht) "
        r"(?:(?:(?:in|für|bei) [\wäöüß-]{3,30}|nun|jetzt|damit|somit|weiterhin|weiter|also|auch|dabei|dort|hier|aber|nur|noch|derzeit|seither|seitdem) ){0,3}"
        r"(?:(?:der|die|das|eine?|ihre?|seine?|unsere?|alle|sämtliche|dieses) (?:[\wäöüß§-]{2,25} ){0,2}?[\wäöüß-]{0,25}"
        r"(?:neutralität|emissionen|aussto(?:ß|ss)|treibhausgase|reduktion|reduzierung|senkung|minderung|netto-null|ausstieg|umstieg|halbierung|ziel|zieljahr|jahr)\b"
        r"|[\w-]{0,25}(?:neutralität|netto-null)\b|dass\b)"
        r"|[a-zäöüß]{3,14} (?:es|man|wir|ich)\b"
        r"|[a-zäöüß]{3,14} (?:der|die|das|dieser|dieses|diese|ein|eine) (?:[\w-]{2,20} ){0,2}?[\wäöüß-]{0,24}"
        r"(?:plan|gesetz|satzung|strategie|konzept|beschluss|entscheid|artikel|verordnung|vertrag|programm)\b"
        r"|(?:ist|bleibt|war|wäre|sei|gilt|hei(?:ß|ss)t|lautet)[^.;,]{0,40}, dass\b)"
    ),
}  # fmt: skip
