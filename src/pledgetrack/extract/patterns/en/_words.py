"""Word lists that several English wordings share."""

SEP = "[ -]{1,3}"
MONTHS = "january|february|march|april|may|june|july|august|september|october|november|december"
GHG = rf"(?:ghgs?|greenhouse{SEP}gas(?:es)?)"
# Not "emissions per head" and the like: that is an intensity.
EMISSIONS = (
    r"(?:"
      r"what (?:it|they|we|the city) emits?|"
      rf"emissions?(?!{SEP}(?:free|neutral))|{GHG}(?: emissions?)?|co2e?(?: emissions?)?"
      r"|(?:climate|global warming|climate-warming|heat-trapping) pollution"
      r"|(?:climate|community) footprint|climate impacts?"
      r"|carbon(?! neutral|-neutral| monoxide| negative|-negative| free|-free)(?: dioxide)?"
        r"(?: emissions?| footprint| output| pollution)?"
    r")(?! (?:intensity|per (?:unit|capita|head|person|resident|inhabitant)|trading|zone))"
)  # fmt: skip
CUT = (
    r"(?:"
      r"cut(?:s|ting)?|shav(?:es?|ed|ing)"
      r"|reduc(?:es?|ed|ing|tions?)|lower(?:s|ed|ing)?|slash(?:es|ed|ing)?|shrink(?:s|ing)?"
      r"|br(?:ing|ought) down|drop(?:s|ped|ping)?|decreas(?:es?|ed|ing)|curb(?:s|ed|ing)?"
      r"|trim(?:s|med|ming)?|fall(?:s|ing|en)?|fell|shrunk|shrank|decline[sd]?|shed(?:s|ding)?"
      r"|sav(?:es?|ed|ing|ings)|eliminat(?:es?|ed|ing)|remov(?:es?|ed|ing)|be gone|gone|disappear(?:s|ed)?|vanish(?:es|ed)?|less"
      r"|fewer|lower|down"
    r")"
)  # fmt: skip
FLEET = r"(?:fleets?|lorries|buses|bus (?:network|system|services?|lines?)|taxis|cabs|ferries|vehicles|cars|trucks|vans|trams|boats|public transport)"
TONNES = (
    r"(?:(?<![\d.,])\d[\d.,]{0,12}(?: ?(?:million|thousand|billion|m|k))?|\b(?:a|one|two|three|four|five|six|eight|ten|half a|a quarter of a) (?:million|billion)) ?(?:metric )?"
      r"(?:tonnes?|tons?|kilotonnes?|megatonnes?|mt|kt|t)(?: ?co2e?)?\b"
      r"(?!(?: of co2e?| of carbon(?: dioxide)?)? (?:per|a) (?:capita|head|person|resident|inhabitant|year less))"
)  # fmt: skip
# What a year in capitals is the name of: "the Net Zero 2050 exhibition".
EVENTS = (
    r"programmes?|programs?|campaign|initiative|project|scheme|marathon|run|race|rally|march|exhibition|expo|fair|festival|conference|congress"
    r"|summit|forum|workshop|seminar|week|day|concert|competition|contest|awards?|prize|tour|podcast|magazine|report|study|book|film|show"
    r"|alliance|network|coalition|club|platform|app|fund|bond|loan"
)
# Those and what belongs to those who are of a city without doing anything there: "a target set by Leeds hotels".
IDLE = (
    r"(?P<idle>(?:(?:hotel|landlord|retailer|business|firm|shop|employer|farmer|brewer|organi[sz]ation|institution|landowner|developer)(?:e?s)|(?:compan|charit|brewer|universit)ies)"
    r"|(?:plant|factory|branch|store|depot|refinery|warehouse|brewery|headquarters|(?:office|site|campus|arm|subsidiary)(?= of\b))"
    r"|residents(?!,| (?:have |had |overwhelmingly )?(?:voted|approved|backed|chose|endorsed|accepted)\b)|suburb|neighbou?rhood|district(?= of\b))\b"
)
