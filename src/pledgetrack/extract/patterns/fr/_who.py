"""How French says who has an aim."""

from collections.abc import Mapping

from pledgetrack.extract.patterns.fr._heads import HEADS
from pledgetrack.extract.patterns.fr._words import GOALS, VERBS

WORDS: Mapping[str, object] = {
    "one_of_two": r"(?:(?P<first>(?:la première|le premier)(?! magistrat))|la (?:seconde|deuxième)|cette dernière)",
    "cities": (
        r"\b(?:la première|la seconde|la deuxième|cette dernière)\b"
        r"(?= (?:sera|veut|vise|s'|ambitionne|prévoit|en 20|d'ici|entend|promet|réduira|atteindra|de \d|d'au moins)|,)"
        r"|\b(?:(?:la|cette|notre|sa|leur|une) (?:ville|capitale|commune|cité|municipalité|localité)|(?:le|ce) (?:village|bourg|chef-lieu)|(?:cette|notre|une) métropole)"
        r"(?! (?:de|d'|du|des|européenne)\b)(?: \w{2,12}(?:aise|oise|ienne|enne|aine|ine|ique|aque|ande|ole|gale))?"
    ),
    "local": (
        r"\b(?:le|la|du|son|au|de la|notre) (?:"
          r"conseil municipal|conseil communal|conseil de la ville|conseil administratif|mairie|maire|mairesse"
          r"|exécutif (?:municipal|communal)|ville|collectivité|bourgmestre|collège communal"
          r"|majorité(?: municipale)?|équipe municipale|premi(?:er|ère) magistrate?|services (?:municipaux|techniques|de la ville)"
        r")\b"
        r"|\b(?:l'|cette )(?:équipe municipale|édile|hôtel de ville|exécutif (?:municipal|communal)|administration (?:municipale|communale))\b"
        r"|\ble conseil(?= (?:a |vise|veut|s'|prévoit|ambition|entend|souhaite|compte))"
        r"|\b(?:les|nos|des) élus(?: municipaux)?\b"
        r"|\b(?:conseil municipal|conseil communal|mairie|maire|mairesse|municipalité|bourgmestre)\b"
    ),
    "nations": (
        r"(?<!maires de )\b(?:le|la|ce|notre|son|l'|(?<!carbone )(?<!neutre )(?<!ville )(?<!émission )du|au|un) ?(?:"
          r"pays|gouvernement|état(?! d'urgence)|ministre|ministère|président(?! du conseil)|présidente|parlement"
          r"|union européenne|ue|région|arrondissement|intercommunalité|département|province|canton"
          r"|conseil (?:départemental|régional|général)|premier ministre|royaume|fédération|confédération|commission européenne|loi nationale"
        r")\b(?! (?:de la ville|municipal))"
        r"|\b(?:objectifs?|cibles?) (?:national|nationale|nationaux|européens?|régional|cantonal|fédéral)\b"
        r"|\b(?:au niveau|à l'échelle) (?:national\w*|européen\w*|mondial\w*|cantonal\w*|régional\w*|nationale)\b"
    ),
    "organisations": (
        r"\b(?:la|le|l'|une?|les|l'un des|du|cette|son|sa) ?(?:grande? |principale? )?(?:"
          r"entreprise|fournisseur|exploitant|gestionnaire|producteur|équipementier|chimiste|distributeur|laboratoire|papetier|assureur|enseigne|motoriste"
          r"|avionneur|firme|marque|géant|société|compagnie|groupe|université|port|aéroport|banque|fabricant"
          r"|brasserie|énergéticien|régie|opérateur|transporteur|constructeur|cimentier|sidérurgiste|association"
          r"|(?<!membre du )réseau(?! (?:de (?:chaleur|transport|bus|chauffage)|électrique))|alliance|coalition|fondation|hôpital|club|filière|secteur|chaîne|coopérative|armateur"
          r"|industriel|multinationale|raffinerie|usine|onu|fédération|syndicat|industrie|quartier|chu|chambre|collectif|jeune pousse|parc des expo|bailleur|promoteur|préfet|rectorat"
        rf")\b(?: (?!(?:{VERBS}|une?|le|la|les|et|en|avec|qui|signe|par|pour|à)\b)(?:de |d')?[a-zà-ÿ]+)?"
        r"|\bgreenpeace\b(?: [a-zà-ÿ]+)?|\b(?:euro)?métropole\b|\bagglomération\b"
        r"|\bcommunauté (?:urbaine|de communes|d'agglomération)\b"
    ),
    "groups": (
        r"\bchaque (?:membre|signataire|ville|commune|métropole|municipalité)(?: membre| signataire)?(?= (?:s'engage|s'est|a|doit|veut|vise|prévoit|compte|entend)\b)"
        r"|\bchacune (?:des|de ces) (?:(?:deux|trois|quatre|cinq|\d{1,3}) )?(?:villes|communes|métropoles)\b|\btoutes les (?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix)(?= (?:se|s'|ont|veulent|visent|doivent|prévoient))"
        r"|\b(?:tous les|les|ses|leurs) (?:villes )?(?:membres|signataires)\b(?! (?:du conseil|de l'assemblée|du parti|de la commission|du gouvernement|de l'union|élus))"
        r"|\b(?:les|plus de|des|toutes les|plusieurs|\d{1,6}|ces|d'autres|quelque|cent|tous les|nos|de nombreuses|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|vingt|trente|(?:un groupe|une (?:diz|douz|vingt|trent)aine|les maires) de) "
        r"(?:\d{1,6} )?(?:\w+ )?(?:"
          r"villes|communes|capitales|maires|pays|entreprises|régions|collectivités|métropoles|habitants|associations"
          r"|experts|écologistes|états"
        r")\b(?<!\d habitants)"
        # "Les villes de Dax et Pau" are these two.
        r"(?! (?:de |d')(?!la\b|l'|tou[ts]\w{0,2}\b|taille|plus\b|moins\b)[a-zà-ÿ'-]{3,20}(?:,? [a-zà-ÿ'-]{3,20}){0,6} et )"
    ),
    "we": r"\b(?:nous|notre|nos)\b",
    "it": r"\b(?:elle|il|elles|ils|son|sa|ses|leurs?|celle-ci|celui-ci|dont)\b",
    "impersonal": rf"\b(?:{GOALS}|réduction|baisse|diminution|sera|seront|neutralité [a-zà-ÿ ]{{0,20}}?(?:viendra|est (?:prévue|visée))|plan|projet|programme|stratégie|feuille de route|(?:ses|sa) (?:bâtiments|bus|autobus|flotte|véhicules|écoles|équipements))\b",
    "anaphora": (
        r"\b(?:"
          r"ce sera(?= §)|maintient(?: l'objectif de| le cap de)?(?= §)"
          r"|cet objectif(?= (?:en|d'ici|dès|pour|avant)(?: à)? §)|l'objectif de [^,.;§]{3,25} est(?= §)"
        r")"
        r"|\b(?P<own>"
          r"(?:"
            r"ce (?:sera|seront)"
            r"|(?:sa|la|son|le) prochaine? (?:étape|objectif|cible|palier|but)(?:, [^,.;§¤]{2,40},)? (?:est|sera)(?: de| fixée? à)?"
            r"|(?:son|l\')(?: nouvel)? ?objectif (?:(?:pour|en|à l\'horizon) §{1,9} )?est (?:désormais )?"
            r"(?:de|fixé à)"
            r"|(?:elle |la ville )?parle désormais de"
            r"|(?:veut|vise|entend|espère|compte|prévoit d\'|souhaite|ambitionne d\')(?: |(?<=\'))"
            r"(?:atteindre|arriver à|monter à|aller jusqu\'à)"
            r"|passera à|atteindra|montera à|sera portée? à"
            r"|vise(?= ¤{1,9}(?:[.,;]|$| d'ici| en §| à l'horizon| à §))"
          r")(?: les?| la)?"
        r")(?= ¤)"
        r"|\b(?:"
          r"(?:fixé|donné|arrêté|annoncé) (?:de |aucune )?(?:date|échéance)(?! de)"
          r"|s'en tient (?:donc |ainsi |toujours )?à(?= §)|en reste à(?= §)|y (?:parvenir|arriver)|faire de même|en faire autant"
          r"|la nouvelle (?:date|échéance|cible)(?= (?:est|sera|est fixée)|:| §)"
          r"|le nouvel objectif(?= (?:est|sera)|:| §)|le même objectif|l'échéance(?= (?:est|passe))|l'atteindre"
          r"|le faire|se (?:donne|fixe) jusqu'(?:à|en)(?= §)|(?:a (?:choisi|retenu)|table sur|mise sur|vise)(?= §)"
          r"|la nouvelle échéance (?:est|sera)(?= §)|l'(?:échéance|horizon)(?: (?:[a-zà-ÿ']+ ){0,6}| )est(?= §)"
        r")\b"
    ),
    "the_target": rf"\b(?:cet|cette|l'|son|ses|le même|la|ce|ces) ?(?:{GOALS}|chiffre)\b(?! de (?:décarbon|neutral|renouv|recycl))",
    "corporate": (
        r"\b(?:"
          r"nos (?:clients?|actionnaires|produits?|marques|magasins|usines)"
          r"|notre (?:entreprise|groupe|société|chaîne de valeur)|actionnaires"
        r")\b"
    ),
    "among": r",? (?:entre autres|notamment|parmi (?:elles|eux)|y compris)\b",
    "own_heads": rf"^(?:{HEADS})$",
    "media": (
        r"(?:[^.;,]{0,40} )?(?:agence|journal|quotidien|afp|reuters|presse|magazine|monde|figaro|parisien) ?"
        r"(?=(?:a (?:rapporté|écrit|révélé|annoncé)|rapporte|écrit|indique|révèle)\b)"
    ),
    "both": r"(?:les|ces) (?:deux|(?P<three>trois)|(?P<four>quatre)) (?:villes|communes|capitales|municipalités|métropoles|maires)",
    "aspiring": (
        r"\b(?:(?:candidate?s?|tête de liste|prétendante?) (?:\w+ )?(?:à|aux|pour) (?:la |les )?"
        r"(?:mairie|municipales|ville)(?: \w+)?|(?:ancien(?:ne)? |ex-)(?:maire|bourgmestre)) (?:de|d'|à|du) ?$"
    ),
    "towns": r"\b(?:villes|communes|municipalités|mairies|maires)$",
}  # fmt: skip
