"""How German says who shares an aim, and heads the columns of a table of targets."""

from collections.abc import Mapping

WORDS: Mapping[str, str] = {
    "so_too": (
        r"^\W*(?:(?:dasselbe|das gleiche|dieses) (?:ziel|versprechen|datum) (?:haben|hat|verfolgen|verfolgt|gaben|gab)(?: sich)?(?: auch)?"
          r"|dasselbe (?:haben|taten|tun|tat|hat)(?: auch)?) (?:die städte |die stadt )?"
    ),
    "same_too": r" (?:haben|hat|tun|tat|taten|machten) (?:es (?:ihr|ihm|ihnen|der stadt) (?:gleichgetan|nach|gleich)|dasselbe(?: getan| versprochen| beschlossen)?|das gleiche(?: getan| versprochen)?|nachgezogen)(?=[.;])| zogen nach(?=[.;])",
    "besides_one": r"\W{0,3}(?:(?:ein|rund|etwa|über|mehr als|auch|\d{1,4}|[a-zäöü]{3,12}) ){0,3}(?:(?:dutzend|dutzende) )?(?:weitere[rn]?|andere[rn]?) (?:[\wäöüß-]+ ){0,2}?(?:städte|kommunen|gemeinden)\b",
    "signed_too": (
        r",? (?P<also>(?=[^.;:]{0,50}\b(?:ebenfalls|auch|inzwischen|seither|dieselbe|dasselbe|gleiche)\b))?haben (?:(?:auch|ebenfalls|inzwischen|seither|bereits|schon) ){0,2}"
          r"(?:sie|(?:die|den|das|diese[ns]?|dieselbe|dasselbe|denselben)(?: gleiche| selbe)? (?:[\wäöüß-]+ )?(?:erklärung|charta|pakt|versprechen|vereinbarung|verpflichtung|abkommen|brief|ziel)) "
          r"(?:(?:auch|ebenfalls|inzwischen|seither|bereits|schon|mit) ){0,2}(?:unterzeichnet|unterschrieben|abgegeben|gesetzt|übernommen)\b"
    ),
    "also_first": r"\W{0,3}auch (?:die städte )?",
    "these_cities": (
        r"(?:diese|all diese|alle|die|jede der|jede dieser) (?:(?P<n>\d{1,3}|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf) )?(?:städte|kommunen|gemeinden)"
        r"|alle (?P<all_n>\d{1,3}|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf)|jede (?:stadt|kommune|gemeinde)|(?P<they>beide)"
    ),
    "its_members": r"(?:(?:alle|die|seine|ihre|deren|sämtliche) )?(?:mitglieder|mitgliedsstädte|mitgliedskommunen|unterzeichner(?:innen|städte)?)|jede[sr]? (?:mitglied|unterzeichner\w{0,5}|mitgliedsstadt)",
    "belongs": r",? (?:sind|haben) (?:(?!nicht\b|noch\b|beantragt\b|erwägen\b)[\wäöüß-]+ ){1,5}?(?:beigetreten|unterzeichnet|unterschrieben|angeschlossen)\b|,? (?:sind|wurden) (?:[\wäöüß-]+ )?mitglied(?:er)?\b|,? gehören (?:dem|der|zum|zur)\b",
    "but_for": r"\W{0,4}(?:anders als|im gegensatz zu|mit ausnahme von|bis auf|außer|ausser|abgesehen von|ohne) (?:der stadt )?",
    "from_each": r"(?:^|[:;,] |\bund )aus (?:der stadt )?$",
    "excepted": r"\b(?:außer|ausser|bis auf|ausgenommen|nicht aber|aber nicht|jedoch nicht|nicht jedoch) (?:der stadt |die stadt )?$",
    "binds_them": r"\b(?:verpflichtet|bindet) (?:sie|beide|alle)\b|\b(?:verpflichten|wollen) sie(?: sich)?\b|\bsie\b",
    "cut_col": (
        r"(?:(?P<bare>(?:klima)?ziele?|klimaschutzziele?|zielwert|zusage)"
          r"|(?:(?:emissions|co2-|thg-|treibhausgas-?)(?:emissions-?)?(?:minderung|reduktion|reduzierung|senkung|einsparung)s?-?(?:ziele?)?|(?:minderung|reduktion|senkung|einsparung)s?(?:ziele?)?(?: der (?:emissionen|treibhausgase))?|(?:co2|thg)-ziele?))"
        r"(?:,? \(?(?:%|in %|in prozent|prozent)\)?| \[%\])?"
        r"|\W{0,4}(?:(?:ziele?|bis|zieljahr|minderung|reduktion) ){0,2}(?P<year>20[2-9]\d)(?: \(?(?:ziel|zielwert)\)?)?(?: \(%\))?"
    ),
    "due_col": r"ziel-?jahr|jahr(?: der zielerreichung)?|bis(?: (?:zum )?jahr)?|zieldatum|frist|zeithorizont",
    "base_col": r"(?:basis|bezugs|referenz|ausgangs)-?jahr|basis|gegenüber|im vergleich zu|verglichen mit",
    "base_before": r"\b(?:(?:basis|bezugs|referenz|ausgangs)-?jahr|basis|gegenüber|verglichen mit|im vergleich zu|zu|von)(?: dem)?(?: jahr)?[ :(=]{0,3}",
    "cut_word": r"bis|zum|zu|im|in|jahr|um|mindestens|rund|etwa|minus|ca|gegenüber|verglichen|vergleich|mit|dem|der|die|von|ab|basis|basisjahr|bezugsjahr|referenzjahr|ausgangsjahr|stand|niveau|weniger|emissionen|treibhausgase|treibhausgasemissionen|thg|co|co2|minderung|reduktion|senkung|einsparung|und",
}  # fmt: skip
