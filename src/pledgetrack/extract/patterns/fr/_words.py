"""Word lists that several French wordings share."""

EMISSIONS = (
    r"(?:émissions?(?! nettes?)(?: de gaz à effet de serre)?|co2|gaz à effet de serre|(?<!\()ges|empreinte carbone|rejets|bilan carbone)"
    r"(?! (?:de (?:ges|co2|gaz à effet de serre) )?(?:par (?:habitant|tête|personne|unité)))"
)
CUT = (
    r"(?:"
    r"rédui\w{1,9}|réduction\w{0,2}|baiss\w{1,6}|diminu\w{1,7}|abaiss\w{1,6}|coup\w{1,5}|recul\w{0,6}|moins"
    r"|divis\w{1,6}|chut\w{1,5}|repli\w{1,4}|ram[eè]n\w{1,5}|inférieure?s?|en dessous"
    r")"
)
USE = (
    r"(?:consommations? (?:de (?:l'|la |nos |ses |leurs )|des |du )(?:bâtiments|écoles|éclairage public|patrimoine|équipements"
    r"|logements|piscines|immeubles)|(?:consommations?|demande|besoins?|usage) (?:(?:finale?s?|totale?s?|globale?s?|annuelle) ){0,2}"
    r"(?:(?:d'|en |de (?:la )?|l')?(?:énergie|électricité|chaleur|chauffage)|énergétiques?|électriques?)"
    r"(?: finale| totale)?)"
)
TONNES = (
    r"(?<![\d.,])(?:\d[\d., ]{0,12}|une|deux|trois|quatre|cinq|six|sept|huit|une demi-)"
    r"(?: ?(?:millions?|milliers?|mille))?(?: de)? ?(?:tonnes?|kilotonnes|mégatonnes|mt|kt|t)\b"
    r"(?: (?:de |d'équivalent )?(?:co2(?:e|eq)?|dioxyde de carbone)(?: équivalent)?| équivalent co2)?"
)
PER_HEAD = r"par (?:habitante?|tête|personne)"
VERBS = (
    r"s'engage(?:nt|ra)?|s'est engagée?|se sont engagée?s|s'était engagée?|engagée?s?|promet(?:tent)?|a promis"
    r"|ont promis|veut|veulent|vise(?:nt)?|visera|ambitionne(?:nt)?|entend(?:ent)?|souhaite(?:nt)?|prévoit"
    r"|prévoient|a prévu|compte(?:nt)?|espère|a voté|a adopté|ont adopté|adopte|a approuvé|a annoncé|annonce"
    r"|a présenté|présente|sera|seront|serait|soit|réduira|réduiront|atteindra|atteindront|aura|doit être|doit"
    r"|doivent|a fixé|fixe|se (?:fixe|donne)|s'est (?:fixée?|donnée?|dotée?)|est|sont|tient|maintient|renonce"
    r"|a renoncé|abandonne|a abandonné|reporte|a reporté|avance|a avancé|repousse|a repoussé|a atteint|a réduit"
    r"|couvrira|a confirmé|confirme|deviendra|étudie|envisage|propose|sortira|limitera|ramènera|recyclera|rénovera"
    r"|portera|passera|baissera|baisseront|tiendra|poursuit|reconnaît|a reconnu|travaille|oblige|impose|divisera"
    r"|émettra|n'a|ne|va|vont|a"
)
MONTHS = r"(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)"
GOALS = r"(?:objectifs?|cibles?|engagements?|promesses?|échéances?|ambitions?)"
