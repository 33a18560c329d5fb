"""What tells French, and how it counts, dates, names offices and reports speech."""

from pledgetrack.extract.patterns.language import Language, Meetings

LANGUAGE = Language(
    common="le la les des de que en et pour avec par une du au aux sur est d'ici dans ses son un vise émissions ne"
    " pas sera nous a ville maire objectif neutralité carbone qui cette conseil à horizon plus s'est notre nos"
    " serons ses cette ces leur leurs sont ont elle il veut avant entre d'énergie réduire réduira atteindre"
    " climatique combustibles fossiles renouvelable renouvelables électricité déchets logements bâtiments"
    " municipaux mairie gouvernement adopté l'horizon depuis déjà prévoit rapport deux objectifs d'ici gaz"
    " effet serre moins tiers moitié quart cent villes pays trafic transports décarbonation charbon été fait"
    " cela ils tout tous toutes autre autres première premier selon après affirmé annoncé atteindra"
    " c'est n'est d'un d'une l'on qu'il qu'elle j'ai s'est se au cet électriques engagement engage engagée consommation dès afin lors chaque",
    ordinary="seul confederation cela ceci ville sens die lens pau foix meaux beaune brie carrefour vire",
    countries=("FR", "CA", "BE", "CH", "LU", "SN", "CI", "MA", "TN", "DZ"),
    governments=(
        (r"\bbourgmestre\b|\béchevine?\b", ("BE", "LU")), (r"\bmairesse\b", ("CA",)), (r"\bsyndi(?:c|que)\b", ("CH",)),
    ),
    peoples={
        "français": "FR", "québécois": "CA", "canadien": "CA", "belge": "BE", "wallon": "BE", "suisse": "CH",
        "luxembourgeois": "LU", "sénégalais": "SN", "ivoirien": "CI", "marocain": "MA", "tunisien": "TN",
        "algérien": "DZ",
    },
    percent=r"%|pour ?cent\b",
    between="à|et",
    units="un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf",
    tens={
        "dix": 10, "vingt": 20, "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60, "septante": 70,
        "huitante": 80, "octante": 80, "quatre-vingt": 80, "nonante": 90,
    },
    join=r"(?:[ -]| et |-et-)",
    hundred=r"cent",
    irregular={"quatre-vingts": 80},
    fractions=(
        (r"cent pour cent", 100),
        (r"(?:les |des |de )?deux tiers", 66.7), (r"(?:un|d'un|le) tiers", 33.3), (r"(?:les |des )?trois quarts", 75),
        ((
            r"(?:un|d'un|le) quart"
        ), 25), ((
            r"(?:les |des )?quatre cinquièmes"
        ), 80), ((
            r"(?:les |des )?trois cinquièmes"
        ), 60),
        (r"une?(?= [a-zà-ÿ]{1,20} sur deux)|deux fois(?= moins)", 50), (r"une?(?= [a-zà-ÿ]{1,20} sur trois)", 33.3),
        (r"une?(?= [a-zà-ÿ]{1,20} sur quatre)", 25), (r"deux(?= [a-zà-ÿ]{1,20} sur trois)|trois fois(?= moins)", 66.7),
        (r"(?:un|d'un) cinquième", 20), (r"(?:de )?(?:la )?moitié", 50),
        ((
            r"neuf(?= [a-zà-ÿ]{1,20} sur dix)"
        ), 90), ((
            r"huit(?= [a-zà-ÿ]{1,20} sur dix)"
        ), 80), ((
            r"trois(?= [a-zà-ÿ]{1,20} sur quatre)"
        ), 75),
    ),
    abbreviations="MM Mme Mmes env av",
    meetings=Meetings(
        occasion=r"\b(?:se sont réunis|se sont retrouvés|étaient réunis|séance|sommet|réunion|conférence|forum|rencontre|congrès|dialogue|assemblée|session|conseil municipal)\b",
        held=(
            r"\b(?:"
              r"s'est tenue?|se sont réunis|s'est réunie?|a eu lieu|ont eu lieu|a accueilli|ont participé"
              r"|ont assisté|réunis|s'est ouverte?|s'est achevée?|procès-verbal d[eu]|se sont retrouvés|étaient réunis|a réuni|a débattu|avait lieu"
            r")\b"
        ),
        coming=r"\b(?:se tiendra|aura lieu|prochaine?|accueillera)\b",
        place=r"\b(?:à|au) (?:la ville de |l'hôtel de ville de )?$",
        virtual=r"\b(?:virtuel(?:le|lement)?|en ligne|par visioconférence|en visioconférence|à distance)\b",
        date=r"\b(?P<day>\d{1,2})(?:er)? (?P<month>[a-zà-ÿ]{3,9}) (?P<year>\d{4})\b",
        months="janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
        thousand="mille", today="aujourd'hui", yesterday="hier", record=r"(?m)^(?:procès-verbal|compte rendu)", at=r"lieu ?:",
        participants=r"(?:participants|représentants|délégués|personnes|élus)", mayors=r"maires", cities=r"villes", countries=r"pays",
    ),
    dates=r"(?:\d{1,2}|1er) [a-zà-ÿ]{3,9}\.? (?P<year>(?:19|20)\d\d)",
    joints="à et",
    alternatives="ou",
    ranges="entre",
    starts="de du",
    offices=(
        "maire", "mairesse", "adjointe", "adjoint", "maire adjointe", "maire adjoint", "maire-adjoint",
        "maire-adjointe", "adjointe au climat", "adjoint au climat", "adjointe à la transition écologique",
        "adjoint à la transition écologique", "adjointe à l'environnement", "adjoint à l'environnement", "adjointe à l'écologie",
        "adjoint à l'écologie", "adjointe à la mobilité", "adjoint à la mobilité", "adjointe à l'énergie", "adjoint à l'énergie",
        "adjointe aux mobilités", "adjoint aux mobilités", "adjointe au maire", "adjoint au maire", "adjointe à la maire", "adjoint à la maire",
        "première adjointe", "premier adjoint", "bourgmestre", "échevin", "échevine", "syndic", "syndique",
        "municipal", "municipale", "conseiller municipal", "conseillère municipale", "conseiller municipal délégué",
        "conseillère municipale déléguée", "conseiller administratif", "conseillère administrative",
        "conseiller communal", "conseillère communale", "conseiller métropolitain", "conseillère métropolitaine",
        "élu", "élue", "édile", "ministre", "président", "présidente", "vice-président", "vice-présidente",
        "porte-parole", "porte-parole de la mairie", "porte-parole de la ville", "directeur", "directrice", "directeur adjoint", "directrice adjointe", "chef de file",
        "cheffe de file", "chargé de mission", "chargée de mission", "responsable du service", "conseiller d'état",
        "conseillère d'état", "secrétaire d'état", "préfet", "préfète", "député", "députée", "sénateur", "sénatrice",
        "chercheur", "chercheuse", "professeur", "professeure", "militant", "militante", "climatologue",
    ),
    mayors=r"\bmaire(?:sse)?\b|\bbourgmestre|\bsyndi(?:c|que)\b",
    executives=(
        r"\bmaire[ -]adj"
        r"|(?<!eur )(?<!rice )\badjointe?\b"
        r"|\béchevin"
        r"|\bconseill(?:er|ère) (?:admin|municipale? dél)"
        r"|^municipale?$"
    ),
    members=r"\bconseill(?:er|ère) (?:municipal|communal)",
    officials=r"\bporte-parole de la (?:mairie|ville)",
    former=r"\bancien(?:ne)? |\bex-?maire",
    said=(
        r"(?:l['’]|lui |leur |nous )?(?:a|avait|ont) (?:(?:d['’]emblée|aussi|également|encore|ensuite|notamment|ainsi) )?(?:"
          r"déclaré|réagi|confié|commenté|lâché|glissé|tranché|prévenu|plaidé|regretté|salué|détaillé|rétorqué"
          r"|averti|dit|annoncé|expliqué|affirmé|souligné|ajouté|précisé|indiqué|rappelé|assuré|promis|conclu"
          r"|estimé|reconnu|insisté|justifié|illustré|confirmé|lancé|répondu|résumé|poursuivi|martelé|admis"
        r")"
        r"|introduit|entame|écrit|écrivait|dit|déclare|explique|affirme|souligne|ajoute|précise|rappelle|assure|estime|annonce|reconnaît|indique"
        r"|insiste|confirme|promet|répond|lance|résume|poursuit|conclut|martèle|prévient|plaide|nuance|tempère"
        r"|glisse|confie|détaille|justifie|se félicite|regrette|lâche|tranche|commente"
        r"|(?:déclara|expliqua|ajouta)|persiste|raille|ironise|s['’]inquiète|s['’]agace|s['’]étonne|s['’]interroge"
        r"|s['’]engage|se réjouit|se défend|juge|note|espère|revendique|défend|soutient|réplique|rétorque|argumente"
        r"|fait valoir|fait savoir|abonde|complète|soupire|sourit|observe|signale|reprend|renchérit|enchaîne|avance"
        r"|croit|avertit|alerte|réagit|constate|relève|critique|dénonce|fustige"
        r"|soulignait|expliquait|déclarait|affirmait|estimait|ajoutait|rappelait|précisait|annonçait|lançait|disait"
        r"|assurait|indiquait|abordait|exprimait|regrettait|plaidait|confiait|promettait|insistait|reconnaissait|lâchait|glissait|tranchait|martelait|concluait|répondait|raillait|résumait"
        r"|(?:l['’])?(?:a|avait|ont) (?:"
          r"répété|redit|écrit|posté|juré|certifié|réitéré|signé|martelé|fait valoir|fait savoir|ironisé|jugé|noté"
          r"|reconnu|critiqué|dénoncé|défendu|souhaité|signalé|constaté|évoqué|présenté|exposé|plaidé|informé"
          r"|proposé|appelé"
        r")"
        r"|s['’]enorgueillit|se targue|s['’]est (?:réjouie?|félicitée?|défendue?)"
    ),
    speech=(
        "soulignait expliquait déclarait affirmait estimait ajoutait rappelait précisait disait assurait insistait introduit entame souligné expliqué déclaré affirmé estimé ajouté rappelé précisé assuré insisté écrit écrivait lâchait glissait tranchait martelait concluait répondait raillait résumait"
        " promis persiste raille ironise réjouit juge réplique rétorque argumente abonde soupire sourit"
        " renchérit enchaîne constate rappelle estime annonce indique insiste confirme promet conclut prévient"
        " tempère confie regrette tranche dit déclare explique affirme souligne ajoute précise assure"
        " reconnaît répond lance résume poursuit martèle"
    ),
    pronouns="elle il",
    according=r"[Ss]elon|[Ss]elon les mots de|[Pp]our reprendre les (?:mots|termes) de|[Dd]['’]après|Pour|Intervention de|(?:Entretien|Explications) avec",
    conjunctions="et",
    genitives=("de", "de la Ville de", "de la ville de", "d'", "d’"),
    openings="que quand",
    articles="Le La Les le la les",
    adverbs="qui également a ont",
    passives="été",
    words={
        "plurals.mayors_abroad": "maires",
        "plurals.of_abroad": "de|d['’]",
        "plurals.and": "et", "ties.by_whom": r"(?:[Cc]['’]est ce qu['’](?:a|ont) (?:annoncé|indiqué|expliqué|déclaré|affirmé|confirmé|précisé)(?: \w+di| hier)?|\b(?:annoncée?s?|présentée?s?) par)[ ](?=(?:l['’]|le |la )(?!entreprise|association|société|groupe|agence|ONG)|[A-ZÉ])",
        "subjects.as": "comme",
        "serving.openings": "de",
        "serving.bodies": "airie|ille de",
        "serving.body_before": r",?[ \n]de[ \n]la[ \n](?:[Mm]airie|[Vv]ille)[ \n]de[ \n]",
        "subjects.to": "à|au|aux",
        "offices.also_adjectives": "municipal|municipale",
        "jointly.and": r"\w[ \n]et[ \n][^\W\d_a-z]",
        "jointly.both": r"[ \n]et[ \n]",
        "jointly.ends": r"[ \n]dans[ \n]une?[ \n]",
        "lists.heading_abroad": r"[Qq]uestions à |(?:[Ii]nterventions|[Dd]iscours|[Pp]résentations|[Aa]llocutions?) (?:de |d['’])|(?:[Tt]able[ -]ronde|[Dd]ébat|[Dd]ialogue)(?: \w+){0,3},? (?:avec|réunissant|a réuni) |[Ss]ont intervenue?s |[Oo]nt pris la parole ",
        "belonging.in_the_town": r"(?<!\w)[Dd]ans la (?:commune|ville) d(?:e |[\'’])$",
        "known.says": "dit|explique|déclare|affirme|souligne|ajoute|précise|assure|estime|lance|insiste",
        "turns.myself": r"[Jj]e|[Jj]['’]\w+|moi",
        "turns.no_name": "bleu|info|inter|presse|question|réponse|journal|rédaction",
        "turns.answer": "R(?:éponse)?",
        "turns.of_speech": r"[Jj]e|[Jj]['’]\w+|[Nn]ous|[Vv]ous|[Oo]n|[Nn]otre|[Vv]otre|[Mm]erci|[Bb]onjour",
        "known.sirs": r"Mme",
        "cast.offices": "adjoint|adjointe|ministre|élu|élue|édile|échevin|échevine|conseiller|conseillère|président|présidente|bourgmestre",
        "offices.before": "ancien|ancienne|premier|première",
        "plurals.elided": "celui de|celle de",
        "beside.of_another": r"[ \n](?:de(?:[ \n]la)?|du|des|aux?|à[ \n]la)[ \n]+$",
        "names.field_before": "du|aux?|la",
        "beside.sirs": r"M(?:\.|me)|monsieur|madame",
        "beside.field_of": "de|du|des|à|aux?|en|chargée?", "beside.elided": r"d['’](?!une?\b)",
        "beside.party": r"d['’]opposition|écologiste|socialiste|communiste|centriste|sortante?|déléguée?",
        "candidates.hyphenated": "le la les en sur sous au aux de du",
        "bare.callings": "m. mme monsieur madame", "bare.before": "pour maire mme madame monsieur métropole selon",
        "candidates.city": "ville",
        "cells.called": "ville|commune",
        "joints.links": "es de de-la de-l' du des d' d’ sur sous en les le la lès aux l' l’ a-la",
        "joints.of": "de de-la du des d' d’",
        "joints.and": "et ou",
        "joints.in": "en au aux",
        "lands.adjectives": "FR francais francaise",
        "lands.countries": (
            "GB grande-bretagne|IE irlande|PL pologne|CZ republique tcheque|SK slovaquie|HU hongrie|RO roumanie"
            "|BG bulgarie|GR grece|HR croatie|RS serbie|SI slovenie|LT lituanie|LV lettonie|CY chypre|AL albanie"
            "|BA bosnie|CO colombie|PE perou|EC equateur|BO bolivie|ID indonesie|MY malaisie|TH thailande"
            "|SG singapour|MN mongolie|NZ nouvelle-zelande|EG egypte|TN tunisie|DZ algerie|ET ethiopie"
            "|CM cameroun|TZ tanzanie|SA arabie saoudite|JO jordanie|LB liban|SY syrie|AM armenie"
        ),
        "misspelt.at": "en",
        "parted.words": "émissions neutralité carbone climatique",
        "renown.exonyms": "dunkerque = 3020686|bologne = 3181928|mexico = 3530597|geneve = 2660646|gand = 2797656|venise = 3164603|bale = 2661604|louvain = 2792482|aix-la-chapelle = 3247449|fribourg-en-brisgau = 2925177|mayence = 2874225|coire = 2661169|soleure = 2658564|saint-gall = 2658822|cordoue = 2519240|pampelune = 3114472|tarragone = 3108288|cadix = 2520600|padoue = 3171728|salerne = 3168673|mantoue = 3174051|nicosie = 146268|cantorbery = 2653877|douvres = 2651048|treves = 2821164|ratisbonne = 2849483|anvers = 2803138|genes = 3176219|alexandrie = 361058|damas = 170654",
        "neighbours.families": "de",
        "neighbours.compass": "nord sud est ouest",
        "neighbours.councils": "mairie mairies ville villes communes conseil",
        "ordinary.never": "ce cet cette ces celles celui ceux dans avec sans sous vers chez mais donc elle il ils elles nous vous leur leurs au aux plus tres alors de des du en est et la le les me on par pas pour que sur un une y a entre",
        "ordinary.own": "cela ceci tête pari mission trente terme dire vite bâti peine tire surprise présidente vélo alliance bilan choix appel réserve parole ligne confédération union date seul seule",
        "ordinary.part_of": r"\b(?:[Ll]e|[Dd]u|[Aa]u|[Ll]'|ce) ?(?:quartier|arrondissement|faubourg|hameau) (?:de (?:la )?|du |des |d['’])$",
        "ordinary.credits": r"(?:^|[\s(/|])(?:[Pp]hotos?|PHOTOS?|[Cc]rédits?(?: photos?)?|[Ii]mages?) ?[:©] ?(?:[A-ZÀ-Þ][\w'’-]{1,20} ){1,3}$|\b(?:MM\.|Mmes) (?:[A-ZÀ-Þ][\w'’-]{1,20}(?:, | et )){0,9}$",
        "persons.titles": """
            monsieur mme madame mlle maire ministre depute senateur conseiller conseillere echevin adjoint adjointe
        """,
        "promising.promises": "compte souhaite espère veut vise prévoit promet ambitionne entend sera réduira atteindra",
        "promising.climate": "émissions neutre neutralité carbone zéro objectif climatiquement réduire diminuer",
        "promising.acts": """
            reporte repousse s'engage s'est se n'atteindra ne n'a n'ont n'est maintient confirme vote votera adopte
            adoptera approuve étudie propose compte espère présente lance limitera ramènera recyclera rénovera
            portera passera baissera diminuera divisera émettra consommera utilisera couvrira sortira fermera tient
            tiendra rate manque échoue doit devra avance aura deviendra réduira veulent visent parviendra tenu pris
            mis promis atteint réduit réussi rempli choisi fait perdu obtenu connu
        """,
        "promising.to_come": "era ira dra ura ront",
        "promising.objects": "le la les l'ensemble ses sa leurs de du des d'ici à en dans un pas neutre",
        "promising.helps": "a ne",
        "promising.denied": "ne",
        "promising.helpers": "va se",
        "promising.helped": "réduire devenir",
        "shapes.own": "mairie",
        "shapes.before": "ville metropole",
        "shapes.last_institution": "universite institut",
        "shapes.last_organisation": "aeroport",
        "shapes.last_treaty": "protocole traite accord accords pacte",
        "shapes.last_region": "departement region",
        "shapes.prose_company": "energie sa",
        "shapes.first_institution": "universite",
        "shapes.first_organisation": "ministere eaux aeroport aeroports",
        "shapes.first_company": "banque",
        "shapes.first_treaty": "accords accord",
        "shapes.first_region": "departement etat",
        "shapes.straight_institution": "universite",
        "shapes.straight_organisation": "aeroport",
        "signals.of": "de",
        "signals.led": "le du au un",
        "standings.leads_a_body": "présidente?",
        "sorting.before_articles": "de à dans sur et par pour que",
        "surroundings.settlements": """
            ville villes maire mairie métropole metropole habitants mairesse bourgmestre syndic syndique
            municipalité municipalités exécutif commune communes maires communal échevine échevin adjointe
        """,
        "surroundings.offices": "ville maire mairie",
        "surroundings.governments": "maire mairie mairesse bourgmestre",
        "surroundings.called": "ville", "surroundings.like": "comme", "surroundings.such": "ville commune",
        "surroundings.lands": "aéroport université région département état canton",
        "surroundings.of": "de du d'",
        "surroundings.in": "en vers chez à",
        "surroundings.from": "a de d'",
        "surroundings.acts": """
            veut va vise prévoit promet s'engage sera réduira ambitionne entend souhaite renonce repousse abandonne
            atteint atteindra réduit
        """,
        "surroundings.treaties_before": "accord accords protocole",
    },
)  # fmt: skip
