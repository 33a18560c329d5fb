"""How French ties an aim to somebody."""

from collections.abc import Mapping

from pledgetrack.extract.patterns.fr._heads import HEADS, OPENERS
from pledgetrack.extract.patterns.fr._words import VERBS

# What stands or falls with a vote, by what it may be called further, and how it was voted.
_PAPER = r"(?:plan|objectif|cible|stratégie|motion|proposition|feuille de route|délibération|document|déclaration|engagement|texte)"
_ITS = r"(?: (?:climat|communal|municipal|local|climatique|d'action|air|énergie|pour le climat|énergie-climat)){0,3}"
_END = r"(?=[.,;:)\"]|$| (?:à|par|en|hier|lundi|mardi|mercredi|jeudi|vendredi|avec|et|qui|ce|cette|lors|au cours|après|le \d)\b)"
_HOW = r"(?:(?:hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|soir|à l'unanimité|définitivement|officiellement|largement|à une large majorité) ){0,2}"

WORDS: Mapping[str, object] = {
    "land_label": r"\W{0,4}(?:pays|région|province|département)\W{1,3}$",
    "boundary": (
        r"; | contrairement à | à la différence de |[,.!?]\" | tandis que | alors que | mais(?! en)| bien que "
        r"| quoique | en revanche "
    ),
    "oblique": (
        r"(?:"
          r"(?:"
            r"\b(?:"
              r"à|en|au|aux|avec|depuis|vers|contre|entre|près de|par|selon|de|du|des|comme|chez|dans|sur|pour|sous"
              r"|qui (?:dessert|relie|alimente|chauffe|traverse|fournit|exploite)|à l'instar de|à la différence de|aux côtés de|après|rejoint|rejoignant|basée? à|située? à|installée? à"
            r"|(?:regroupe|rassemble|associe|accompagne|comprend|réunit|soutient|regroupent|rassemblent|associent|réunissent)"
            r")"
            r"|\bd'"
            # "Nancy et Metz veulent": two that act together, whatever the first is.
            r"|^\W{0,3}[\w'-]{2,20} et"
          r")(?: (?:la|le|les|ville de|la ville de|l'|toute|tout|campagne|réseau(?: [a-zà-ÿ]+)?(?: de villes)?|coalition|programme|projet)| l'(?:initiative|alliance))* ?"
        r")$"
    ),
    "linking": (
        r"(?:"
          r"\b(?:"
            r"maires?|mairie|mairesse|conseil|conseil municipal|conseil communal|villes?|capitale|communes?"
            r"|municipalité|métropole|élus|conseillers|bourgmestre|exécutif|autorités|habitants|collectivité"
            r"|territoire|tour"
          r")(?:,? (?!adopté|annoncé|signé|pris|voté|présenté|réuni)[a-zà-ÿ'.-]+){0,4}?,? (?:de|d'|pour|du)"
          r"(?: la ville de| la| l')? ?"
          r"|\b(?:"
            r"objectifs?|cible|engagement|plan|stratégie|feuille de route|émissions|bus|bâtiments|flotte"
            r"|consommation"
          r")(?:,? (?!adopté|annoncé|signé|pris|voté|présenté)[a-zà-ÿ'.-]+){0,4}?,? (?:de|d'|pour|du)"
          r"(?: la ville de| la| l')? ?"
        r")$"
    ),
    "of": r",? (?:de|d'|à|du|pour) ?(?:la ville de |la |l')?",
    "likewise": r", (?:tout comme|de même que) (?:la ville de )?",
    "counted": r"\bf(?:ont|ait|aisant) (?:aussi |également )?partie $",
    "behind": (
        r"[ ,:(]*(?:(?:§|20\d\d|d'ici|à|en|avant|,|émissions) ?)*(?:de|à|pour|du) (?:la ville de |la )?"
        r"|,?(?: (?:d'ici(?: à)?|en|avant) 20\d\d)?[,:]? (?:est|sera|tel est|c'est) (?:le |la |l'|un )(?:grand )?(?:défi|objectif|cible|engagement|ambition|pari)"
        r"(?: (?:de |d')(?:la ville de )?| que s'(?:est|était) (?:fixé|donné|lancé|imposé)e? (?:la ville de |la mairie de )?)"
        r"|(?: (?:d'ici(?: à)?|en|avant) (?:§+|20\d\d))? a été (?:signé|pris|adopté)e? par (?:la ville de )?"
        r"|,? (?:"
          r"promet|annonce|selon|affirme|vise|a promis|reconnaît|admet|indique|assure|constate|explique|précise"
          r"|rappelle"
        r") (?:la ville de |la mairie de )?"
    ),
    "listing": r",? ?(?:et (?:de |d')?|ou |ni |, |ainsi que )?(?:la ville de )?|, ",
    "beside": r"[ ,:(|-]*(?:(?:en|d'ici|d'ici à|avant|pour|à|dès|seulement|en revanche|quant à elle|elle|vise|veut|mise sur|table sur) )*",
    "by_share": r"(?: (?:veut|vise|prévoit|entend)(?: (?:de )?(?:les )?(?:réduire|baisser))?)?(?: les siennes)?,? (?:de |d'au moins |une baisse de )(?=¤)",
    "next_in_turn": r"(?:[,;]| et| tandis que| alors que| mais)(?: et)? (?:la ville de |celle de )?$",
    "respectively": r"\brespectivement\b",
    "predicate": (
        r"(?:, [^,;.]{2,50},| (?:basée?|installée?|établie?) à [^\W\d]{3,20}(?: [^\W\d]{3,20})?)? "
        rf"(?:{VERBS})\b"
    ),
    "plain_openings": (
        r"(?:"
          rf"{OPENERS}|{HEADS}|"
          r"(?:l|d|c|s|n|qu)'[\w-]+|(?:le )?(?:pcaet|paedc?|pcet)|la|le|l|les|un|une|des|selon|en|pour|avec|par|ce|cette|ces|son|sa|ses|notre|nos"
          r"|si|non|hier|aujourd'hui|plus|tous|toutes|toute|tout|émissions|objectifs?|atteindre|réduire|elle|il"
          r"|nous|on|dans|à|d'ici|je|vous|ils|elles|mais|et|ainsi|entre|après|avant|désormais|demain|renouvelables"
          r"|carbone|co2|neutralité|climat|cible|plan|baisser|porter|ensuite|aussi|toutefois|cependant|pourtant"
          r"|seul|seule|lors|depuis|quand|comme|parmi|pendant|grâce|malgré|bientôt|encore|chaque|autre|alors|sans"
          r"|(?:le|la|les|ce|cette|son|sa|l') ?(?:nouve(?:au|lle) )?"
          r"(?:plan|stratégie|feuille de route|programme|contrat|délibération|objectif)\b.{0,60}"
          r"|nouveau|nouvelle|sous|finalement|d'abord|enfin|puis|ici|cela|ceci"
        r")"
    ),
    "ratifies": (
        r"\b(?:c'est ce qu|ainsi en a|ainsi l)'?(?:a|ont|en a)? ?(?:décidé|voté|adopté|acté|entériné)"
        r"|\b(?:le conseil(?: municipal| communal)?|les élus) (?:l'a|l'ont) (?:voté|adopté|décidé|acté|entériné|validé)e?\b"
        rf"|\b(?:a|ont) {_HOW}(?:adopté|approuvé|voté|entériné|ratifié|validé|accepté) {_HOW}(?:le|la|ce|cette|cet|l') ?{_PAPER}{_ITS}{_END}"
        rf"|\b(?:le |la |ce |cette |cet |l'){_PAPER}{_ITS} (?:a été|ont été|avait été|vient d'être) {_HOW}"
        r"(?:adopté|approuvé|voté|entériné|validé|accepté)e?\b"
        rf"|\b(?:le |la |ce |cette |cet |l'){_PAPER}{_ITS}(?:, {_HOW}(?:adopté|approuvé|voté|entériné|validé)e?\b"
        r"| a (?:reçu|obtenu) (?:le feu vert|l'aval|l'approbation)\b)"
    ),
    # "La stratégie de Velmo vise à": whose plan it is, if no list knows the name.
    "office_of": (
        r"^\W{0,3}(?:La|Le|Cette|Ce) (?:nouve(?:au|lle) )?(?:stratégie|plan|feuille de route|programme)(?: [a-zà-ÿ-]{4,12})? (?:de |d['’]|du )"
        r"(?!Action|Climat|Transition|Neutral|[EÉ]nerg|Mobilit|Développ|Adapta|Atténua|Ville|Mairie|Municip|Décarb|Rénov|Commune|Conseil|Déplac|Protection|Relance|Gouvern|[EÉ]tat)"
        r"([A-ZÀ-Þ][\w&.-]{1,25}(?: [A-ZÀ-Þ][\w&.-]{1,25}){0,2})(?= (?:vise|veut|prévoit|s'engage|entend|fixe|ambitionne|comprend|table|sera|passe par)\b)"
    ),
    "capital_of": r"\b(?:la |, )capitale (?:de la |de l'|du |des |de |d')$",
    "relative_clause": r", qui ",
    "in_aside": (
        r", (?:qui|dont|laquelle|lequel) [^,;.]{1,120},"
        r"(?= (?:veut|vise|sera|s'engage|s'est|entend|prévoit|ambitionne|a |compte|souhaite|promet|ne |espère))"
    ),
    "aside": (
        r", (?:qui|que|dont|si|pourvu|à condition|où|qui a pour|basée?|située?|capitale|chef-lieu|siège|voisine?) [^;.,]{2,100},"
        r"(?= [a-zà-ÿ])"
    ),
    "one_of": (
        r"\b(?:l'une des|l'un des|une des|parmi|comme|à l'instar|avec|aux côtés|réseau|groupe) "
        r"(?:de |des |les |d'autres |pas mal )?(?:[\w'-]+ ){0,2}$"
        r"|\bcomme (?:[\w-]+ ){0,2}d'$"
    ),
    "belonging": (
        r"(?:\b(?:l'|(?:le|la|les|une?|des) )(?:(?:nouve(?:au|lle|aux)|premi(?:er|ère)|propre) )?|^\W{0,3}(?=[a-zà-ÿ-]{3,20} (?:de |du |d')))(?P<head>[a-zà-ÿ-]{3,20})"
        r"(?: [a-zà-ÿ'-]{2,15}){0,3} (?:de |du |d')$"
    ),
    # "A signé un accord avec Velmo, qui veut", mais "le Plan d'Action pour le Climat, qui vise".
    "unlisted": (
        r"\b(?:de |avec |par |pour |chez |à |d['’])"
        r"(?P<name>(?!Action|Climat|Transition|Neutral|[EÉ]nerg|Mobilit|Développ|Adapta|Atténua|Ville|Mairie|Municip|Décarb|Rénov|Commune|Conseil|Déplac|Protection|Relance|Gouvern|[EÉ]tat|Urgence|Maires|Union|Territo)[A-ZÀ-Þ][\w&.-]{1,30}(?: (?!Action|Climat|Transition|Neutral|[EÉ]nerg|Mobilit|Développ|Adapta|Atténua|Ville|Mairie|Municip|Décarb|Rénov|Commune|Conseil|Déplac|Protection|Relance|Gouvern|[EÉ]tat|Urgence|Maires|Union|Territo)[A-ZÀ-Þ][\w&.-]{1,30})?)"
        r", (?:qui|dont) "
    ),
    # "Réunis à Rennes, les industriels veulent"
    "stranger": (
        r"\W{0,4}(?:(?:à|dans|lors|réunie?s?|avec|en|de|depuis) [^.;,§¤]{2,70}, )?(?P<who>(?:l'|(?:l[ae]s?|une?|des|cet?) )(?:jeune )?"
        r"(?P<head>(?!ancien\w* (?:maire|bourg)|(?:candidat|dé(?:cis|march)|mesure|disposit|texte|but|volont|chart|conven|transit|année))[a-zà-ÿ-]{4,25}))"
        r"(?:,? [\w'’()-]{1,20}){0,7},? (?:s'e[ns]|se [fd]|veu|souhait|enten|compt|esp|ambition|prom|aspir|rêv|projett|cherch|vise|affi|dit v|fait le|met|(?:a|ont) (?:prom|annonc|décid|pour|l'|vot|adopt|fix|pris))"
    ),
    "partners": r"\b(?:partenaires|signataires|entreprises|organisations|institutions|participants|parties prenantes)\b",
    "apart": r"\ba\b",
    "own_aim": r" à (?:les |la |le )?[a-zà-ÿ]{3,15}(?:er|ir|re)\b",
    "shifted": (
        r"\b(?:avanc|report|repouss|retard)\w{1,4} de (?P<n>dix|vingt|cinq|quinze|\d{1,2}) ans,? "
        r"(?:[^.;§]{0,60}?,? )?(?:à|en|jusqu'en) (?=§)"
    ),
    "shifted_back": r"\b(?:report|repouss|retard)",
    "formerly": (
        r"\b(?:(?:objectif|cible|échéance|date|engagement) (?:précédente?|initiale?|ancienne?|antérieure?|d'origine)"
        r"|(?:ancien|ancienne|précédent|précédente) (?:objectif|cible|échéance|date|engagement))\b[^.;,§¤]{0,40}? (?=§)"
        r"|\b(?:jusqu'ici|jusqu'à présent|jusque-là|jusqu'alors|auparavant|initialement|à l'origine)\b"
        r"(?=[^.;]{0,110}\b(?:objectif|cible|échéance|date|prévue?|fixée?|visait|prévoyait)\b)[^.;§¤]{0,70}? (?=§)"
    ),
    "than_before": (
        r"\b(?P<n>\d{1,2}(?= ans)|[a-z-]{3,12}(?= ans))(?: ans)? (?:plus tôt|avant|(?P<later>plus tard|après)) (?:"
        r"(?:que |qu')(?:initialement )?(?:prévu|annoncé|promis|ce qui était prévu)\b(?! par)"
        r"|(?:que )?(?:l'objectif|la cible|la date|l'échéance|le plan) (?:précédente?|initiale?|d'origine|fixée? auparavant)\b)"
    ),
}  # fmt: skip
