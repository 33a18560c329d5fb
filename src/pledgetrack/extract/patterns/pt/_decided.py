"""How Portuguese says what was decided: plans and votes that sentences go on about, motions and minutes."""

from collections.abc import Mapping

_PAPER = (
    r"(?:"
    r"plano|estratégia|roteiro|acordo|documento|texto|programa|contrato|lei|moção|declaração|resolução|decreto"
    r"|proposta"
    r")"
)

WORDS: Mapping[str, object] = {
    # "O plano prevê": what was just adopted, or is a draft.
    "the_plan": (
        r"\W{0,3}(?:"
          rf"(?:o|a|este|esta|no|na|esse|essa|seu|sua) (?:\w+ ){{0,2}}?{_PAPER}\b"
          r"|(?:est[ea] )?(?:prevê|fixa|contempla|estabelece|inclui|determina|obriga)\b"
        r")"
    ),
    # "O plano prevê": told of as decided some sentences back.
    "plan_says": (
        r"\W{0,3}(?:(?:o|a|este|esta|esse|seu) (?:nov[oa] )?(?:plano|documento|texto|estratégia|roteiro|pmac|paesc?|plac)\b"
        r"|(?:em concreto|concretamente)\b|(?:entre )?(?:as suas|os seus|as|os) (?:\w+ )?(?:objetivos|metas)\b)"
    ),
    "plan_told": r"\b(?:plano|documento|texto|estratégia|roteiro|pmac|paesc?|plac)\b",
    "the_aim": (
        r"\W{0,3}(?:"
          r"(?:o|a|os|as|outro|outra|entre (?:os|as)) (?:\w+ )?(?:objetivos?|metas?)(?: \w+){0,4}?"
          r"(?: é| são| será| serão| está|:)"
          r"|(?:em concreto|concretamente|além disso|ainda)\b(?![^.;]{0,40}\b(?:quer|pretende|promet|espera))"
        r")"
    ),
    "voted_behind": (
        r"[^.;§]{0,50}[,:-] (?:assim |segundo |conforme |como |após |depois de )[^.;§]{0,60}\b"
          r"(?:aprovad[oa]|aprovou|decidiu|decidido|deliberou|deliberado|votou|votação|aprovação)\b"
    ),
    # Minutes: "A câmara delibera:", and then what it holds.
    "set_out": (
        r"^\W*(?:delibera|deliberação|deliberou|resolve)\W*$"
        r"|\b(?:câmara|assembleia|executivo|vereação)\b[^.;]{0,80}\b(?:delibera|deliberou|aprova|aprovou|resolve)\W*:?\W*$"
    ),
    "moved": r"\b(?:propõe-se que|proponho que|propõe que a câmara|proposta de deliberação|moção apresentada|projeto de resolução)\b",
    "own_adopted": (
        r"^\W{0,4}(?:documento )?aprovado (?:em|pela|na) (?:reunião de câmara|reunião da câmara|sessão|câmara|assembleia municipal)\b"
        r"|\b(?:este|o presente|o) (plano|documento)(?: [a-zà-ÿ]+){0,4} foi aprovado (?:por unanimidade )?(?:em|pel[ao]|na) "
        r"(?:reunião|câmara|assembleia|executivo|sessão)\b"
    ),
    "carried": r"\bdeliber(?:ou|ado|ada),? (?:[\w ]{1,30},? )?por (?:unanimidade|maioria)\b|\baprovad[oa]s? por (?:unanimidade|maioria|\d+ votos)\b|\bdeliberação\W{1,3}aprovad[oa]\b",
    "lost": r"\b(?:rejeitad[oa]|chumbad[oa]|reprovad[oa])\b",
}  # fmt: skip
