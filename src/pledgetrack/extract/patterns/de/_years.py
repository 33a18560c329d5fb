"""How German says when an aim is to be reached, and against which year it is measured."""

from collections.abc import Mapping

from pledgetrack.extract.patterns.de._words import MONTHS

WORDS: Mapping[str, object] = {
    "before_target": (
        r"\b(?:"
          r"von|bis|per|vor|ab|in(?= ?$)|also(?= ?$)|sprich|will|wollen|soll|sollen|möchte|möchten|spätestens"
          r"|spätestens im jahr|bis spätestens|um|für(?= ?$)|schon|bereits|auf|erst|zwischen(?: (?:19|20)\d\d und)?"
          r"|von (?:19|20)\d\d bis|bleibt(?: es)?(?: bei)?|im zieljahr|zieljahr|beziehungsweise|bzw\.?|respektive"
          r"|(?:klima)?ziele?|gilt(?: weiterhin| weiter| nach wie vor| nun| jetzt| künftig| auch)?(?= ?$)|bis ins jahr|bis in das jahr|ende|zum(?= jahre? ?$)|möglichst(?= ?$)|im zeitraum(?: (?:19|20)\d\d(?: bis|-))?|(?:\w{3,16}(?:en|et|[gs]t|ss|ziel)|dazu|vor|an|fest),"
        r")(?:"
          r" (?:"
            r"\d\d? ?|zum|zum jahresende|jahresende|zum jahr|zum jahre|ende|spätestens|zum ende des jahres|zum ende von|etwa|mitte|anfang|das jahr"
            rf"|dem jahr|im jahr|im jahre|dem jahre|jahr|{MONTHS}"
          r")"
        r")* ?"
    ),
    "before_weak": (
        r"(?:\b(?:im jahr|im jahre|in|jahr|für|von|null|neutral|ziel|will|[a-zäöüß]{2,25}) |[(:,|] ?|  +|- )"
    ),
    "before_base": (
        r"\b(?:"
          r"gegenüber|verglichen mit|im vergleich (?:zu|zum|mit)|gemessen an|gemessen am|bezogen auf|ausgehend von"
          r"|(?<!gilt )(?<!besteht )seit|(?:als|wie)(?: noch)?|zu|von|basisjahr|bezugsjahr|referenzjahr|unter (?:dem|den|das)"
          r"|im verhältnis zu|basis:?|zwischen|auf basis von|stand"
        r")(?:"
          r" (?:"
            r"dem|den|das|die|jahr|jahre|jahres|stand|stand von|niveau|niveau von|wert|wert von|werten|von"
            r"|basisjahr|des jahres|aussto(?:ß|ss)|aussto(?:ß|ss) von|emissionen|emissionen von|referenzjahr|im|des"
          r")"
        r")* ?"
    ),
    "before_date": rf"\b(?:{MONTHS}|seit|anfang|beschluss von|beschlossen|verabschiedet) ",
    "after_base": (
        r"(?:er)?[ -]{0,3}(?:niveau\w{0,2}|werte?s?|als basis|als basisjahr|als bezugsjahr|als referenzjahr|stand)\b"
    ),
    "after_target": (
        r"(?:er)?[ -]{0,3}(?:ziel|klimaziel)\w{0,4}"
        r"|,? (?:klimaneutral|co2-neutral|treibhausgasneutral|emissionsfrei|fossilfrei|klimapositiv)"
        r"|,? (?:zugesagt|angestrebt|geplant|versprochen)\w{0,2}"
    ),
    "relative": (
        ("mid-century", (
            r"\b(?:bis (?:zur |spätestens )?|zur )?mitte (?:des|dieses) jahrhunderts\b"
            r"|\b(?:bis )?(?:zur )?jahrhundertmitte\b"
        )),
        ("decade", (
            r"\b(?:(?:bis|vor|spätestens)(?: zum)? )?ende (?:des|dieses) jahrzehnts\b"
            r"|\b(?:bis )?zum ende der dekade\b"
        )),
        ("within", (
            r"\b(?:in|binnen|innerhalb von|innerhalb der nächsten|in den (?:nächsten|kommenden)|in den kommenden) "
            r"(?P<n>\d{1,2}|fünf|zehn|fünfzehn|zwanzig|fünfundzwanzig|drei(?:ß|ss)ig) jahren?\b"
        )),
    ),
    "whole": {"ein jahrzehnt": 10, "zwei": 2, "drei": 3, "vier": 4, "fünf": 5, "sechs": 6, "acht": 8, "zehn": 10, "fünfzehn": 15, "zwanzig": 20, "fünfundzwanzig": 25, "dreißig": 30, "dreissig": 30},
    "leads_on": r" (?:soll|sollen|will|wollen|wird|werden|möchte)\b[^.;]{0,90}",
    "decade": (
        r"\b(?:in|bis|vor|ab|während|zu|zum|zur)(?: (?:die|den|der|ins|in den|in die))?"
        r"(?: (?:(?P<early>beginn|anfang)|(?P<mid>mitte)|(?P<end>ende)))?(?: der| den| die)? (?P<decade>20\d0)er"
        r"(?:[- ]jahren?)?\b"
    ),
    "named_for": r" als (?:ziel|zieljahr|zieldatum|datum|termin|zielmarke)(?: [a-zäöü]+){0,2} (?:für|der|zur)(?: die| das| eine| ihre)? ?",
    "was": r"\b(?:stammten?|kam(?:en)?|war(?:en)?|betrug(?:en)?|entfiel(?:en)?)\b",
    "then": (
        r"\b(?:bis |(?=in jenem jahr\b)|(?<=\bsoll )(?=dann\b)|(?<=\bsollen )(?=dann\b))(?P<year>in jenem jahr|dahin|dann|zu diesem (?:jahr|datum|zeitpunkt))\b"
        r"|\bim (?P<same>selben|gleichen) jahr\b"
        r"|\b(?:es|das|dies) (?:(?:schon|bereits|erst) )?"
        r"(?P<n>ein jahrzehnt|zwei jahrzehnte|\d{1,2}(?= jahre)|[a-zäöüß]{3,12}(?= jahre))(?: jahre)? "
        r"(?:früher|(?P<later>später)) (?:zu )?(?:schaffen|erreichen|gelingen)"
    ),
    "held_on": (
        r"\b(?:ist|sind|fährt|fahren|läuft|gilt|liegt)"
        r"(?: (?:bereits|schon|inzwischen|offiziell|vollständig|komplett|eine|als|zertifiziert|mit)){0,4} $"
    ),
    "held_with": (
        r"\b(?:ist|sind|fährt|fahren|nutzt|nutzen|bezieht|beziehen|kauft|verbraucht)"
        r"(?: (?!bis\b|für\b)[\wß-]+){0,8} $"
    ),
    "since_when": (
        r"(?:,? (?!(?:und|aber|oder|bis|vor|im)\b)[a-zäöüß]+){0,3} seit (?:"
          r"dem jahr |anfang |ende |mitte "
          r"|(?:januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember) "
        r")?"
    ),
    "since": (
        r"\b(?:ist|sind|liegt|beträgt|fährt|fahren|läuft|arbeitet|wird|werden|bezieht|nutzt)(?: [a-zäöüß-]+){0,4}? "
        r"(?:bereits |schon )?seit (?:dem jahr |anfang |ende )?$"
        r"|^\W*seit (?:dem jahr |anfang |ende )?$"
    ),
    "since_then": r"(?: (?!(?:und|aber|bis|soll|will)\b)[a-zäöüß0-9%-]+){0,6} ",
    "fronted_year": r"\W{0,9}(?:im jahre? )?",
    "plainly_in": "in",
    "told_again": r", also (?:im jahr |bis )?(?:spätestens )?",
}  # fmt: skip
