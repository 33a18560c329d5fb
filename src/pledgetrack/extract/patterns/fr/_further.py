"""How French says what is said further of an aim: in papers and lists, of results, of others' aims."""

from collections.abc import Mapping

_AIMS = (
    r"(?:veut|veulent|vise(?:nt)?|souhaite(?:nt)?|entend(?:ent)?|ambitionne(?:nt)?|compte(?:nt)?|espère(?:nt)?"
    r"|aspire(?:nt)?)"
)

WORDS: Mapping[str, object] = {
    # "- Transport: 40 %", "2030: -40 %": nothing but a share, with what it is of or its year.
    "bare_item": (
        r"[-*•‣▪●–·\s]{0,12}(?:(?:(?:d'ici(?: à)?|en|pour|à l'horizon|horizon) )?(?P<due>20[2-9]\d) ?[:–-]? ?|(?P<of>[a-zà-ÿ][a-zà-ÿ ,&/()'-]{2,40}?) ?[:–-]? ?)?"
        r"(?P<share>[-−–]? ?\d{1,3}(?:[.,]\d)? ?(?:%|pour ?cent))"
        r"(?: (?:dans|pour|des?|du|sur) (?:l[ae]s? |l'|secteur )?(?P<behind>[a-zà-ÿ][a-zà-ÿ ,&/'-]{2,40}))?[.;,]?"
    ),
    # Over a list of shares: that they are cuts of emissions.
    "cuts_head": (
        r"\b(?<!à la )(?:réductions?|baisses?|diminutions?) (?:de |des |d')(?:ses |nos |leurs |l[ae]s? |[a-zà-ÿ]+ de ){0,2}"
        r"(?:émissions?|gaz|ges|co2)\b"
        r"|\b(?:réduire|diminuer|baisser|abaisser|réduira) (?:de |les |ses |nos |leurs |[a-zà-ÿ]+ de ){0,3}(?:émissions|gaz|ges|co2)\b"
        r"|\b(?:objectifs|cibles) (?:d'émissions?|de réduction|d'atténuation)\b"
    ),
    "a_cut": "réduction des émissions",
    "by_sector": r"\bsecteur|\bsectoriel",
    "column_head": r"\W{0,4}(?:(?:objectifs?|cibles?|horizon|à l'horizon|d'ici|pour|année) ){0,3}(20[2-9]\d)(?: \(?(?:objectifs?|cibles?)\)?)?\W{0,4}",
    "fall_head": (
        r"(?P<fall>(?:(?:objectifs?|cibles?) de )?(?:réduction|baisse|diminution)(?: des émissions)?(?: de (?:co2|ges))?(?: (?:visée|cible|\(%\)|en %)){0,2})"
        r"(?:,? (?:en |d'ici |à l'horizon )?(?P<year>20(?:2[5-9]|[3-9]\d)))?"
    ),
    "base_head": r"\bannée (?:de )?(?:base|référence)\b[^\d|]{0,12}((?:19|20)\d\d)?|\bémissions (?:en |de )?((?:19|20)[01]\d)\b",
    "own_paper": (
        r"\b(?:plans?|stratégie|programme|feuille de route|contrat|accord|engagements?|objectifs?|cibles?|cadre"
        r"|politique|priorités|schéma|pcaet|budget climat)\b"
    ),
    "headline": (
        r" (?:veut|va|vise|s'engage|adopte|a|est|sera|se|lance|dévoile|présente|annonce|déclare|approuve|vote|accélère"
        r"|affine|affiche|prévoit|promet|réduit|tient|reporte|renonce|mise|passe|entend|souhaite|devient|dit|fixe"
        r"|planche|muscle|révise|valide|signe|avance|rejoint)\b"
    ),
    "becoming": (
        rf"\b{_AIMS}(?: à| de)? (?:être|devenir|atteindre|parvenir à)(?: (?!en\b|dans\b|pour\b)[\w'-]+){{0,4}} ?$"
        r"|\b(?:objectif|ambition|but|engagement|promesse|volonté|intention) (?:(?:est|reste|était) )?"
        r"(?:de |d'|à )(?:devenir|être|atteindre|parvenir à|une |la )(?:[\w'-]+ ){0,3}$"
        r"|\bvise(?:nt)? (?:désormais )?(?:la |une |le )$"
    ),
    "attained": (
        r"\b(?:est|sont) déjà (?:[\w'-]+ ){0,2}$|\b(?:a|ont) (?:déjà )?(?:atteint|obtenu) (?:la )?$"
    ),
    "binding": (
        r", (?:(?:qui|et|mais|elle|il|la (?:ville|municipalité|commune|métropole)|le (?:conseil|maire)) ){1,2}"
        r"(?:(?!ne\b|n'|pourrai|devrai)[\w'-]+ ){0,3}?"
        rf"(?:{_AIMS}|s'engage|s'est (?:fixé|engagé|donné)e?|prévoit|a (?:promis|adopté|voté|fixé))\b"
    ),
    "part_of": (
        r"\b(?:parts?|pourcentage|proportion) (?:des? |du |d')(?:[\w'-]+ ){0,4}$"
        r"|{amount} (?:des? |du |d')(?:(?!énerg|électr|émiss|rédu|gaz\b|co2|et\b|ses ém|consomm)[\w'-]+ ){1,8}$"
    ),
    "yearly": r" ?(?:(?:de réduction|de moins) )?(?:par an|chaque année|annuelle?s?|annuellement)\b",
    "given_up_behind": (
        r"[^.;]{0,40},? (?:mais|avant)(?: (?:depuis|ensuite|elle|il|on|y|en|la|le|ville|conseil|mairie|municipalité|maire|municipal|commune|§{4})){0,6} (?:a abandonné|abandonne|a renoncé à|renonce à|d'abandonner|de renoncer à) "
        r"(?:cet|cette|l'|la|son|sa) ?(?:objectif|cible|engagement|promesse|échéance)\b"
    ),
    "told_now": r"[^,;]{0,30}\b(?:aujourd'hui|actuellement|l'an dernier),? (?:et|mais)\b",
    "foreseen": r"[^.;,¤]{0,40}? (?:est|sont|serait|seraient) (?:estimée?s?|projetée?s?|possibles?|envisageables?)\b",
    # Of another act than the aim before: "bis 2035 klimaneutral sein und bis 2025 alle Busse elektrifizieren".
    "another_act": r"\b(?:plant|constru|interdi|install|rénov|remplac|électrifi|bann|achet|ferm|doubl)(?:er|era|ir|ira|ire|ra|re|ant)\b",
    "another": (
        r"\b(?:objectifs?|cibles?|échéances?)(?: [\w'§-]+)? (?:national\w*|européen\w*|fédéra\w*|cantona\w*"
        r"|régiona\w*|de (?:l'état|l'union|l'europe|la confédération|la france)|du (?:pays|gouvernement|canton))\b"
    ),
    "growing": (
        r"\b(?:augment\w+|accro\w+|doubl\w+|port(?:er|era)|part de|pourcentage de)\b"
        r"(?![^.;]{0,80}\b(?:rédui|baiss|diminu))"
    ),
    "doubtful": r"\b(?:ne (?:sera|seront) pas (?:atteint|tenu)\w*|n'atteindr\w+ pas|manqu\w+|peu probable)\b",
    "level_head": (
        r"\b(?:national\w*|européen\w*|fédéra\w*|cantona\w*|régiona\w*|internationa\w*|mondia\w*|l'état|la région)\b"
    ),
    "some_say": (
        r"\W{0,9}(?:la moitié|un (?:tiers|quart|cinquième)|la plupart|certains|plusieurs|\d{1,3} ?%)"
        r"(?: des? [a-zà-ÿ' -]{3,40})? (?:veulent|veut|ont|a|prévoient|pensent|espèrent|disent|estiment)\b"
    ),
    "progress": r" de (?:son|leur|notre|cet|l'|ses|leurs) ?(?:objectifs?|cibles?|engagements?)\b",
    "has_goal": (
        r"\b(?:atteindre|vers|tenir|respecter|rapprocher de) (?:son|leur|notre|ses) (?:objectifs?|engagements?) "
        r"(?:de |d')(?:la |une )?(?:atteindre |devenir |être )?$"
    ),
    "met_behind": r"[ ,)]{0,3}(?:- |: |\(|, )(?:objectif )?(?:déjà )?(?:atteint|réalisé|tenu)e?s?\b",
    "event_in": (
        r"\b(?:signée?|sommets?|conférences?|congrès|forums?|réunions?|rencontres?|réunis?|cop ?\d\d|présentée?|siège|tenue?)"
        r"(?: (?:le|la|dernier|en|du|de|tenu|[\w-]+di)){0,4} (?:à|au) $"
    ),
    "exemplary": r"(?: (?:françai|europé|suiss|belg|québécoi|wallon|canadien|région)[a-zé]{1,6})?,? (?:comme|telles? que|dont|notamment|parmi lesquelles|à l'instar de) (?:la ville de |celle de )?",
    "enumerates": r"(?::| -| sont) $",
    "city_groups": r"\b(?:membres?|signataire|chaque (?:ville|commune|métropole|municipalité)|villes|communes|municipalités|métropoles|signataires|capitales|collectivités|maires)\b",
    "members": (
        r"\W{0,3}parmi (?:les|ces) (?:villes|communes|municipalités|signataires)(?: [\w'-]+){0,4} "
        r"(?:figurent|on (?:trouve|compte)|se trouvent) (?:notamment )?"
        r"|\W{0,3}(?:ce sont|il s'agit de|les (?:\w+ )?(?:villes|communes|signataires)(?: (?:participantes|signataires|concernées|qui [^.;:]{3,60}?))? sont"
        r"|parmi (?:elles|eux|les signataires),? (?:figurent|on (?:trouve|compte))|(?:on y (?:trouve|compte)|y figurent)"
        r"|(?:elle|la déclaration|la charte|l'engagement|le pacte) a été (?:signée?|adoptée?) par|(?:signataires|participantes|villes(?: signataires| participantes)?)(?= ?: ))"
        r"(?: notamment)?(?: les (?:villes|maires) de)?\b"
    ),
    "members_behind": (
        r" (?:en )?font (?:aussi |également )?partie(?: des (?:villes )?signataires)?(?=[.;]|$)"
        r"| (?:ont (?:signé|rejoint)|se sont joint\w{1,3} à)(?: (?:la|le|cette|ce|l')? ?(?:déclaration|charte|engagement|pacte|initiative|texte))?(?=[.;]|$)"
    ),
    "signed": r"\bsign(?:é|ée|és|ées|ataires?|ent)\b|\b(?:ont|a) rejoint\b",
    "trading": (
        r"\b(?:actionnaires?|chiffre d'affaires|filiales?|chaîne de valeur|scope [123]|pdg|assureurs?|sarl)\b"
    ),
    "no_city": r" (?:appartient|emploie|fabrique|vend|produit|exploite|brasse)\b",
}  # fmt: skip
