"""Word lists that several French wordings share."""

EMISSIONS = (
    r"(?:émissions?(?! nettes?)|co2|gaz à effet de serre|ges|empreinte carbone|rejets|bilan carbone)"
    r"(?! (?:de (?:ges|co2|gaz à effet de serre) )?(?:par (?:habitant|tête|personne|unité)))"
)
CUT = (
    r"(?:rédui\w{1,9}|réduction\w{0,2}|baiss\w{1,6}|diminu\w{1,7}|abaiss\w{1,6}|coup\w{1,5}|recul\w{0,6}|moins|divis\w{1,6}|chut\w{1,5}|ram[eè]n\w{1,5}"
    r"|inférieure?s?|en dessous)"
)
USE = (
    r"(?:consommations?|demande|besoins?|usage) (?:(?:finale?s?|totale?s?|globale?s?|annuelle) ){0,2}(?:(?:d'|en |de (?:la )?|l')?(?:énergie|électricité|chaleur|chauffage)"
    r"|énergétiques?|électriques?)(?: finale| totale)?"
)
TONNES = (
    r"(?<![\d.,])(?:\d[\d., ]{0,12}|une|deux|trois|quatre|cinq|six|sept|huit|une demi-)(?: ?(?:millions?|milliers?|mille))?(?: de)? ?"
    r"(?:tonnes?|kilotonnes|mégatonnes|mt|kt|t)\b(?: (?:de |d'équivalent )?(?:co2(?:e|eq)?|dioxyde de carbone)(?: équivalent)?| équivalent co2)?"
)
PER_HEAD = r"par (?:habitante?|tête|personne)"
