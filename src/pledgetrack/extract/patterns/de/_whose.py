"""How German ties an aim to somebody."""

from collections.abc import Mapping

from pledgetrack.extract.patterns.de._words import GOALS, VERBS

# What stands or falls with a vote, and how it was voted.
_PAPER = r"(?:vorhaben|ziele?|vorlage|vorschlag|strategie|antrag|initiative|\w{0,16}(?:klima|masterplan|ma(?:ß|ss)nahmen)\w{0,20}|plan|konzept|fahrplan)"
_END = r"\b(?! (?:für|zur|zum|des|über|von)\b)"
_HOW = r"(?:(?!nicht\b|nie\b)[\wäöü,-]{2,15} ){0,5}"

WORDS: Mapping[str, object] = {
    "land_label": r"\W{0,4}(?:land|bundesland|staat|region)\W{1,3}$",
    "boundary": r"; | im gegensatz zu | anders als |[,.!?]\"|, während |, aber |, obwohl |, doch |, jedoch | hingegen ",
    "oblique": (
        r"(?:"
          r"\b(?:"
            r"in|im|am|bei|mit|nach|aus|von|zu|gegen|zwischen|nahe|laut|über|wie|vor|seit|neben|unweit|sitz in|für"
            r"|samt|anders als|um|rund um|mithilfe|seitens|anhand|mittels|dank|trotz|aufgrund|infolge|anlässlich|angesichts|hinsichtlich|anstelle"
            r"|zugunsten|(?:aus|nach) (?:sicht|ansicht|meinung|einschätzung|auffassung|angaben|auskunft)"
          r")(?: (?:der|dem|den|stadt|standort|der stadt|ganz|kampagne|initiative|netzwerk|bündnis|programm))* ?"
        r"|\b[a-zäöüß]{3,20}er(?:e[mnrs]?)? (?:[\w-]{2,25} ){0,2}als (?:(?:die |der )?(?:stadt |gemeinde )?)?"
        r")$"
    ),
    "linking": (
        r"(?:"
          r"\b(?:"
            r"(?:ober)?bürgermeister(?:in)?|bürger(?:innen)?|wähler(?:innen)?|stadt|landeshauptstadt|hauptstadt"
            r"|hansestadt|stadtrat|gemeinderat|rat|rat der stadt|magistrat|verwaltung|stadtverwaltung|gemeinde"
            rf"|kommune|stadtverordneten|bürgerschaft|oberhaupt|stadtpräsident(?:in)?|{GOALS}|plan|konzept"
            r"|klimaschutzkonzept|emissionen|treibhausgase|co2-aussto(?:ß|ss)|aussto(?:ß|ss)|busse|gebäude"
            r"|energieverbrauch|\w{0,8}verkehr|einwohner"
          r")(?:,? [a-zà-ÿß'.-]+){0,4}?,? (?:von|der stadt|für|der|aus) "
          r"|\bdie stadtverwaltung "
        r")$"
    ),
    "of": r",? (?:von|der stadt|in|für|aus|der)? ?(?:der stadt )?",
    "likewise": r", (?:ebenso|genauso) (?:wie )?(?:auch )?(?:die stadt )?",
    "behind": (
        r"[ ,:(]*(?:(?:§|bis|im jahr|,|emissionen) ?)*(?:für|von|in) (?:die stadt )?"
        r"| (?:will|soll|wird|werden|wollen|möchte) (?:die stadt )?"
        r"| zu (?:werden|sein|arbeiten|erreichen|schaffen|senken), (?!muss|müss|könn|kann|würd|hätt|bräuch|soll)[a-zäöüß]{3,16} (?:die stadt )?"
        r"|,? (?:verspricht|kündigt|teilte?|so|versprach|räumt|gibt|meldet|bestätigt) (?:die stadt )?"
    ),
    "listing": r",? ?(?:(?:und |oder |noch |sowie |als auch |wie auch |, )(?:auch )?(?:(?:die |der )?(?:stadt|gemeinde|kommune|hansestadt|landeshauptstadt) )?)?|, (?:die stadt )?",
    "beside": r"[ ,:(|-]*(?:(?:in|bis|vor|für|ab|will|peilt|plant|strebt|im jahr|erst|schon|bereits|dann|dagegen|hingegen|jedoch|sogar|indes) )*",
    "partners": r"\b(?:partner(?:innen|n)?|unterzeichner(?:innen|n)?|unternehmen|beteiligten?|organisationen|einrichtungen|institutionen)\b",
    # "Bis 2040 will die Sternwarte in Mannheim"
    "stranger": (
        r"\W{0,4}(?:[^.;]{3,60}? (?:will|plant|möchte|verspricht|strebt|(?:hat|setzt|verpflichtet) sich) )?"
        r"(?P<who>(?:d(?:er|ie|as)|eine?) (?:[a-zäöüß-]{3,20}e[rs]? )?"
        r"(?P<head>(?![a-zäöüß-]{0,15}(?:kandidat|bewerber|rathaus|amt|politik|koalition|mehrheit|dezern|referat|kämmer|ausschuss|schritt|maßnahm))[a-zäöüß-]{4,40}))"
        r"(?: [\w\"()-]{1,25}){0,5}?(?= (?:in|aus|bei|will|wollen|plan(?:t|en)|möchten?|versprech?(?:en|icht)|streb|ha(?:t|ben) sich|setz|verpflichtet) )"
    ),
    "respectively": r"\b(?:beziehungsweise|bzw\.?|respektive)(?!\w)",
    "predicate": (
        rf"(?:, [^,;.]{{2,50}},| (?:mit (?:haupt)?sitz in|aus) [^\W\d]{{3,20}}(?: [^\W\d]{{3,20}})?)? (?:{VERBS})\b"
    ),
    "ratifies": (
        r"\b(?:der|die|das) (?:stadtrat|gemeinderat|rat|kantonsrat|stadtparlament|bürgerschaft|stadtverordnetenversammlung|magistrat|stimmvolk) (?:hat|haben) (?:[\wäöü]+ ){0,3}zugestimmt\b"
        r"|\b(?:das|dies|so|es) (?:hat|haben) [^.;]{0,80}\b(?:beschlossen|verabschiedet|gebilligt|entschieden|genehmigt)\b"
        r"|\b(?:das|dies|so) (?:beschloss|billigte|entschied|beschlossen)\b"
        r"|\b(?:ein|einen|der|den) entsprechender?n? beschluss\b[^.;]{0,60}\b(?:gefasst|fasste|gefallen|fiel)\b"
        r"|\b(?:der|dieser) beschluss (?:fiel|wurde|erfolgte)\b[^.;]{0,30}\b(?:einstimmig|mehrheitlich|gefasst)\b"
        rf"|\b(?:hat|haben) (?:[^.;]{{0,40}} )?(?:dem|diesem|der|dieser) {_PAPER} {_HOW}zugestimmt\b"
        rf"|\b(?:hat|haben) (?:[a-zäöü]+ ){{0,2}}(?:den|das|die|dieses|diesen|diese) {_PAPER} {_HOW}"
        r"(?:beschlossen|verabschiedet|gebilligt|angenommen|genehmigt|gutgehei(?:ß|ss)en|abgesegnet)\b"
        rf"|\b(?:billigte|beschloss|verabschiedete|bestätigte|genehmigte|stimmten?|beschlossen|segnete) {_HOW}"
        rf"(?:den|das|die|dem|der|dieses|diesen|diesem) {_PAPER}{_END}(?! ab)"
        rf"|\b(?:nahm|nahmen|hie(?:ß|ss)(?:en)?) (?:den|das|die|dieses|diesen|diese) {_PAPER} [^.;]{{0,50}}\b(?:an|gut)\b"
        r"|\bgab(?:en)? (?:[a-zäöü]+ ){0,2}(?:dafür|dazu|dem \w+) (?:[a-zäöü]+ ){0,2}(?:grünes licht|die zustimmung)\b"
        rf"|\b(?:der|das|die|dieser|dieses|diese) {_PAPER} (?:wurde|ist|war) (?:[a-zäöü]+ ){{0,5}}"
        r"(?:beschlossen|gebilligt|verabschiedet|angenommen|genehmigt|gutgehei(?:ß|ss)en)\b"
    ),
    "relative_clause": r", (?:die|das|der) (?!(?:\w+ )?(?:stadt|kommune|gemeinde)\b)",
    "in_aside": (
        r", (?:die|der|das|deren|dessen) (?![^,;.]{0,110}\bzu [a-zäöüß]{3,20},)[^,;.]{1,120},"
        r"(?= (?:will|wird|soll|hat|ist|plant|möchte|strebt|setzt|verpflichtet|kündigte|peilt|sieht))"
    ),
    "aside": (
        r", (?!die [^,;.]{0,110}\bzu [a-zäöüß]{3,20},)(?:"
          r"die|der|das|deren|wenn|sofern|falls|dessen|(?:in|an|mit|von|bei|zu|für|auf) (?:der|dem|denen)|wo"
          r"|mit sitz|hauptstadt|sitz|nachbar\w{0,4}|gelegen|(?:lieferant|zulieferer|tochter|partner|betreiber|dienstleister|mitglied)\w{0,8}"
        r") [^;.,]{2,100},(?= [a-zäöü])"
    ),
    "one_of": (
        r"\b(?:eine der|einer der|unter|wie|zusammen mit|teil|netzwerk|gruppe|neben) "
        r"(?:den |der |die |anderen |vielen |viele |andere )?(?:[\w-]+ ){0,2}$"
    ),
    "belonging": r"\b(?:der|die|das|eine?) (?:[a-zäöüß-]{3,20}e[rs]? )?(?P<head>[a-zäöüß-]{4,30}) (?:von [\w-]{2,20} )?(?:der stadt|von|aus|in|bei) (?:der stadt )?$",
    "apart": r"\b(?:an|in|will|was)\b",
    "shifted": (
        r"\b(?:zieh|zog|verschieb|verschob|schieb|verleg)\w{0,3}\b[^.;§]{0,60}? um (?P<n>fünf|zehn|fünfzehn|zwanzig|\d{1,2}) jahre,? (?:auf|bis) (?=§)"
    ),
    "shifted_back": r"\b(?:ver)?sch(?:ieb|ob)",
    "formerly": (
        r"\b(?:bisherige[sn]?|frühere[sn]?|ursprüngliche[sn]?|vorherige[sn]?|alte[sn]?) (?:[\wäöü]{0,15}ziel\w{0,4}|datum)\b[^.;,§¤]{0,40}? (?=§)"
        r"|\b(?:bislang|bisher|zuvor|ursprünglich|bis dahin|vorher|vor kurzem|bis dato)\b"
        r"(?=[^.;]{0,110}\b(?:ziel|zieljahr|zieldatum|galt|gegolten|angepeilt|geplant|vorgesehen|anvisiert|angestrebt)\b)[^.;§¤]{0,70}? (?=§)"
        r"|\b(?:vor (?:dem|diesem|der|dieser) (?:[\wäöüß-]{2,20} )?[\wäöüß-]{0,30}(?:beschluss|entscheid|entscheidung|änderung|abstimmung|novelle|verschärfung|wechsel)"
        r"|davor|früher|damals|einst|lange)\b[^.;§¤]{0,50}?\b(?:galt|stand|hie(?:ß|ss)|lautete|war)\b[^.;§¤]{0,40}? (?=§)"
        r"|\b(?:galt|stand|hie(?:ß|ss) es|lautete|nannte|war)\b[^.;§¤]{0,40}?\bnoch (?:das (?:ziel)?jahr|die jahreszahl|bis|von|für|auf|als ziel(?:jahr)?) (?=§)"
    ),
    "than_before": (
        r"\b(?P<n>ein jahrzehnt|\d{1,2}(?= jahre)|[a-zäöüß]{3,12}(?= jahre))(?: jahre)? (?:früher|eher|(?P<later>später)) als (?:"
        r"(?:bislang|bisher|zuvor|zunächst|ursprünglich)\b(?! vo[nm]\b)|(?:im|in der|vom|das|die) (?:bisherig|alt|ursprünglich|vorherig)\w{1,2} [\wäöü]{0,15}ziel"
        r"|(?:geplant|vorgesehen)\b(?! vo[nm]\b))"
    ),
    "around": r" (?:Region|Metropolregion)\b",
    "possessive": r"(?:'s?)? ?",
}  # fmt: skip
