"""Energy use cut by a share, in French."""

from pledgetrack.extract.patterns.fr._words import CUT, USE
from pledgetrack.extract.patterns.shapes import cut_by
from pledgetrack.extract.patterns.wording import Pattern
from pledgetrack.model.words import Kind

PATTERN = Pattern(
    literals=(
        "énerg",
        "électri",
        "chaleur",
        "chauffage",
        "consommation",
    ),
    expression=(
        rf"{cut_by(CUT, USE)}|(?<=[•*‣▪●:;(] )- {{amount}}{{gap}}{{0,10}}?\b{USE}\b"
        rf"|\bet (?:de |d'|des )?{{amount}} (?:la |sa |ses |les |des |leur |l')?{USE}"
        r"|{amount} d'économies? d'énergie\b"
        r"|\b(?:amélior|augment|accro[iî])\w{1,5} (?:de {amount} )?(?:l'|son |leur )efficacité énergétique(?: de {amount})?"
        r"|{amount} (?:de|en) moins d'(?:énergie|électricité)\b"
        r"|{amount} d'(?:énergie|électricité) (?:de|en) moins\b"
        r"|\béconomis\w{1,4} {gap}{0,15}?{amount} (?:de (?:son |sa |l')?|d'|sur (?:la |sa )?)"
        r"(?:énergie|électricité|consommation)\b"
    ),
    kind=Kind.OTHER,
    measured=True,
)
