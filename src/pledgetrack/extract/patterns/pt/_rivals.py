"""How Portuguese says that a goal, or the year of one, is another's: "antes da meta nacional de 2050"."""

from collections.abc import Mapping

_GOAL = (
    r"(?:objetivos?|objectivos?|metas?|compromissos?|prazos?|horizontes?|datas?|leis?|estratégias?|ambição|promessas?)"
)
_LANDS = (
    r"(?:naciona(?:l|is)|estadua(?:l|is)|estata(?:l|is)|europei?[ao]s?|europeus?|portugues(?:a|es|as)?|português|brasileir[ao]s?|regiona(?:l|is)|federa(?:l|is)|globa(?:l|is)|mundia(?:l|is)|internaciona(?:l|is)|comunitári[ao]s?"
    r"|governamenta(?:l|is)|paulistas?|fluminenses?)"
)
_ANOTHERS = (
    rf"(?:{_GOAL} (?:[\w-]{{2,20}} ){{0,2}}?{_LANDS}"
    rf"|{_GOAL} (?:(?:de 20\d\d )?(?:fixad|definid|estabelecid|impost|assumid|adotad)[oa]s? )?(?:d[aoe]s?|pel[ao])(?: [ao])? (?:portugal|brasil|união europeia|ue|europa|estado|país|governo|nação|região|mundo))"
)

WORDS: Mapping[str, object] = {
    "what_it_is": r"uma ",
    "anothers_goal": (
        rf"\b{_ANOTHERS}(?:,? ?(?:d[aoe]s?|[ao]|uma?|em|para|até|que|exige|obriga|20\d\d|atingir|alcançar|chegar|ser|reduzir|zerar|plena|total)\b){{0,7}},? $"
    ),
    "goal_before": rf"\b{_GOAL} d[aoe]s? $",
    "taken_over": r"\b(?:adot\w+|adopt\w+|assum\w+) (?:também )?(?:[ao]s? )?$",
    "rival_date": (
        rf"\b(?:antes|à frente|em vez|ao invés|face|em comparação com|do que)(?: d[aoe]s?| ao?s?| à)? (?:[ao]s? )?(?:{_ANOTHERS}(?: de| para| em| até)? (?P<year>20\d\d)"
        rf"|{_GOAL} de (?P<year_2>20\d\d) (?:fixad|definid|estabelecid|impost)[oa]s? pel[ao] (?:governo|estado|país|união europeia|ue))"
    ),
}
