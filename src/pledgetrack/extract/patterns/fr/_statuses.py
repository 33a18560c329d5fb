"""How French says how an aim stands, in the order in which it is tried."""

from collections.abc import Mapping

from pledgetrack.extract.patterns.fr._words import GOALS, VERBS
from pledgetrack.model.words import ClaimStatus

WORDS: Mapping[str, object] = {
    "statuses": (
        # What is not given up, and what is denied to be.
        (ClaimStatus.PLEDGED, (
            r"\bn(?:e |')(?:\w+ )?(?:renonc|abandonn)\w{1,4} (?:pas|jamais)|\bn'(?:a|ont) (?:pas|jamais) (?:renoncé|abandonné)"
            r"|\b(?:dément|démenti|nie|nié|refusé? de|exclut de)\b[^.;§]{0,60}\b(?:renonc|abandonn)\w+"
        )),
        (
            ClaimStatus.NEGATED,
            (
                r"\b(?:"
                  r"ni [^.;]{2,50} ni [^.;]{2,50} n'ont|il (?:n'est pas (?:vrai|exact)|est faux) que|n'(?:est|sont) pas (?:encore )?engagée?s?|(?:n'a|n'ont)(?: encore)? (?:donné|arrêté) aucune"
                  r"|n'(?:a|ont|avons|avait|aurons) (?:(?:pas|jamais|encore|aucun[e]?) ){1,2}(?:"
                    r"(?:d'|de |fixé |pris |adopté |promis |voté ){0,2}"
                    rf"(?:{GOALS}|fixé|pris|adopté|promis|voté|engagé|date|de)"
                  r")"
                  r"|n'ont pas|ne (?:s'est|se sont|s'engage|fixe|prévoit|vise) (?:pas|jamais|aucun)"
                  rf"|ne dispose d'aucun|aucun[e]? (?:{GOALS}|date)"
                  r"|(?:a|ont|avait|avaient) (?:rejeté|refusé|écarté|exclu)|(?:a|ont) été (?:[a-zà-ÿ]+ )?(?:rejetée?s?|refusée?s?|balayée?s?)\b|refuse|rejette|dément|exclut"
                  r"|pas d'(?:objectif|engagement|échéance)|sans objectif|(?:a|ont) voté contre"
                  r"|s'(?:est|sont) opposée?s? |s'oppose(?:nt)? à"
                r")"
            )
        ),
        (
            ClaimStatus.ABANDONED,
            (
                r"\b(?:"
                  r"jette l\'éponge|l'abandon (?:de l'objectif|de la cible|du cap)|(?:met(?:tent)?|fait) une croix sur|revient sur s(?:a|on)|tourne le dos à|ne (?:tient|vaut) plus"
                  r"|n'est plus (?:valable|d'actualité)|caduc"
                  r"|(?:a )?abandonn(?:e|é|ée|ent)(?!"
                    r" (?:le |les |l'usage |progressivement )*(?:charbon|énergies? fossiles?|fioul|combustibles|chauffage|chaudières|gaz\b)"
                  r")"
                  r"|(?:a )?renonc(?:e|é|ent)(?! (?:au |aux )*(?:charbon|énergies fossiles|fioul))"
                  r"|(?:a )?(?:retir|annul|supprim|enterr|abrog)(?:e|é|ée|ent) (?:son|sa|l'|le|la)"
                  r"|retir(?:e|é|ée) (?:du|de son|de sa) (?:plan|programme|feuille de route)"
                  r"|ne "
                  r"(?:vise|prévoit|veut|compte|poursuit|sera(?! plus (?:chauff|aliment|utilis|brûl))|maintient) plus"
                  r"|révoqu\w{1,4}|fait marche arrière|tire un trait"
                r")\b"
            )
        ),
        (
            ClaimStatus.MISSED,
            (
                r"\b(?:"
                  r"ne ser(?:a|ont) (?:pas|jamais) (?:atteint|tenu|respecté)\w{0,2}"
                  r"|ne sera pas (?=(?:climatiquement )?(?:neutre|carboneutre))|n'atteindr\w{1,3} pas"
                  r"|n'(?:est|était|sont) pas (?:parvenue?s? à|en mesure)|n'(?:a|ont) pas (?:réussi|su|pu)"
                  r"|n'(?:a|ont) pas (?:été )?(?:atteint|tenu|respecté|rempli|honoré)"
                  r"|ne (?:tiendr|respecter|parviendr|réussir|pourr)\w{1,3} pas"
                  r"|(?:a |sera )?manqu(?:é|ée|era|e|er)\b|hors (?:d'atteinte|de portée)"
                  r"|ne cro(?:it|ient|yons) plus à|(?:est|sont) restée?s? (?:bien |très )?en deçà|échou\w{1,4}"
                  r"|raté\w{0,2}|inatteignable|loin (?:du compte|de (?:l'|son )objectif)"
                r")"
            )
        ),
        (
            ClaimStatus.ACHIEVED,
            (
                r"\b(?:"
                  r"(?:a|ont) (?:déjà |ainsi )?"
                  r"(?:atteint|réduit|rempli|tenu|réussi|dépassé|respecté|baissé|diminué|abaissé|divisé|reculé|chuté)"
                  r"|est (?:déjà|désormais) (?:climatiquement )?(?:neutre|alimenté)|a été atteint\w{0,1}|est déjà|(?:est|sont) parvenue?s? à"
                  r"|depuis (?:le \d{1,2}|cette|l'an|l'été|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)\b(?![^.;]{0,120}(?: vise| veut|:[^.;]{0,80}\ben 20|ra\b))[^.;:§¤]{0,110}? (?:est|sont|achète|utilise|consomme|fonctionne|roule)(?:nt)?\b"
                  r"|(?:achète|utilise|consomme|s'approvisionne)(?:nt)? déjà|sont déjà|fonctionne déjà|en avance sur"
                r")\b"
            )
        ),
        (ClaimStatus.ADOPTED, r"\b(?:adopt|vot|approuv)ée?s?[^.;]{0,30}\b(?:définitivement|(?:seconde|deuxième) lecture)"),
        (
            ClaimStatus.PROPOSED,
            (
                r"\b(?:"
                  r"propos(?:e|ent|ons)(?! de faire)|a proposé|proposition"
                  r"|projet de (?:loi|plan|délibération|règlement|budget)|étudie(?:nt)?|envisage(?:nt)?"
                  r"|débat(?:tra)?\b|soumettra (?:au vote|aux voix)|sera (?:soumis\w*|votée?|débattu\w*|examinée?)"
                  r"|se prononcer\w{0,4}|voter? (?:sur|concernant)|réfléchit|votera|voteront|consultation|avant-projet"
                  r"|soumis(?:e|es)? (?:au vote|aux voix)|examine(?:nt|ra)?"
                  r"|(?<!approuve la )(?<!adopte la )(?<!accepte la )(?<!adopté la )(?<!approuvé la )motion(?! (?:adoptée|votée|approuvée))"
                  r"|pourrait adopter|plancher|à l'étude"
                r")\b"
            )
        ),
        (
            ClaimStatus.IN_LAW,
            (
                r"\b(?:"
                  r"promulgu\w{1,3}|loi(?! (?:européenne|nationale|fédérale|climat|énergie))|législation|arrêté"
                  r"|règlement|ordonnance|décret|juridiquement|inscrite? dans la loi|légalement|constitution"
                r")\b"
            )
        ),
        (
            ClaimStatus.ADOPTED,
            (
                r"\b(?:"
                  r"(?:a|ont) donné (?:\w+ )?(?:son |leur )?feu vert|valid(?:e|é|ée|ent)(?= )|a voté|ont voté|voté|(?<!le )(?<!un )(?<!ce )(?<!au )(?<!du )vote(?= (?:la |le |l'|une? |son |sa |pour ))"
                  r"|votée|adopt(?:e|é|ée|ent|ion)|approuv(?:e|é|ée)|délibération|résolution|à l'unanimité"
                  r"|entérin(?:e|é|ée)|(?:a|ont) résolu|a décidé|acté|budget voté"
                  r"|en (?:adoptant|votant|approuvant)|accept(?:e|é|ée|ent) (?:la motion|l'objectif|l'initiative|l[ae] (?:nouveau |nouvelle )?(?:plan|stratégie|règlement)|dans les urnes)|dans les urnes|plébiscité"
                  r"|a ratifié|(?:l'a |est |a )inscrite? dans son plan|s'est prononcée? (?:pour|en faveur)"
                  r"|le plan (?:climat |municipal )?(?:fixe|prévoit|retient)"
                r")\b"
            )
        ),
        (ClaimStatus.PLEDGED, rf"\b(?:{VERBS}|{GOALS})\b"),
    ),
}  # fmt: skip
