"""Neutralité et zéro net: a state to be reached, in French."""

from pledgetrack.extract.patterns.wording import Pattern

PATTERN = Pattern(
    literals=(
        "neutr",
        "zéro",
        "zero",
        "nulle",
        "nette",
        "décarbon",
        "sans émission",
        "émettr",
        "d'émettre",
        "toutes ses émissions",
        "toutes leurs émissions",
        "toutes nos émissions",
        "mer ses émissions",
        "mera ses émissions",
        "iner ses émissions",
        "inera ses émissions",
        "néant",
        "positi",
        "négati",
    ),
    expression=(
        r"\b(?P<net_zero>"
        r"zéro(?: émissions?| carbone)? nette?s?|émissions nettes (?:nulles|(?:égales )?à zéro)|z[ée]ro[ -]net"
        r"|net[ -]z[ée]ro|(?:aucune|zéro) émission nette|carboneutr\w{1,8} net|sans émissions? nettes?"
        r"|(?:ram[eè]n|rédui|abaiss|port)\w{1,6} à zéro (?:ses|leurs|les|nos) émissions nettes"
        r"|plus (?:aucune |d')émissions? nettes?|plus une tonne (?:de (?:carbone|co2) )?nette"
        r")\b"
        r"|\b(?P<carbon_neutral>"
        r"neutralité (?:en |du )?carbone|neutralité (?:en )?co2|neutres? en (?:émissions de )?(?:carbone|co2)"
        r"|carboneutr\w{1,8}|neutres? carbone|carbone neutres?|bilan carbone neutre"
        r")\b"
        r"|\b(?P<climate_neutral>"
        r"neutralité climatique|(?:climatiquement|climato) ?-?neutres?"
        r"|neutres? (?:pour|sur le plan d|vis-à-vis d)u? ?(?:le )?climat\w{0,4}"
        r"|(?:atteindr\w{1,3}|vis(?:e|er|ent|ant|ons|ait)(?: toujours| désormais)?|prévo\w{1,4}|ambitionne|promet|promis|fix\w{1,2}|report\w{1,2}|(?<=[§¤%] )et|(?<=émissions )et) la neutralité"
        r"(?=,? (?:(?:pour l'ensemble|sur l'ensemble|de l'ensemble|pour tout|de tout) (?:du |de la |le |son )?(?:territoire|ville|commune) )?(?:en|dès|d'ici|avant|vers|à (?:l'horizon|horizon|compter|partir)|pour|au plus tard|jusqu'en) )"
        r"|(?:être|devenir|sera|seront|serons|deviendra|soit|serait) neutres?"
        r"(?= (?:en|d'ici(?: à| fin)?|dès|avant|vers|(?:à l')?horizon) §)"
        r"|neutralité (?:en )?(?:gaz à effet de serre|ges)"
        r"|neutres? en (?:émissions de )?(?:gaz à effet de serre|ges)"
        r")\b"
        r"|\b(?P<zero_emissions>"
        r"(?<!aux véhicules )(?<!aux voitures )(?<!zone )(?<!zones )(?<!zone à )(?<!zones à )zéro[ -]émissions?(?! nette)|sans émissions?(?! nette)"
        r"|(?:(?:n\'émettr\w{1,4}|émettre) plus|plus émettre) (?:de |aucune? |d')(?:co2|carbone|gaz à effet de serre|émissions?)"
        r"|(?:supprim|élimin)(?:er\w{0,3}|e) (?:complètement |totalement )?(?:toutes )?(?:ses|leurs|nos) (?:émissions|rejets)(?! (?:nettes|polluant|de (?:nox|oxydes?|particules|bruit)))(?!(?: [a-zà-ÿ0-9']+){0,7}? {amount})"
        r"|rédui\w{1,6} à néant (?:ses|leurs|les|nos) (?:émissions|rejets)(?! nette)"
        r"|cesser\w{0,2} d'émettre (?:du |des )(?:co2|gaz)"
        r"|(?:rédui\w{1,6}|ram[eè]n\w{1,5}|abaiss\w{1,5}|port\w{1,4}) à zéro (?:ses|leurs|les|nos) "
        r"(?:émissions|rejets)(?! nette)"
        r"|(?:émissions|rejets)(?: (?:de|carbone|co2|gaz|à|effet|serre|ges|directes|territoriales)){0,6} "
        r"(?:à zéro(?! net)|réduite?s à zéro(?! net))"
        r")\b"
        r"|\b(?P<zero_carbon>"
        r"zéro[ -]carbone(?! net)"
        r"|(?:entièrement|totalement|intégralement|ser(?:a|ait|ont)|soi(?:t|ent)|être|devenir|deviendra) décarbonée?s?"
        r"|décarboner (?:entière|totale|complète)ment"
        r"|décarbon(?:ation|isation) (?:totale|complète|intégrale)|décarbonée?(?= à {amount})|sans carbone"
        r"|empreinte (?:de )?carbone nulle"
        r")\b"
        r"|\b(?P<carbon_negative>carbone négati(?:f|ve)|négati(?:f|ve) en carbone)\b"
        r"|\b(?P<net_negative>émissions (?:nettes )?négatives)\b"
        r"|\b(?P<climate_positive>(?:climat|climatiquement|carbone) positi(?:f|ve)s?)\b"
    ),
)
