"""How Spanish says that a goal, or the year of one, is another's: "antes de la meta nacional de 2050"."""

from collections.abc import Mapping

_GOAL = r"(?:objetivos?|metas?|compromisos?|plazos?|horizontes?|fechas?|ley(?:es)?|estrategias?|ambición|promesas?)"
_LANDS = (
    r"(?:nacional(?:es)?|estatal(?:es)?|europe[oa]s?|español(?:a|es|as)?|mexican[oa]s?|chilen[oa]s?|colombian[oa]s?|argentin[oa]s?|peruan[oa]s?|uruguay[oa]s?|regional(?:es)?|autonómic[oa]s?|provincial(?:es)?|federal(?:es)?"
    r"|global(?:es)?|mundial(?:es)?|internacional(?:es)?|comunitari[oa]s?|foral(?:es)?|catal(?:án|ana)|vasc[oa]|andaluz[a]?)"
)
_ANOTHERS = (
    rf"(?:{_GOAL} (?:[\w-]{{2,20}} ){{0,2}}?{_LANDS}"
    rf"|{_GOAL} (?:(?:de 20\d\d )?(?:fijad|marcad|establecid|impuest|asumid|adoptad)[oa]s? )?(?:del?|por)(?: la| el)? (?:españa|méxico|chile|colombia|argentina|perú|uruguay|unión europea|ue|europa|estado|país|gobierno|nación|región|provincia|comunidad (?:autónoma|de madrid|valenciana)|generalitat|junta|cataluña|euskadi|andalucía|mundo))"
)

WORDS: Mapping[str, object] = {
    "what_it_is": r"una ",
    "anothers_goal": (
        rf"\b{_ANOTHERS}(?:,? ?(?:del?|la|el|lo|una?|a|en|para|hacia|que|exige|obliga|marca|fija|20\d\d|alcanzar|lograr|llegar|ser|conseguir|reducir|plena|total)\b){{0,7}},? $"
    ),
    "goal_before": rf"\b{_GOAL} del?(?: la| el)? $",
    "taken_over": r"\b(?:adopt\w+|asum\w+|hac(?:e|er) suy[oa]) (?:también )?(?:el |la |los |las )?$",
    "rival_date": (
        rf"\b(?:antes(?: de)?|por delante|en lugar|en vez|frente|que)(?: del?| al?| de la| de los| a la)? (?:(?:el|la|los|las) )?(?:{_ANOTHERS}(?: de| para| en| fijad[oa] (?:en|para))? (?P<year>20\d\d)"
        rf"|{_GOAL} de (?P<year_2>20\d\d) (?:fijad|marcad|establecid|impuest)[oa]s? por (?:el (?:gobierno|estado|país)|la (?:unión europea|ue|región|junta)))"
    ),
}
