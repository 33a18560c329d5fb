"""How French says what was decided: plans and votes that sentences go on about, motions and minutes."""

from collections.abc import Mapping

_PAPER = (
    r"(?:"
    r"plan|stratégie|feuille de route|délibération|document|texte|programme|contrat|schéma|vœu|motion|pcaet"
    r"|résolution"
    r")"
)

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
        r"\W{0,3}(?:(?:de plus|en outre|par ailleurs|d'ici(?: à)?(?: là| 20\d\d)|en 20\d\d|à l'horizon 20\d\d),? )?"
        r"(?:les|ses) (?:émissions|rejets) (?:[\w'-]+ ){0,6}?"
        r"(?:devront|doivent|seront|baisseront|diminueront|reculeront)\b"
    ),
}  # fmt: skip
