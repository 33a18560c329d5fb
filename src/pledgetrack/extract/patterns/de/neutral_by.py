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
        "dekarbonisier",
        "keine treibhausgas",
        "keine emission",
        "keine klimagas",
        "kein co2",
        "kein kohlendioxid",
    ),
    expression=(
        r"\b(?P<net_zero>unter dem strich keine? (?:co2|kohlendioxid|treibhausgase|klimagase|emissionen)|netto[ -]?null\w{0,12}|(?:co2|klima)-netto-null|null netto|netto keine emissionen|netto null emissionen|net[ -]zero|auf netto[ -]null)\b"
        r"|\b(?P<carbon_neutral>(?:co2|kohlendioxid|kohlenstoff|carbon)[ -]?neutral(?:e[nrsm]?|ität)?)\b"
        r"|\b(?P<climate_neutral>(?:klima|treibhausgas|thg)[ -]?neutral(?:e[nrsm]?|ität\w{0,12}?)?)\b(?!-)"
        r"|\b(?P<zero_emissions>emissionsfrei(?:e[nrsm]?|heit)?|null[ -]emission\w{0,3}|ohne (?:co2-)?emissionen|lokal emissionsfrei|(?:[\w-]{0,20}emissionen|[\w-]{0,5}aussto(?:ß|ss)(?:es)?)\b(?:(?!halbier|reduz|senken| und )[^.;]){0,90}? auf (?:null|0)(?! netto)|auf null (?=(?:zu )?(?:senken|reduzieren|sinken|bringen|stellen|fahren))|treibhausgasfrei|kein(?:e|en)? (?:treibhausgase?|klimagase|co2(?:-emissionen)?|emissionen|kohlendioxid)(?: mehr)?(?: (?!kompensier|ausgleich)[a-zäöüß-]+){0,4} (?:aus(?:zu)?sto(?:ß|ss)en|emittieren|verursachen|freisetzen|erzeugen|produzieren))\b"
        r"|\b(?P<zero_carbon>(?:co2|kohlenstoff|carbon)[ -]?frei(?:e[nrsm]?)?|(?:vollständig|komplett|ganz) (?:zu )?dekarbonisier(?:t|en)|(?:vollständige|komplette)[nr]? dekarbonisierung)\b"
        r"|\b(?P<carbon_negative>(?:co2|kohlenstoff)[ -]?negativ(?:e[nrsm]?)?)\b|\b(?P<net_negative>negative emissionen|netto-negativ\w{0,2})\b"
        r"|\b(?P<climate_positive>(?:klima|co2)[ -]?positiv(?:e[nrsm]?)?)\b"
    ),
)
