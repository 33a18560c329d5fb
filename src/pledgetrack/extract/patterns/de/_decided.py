"""How German says what was decided: plans and votes that sentences go on about, motions and minutes."""

from collections.abc import Mapping

_PAPER = (
    r"[a-zäöüß-]{0,20}(?:"
    r"plan|konzept|strategie|programm|beschluss|antrag|vorlage|fahrplan|katalog|vertrag|papier|resolution|satzung"
    r")"
)

WORDS: Mapping[str, object] = {
    # "Das Konzept sieht vor": what was just adopted, or is a draft.
    "the_plan": (
        r"\W{0,3}(?:"
          rf"(?:der|das|die|dieser|dieses|diese|im|in der|laut|mit dem|mit der) (?:[\w-]+ ){{0,2}}?{_PAPER}s?\b"
          r"|(?:er|sie|es) (?:sieht|legt|enthält|schreibt|verpflichtet|umfasst|nennt|formuliert|setzt)\b"
          r"|(?:danach|demnach|darin|damit|kern|kernstück|herzstück|so sieht) "
        r")"
    ),
    # "Das Konzept sieht vor": told of as decided some sentences back.
    "plan_says": (
        r"\W{0,3}(?:(?:der|das|die|dieser|dieses|diese) (?:neue |genannte )?[\w-]{0,20}(?:plan|konzept|strategie|programm|fahrplan)\b"
        r"|(?:konkret|im einzelnen)\b)"
    ),
    "plan_told": r"\b[\w-]{0,20}(?:plan|konzept|strategie|programm|fahrplan)\b",
    "the_aim": (
        r"\W{0,3}(?:(?:[\w-]{1,20} ){0,3}?[a-zäöü]{0,12}ziele?(?: ist| sind|:| dabei| lautet| bleibt)\b"
        r"|(?:kern|kernstück|herzstück|konkret|danach|demnach|als (?:zwischen|etappen)?ziel|als etappe)\b"
        r"|(?:zudem|außerdem|darüber hinaus|ferner|dabei) (?:soll|sollen|wird|werden)\b)"
    ),
    "voted_behind": (
        r"[^.;§]{0,50}[,:-] (?:das|dies|so|wie es|wie|nachdem) [^.;§]{0,40}"
        r"(?:rat|stadtrat|gemeinderat|parlament|bürgerschaft|stimmvolk|magistrat|senat|stadtverordnet\w{2,12})\b[^.;§]{0,40}\b"
        r"(?:beschlossen|beschloss|entschied(?:en)?|verabschiedet|zugestimmt|festgelegt)\b"
    ),
    # Minutes: "Beschluss:", and then what it holds.
    "set_out": (
        r"^\W*(?:beschluss(?:text)?|beschlüsse)\W*$"
        r"|\b(?:rat|stadtrat|gemeinderat|ausschuss|magistrat)(?: der stadt \w+)? "
        r"(?:beschlie(?:ß|ss)t|beschlo(?:ß|ss)|fasst)(?: \w+){0,4}\W*:?\W*$"
    ),
    "moved": (
        r"\b(?:beschlussvorschlag|beschlussempfehlung|antragstext)\b"
        r"|\bmöge beschlie(?:ß|ss)en\b|^\W*antrag\b[^.;]{0,80}:?\W*$"
    ),
    "own_adopted": (
        r"^\W{0,4}(?:beschlossen|verabschiedet) (?:vom|durch den|im|am)\b"
        r"|^\W{0,4}(?:rats|stadtrats|gemeinderats)?beschluss (?:des (?:stadt|gemeinde)?rat\w{0,2} )?vom \d"
        r"|\b(?:dieses|das vorliegende|das|dieser|der vorliegende|die vorliegende) (konzept|plan|strategie|[\w-]{0,20}(?:konzept|plan|strategie)) "
        r"(?:wurde|ist) (?:[a-zäöü0-9.]+ ){0,4}(?:vom|durch den|durch die|im) [a-zäöü]{0,20}(?:rat|versammlung|parlament)\b[^.;]{0,40}\b(?:beschlossen|verabschiedet)"
    ),
    "carried": (
        r"\b(?:einstimmig|mehrheitlich|mit \w+ mehrheit|bei \w+ enthaltung\w{0,2}) "
        r"(?:angenommen|beschlossen|zugestimmt)\b"
        r"|\babstimmungsergebnis\W{1,3}(?:einstimmig|angenommen|mehrheitlich)\b"
        r"|\b(?:wurde|wird) (?:\w+ )?angenommen\b"
    ),
    "lost": r"\b(?:abgelehnt|keine mehrheit|gescheitert)\b",
}  # fmt: skip
