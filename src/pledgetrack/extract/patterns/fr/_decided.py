"""How French says what was decided: plans and votes that sentences go on about, motions and minutes."""

from collections.abc import Mapping

from pledgetrack.extract.patterns.fr._words import STEPS

_PAPER = (
    r"(?:"
    r"plan|stratégie|feuille de route|délibération|document|texte|programme|contrat|schéma|vœu|motion|pcaet"
    r"|résolution"
    r")"
)
# What a sentence may begin with that names nobody: when, how, why and besides.
_FIRST = (
    r"(?:d'abord|ensuite|enfin|puis|ainsi|dès|désormais|pour|à (?:terme|long|moyen|court|l'unanimité)|dans (?:ce|cette|son|sa|le cadre|l'optique|la même|un premier)|en (?:effet|parallèle|conséquence|somme|septembre"
    r"|octobre|novembre|décembre|janvier|février|mars|avril|mai|juin|juillet)|par|concrètement|[a-zà-ÿ]{4,15}ment|après|lundi|mardi|mercredi|jeudi|vendredi|samedi"
    r"|dimanche|ce(?:tte)? (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|semaine|année)|hier|début|fin|lors|comme (?:prévu|promis|annoncé)|sans (?:surprise|attendre)|au (?:total|final|bout)|malgré|face à|grâce|via|avec"
    r"|(?:deux|trois|cinq|dix|quinze|vingt) ans|consciente|forte|fidèle|engagée|résolue|pionnière|ambitieuse)\b"
)
# "La trajectoire d'Engie", but "l'axe de la stratégie"
_OWN = r"(?! (?:du |des |de |d')(?!gaz|ges|co2|carbone|territoire|dioxyde|la (?:ville|commune)|son|sa))"
_NOT_ANOTHERS = r"\b(?! (?:européen|national|fédéra|cantona|régiona|mondia|\d)|['-]| (?:d'|du |des? )(?!action|ici|énergie|développ|transition|investis|neutralité|baisse|réduction|rénovation|la (?:ville|commune|municip|stratégie|collectiv)|ce |cette |son |sa |ses |l'énergie|plan|mandat))"

WORDS: Mapping[str, object] = {
    # "Le plan prévoit": what was just adopted, or is a draft.
    "the_plan": (
        r"\W{0,3}(?:"
          rf"(?:le|la|ce|cette|son|sa|dans (?:le|la|ce|cette)) (?:\w+ ){{0,2}}?{_PAPER}\b"
          r"|(?:il|elle|celui-ci|celle-ci) (?:prévoit|fixe|vise|comprend|contient|impose|engage|inscrit|détaille)\b"
        r")"
    ),
    # "Le plan prévoit": told of as decided some sentences back.
    "plan_says": (
        r"\W{0,3}(?:(?:le|la|ce|cette|son) (?:nouveau |nouvelle )?(?:plan|document|texte|stratégie|feuille de route|pcaet|paedc)\b"
        r"|(?:concrètement|en particulier)\b|(?:parmi )?(?:ses|les) (?:\w+ )?(?:objectifs|cibles)\b)"
    ),
    "plan_told": r"\b(?:plan|document|texte|stratégie|feuille de route|pcaet|paedc)\b",
    "the_aim": (
        r"\W{0,3}(?:"
          r"(?:l'|les |son |ses |un autre |autre |premier |second )?(?:objectifs?|cibles?|ambition|cap)"
          r"(?: [\w'-]+){0,4}?(?: est| sont| :|:)"
          r"|(?:concrètement|en outre|de plus|par ailleurs|au programme|à la clé)\b"
          r"(?![^.;]{0,40}\b(?:veut|souhaite|promet|espère))"
        r")"
    ),
    "voted_behind": (
        r"[^.;§]{0,50}[,:-] (?:a |ont |après |ainsi en |comme l'a |comme l'ont |c'est ce qu'(?:a|ont) )[^.;§]{0,60}\b"
          r"(?:décidé|voté|adopté|acté|tranché|approuvé|vote|délibération)\b"
    ),
    # Minutes: "Le conseil municipal décide :", and then what it holds.
    "set_out": (
        r"\b(?:conseil (?:municipal|communal|communautaire)|assemblée)\b[^.;]{0,120}\b"
        r"(?:décide|approuve|adopte|délibère)\W*:?\W*$"
        r"|^\W*(?:décide|délibération|décision)\W*$"
    ),
    "moved": (
        r"\b(?:"
          r"il est proposé au conseil|projet de délibération|vœu (?:présenté|déposé)|motion (?:présentée|déposée)"
        r")\b"
    ),
    "own_adopted": (
        r"^\W{0,4}(?:document |plan )?(?:adopté|approuvé|voté) (?:à l'unanimité )?(?:en|par(?: le)?|au) (?:conseil (?:municipal|communal)|délibération)\b"
        r"|\b(?:ce|le présent|le) (plan|document)(?: [a-zà-ÿ'-]+){0,4} a été (?:adopté|approuvé|voté) (?:à l'unanimité )?(?:par|en|au) (?:le |la |délibération du )?"
        r"(?:conseil|ville|municipalité|collège)\b"
    ),
    "carried": (
        r"\badoptée?s? à (?:l'unanimité|la majorité)\b"
        r"|\b(?:vœu|délibération|motion|texte) (?:est |a été )?(?:adoptée?|approuvée?|votée?)\b"
    ),
    "lost": r"\b(?:rejetée?|repoussée?|retoquée?)\b",
    "subjectless": (
        r"\W{0,3}(?:(?:(?:de plus|en outre|par ailleurs|d'ici(?: à)?(?: là| 20\d\d)|en 20\d\d|à l'horizon 20\d\d),? )"
        rf"|{_FIRST} ?[^,.;§¤]{{0,50}}, |(?:résultat|but|objectif|ambition)(?: [a-zà-ÿ]{{4,10}})? ?: )?"
        rf"(?:(?:les|ses|leurs) (?:émissions|rejets){_OWN} (?:[\w'-]+ ){{0,6}}?"
        r"(?:devront|doivent|seront|(?:a?baiss|diminu|recul|chut)er(?:ont|aient))\b"
        rf"|(?:l[ae]s? |l'|cet(?:te)? |ces? |une? |s(?:a|on|es) )(?:(?!de\b)[\w'-]{{3,14}} ){{0,1}}?{STEPS}{_NOT_ANOTHERS})"
    ),
}  # fmt: skip
