"""How German says what a share is of, and speaks of goals and plans."""

from collections.abc import Mapping

WORDS: Mapping[str, object] = {
    "further": r"(?:^|[ ,])(?:und|schon|bereits|oder|beziehungsweise|bzw|dann|bis|um|auf|sowie|zu|spätestens)\b|, *$|^, ",
    "after_share": (
        r" *(?:"
          r"$|[.,;:)\"]"
          r"|\b(?:"
            r"bis|im|in|gegenüber|verglichen|und|zu|erreichen|schaffen|einsparen|senken|sinken|reduzieren|verringern|weniger|mindern|gesenkt"
            r"|reduziert|bezogen|unter|spätestens|beziehungsweise|jeweils"
          r")\b"
          r"|§|\("
        r")"
    ),
    "accompanied": r",? (?:mit|einschließlich|über) (?:einer |einem )?(?:weiteren )?",
    "down_to": r"\b(?<!steigt )(?<!setzt )(?<!setzen )(?<!stieg )(?<!erhöht )(?<!angehoben )(?<!verschärft )(?<!ziel )(?<!minderung )(?<!\d )(?<!prozent )(?<!% )(?<!¤ )auf (?:höchstens |maximal |unter )?",
    "remainder": r"^(?! (?:erhöht|angehoben|verschärft|heraufgesetzt|gesteigert))",  # "auf" says a level, whatever it is measured against
    "wished": (
        r"\b(?:will|wollen|wollte|möchte|möchten|wünscht sich|hofft|hoffen),? dass (?:die |der |das )?(?:stadt )?$|kandidat(?:in)? verspr(?:icht|ach), (?:dass )?(?:die stadt )?$"
    ),
    "besides": r"\W{0,6}(?:neben|außer) (?:der )?(?:stadt )?",
    "also": r"\b(?:auch|ebenfalls)\b",
    "makes_up": (
        r"\b(?:"
          r"entfallen|entfällt|verursach\w{1,4}|verantwortlich für|mach\w{1,3}(?= )|ausmach\w{1,3}|trägt|tragen"
          r"|(?:sank(?:en)?|fiel(?:en)?|gingen?) [^.;¤]{0,40}?(?:nur|lediglich) um"
          r"|jährlich|jedes jahr|pro jahr|steht für|stehen für|entsprech\w{1,3}|entspricht"
        r")(?: (?:rund|etwa|fast|knapp|über|mehr|als|ungefähr|gut|circa|zu|für|der|die|bis|auf))* $"
    ),
    "at_present": r"\b(?:derzeit|bereits|schon|heute|aktuell|inzwischen|mittlerweile|momentan)(?: [\wäöüß-]+){0,4} $",
    "presently": r"(?:derzeit|aktuell)\b",
    "aims": (
        r"\b(?:"
          r"[a-zäöü]{0,20}ziele?n?|zusagen?|versprechen|will|wollen|möchte|möchten|plant|planen|strebt|streben|soll"
          r"|sollen|verpflichtet|strategie|konzept|plan"
        r")\b(?: [\wäöüß'-]+){0,6}[, ]*$"
    ),
    "means_to": r"\b(?:möglichkeiten?|optionen|chancen?|wege|wie)(?:,| zu| zur)(?: \w+){0,2} ?$",
    "other_object": (
        r"\b(?:"
          r"aber nur|jedoch nur|statt der|[a-zäöüß]{0,20}verbrauch\w{0,2}|wasser\w{0,10}|abfall\w{0,5}|abfälle"
          r"|müll\w{0,6}|[a-zäöüß]{0,15}verkehrs?|lärm|feinstaub|energie|strom|erneuerbare\w?|arbeitsplätze"
          r"|bevölkerung"
        r")\b"
    ),
    "coordinated": r"(?: ?\([^()]{0,60}\))?,? und (?:[\wäöüß-]+ ){0,9}",
    "failed_vote": (
        r"\b(?:volksentscheid|bürgerentscheid|antrag|vorschlag|vorlage|initiative|referendum)\b[^.;]{0,140}\b"
        r"(?:ist gescheitert|scheiterte|wurde (?:abgelehnt|zurückgewiesen)|fand keine mehrheit)"
    ),
    "asked_after": (
        r"(?:,| -)? (?:aber|doch|und|nur:?|fragt sich) "
        r"(?:woher|wo|welche[nrs]?|wozu|wie|was|kann|wer|wann|warum|ist|reicht|ob)\b[^.;]{0,200}\?"
    ),
    "gloss": r" ?\((?:also |d\. ?h\. |das heißt |eine |ein |minus )*",
    "relative_pronouns": r"(?:deren|dessen)",
    "goal_of_a": r"\b(?:ziel|zielmarke|vorgabe|zusage)(?: \w+){0,3} (?:von|einer) $|\bziel(?: für §{1,9})?(?: -|:|,) $",
}  # fmt: skip
