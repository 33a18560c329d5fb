"""How French says who, when and whether."""

from pledgetrack.extract.patterns.wording import Grammar
from pledgetrack.model.words import ClaimStatus, Scope

_VERBS = (
    r"s'engage(?:nt)?|s'est engagée?|se sont engagées|s'était engagée?|engagée?|promet(?:tent)?|a promis|ont promis|veut|veulent|vise(?:nt)?|ambitionne(?:nt)?|entend(?:ent)?|souhaite(?:nt)?|prévoit|prévoient|compte(?:nt)?|espère"
    r"|a voté|a adopté|ont adopté|adopte|a approuvé|a annoncé|annonce|sera|seront|réduira|réduiront|atteindra|atteindront|aura|doit être|a fixé|se fixe|s'est fixée?|s'est donnée?|est|sont|fixe|tient|maintient|renonce|a renoncé|abandonne|a abandonné|reporte|a reporté|a atteint|a réduit|couvrira|a confirmé|confirme|deviendra|étudie|envisage|propose|n'a|ne|va|a"
)

GRAMMAR = Grammar(
    before_target=r"(?:\b(?:de|d'ici(?: à| la fin de)?|en(?= ?$)|avant|à l'horizon|horizon|pour|au plus tard en|jusqu'en|vers|à partir de|dès|fin|d'ici fin)(?: (?:l'an|l'année|fin|à|2e|en|la fin de l'année|la fin))* ?)",
    before_weak=r"(?:\b(?:en|de|année) |[(:,|] ?|  +|- )",
    before_base=r"\b(?:par rapport (?:à|au)|comparé(?:e|es|s)? (?:à|avec)|en comparaison (?:de|avec)|relativement à|sur la base de|base|depuis|de|au niveau de|aux niveaux de|sous (?:le niveau de|son niveau de)|vis-à-vis de|qu'en)(?: (?:l'année|l'an|aux? niveaux? de|au|aux|niveaux?|celui de|ceux de|celles de|émissions|de|en|son niveau de|leur niveau de))* ?",
    before_date=r"\b(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|depuis|adoptée? en|votée? en) ",
    after_base=r" (?:comme (?:année de )?(?:référence|base))",
    after_target=r"(?!)",
    relative=(("mid-century", r"\b(?:au |le |du )?milieu d(?:u|e ce) siècle\b"), ("decade", r"\b(?:la )?fin de (?:la|cette) décennie\b"), ("within", r"\b(?:dans|en|d'ici)(?: les)? (?P<n>\d{1,2}|cinq|dix|quinze|vingt|trente) (?:prochaines )?ans\b")),
    whole={"cinq": 5, "dix": 10, "quinze": 15, "vingt": 20, "trente": 30},
    further=r"(?:^|[ ,])(?:et|ou|puis|de|à|en)\b|, *$|^, ",
    after_share=r" *(?:$|[.,;:)\"]|\b(?:d'ici|en|avant|par|à|et|pour)\b|§|\()",
    boundary=r"; |[,.!?]\" | tandis que | alors que | mais | bien que | quoique ",
    cities=r"\b(?:la|cette|notre|sa|leur) (?:ville|capitale|commune|municipalité|métropole|cité)(?! de )(?: \w+)?",
    local=r"\b(?:le|la|du|son) (?:conseil municipal|conseil communal|conseil de la ville|mairie|maire|maires?se|municipalité|exécutif municipal|ville|collectivité|bourgmestre)\b|\b(?:conseil municipal|conseil communal|mairie|maire|mairesse|municipalité)\b",
    nations=r"\b(?:le|la|ce|notre|son|l') ?(?:pays|gouvernement|état|ministre|ministère|président|présidente|parlement|union européenne|ue|région|département|province|canton|premier ministre|royaume|fédération)\b",
    organisations=r"\b(?:la|le|l'|une?|les|l'un des) ?(?:entreprise|société|compagnie|groupe|université|port|aéroport|banque|fabricant|brasserie|énergéticien|régie|opérateur|transporteur|constructeur|cimentier|sidérurgiste|association|réseau|alliance|coalition|fondation|hôpital|club|filière|secteur|chaîne|coopérative|armateur)\b(?: (?:de [a-zà-ÿ]+|[a-zà-ÿ]+))?",
    groups=r"\b(?:les|plus de|des|toutes les|plusieurs|\d{1,6}|ces|d'autres|quelque) (?:\d{1,6} )?(?:\w+ )?(?:villes|communes|maires|pays|entreprises|régions|collectivités|métropoles)\b",
    we=r"\b(?:nous|notre|nos)\b",
    it=r"\b(?:elle|il|elles|ils|son|sa|ses|leurs?|celle-ci|celui-ci|dont)\b",
    oblique=r"(?:(?:\b(?:à|en|au|aux|avec|depuis|vers|contre|entre|près de|par|selon|de|du|des|comme|chez|dans|sur|pour|sous|basée? à|située? à|installée? à)|\bd')(?: (?:la|le|les|ville de|la ville de|l'))* ?)$",
    linking=(
        r"(?:\b(?:maires?|mairie|mairesse|conseil|conseil municipal|conseil communal|ville|capitale|commune|municipalité|métropole|élus|conseillers|bourgmestre|exécutif|autorités)"
        r"(?:,? (?!adopté|annoncé|signé|pris|voté|présenté|réuni)[a-zà-ÿ'.-]+){0,4}?,? (?:de|d'|à|pour|du)(?: la ville de| la| l')? ?"
        r"|\b(?:objectif|cible|engagement|plan|stratégie)(?:,? (?!adopté|annoncé|signé|pris|voté|présenté)[a-zà-ÿ'.-]+){0,4}?,? (?:de|d'|pour|du)(?: la ville de| la| l')? ?)$"
    ),
    of=r",? (?:de|d'|à|du|pour) ?(?:la ville de |la |l')?",
    behind=r"[ ,:(]*(?:(?:§|d'ici|à|en|avant|,|émissions) ?)*(?:de|à|pour|du) (?:la ville de |la )?|,? (?:promet|annonce|selon|affirme|vise|a promis) (?:la ville de |la mairie de )?",
    listing=r",? ?(?:et |ou |, |ainsi que )?(?:la ville de )?|, ",
    beside=r"[ ,:(|-]*(?:(?:en|d'ici|d'ici à|avant|pour|à) )*",
    respectively=r"\brespectivement\b",
    predicate=rf"(?:, [^,;.]{{2,50}},)? (?:{_VERBS})\b",
    plain_openings=r"(?:(?:l|d|c|s|n|qu)'[\w-]+|la|le|les|l|un|une|des|selon|en|pour|avec|par|ce|cette|ces|son|sa|notre|nos|si|non|hier|aujourd'hui|plus|tous|toutes|émissions|objectif|atteindre|réduire|elle|il|nous|on|dans|à|d'ici)",
    impersonal=r"\b(?:objectifs?|cibles?|sera|plan|stratégie|engagements?)\b",
    anaphora=r"\b(?:y parvenir|faire de même|en faire autant|la nouvelle (?:date|échéance)|le nouvel objectif|le même objectif|l'échéance)\b",
    the_target=r"\b(?:cet|l'|son|le même|cette|la) ?(?:objectif|cible|échéance|engagement|date)\b",
    refusals=(
        ("question", r"[?¿]"),
        ("appeal", r"\b(?:doit(?! être neutre)|doivent|devrait|devraient|faut|faudrait|demande(?:nt)?|exige(?:nt)?|réclame(?:nt)?|appelle(?:nt)? à|exhorte(?:nt)?|presse(?:nt)?|recommande(?:nt)?)\b"),
        ("hypothetical", r"\b(?:si (?:la|le|elle|il|toutes|tous|l')|à supposer)\b"),
        ("potential", r"\b(?:pourrai(?:t|ent)|peut|peuvent|potentiel|possible|capable|permettrai(?:t|ent)|pourra)\b"),
        ("forecast", r"\b(?:estime(?:nt)?|prévisions?|projections?|étude|scénarios?|modèles?|selon une étude|pronostique)\b"),
        ("path", r"\b(?:chemin|route|feuille de route|transition|voie|trajectoire|pas|cap) (?:vers|de|à) (?:la |une |l')?$"),
    ),
    programmes=r"(?!)",
    statuses=(
        (ClaimStatus.NEGATED, r"\b(?:n'a (?:pas|jamais|aucun)|n'ont pas|n'a fixé aucun|ne (?:s'est|s'engage|fixe|prévoit|vise) (?:pas|aucun)|aucun (?:objectif|engagement)|a (?:rejeté|refusé)|refuse|rejette|dément|pas d'objectif|sans objectif|a voté contre)\b"),
        (ClaimStatus.ABANDONED, r"\b(?:abandonn(?:e|é|ée|ent)|renonc(?:e|é|ent)|retir(?:e|é|ée)|annul(?:e|é|ée)|ne (?:vise|prévoit|veut|compte|poursuit|sera) plus|supprim(?:e|é)|enterr(?:e|é)|révoqu\w+)\b"),
        (ClaimStatus.MISSED, r"\b(?:ne sera (?:pas|jamais) (?:atteint\w*|tenu\w*|respecté\w*)|n'(?:atteindra|a) pas (?:atteint|tenu)?|ne (?:tiendra|respectera|parviendra) pas|manqu(?:é|era|e)|hors (?:d'atteinte|de portée)|échou\w+)\b"),
        (ClaimStatus.ACHIEVED, r"\b(?:a (?:déjà )?(?:atteint|réduit|rempli|tenu|réussi|dépassé)|est (?:déjà|désormais) neutre|a été atteint\w*|est déjà|fonctionne déjà)\b"),
        (ClaimStatus.PROPOSED, r"\b(?:propose(?:nt)?|a proposé|proposition|projet de (?:loi|plan|délibération)|étudie|envisage(?:nt)?|débat(?:tra)?|sera (?:soumis\w*|votée?)|consultation|avant-projet|examine)\b"),
        (ClaimStatus.IN_LAW, r"\b(?:loi|législation|arrêté|règlement|ordonnance|décret|juridiquement|inscrite? dans la loi|légalement)\b"),
        (ClaimStatus.ADOPTED, r"\b(?:a voté|voté|votée|adopt(?:e|é|ée|ent|ion)|approuv(?:e|é|ée)|délibération|résolution|à l'unanimité|entérin(?:e|é|ée)|a décidé|acté|budget voté)\b"),
        (ClaimStatus.PLEDGED, rf"\b(?:{_VERBS}|objectif|cible|engagement|promesse)\b"),
    ),
    changes=(
        ("old new", r"(?:report|repouss|décal|avanc|pass|recul)[^.;]{0,80}?§[^.;§]{0,40}? (?:à|en|au) §"),
        ("new old", r"§ (?:au lieu de|plutôt qu'en|et non(?: plus)?(?: en)?) ?§"),
    ),
    conditional=r"\b(?:à condition (?:que|de)|pourvu que|si (?:l'état|le gouvernement)|sous réserve|conditionnée?)\b",
    commits=r"(?:\bs'(?:est |sont )?engag\w+|\bprom(?:et|is)\w*)(?: [\w']+){0,6} ?$",
    announces=r"\b(?:objectifs?|cibles?|engagements?|promesses?)\b",
    verbs=rf"(?:{_VERBS})\b",
    own_operations=r"\b(?:bâtiments municipaux|flotte municipale|véhicules municipaux|propres (?:activités|bâtiments|opérations|services|émissions)|administration municipale|services municipaux|patrimoine (?:communal|municipal)|bâtiments communaux|parc municipal)\b",
    scopes=(
        (Scope.TRANSPORT, r"\b(?:bus|autobus|transports?|trafic|voitures?|véhicules?|flotte|taxis|mobilité|tramways?)\b"),
        (Scope.WASTE, r"\b(?:déchets?|ordures|recyclage|recycler)\b"),
        (Scope.BUILDINGS, r"\b(?:bâtiments?|logements?|construction|immeubles?|écoles?)\b"),
        (Scope.ELECTRICITY, r"\b(?:électricité|électriques?|courant|réseau électrique)\b"),
    ),
    down_to=r"\bà ",
    remainder=r"^ (?:de|du) (?:son niveau de |niveau de |celui de |celles? de )?§",
)  # fmt: skip
