"""A share of something brought to a state, in French: "la moitié des bus seront zéro émission en 2028"."""

from pledgetrack.extract.patterns.wording import Pattern

PATTERN = Pattern(
    literals=("émission", "neutr"),
    expression=(
        r"{amount} (?:des|de la|de ses|de sa|du|de nos) (?!énergie|électricité|émissions)[^.;,¤]{2,60}? "
        r"(?:être|sera|seront|soit|soient|est|sont) (?:en )?(?:"
        r"(?P<zero_emissions>(?:zéro[ -]émissions?|sans émissions?)(?! nette))"
        r"|(?P<carbon_neutral>neutres? en carbone)"
        r")\b"
    ),
    measured=True,
)
