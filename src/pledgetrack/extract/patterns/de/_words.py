"""Word lists that several German wordings share."""

EMISSIONS = (
    r"(?:"
    r"(?<!pro-kopf-)[\w-]{0,30}emissionen|(?<!pro-kopf-)[\w-]{0,30}aussto(?:ß|ss)(?:es)?|treibhausgase?n?"
    r"|co2(?!-neutral)|co2-bilanz|klimagase?n?"
    r")(?! (?:pro kopf|je einwohner|pro (?:einwohner|person)))"
)
CUT = (
    r"(?:"
    r"(?:ab)?senk\w{0,6}|(?:ab)?gesenkt|abzusenken|zu senken|reduz\w{1,8}|reduktion\w{0,2}|verringer\w{0,6}"
    r"|(?:ver)?minder\w{0,6}|sink\w{0,4}|(?:gesunken|zurückgegangen|gefallen)(?= sein\b)|absinken|sank(?:en)?|fiel(?:en)?|abnehmen|ein(?:zu)?spar\w{0,5}"
    r"|eingespart|weniger|minus|zurückgeh\w{0,4}|zurückging\w{0,2}|zurück(?= *[.,;]| *$)|zurück(?:zu)?fahren"
    r"|rückgang|kürz\w{0,5}|begrenz\w{0,5}|niedriger|geringer|unter|drück\w{0,3}|(?:ge)?drossel\w{1,2}"
    r"|herunter(?:zu)?fahren|zurück(?:zu)?schrauben|halbier\w{0,5}"
    r")"
)
# Behind a share its verb ends the clause.
JOINT = "[^.;,¤]"
USE = (
    r"(?:"
    r"(?:end|primär|gesamt)?energie(?:verbrauch|verbräuchen?|bedarf|einsatz)s?|(?:strom|wärme|heiz|gas)(?:verbrauch|bedarf)s?"
    r"|verbrauch (?:an|von) (?:energie|strom|wärme)"
    r"|verbrauch (?:der|ihrer|seiner|unserer) (?:(?:städtischen|kommunalen|eigenen) )?(?:gebäude|liegenschaften|schulen|straßenbeleuchtung)"
    r")(?! (?:pro|je) )"
)
TONNES = (
    r"(?<![\d.,])(?:\d[\d.,]{0,12}|eine|einer|zwei|drei|vier|fünf|sechs|sieben|acht)"
    r"(?: (?:millionen|million|mio\.?|tausend|milliarden))? ?(?:tonnen?|kilotonnen|megatonnen|mt|kt|t)\b"
    r"(?: (?:co2(?:[ -]?äq\w{0,10})?|kohlendioxid|treibhausgase))?"
)
PER_HEAD = r"(?:pro kopf|je einwohner(?:in)?|pro (?:einwohner(?:in)?|person))"
VERBS = (
    r"will|wollen|soll(?:en|te)?|wird|werden|verpflichtet(?:e|en)?|verspricht|versprach|versprochen|zugesagt"
    r"|zugesicht|zugesichert|plant|planen|plante|strebt|streben|möchte|möchten|beabsichtigt|zielt|setzt|hat|haben"
    r"|hatte|beschloss|beschlossen|verabschiedet\w{0,2}|kündigte|kündigt|ist|sind|sei|hält|gab|gibt|verschiebt"
    r"|verschob|verfehlt|verfehlen|erreicht|erreichte|senkt|senkte|senken|reduziert|prüft|erwägt|nimmt"
    r"|bekräftigt\w{0,2}|peilt|verankert|wurde|war|bezieht|streicht|strich|lehnt|lehnte|kommt|muss|rückt|fahren"
    r"|fährt|sieht|begrenzt|steigt|halbiert|verwertet|saniert|räumt|räumte|zieht|zog|legt|legte|bleibt|arbeitet"
    r"|einigte|beschafft|kauft|investiert|betreibt|baut|liefert|produziert|wollte|schlie(?:ß|ss)t"
)
GOALS = r"(?:[a-zäöüß0-9-]{0,30}(?<!er)ziel(?:e|en|s|jahr)?|zusagen?|versprechen|vorgaben?|selbstverpflichtung)"
MONTHS = r"(?:januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)"
