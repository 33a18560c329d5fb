"""How Spanish says what was decided: plans and votes that sentences go on about, motions and minutes."""

from collections.abc import Mapping

_PAPER = (
    r"(?:"
    r"plan|estrategia|hoja de ruta|acuerdo|documento|texto|programa|contrato|ordenanza|moción|declaración"
    r"|resolución|decreto"
    r")"
)

WORDS: Mapping[str, object] = {
    # "El plan prevé": what was just adopted, or is a draft.
    "the_plan": (
        r"\W{0,3}(?:"
          rf"(?:en )?(?:el|la|este|esta|dicho|dicha|ese|esa|su) (?:\w+ ){{0,2}}?{_PAPER}\b"
          r"|(?:con|por|gracias a) (?:él|ella)\b|(?:[eé]st[ea] )?(?:busca|prevé|fija|contempla|establece|incluye|recoge|marca|obliga)\b"
        r")"
    ),
    # "El plan establece": told of as decided some sentences back.
    "plan_says": (
        r"\W{0,3}(?:(?:el|la|este|esta|dicho|dicha|su) (?:nuev[oa] |citad[oa] )?(?:plan|documento|texto|estrategia|hoja de ruta|paces|paesc|pacc|plac)\b"
        r"|(?:por un lado|por otro lado|en concreto|concretamente)\b|(?:entre )?(?:sus|los) (?:\w+ )?(?:objetivos|metas)\b)"
    ),
    "plan_told": r"\b(?:plan|documento|texto|estrategia|hoja de ruta|paces|paesc|pacc|plac)\b",
    "the_aim": (
        r"\W{0,3}(?:"
          r"(?:el|su|otro|la|las|los|sus|entre (?:los|las|sus)) (?:\w+ )?(?:objetivos?|metas?)(?: \w+){0,4}?"
          r"(?: es| son| será| serán| figura| está|:)"
          r"|(?:en concreto|concretamente|además|asimismo)\b(?![^.;]{0,40}\b(?:quiere|aspira|promet|espera))"
        r")"
    ),
    "voted_behind": (
        r"[^.;§]{0,50}[,:-] (?:así |según |tal y como |como |tras |después de que )[^.;§]{0,60}\b(?:"
          r"aprobado|acordado|votado|decidido|aprobó|acordó|votó|decidió|votación|aprobación"
          r"|acuerdo (?:plenario|del pleno)"
        r")\b"
    ),
    # Minutes: "Se acuerda:", and then what it holds.
    "set_out": (
        r"^\W*(?:se )?(?:acuerda|acuerdos?(?: del pleno)?|resuelve|dispone)\W*$"
        r"|^\W*acuerdo del pleno\b"
        r"|\b(?:pleno|concejo|cabildo|junta de gobierno|ayuntamiento)\b[^.;]{0,80}\b"
        r"(?:acuerda|acordó|resuelve|resolvió|aprueba|aprobó)\W*:?\W*$"
    ),
    "moved": r"\b(?:se propone al pleno|propuesta de acuerdo|moción (?:presentada|del grupo)|proposición de)\b",
    "own_adopted": (
        r"^\W{0,4}(?:documento )?aprobado (?:inicialmente |definitivamente )?(?:por (?:el |acuerdo del? )?|en |el )(?:pleno|concejo|cabildo|sesión|junta)\b"
        r"|\b(?:este|el presente|el) (plan|documento)(?: [a-zà-ÿ]+){0,4} (?:fue|ha sido) aprobado (?:[a-z]+mente |por unanimidad )?(?:por|en) (?:el |la )?"
        r"(?:pleno|concejo|ayuntamiento|cabildo|sesión|junta de gobierno)\b"
    ),
    "carried": (
        r"\baprobad[oa]s? por (?:unanimidad|mayoría|\d+ votos)\b"
        r"|\bqueda aprobad[oa]\b|\bse aprueba por\b|\bvotos a favor\W{1,3}\d"
    ),
    "lost": r"\b(?:rechazad[oa]|decae|no prosperó|tumbad[oa])\b",
}  # fmt: skip
