"""An end to fossil fuels, in Portuguese."""

from pledgetrack.extract.patterns.wording import Pattern
from pledgetrack.model.words import Kind

PATTERN = Pattern(
    literals=(
        "fóss",
        "fossil",
        "carvão",
    ),
    expression=(
        r"\b(?:livres? de|sem) (?:combustíveis |energias? )?fóss(?:eis|il)\b"
        r"|\b(?:abandon(?:ar\w{0,3}|e|a)|elimin\w{1,7}|prescind\w{1,5}|deixar\w{0,3} de (?:usar|utilizar|queimar|consumir|depender d[eo]s?)|deixe de (?:usar|utilizar|queimar|consumir|depender d[eo]s?)|fim (?:de|d?os?|a|ao|à)|acabar\w{0,3} com|sair\w{0,3} d[eo]s?|saída d[eo]s?|libertar-se d[eo]s?|renunciar\w{0,3} a)"
        r"(?: (?:o|a|os|as|ao|dos?|de|uso|queima|totalmente|completamente|progressivamente|energias?|gradualmente)){0,5} ?(?:combustíveis fósseis|fósseis|carvão|energia fóssil)\b"
    ),
    kind=Kind.FOSSIL_FREE,
)
