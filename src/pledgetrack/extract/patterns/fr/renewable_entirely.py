"""All of the energy from renewable sources, in French."""

from pledgetrack.extract.patterns.wording import Pattern
from pledgetrack.model.words import Kind

PATTERN = Pattern(
    literals=("renouvelable", "solaire", "verte"),
    expression=(
        r"\b(?:la totalité|l'ensemble|l'intégralité) (?:de|des|du) [^.;¤]{0,50}?\b"
        r"(?:énergies?|sources?|électricité) (?:d'origine )?(?:renouvelables?|vertes?)\b"
        r"|\b(?:entièrement|exclusivement|totalement|uniquement|intégralement)(?:"
        r" (?:à|de|par|d\'origine|l\'électricité|l\'énergie|alimentée?s?|issue?s?|des|énergies?|sources|sur|en)"
        r"){0,4} ?(?:renouvelables?|(?:l'(?:énergie|électricité) )verte)\b"
        r"|\b(?:plus que|(?:n'(?:utilis|achet|consomm)|ne (?:consomm|recour|s'approvisionn))\w{1,5} que) (?:de |d'|du )?(?:l'|courant )?(?:électricité|énergie|énergies|courant|chaleur)? ?"
        r"(?:d'origine )?(?:renouvelables?|verte)\b"
        r"|\btous (?:les|ses|nos) (?:bâtiments|équipements|écoles|sites)\b{gap}{0,60}?\b"
        r"(?:énergies?|électricité|énergie) (?:d\'origine )?(?:renouvelables?|solaire|verte)\b"
        r"|\b(?:toute|la totalité de|l\'intégralité de) (?:l\'|son |notre |sa )?"
        r"(?:électricité|énergie|consommation|éclairage public|patrimoine){gap}{0,95}?\brenouvelables?\b"
    ),
    kind=Kind.RENEWABLE_ENERGY,
    percent=100,
    measured=True,
)
