"""How German says what is no aim, and what an aim depends on."""

from collections.abc import Mapping

from pledgetrack.extract.patterns.de._words import GOALS

WORDS: Mapping[str, object] = {
    "refusals": (
        ("question", r"[?¿]|\b(?:prüf|untersuch|klär|ermittel|auslot)\w{0,4}(?: lassen)?, wie\b|\bdarum, wie\b|^\W{0,4}um\b[^.;]{0,120}\b(?:müsste|müssten|bräuchte)\b"),
        ("duty", r"\bmüssten?\b|(?<=\w )sollten?\b|\bnotwendigkeit (?:der|des|einer|von)\b"),
        ("must", r"\b(?:muss|müssen)\b"),
        ("appeal", (
            r"\b(?:"
              r"fordert|fordern|forderte|forderten|verlangt|verlangte|verlangen|ruft|rief|appelliert|drängt"
              r"|forderungen?(?= (?:nach|von|der|des|an|für)\b| *:| *$)|wahlprogramm|empfiehlt|empfehlen|wünscht|bittet|petition|demonstrier\w{1,4}|wünschen"
            r")\b"
        )),
        ("hypothetical", (
            r"^\W*ob\b|\bkeine?n? (?:hinweise?|anzeichen), dass\b|\bob\b[^.;]{0,120}\boder (?:gar )?(?:nie|nicht)\b"
            r"|\b(?:unklar|offen|fraglich|ungewiss|unsicher)(?: ist| bleibt)?,? ob\b"
            r"|\bwenn (?!der|das|die|genug|genügend)[^,]{0,140}$"
            r"|(?:^|[.;:] )\W{0,3}angenommen\b|\b(?:hätte|würde[n]?|wäre[n]?|gesetzt den fall|stellen wir uns)\b"
        )),
        ("potential", (
            r"\b(?:"
              r"utopie|utopisch|illusion|illusorisch|wunschdenken|glaub\w{1,2} nicht|könnten?|kann|können"
              r"|potenziale?|möglich|denkbar|imstande|ließen? sich|lässt sich|ermöglich\w{1,3}|theoretisch"
            r")\b"
        )),
        ("forecast", (
            r"\b(?:"
              r"bei (?:dem )?(?:jetzigen|derzeitigen|aktuellen|gleichbleibendem) tempo"
              r"|wenn (?:es|alles) so weitergeht|setzt sich der trend|prognose\w{0,2}|schätz\w{1,5}|studien?"
              r"|szenari\w{1,3}|modellrechn\w{1,5}|berechnung\w{0,2}|voraussichtlich(?![^.;]{0,90}\b(?:abgestimmt|abstimm|entscheid))|gutachten|rechnet damit"
              r"|hochrechnung\w{0,2}"
            r")\b"
        )),
        ("path", (
            r"\b(?:weg|fahrplan|schritte?|übergang|pfad|kurs|wende) "
            r"(?:zu|zur|in richtung|nach|hin zu|hin zur|in die)(?: (?:der|einer|angestrebten|mehr))* ?$"
        )),
        ("programme", (
            r"[\"'] ?(?:\d{1,3} |hundert )?$(?=x)"
            r"|\b(?:mission|programm|initiative|projekt|netzwerk|kampagne|wettbewerb)\b[^.;,]{0,20}[\"'] ?"
            r"(?:\d{1,3} |hundert )?$"
        )),
    ),
    "not_before": r"\bnicht vor (?:dem jahr )?$|\bfrühestens (?:im jahr |ab |in |bis )?$",
    "programmes": (
        r"(?:"
          r"e?[nrs]? städte[\"' ]"
          r"|[ -]{1,3}(?:"
            r"städte|allianz|bündnis|aktionsplan|plan(?! bis)|strategie|programm|fonds|konferenz|woche|netzwerk"
            r"|mission"
          r")\b"
          r"| städte(?: bis §)?[^.;]{0,12}[\"']"
        r")"
    ),
    "conditional": (
        r"^\W*sollten? (?:der|das|die) "
        r"|\b(?:"
          r"sofern|vorausgesetzt|unter der (?:bedingung|voraussetzung)"
          r"|(?:wenn|falls) (?:der bund|das land|bund|land|die eu|genug|genügend|die (?:mittel|förderung))"
          r"|vorbehaltlich|nur wenn|abhängig von"
        r")\b"
    ),
    "commits": r"\b(?:verpflichtet\w{0,2}|verspr\w{1,7}|zugesagt)(?: [\wß]+){0,6} ?$",
    "announces": rf"\b(?:{GOALS}|die stadt)\b",
}  # fmt: skip
