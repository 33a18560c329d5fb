"""Klimaneutral, Netto-Null: a state to be reached, in German."""

from pledgetrack.extract.patterns.wording import Pattern

PATTERN = Pattern(
    literals=(
        "neutral",
        "null",
        "positiv",
        "negativ",
        "emissionsfrei",
        "kohlenstofffrei",
        "co2-frei",
        "treibhausgasfrei",
        "ohne co2",
        "ohne emissionen",
        "ohne treibhausgas",
        "dekarbonisier",
        "keine treibhausgas",
        "keine emission",
        "keine klimagas",
        "kein co2",
        "kein kohlendioxid",
    ),
    expression=(
        r"\b(?P<net_zero>"
        r"unter dem strich keine? (?:co2|kohlendioxid|treibhausgase|klimagase|emissionen)|netto[ -]?null\w{0,12}"
        r"|(?:co2|klima)-netto-null|null netto|netto keine emissionen|netto null emissionen|net[ -]zero"
        r"|auf netto[ -]null"
        r")\b"
        r"|\b(?P<carbon_neutral>(?:co2|kohlendioxid|kohlenstoff|carbon)[ -]?neutral(?:e[nrsm]?|ität)?)\b"
        r"|\b(?P<climate_neutral>(?:klima|treibhausgas|thg)[ -]?neutral(?:e[nrsm]?|ität(?!s(?:konzept|strategie|plan|fahrplan|programm|vertrag|studie|bericht))\w{0,12}?)?)\b(?!-)"
        r"|\b(?P<zero_emissions>"
        r"emissionsfrei(?:e[nrsm]?|heit)?(?! (?:zone|umweltzone|innenstadtzone))|null[ -]emission\w{0,3}(?!-?zone)|ohne (?:co2-|treibhausgas-?)?emissionen|lokal emissionsfrei"
        r"|(?:[\w-]{0,20}emissionen|[\w-]{0,5}aussto(?:ß|ss)(?:es)?|treibhausgase|klimagase|co2)\b"
        r"(?:(?!halbier|reduz|senken| und )[^.;]){0,90}? auf (?:null|0)(?! netto)"
        r"|(?<= und )(?:(?:bis|dann|ganz|zum|jahr|{year}) ){0,5}auf null(?= (?:zu )?(?:senken|reduzieren|sinken|bringen|stellen|fahren))"
        r"|treibhausgasfrei"
        r"|kein(?:e|en)? (?:treibhausgase?|klimagase|co2(?:-emissionen)?|emissionen|kohlendioxid)(?: mehr)?"
        r"(?: (?!kompensier|ausgleich)[a-zäöüß§-]+){0,6} "
        r"(?:aus(?:zu)?sto(?:ß|ss)en|emittieren|verursachen|freisetzen|erzeugen|produzieren)"
        r")\b"
        r"|\b(?P<zero_carbon>"
        r"(?:co2|kohlenstoff|carbon)[ -]?frei(?:e[nrsm]?)?"
        r"|(?:vollständig|komplett|ganz) (?:zu )?dekarbonisier(?:t|en)"
        r"|(?:vollständige|komplette)[nr]? dekarbonisierung"
        r")\b"
        r"|\b(?P<carbon_negative>(?:co2|kohlenstoff)[ -]?negativ(?:e[nrsm]?)?)\b"
        r"|\b(?P<net_negative>negative emissionen|netto-negativ\w{0,2})\b"
        r"|\b(?P<climate_positive>(?:klima|co2)[ -]?positiv(?:e[nrsm]?)?)\b"
    ),
)
