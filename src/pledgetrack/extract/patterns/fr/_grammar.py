"""How French says who, when and whether."""

from pledgetrack.extract.patterns.grammars import Grammar
from pledgetrack.model.words import ClaimStatus, Scope

_VERBS = (
    r"s'engage(?:nt|ra)?|s'est engagée?|se sont engagée?s|s'était engagée?|engagée?s?|promet(?:tent)?|a promis|ont promis|veut|veulent|vise(?:nt)?|visera|ambitionne(?:nt)?|entend(?:ent)?|souhaite(?:nt)?|prévoit|prévoient|a prévu|compte(?:nt)?|espère"
    r"|a voté|a adopté|ont adopté|adopte|a approuvé|a annoncé|annonce|a présenté|présente|sera|seront|serait|soit|réduira|réduiront|atteindra|atteindront|aura|doit être|doit|doivent|a fixé|fixe|se (?:fixe|donne)|s'est (?:fixée?|donnée?|dotée?)|est|sont|tient|maintient|renonce|a renoncé|abandonne|a abandonné|reporte|a reporté|avance|a avancé|repousse|a repoussé"
    r"|a atteint|a réduit|couvrira|a confirmé|confirme|deviendra|étudie|envisage|propose|sortira|limitera|ramènera|recyclera|rénovera|portera|passera|baissera|baisseront|tiendra|poursuit|reconnaît|a reconnu|travaille|oblige|impose|divisera|émettra|n'a|ne|va|vont|a"
)
_MONTHS = r"(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)"
_GOALS = r"(?:objectifs?|cibles?|engagements?|promesses?|échéances?|ambitions?)"

GRAMMAR = Grammar(
    before_target=(
        r"(?:\b(?:de|vise(?:nt)? respectivement|respectivement|d'ici(?: à| la fin de| à la fin de| fin)?|en(?= ?$)|avant|à l'horizon|horizon|pour|au plus tard (?:en|d'ici|fin)|jusqu'en|jusqu'à|vers|à partir de|dès|fin|au cours de|à|entre (?:19|20)\d\d et|de (?:19|20)\d\d à|reste(?: fixé à)?|demeure|à l'échéance|objectifs?|cibles?)"
        rf"(?: (?:l'an|l'année|l'horizon|{_MONTHS}|fin|à|2e|en|de|la fin de l'année|la fin de|la fin))* ?)"
    ),
    before_weak=r"(?:\b(?:en|de|année|objectifs?|plan|cible|vision|désormais|vise|visera) |[(:,|] ?|  +|- )",
    before_base=(
        r"\b(?:par rapport (?:à|au|aux)|comparé(?:e|es|s)? (?:à|avec|au|aux)|en comparaison (?:de|avec)|comparativement (?:à|au)|relativement à|sur la base de|base|depuis|de|au niveau de|aux niveaux de|sous (?:le niveau de|son niveau de|les niveaux de)|en dessous (?:de|du)|vis-à-vis de|qu'en|entre|du niveau de|du|prenant|année de référence:?|\(référence:?|référence|avec)"
        r"(?: (?:l'année|l'an|aux? niveaux? de|au|aux|niveaux?|celui de|ceux de|celles de|émissions|de|en|son niveau de|leur niveau de|référence|comme|base))* ?"
    ),
    before_date=rf"\b(?:{_MONTHS}|depuis|(?:adopt|vot|sign|lanc|abandonn|annonc|fix|présent|approuv|engag|valid)ée?s?,? en|prise? en|promise? en) ",
    after_base=r",? (?:comme (?:année )?(?:de )?(?:référence|base)|\(année de référence\))",
    after_target=r",? (?:comme horizon|climatiquement neutre|neutre en carbone)",
    relative=(
        ("mid-century", r"\b(?:d'ici )?(?:au |le |du |à la )?(?:milieu|moitié) d(?:u|e ce) siècle\b|\bà la mi-siècle\b"),
        ("decade", r"\b(?:(?:d'ici |avant |à )?(?:la )?fin de (?:la|cette) décennie)\b"),
        ("within", r"\b(?:dans|en|d'ici|sous)(?: les)? (?P<n>\d{1,2}|cinq|dix|quinze|vingt|vingt-cinq|trente) (?:prochaines )?ans\b"),
        ("within", r"\b(?:dans|d'ici|au cours des?)(?: les)? (?P<n>\d{1,2}|cinq|dix|quinze|vingt|trente) prochaines années\b"),
    ),
    whole={"cinq": 5, "dix": 10, "quinze": 15, "vingt": 20, "vingt-cinq": 25, "trente": 30},
    further=r"(?:^|[ ,])(?:et|ou|puis|de|à|en|d'un|d')|, *$|^, ",
    after_share=r" *(?:$|[.,;:)\"]|\b(?:d'ici|en|avant|par|à|et|pour|sous|dès|au plus tard|respectivement)\b|§|\()",
    accompanied=r",? (?:avec|soit|dont|grâce à|via) (?:une |un )?(?:nouvelle |nouveau )?",
    down_to=r"\bà (?:moins de )?",
    remainder=r"^ (?:de|du|des) (?:(?:son|leur|leurs|ses|ce) niveaux? (?:de |d')?|niveau de |niveaux de |celui de |celles? de |(?:ses|leurs) émissions (?:de |en ))?(?:l'année )?§",
    boundary=r"; | contrairement à | à la différence de |[,.!?]\" | tandis que | alors que | mais(?! en)| bien que | quoique | en revanche ",
    one_of_two=r"(?:(?P<first>la première|le premier)|la (?:seconde|deuxième)|cette dernière)",
    cities=(
        r"\b(?:la première|la seconde|la deuxième|cette dernière)\b(?= (?:sera|veut|vise|s'|ambitionne|prévoit|en 20|d'ici|entend|promet|réduira|atteindra)|,)|\b(?:la|cette|notre|sa|leur|une) (?:ville|capitale|commune|cité|métropole|municipalité)(?! (?:de|d'|du|des|européenne)\b)(?: \w{2,12}(?:aise|oise|ienne|enne|aine|ine|ique|aque|ande|ole|gale))?"
    ),
    local=(
        r"\b(?:le|la|du|son|au|de la|notre) (?:conseil municipal|conseil communal|conseil de la ville|conseil administratif|mairie|maire|mairesse|exécutif (?:municipal|communal)|ville|collectivité|bourgmestre|collège communal|majorité(?: municipale)?|équipe municipale)\b"
        r"|\b(?:conseil municipal|conseil communal|mairie|maire|mairesse|municipalité|bourgmestre)\b"
    ),
    nations=(
        r"\b(?:le|la|ce|notre|son|l'|du|au|un) ?(?:pays|gouvernement|état(?! d'urgence)|ministre|ministère|président(?! du conseil)|présidente|parlement|union européenne|ue|région|arrondissement|intercommunalité|département|province|canton|premier ministre|royaume|fédération|confédération|commission européenne|loi nationale)\b(?! (?:de la ville|municipal))"
        r"|\b(?:objectifs?|cibles?) (?:national|nationale|nationaux|européens?|régional|cantonal|fédéral)\b"
        r"|\b(?:au niveau|à l'échelle) (?:national\w*|européen\w*|mondial\w*|cantonal\w*|régional\w*|nationale)\b"
    ),
    organisations=(
        r"\b(?:la|le|l'|une?|les|l'un des|du|cette|son|sa) ?(?:grande? |principale? )?(?:entreprise|équipementier|chimiste|distributeur|laboratoire|papetier|assureur|enseigne|motoriste|avionneur|firme|marque|géant|société|compagnie|groupe|université|port|aéroport|banque|fabricant|brasserie|énergéticien|régie|opérateur|transporteur|constructeur|cimentier|sidérurgiste|association|réseau|alliance|coalition|fondation|hôpital|club|filière|secteur|chaîne|coopérative|armateur|industriel|multinationale|raffinerie|usine|onu|fédération|syndicat|industrie)\b"
        r"(?: (?:de [a-zà-ÿ]+|[a-zà-ÿ]+))?|\b(?:euro)?métropole\b|\bagglomération\b|\bcommunauté (?:urbaine|de communes|d'agglomération)\b"
    ),
    groups=r"\b(?:les|plus de|des|toutes les|plusieurs|\d{1,6}|ces|d'autres|quelque|cent|tous les|nos|de nombreuses) (?:\d{1,6} )?(?:\w+ )?(?:villes|communes|maires|pays|entreprises|régions|collectivités|métropoles|habitants|associations|élus|experts|écologistes|états)\b",
    we=r"\b(?:nous|notre|nos)\b",
    it=r"\b(?:elle|il|elles|ils|son|sa|ses|leurs?|celle-ci|celui-ci|dont)\b",
    oblique=r"(?:(?:\b(?:à|en|au|aux|avec|depuis|vers|contre|entre|près de|par|selon|de|du|des|comme|chez|dans|sur|pour|sous|et|basée? à|située? à|installée? à)|\bd')(?: (?:la|le|les|ville de|la ville de|l'|toute|tout))* ?)$",
    linking=(
        r"(?:\b(?:maires?|mairie|mairesse|conseil|conseil municipal|conseil communal|ville|capitale|commune|municipalité|métropole|élus|conseillers|bourgmestre|exécutif|autorités|habitants|collectivité|territoire)"
        r"(?:,? (?!adopté|annoncé|signé|pris|voté|présenté|réuni)[a-zà-ÿ'.-]+){0,4}?,? (?:de|d'|pour|du)(?: la ville de| la| l')? ?"
        r"|\b(?:objectifs?|cible|engagement|plan|stratégie|feuille de route|émissions|bus|bâtiments|flotte|consommation)(?:,? (?!adopté|annoncé|signé|pris|voté|présenté)[a-zà-ÿ'.-]+){0,4}?,? (?:de|d'|pour|du)(?: la ville de| la| l')? ?)$"
    ),
    of=r",? (?:de|d'|à|du|pour) ?(?:la ville de |la |l')?",
    behind=r"[ ,:(]*(?:(?:§|d'ici|à|en|avant|,|émissions) ?)*(?:de|à|pour|du) (?:la ville de |la )?|,? (?:promet|annonce|selon|affirme|vise|a promis|reconnaît|admet|indique|assure|constate|explique|précise|rappelle) (?:la ville de |la mairie de )?",
    listing=r",? ?(?:et |ou |ni |, |ainsi que )?(?:la ville de )?|, ",
    beside=r"[ ,:(|-]*(?:(?:en|d'ici|d'ici à|avant|pour|à) )*",
    respectively=r"\brespectivement\b",
    predicate=rf"(?:, [^,;.]{{2,50}},| (?:basée?|installée?|établie?) à [^\W\d]{{3,20}}(?: [^\W\d]{{3,20}})?)? (?:{_VERBS})\b",
    plain_openings=(
        r"(?:(?:l|d|c|s|n|qu)'[\w-]+|la|le|l|les|un|une|des|selon|en|pour|avec|par|ce|cette|ces|son|sa|ses|notre|nos|si|non|hier|aujourd'hui|plus|tous|toutes|toute|tout|émissions|objectifs?|atteindre|réduire|elle|il|nous|on|dans|à|d'ici|je|vous|ils|elles|mais|et|ainsi|entre|après|avant|désormais|demain|renouvelables|carbone|co2|neutralité|climat|cible|plan|baisser|porter|ensuite|aussi|toutefois|cependant|pourtant|seul|seule|lors|depuis|quand|comme|parmi|pendant|grâce|malgré|bientôt|encore|chaque|autre|alors|sans|sous|finalement|d'abord|enfin|puis|ici|cela|ceci)"
    ),
    impersonal=rf"\b(?:{_GOALS}|sera|seront|plan|stratégie|feuille de route)\b",
    anaphora=r"\b(?:maintient(?: l'objectif de| le cap de)?(?= §)|cet objectif(?= (?:en|d'ici|dès|pour|avant)(?: à)? §)|l'objectif de [^,.;§]{3,25} est(?= §))|\b(?P<own>(?:ce (?:sera|seront)|(?:son|l\')(?: nouvel)? ?objectif (?:(?:pour|en|à l\'horizon) §{1,9} )?est (?:désormais )?(?:de|fixé à)|(?:elle |la ville )?parle désormais de|(?:veut|vise|entend|espère|compte|prévoit d\'|souhaite|ambitionne d\')(?: |(?<=\'))(?:atteindre|arriver à|monter à|aller jusqu\'à)|passera à|atteindra|montera à|sera portée? à|vise(?= ¤{1,9}(?:[.,;]|$| d'ici| en §| à l'horizon| à §)))(?: les?| la)?)(?= ¤)|\b(?:y (?:parvenir|arriver)|faire de même|en faire autant|la nouvelle (?:date|échéance|cible)(?= (?:est|sera|est fixée)|:| §)|le nouvel objectif(?= (?:est|sera)|:| §)|le même objectif|l'échéance(?= (?:est|passe))|l'atteindre|le faire|se (?:donne|fixe) jusqu'(?:à|en)(?= §)|(?:a (?:choisi|retenu)|table sur|mise sur)(?= §)|la nouvelle échéance (?:est|sera)(?= §)|l'(?:échéance|horizon)(?: (?:[a-zà-ÿ']+ ){0,6}| )est(?= §))\b",
    the_target=rf"\b(?:cet|cette|l'|son|ses|le même|la|ce|ces) ?(?:{_GOALS}|chiffre)\b",
    ratifies=r"\b(?:c'est ce qu|ainsi en a|ainsi l)'?(?:a|ont|en a)? ?(?:décidé|voté|adopté|acté|entériné)|\b(?:le conseil(?: municipal| communal)?|les élus) (?:l'a|l'ont) (?:voté|adopté|décidé|acté|entériné)e?\b|\b(?:a|ont) (?:adopté|approuvé|voté|entériné|ratifié) (?:hier |lundi |mardi |mercredi |jeudi |vendredi )?(?:le|la|ce|cette|cet|l') ?(?:plan|objectif|cible|stratégie|motion|proposition|feuille de route|délibération)\b|\b(?:plan|objectif|cible|stratégie|motion|feuille de route) a été (?:\w+ )?(?:adopté|approuvé|voté|entériné)e?\b",
    refusals=(
        ("question", r"[?¿]|^\W{0,4}pour (?:être|devenir|atteindre|parvenir)\b[^.;]{0,120}\b(?:devrai(?:t|ent)|il faudrait|aurait besoin)\b"),
        ("duty", r"\b(?:doi(?:t|vent)(?! être)|devrai(?:t|ent)|devra(?:nt|ient)?|il faut|faudrait|faudra)\b"),
        ("appeal", r"\b(?:(?:demand|exig|réclam)e?(?:e|ent|ait|aient|a|èrent|ant)|(?:a|ont) (?:demandé|exigé|réclamé)|appelle(?:nt)? (?:à|la|les)|exhorte(?:nt)?|presse(?:nt)?|recommande(?:nt)?|plaide(?:nt)?|invite(?:nt)?|pétition)\b"),
        ("hypothetical", r"\b(?:reste à (?:savoir|voir)|on ignore|on ne sait pas|pas certain|se demande(?:nt)?) (?:si|que)\b|\bsi (?:[\w'-]{1,20} ){0,6}?\w{1,15}(?:aient|ait|issait)\b|\bsi (?:[\w'-]{1,20} ){0,4}?étaient\b|\bà supposer\b|\bimaginons\b|\bet si\b"),
        ("potential", r"\b(?:utopi(?:e|que)|chimère|illusoire|ne cro(?:is|it|yons|yez) pas|pourrai(?:t|ent)|peut|peuvent|potentiel|possible|capables?|permettr\w{1,5}|permet(?:tent)?|pourra|pourront|éviterait|représenterait)\b"),
        ("forecast", r"\b(?:au rythme actuel|à ce rythme|si (?:rien ne change|la tendance)|estime(?:nt)?|prévisions?|projections?|scénarios?(?! tendanciel| de référence)|modèles climatiques|selon (?:une|l'|les) ?(?:étude|experts?|rapport)|une étude|pronostique|calcule)\b"),
        ("path", r"\b(?:chemin|route|feuille de route|transition|voie|trajectoire|pas|(?<!maintient le )(?<!maintenir le )(?<!garde le )(?<!tient le )cap|marche) (?:vers|de|à|pour) (?:la |une |l')?$"),
        ("programme", r"[\"'] ?(?:\d{1,3} |cent )?villes (?:intelligentes et )?$|\b(?:mission|programme|initiative|projet|réseau|label|candidature|appel)s? (?:européenne? )?(?:des |de )?[\"']? ?(?:\d{1,3} |cent )?villes (?:intelligentes et )?$|\bmission (?:européenne )?des \d{1,3} villes $"),
    ),
    fresh=r",? (?:et|mais) (?=[^,;]{0,40}?\b(?:sera|s'engage|s'est engagée|vise|veut|réduira|atteindra|prévoit)\b)|; ",
    prescribed=r"\b(?:par la|la) loi (?:l'y |l'|les )?(?:oblige|impose|contraint)?\b|\b(?:selon|conformément (?:à|au)|en vertu (?:de|du)|d'après) (?:la|le|l'|son) ?(?:\w+ ){0,2}(?:plan|loi|règlement|stratégie|arrêté|délibération|feuille de route)\b|\b(?:plan|loi|règlement|stratégie|délibération|feuille de route|budget carbone|accord)(?: \w+){0,4} (?:fixe|oblige|prévoit|impose|stipule|exige|dispose)\b|\b(?:a|ont) voté un budget carbone\b",
    fronting=r"(?:(?:élabor|développ|cré|présent|adopt|sign|lanc)ée?s?|avec|en|selon|par|pour|grâce|après|dans|d'ici|à)\b",
    programmes=r"(?: carbon)? buildings\b|(?: et intelligentes)?(?: de l'union européenne)?[\"'] (?:de la commission|de l'union)",
    statuses=(
        (
            ClaimStatus.NEGATED,
            rf"\b(?:ni [^.;]{{2,50}} ni [^.;]{{2,50}} n'ont|n'(?:a|ont|avons|avait|aurons) (?:(?:pas|jamais|encore|aucun[e]?) ){{1,2}}(?:(?:d'|de |fixé |pris |adopté |promis |voté ){{0,2}}(?:{_GOALS}|fixé|pris|adopté|promis|voté|engagé|date|de))|n'ont pas|ne (?:s'est|se sont|s'engage|fixe|prévoit|vise) (?:pas|jamais|aucun)|ne dispose d'aucun|aucun[e]? (?:{_GOALS}|date)|(?:a|ont|avait|avaient) (?:rejeté|refusé|écarté|exclu)|refuse|rejette|dément|exclut|pas d'(?:objectif|engagement|échéance)|sans objectif|(?:a|ont) voté contre|s'(?:est|sont) opposée?s? |s'oppose(?:nt)? à)"
        ),
        (
            ClaimStatus.ABANDONED,
            r"\b(?:jette l\'éponge|met(?:tent)? une croix sur|ne (?:tient|vaut) plus|n'est plus (?:valable|d'actualité)|caduc|(?:a )?abandonn(?:e|é|ée|ent)(?! (?:le |les |l'usage |progressivement )*(?:charbon|énergies? fossiles?|fioul|combustibles))|(?:a )?renonc(?:e|é|ent)(?! (?:au |aux )*(?:charbon|énergies fossiles|fioul))|(?:a )?(?:retir|annul|supprim|enterr|abrog)(?:e|é|ée|ent) (?:son|sa|l'|le|la)|retir(?:e|é|ée) (?:du|de son|de sa) (?:plan|programme|feuille de route)|ne (?:vise|prévoit|veut|compte|poursuit|sera(?! plus (?:chauff|aliment|utilis|brûl))|maintient) plus|révoqu\w{1,4}|fait marche arrière|tire un trait)\b"
        ),
        (
            ClaimStatus.MISSED,
            r"\b(?:ne ser(?:a|ont) (?:pas|jamais) (?:atteint|tenu|respecté)\w{0,2}|ne sera pas (?=(?:climatiquement )?(?:neutre|carboneutre))|n'atteindr\w{1,3} pas|n'(?:est|était|sont) pas parvenue?s? à|n'(?:a|ont) pas (?:réussi|su|pu)|n'(?:a|ont) pas (?:été )?(?:atteint|tenu|respecté|rempli|honoré)|ne (?:tiendr|respecter|parviendr|réussir|pourr)\w{1,3} pas|(?:a |sera )?manqu(?:é|ée|era|e|er)\b|hors (?:d'atteinte|de portée)|ne cro(?:it|ient|yons) plus à|(?:est|sont) restée?s? (?:bien |très )?en deçà|échou\w{1,4}|raté\w{0,2}|inatteignable|loin (?:du compte|de l'objectif))"
        ),
        (
            ClaimStatus.ACHIEVED,
            r"\b(?:(?:a|ont) (?:déjà |ainsi )?(?:atteint|réduit|rempli|tenu|réussi|dépassé|respecté|baissé|diminué|abaissé|divisé)|est (?:déjà|désormais) (?:climatiquement )?(?:neutre|alimenté)|a été atteint\w{0,1}|est déjà|sont déjà|fonctionne déjà|en avance sur)\b"
        ),
        (
            ClaimStatus.PROPOSED,
            r"\b(?:propos(?:e|ent|ons)(?! de faire)|a proposé|proposition|projet de (?:loi|plan|délibération|règlement|budget)|étudie(?:nt)?|envisage(?:nt)?|débat(?:tra)?\b|soumettra (?:au vote|aux voix)|sera (?:soumis\w*|votée?|débattu\w*|examinée?)|se prononcer\w{1,4}|vote (?:sur|concernant)|votera|voteront|consultation|avant-projet|examine(?:nt|ra)?|(?<!approuve la )(?<!adopte la )(?<!accepte la )(?<!adopté la )(?<!approuvé la )motion|pourrait adopter|plancher|à l'étude)\b"
        ),
        (
            ClaimStatus.IN_LAW,
            r"\b(?:promulgu\w{1,3}|loi|législation|arrêté|règlement|ordonnance|décret|juridiquement|inscrite? dans la loi|légalement|constitution)\b"
        ),
        (
            ClaimStatus.ADOPTED,
            r"\b(?:(?:a|ont) donné (?:\w+ )?(?:son |leur )?feu vert|valid(?:e|é|ée|ent)(?= )|a voté|ont voté|voté|votée|adopt(?:e|é|ée|ent|ion)|approuv(?:e|é|ée)|délibération|résolution|à l'unanimité|entérin(?:e|é|ée)|a décidé|acté|budget voté|accept(?:e|é|ée|ent) (?:la motion|l'objectif|dans les urnes)|dans les urnes|plébiscité|a ratifié|(?:l'a |est )inscrite? dans son plan|le plan (?:climat |municipal )?(?:fixe|prévoit|retient))\b"
        ),
        (ClaimStatus.PLEDGED, rf"\b(?:{_VERBS}|{_GOALS})\b"),
    ),
    changes=(
        ("old new", r"(?:prévu|annonc|fix|promis|vis)\w{0,3}[^.;§]{0,30}§{1,9}[^.;§]{0,30}(?:report|repouss|décal|avanc|recul)\w{1,4} (?:à|en|au) §"),
        ("old new", r"\b(?:non(?: pas| plus)?|pas) (?:en|d'ici|pour|avant)(?: à)? §{1,9}[^.;§]{0,40}?\bmais (?:en|d'ici|pour|à|seulement en)(?: à)? §"),
        ("new old", r"(?:report|repouss|décal|avanc|recul|ramen)\w{1,4} (?:[^.;§]{0,40} )?(?:à|en|au|jusqu'en) §{1,9}[^.;§]{0,100}?(?:fixé|prévu|initial|jusqu'ici|jusqu'alors|auparavant|annoncé|promis|précédent|visé)\w{0,4}[^.;§]{0,25} §"),
        ("old new", r"(?:report|repouss|décal|avanc|pass|recul)[^.;]{0,80}?(?<!à )(?<!en )(?<!§)§{1,9}[^.;§]{0,40}? (?:à|en|au) §"),
        ("old new", r"\b(?:au lieu de|plutôt qu\'en) (?:d\'ici )?§{1,9}[^.;§]{0,70} (?:en|d\'ici|à|pour|avant) (?:à )?§"),
        ("new old", r"§,? (?:au lieu de|plutôt qu'en|plutôt que|et non(?: plus| pas)?(?: en)?|contre|non plus)(?: en| d'ici)? ?§"),
        ("old new", r"(?:abandonn|renonc|n'atteindra|ne tiendra)[^.§]{0,100}§{1,9}[^.§]{0,60}?(?:; |, et |, | et (?:report|repouss|décal|vis|se fix)|désormais|nouve)[^.§]{0,50}§"),
    ),
    superseded=rf"\b(?:précédent|ancien|ancienne|précédente) {_GOALS}(?: \w+){{0,3}} ?$|\b{_GOALS} (?:précédent|initial|antérieur|initiale)(?: \w+){{0,3}} ?$",
    share_change=r"{amount}[^.;¤]{0,60}\b(?:passe|passera|passent|descend|tombe|monte) à (?:moins |-)?{amount}|\b(?:relèv|relev|renforc|augment|porte|rehauss|abaiss|rév)\w{0,6}\b[^.;¤]{0,80}? de {amount}(?:[^.;¤]{0,20}? à {amount})?",
    unable=r"\bne (?:pourra|pourront|peut|peuvent) (?:pas|plus) [^.;]{0,30}\b(?:tenir|atteindre|respecter|parvenir|tenu|atteint|respecté|être)",
    conditional=r"\b(?:à (?:la )?condition (?:que|de)|pourvu que|si (?:l'état|le gouvernement|la région|le canton|l'europe|la confédération|les (?:fonds|aides|subventions))|sous réserve|conditionnée?|à moins que|pour autant que)\b",
    commits=r"(?:\bs'(?:est |sont |était )?engag\w+|\bprom(?:et|is)\w*)(?: [\w']+){0,6} ?$",
    announces=rf"\b(?:{_GOALS}|s'engage|nous nous engageons|la ville)\b",
    verbs=rf"(?:{_VERBS})\b",
    own_operations=r"\b(?:bâtiments (?:municipaux|communaux|publics de la ville)|flotte municipale|véhicules (?:municipaux|communaux)|propres (?:activités|bâtiments|opérations|services|émissions)|administration (?:municipale|communale)|services municipaux|patrimoine (?:communal|municipal)|parc municipal|activités de l'administration|fonctionnement de la ville|écoles municipales|éclairage public)\b",
    scopes=(
        (Scope.TRANSPORT, r"\b(?:bus|autobus|transports?|trafic|voitures?|véhicules?|flotte|taxis|mobilité|tramways?|automobile|déplacements)\b"),
        (Scope.WASTE, r"\b(?:déchets?|ordures|recyclage|recycler)\b"),
        (Scope.BUILDINGS, r"\b(?:bâtiments?|logements?|construction|immeubles?|écoles?)\b"),
        (Scope.ELECTRICITY, r"\b(?:électricité|électriques?|courant|réseau électrique)\b"),
    ),
    whole_city=r"\b(?:toute la ville|l'ensemble de la ville|sur tout le territoire|l'ensemble du territoire)\b",
    climate=r"\b(?:clima\w{1,8}|émissions?|carbone|co2|gaz à effet|ges|neutralité|carboneutr\w{1,6}|décarbon\w{1,7})\b",
    against_bau=r"\b(?:(?:scénario )?tendanciel|scénario de référence|laisser-faire|business as usual|sans mesures)\b",
    all_gases=r"\btous les gaz à effet de serre\b",
    only_carbon=r"\b(?:uniquement|seulement) (?:le )?co2\b",
    offsets=r"\b(?:compens\w{1,7} (?:le reste|les émissions (?:restantes|résiduelles))|crédits carbone|avec compensation)\b",
    no_offsets=r"\bsans (?:recourir à la )?compensation\b",
    decade=r"\b(?:dans|d'ici|avant|pendant|durant|vers|à partir de|au cours d)(?:es)?(?: (?:à |au |le |la |du )?(?:(?P<early>début)|(?P<mid>milieu)|(?P<end>fin)))?(?: des| les)? années (?P<decade>20\d0)\b",
    then=r"\b(?:d'ici|avant|pour|à) (?P<year>là|cette (?:date|échéance|année)(?:-là)?|la même (?:date|échéance))\b|\b(?:y parvenir|y arriver) (?P<n>dix|vingt|cinq|quinze|\d{1,2}) ans (?:plus tôt|(?P<later>plus tard))\b(?! que)",
    held_on=r"\b(?:est|sont|fonctionnent?|roulent?)(?: (?:déjà|certifiée?|officiellement|entièrement|totalement|une|un|ville|commune|à|en|avec)){0,4} $",
    held_with=r"\b(?:est|sont|fonctionnent?|utilisent?|consomment?|achètent?|alimentée?s?)(?: (?!pour\b|d'ici\b)[\w'-]+){0,8} $",
    since_when=r"(?:,? (?!(?:et|mais|ou|en|d'ici|avant)\b)[a-zà-ÿ']+){0,3} depuis (?:l'année |(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre) |(?:début|fin) )?",
    since=r"\bdepuis (?:l'année )?$",
    since_then=r",? (?:[^,;.§¤]{1,30} )?(?:est|sont|fonctionne)(?: (?:déjà|une|ville|entièrement|officiellement)){0,3} ",
    relative_clause=r", qui ",
    corporate=r"\b(?:nos (?:clients?|actionnaires|produits?|marques|magasins|usines)|notre (?:entreprise|groupe|société|chaîne de valeur)|actionnaires)\b",
    wished=r"\b(?:veut|veulent|souhaite(?:nt)?|espère(?:nt)?|aimerai(?:t|ent)) que (?:la ville de |la |le )?$",
    besides=r"\W{0,6}(?:outre|en plus de|comme) (?:la ville de )?",
    also=r"\b(?:aussi|également)\b",
    in_aside=r", (?:qui|dont|laquelle|lequel) [^,;.]{1,120},(?= (?:veut|vise|sera|s'engage|s'est|entend|prévoit|ambitionne|a |compte|souhaite|promet|ne |espère))",
    aside=rf", (?:qui|que|dont|si|pourvu|à condition|où|qui a pour|basée?|située?|capitale|chef-lieu|siège|voisine?) [^;.,]{{2,100}},(?= (?:{_VERBS})\b)",
    among=r",? (?:entre autres|notamment|parmi (?:elles|eux)|y compris)\b",
    one_of=r"\b(?:l'une des|l'un des|une des|parmi|comme|à l'instar|avec|aux côtés|réseau|groupe) (?:de |des |les |d'autres |pas mal )?(?:[\w'-]+ ){0,2}$|\bcomme (?:[\w-]+ ){0,2}d'$",
    belonging=r"\b(?:l'|(?:le|la|les) )(?P<head>[a-zà-ÿ-]{3,20})(?: [a-zà-ÿ-]{2,15}){0,3} (?:de |du |d')$",
    own_heads=r"^(?:moitié|tiers|quart|totalité|ensemble|projet|version|ébauche|document|délibération|motion|proposition|ville|capitale|commune|cité|municipalité|mairie|mair\w+|conseil\w*|bourgmestre|élus?|exécutif|majorité|équipe|collège|autorités|collectivité|habitants|citoyens|population|électeurs|plans?|stratégie|feuille|programme|politique|loi|règlement|budget|résolution|agenda|objectifs?|cibles?|engagements?|promesses?|échéance|date|déclaration|pacte|contrat|émissions|empreinte|bilan|co2|gaz|énergie|électricité|consommation|demande|chauffage|transports?|trafic|bus|flotte|véhicules|taxis|tramways|bâtiments|logements|écoles|bureaux|éclairage|déchets|économie|système|secteur|centre|territoire|communauté|cas|réseau|neutralité|pic|plafond|réduction|baisse|décarbonation|sortie|abandon|parc|part)$",
    worldwide=r"(?: (?:de|du|carbone|co2|nettes?|en|d'ici|avant|§+)){0,5} (?:mondiales?|planétaires?|mondialement|du (?:monde|globe)|de la planète|(?:au|à) (?:niveau|l'échelle) (?:mondiale?|planétaire|de la planète)|dans le monde(?: entier)?)\b",
    of_the_world=r"\b(?:mondiale?|planétaire|du monde|de la planète|de l'humanité) (?:de )?(?:la )?$|\bémissions (?:(?:nettes|annuelles|de|carbone|co2|gaz|à|effet|serre) ){0,6}(?:mondiales|planétaires|du monde|de la planète)\b",
    makes_up=r"\b(?:représent\w{1,5}|responsables? (?:de|d')|caus\w{1,4}|à l'origine d[eu]|compt\w{1,4} pour|contribu\w{1,5} (?:à|pour)|équiva\w{1,4} à)(?: (?:le|la|les|près|plus|environ|quelque|de|d'|à|jusqu'à|presque|pour))* $",
    at_present=r"\b(?:actuellement|déjà|aujourd'hui|à ce jour)(?: [\w'-]+){0,4} $",
    aims=r"\b(?:objectifs?|cibles?|engagements?|ambitions?|vise(?:nt)?|veut|veulent|souhaite(?:nt)?|entend(?:ent)?|promet(?:tent)?|engag\w{1,3}|plan|stratégie)(?: [\w']+){0,2}? (?:de|à|d'|pour|est)(?: [\w']+){0,4} ?$",
    means_to=r"\b(?:occasions?|options?|façons?|manières?|possibilités?|moyens?|comment) (?:de|d'|pour)(?: \w+){0,2} ?$",
    other_object=r"\b(?:à peine|mais seulement|mais n'|consommation|usage|eau|déchets|trafic|voitures?|bruit|particules|énergie|électricité|renouvelables?|emplois?|population)\b",
    coordinated=r"(?: ?\([^()]{0,60}\))?,? et (?:à |de |d')?(?:augment\w{1,5}|port\w{1,4}|accro\w{1,5}|rédui\w{1,5}|baiss\w{1,4}|diminu\w{1,4}|couvr\w{1,4}|produi\w{1,4}|attein\w{1,5}|que)(?: [\w'-]+){0,8} ",
    failed_vote=r"\b(?:référendum|motion|proposition|initiative|amendement)\b[^.;]{0,140}\b(?:a été (?:rejetée?|refusée?|repoussée?)|a échoué)",
    asked_after=r"(?:,| -)? (?:mais|et|reste à savoir) (?:comment|que|qui|quand|pourquoi|où|est-ce)\b[^.;]{0,200}\?",
    goes_on=r"(?:chemin|pas|marche|route|voie|trajectoire|transition|cap|avancée) (?:vers|de|à|pour) (?:devenir|atteindre|être) (?:une |la |l')?(?:ville )?$",
    gloss=r" ?\((?:soit |c'est-à-dire |une |un )*",
    relative_pronouns=r"dont",
    media=r"(?:[^.;,]{0,40} )?(?:agence|journal|quotidien|afp|reuters|presse|magazine|monde|figaro|parisien) ?(?=(?:a (?:rapporté|écrit|révélé|annoncé)|rapporte|écrit|indique|révèle)\b)",
    both=r"(?:les|ces) deux (?:villes|communes|capitales|municipalités|métropoles|maires)",
    aspiring=r"\b(?:candidate?s?|tête de liste|prétendante?) (?:\w+ )?(?:à|aux|pour) (?:la |les )?(?:mairie|municipales|ville)(?: \w+)? (?:de|d'|à|du) ?$",
    towns=r"\b(?:villes|communes|municipalités|mairies|maires)$",
    apart=r"\ba\b",
    own_aim=r" à (?:les |la |le )?[a-zà-ÿ]{3,15}(?:er|ir|re)\b",
    goal_of_a=r"\b(?:objectifs?|cibles?|engagements?)(?: [\w']+){0,3} (?:de|d') ?(?:une |la )?$|\b(?:atteindra|vise|visera) (?:pas )?(?:une |la |sa )$",
    shifted=r"\b(?:avanc|report|repouss|retard)\w{1,4} de (?P<n>dix|vingt|cinq|quinze|\d{1,2}) ans,? (?:[^.;§]{0,60}?,? )?(?:à|en|jusqu'en) (?=§)",
    shifted_back=r"\b(?:report|repouss|retard)",
    falls_short=r"[^.;]{0,40},? mais [^.;]{0,50}\b(?:ne (?:l'atteindra|pourra|tiendra|parviendra|sera) pas|n'y parviendra pas)",
)  # fmt: skip
