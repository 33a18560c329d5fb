"""Word lists that several German wordings share."""

EMISSIONS = (
    r"(?:(?<!pro-kopf-)[\w-]{0,30}emissionen|(?<!pro-kopf-)[\w-]{0,30}aussto(?:ß|ss)(?:es)?|treibhausgase?n?|co2(?!-neutral)|co2-bilanz|klimagase?n?)"
    r"(?! (?:pro kopf|je einwohner|pro (?:einwohner|person)))"
)
CUT = (
    r"(?:(?:ab)?senk\w{0,6}|(?:ab)?gesenkt|abzusenken|zu senken|reduz\w{1,8}|reduktion\w{0,2}|verringer\w{0,6}|(?:ver)?minder\w{0,6}|sink\w{0,4}|absinken|ein(?:zu)?spar\w{0,5}|eingespart"
    r"|weniger|minus|zurückgeh\w{0,4}|zurück(?:zu)?fahren|rückgang|kürz\w{0,5}|begrenz\w{0,5}|niedriger|geringer|unter|drück\w{0,3}|(?:ge)?drossel\w{1,2}|herunter(?:zu)?fahren|zurück(?:zu)?schrauben|halbier\w{0,5})"
)
USE = r"(?:(?:end|primär|gesamt)?energie(?:verbrauch|bedarf|einsatz)s?|(?:strom|wärme|heiz|gas)(?:verbrauch|bedarf)s?|verbrauch (?:an|von) (?:energie|strom|wärme))(?! (?:pro|je) )"
TONNES = (
    r"(?<![\d.,])(?:\d[\d.,]{0,12}|eine|einer|zwei|drei|vier|fünf|sechs|sieben|acht)(?: (?:millionen|million|mio\.?|tausend|milliarden))?"
    r" ?(?:tonnen?|kilotonnen|megatonnen|mt|kt|t)\b(?: (?:co2(?:[ -]?äq\w{0,10})?|kohlendioxid|treibhausgase))?"
)
PER_HEAD = r"(?:pro kopf|je einwohner(?:in)?|pro (?:einwohner(?:in)?|person))"
