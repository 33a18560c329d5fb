"""Word lists that several French wordings share."""

EMISSIONS = (
    r"(?:émissions?(?! nettes?)(?: de gaz à effet de serre)?|co2|gaz à effet de serre|(?<!\()ges|empreinte carbone|rejets|bilan carbone)"
    r"(?! (?:de (?:ges|co2|gaz à effet de serre) )?(?:par (?:habitant|tête|personne|unité)))"
)
CUT = (
    r"(?:"
    r"rédu[ic]\w{1,9}|a?baiss\w{1,6}|(?:diminu|recul|amput)\w{0,7}|moins|(?:coup|divis|chut|repli)\w{1,6}|ram[eè]n\w{1,5}|inférieure?s?|en dessous"
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
    r"s'engage(?:nt|ra)?|(?:s'(?:est|était)|se sont) (?:engagé|fixé|donné|doté)e?s?|engagée?s?|promet(?:tent)?"
    r"|(?:a|ont) [a-zà-ÿ]{2,9}(?:é|is|eint|uit|u)|veu(?:len)?t|(?:(?:vis|souhait|compt|ambitionn)(?:e(?:nt)?)|prévoi(?:en)?t|entend(?:ent)?)"
    r"|espère|serait|soit|doi(?:ven)?t(?: être)?|se (?:fixe|donne)|est|sont|(?:main)?tient|poursuit|reconnaît|[a-zà-ÿ]{0,10}(?:[eid]|au)r(?:a|ont)"
    r"|(?:adopt|annonc|présent|fix|renonc|abandonn|report|avanc|repouss|confirm|étudi|envisag|propos|travaill|oblig|impos)e"
    r"|n'a|ne|va|vont|a"
)
MONTHS = r"(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)"
# What a plan and a vote consist of, by its head: whose it is, the sentence before says.
STEPS = (
    r"(?:trajectoires?|vision|démarche|volonté|lignes? directrices?|étapes?|réformes?|initiatives?|opérations?|transition|rénovation|modernisation"
    r"|chantiers?|diagnostic|mesures?|actions?|axes?|volets?|chapitres?|articles?|priorités?|piliers?|orientations?|protocole|charte|convention"
    r"|schéma|cadre|dispositif|choix|cap|calendrier|échéancier|mouture|programmation|planification|ambitions?|enjeux?|défis?|finalité|but"
    r"|idée|principe|intention|volonté|pari|jalons?|phases?|paliers?|période|mandat|mandature|horizon|leviers?|outils?|révision|actualisation"
    r"|mise à jour|nouveauté|travaux|efforts|investissements|économies|manifeste|livre blanc|concertation|décision|bilan|inventaire|budget|rapport|version|patrimoine|règlement|résolution)"
)
GOALS = r"(?:objectifs?|cibles?|engagements?|promesses?|échéances?|ambitions?)"
