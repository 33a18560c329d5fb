"""Word lists that several English wordings share."""

SEP = "[ -]{1,3}"
GHG = rf"(?:ghgs?|greenhouse{SEP}gas(?:es)?)"
# Not "emissions per head" and the like: that is an intensity.
EMISSIONS = (
    rf"(?:emissions?|{GHG}(?: emissions?)?|co2e?(?: emissions?)?|(?:climate|global warming|climate-warming|heat-trapping) pollution"
    r"|(?:climate|community) footprint|carbon(?! neutral|-neutral| monoxide| negative|-negative| free|-free)(?: dioxide)?(?: emissions?"
    r"| footprint| output| pollution)?)"
    r"(?! (?:intensity|per (?:unit|capita|head|person|resident|inhabitant)|trading|zone))"
)
CUT = (
    r"(?:cut(?:s|ting)?|reduc(?:es?|ed|ing|tions?)|lower(?:s|ed|ing)?|slash(?:es|ed|ing)?|shrink(?:s|ing)?"
    r"|br(?:ing|ought) down|drop(?:s|ped|ping)?|decreas(?:es?|ed|ing)|curb(?:s|ed|ing)?|trim(?:s|med|ming)?"
    r"|fall(?:s|ing|en)?|fell|shrunk|shrank|decline[sd]?|shed(?:s|ding)?|sav(?:es?|ed|ing|ings)|eliminat(?:es?|ed|ing)"
    r"|remov(?:es?|ed|ing)|be gone|gone|less|fewer|lower|down)"
)
FLEET = r"(?:fleets?|buses|bus (?:network|services?|lines?)|taxis|cabs|ferries|vehicles|cars|trucks|vans|trams|boats)"
TONNES = (
    r"(?<![\d.,])\d[\d.,]{0,12}(?: ?(?:million|thousand|billion|m|k))? ?(?:metric )?(?:tonnes?|tons?|kilotonnes?"
    r"|megatonnes?|mt|kt|t)(?: ?co2e?)?\b(?!(?: of co2e?| of carbon(?: dioxide)?)? (?:per|a) (?:capita|head|person"
    r"|resident|inhabitant|year less))"
)
