"""Word lists that several German wordings share."""

EMISSIONS = (
    r"(?:"
    r"(?<!pro-kopf-)[\w-]{0,30}emissionen|(?<!pro-kopf-)[\w-]{0,30}aussto(?:ß|ss)(?:es)?|treibhausgase?n?"
    r"|co2(?!-neutral)|co2-(?:bilanz|fu(?:ß|ss)abdruck(?:s|es)?)|klimagase?n?"
    r")(?! (?:pro kopf|je einwohner|pro (?:einwohner|person)))"
)
CUT = (
    r"(?:"
    r"(?:ab)?(?:zu|ge)?senk\w{0,6}|redu[kz]\w{1,8}|(?:verringer|(?:ver)?minder)\w{0,6}|(?:ab)?sink\w{0,4}"
    r"|(?:gesunken|zurückgegangen|gefallen)(?= sein\b)|sank(?:en)?|fiel(?:en)?|abnehmen|ein(?:zu|ge)?spar\w{0,5}"
    r"|weniger|minus|zurückg(?:eh|ing)\w{0,4}|zurück(?= *[.,;]| *$)|(?:zurück|herunter)(?:zu)?(?:fahren|schrauben)"
    r"|rückgang|(?:kürz|begrenz|halbier)\w{0,5}|niedriger|geringer|unter|drück\w{0,3}|(?:ge)?drossel\w{1,2}|verkleiner\w{0,3}"
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
    r"will|wollen|wollte|soll(?:en|te)?|wird|werden|wurde|war|ver[a-zäöüß]{3,11}t(?:en?)?|versprach|versprochen|verfehlen|verschob"
    r"|zuge[a-z]{3,8}t|plante?|planen|strebt|streben|möchten?|beabsichtigt|zielt|setzt|hat|haben|hatte|beschloss|beschlossen"
    r"|kündigte?|ist|sind|sei|hält|gab|gibt|erreichte?|senkte?|senken|[a-z]{3,11}iert|prüft|erwägt|nimmt|bekräftigt(?:en?)?"
    r"|peilt|(?:be)?zieht|zog|streicht|strich|lehnte?|kommt|muss|rückt|fahren|fährt|sieht|begrenzt|steigt|räumte?"
    r"|legte?|bleibt|arbeitet|einigte|beschafft|kauft|betreibt|baut|liefert|schlie(?:ß|ss)t"
)
GOALS = r"(?:[a-zäöüß0-9-]{0,30}(?<!er)ziel(?:e|en|s|jahr)?|zusagen?|versprechen|vorgaben?|selbstverpflichtung)"
MONTHS = r"(?:januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)"
