"""How German says that an aim was changed, is doubted or fell short."""

from collections.abc import Mapping

from pledgetrack.extract.patterns.de._words import GOALS, VERBS

# What lays down what must be.
_RULES = (
    r"[\wäöüß-]{0,24}(?:plan|gesetz|satzung|reglement|strategie|konzept|beschluss|ordnung|verfassung|entscheid|abstimmung|artikels?|verordnung"
    r"|vorschrift|regelung|paragra(?:f|ph)en?|novelle|auftrag|vertrag|fahrplan)"
)

WORDS: Mapping[str, object] = {
    # Decided on paper in front of what is promised: "hat den Plan beschlossen, der … anstrebt".
    "on_paper": (
        r"\b(?:[\wäöü-]{0,20}(?:klima|emission|neutralität)[\wäöü-]{0,20}|[\wäöü-]{0,15}(?:plan|konzept|strategie|programm|beschluss|satzung"
        r"|reglement|verordnung|gesetz|antrag|entwurf|vorlage|vertrag|ziele?|fahrplan))\b"
    ),
    "fresh": (
        r",? (?:und|aber) (?=[^,;]{0,40}?\b(?:will|wird|soll|verpflichtet|plant|hat sich)\b)"
        r"|; "
        r"|: (?=(?:wir|die stadt|bis|ab|im jahr)\b)"
    ),
    "prescribed": (
        r"\bziel\b[^.;]{0,60} ist(?: es)?,? dass\b|"
        r"\b(?:per gesetz|gesetzlich (?:verpflichtet|vorgeschrieben)|demnach)\b"
        r"|\b(?:"
          r"rat|stadtrat|gemeinderat|bürgerschaft|stadtverordnetenversammlung|parlament|stimmvolk|einstimmig|bürger(?:innen)?|wähler(?:innen)?"
          r"|stimmen von \w+"
        r")\b[^.;]{0,80}\b(?:beschlossen|beschloss|entschieden|verabschiedet|zugestimmt)\b"
        rf"|\b(?:laut|nach|gemä(?:ß|ss)|entsprechend|durch|per|mit) (?:(?:dem|der|den|des|einem|einer|diesem|dieser|ihrem|seinem) )?(?:[\w-]+ ){{0,2}}?{_RULES}s?\b"
        rf"|\b(?:im|in der|in den|in einem|in einer) (?:[\w-]+ ){{0,2}}?{_RULES} (?:steht|hei(?:ß|ss)t es|ist festgelegt|vorgesehen|festgeschrieben|verankert)\b"
        r"|\bso (?:will|verlangt|fordert|bestimmt|sieht|schreibt|steht) es (?:in )?(?:der|die|das|dem|ein|eine|einem|einer)\b"
        rf"|\b{_RULES}(?: \w+){{0,4}} (?:schreibt|legt|verpflichtet|sieht|verlangt|bestimmt|fordert|schrieb|legte|verpflichtete|verlangte|forderte)\b"
        rf"|\b(?:schreibt|legt|verpflichtet|sieht|verlangt|bestimmt|fordert|schrieb|legte|verlangte|forderte) (?:der|die|das|ein|eine|dieser|dieses|diese|ihr|sein|unser) (?:[\w-]+ ){{0,2}}?{_RULES}\b"
        r"|\b(?:dieses|diese|dieser|[\wäöü]{0,20}klimaziel|[\wäöü]{0,20}klimaschutzziel) (?:verlangt|fordert|sieht|schreibt)\b"
        rf"|\b{_RULES}(?: [\w-]+){{0,4}}, (?:der|die|das) [^.;]{{0,80}}\b(?:verlangt|fordert|verlangte|forderte|verlangt hatte|gefordert hatte)\b"
    ),
    "made_with": (
        r"\W{0,3}(?:der|das|die) (?:gemeinsam |zusammen )?(?:mit|von) [^.;,]{2,80} (?:erarbeitet|erstellt|entwickelt|ausgearbeitet|verfasst)e "
        r"[\wäöü-]{0,20}(?:plan|konzept|strategie|programm|fahrplan)\b"
        r"|\W{0,3}(?:gemeinsam|zusammen) mit [^.;,]{2,80} (?:erarbeitet|erstellt|entwickelt|ausgearbeitet),? [^.;,]{0,20}?(?:der|das|die) [\wäöü-]{0,20}(?:plan|konzept|strategie)\b"
    ),
    "fronting": r"(?:mit|in|nach|durch|laut|für|bis|seit|dank|neben|trotz|sofern|falls|wenn|vor)\b",
    "changes": (
        ("old new", r"\baus §{1,9} (?:wird|wurde) (?:nun |jetzt )?§"),
        ("old new", (
            r"§{1,9}[^.;§]{0,60} auf §{1,9} (?:"
              r"(?:zu )?verschieben|(?:vor|hinaus)(?:zu)?(?:ziehen|schieben|verlegen)|(?:zu )?verlegen|verschoben"
              r"|vertagt|vorgezogen|verlegt|korrigiert|geändert|verschiebt"
            r")"
        )),
        ("old new", (
            r"\b(?:bislang|bisher|ursprünglich|zunächst|bis dato) (?:\w+ ){0,2}§{1,9}[^.;§]{0,70}\b"
            r"(?:nun|jetzt|künftig|stattdessen)\b[^.;§]{0,25}§"
        )),
        ("old new", (
            r"§{1,9}[^.;§]{0,40}(?:geplant|vorgesehen|angekündigt|versprochen)[^.;§]{0,40}auf §{1,9} "
            r"(?:verschoben|vorgezogen|verlegt)"
        )),
        ("old new", (
            r"\b(?:statt|anstatt|anstelle von)(?: wie (?:bisher|geplant|ursprünglich geplant|zunächst geplant))?"
            r"(?: bis| im jahr| schon| bereits)? §{1,9}[^.;§]{0,70} (?:erst|nun|schon|bereits|bis|im jahr|ab|auf) "
            r"(?:erst |schon |bereits |im jahr |bis )?§"
        )),
        ("old new", (
            r"\bnicht\b[^.;§]{0,40}§{1,9}[^.;§]{0,40}?,? sondern (?:erst |schon |bereits )?"
            r"(?:bis |im jahr |ab |in )?§"
        )),
        ("old new", (
            r"(?:versch|verleg|vorgezogen|zieht|zog|verlänger|streck|vorverleg|hinausgeschob)[^.;]{0,80}?(?<!auf )"
            r"(?<!bis )(?<!§)§{1,9}[^.;§]{0,40}? (?:auf|bis|nach) §"
        )),
        ("new old", (
            r"(?:versch|verleg|vor|hinaus|zieht|zog)\w{0,10}[^.;§]{0,60} (?:auf|bis) §{1,9}[^.;§]{0,80}?"
            r"(?:bisher|ursprünglich|zuvor|geplant|zunächst|vorher|statt)\w{0,3}[^.;§]{0,20} §"
        )),
        ("new old", (
            r"(?:erst )?§,? (?:statt|anstatt|anstelle von|und nicht(?: mehr| erst)?|nicht)"
            r"(?: wie bisher| bereits| schon| im jahr| bis| wie geplant)* §"
        )),
        ("old new", (
            r"(?:aufgegeben|gibt|gab|verfehl|streicht|rückt)[^.§]{0,100}§{1,9}[^.§]{0,60}?"
            r"(?:; |, und |, |nun|jetzt|neue)[^.§]{0,50}§"
        )),
    ),
    "superseded": (
        rf"\b(?:bisherige[ns]?|frühere[ns]?|alte[ns]?|ursprüngliche[ns]?|vorherige[ns]?) {GOALS}(?:,? \w+){{0,3}} ?$"
    ),
    "share_change": (
        r"\b(?:erhöh|verschärf|anheb|hob|hebt|senk|angehoben|ausgeweitet)\w{0,4}\b[^.;¤]{0,80}? von {amount}"
        r"(?:[^.;¤]{0,20}? auf {amount})?"
        r"|\b\w{0,20}ziel\b[^.;¤]{0,60}? (?:steigt|stieg|sinkt|sank) von {amount} auf {amount}"
        r"|\b(?:statt|anstatt|anstelle von)(?: (?:wie )?bisher)?(?: um)? {amount}[^.;¤]{0,90}?(?<!nur )(?<!lediglich )\b(?:um|auf) {amount}"
    ),
    "once_pledged": r"\b(?:hatte\b[^.;]{0,90}\b(?:versprochen|zugesagt|vorgenommen|angekündigt)|wollte|sollte|versprach)\b",
    "unable": (
        r"\b(?:kann|können|könne)\b[^.;]{0,110}\b(?:nicht|nicht mehr|kaum mehr) "
        r"(?:erreich|ein(?:zu)?halt|halten|erfüll|schaff|gehalten|eingehalten)"
    ),
    "verbs": rf"\b(?:{VERBS})\b",
    "worldwide": (
        r"(?: (?:netto|co2|bis|im|jahr|§+)){0,5} "
        r"(?:weltweit|global|rund um den globus|auf der (?:ganzen )?(?:welt|erde))\b"
    ),
    "of_the_world": (
        r"\b(?:weltweite[nrs]?|globale[nrs]?|weltweit|der welt|der menschheit) (?:[\w-]+ ){0,2}$"
        r"|\b(?:weltweite[nr]?|globale[nr]?) (?:[\w-]{0,20} ){0,1}[\w-]{0,30}(?:emissionen|aussto(?:ß|ss))"
    ),
    "falls_short": (
        r"[^.;]{0,40}, (?:doch|aber) [^.;]{0,50}\b"
        r"(?:nicht (?:mehr )?(?:zu )?(?:erreich|schaff|halt)\w{1,4}|verfehl\w{1,4})"
    ),
}  # fmt: skip
