"""How French says when an aim is to be reached, and against which year it is measured."""

from collections.abc import Mapping

from pledgetrack.extract.patterns.fr._words import MONTHS

WORDS: Mapping[str, object] = {
    "before_target": (
        r"(?:"
          r"\b(?:"
            r"de|(?:au |en |à la )?(?:début|milieu|fin) (?:de )?(?:l'année )?|vis(?:e|ent|ait|era)(?: respectivement)?|respectivement|d'ici(?: à| la fin de| à la fin de| fin)?|en(?= ?$| l'an)"
            r"|avant|à l'horizon|(?:à )?horizon|pour|au plus tard (?:en|d'ici|fin|le)|jusqu'en|jusqu'à|vers|à (?:partir|compter) de|dès"
            r"|fin|au cours de|à|entre(?: (?:19|20)\d\d et)?|de (?:19|20)\d\d à|reste(?: fixé à)?|demeure|à (?:l')?échéance|sur la période(?: (?:19|20)\d\d ?-)?"
            r"|objectifs?|cibles?|(?:échéance|date|année),"
          rf")(?: (?:l'an|l'année|l'horizon|{MONTHS}|fin|à|2e|en|de|au|le|\d\d?(?:er)?|la fin de l'année|la fin de|la fin))* ?"
        r")"
    ),
    "before_weak": r"(?:\b(?:en|de|année|objectifs?|plan|cible|vision|désormais|vise|visera) |[(:,|] ?|  +|- )",
    "before_base": (
        r"\b(?:"
          r"par rapport (?:à|au|aux)|comparé(?:e|es|s)? (?:à|avec|au|aux)|en comparaison (?:de|avec)"
          r"|comparativement (?:à|au)|relativement à|sur la base de|base|(?<!vigueur )(?<!membre )depuis|de|au niveau de|aux niveaux de"
          r"|sous (?:le niveau de|son niveau de|les niveaux de)|en dessous (?:de|du)|vis-à-vis de|(?:moins|moindres?|inférieure?s?|basses?|moitié|tiers|quart)\b[^.;§]{0,40} qu'en|entre"
          r"|du niveau de|du|prenant|année de référence:?|\(référence:?|référence|avec"
        r")(?:"
          r" (?:"
            r"l'année|l'an|aux? niveaux? de|au|aux|niveaux?|celui de|ceux de|celles de|émissions|de|en"
            r"|son niveau de|leur niveau de|référence|comme|base"
          r")"
        r")* ?"
    ),
    "before_date": (
        r"\b(?:"
          rf"{MONTHS}|depuis|(?:adopt|vot|sign|lanc|abandonn|annonc|fix|présent|approuv|engag|valid)ée?s?,? en"
          r"|prise? en|promise? en"
          r"|(?:plan|loi|stratégie|conseil|sommet|accord|conférence|déclaration|délibération|résolution|cop ?\d{0,2}|pacte|budget|élections?"
          r"|printemps|été|automne|hiver|document|contrat|programme)(?: [a-zà-ÿ-]{4,12})? de(?: l'(?:an|année))?"
        r") "
    ),
    "after_base": r",? (?:comme (?:année )?(?:de )?(?:référence|base)|\(année de référence\))",
    "after_target": r",? (?:(?:est|sera|reste) (?:l'|la |son )(?:année|date|horizon|échéance)\b(?! de r)|comme horizon|climatiquement neutre|neutre en carbone)",
    "relative": (
        ("mid-century", (
            r"\b(?:d'ici )?(?:au |le |du |à la )?(?:milieu|moitié) d(?:u|e ce) siècle\b"
            r"|\bà la mi-siècle\b"
        )),
        ("decade", r"\b(?:(?:d'ici |avant |à )?(?:la )?fin de (?:la|cette) décennie)\b"),
        ("within", (
            r"\b(?:dans|en|d'ici|sous)(?: les)? (?P<n>\d{1,2}|cinq|dix|quinze|vingt|vingt-cinq|trente) "
            r"(?:prochaines )?ans\b"
        )),
        ("within", (
            r"\b(?:dans|d'ici|au cours des?)(?: les)? (?P<n>\d{1,2}|cinq|dix|quinze|vingt|trente) prochaines "
            r"années\b"
        )),
    ),
    "whole": {"deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "dix": 10, "quinze": 15, "vingt": 20, "vingt-cinq": 25, "trente": 30},
    "decade": (
        r"\b(?:dans|d'ici|avant|pendant|durant|vers|à partir de|au cours d)(?:es)?"
        r"(?: (?:à |au |le |la |du )?(?:(?P<early>début)|(?P<mid>milieu)|(?P<end>fin)))?(?: des| les)? années "
        r"(?P<decade>20\d0)\b"
    ),
    "named_for": r"(?:,? (?:est|sera|reste)?,? ?(?:l'|la |le |son )(?:année|date|horizon|échéance)(?: (?!de référence)[\w'à-ÿ]+){0,9} (?:pour|de|où)(?: atteindre| être| devenir)? ?(?:la |l'|une ville )?| comme (?:horizon|date|objectif|cible|échéance)(?: [a-zà-ÿ]+){0,2} (?:pour|de)(?: atteindre)?(?: la| l')? ?)",
    "was": r"\b(?:était|étaient|provenait|provenaient|venait|représentait|représentaient|a représenté|fut)\b",
    "then": (
        r"\b(?:(?:d'ici|avant|pour|à) |(?=cette année-là\b))(?P<year>là|cette (?:date|échéance|année)(?:-là)?|la même (?:date|échéance))\b"
        r"|\b(?:y parvenir|y arriver) (?P<n>dix|vingt|cinq|quinze|\d{1,2}) ans (?:plus tôt|(?P<later>plus tard))\b"
        r"(?! que)"
    ),
    "held_on": (
        r"\b(?:est|sont|fonctionnent?|roulent?)"
        r"(?: (?:déjà|certifiée?|officiellement|entièrement|totalement|une|un|ville|commune|à|en|avec)){0,4} $"
    ),
    "held_with": (
        r"\b(?:est|sont|fonctionnent?|utilisent?|consomment?|achètent?|alimentée?s?)"
        r"(?: (?!pour\b|d'ici\b)[\w'-]+){0,8} $"
    ),
    "since_when": (
        r"(?:,? (?!(?:et|mais|ou|en|d'ici|avant)\b)[a-zà-ÿ']+){0,3} depuis (?:"
          r"l'année |(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre) "
          r"|(?:début|fin) "
        r")?"
    ),
    "since": r"\bdepuis (?:l'année )?$",
    "since_then": (
        r",? (?:[^,;.§¤]{1,30} )?(?:est|sont|fonctionne)(?: (?:déjà|une|ville|entièrement|officiellement)){0,3} |,? "
    ),
    "plainly_in": "en",
    "told_again": r", (?:soit |donc )?(?:d'ici |en )(?:à )?",
}  # fmt: skip
