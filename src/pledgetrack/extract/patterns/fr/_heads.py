"""Words with which a French sentence may begin that are nobody's name."""

from pledgetrack.extract.patterns.fr._words import STEPS

# What is of a city or of its plan, by its head.
HEADS = (
    rf"{STEPS}|"
    r"président[e]?|dirigeante?|socialiste|écologiste|élu[e]?s?|institution|actuelle?|propre|même|"
    r"moitié|tiers|quart|totalité|ensemble|projet|version|ébauche|document|délibération|motion|proposition"
    r"|villes?|capitale|communes?|cité|municipalité|mairie|mair\w+|conseil\w*|bourgmestre|élus?|exécutif|majorité"
    r"|administration|équipe|collège|autorités|collectivité|habitants|citoyens|population|électeurs|plans?|pcaet|paedc?|pcet|rapport|scénario|stratégie|feuille"
    r"|programme|politique|loi|règlement|budget|résolution|agenda|objectifs?|cibles?|engagements?|promesses?"
    r"|échéance|date|déclaration|pacte|contrat|émissions|empreinte|bilan|co2|gaz|énergie|électricité"
    r"|consommation|demande|chauffage|transports?|trafic|bus|flotte|véhicules|taxis|tramways|bâtiments"
    r"|logements|écoles|bureaux|éclairage|déchets|économie|système|secteur|centre|territoire|communauté|cas"
    r"|adjointe?|porte-parole|responsables|première?|réseau|neutralité|pic|plafond|réduction|baisse|décarbonation|sortie|abandon|parc|part"
    r"|édiles?|magistrate?|services?|hôtel|localité|bourg|village|chef-lieu|mise|livre|lignes?|nouve(?:l|lle|au)|premiers?|accord|direction|délégation|proclamation|consultation|vérité|troisième|quatrième|deuxième|second[e]?|prochaine?|seule?|autre"
)
# What begins a sentence and names nothing.
OPENERS = (
    r"(?!gouvern|départ)[a-zà-ÿ]{3,15}ment|cel(?:ui|les?)-(?:ci|là)|ceu?x-(?:ci|là)|ça|qui|quoi|lui|eux|quel(?:le)?s?|le(?:s|quel|squel)(?:le)?s?|laquelle|néanmoins|certes|surtout|oui|merci|voi(?:là|ci)"
    r"|bref|bon|bien|quant|concernant|outre|hormis|sauf|excepté|vue?|considérant|attendu|étant|ayant|soit|or|donc|car|puisque|lorsque|tandis|jadis|naguère|autrefois|aussitôt|ailleurs|partout|dehors|dedans"
    r"|face|rappelons|via|durant|selon|dès|vers|envers|contre|chez|tandis|afin|faute|quitte|même|déjà|jamais|toujours|souvent|parfois|pire|mieux|tel(?:le)?s?"
    r"|(?:adopt|approuv|sign|présent|annonc|situ|fond|élabor|financ|réuni|interrog|engag|vot)[ée]e?s?"
)
