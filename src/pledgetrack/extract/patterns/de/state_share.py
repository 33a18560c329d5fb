"""A share of something brought to a state, in German: "die Hälfte der Busse soll 2028 emissionsfrei fahren"."""

from pledgetrack.extract.patterns.wording import Pattern

PATTERN = Pattern(
    literals=("emissionsfrei", "klimaneutral", "co2-frei"),
    expression=(
        r"{amount} (?:der|des|ihrer|seiner|aller) (?!energie|stroms|emissionen)[^.;,¤]{2,60}? (?:"
        r"(?P<zero_emissions>(?:lokal )?emissionsfrei|co2-frei)"
        r"|(?P<climate_neutral>klimaneutral)"
        r")(?= (?:sein|fahren|unterwegs|werden|betrieben|angetrieben|beheizt))"
    ),
    measured=True,
)
