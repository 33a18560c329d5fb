"""Word lists that several Portuguese wordings share."""

EMISSIONS = (
    r"(?:emiss(?:ões|ão)(?! líquidas)|gases (?:de|com) efeito(?:[ -]de)?[ -]estufa|gee|co2|dióxido de carbono|gás carbônico|pegada (?:de carbono|carbónica|carbônica))"
    r"(?! (?:de (?:gee|co2) )?(?:per capita|por (?:habitante|pessoa|unidade)))"
)
CUT = (
    r"(?:redu[zçc]\w{0,9}|reduções|cort(?:ar\w{0,4}|e|es|ou|a|am)|diminu\w{1,8}|baix(?:ar\w{0,4}|a|e|ou)|descer\w{0,3}|desçam?|ca(?:ir\w{0,3}|em|iam|ia|i)"
    r"|mitig\w{1,6}|menos|menor(?:es)?|inferior(?:es)?|abaixo|limit\w{1,5})"
)
USE = (
    r"(?:consumos?|demanda|procura|uso|gasto) (?:(?:final|total|primário|municipal|anual) ){0,2}(?:de |da )?"
    r"(?:energia|energétic[oa]s?|elétric[oa]s?|eletricidade|electricidade|calor)"
)
TONNES = (
    r"(?<![\d.,])(?:\d[\d.,]{0,12}|uma|duas|três|quatro|cinco|seis|sete|oito|meia)(?: (?:milhões|milhão|mil|milhares))?"
    r"(?: de)? ?(?:toneladas?|quilotoneladas|megatoneladas|mt|kt|t)\b(?: (?:de )?(?:co2(?:e|eq)?|dióxido de carbono)"
    r"(?: equivalente)?)?"
)
PER_HEAD = r"(?:per capita|por (?:habitante|pessoa|cabeça))"
