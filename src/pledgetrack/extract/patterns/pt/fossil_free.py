"""An end to fossil fuels, in Portuguese."""

from pledgetrack.extract.patterns.wording import Pattern
from pledgetrack.model.words import Kind

PATTERN = Pattern(
    literals=(
        "fóss",
        "fossil",
        "carvão",
        "gás natural",
        "gás fóssil",
        "gás nos",
        "gás em",
        "gás até",
        "caldeira",
        "gasóleo",
        "diesel",
        "combustão",
        "gasolina",
    ),
    expression=(
        r"\b(?:livres? de|sem) (?:combustíveis |energias? )?fóss(?:eis|il)\b"
        r"|\b(?:"
        r"abandon(?:ar\w{0,4}|e|a|o)|elimin\w{1,7}|prescind\w{1,5}|bani\w{1,3}|erradic\w{1,4}|deixar\w{0,2} para trás"
        r"|substitu\w{1,3}(?= por completo| totalmente| completamente| tod)"
        r"|deixar\w{0,4} de (?:usar|utilizar|queimar|consumir|depender d[eo]s?)"
        r"|deixar\w{0,4}(?= (?:o|os) (?:combustíveis|carvão))"
        r"|deixe de (?:usar|utilizar|queimar|consumir|depender d[eo]s?)|fim (?:de|d?os?|a|ao|à)|acabar\w{0,4} com"
        r"|sair\w{0,4} d[eo]s?|saída d[eo]s?|(?:libertar|livrar|desfazer)-se d[eo]s?|se livrar d[eo]s?|renunciar\w{0,4} aos?|não (?:recorrer\w{0,2} (?:mais )?aos?|recorrer\w{0,2} (?:mais )?a|depender\w{0,2} (?:mais )?d[eo]s?)"
        r")(?:"
        r" (?:o|a|os|as|ao|dos?|de|uso|queima|tod[ao]s|total|por completo|gradual|totalmente|completamente|progressiv[ao]|progressivamente|energias?|gradualmente)"
        r"){0,5} ?(?:combustíveis fósseis|fósseis|carvão|energia fóssil|gás (?:natural|fóssil))\b"
        r"|\b(?:"
        r"não se (?:queimará|usará|utilizará|consumirá)|já não (?:queimará|usará|utilizará|consumirá)"
        r"|não (?:queimará|usará|utilizará|consumirá)"
        r")(?: mais)? (?:combustíveis fósseis|carvão|gás (?:natural|fóssil))\b"
        r"|\b(?:não haverá|sem|(?:retir|elimin|substitu|troc|aboli)\w{1,6}){gap}{0,30}?\bcaldeiras? a "
        r"(?:gás|gasóleo|carvão|diesel|óleo)\b"
        r"|\bdeix\w{1,4} de (?:usar|utilizar|queimar|consumir) gás(?= (?:nos|em|até))"
        r"|\b(?:fech|encerr)\w{1,6} {gap}{0,20}?\bcentra(?:l|is) (?:termoelétricas? )?a carvão\b"
        r"|\b(?:(?:nenhum|(?:haver|ter|circular|restar)\w{0,2} (?:mais )?(?:um|nem um) (?:único|só|sequer)) (?:autocarro|ônibus|veículo|carro){gap}{0,40}?|sem (?:autocarros|ônibus|veículos|carros) )\ba (?:gasóleo|diesel|combustão|gasolina)\b"
        r"|\b(?:elimin|substitu|aposent|aboli|retir)\w{1,6} (?:todos )?(?:os |seus |os seus |os últimos )?"
        r"(?:autocarros|ônibus|veículos) a (?:diesel|gasóleo)\b"
    ),
    kind=Kind.FOSSIL_FREE,
)
